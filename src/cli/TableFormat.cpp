// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TableFormat.h"

namespace lwb::cli {

TableFormat::TableFormat(const QStringList &columns) : m_columns(columns), m_table(columns) {}

Result<QByteArray> TableFormat::rows(const QList<QByteArray> &objects)
{
    if (objects.isEmpty())
        return QByteArray();
    QList<QStringList> rows;
    rows.reserve(objects.size());
    for (const QByteArray &object : objects) {
        Result<QStringList> row = cells(m_columns, object);
        if (!row)
            return row.error();
        rows.append(std::move(*row));
    }
    m_begun = true;
    return m_table.lines(rows);
}

QByteArray TableFormat::end()
{
    return m_begun ? QByteArray() : m_table.lines({});
}

} // namespace lwb::cli
