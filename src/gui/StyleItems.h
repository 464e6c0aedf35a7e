// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How WorkbenchStyle draws headers, tabs, menus, scroll bars, progress bars.
namespace lwb::style {

void drawHeaderSection(QPainter *painter, const QStyleOption &option);
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const QWidget *widget);
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QColor &ground);
[[nodiscard]] QRect scrollBarHandle(const QStyleOptionSlider &option);
void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void drawBranch(QPainter *painter, const QStyleOption &option);

} // namespace lwb::style
