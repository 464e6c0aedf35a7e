// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace lwb {

void copyText(const QString &text);

/// Copies a secret or token: marked for clipboard managers, never in the mouse selection, and gone
/// after a time if the clipboard still holds it, or when the application ends.
void copySensitive(const QString &text);
/// That time, for what is copied from now on; 30 s unless set. One per process as the clipboard is.
void setClipboardSeconds(int seconds);

} // namespace lwb
