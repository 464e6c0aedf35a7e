// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MessageSlot.h"

#include "gui/MessageBar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lwb {

MessageSlot::MessageSlot(MessageBar *bar, const QMargins &margins, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->addWidget(bar);
    bar->installEventFilter(this);
    bar->hide();
    hide();
}

bool MessageSlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        show();
    else if (event->type() == QEvent::HideToParent)
        hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace lwb
