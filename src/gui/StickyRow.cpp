// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StickyRow.h"

#include "gui/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace lwb {

StickyRow::StickyRow(QScrollArea *area, QWidget *column)
    : QWidget(column)
    , m_area(area)
    , m_column(column)
    , m_place(new QWidget(column))
{
    for (QObject *watched : std::initializer_list<QObject *>{m_column, m_place, area->viewport()})
        watched->installEventFilter(this);
}

void StickyRow::arrange()
{
    const int height = sizeHint().height();
    m_place->setFixedHeight(height);
    // In the column's own coordinates, which move as it scrolls.
    const int top = -m_column->y();
    const int lowest = qMax(top, top + m_area->viewport()->height() - height);
    const int y = qBound(top, m_place->y(), lowest);
    setGeometry(0, y, m_column->width(), height);
    raise();
    update();
}

bool StickyRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return done;
}

bool StickyRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void StickyRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (y() < m_place->y())
        paint::horizontalLine(&painter, 0, width(), 0, t.line);
    else if (y() > m_place->y())
        paint::horizontalLine(&painter, 0, width(), height() - 1, t.line);
}

} // namespace lwb
