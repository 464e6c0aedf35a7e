// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoPaging.h"

#include <QDate>
#include <QJsonDocument>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

/// Active users on a day: steady, fewer at weekends, the same for the same day.
qint64 activeOn(const QDate &day, qint64 users)
{
    const auto noise = qint64(mixed(quint64(day.toJulianDay())) % 40);
    return users * ((day.dayOfWeek() > 5 ? 140 : 220) + noise) / 1000;
}

qint64 newOn(const QDate &day, qint64 users)
{
    return users * qint64(1 + mixed(quint64(day.toJulianDay()) + 5) % 6) / 1000;
}

qint64 sum(const QDate &last, int days, qint64 users, qint64 (*of)(const QDate &, qint64))
{
    qint64 total = 0;
    for (int i = 0; i < days; ++i)
        total += of(last.addDays(-i), users);
    return total;
}

void writeCount(JsonOut &out, const char *name, qint64 count, qint64 before)
{
    out.key(name).beginObject().number("count", count).number("delta", count - before).endObject();
}

DemoReply newUsers(ApiCall &call)
{
    const qint64 users = call.data.users.count();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    JsonOut out;
    out.beginObject();
    writeCount(out, "today", newOn(today, users), newOn(today.addDays(-1), users));
    writeCount(out, "last7Days", sum(today, 7, users, newOn),
               sum(today.addDays(-7), 7, users, newOn));
    return DemoReply::json(out.endObject().take());
}

DemoReply activeUsers(ApiCall &call)
{
    const qint64 users = call.data.users.count();
    QDate day = QDateTime::currentDateTimeUtc().date();
    if (const auto asked = fieldValue(call.query, "date")) {
        day = QDate::fromString(QString::fromLatin1(*asked), Qt::ISODate);
        if (!day.isValid()) {
            return DemoReply::invalidQuery(R"({"validation":"regex","code":"invalid_string",)"
                                           R"("message":"Invalid","path":["date"]})",
                                           "Error in key path \"date\": (invalid_string) Invalid");
        }
    }
    JsonOut out;
    out.beginObject().key("dauCurve").beginArray();
    for (int i = 29; i >= 0; --i) {
        const QDate then = day.addDays(-i);
        out.beginObject()
            .text("date", then.toString(Qt::ISODate).toLatin1())
            .number("count", activeOn(then, users))
            .endObject();
    }
    out.endArray();
    writeCount(out, "dau", activeOn(day, users), activeOn(day.addDays(-1), users));
    // Most of those of a week are the same people.
    writeCount(out, "wau", std::min(users, sum(day, 7, users, activeOn) / 3),
               std::min(users, sum(day.addDays(-7), 7, users, activeOn) / 3));
    writeCount(out, "mau", std::min(users, sum(day, 30, users, activeOn) / 9),
               std::min(users, sum(day.addDays(-30), 30, users, activeOn) / 9));
    return DemoReply::json(out.endObject().take());
}

DemoReply listHooks(ApiCall &call)
{
    const bool statistics = isYes(fieldValue(call.query, "includeExecutionStats"));
    const auto &rows = call.data.hooks;
    return listReply(call, Paging::Kind::WhenAsked, rows.size(), [&](JsonOut &out, qint64 i) {
        QByteArray json = rows.at(i).json;
        if (statistics)
            json.insert(json.size() - 1,
                        R"(,"executionStats":{"successCount":0,"requestCount":0})");
        out.rawValue(json);
    });
}

/// Claims for Hasura. Roles by name are those of users: no application has one.
DemoReply hasura(ApiCall &call)
{
    if (!fieldValue(call.query, "resource"))
        return DemoReply::invalidQuery(R"({"code":"invalid_type","expected":"string",)"
                                       R"("received":"undefined","path":["resource"],)"
                                       R"("message":"Required"})",
                                       "Error in key path \"resource\": (invalid_type) Expected "
                                       "string but received undefined.");
    if (call.request.hasHeader("Expected-Role"))
        return DemoReply::error(401, "auth.expected_role_not_found",
                                "Expected role not found. Please check your user roles and "
                                "permissions.");
    const QByteArray claims = call.request.header("Authorization").split('.').value(1);
    const auto token = QJsonDocument::fromJson(QByteArray::fromBase64(
        claims, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    JsonOut out;
    return DemoReply::json(out.beginObject()
                               .text("X-Hasura-User-Id", token["sub"_L1].toString().toUtf8())
                               .endObject()
                               .take());
}

} // namespace

void addTenantRoutes(DemoApi &api)
{
    api.add("GET", "/dashboard/users/total", [](ApiCall &call) {
        return DemoReply::json("{\"totalUserCount\":" + QByteArray::number(call.data.users.count())
                               + '}');
    });
    api.add("GET", "/dashboard/users/new", newUsers);
    api.add("GET", "/dashboard/users/active", activeUsers);
    api.add("GET", "/hooks", listHooks);
    api.add("GET", "/hooks/:", [](ApiCall &call) {
        const HookRow *row = call.data.hooks.find(call.params[0]);
        return row ? DemoReply::json(row->json) : DemoReply::noSuchId("hooks", call.params[0]);
    });
    api.add("GET", "/authn/hasura", hasura);
    api.add("GET", "/connectors", [](ApiCall &) { return DemoReply::json("[]"); });
    api.add("GET", "/systems/application", [](ApiCall &) {
        return DemoReply::error(
            501, "application.protected_app_not_configured",
            "Protected app provider is not configured. This feature is not available for open "
            "source version.");
    });
}

} // namespace lwb::demo
