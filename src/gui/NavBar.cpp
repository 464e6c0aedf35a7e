// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/NavBar.h"

#include "gui/NavItem.h"
#include "gui/Paint.h"
#include "gui/ProfileSwitcher.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lwb {

namespace {

constexpr int Width = 208;
constexpr int RailWidth = 48;

} // namespace

NavBar::NavBar(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_switcher(new ProfileSwitcher(this))
{
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(8, 4, 9, 8);
    m_layout->setSpacing(1);
    m_layout->addWidget(m_switcher);
    m_layout->addSpacing(11);
    m_stretchAt = m_layout->count();
    m_layout->addStretch(1);
    setFixedWidth(Width);
}

void NavBar::addGroup(const QString &title)
{
    auto *group = new NavGroup(title, this);
    group->setRail(m_rail);
    m_groups.append(group);
    m_layout->insertWidget(m_stretchAt++, group);
}

void NavBar::addPage(const QString &id, const QString &title, const QString &iconName)
{
    add(id, title, iconName, m_stretchAt++);
}

void NavBar::addBottomPage(const QString &id, const QString &title, const QString &iconName)
{
    add(id, title, iconName, m_layout->count());
}

NavItem *NavBar::add(const QString &id, const QString &title, const QString &iconName, int at)
{
    auto *item = new NavItem(id, title, iconName, this);
    item->setRail(m_rail);
    item->installEventFilter(this);
    // Only the current page is a Tab stop; arrows reach the others.
    item->setFocusPolicy(m_items.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    connect(item, &QAbstractButton::clicked, this, [this, item] { Q_EMIT pageChosen(item->id()); });
    m_layout->insertWidget(at, item);
    m_items.append(item);
    return item;
}

NavItem *NavBar::find(const QString &id) const
{
    for (NavItem *item : m_items) {
        if (item->id() == id)
            return item;
    }
    return nullptr;
}

void NavBar::setCount(const QString &id, const QString &count)
{
    if (NavItem *item = find(id))
        item->setCount(count);
}

void NavBar::setCurrent(const QString &id)
{
    m_current = id;
    for (NavItem *item : std::as_const(m_items)) {
        item->setCurrent(item->id() == id);
        item->setFocusPolicy(item->id() == id ? Qt::TabFocus : Qt::NoFocus);
    }
    if (!find(id) && !m_items.isEmpty())
        m_items.first()->setFocusPolicy(Qt::TabFocus);
}

void NavBar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    setFixedWidth(rail ? RailWidth : Width);
    m_layout->setContentsMargins(8, 4, rail ? 8 : 9, 8);
    m_switcher->setCompact(rail);
    for (NavItem *item : std::as_const(m_items))
        item->setRail(rail);
    for (QWidget *group : std::as_const(m_groups))
        static_cast<NavGroup *>(group)->setRail(rail);
}

void NavBar::step(NavItem *from, int by)
{
    const qsizetype next = m_items.indexOf(from) + by;
    if (next >= 0 && next < m_items.size())
        m_items[next]->setFocus(Qt::TabFocusReason);
}

bool NavBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *item = static_cast<NavItem *>(watched);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(item, 1); return true;
        case Qt::Key_Up: step(item, -1); return true;
        case Qt::Key_Home: m_items.first()->setFocus(Qt::TabFocusReason); return true;
        case Qt::Key_End: m_items.last()->setFocus(Qt::TabFocusReason); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: item->click(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NavBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sidebar);
    const qreal x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    paint::verticalLine(&painter, x, 0, height(), tokens().line);
}

} // namespace lwb
