// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/FailureHistory.h"
#include "logto/ManagementApi.h"

#include <QObject>

namespace lwb {

/// Reads a tenant's token requests out of the audit log, newest first, until a page is not full,
/// and groups those that were refused. The history is there while it grows.
class FailureHistoryLoader final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostEntries =
        10'000; ///< of each event, where the server stops counting

    explicit FailureHistoryLoader(ManagementApi &api, QObject *parent = nullptr);
    ~FailureHistoryLoader() override;

    /// Starts over. Invalid `since`: as far back as the log goes.
    void load(const QDateTime &since, const QString &applicationId = {});
    /// What was read stays; finished() comes before this returns.
    void cancel();

    [[nodiscard]] const FailureHistory &history() const { return m_history; }
    [[nodiscard]] bool isLoading() const { return m_running.has_value(); }
    /// Everything asked for was read: not cancelled, no error, no more than mostEntries.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Another page is in the history.
    void progressed();
    void finished();

private:
    bool drop(); ///< false when nothing ran
    void fetch();
    void received(const Result<Page<LogEntry>> &page);
    void end();

    ManagementApi &m_api;
    FailureHistory m_history;
    LogFilter m_filter;
    QStringList m_events; ///< still to read, the first one under way
    int m_page = 1;
    bool m_cut = false; ///< an event had more than is read
    bool m_complete = false;
    std::optional<Error> m_error;
    std::optional<PendingPage<LogEntry>> m_running;
    quint64 m_generation = 0; ///< what was cancelled settles too, and is not heard
};

} // namespace lwb
