// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"
#include "models/ListTypes.h"

#include <Qt>

class QPainter;
class QRect;

namespace lwb {

// Chips inside the cells of a list: painted, as the widget Chip would look.

[[nodiscard]] int chipsWidth(const QList<CellChip> &chips);
/// Where each chip lies inside `room`, visual; those that do not fit are counted behind ("+2"), the
/// first is cut.
struct ChipPlaces
{
    QList<QRect> chips;
    QRect rest; ///< of the count; invalid: all fit
};
[[nodiscard]] ChipPlaces placeChips(Qt::LayoutDirection direction, const QRect &room,
                                    const QList<CellChip> &chips);
/// The chip at a point, -1 for none.
[[nodiscard]] int chipAt(Qt::LayoutDirection direction, const QRect &room,
                         const QList<CellChip> &chips, const QPoint &at);
/// Chips that name an object are drawn as links.
void paintChips(QPainter *painter, Qt::LayoutDirection direction, const QRect &room,
                const QList<CellChip> &chips);

} // namespace lwb
