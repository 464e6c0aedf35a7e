// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RelatedTab.h"

#include "gui/EmptyState.h"

namespace lwb {

RelatedTab::RelatedTab(QString icon, QWidget *parent)
    : QStackedWidget(parent)
    , m_icon(std::move(icon))
    , m_empty(new EmptyState(this))
{
    addWidget(m_empty);
}

void RelatedTab::showInstead(const QString &title, const QString &sentence)
{
    forget();
    showEmpty(title, sentence);
    Q_EMIT changed();
}

void RelatedTab::showEmpty(const QString &title, const QString &sentence)
{
    m_empty->setContent(m_icon, title, sentence);
    setCurrentWidget(m_empty);
}

} // namespace lwb
