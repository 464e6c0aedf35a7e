// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SearchButton.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/KeyCaps.h"
#include "gui/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"searchButton"_s);
    setText(tr("Search or jump to…"));
    setAccessibleName(tr("Search or jump to"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    return {m_compact ? 200 : 280, 28};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor fill = isDown() ? t.press : underMouse() ? t.hover : t.sidebar;
    paint::roundedBox(&painter, rect(), paint::ControlRadius, fill, t.edge);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::ControlRadius);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    drawIcon(&painter, visual({10, 6, 16, 16}), u"search"_s, t.text2);
    int right = width() - 8;
    if (!m_compact) {
        const QStringList keys = keycaps::keysOf(QKeySequence(Qt::CTRL | Qt::Key_K));
        right -= keycaps::width(keys);
        const QRect box(right, (height() - keycaps::Height) / 2, keycaps::width(keys),
                        keycaps::Height);
        keycaps::paint(&painter, visual(box).topLeft(), keys);
        right -= 8;
    }
    paint::text(&painter, visual({32, 0, right - 32, height()}), text(), fonts::body(), t.text3);
}

} // namespace lwb
