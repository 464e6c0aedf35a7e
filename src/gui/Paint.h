// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QRect>
#include <QString>

class QFont;
class QFontMetrics;
class QPainter;
class QWidget;

/// Crisp shapes on any scale: lines land on whole device pixels, rounded borders sit inside.
namespace lwb::paint {

enum Radius { ChipRadius = 4, ControlRadius = 6, TileRadius = 8, PaletteRadius = 10 };

void horizontalLine(QPainter *painter, qreal x1, qreal x2, qreal y, const QColor &color);
void verticalLine(QPainter *painter, qreal x, qreal y1, qreal y2, const QColor &color);
/// `fill` and `border` may be invalid for none. `width` in logical pixels.
void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &border = {}, qreal width = 1);
/// The 2 px keyboard ring, inside `rect`.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);
/// Which way a text is read inside what runs `around` it: a name, a number with its unit or a
/// sentence without a single letter that is written from right to left keeps its own order.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection around);
/// One line of text in a colour, vertically centred; `flags` are Qt::Alignment after
/// visualAlignment. Elided at the end when it does not fit. Returns the width it took.
int text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
         const QColor &color, Qt::Alignment alignment = Qt::AlignLeft,
         Qt::TextElideMode elide = Qt::ElideRight);
/// As text(), but ids, URLs, paths and scopes keep their left-to-right order in any layout.
int leftToRightText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                    const QColor &color, Qt::Alignment alignment = Qt::AlignLeft,
                    Qt::TextElideMode elide = Qt::ElideMiddle);
/// With the painter's font and pen, at the beginning of its lines and each in its own order;
/// `flags` are QPainter::drawText's without a horizontal alignment.
void textInOwnOrder(QPainter *painter, const QRect &rect, int flags, const QString &text);
/// The flag to wrap with: at words; anywhere when one is wider than the line and would be cut.
[[nodiscard]] int wrapping(const QFontMetrics &metrics, const QString &text, int width);
[[nodiscard]] int textWidth(const QFont &font, const QString &text);
/// Whether the widget has the focus and it came there by keyboard.
[[nodiscard]] bool showsKeyboardFocus(const QWidget *widget);
/// `rect` mirrored inside `widget` for right-to-left layouts.
[[nodiscard]] QRect mirrored(const QWidget *widget, const QRect &rect);

} // namespace lwb::paint
