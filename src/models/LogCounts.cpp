// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogCounts.h"

#include <algorithm>

namespace lwb {

namespace {

constexpr int atOnce = 3; ///< the list and the user's own requests go on meanwhile

QDateTime startOf(const QDateTime &time, LogCounts::Step step)
{
    if (step == LogCounts::Step::Day)
        return time.date().startOfDay();
    return QDateTime(time.date(), QTime(time.time().hour(), 0));
}

} // namespace

LogCounts::LogCounts(ManagementApi &api, QList<Series> series, QObject *parent)
    : TimeCounts(parent)
    , m_api(api)
    , m_series(std::move(series))
{
}

LogCounts::~LogCounts()
{
    cancel();
}

QStringList LogCounts::seriesNames() const
{
    QStringList names;
    for (const Series &series : m_series)
        names.append(series.name);
    return names;
}

void LogCounts::cancel()
{
    ++m_generation;
    if (auto counting = std::exchange(m_counting, {}))
        counting->cancel();
}

void LogCounts::load(const QDateTime &now, Step step, int stretches, const LogFilter &filter)
{
    cancel();
    m_error.reset();
    m_step = step;
    m_stretches.clear();
    const QDateTime last = startOf(now.toLocalTime(), step);
    for (int i = std::clamp(stretches, 1, 31) - 1; i >= 0; --i) {
        // Whole days by the calendar: one with a change of the clocks is longer or shorter.
        const QDateTime from =
            step == Step::Day ? last.date().addDays(-i).startOfDay() : last.addSecs(-3'600 * i);
        const QDateTime to =
            step == Step::Day ? from.date().addDays(1).startOfDay() : from.addSecs(3'600);
        m_stretches.append({from, to, QList<qint64>(m_series.size(), 0)});
    }

    const QList<Job> work = jobs(filter);
    std::vector<std::function<Pending<Result<qint64>>()>> tasks;
    for (const Job &job : work) {
        tasks.push_back([this, filter = job.filter]() -> Pending<Result<qint64>> {
            if (m_error) // the others would meet the same
                return Result<qint64>(*m_error);
            return m_api.logs(filter, 1, 1)
                .map(this, [this](Result<Page<LogEntry>> page) -> Result<qint64> {
                    if (page)
                        return std::max<qint64>(page->total, 0);
                    m_error = page.error();
                    return page.error();
                });
        });
    }
    m_counting = all<qint64>(this, std::move(tasks), atOnce);
    Q_EMIT changed();
    // A copy: what settles at once resets the member while then() still runs in it.
    const auto counting = *m_counting;
    counting.then(
        this, [this, work, generation = m_generation](const std::vector<Result<qint64>> &counts) {
            if (generation == m_generation)
                counted(work, counts);
        });
}

QList<LogCounts::Job> LogCounts::jobs(const LogFilter &filter) const
{
    QList<Job> jobs;
    // The newest first: it is what people look at.
    for (int stretch = int(m_stretches.size()) - 1; stretch >= 0; --stretch) {
        for (int series = 0; series < m_series.size(); ++series) {
            for (const QString &event : m_series.at(series).events) {
                LogFilter one = filter;
                one.event = event;
                one.startMs = m_stretches.at(stretch).from.toMSecsSinceEpoch();
                one.endMs = m_stretches.at(stretch).to.toMSecsSinceEpoch() - 1;
                jobs.append({stretch, series, one});
            }
        }
    }
    return jobs;
}

void LogCounts::counted(const QList<Job> &jobs, const std::vector<Result<qint64>> &counts)
{
    m_counting.reset();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const Job &job = jobs.at(i);
        if (const auto &count = counts[size_t(i)])
            m_stretches[job.stretch].counts[job.series] += *count;
    }
    Q_EMIT changed();
}

} // namespace lwb
