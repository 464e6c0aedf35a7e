// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HeaderCorner.h"

#include "gui/Paint.h"

#include <QPainter>

namespace lwb {

HeaderCorner::HeaderCorner(int headerHeight, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(headerHeight);
}

void HeaderCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    paint::horizontalLine(&painter, 0, width(), height() - 1, tokens().line);
}

} // namespace lwb
