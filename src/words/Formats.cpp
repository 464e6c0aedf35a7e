// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace {

constexpr qint64 minuteS = 60;
constexpr qint64 hourS = 60 * minuteS;
constexpr qint64 dayS = 24 * hourS;

QString text(const char *source)
{
    return QCoreApplication::translate("Formats", source);
}

/// One decimal below ten, none from there on: three figures at most.
QString figure(double value)
{
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// The largest unit, and the one below it when asked for and not zero.
QString inUnits(qint64 seconds, bool withNext)
{
    struct Unit
    {
        qint64 seconds;
        const char *name;
    };
    static constexpr Unit units[]{
        {dayS, QT_TRANSLATE_NOOP("Formats", "%1 d")},
        {hourS, QT_TRANSLATE_NOOP("Formats", "%1 h")},
        {minuteS, QT_TRANSLATE_NOOP("Formats", "%1 min")},
        {1, QT_TRANSLATE_NOOP("Formats", "%1 s")},
    };
    for (size_t i = 0; i < std::size(units); ++i) {
        const qint64 count = seconds / units[i].seconds;
        if (count == 0)
            continue;
        const QString first = text(units[i].name).arg(number(count));
        const qint64 rest = seconds % units[i].seconds;
        const qint64 next = withNext && i + 1 < std::size(units) ? rest / units[i + 1].seconds : 0;
        if (next == 0)
            return first;
        return first + u' ' + text(units[i + 1].name).arg(number(next));
    }
    return text(units[std::size(units) - 1].name).arg(number(0));
}

} // namespace

QString forBytes(qint64 bytes)
{
    constexpr double step = 1024;
    if (bytes < qint64(step))
        return text(QT_TRANSLATE_NOOP("Formats", "%1 B")).arg(number(bytes));
    static constexpr const char *units[]{
        QT_TRANSLATE_NOOP("Formats", "%1 KB"),
        QT_TRANSLATE_NOOP("Formats", "%1 MB"),
        QT_TRANSLATE_NOOP("Formats", "%1 GB"),
        QT_TRANSLATE_NOOP("Formats", "%1 TB"),
    };
    double value = double(bytes) / step;
    size_t unit = 0;
    // 1,023.6 KB would be shown as 1,024 KB.
    while (value >= step - 0.5 && unit + 1 < std::size(units)) {
        value /= step;
        ++unit;
    }
    return text(units[unit]).arg(figure(value));
}

QString forDuration(double ms)
{
    if (ms < 999.5)
        return text(QT_TRANSLATE_NOOP("Formats", "%1 ms")).arg(number(qRound64(qMax(0.0, ms))));
    if (ms < 59'500)
        return text(QT_TRANSLATE_NOOP("Formats", "%1 s")).arg(figure(ms / 1000));
    return inUnits(qRound64(ms / 1000), true);
}

QString forCountdown(qint64 seconds)
{
    const qint64 left = qMax<qint64>(0, seconds);
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 hours = left / hourS;
    const qint64 minutes = left % hourS / minuteS;
    const QString rest = two(left % minuteS);
    if (hours == 0)
        return QString::number(minutes) + u':' + rest;
    return QString::number(hours) + u':' + two(minutes) + u':' + rest;
}

QString forAge(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < minuteS)
        return text(QT_TRANSLATE_NOOP("Formats", "just now"));
    if (distance > 30 * dayS)
        return forDate(when.toLocalTime().date());
    return (seconds > 0 ? text(QT_TRANSLATE_NOOP("Formats", "%1 ago"))
                        : text(QT_TRANSLATE_NOOP("Formats", "in %1")))
        .arg(inUnits(distance, false));
}

QString forDate(const QDate &date)
{
    // Long enough to name the month, without the weekday and words between.
    static const QRegularExpression extras(u"d{3,4}|'[^']*'"_s);
    static const QRegularExpression ends(u"^[,، ]+|[,، ]+$"_s);
    static const QRegularExpression odd(u"[^dMy年月日년월일.,، ]| \\."_s);
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(extras).replace(u"MMMM"_s, u"MMM"_s);
    format = format.simplified().remove(ends);
    return locale.toString(date, odd.match(format).hasMatch() ? u"yyyy-MM-dd"_s : format);
}

QString forTime(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    return QLocale().toString(local, u"yyyy-MM-dd HH:mm:ss"_s) + u' ' +
           local.timeZoneAbbreviation();
}

} // namespace lwb::words
