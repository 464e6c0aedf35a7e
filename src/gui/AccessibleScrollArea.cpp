// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AccessibleScrollArea.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QAccessibleInterface *accessibleScrollArea(const QString &className, QObject *object)
{
    // Asked for every class from the object's own to QObject: lists and editors have answered
    // before.
    if (className != "QAbstractScrollArea"_L1 && className != "QScrollArea"_L1)
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(accessibleScrollArea); // once, however often it is asked for
}

} // namespace lwb
