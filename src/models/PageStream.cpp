// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PageStream.h"

namespace lwb {

namespace {
// The transport has six on the wire at a time. As many wait behind them, so that a connection that
// comes free has its next request before the rows of its last one are read.
constexpr int asked = 12;
constexpr int ahead = 2 * asked;
}

PageStream::PageStream(Source source, PageRequest request, qint64 wanted, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_request(std::move(request)), m_wanted(wanted)
{
}

void PageStream::start()
{
    // The first page alone: it tells how many there are.
    fetch(m_nextToFetch++);
}

void PageStream::cancel()
{
    m_over = true;
    const auto running = std::exchange(m_running, {});
    for (const auto &[number, pending] : running)
        pending.cancel();
}

void PageStream::setHeld(bool held)
{
    m_held = held;
    if (!held)
        pump();
}

void PageStream::fetch(int number)
{
    PageRequest request = m_request;
    request.page = number;
    const auto pending = m_source(request);
    m_running.emplace(number, pending);
    pending.then(this, [this, number](Result<Page<QByteArray>> result) {
        received(number, std::move(result));
    });
}

void PageStream::received(int number, Result<Page<QByteArray>> result)
{
    m_running.erase(number);
    if (m_over)
        return;
    if (!result) {
        cancel();
        Q_EMIT failed(result.error());
        return;
    }
    // A capped count says nothing of the end.
    if (result->total >= 0)
        m_total = result->totalIsCapped ? -1 : result->total;
    m_waiting.emplace(number, std::move(result->rows));
    pump();
}

bool PageStream::isPast(int number) const
{
    const qint64 before = qint64(number - 1) * m_request.pageSize;
    return before >= m_wanted || (m_total >= 0 && before >= m_total);
}

void PageStream::pump()
{
    // Handing a page on may hold or release the stream, which comes back here.
    if (m_pumping || m_over)
        return;
    m_pumping = true;
    // A source that answers at once has more by the time the last page is handed on.
    do {
        // First of all, so that the connection works while the rows are written.
        fetchAhead();
        handOn();
        fetchAhead();
    } while (!m_held && !m_over && m_waiting.contains(m_nextToHand));
    m_pumping = false;
}

void PageStream::handOn()
{
    for (auto next = m_waiting.find(m_nextToHand); next != m_waiting.end() && !m_held && !m_over;
         next = m_waiting.find(m_nextToHand)) {
        const QList<QByteArray> rows = std::move(next->second);
        m_waiting.erase(next);
        const bool last = rows.isEmpty()
            || (m_total < 0 && rows.size() < m_request.pageSize)
            || isPast(++m_nextToHand);
        if (last)
            cancel();
        if (!rows.isEmpty())
            Q_EMIT page(rows);
        if (last) {
            Q_EMIT finished();
            break;
        }
    }
}

void PageStream::fetchAhead()
{
    while (!m_over && int(m_running.size()) < asked && !isPast(m_nextToFetch)
           && m_nextToFetch < m_nextToHand + ahead) {
        fetch(m_nextToFetch++);
    }
}

} // namespace lwb

#include "moc_PageStream.cpp"
