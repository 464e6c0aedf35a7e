// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"

#include <QAbstractItemDelegate>
#include <QHash>
#include <QPixmap>

class QTableView;

namespace lwb {

/// Draws the cells of a MatrixView: plain fills, lines on whole pixels and marks drawn beforehand.
class MatrixDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit MatrixDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] const QPixmap &glyph(CellState state, int side, qreal ratio) const;

    const QTableView *m_view;
    mutable QHash<quint64, QPixmap> m_glyphs; ///< by state, side, scale and theme
};

} // namespace lwb
