// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"
#include "gui/Tokens.h"

class QPainter;
class QRectF;

namespace lwb::matrix {

/// The sides of a cell.
inline constexpr int cellSide = 28;
inline constexpr int denseCellSide = 20;

/// The mark of a state, which shape alone tells apart, centred in `cell`; as lines and fills, so
/// that it may be drawn on anything and in any thread. Nothing for a blank cell.
void drawGlyph(QPainter *painter, const QRectF &cell, CellState state, const Tokens &colours);
/// What a number of such cells is written in.
[[nodiscard]] Ink inkOf(CellState state);

/// Of the row and the column that the current cell is in.
[[nodiscard]] QColor tint(const Tokens &colours);

} // namespace lwb::matrix
