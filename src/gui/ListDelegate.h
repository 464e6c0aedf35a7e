// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace lwb {

/// Paints the cells of a ListView: each paints its share of the rounded row. How a column looks
/// follows ListRole::Style; the icon of the first column follows ListRole::Kind.
class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ListDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintRow(QPainter *painter, const QRect &cell, bool selected, int row) const;
    void paintPlaceholder(QPainter *painter, const QRect &content, const QModelIndex &index) const;
    [[nodiscard]] QRect contentRect(const QRect &cell, int column) const;

    QTableView *m_view;
};

} // namespace lwb
