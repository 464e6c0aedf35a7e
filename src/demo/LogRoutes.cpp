// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoLog.h"
#include "demo/DemoPaging.h"

namespace lwb::demo {

namespace {

constexpr qint64 countCap = 10'000;

/// False when the time is no number.
bool readTime(const Fields &query, const char *name, std::optional<qint64> &into)
{
    const auto text = fieldValue(query, name);
    if (!text)
        return true;
    bool ok = false;
    into = text->toLongLong(&ok);
    return ok && *into >= 0;
}

DemoReply listLogs(ApiCall &call)
{
    DemoLog::Filter filter;
    for (const auto &[name, time] :
         {std::pair{"start_time", &filter.startTime}, std::pair{"end_time", &filter.endTime}}) {
        if (!readTime(call.query, name, *time))
            return DemoReply::error(400, "guard.invalid_input",
                                    QByteArray("The request ") + name + " is invalid.");
    }
    if (filter.startTime && filter.endTime && *filter.endTime < *filter.startTime)
        return DemoReply::error(400, "log.invalid_time_window",
                                "`end_time` must be after `start_time`.");
    // Empty filters are none.
    const auto given = [&call](const char *name) {
        const auto value = fieldValue(call.query, name);
        return value && !value->isEmpty() ? value : std::optional<QByteArray>();
    };
    filter.key = given("logKey");
    filter.applicationId = given("applicationId");
    filter.userId = given("userId");

    const auto parsed = Paging::parse(call, Paging::Kind::Always);
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const Paging &paging = std::get<Paging>(parsed);
    JsonOut out;
    out.beginArray();
    const qint64 total = call.log.select(filter, paging.offset, paging.limit,
                                         [&out](const LogRow &row) { out.rawValue(logJson(row)); });
    DemoReply reply = DemoReply::json(out.endArray().take());
    const bool capped = isYes(fieldValue(call.query, "enableCap")) && total > countCap;
    paging.addHeaders(call, reply, capped ? countCap + 1 : total, capped);
    return reply;
}

} // namespace

void addLogRoutes(DemoApi &api)
{
    api.add("GET", "/logs", listLogs);
    api.add("GET", "/logs/:", [](ApiCall &call) {
        const auto row = call.log.find(call.params[0]);
        return row ? DemoReply::json(logJson(*row)) : DemoReply::noSuchId("logs", call.params[0]);
    });
}

} // namespace lwb::demo
