// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace lwb {

/// Scope | Requested | Expected | Granted | Reason: what a token holds and what it should.
class ScopeTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Scope, Requested, Expected_, Granted, Reason, ColumnCount };
    enum Role {
        State = Qt::UserRole + 1, ///< int(CellState)
        Mark,                     ///< of the three middle columns: int(MarkKind)
        IsOdd,                    ///< bool: the row is to be explained
        IsOlder,                  ///< bool: the token is a snapshot of before
    };
    enum MarkKind { NoMark, Dot, Tick, Cross, Exclamation, Dash, Question };

    using QAbstractTableModel::QAbstractTableModel;
    /// `wasRequested` false: what was asked for is not known.
    void setComparison(const QList<ScopeComparison> &rows,
                       const std::shared_ptr<const AccessGraph> &graph,
                       const AccessSubject &subject, int resource, bool wasRequested);
    [[nodiscard]] const QList<ScopeComparison> &rows() const { return m_rows; }
    /// Those that are missing, dropped or a surplus.
    [[nodiscard]] int differenceCount() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool wasRequested() const { return m_wasRequested; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const ScopeComparison &row, int column) const;
    [[nodiscard]] MarkKind markOf(const ScopeComparison &row, int column) const;

    QList<ScopeComparison> m_rows;
    QStringList m_reasons;
    bool m_wasRequested = true;
};

/// Whether a row of that state is a difference that wants an explanation.
[[nodiscard]] bool isDifference(CellState state);

} // namespace lwb
