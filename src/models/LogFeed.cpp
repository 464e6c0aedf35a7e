// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogFeed.h"

#include <algorithm>

namespace lwb {

namespace {
constexpr int pageSize = 100;
constexpr int atOnce = 2;
} // namespace

LogFeed::LogFeed(ManagementApi &api, const LogQuery &query, QObject *parent)
    : QObject(parent), m_api(api)
{
    const QStringList events = query.events.isEmpty() ? QStringList{QString()} : query.events;
    for (const QString &event : events) {
        Channel channel;
        channel.filter = query.filter;
        channel.filter.event = event;
        m_channels.append(channel);
    }
}

LogFeed::~LogFeed()
{
    if (const auto running = std::exchange(m_running, {}))
        running->cancel();
}

Pending<Result<QList<LogEntry>>> LogFeed::next()
{
    QList<int> asked;
    std::vector<std::function<PendingPage<LogEntry>()>> tasks;
    for (int i = 0; i < m_channels.size(); ++i) {
        const Channel &channel = m_channels.at(i);
        if (channel.ended || !channel.waiting.isEmpty())
            continue;
        asked.append(i);
        tasks.push_back([this, filter = channel.filter, page = channel.page] {
            return m_api.logs(filter, page, pageSize);
        });
    }
    const auto running = all(this, std::move(tasks), atOnce);
    m_running = running;
    return running.map(this, [this, asked](std::vector<Result<Page<LogEntry>>> pages) {
            return take(asked, std::move(pages));
        });
}

Result<QList<LogEntry>> LogFeed::take(const QList<int> &asked,
                                      std::vector<Result<Page<LogEntry>>> pages)
{
    std::optional<Error> error;
    for (size_t i = 0; i < pages.size(); ++i) {
        Channel &channel = m_channels[asked.at(qsizetype(i))];
        if (!pages[i]) {
            error = pages[i].error();
            continue;
        }
        channel.waiting = std::move(pages[i]->rows);
        channel.ended = channel.waiting.isEmpty();
        ++channel.page;
    }
    if (error)
        return *error;
    return merged();
}

QList<LogEntry> LogFeed::merged()
{
    QList<LogEntry> batch;
    for (;;) {
        Channel *newest = nullptr;
        for (Channel &channel : m_channels) {
            // What it has next may be newer than what the others hold.
            if (channel.waiting.isEmpty() && !channel.ended)
                return batch;
            if (!channel.waiting.isEmpty()
                && (!newest
                    || channel.waiting.first().createdAt > newest->waiting.first().createdAt))
                newest = &channel;
        }
        if (!newest)
            return batch;
        batch.append(newest->waiting.takeFirst());
    }
}

} // namespace lwb

#include "moc_LogFeed.cpp"
