// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "models/ListTypes.h"

#include <QAbstractTableModel>

#include <optional>

namespace lwb {

/// What every list of objects can say of itself, whichever way it loads. Its rows answer ListRole.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Empty, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    /// Starts the first load; nothing happens when one was started already.
    virtual void load() = 0;
    /// The same list again: after a write, or on F5.
    virtual void reload() = 0;
    /// Asks again for what failed.
    virtual void retry() = 0;
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual qint64 total() const = 0; ///< -1 before it is known
    [[nodiscard]] virtual const std::optional<Error> &error() const = 0;
    [[nodiscard]] virtual const QList<ListColumn> &columns() const = 0;
    /// The loaded object in that row, or none.
    [[nodiscard]] virtual const ListRow *row(int row) const = 0;
    /// Rows of those objects that are loaded and shown, in no order.
    [[nodiscard]] virtual QList<int> rowsOf(const QStringList &ids) const = 0;
    /// -1 when the object is not loaded, or not shown.
    [[nodiscard]] int rowOf(const QString &id) const { return rowsOf({id}).value(0, -1); }
    /// Whether the list is short enough to be loaded whole; headers are plain text otherwise.
    [[nodiscard]] virtual bool isSortable() const { return false; }
    /// Whether a search looks through what is loaded here, because the server can't.
    [[nodiscard]] virtual bool searchesLocally() const { return false; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void stateChanged();

protected:
    /// What a cell of that row answers to a role; without a row, what its placeholder does.
    [[nodiscard]] QVariant cellData(const ListRow *row, int column, int role) const;
};

} // namespace lwb
