// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace lwb {

FirstPaint::FirstPaint(QWidget &window, bool announce) : QObject(&window)
{
    if (announce)
        window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The event is filtered before the painting; the timer fires after it.
        QTimer::singleShot(0, this, [] {
            std::puts("first paint");
            std::fflush(stdout);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lwb
