// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString csvCell(QString cell)
{
    static constexpr QStringView formulaStarts(u"=+-@\t\r\n\0", 8);
    static constexpr QStringView quoteReasons(u"\",\r\n\t\0", 6);
    if (!cell.isEmpty() && formulaStarts.contains(cell[0]))
        cell.prepend(u'\'');
    // Readers that trim would lose outer spaces.
    const bool quoted = cell.startsWith(u' ') || cell.endsWith(u' ')
                        || std::any_of(cell.cbegin(), cell.cend(),
                                       [](QChar c) { return quoteReasons.contains(c); });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace lwb
