// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListSource.h"

#include "words/Formats.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb {

ListCell dash()
{
    return {u"–"_s, QVariant(), {}};
}

ListCell textCell(const QString &text)
{
    return text.isEmpty() ? dash() : ListCell{text, {}, text};
}

ListCell timeCell(const QDateTime &time)
{
    if (!time.isValid())
        return {u"–"_s, QVariant(qint64(0)), {}};
    return {words::forDate(time.toLocalTime().date()), time.toMSecsSinceEpoch(),
            words::forTime(time)};
}

ListCell ageCell(const QDateTime &time)
{
    ListCell cell = timeCell(time);
    if (time.isValid())
        cell.text = words::forAge(time, QDateTime::currentDateTimeUtc());
    return cell;
}

ListCell momentCell(const QDateTime &time)
{
    ListCell cell = timeCell(time);
    if (time.isValid())
        cell.text += u' ' + time.toLocalTime().toString(u"HH:mm:ss");
    return cell;
}

ListCell countCell(const std::optional<qint64> &count)
{
    return count ? ListCell{QLocale().toString(*count), *count, {}} : dash();
}

} // namespace lwb
