// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditLog.h"

#include "models/ListSource.h"
#include "models/LogPages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int tailIntervalMs = 3'000;

QList<ListColumn> logColumns()
{
    return {{QCoreApplication::translate("Lists", "Time"), ColumnStyle::Time, 170},
            {QCoreApplication::translate("Lists", "Result"), ColumnStyle::Text, 84},
            {QCoreApplication::translate("Lists", "Event"), ColumnStyle::Mono, 260},
            {QCoreApplication::translate("Lists", "Application"), ColumnStyle::Text, 180},
            {QCoreApplication::translate("Lists", "User"), ColumnStyle::Text, 140},
            {QCoreApplication::translate("Lists", "IP address"), ColumnStyle::Mono, 110}};
}

QString kindOf(LogEntry::Outcome outcome)
{
    switch (outcome) {
    case LogEntry::Outcome::Success: return u"Success"_s;
    case LogEntry::Outcome::Error: return u"Error"_s;
    case LogEntry::Outcome::Other: break;
    }
    return u"info"_s;
}

ListCell outcomeCell(const LogEntry &entry)
{
    switch (entry.outcome) {
    case LogEntry::Outcome::Success:
        return textCell(QCoreApplication::translate("Lists", "Success"));
    case LogEntry::Outcome::Error:
        return {QCoreApplication::translate("Lists", "Error"),
                {},
                entry.errorSummary,
                {{QCoreApplication::translate("Lists", "Error"), CellChip::Tone::Error}}};
    case LogEntry::Outcome::Other: break;
    }
    return dash();
}

ListCell idCell(const QString &id, const NameOfId &nameOf)
{
    const QString name = nameOf && !id.isEmpty() ? nameOf(id) : QString();
    return name.isEmpty() ? textCell(id) : ListCell{name, {}, id};
}

ListRow logRow(const LogEntry &entry, const NameOfId &nameOf)
{
    return {entry.id,
            kindOf(entry.outcome),
            {momentCell(entry.createdAt), outcomeCell(entry), textCell(entry.key),
             idCell(entry.applicationId, nameOf), idCell(entry.userId, nameOf), textCell(entry.ip)},
            entry.json};
}

using ToRows = std::function<QList<ListRow>(const QList<LogEntry> &)>;

StreamTableModel::Source feedSource(ManagementApi &api, const LogQuery &query, const ToRows &toRows)
{
    return [&api, query, toRows]() -> StreamTableModel::Next {
        const auto feed = std::make_shared<LogFeed>(api, query);
        return [feed, toRows] {
            return feed->next().map(feed.get(), [toRows](Result<QList<LogEntry>> batch) {
                return batch ? Result<QList<ListRow>>(toRows(*batch))
                             : Result<QList<ListRow>>(batch.error());
            });
        };
    };
}

bool contains(const ListRow &row, const QString &text)
{
    return row.id.contains(text, Qt::CaseInsensitive)
           || std::any_of(row.cells.cbegin(), row.cells.cend(), [&text](const ListCell &cell) {
                  return cell.text.contains(text, Qt::CaseInsensitive)
                         || cell.detail.contains(text, Qt::CaseInsensitive);
              });
}

} // namespace

StreamTableModel *logsModel(ManagementApi &api, const LogQuery &query, QObject *parent)
{
    const auto toRows = [](const QList<LogEntry> &entries) {
        QList<ListRow> rows;
        for (const LogEntry &entry : entries)
            rows.append(logRow(entry, {}));
        return rows;
    };
    return new StreamTableModel(logColumns(), feedSource(api, query, toRows), parent);
}

StreamTableModel *applicationLogsModel(ManagementApi &api, const QString &applicationId,
                                       QObject *parent)
{
    LogQuery query;
    query.filter.applicationId = applicationId;
    return logsModel(api, query, parent);
}

StreamTableModel *userLogsModel(ManagementApi &api, const QString &userId, QObject *parent)
{
    LogQuery query;
    query.filter.userId = userId;
    return logsModel(api, query, parent);
}

AuditLog::AuditLog(ManagementApi &api, QObject *parent) : AuditLog(api, {}, {}, parent) {}

AuditLog::AuditLog(ManagementApi &api, NameOfId nameOf, const StreamTableModel::Limits &limits,
                   QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_nameOf(std::move(nameOf))
    , m_model(new StreamTableModel(logColumns(), source(), limits, this))
{
    m_tailTimer.setSingleShot(true);
    m_tailTimer.setInterval(tailIntervalMs);
    connect(&m_tailTimer, &QTimer::timeout, this, &AuditLog::look);
}

StreamTableModel::Source AuditLog::source()
{
    return feedSource(m_api, m_query,
                      [this](const QList<LogEntry> &entries) { return rowsOf(entries); });
}

QList<ListRow> AuditLog::rowsOf(const QList<LogEntry> &entries)
{
    QList<ListRow> rows;
    rows.reserve(entries.size());
    for (const LogEntry &entry : entries) {
        m_newestMs = std::max(m_newestMs.value_or(0), entry.createdAt.toMSecsSinceEpoch());
        rows.append(logRow(entry, m_nameOf));
    }
    return rows;
}

void AuditLog::setQuery(const LogQuery &query)
{
    if (query == m_query && m_model->state() != ListModel::State::Idle)
        return;
    stopLooking();
    m_query = query;
    m_newestMs.reset();
    m_model->setSource(source());
    if (m_tailing)
        m_tailTimer.start();
}

void AuditLog::setLocalFilter(std::optional<LogEntry::Outcome> outcome, const QString &text)
{
    m_filter = {};
    if (outcome || !text.isEmpty()) {
        m_filter = [kind = outcome ? kindOf(*outcome) : QString(), text](const ListRow &row) {
            return (kind.isEmpty() || row.kind == kind) && (text.isEmpty() || contains(row, text));
        };
    }
    m_model->setFilter(m_filter);
}

ListExport::Order AuditLog::exportOrder(NameOfId nameOf) const
{
    LogQuery query = m_query;
    if (!query.filter.endMs)
        query.filter.endMs = m_newestMs;
    ListExport::Order order;
    order.source = logPages(m_api, query);
    order.columns = csvColumns(u"logs"_s);
    if (m_filter) {
        order.matches = [filter = m_filter, nameOf = std::move(nameOf)](QByteArrayView json) {
            const auto entry = parseRecord<LogEntry>(json);
            return entry && filter(logRow(*entry, nameOf));
        };
    }
    return order;
}

void AuditLog::renamed()
{
    m_model->revise([this](const ListRow &row) {
        const auto entry = parseRecord<LogEntry>(row.json);
        return entry ? logRow(*entry, m_nameOf) : row;
    });
}

void AuditLog::setTailing(bool tailing)
{
    if (tailing == m_tailing)
        return;
    m_tailing = tailing;
    stopLooking();
    if (m_tailing)
        m_tailTimer.start();
}

void AuditLog::stopLooking()
{
    m_tailTimer.stop();
    m_tail.reset();
    m_tailEntries.clear();
}

void AuditLog::look()
{
    // Nothing to be newer than yet.
    if (m_model->state() != ListModel::State::Ready
        && m_model->state() != ListModel::State::Empty) {
        m_tailTimer.start();
        return;
    }
    LogQuery newer = m_query;
    // The start is included: what came in the same millisecond is not missed, and known by its id.
    if (m_newestMs)
        newer.filter.startMs = m_newestMs;
    m_tail = std::make_unique<LogFeed>(m_api, newer);
    lookOn();
}

void AuditLog::lookOn()
{
    m_tail->next().then(m_tail.get(), [this](Result<QList<LogEntry>> batch) {
        looked(std::move(batch));
    });
}

void AuditLog::looked(Result<QList<LogEntry>> batch)
{
    if (!m_tail)
        return; // stopped: the feed cancels what runs as it goes
    if (batch && !batch->isEmpty() && m_tailEntries.size() < m_model->rowLimit()) {
        m_tailEntries.append(*batch);
        lookOn();
        return;
    }
    const QList<LogEntry> entries = std::exchange(m_tailEntries, {});
    // This runs inside the feed, which must outlast it.
    m_tail.release()->deleteLater();
    m_tailTimer.start();
    if (!batch) {
        Q_EMIT tailFailed(batch.error());
        return;
    }
    const int added = m_model->prepend(rowsOf(entries));
    if (added > 0)
        Q_EMIT tailed(added);
}

} // namespace lwb

#include "moc_AuditLog.cpp"
