// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CountdownRing.h"

#include "gui/Icon.h"

#include <QPainter>

namespace lwb {

namespace {
constexpr int Side = 36;
constexpr qreal Width = 3;
} // namespace

CountdownRing::CountdownRing(QWidget *parent) : QWidget(parent)
{
    setFixedSize(Side, Side);
}

void CountdownRing::setLeft(qreal share, const QString &iconName, Ink ink)
{
    m_share = qBound(0.0, share, 1.0);
    m_iconName = iconName;
    m_ink = ink;
    update();
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(Width / 2, Width / 2, -Width / 2, -Width / 2);
    painter.setPen(QPen(tokens().line, Width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colorOf(m_ink), Width, Qt::SolidLine, Qt::FlatCap));
    // From twelve o'clock on, the way a clock goes, whatever the layout's direction.
    painter.drawArc(ring, 90 * 16, -qRound(m_share * 360 * 16));
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawIcon(&painter, rect().adjusted(10, 10, -10, -10), m_iconName,
             m_ink == Ink::Ok ? tokens().text2 : colorOf(m_ink));
}

} // namespace lwb
