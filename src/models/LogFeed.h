// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QObject>

namespace lwb {

/// What of the audit log is wanted.
struct LogQuery
{
    QStringList events; ///< none: every one
    LogFilter filter;   ///< its own event is not looked at

    friend bool operator==(const LogQuery &, const LogQuery &) = default;
};

/// The audit log in batches, newest first. The server filters by one event at most, so each of
/// several is read for itself, page by page to an empty one, and they are merged by time.
/// Pages shift while entries are added: one may come twice, none is missed.
class LogFeed final : public QObject
{
    Q_OBJECT
public:
    LogFeed(ManagementApi &api, const LogQuery &query, QObject *parent = nullptr);
    ~LogFeed() override; ///< what still runs is cancelled, and settles

    /// An empty batch is the end. After an error the same entries come with the next call. One call
    /// at a time.
    [[nodiscard]] Pending<Result<QList<LogEntry>>> next();

private:
    struct Channel
    {
        LogFilter filter;
        int page = 1; ///< the next to ask for
        bool ended = false;
        QList<LogEntry> waiting; ///< fetched and not handed on yet
    };

    [[nodiscard]] Result<QList<LogEntry>> take(const QList<int> &asked,
                                               std::vector<Result<Page<LogEntry>>> pages);
    [[nodiscard]] QList<LogEntry> merged();

    ManagementApi &m_api;
    QList<Channel> m_channels;
    std::optional<Pending<std::vector<Result<Page<LogEntry>>>>> m_running;
};

} // namespace lwb
