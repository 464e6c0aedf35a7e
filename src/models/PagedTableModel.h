// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "logto/ManagementApi.h"
#include "models/ListModel.h"
#include "models/PageStream.h"

#include <QHash>
#include <QTimer>

class QCollator;

namespace lwb {

/// A window over a list that tells its total: every row exists at once, the page of a row is
/// fetched when the row is first looked at, and a bounded number of pages is kept. Pages of an
/// older query are dropped when they come late. Any position is reached in at most two requests.
/// While a new query runs, the old rows stay until its first page is here.
class PagedTableModel final : public ListModel
{
    Q_OBJECT
public:
    /// Fetches one page; the model fills in page number and size.
    using Source = std::function<Pending<Result<Page<ListRow>>>(const PageRequest &)>;

    struct Limits
    {
        int pageSize = 100;      ///< 1 to 100 (Logto)
        int keptPages = 40;
        int inFlight = 2;
        int sortable = 2'000;    ///< sorting needs the whole list; beyond this there is none
        int placeholders = 12;   ///< rows drawn as bars before anything is known
    };

    PagedTableModel(QList<ListColumn> columns, Source source, QObject *parent = nullptr);
    PagedTableModel(QList<ListColumn> columns, Source source, const Limits &limits,
                    QObject *parent);
    ~PagedTableModel() override;

    /// Starts over; what still runs for an older query is cancelled. `how` is for lists of users.
    void setQuery(const QString &search, const QStringList &types, const FieldSearch &how = {});
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] const QStringList &types() const { return m_types; }
    [[nodiscard]] const FieldSearch &how() const { return m_how; }
    /// For a source that searches what it has loaded: `forget` makes it load again, on reload().
    void setSearchesLocally(std::function<void()> forget) { m_forget = std::move(forget); }
    void load() override;
    void reload() override;
    void retry() override; ///< the pages that failed
    /// Waits no longer for what is under way: it counts as failed, and can be asked for again.
    void stop();

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 total() const override { return m_total; }
    [[nodiscard]] const std::optional<Error> &error() const override { return m_error; }
    [[nodiscard]] const QList<ListColumn> &columns() const override { return m_columns; }
    [[nodiscard]] QList<int> rowsOf(const QStringList &ids) const override;
    [[nodiscard]] const ListRow *row(int row) const override;
    [[nodiscard]] bool isSortable() const override;
    [[nodiscard]] bool searchesLocally() const override { return bool(m_forget); }
    /// What the list shows, for whoever reads all of it: its query, and its pages as the server
    /// wrote them.
    [[nodiscard]] PageRequest request() const;
    [[nodiscard]] PageStream::Source objects() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Loads what is missing first; column -1 is the server's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Flight
    {
        int page;
        Pending<Result<Page<ListRow>>> pending;
    };

    void want(int page) const;
    void pump();
    void fetch(int page);
    void arrived(quint64 generation, int page, Result<Page<ListRow>> result);
    void failed(int page, const Error &error);
    void startOver();
    void replaceAll(int page, Page<ListRow> rows);
    void take(int page, QList<ListRow> rows);
    void evict();
    void cancelFlights();
    void applySort();
    [[nodiscard]] bool sortedBefore(int a, int b, const QCollator &collator) const;
    [[nodiscard]] const ListRow *at(int sourceRow) const;
    [[nodiscard]] bool wholeListLoaded() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int pageOf(int row) const;

    const QList<ListColumn> m_columns;
    const Source m_source;
    const Limits m_limits;
    QString m_search;
    QStringList m_types;
    FieldSearch m_how;
    std::function<void()> m_forget;
    State m_state = State::Idle;
    qint64 m_total = -1;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    bool m_fresh = false; ///< the current generation's first page has come
    QHash<int, QList<ListRow>> m_pages; ///< by page number, from 1
    QList<int> m_recent;                ///< pages kept, newest first
    mutable QList<int> m_wanted;        ///< asked for and not under way, newest first
    QList<int> m_failed;
    QList<Flight> m_flights;
    QList<int> m_order; ///< row → source row when sorted, else empty
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QTimer m_pumpTimer;
};

} // namespace lwb
