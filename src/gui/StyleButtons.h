// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How WorkbenchStyle draws and measures buttons.
namespace lwb::style {

enum class ButtonKind { Primary, Secondary, Ghost, Danger, DangerFilled, Link };
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget, ButtonKind otherwise);

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace lwb::style
