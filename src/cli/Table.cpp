// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Table.h"

#include "cli/PlainText.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {
constexpr int widestCell = 60;
}

Table::Table(QStringList headings) : m_headings(std::move(headings)) {}

QByteArray Table::lines(const QList<QStringList> &rows)
{
    QList<QStringList> shown;
    shown.reserve(rows.size());
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(elided(printable(cell), widestCell));
        shown.append(std::move(cells));
    }
    QByteArray out;
    if (m_widths.isEmpty()) {
        for (int column = 0; column < m_headings.size(); ++column) {
            int width = displayWidth(m_headings[column]);
            for (const QStringList &cells : std::as_const(shown))
                width = std::max(width, displayWidth(cells.value(column)));
            m_widths.append(width);
        }
        out = line(m_headings);
    }
    for (const QStringList &cells : std::as_const(shown))
        out += line(cells);
    return out;
}

QByteArray Table::line(const QStringList &cells) const
{
    QString text;
    for (int column = 0; column < cells.size(); ++column) {
        text += cells[column];
        const int missing = m_widths.value(column) - displayWidth(cells[column]);
        text += QString(std::max(0, missing) + 2, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8() + '\n';
}

} // namespace lwb::cli
