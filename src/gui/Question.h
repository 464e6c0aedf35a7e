// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace lwb {

/// A question that stays open beside the event loop and deletes itself; plain text, since names are
/// others' words. Its buttons are the caller's to add, open() as well.
[[nodiscard]] QMessageBox *question(QWidget *parent, const QString &title, const QString &text,
                                    const QString &more = {});

} // namespace lwb
