// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"
#include "models/TimeCounts.h"

namespace lwb {

/// How many entries of some events the audit log holds, hour by hour or day by day, as the server
/// counts them: one small request per event and stretch of time, a few at once. A stretch with over
/// 10,000 entries counts as 10,001 (GET /api/logs with enableCap).
class LogCounts final : public TimeCounts
{
    Q_OBJECT
public:
    struct Series
    {
        QString name;
        QStringList events; ///< their counts are added up
    };

    LogCounts(ManagementApi &api, QList<Series> series, QObject *parent = nullptr);
    ~LogCounts() override;

    /// Counts the `stretches` (1 to 31) hours or days that end with the one `now` is in, local
    /// time. What ran before is cancelled; of `filter` the application and the user count.
    void load(const QDateTime &now, Step step, int stretches, const LogFilter &filter = {});
    void cancel();

    [[nodiscard]] QStringList seriesNames() const override;
    [[nodiscard]] bool isLoading() const override { return m_counting.has_value(); }

private:
    struct Job
    {
        int stretch, series;
        LogFilter filter;
    };

    [[nodiscard]] QList<Job> jobs(const LogFilter &filter) const;
    void counted(const QList<Job> &jobs, const std::vector<Result<qint64>> &counts);

    ManagementApi &m_api;
    const QList<Series> m_series;
    std::optional<Pending<std::vector<Result<qint64>>>> m_counting;
    quint64 m_generation = 0; ///< what was cancelled settles too, and is not heard
};

} // namespace lwb
