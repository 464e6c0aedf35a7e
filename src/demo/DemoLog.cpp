// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoLog.h"

#include "demo/DemoData.h"
#include "demo/DemoIds.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace lwb::demo {

namespace {

constexpr size_t mostRows = 20'000;
constexpr qint64 newestSeedAgeMs = 90'000;

/// "invalid_client" to "InvalidClient".
QByteArray errorClassName(const QByteArray &error)
{
    QByteArray name;
    for (QByteArray word : error.split('_')) {
        word[0] = char(std::toupper(uchar(word[0])));
        name += word;
    }
    return name;
}

QByteArray errorText(const ExchangeRecord &record)
{
    const QByteArray name = errorClassName(record.error) + (record.status == 401 ? "Auth" : "");
    JsonOut out;
    out.beginObject().text("stack", name + ": " + record.error).text("message", record.error);
    out.flag("allow_redirect", true).text("name", name).text("error", record.error);
    out.number("status", record.status).number("statusCode", record.status).flag("expose", true);
    if (record.status == 401)
        out.text("error_detail", "invalid secret provided");
    return out.text("error_description", record.errorDescription).endObject().take();
}

LogRow rowOf(const ExchangeRecord &record, const QByteArray &id, qint64 createdAt)
{
    const QByteArray key = record.grantType == "client_credentials"
                               ? "ExchangeTokenBy.ClientCredentials"
                               : "ExchangeTokenBy.Unknown";
    const bool authenticated = !record.secretName.isNull();
    const bool parametersCut = authenticated && record.grantType == "client_credentials";
    JsonOut out;
    out.beginObject().text("key", key).text("result", record.error.isNull() ? "Success" : "Error");
    if (!record.error.isNull())
        out.text("error", errorText(record));
    out.text("ip", "127.0.0.1");
    if (!record.userAgent.isEmpty()) {
        out.text("userAgent", record.userAgent)
            .key("userAgentParsed")
            .beginObject()
            .text("ua", record.userAgent);
        for (const char *part : {"browser", "device", "engine", "os", "cpu"})
            out.raw(part, "{}");
        out.endObject();
    }
    if (!record.applicationId.isNull())
        out.text("applicationId", record.applicationId);
    out.key("params").beginObject();
    const std::pair<const char *, QByteArray> params[] = {
        {"scope", record.scope}, {"resource", record.resource}, {"grant_type", record.grantType}};
    for (const auto &[name, value] : params) {
        if (!value.isNull())
            out.text(name, value);
    }
    if (!parametersCut)
        out.text("actor_token", "******");
    out.text("client_secret", "******");
    if (!parametersCut)
        out.text("refresh_token", "******").text("subject_token", "******");
    if (!record.organizationId.isNull())
        out.text("organization_id", record.organizationId);
    out.endObject();
    if (!record.granted.isNull())
        out.text("scope", record.granted);
    out.raw("tokenTypes", record.error.isNull() ? R"(["AccessToken"])" : "[]");
    if (authenticated)
        out.key("applicationSecret").beginObject().text("name", record.secretName).endObject();
    return {id, key, record.applicationId, {}, out.endObject().take(), createdAt};
}

} // namespace

DemoLog::DemoLog() { addSeeds(); }

void DemoLog::addSeeds()
{
    // A log ends just now, or charts of the last day would be empty; all else is the same in every
    // run.
    const qint64 newest = QDateTime::currentMSecsSinceEpoch() - newestSeedAgeMs;
    addExchangeSeeds(newest);
    addSignInSeeds(newest);
    std::sort(m_rows.begin(), m_rows.end(),
              [](const LogRow &a, const LogRow &b) { return a.createdAt > b.createdAt; });
}

void DemoLog::addSignInSeeds(qint64 newest)
{
    const QByteArray portal = seededId("application customer-portal");
    for (int i = 0; i < 180; ++i) {
        const quint64 hash = mixed(quint64(i) + 4'711);
        const bool failed = hash % 12 == 0;
        const QByteArray user = userIdFromIndex(qint64((hash >> 8) % 40));
        JsonOut out;
        out.beginObject()
            .text("key", "Interaction.SignIn.Submit")
            .text("result", failed ? "Error" : "Success");
        if (failed) {
            out.key("error").beginObject().text("code", "session.verification_failed").endObject();
        }
        out.text("ip", "203.0.113." + QByteArray::number(hash % 250 + 1))
            .text("userAgent",
                  "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0")
            .text("applicationId", portal)
            .text("userId", user)
            .text("sessionId", seededId("session " + QByteArray::number(i)));
        m_rows.push_back({seededId("sign-in " + QByteArray::number(i)), "Interaction.SignIn.Submit",
                          portal, user, out.endObject().take(),
                          newest - i * 3'400'000 - qint64((hash >> 20) % 3'000'000)});
    }
}

void DemoLog::addExchangeSeeds(qint64 newest)
{
    struct Habit
    {
        const char *application, *resource, *scope, *granted, *error, *description;
    };
    static constexpr Habit habits[] = {
        {"billing-worker", "https://billing.acme.example/api", "read:invoices write:invoices",
         "read:invoices write:invoices", nullptr, nullptr},
        {"catalog-sync", shoppingIndicator, "read:products write:products",
         "read:products write:products", nullptr, nullptr},
        {"audit-shipper", managementIndicator, "all", "all", nullptr, nullptr},
        {"crm-bridge", "https://customers.acme.example",
         "read:customers write:customers export:customers", "read:customers write:customers",
         nullptr, nullptr},
        {"shopping-reader", shoppingIndicator, "read:products", "read:products", nullptr, nullptr},
        {"shopping-norole", shoppingIndicator, "read:products", nullptr, nullptr, nullptr},
        {"legacy-importer", shoppingIndicator, "read:products write:products", nullptr,
         "invalid_request", "client secret has expired"},
        {"fraud-screening", "https://customers.acme.example/", "read:customers", nullptr,
         "invalid_target", "resource indicator is missing, or unknown"},
    };
    for (int i = 0; i < 400; ++i) {
        const quint64 hash = mixed(quint64(i) + 77);
        // Errors are rarer than the rest.
        const Habit &habit = habits[hash % 10 == 0 ? 5 + (hash >> 8) % 3 : (hash >> 8) % 5];
        ExchangeRecord record{"client_credentials",
                              habit.resource,
                              habit.scope,
                              {},
                              "node",
                              {},
                              {},
                              habit.granted,
                              habit.error,
                              habit.description,
                              habit.error ? 400 : 200};
        record.applicationId = seededId(QByteArray("application ") + habit.application);
        if (record.error != "invalid_request")
            record.secretName = "Default secret";
        m_rows.push_back(rowOf(record, seededId("log " + QByteArray::number(i)),
                               newest - i * 1'740'000 - qint64((hash >> 20) % 900'000)));
    }
}

void DemoLog::add(const ExchangeRecord &record)
{
    push(rowOf(record, randomId(), QDateTime::currentMSecsSinceEpoch()));
}

void DemoLog::addScriptError(const ExchangeRecord &record)
{
    JsonOut out;
    out.beginObject().text("key", "JwtCustomizer.ClientCredentials").text("result", "Error");
    out.text("ip", "127.0.0.1").text("applicationId", record.applicationId);
    out.key("customJwtError").beginObject().text("message", record.scriptError).endObject();
    push({randomId(), "JwtCustomizer.ClientCredentials", record.applicationId, {},
          out.endObject().take(), QDateTime::currentMSecsSinceEpoch()});
}

void DemoLog::push(LogRow row)
{
    const std::lock_guard lock(m_mutex);
    m_rows.push_front(std::move(row));
    if (m_rows.size() > mostRows)
        m_rows.pop_back();
}

qint64 DemoLog::select(const Filter &filter, qint64 offset, qint64 limit,
                       const std::function<void(const LogRow &)> &take) const
{
    const std::lock_guard lock(m_mutex);
    qint64 total = 0;
    for (const LogRow &row : m_rows) {
        if ((filter.key && row.key != *filter.key)
            || (filter.applicationId && row.applicationId != *filter.applicationId)
            || (filter.userId && row.userId != *filter.userId)
            || (filter.startTime && row.createdAt < *filter.startTime)
            || (filter.endTime && row.createdAt > *filter.endTime))
            continue;
        if (total >= offset && total < offset + limit)
            take(row);
        ++total;
    }
    return total;
}

std::optional<LogRow> DemoLog::find(const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const LogRow &r) { return r.id == id; });
    if (row == m_rows.end())
        return {};
    return *row;
}

QByteArray logJson(const LogRow &row)
{
    JsonOut out;
    out.beginObject().text("tenantId", "default").text("id", row.id).text("key", row.key);
    return out.raw("payload", row.payload).number("createdAt", row.createdAt).endObject().take();
}

} // namespace lwb::demo
