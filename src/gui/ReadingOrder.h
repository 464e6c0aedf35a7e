// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace lwb {

/// What Tab reaches below a widget, in the order in which it is read. Qt's own order is that of
/// creation, and most of what a page shows is made later than the page.
[[nodiscard]] QList<QWidget *> tabStopsInReadingOrder(const QWidget *root);

/// Moves the focus one Tab stop on or back, round the ends. False when there is nowhere to go.
bool stepInReadingOrder(const QWidget *root, bool forward);

} // namespace lwb
