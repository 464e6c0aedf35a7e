// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lwb::paint {
namespace {

qreal thickness(qreal ratio)
{
    return std::max(1.0, std::floor(ratio)) / ratio;
}

int drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
             const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const QFontMetrics metrics(font, painter->device());
    const int whole = metrics.horizontalAdvance(text);
    const QString shown =
        whole <= rect.width() ? text : metrics.elidedText(text, elide, rect.width());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(
        rect, int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        shown);
    return std::min(whole, rect.width());
}

} // namespace

void horizontalLine(QPainter *painter, qreal x1, qreal x2, qreal y, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->fillRect(QRectF(x1, std::round(y * ratio) / ratio, x2 - x1, thickness(ratio)), color);
}

void verticalLine(QPainter *painter, qreal x, qreal y1, qreal y2, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->fillRect(QRectF(std::round(x * ratio) / ratio, y1, thickness(ratio), y2 - y1), color);
}

void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const qreal w = std::max(1.0, std::floor(width * ratio)) / ratio;
        painter->setPen(QPen(border, w));
        painter->drawRoundedRect(rect.adjusted(w / 2, w / 2, -w / 2, -w / 2), radius - w / 2,
                                 radius - w / 2);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    roundedBox(painter, rect, radius, {}, tokens().focus(), 2);
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection around)
{
    const auto isRightToLeft = [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    };
    return around == Qt::RightToLeft && std::any_of(text.cbegin(), text.cend(), isRightToLeft)
               ? around
               : Qt::LeftToRight;
}

int text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
         const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (directionOf(text, painter->layoutDirection()) != painter->layoutDirection())
        return leftToRightText(painter, rect, text, font, color, alignment, elide);
    return drawLine(painter, rect, text, font, color, alignment, elide);
}

int leftToRightText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                    const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    const int width = drawLine(painter, rect, text, font, color,
                               QStyle::visualAlignment(before, alignment), elide);
    painter->setLayoutDirection(before);
    return width;
}

void textInOwnOrder(QPainter *painter, const QRect &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(directionOf(text, before));
    painter->drawText(
        rect, flags | int(QStyle::visualAlignment(before, Qt::AlignLeft)) | Qt::AlignAbsolute,
        text);
    painter->setLayoutDirection(before);
}

int wrapping(const QFontMetrics &metrics, const QString &text, int width)
{
    // Qt knows no flag for both.
    if (metrics.horizontalAdvance(text) <= width)
        return Qt::TextWordWrap;
    // What may stand on lines of their own is for Unicode to say: Chinese has no spaces.
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        if (metrics.horizontalAdvance(text.sliced(from, to - from).trimmed()) > width)
            return Qt::TextWrapAnywhere;
        from = to;
    }
    return Qt::TextWordWrap;
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

bool showsKeyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

QRect mirrored(const QWidget *widget, const QRect &rect)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), rect);
}

} // namespace lwb::paint
