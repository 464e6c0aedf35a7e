// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QDateTime>
#include <QObject>

namespace lwb {

/// How many entries of some events the audit log holds, hour by hour or day by day, as the server
/// counts them: one small request per event and stretch of time, a few at once. A stretch with over
/// 10,000 entries counts as 10,001 (GET /api/logs with enableCap).
class LogCounts final : public QObject
{
    Q_OBJECT
public:
    struct Series
    {
        QString name;
        QStringList events; ///< their counts are added up
    };
    struct Stretch
    {
        QDateTime from, to; ///< `to` is excluded
        QList<qint64> counts; ///< one per series
    };
    enum class Step { Hour, Day };

    LogCounts(ManagementApi &api, QList<Series> series, QObject *parent = nullptr);
    ~LogCounts() override;

    /// Counts the `stretches` (1 to 31) hours or days that end with the one `now` is in, local time.
    /// What ran before is cancelled; of `filter` the application and the user count.
    void load(const QDateTime &now, Step step, int stretches, const LogFilter &filter = {});
    void cancel();

    [[nodiscard]] const QList<Series> &series() const { return m_series; }
    [[nodiscard]] const QList<Stretch> &stretches() const { return m_stretches; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isLoading() const { return m_counting.has_value(); }
    /// The first failure; the stretches then lack what was not counted.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// At the start, and once all is counted or something failed.
    void changed();

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
    Step m_step = Step::Hour;
    QList<Stretch> m_stretches;
    std::optional<Pending<std::vector<Result<qint64>>>> m_counting;
    std::optional<Error> m_error;
    quint64 m_generation = 0; ///< what was cancelled settles too, and is not heard
};

} // namespace lwb
