// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListTypes.h"
#include "net/ExchangeLog.h"

#include <QAbstractTableModel>

namespace lwb {

/// The log of requests as a table, oldest first: a row from the moment a request leaves, so that
/// what runs is seen to run. ListRole::Id is the exchange's id in decimal.
class ExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Method, Path, Status, Duration, Size, Token, Started, ColumnCount };

    /// The log must outlive the model.
    explicit ExchangeModel(const ExchangeLog &log, QObject *parent = nullptr);

    /// The exchange in that row; none when the log forgot it meanwhile.
    [[nodiscard]] const Exchange *exchange(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void append(quint64 id);
    void refresh(quint64 id);
    void forget();

    const ExchangeLog &m_log;
    QList<quint64> m_ids;
};

/// Path and query as they went out.
[[nodiscard]] QString exchangePath(const Exchange &exchange);
/// "200", "no answer", "running".
[[nodiscard]] QString exchangeStatus(const Exchange &exchange);
[[nodiscard]] Outcome exchangeOutcome(const Exchange &exchange);

} // namespace lwb
