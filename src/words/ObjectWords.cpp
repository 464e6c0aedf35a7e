// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ObjectWords.h"

#include "core/JsonText.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace
{
constexpr qsizetype namedMembers = 8;
} // namespace

QString forMoment(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    constexpr qint64 monthS = 30 * 24 * 3'600;
    // Past that forAge() says the date, and so does the exact time.
    if (qAbs(when.secsTo(now)) > monthS)
        return forTime(when);
    return QCoreApplication::translate("Objects", "%1 · %2").arg(forAge(when, now), forTime(when));
}

QString forMembers(QByteArrayView json)
{
    const auto members = json::members(json);
    if (!members)
        return quoted(QString::fromUtf8(json), 120);
    if (members->isEmpty())
        return QCoreApplication::translate("Objects", "Empty");
    QStringList keys;
    for (const json::Member &member : *members) {
        if (keys.size() == namedMembers) {
            keys.append(u"…"_s);
            break;
        }
        // An empty or blank key would not be seen.
        const QString key = quoted(member.key, 40);
        keys.append(key.trimmed().isEmpty() ? u'"' + key + u'"' : key);
    }
    return QCoreApplication::translate("Objects", "%n key(s): %1", nullptr, int(members->size()))
        .arg(keys.join(u", "_s));
}

} // namespace lwb::words
