// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace lwb {

void copyText(const QString &text);

/// Copies a secret or token: marked for clipboard managers, never in the mouse selection, and gone
/// after `seconds` if the clipboard still holds it, or when the application ends.
void copySensitive(const QString &text, int seconds = 30);

} // namespace lwb
