// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListExport.h"
#include "models/LogFeed.h"
#include "models/StreamTableModel.h"

#include <QTimer>

namespace lwb {

/// What an application's or a user's id is shown as; empty: the id itself.
using NameOfId = std::function<QString(const QString &id)>;

/// Time, Result, Event, Application, User, IP: entries of the audit log, kinds "Success" and
/// "Error".
[[nodiscard]] StreamTableModel *logsModel(ManagementApi &api, const LogQuery &query,
                                          QObject *parent);
[[nodiscard]] StreamTableModel *applicationLogsModel(ManagementApi &api,
                                                     const QString &applicationId, QObject *parent);
[[nodiscard]] StreamTableModel *userLogsModel(ManagementApi &api, const QString &userId,
                                              QObject *parent);

/// The audit log as its page shows it: events, application, user and time are asked of the server,
/// result and text looked for in what is loaded. Its live tail asks for what is newer than the
/// newest entry, over and over.
class AuditLog final : public QObject
{
    Q_OBJECT
public:
    explicit AuditLog(ManagementApi &api, QObject *parent = nullptr);
    AuditLog(ManagementApi &api, NameOfId nameOf, const StreamTableModel::Limits &limits,
             QObject *parent);

    [[nodiscard]] StreamTableModel *model() const { return m_model; }
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    /// Starts over, unless it is the query already shown.
    void setQuery(const LogQuery &query);
    /// The names of ids have become known: what is loaded is told by them.
    void renamed();
    /// No outcome: any. The text stands anywhere in the columns, the id or the error's summary.
    void setLocalFilter(std::optional<LogEntry::Outcome> outcome, const QString &text);
    /// Every entry that fits query and filter, down to the log's end; none that is newer than those
    /// loaded, so that pages don't shift meanwhile. `nameOf` is called on another thread.
    [[nodiscard]] ListExport::Order exportOrder(NameOfId nameOf) const;

    /// The first look is after one interval.
    void setTailing(bool tailing);
    [[nodiscard]] bool isTailing() const { return m_tailing; }
    void setTailInterval(int ms) { m_tailTimer.setInterval(ms); }

Q_SIGNALS:
    void tailed(int added);
    /// It goes on all the same.
    void tailFailed(const lwb::Error &error);

private:
    [[nodiscard]] StreamTableModel::Source source();
    [[nodiscard]] QList<ListRow> rowsOf(const QList<LogEntry> &entries);
    void look();
    void lookOn();
    void looked(Result<QList<LogEntry>> batch);
    void stopLooking();

    ManagementApi &m_api;
    const NameOfId m_nameOf;
    LogQuery m_query;
    StreamTableModel::Filter m_filter; ///< the model's
    StreamTableModel *m_model; ///< after the query, which its source is made of
    QTimer m_tailTimer;
    bool m_tailing = false;
    std::optional<qint64> m_newestMs; ///< of the entries that came
    std::unique_ptr<LogFeed> m_tail;  ///< while a look runs
    QList<LogEntry> m_tailEntries;
};

} // namespace lwb
