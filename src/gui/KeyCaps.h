// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>

class QPainter;
class QPoint;

namespace lwb::keycaps {

inline constexpr int Height = 18;

/// The keys of a shortcut as this platform names them: "Ctrl", "K".
[[nodiscard]] QStringList keysOf(const QKeySequence &sequence);
[[nodiscard]] int width(const QStringList &keys);
/// Little keys side by side from `topLeft` on, in the order of the keyboard whatever the layout's
/// direction.
void paint(QPainter *painter, const QPoint &topLeft, const QStringList &keys);

} // namespace lwb::keycaps
