// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/FailureHistoryLoader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int pageSize = 100;

} // namespace

FailureHistoryLoader::FailureHistoryLoader(ManagementApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

FailureHistoryLoader::~FailureHistoryLoader()
{
    drop();
}

bool FailureHistoryLoader::drop()
{
    ++m_generation;
    const auto running = std::exchange(m_running, std::nullopt);
    if (running)
        running->cancel();
    return running.has_value();
}

void FailureHistoryLoader::load(const QDateTime &since, const QString &applicationId)
{
    drop();
    m_history = {};
    m_filter = {};
    m_filter.applicationId = applicationId;
    if (since.isValid())
        m_filter.startMs = since.toMSecsSinceEpoch();
    // Without a grant type that the server knows, an entry is of the second one.
    m_events = {u"ExchangeTokenBy.ClientCredentials"_s, u"ExchangeTokenBy.Unknown"_s};
    m_page = 1;
    m_cut = m_complete = false;
    m_error.reset();
    fetch();
}

void FailureHistoryLoader::cancel()
{
    if (drop())
        Q_EMIT finished();
}

void FailureHistoryLoader::fetch()
{
    m_filter.event = m_events.first();
    m_running = m_api.logs(m_filter, m_page, pageSize);
    m_running->then(this, [this, run = m_generation](const Result<Page<LogEntry>> &page) {
        if (run == m_generation)
            received(page);
    });
}

void FailureHistoryLoader::received(const Result<Page<LogEntry>> &page)
{
    if (!page) {
        m_error = page.error();
        return end();
    }
    for (const LogEntry &entry : page->rows)
        m_history.add(entry);
    const bool full = qint64(m_page) * pageSize >= mostEntries;
    m_cut |= full && page->rows.size() == pageSize;
    if (page->rows.size() < pageSize || full) {
        m_events.removeFirst();
        m_page = 0;
    }
    ++m_page;
    const quint64 run = m_generation;
    Q_EMIT progressed();
    if (run != m_generation) // a listener cancelled, or started over
        return;
    if (!m_events.isEmpty())
        return fetch();
    m_complete = !m_cut;
    end();
}

void FailureHistoryLoader::end()
{
    m_running.reset();
    Q_EMIT finished();
}

} // namespace lwb
