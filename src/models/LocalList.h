// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PagedTableModel.h"

#include <QObject>

namespace lwb {

/// A list that the server can't search: loaded whole once, then searched here in ids and in what
/// the columns show, without case. It ends where the server's count says, or with an empty page.
class LocalList final : public QObject
{
    Q_OBJECT
public:
    explicit LocalList(PagedTableModel::Source load, QObject *parent = nullptr);
    ~LocalList() override;

    /// A model over such a list, which it owns.
    [[nodiscard]] static PagedTableModel *model(const QList<ListColumn> &columns,
                                                PagedTableModel::Source load, QObject *parent);

    /// A page of the rows that match; loads first when nothing is here. Calls meanwhile share that.
    [[nodiscard]] Pending<Result<Page<ListRow>>> page(const PageRequest &request);
    /// The next call loads again.
    void forget();

private:
    struct Waiting
    {
        quint64 number;
        PageRequest request;
        Pending<Result<Page<ListRow>>> pending;
    };

    void load(int page);
    void arrived(quint64 generation, int page, Result<Page<ListRow>> result);
    void settle(const std::optional<Error> &error);
    void drop(quint64 number);
    void stop();
    [[nodiscard]] Page<ListRow> found(const PageRequest &request) const;

    const PagedTableModel::Source m_load;
    std::optional<QList<ListRow>> m_rows;
    QList<ListRow> m_arriving;
    std::optional<Pending<Result<Page<ListRow>>>> m_running;
    QList<Waiting> m_waiting;
    quint64 m_number = 0;
    quint64 m_generation = 0; ///< of the load that runs
};

} // namespace lwb
