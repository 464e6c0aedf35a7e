// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTableView;

namespace lwb {

/// What goes to the clipboard for rows of a list. Rows whose page is not here are left out.

/// The shown columns in their shown order, tabs between them, a line end after each row; tabs and
/// line ends inside a cell become spaces. `heading`: the columns' titles first.
[[nodiscard]] QString rowsAsTsv(const QTableView &view, const QList<int> &rows, bool heading);
/// One per line.
[[nodiscard]] QString rowsAsIds(const QTableView &view, const QList<int> &rows);
/// Indented, in the server's own order and spelling: the object, or an array of several.
[[nodiscard]] QString rowsAsJson(const QTableView &view, const QList<int> &rows);

} // namespace lwb
