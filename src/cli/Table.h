// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lwb::cli {

/// Rows as aligned columns for people. Widths are settled by the first rows given, so that rows can
/// follow without end; a longer cell later moves its own line only. Cells are made printable and
/// cut at 60 columns.
class Table
{
public:
    explicit Table(QStringList headings);

    /// The heading line and the rows; later calls give rows only.
    [[nodiscard]] QByteArray lines(const QList<QStringList> &rows);

private:
    [[nodiscard]] QByteArray line(const QStringList &cells) const;

    QStringList m_headings;
    QList<int> m_widths;
};

} // namespace lwb::cli
