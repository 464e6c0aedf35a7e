// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPaging.h"

#include <cmath>

namespace lwb::demo {

namespace {

/// Absent and empty are the default, as a falsy text is in JavaScript.
std::optional<double> positive(const Fields &query, const char *name, double fallback)
{
    const QByteArray text = fieldValue(query, name).value_or(QByteArray());
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(value > 0) || !std::isfinite(value))
        return {};
    return value;
}

QByteArray link(const ApiCall &call, qint64 page, const char *relation)
{
    // Values of one name are joined in its first place, and `page` keeps its place when it has one.
    Fields query;
    for (const auto &[name, value] : call.query) {
        if (!fieldValue(query, name))
            query.append({name, name == "page" ? QByteArray::number(page)
                                               : fieldValues(call.query, name).join(',')});
    }
    if (!fieldValue(query, "page"))
        query.append({"page", QByteArray::number(page)});
    QByteArrayList pairs;
    for (const auto &[name, value] : std::as_const(query))
        pairs.append(formEncoded(name) + '=' + formEncoded(value));
    // The path lacks /api: Logto's own slip, which clients must not stumble over.
    return '<' + call.request.endpoint + call.path + '?' + pairs.join('&') + ">; rel=\"" + relation
           + '"';
}

} // namespace

std::variant<Paging, DemoReply> Paging::parse(const ApiCall &call, Kind kind)
{
    const auto page = positive(call.query, "page", 1);
    const auto size = positive(call.query, "page_size", 20);
    if (!page || !size || *size > 100)
        return DemoReply::error(400, "guard.invalid_pagination",
                                "The request pagination value is invalid.");
    Paging paging;
    paging.disabled = kind == Kind::WhenAsked
                      && fieldValue(call.query, "page").value_or(QByteArray()).isEmpty()
                      && fieldValue(call.query, "page_size").value_or(QByteArray()).isEmpty();
    const double offset = (*page - 1) * *size;
    // PostgreSQL takes whole numbers only.
    if (offset != std::floor(offset) || *size != std::floor(*size) || offset < 0 || offset > 9e15)
        return DemoReply::error(422, "entity.invalid_input",
                                "Invalid input. Value list must not be empty.");
    paging.offset = qint64(offset);
    paging.limit = qint64(*size);
    return paging;
}

void Paging::addHeaders(const ApiCall &call, DemoReply &reply, qint64 total, bool capped) const
{
    if (disabled)
        return;
    const qint64 pages = std::max<qint64>(1, (total + limit - 1) / limit);
    const qint64 page = offset / limit + 1;
    reply.addHeader("Total-Number", QByteArray::number(total));
    if (capped)
        reply.addHeader("Total-Number-Is-Capped", "true");
    reply.addHeader("Link", link(call, 1, "first"));
    if (page > 1)
        reply.addHeader("Link", link(call, page - 1, "prev"));
    if (capped)
        return;
    reply.addHeader("Link", link(call, pages, "last"));
    if (page < pages)
        reply.addHeader("Link", link(call, page + 1, "next"));
}

DemoReply listReply(const ApiCall &call, Paging::Kind kind, qint64 total,
                    const std::function<void(JsonOut &, qint64)> &writeRow)
{
    const auto parsed = Paging::parse(call, kind);
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const Paging &paging = std::get<Paging>(parsed);
    const qint64 from = paging.disabled ? 0 : std::min(paging.offset, total);
    const qint64 to = paging.disabled ? total : std::min(from + paging.limit, total);
    JsonOut out;
    out.beginArray();
    for (qint64 i = from; i < to; ++i)
        writeRow(out, i);
    DemoReply reply = DemoReply::json(out.endArray().take());
    paging.addHeaders(call, reply, total);
    return reply;
}

DemoReply filteredListReply(const ApiCall &call, Paging::Kind kind, qint64 candidates,
                            const std::function<bool(qint64)> &accepts,
                            const std::function<void(JsonOut &, qint64)> &writeRow)
{
    const auto parsed = Paging::parse(call, kind);
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const Paging &paging = std::get<Paging>(parsed);
    qint64 total = 0;
    JsonOut out;
    out.beginArray();
    for (qint64 i = 0; i < candidates; ++i) {
        if (i % 4096 == 0 && call.request.isStopping())
            return DemoReply::internalError();
        if (!accepts(i))
            continue;
        if (paging.disabled || (total >= paging.offset && total < paging.offset + paging.limit))
            writeRow(out, i);
        ++total;
    }
    DemoReply reply = DemoReply::json(out.endArray().take());
    paging.addHeaders(call, reply, total);
    return reply;
}

} // namespace lwb::demo
