// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixGlyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace lwb::matrix {

namespace {

constexpr qreal tileShare = 20.0 / cellSide; ///< of a cell, behind what is wrong
constexpr qreal signShare = 16.0 / cellSide;
constexpr qreal tileRadius = 4;

/// On a grid of 16, as the icons.
QPainterPath signOf(CellState state)
{
    QPainterPath path;
    switch (state) {
    case CellState::Granted:
        path.moveTo(2.75, 8.5);
        path.lineTo(6.25, 12);
        path.lineTo(13.25, 4.25);
        break;
    case CellState::Missing:
        path.moveTo(4, 4);
        path.lineTo(12, 12);
        path.moveTo(12, 4);
        path.lineTo(4, 12);
        break;
    case CellState::Surplus:
        path.moveTo(8, 2.75);
        path.lineTo(8, 9.25);
        path.moveTo(8, 13);
        path.lineTo(8.01, 13);
        break;
    case CellState::Dropped:
        path.moveTo(4.75, 8);
        path.lineTo(11.25, 8);
        break;
    case CellState::Unknown:
        path.moveTo(5.25, 5.5);
        path.cubicTo(5.5, 2.25, 10.75, 2.25, 10.75, 5.5);
        path.cubicTo(10.75, 7.5, 8, 7.5, 8, 9.75);
        path.moveTo(8, 13);
        path.lineTo(8.01, 13);
        break;
    case CellState::Expected:
    case CellState::Blank: break;
    }
    return path;
}

QColor colourOf(CellState state, const Tokens &colours)
{
    switch (state) {
    case CellState::Granted: return colours.ok;
    case CellState::Missing: return colours.bad;
    case CellState::Surplus: return colours.warn;
    default: return colours.text3;
    }
}

} // namespace

Ink inkOf(CellState state)
{
    switch (state) {
    case CellState::Missing: return Ink::Bad;
    case CellState::Surplus: return Ink::Warn;
    default: return Ink::Text2;
    }
}

QColor tint(const Tokens &colours)
{
    return mixed(colours.sel, colours.base, 0.5);
}

void drawGlyph(QPainter *painter, const QRectF &cell, CellState state, const Tokens &colours)
{
    if (state == CellState::Blank)
        return;
    const QColor colour = colourOf(state, colours);
    const qreal side = qMin(cell.width(), cell.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(cell.center());
    const bool isWrong = state == CellState::Missing || state == CellState::Surplus;
    if (isWrong) {
        const qreal tile = side * tileShare;
        painter->setPen(Qt::NoPen);
        painter->setBrush(state == CellState::Missing ? colours.badSoft : colours.warnSoft);
        painter->drawRoundedRect(QRectF(-tile / 2, -tile / 2, tile, tile), tileRadius, tileRadius);
    }
    if (state == CellState::Expected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const qreal dot = side < cellSide ? 2.5 : 3;
        painter->drawEllipse(QPointF(0, 0), dot, dot);
    } else {
        // On a tile the sign is smaller.
        const qreal scale = side * signShare / 16 * (isWrong ? 0.8 : 1);
        painter->scale(scale, scale);
        painter->translate(-8, -8);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, qMax(1.5, 1.25 / scale) * (isWrong ? 1.2 : 1), Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(signOf(state));
    }
    painter->restore();
}

} // namespace lwb::matrix
