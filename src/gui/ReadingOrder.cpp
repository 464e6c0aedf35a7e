// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ReadingOrder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace lwb {

namespace {

void addWidgets(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (const QLayout *inner = item->layout())
            addWidgets(inner, widgets);
    }
}

/// The children as they are laid out; what has no place in a layout follows.
QList<QWidget *> childrenOf(const QWidget *parent)
{
    QList<QWidget *> children;
    if (parent->layout())
        addWidgets(parent->layout(), children);
    if (const auto *splitter = qobject_cast<const QSplitter *>(parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            children.append(splitter->widget(i));
    }
    const auto all = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : all) {
        if (!children.contains(child))
            children.append(child);
    }
    return children;
}

void addStops(const QWidget *parent, QList<QWidget *> &stops)
{
    for (QWidget *child : childrenOf(parent)) {
        if (child->isWindow() || !child->isVisible())
            continue;
        if ((child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && child->isEnabled()
            && !child->focusProxy())
            stops.append(child);
        addStops(child, stops);
    }
}

} // namespace

QList<QWidget *> tabStopsInReadingOrder(const QWidget *root)
{
    QList<QWidget *> stops;
    addStops(root, stops);
    return stops;
}

bool stepInReadingOrder(const QWidget *root, bool forward)
{
    const QList<QWidget *> stops = tabStopsInReadingOrder(root);
    if (stops.isEmpty())
        return false;
    // The focus may be inside a stop (an editor in a table), or on what only a click reaches.
    qsizetype at = -1;
    for (const QWidget *widget = QApplication::focusWidget(); widget && at < 0;
         widget = widget->parentWidget())
        at = stops.indexOf(widget);
    const qsizetype last = stops.size() - 1;
    const qsizetype next = forward ? (at == last ? 0 : at + 1) : (at <= 0 ? last : at - 1);
    QWidget *stop = stops.at(next);
    stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = stop->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(stop);
    }
    return true;
}

} // namespace lwb
