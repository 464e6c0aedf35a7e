// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ExchangeLog.h"

#include <algorithm>

namespace lwb {

namespace {

constexpr qsizetype maxEntries = 1000;
constexpr qsizetype maxBodyBytes = 64 * 1024;
/// All bodies together; past it the oldest go.
constexpr qsizetype maxBodiesBytes = 16 * 1024 * 1024;

QByteArray kept(const QByteArray &body, const HttpHeaders &headers)
{
    return redactBody(body.left(maxBodyBytes), headers.value("Content-Type"));
}

} // namespace

ExchangeLog::ExchangeLog(QObject *parent) : QObject(parent)
{
}

quint64 ExchangeLog::begin(const HttpRequest &request, int attempt, const QDateTime &now)
{
    Exchange exchange;
    exchange.id = m_nextId++;
    exchange.startedAt = now;
    exchange.method = request.method;
    exchange.url = redactUrl(request.url);
    exchange.tokenLabel = request.tokenLabel;
    exchange.requestHeaders = redactHeaders(request.headers);
    exchange.requestBody = kept(request.body, request.headers);
    exchange.requestBodyCut = request.body.size() > maxBodyBytes;
    exchange.attempt = attempt;
    m_bodiesBytes += exchange.requestBody.size();
    m_entries.append(exchange);
    trim();
    Q_EMIT begun(exchange.id);
    return exchange.id;
}

void ExchangeLog::finish(quint64 id, const HttpResponse &response)
{
    Exchange *exchange = entry(id);
    if (!exchange)
        return;
    exchange->status = response.status;
    exchange->responseHeaders = redactHeaders(response.headers);
    exchange->responseBody = kept(response.body, response.headers);
    exchange->responseBodyCut = response.bodySize > maxBodyBytes;
    exchange->bodySize = response.bodySize;
    exchange->timing = response.timing;
    exchange->finished = true;
    m_bodiesBytes += exchange->responseBody.size();
    trim();
    Q_EMIT finished(id);
}

void ExchangeLog::fail(quint64 id, const Error &error, const HttpTiming &timing)
{
    Exchange *exchange = entry(id);
    if (!exchange)
        return;
    exchange->status = error.status;
    exchange->error = error;
    exchange->timing = timing;
    exchange->finished = true;
    Q_EMIT finished(id);
}

const Exchange *ExchangeLog::find(quint64 id) const
{
    const auto it =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                         [](const Exchange &entry, quint64 wanted) { return entry.id < wanted; });
    return it != m_entries.cend() && it->id == id ? &*it : nullptr;
}

Exchange *ExchangeLog::entry(quint64 id)
{
    const Exchange *found = find(id);
    return found ? &m_entries[found - m_entries.constData()] : nullptr;
}

void ExchangeLog::clear()
{
    m_entries.removeIf([](const Exchange &exchange) { return exchange.finished; });
    m_bodiesBytes = 0;
    for (const Exchange &exchange : std::as_const(m_entries))
        m_bodiesBytes += exchange.requestBody.size();
    Q_EMIT cleared();
}

void ExchangeLog::trim()
{
    const auto drop = [this](Exchange &exchange) {
        m_bodiesBytes -= exchange.requestBody.size() + exchange.responseBody.size();
        exchange.requestBodyCut = exchange.requestBodyCut || !exchange.requestBody.isEmpty();
        exchange.responseBodyCut = exchange.responseBodyCut || !exchange.responseBody.isEmpty();
        exchange.requestBody.clear();
        exchange.responseBody.clear();
    };
    while (m_entries.size() > maxEntries) {
        drop(m_entries.first());
        m_entries.removeFirst();
    }
    for (qsizetype i = 0; m_bodiesBytes > maxBodiesBytes && i < m_entries.size(); ++i)
        drop(m_entries[i]);
}

} // namespace lwb
