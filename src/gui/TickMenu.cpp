// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TickMenu.h"

#include <QMouseEvent>

namespace lwb {

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

} // namespace lwb
