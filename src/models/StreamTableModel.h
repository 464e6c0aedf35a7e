// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Result.h"
#include "models/ListModel.h"

#include <QSet>

#include <functional>
#include <memory>

namespace lwb {

/// A list without a known end, newest first: it grows at the end as a view scrolls there, and at
/// the beginning as things happen. No row appears twice and nothing is reset to grow. It is
/// complete when an empty batch came, and full at a number of rows, past which the oldest leave.
class StreamTableModel final : public ListModel
{
    Q_OBJECT
public:
    /// The next rows; an empty batch says that there are no more. After an error the same rows are
    /// asked for again.
    using Next = std::function<Pending<Result<QList<ListRow>>>()>;
    /// Begins at the newest row.
    using Source = std::function<Next()>;
    using Filter = std::function<bool(const ListRow &)>;

    struct Limits
    {
        int rows = 10'000;
        int placeholders = 12; ///< rows drawn as bars before anything is known
        int fruitless = 5;     ///< batches without a row to show after which the user decides
    };

    StreamTableModel(QList<ListColumn> columns, Source source, QObject *parent = nullptr);
    StreamTableModel(QList<ListColumn> columns, Source source, const Limits &limits,
                     QObject *parent);
    ~StreamTableModel() override;

    /// Another list: starts over. The old rows stay until the first new ones are here.
    void setSource(Source source);
    /// Which of the loaded rows are shown; none: all.
    void setFilter(Filter filter);
    /// Every loaded row made anew by `f`, under its own id.
    void revise(const std::function<ListRow(const ListRow &)> &f);
    /// Puts those rows that are new before the others; how many there were.
    int prepend(const QList<ListRow> &rows);
    void load() override;
    void reload() override;
    void retry() override;
    /// Stops what loads; retry() goes on from there.
    void cancel();

    [[nodiscard]] State state() const override;
    /// The rows shown once all are here, -1 before.
    [[nodiscard]] qint64 total() const override;
    [[nodiscard]] const std::optional<Error> &error() const override { return m_error; }
    [[nodiscard]] const QList<ListColumn> &columns() const override { return m_columns; }
    [[nodiscard]] bool searchesLocally() const override { return true; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isFull() const { return m_rows.size() >= m_limits.rows; }
    [[nodiscard]] int rowLimit() const { return m_limits.rows; }
    [[nodiscard]] int loadedCount() const { return int(m_rows.size()); } ///< shown or not
    [[nodiscard]] const ListRow *row(int row) const override;
    [[nodiscard]] QList<int> rowsOf(const QStringList &ids) const override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// False while loading, after a failure until retry(), when complete and when full.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    using Row = std::shared_ptr<const ListRow>;

    void startOver();
    void fetch();
    void arrived(quint64 generation, Result<QList<ListRow>> batch);
    void failed(const Error &error);
    [[nodiscard]] QList<Row> fresh(const QList<ListRow> &rows);
    [[nodiscard]] QList<Row> shownOf(const QList<Row> &rows) const;
    // Whether there is anything new to show.
    [[nodiscard]] bool replaceAll(const QList<ListRow> &rows);
    [[nodiscard]] bool append(const QList<ListRow> &rows);
    void trim();
    void stop();

    const QList<ListColumn> m_columns;
    const Limits m_limits;
    Source m_source;
    Next m_next;
    Filter m_filter;
    QList<Row> m_rows;  ///< all, newest first
    QList<Row> m_shown; ///< those that pass the filter
    QSet<QString> m_ids;
    std::optional<Error> m_error;
    std::optional<Pending<Result<QList<ListRow>>>> m_flight;
    quint64 m_generation = 0;
    int m_fruitless = 0;
    bool m_started = false;
    bool m_fresh = false; ///< the current generation's first batch has come
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace lwb
