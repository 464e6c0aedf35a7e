// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/ActiveUsers.h"

#include "logto/Calls.h"
#include "logto/RecordReading.h"

using namespace Qt::StringLiterals;

namespace lwb {

template<>
Result<ActiveUsers> parseRecord(QByteArrayView json, const QString &path)
{
    return parseFields<ActiveUsers>(json, path, [](ActiveUsers &users, JsonFields &fields) {
        fields.eachObject(u"dauCurve", [&users](JsonFields &day) {
            const QDate date = QDate::fromString(day.string(u"date"), Qt::ISODate);
            const qint64 count = day.integer(u"count");
            if (date.isValid())
                users.days.append({date, count});
        });
        const auto total = [&fields](QStringView name, qint64 &into) {
            fields.optionalObject(name, [&into](JsonFields &one) { into = one.integer(u"count"); });
        };
        total(u"dau", users.day);
        total(u"wau", users.week);
        total(u"mau", users.month);
    });
}

PendingOne<ActiveUsers> ManagementApi::activeUsers()
{
    return fetchOne<ActiveUsers>(request(u"/dashboard/users/active"_s, {}));
}

} // namespace lwb
