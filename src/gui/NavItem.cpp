// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/NavItem.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

NavItem::NavItem(const QString &id, const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_id(id), m_iconName(iconName)
{
    setObjectName(id + u"NavItem"_s);
    setText(title);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rename();
}

void NavItem::setCount(const QString &count)
{
    m_count = count;
    rename();
    update();
}

void NavItem::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("Current page") : QString());
    update();
}

void NavItem::setRail(bool rail)
{
    m_rail = rail;
    rename();
    updateGeometry();
}

void NavItem::rename()
{
    setAccessibleName(m_count.isEmpty() ? text() : tr("%1, %2").arg(text(), m_count));
    setToolTip(m_rail ? plainToolTip(accessibleName()) : QString());
}

QSize NavItem::sizeHint() const
{
    return m_rail ? QSize(32, 28) : QSize(191, 28);
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    const bool on = m_current;
    if (on)
        paint::roundedBox(&painter, rect(), paint::ControlRadius, t.navSel);
    else if (underMouse() || isDown())
        paint::roundedBox(&painter, rect(), paint::ControlRadius,
                          mixed(t.text, t.sidebar, isDown() ? 0.08 : 0.05));
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::ControlRadius);

    const int iconX = m_rail ? (width() - 16) / 2 : 12;
    drawIcon(&painter, visual({iconX, (height() - 16) / 2, 16, 16}), m_iconName,
             on ? t.link : t.text2);
    if (m_rail)
        return;
    int right = width() - 8;
    if (!m_count.isEmpty()) {
        const int countWidth = paint::textWidth(fonts::small(), m_count);
        const QRect box = visual({right - countWidth, (height() - 18) / 2, countWidth, 18});
        paint::text(&painter, box, m_count, fonts::small(), t.text3, Qt::AlignHCenter);
        right -= countWidth + 6;
    }
    paint::text(&painter, visual({38, 0, right - 38, height()}), text(),
                on ? fonts::medium() : fonts::body(), on ? t.text : t.text2);
}

NavGroup::NavGroup(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavGroup::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
}

QSize NavGroup::sizeHint() const
{
    return m_rail ? QSize(32, 15) : QSize(191, 33);
}

void NavGroup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_rail)
        paint::horizontalLine(&painter, 6, width() - 6, 7, tokens().line);
    else
        paint::text(&painter, rect().adjusted(12, 11, -8, 0), m_title, fonts::caption(),
                    tokens().text3);
}

} // namespace lwb
