// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RawToken.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace lwb {

namespace {
constexpr int Padding = 12;
constexpr int Margins = 2 * Padding - 4; ///< above and below, together
constexpr int ShownLines = 5;
} // namespace

RawToken::RawToken(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("The token as it is sent"));
}

void RawToken::setToken(const SharedSecret &token)
{
    m_token = token;
    m_dots[0] = token ? token->reveal().indexOf('.') : -1;
    m_dots[1] = m_dots[0] < 0 ? -1 : token->reveal().indexOf('.', m_dots[0] + 1);
    verticalScrollBar()->setValue(0);
    updateGeometry();
    arrange();
    viewport()->update();
}

int RawToken::lineHeight() const
{
    return QFontMetrics(fonts::mono()).height() + 3;
}

int RawToken::perLine() const
{
    const qreal letter = QFontMetricsF(fonts::mono()).horizontalAdvance(u'm');
    return qMax(1, int(std::floor((viewport()->width() - 2 * Padding) / letter)));
}

qsizetype RawToken::lineCount() const
{
    const qsizetype letters = m_token ? m_token->reveal().size() : 0;
    return (letters + perLine() - 1) / perLine();
}

void RawToken::arrange()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(
        0, qMax(0, int(lineCount()) * lineHeight() + Margins - viewport()->height()));
}

QSize RawToken::sizeHint() const
{
    const int lines = int(qBound(qsizetype(1), lineCount(), qsizetype(ShownLines)));
    return {240, lines * lineHeight() + Margins};
}

QSize RawToken::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void RawToken::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), t.base);
    paint::roundedBox(&painter, viewport()->rect(), paint::ControlRadius, t.sunken, t.line);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, viewport()->rect(), paint::ControlRadius);
    if (!m_token)
        return;
    const QByteArray &text = m_token->reveal();
    const int height = lineHeight();
    const qsizetype letters = perLine();
    const int top = Padding - 2 - verticalScrollBar()->value();
    const qsizetype first = qMax(0, (-top) / height);
    const qreal letter = QFontMetricsF(fonts::mono()).horizontalAdvance(u'm');
    painter.setFont(fonts::mono());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setClipRect(viewport()->rect().adjusted(1, 4, -1, -4));
    const int ascent = QFontMetrics(fonts::mono()).ascent();
    const QColor *inks[] = {&t.jwtHeader, &t.jwtPayload, &t.jwtSignature};
    for (qsizetype line = first; line * letters < text.size(); ++line) {
        const int y = top + int(line) * height;
        if (y > viewport()->height())
            break;
        const qsizetype end = qMin(text.size(), (line + 1) * letters);
        for (qsizetype at = line * letters; at < end;) {
            // As far as one colour goes; an opaque token has one only.
            const int part = m_dots[0] < 0 || at < m_dots[0]   ? 0
                             : m_dots[1] < 0 || at < m_dots[1] ? 1
                                                               : 2;
            qsizetype next = end;
            if (part < 2 && m_dots[part] > at)
                next = qMin(end, m_dots[part]);
            else if (part == 1 && m_dots[1] > at)
                next = qMin(end, m_dots[1]);
            painter.setPen(m_dots[0] < 0 ? t.text2 : *inks[part]);
            const QString shown = QString::fromLatin1(text.mid(at, next - at));
            painter.drawText(QPointF(Padding + qreal(at - line * letters) * letter, y + ascent),
                             shown);
            at = next;
        }
    }
}

void RawToken::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometry();
    arrange();
}

void RawToken::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace lwb
