// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ActivityBar.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/KeyCaps.h"
#include "gui/Paint.h"
#include "models/ExchangeModel.h"
#include "words/Formats.h"

#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {
constexpr int keysFrom = 700; ///< narrower than this the path needs the room
}

ActivityBar::ActivityBar(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"activityBar"_s);
    setFixedHeight(28);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Activity"));
    setToolTip(tr("All requests of this session"));
}

void ActivityBar::setExchange(const Exchange &exchange)
{
    Shown shown;
    shown.method = QString::fromLatin1(exchange.method);
    shown.path = exchangePath(exchange);
    if (exchange.finished) {
        shown.status = exchangeStatus(exchange);
        shown.bad = exchangeOutcome(exchange) == Outcome::Bad;
        shown.time = words::forDuration(exchange.timing.totalMs);
        shown.size = words::forBytes(exchange.bodySize);
    }
    setAccessibleDescription(
        u"%1 %2 %3 %4 %5"_s.arg(shown.method, shown.path, shown.status, shown.time, shown.size)
            .simplified());
    m_shown = std::move(shown);
    update();
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() || isDown()
                                 ? mixed(t.text, t.sidebar, isDown() ? 0.08 : 0.04)
                                 : t.sidebar);
    paint::horizontalLine(&painter, 0, width(), 0, t.line);
    const auto visual = [this](int x, int w) { return paint::mirrored(this, {x, 0, w, height()}); };
    drawIcon(&painter, visual(12, 12), isChecked() ? u"chevron-down"_s : u"chevron-up"_s, t.text2);
    int x = 30;
    x += paint::text(&painter, visual(x, 160), tr("Activity"), fonts::smallMedium(), t.text2) + 16;
    int right = width() - 12;
    if (width() >= keysFrom) {
        const QStringList keys = keycaps::keysOf(QKeySequence(Qt::CTRL | Qt::Key_J));
        const int keysWidth = keycaps::width(keys);
        right -= keysWidth;
        keycaps::paint(&painter, {visual(right, keysWidth).x(), (height() - keycaps::Height) / 2},
                       keys);
        right -= 16;
    }
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect().adjusted(2, 2, -2, -2), paint::ControlRadius);
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
