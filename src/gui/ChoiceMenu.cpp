// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChoiceMenu.h"

#include <QActionGroup>

namespace lwb {

ChoiceMenu::ChoiceMenu(QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    connect(m_group, &QActionGroup::triggered, this, &ChoiceMenu::chosenChanged);
}

QAction *ChoiceMenu::addChoice(const QString &text, const QVariant &value)
{
    QAction *action = addAction(text);
    action->setData(value);
    action->setCheckable(true);
    m_group->addAction(action);
    if (m_group->actions().size() == 1)
        action->setChecked(true);
    return action;
}

QVariant ChoiceMenu::chosen() const
{
    return m_group->checkedAction() ? m_group->checkedAction()->data() : QVariant();
}

QString ChoiceMenu::chosenText() const
{
    return m_group->checkedAction() ? m_group->checkedAction()->text() : QString();
}

bool ChoiceMenu::isAtStart() const
{
    return m_group->actions().isEmpty() || m_group->actions().constFirst()->isChecked();
}

void ChoiceMenu::backToStart()
{
    if (!m_group->actions().isEmpty())
        m_group->actions().constFirst()->setChecked(true);
}

} // namespace lwb
