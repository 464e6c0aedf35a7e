// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixDelegate.h"

#include "gui/MatrixGlyphs.h"
#include "gui/Paint.h"
#include "models/MatrixModel.h"

#include <QPainter>
#include <QTableView>

#include <cmath>

namespace lwb {

MatrixDelegate::MatrixDelegate(QTableView *view)
    : QAbstractItemDelegate(view)
    , m_view(view)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = static_cast<const MatrixModel *>(index.model());
    const Tokens &t = tokens();
    const QRect &cell = option.rect;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && (current.row() == index.row() || current.column() == index.column()))
        painter->fillRect(cell, matrix::tint(t));

    const MatrixModel::Group &group = model->groupAt(index.column());
    const bool endsGroup = index.column() == group.first + group.count - 1;
    const int line = option.direction == Qt::RightToLeft ? cell.left() : cell.right();
    paint::verticalLine(painter, line, cell.top(), cell.bottom() + 1,
                        endsGroup ? t.edge : t.lineSoft);
    paint::horizontalLine(painter, cell.left(), cell.right() + 1, cell.bottom(), t.lineSoft);

    const CellState state = model->stateAt(index.row(), index.column());
    if (state != CellState::Blank) {
        const int side = qMin(cell.width(), cell.height());
        painter->drawPixmap(cell.topLeft(),
                            glyph(state, side, painter->device()->devicePixelRatioF()));
    }
    if (current == index)
        paint::focusRing(painter, cell, paint::ChipRadius);
}

const QPixmap &MatrixDelegate::glyph(CellState state, int side, qreal ratio) const
{
    const quint64 key = quint64(state) | quint64(tokens().dark) << 8 | quint64(side) << 16
        | quint64(qRound(ratio * 100)) << 32;
    QPixmap &pixmap = m_glyphs[key];
    if (pixmap.isNull()) {
        const int pixels = int(std::ceil(side * ratio));
        pixmap = QPixmap(pixels, pixels);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        matrix::drawGlyph(&painter, QRectF(0, 0, side, side), state, tokens());
    }
    return pixmap;
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {matrix::cellSide, matrix::cellSide};
}

} // namespace lwb
