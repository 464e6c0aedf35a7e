// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogPages.h"

#include <QPointer>

namespace lwb {

namespace {

using Objects = Page<QByteArray>;

Result<Objects> objectsOf(Result<Page<LogEntry>> entries)
{
    if (!entries)
        return entries.error();
    Objects page;
    page.total = entries->total;
    page.totalIsCapped = entries->totalIsCapped;
    for (LogEntry &entry : entries->rows)
        page.rows.append(std::move(entry.json));
    return page;
}

/// Pages of a LogFeed, whose batches are of any size: every page but the last is full.
class MergedPages final : public QObject
{
public:
    MergedPages(ManagementApi &api, const LogQuery &query)
        : m_feed(std::make_unique<LogFeed>(api, query))
    {
    }
    ~MergedPages() override { stop(); }

    [[nodiscard]] Pending<Result<Objects>> next(int size)
    {
        Asked asked{size, {}};
        asked.answer.onCancel([self = QPointer<MergedPages>(this)] {
            if (self)
                self->stop();
        });
        m_asked.append(asked);
        pump();
        return asked.answer;
    }

private:
    struct Asked
    {
        int size;
        Pending<Result<Objects>> answer;
    };

    void pump()
    {
        while (!m_asked.isEmpty() && (m_rows.size() >= m_asked.constFirst().size || m_ended)) {
            const Asked asked = m_asked.takeFirst();
            Objects page;
            const qsizetype size = std::min<qsizetype>(asked.size, m_rows.size());
            page.rows = m_rows.first(size);
            m_rows.remove(0, size);
            asked.answer.settle(std::move(page)); // which may stop() all this
        }
        if (m_asked.isEmpty() || m_reading || !m_feed)
            return;
        m_reading = true;
        m_feed->next().then(this,
                            [this](Result<QList<LogEntry>> batch) { came(std::move(batch)); });
    }
    void came(Result<QList<LogEntry>> batch)
    {
        m_reading = false;
        if (!batch) {
            if (!m_asked.isEmpty())
                m_asked.takeFirst().answer.settle(batch.error());
            return;
        }
        m_ended = batch->isEmpty();
        for (LogEntry &entry : *batch)
            m_rows.append(std::move(entry.json));
        pump();
    }
    void stop()
    {
        // It may be the feed itself that led here: it must outlast that.
        if (m_feed)
            m_feed.release()->deleteLater();
        for (const Asked &asked : std::exchange(m_asked, {}))
            asked.answer.settle(Error::make(Error::Kind::Cancelled, {}));
    }

    std::unique_ptr<LogFeed> m_feed;
    QList<Asked> m_asked;
    QList<QByteArray> m_rows; ///< read and not handed on yet
    bool m_reading = false;
    bool m_ended = false;
};

} // namespace

PageStream::Source logPages(ManagementApi &api, const LogQuery &query)
{
    if (query.events.size() <= 1) {
        LogFilter filter = query.filter;
        filter.event = query.events.value(0);
        return [&api, filter](const PageRequest &request) {
            return api.logs(filter, request.page, request.pageSize).map(&api, objectsOf);
        };
    }
    return
        [&api, query, merged = std::shared_ptr<MergedPages>()](const PageRequest &request) mutable {
            if (request.page == 1)
                merged = std::make_shared<MergedPages>(api, query);
            return merged->next(request.pageSize);
        };
}

} // namespace lwb
