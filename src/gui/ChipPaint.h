// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"
#include "models/ListTypes.h"

#include <Qt>

class QPainter;
class QRect;

namespace lwb
{

// Chips inside the cells of a list: painted, as the widget Chip would look.

[[nodiscard]] int chipsWidth(const QList<CellChip> &chips);
/// From the start of `room` on; those that do not fit are counted behind ("+2"), the first is cut.
void paintChips(QPainter *painter, Qt::LayoutDirection direction, const QRect &room,
                const QList<CellChip> &chips);

} // namespace lwb
