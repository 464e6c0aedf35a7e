// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Csv.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

QString csvCell(QString cell)
{
    static constexpr QStringView formulaStarts(u"=+-@\t\r\n\0", 8);
    static constexpr QStringView quoteReasons(u"\",\r\n\t \0", 7);
    if (!cell.isEmpty() && formulaStarts.contains(cell[0]))
        cell.prepend(u'\'');
    for (const QChar c : std::as_const(cell)) {
        if (quoteReasons.contains(c))
            return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return cell;
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

} // namespace lwb::cli
