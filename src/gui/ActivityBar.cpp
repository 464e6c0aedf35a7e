// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ActivityBar.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "words/Formats.h"

#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

ActivityBar::ActivityBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(28);
    setAccessibleName(tr("Last request"));
}

void ActivityBar::setExchange(const Exchange &exchange)
{
    Shown shown;
    shown.method = QString::fromLatin1(exchange.method);
    shown.path = exchange.url.path(QUrl::FullyEncoded);
    if (exchange.url.hasQuery())
        shown.path += u'?' + exchange.url.query(QUrl::FullyEncoded);
    if (exchange.finished) {
        shown.status = exchange.status > 0 ? QString::number(exchange.status) : tr("no answer");
        shown.bad = exchange.error.has_value() || exchange.status >= 400 || exchange.status == 0;
        shown.time = words::forDuration(exchange.timing.totalMs);
        shown.size = words::forBytes(exchange.bodySize);
    }
    setAccessibleDescription(
        u"%1 %2 %3 %4 %5"_s.arg(shown.method, shown.path, shown.status, shown.time, shown.size)
            .simplified());
    m_shown = std::move(shown);
    update();
}

void ActivityBar::clear()
{
    m_shown.reset();
    setAccessibleDescription({});
    update();
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sidebar);
    paint::horizontalLine(&painter, 0, width(), 0, t.line);
    const auto visual = [this](int x, int w) { return paint::mirrored(this, {x, 0, w, height()}); };
    const QString title = tr("Activity");
    int x = 12;
    x += paint::text(&painter, visual(x, 160), title, fonts::smallMedium(), t.text2) + 16;
    int right = width() - 16;
    if (!m_shown)
        return;
    const auto fact = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (text.isEmpty())
            return;
        const int w = paint::textWidth(font, text);
        paint::text(&painter, visual(right - w, w + 2), text, font, ink);
        right -= w;
    };
    fact(m_shown->size, fonts::small(), t.text2);
    right -= 16;
    fact(m_shown->time, fonts::small(), t.text2);
    right -= 16;
    if (!m_shown->status.isEmpty()) {
        const QColor ink = m_shown->bad ? t.bad : t.ok;
        fact(m_shown->status, fonts::mono(), ink);
        right -= 20;
        drawIcon(&painter, visual(right, 14), m_shown->bad ? u"cross"_s : u"check"_s, ink);
        right -= 12;
    }
    const QFont bold = fonts::mono(-2, QFont::Bold);
    x += paint::text(&painter, visual(x, 80), m_shown->method, bold, methodColor(m_shown->method)) +
         10;
    paint::leftToRightText(&painter, visual(x, right - x), m_shown->path, fonts::mono(), t.text2);
}

} // namespace lwb
