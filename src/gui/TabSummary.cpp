// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TabSummary.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

TabSummary::TabSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), Label::Role::Strong, Ink::Text, this))
    , m_detail(new Label(QString(), Label::Role::Small, Ink::Text2, this))
    , m_action(new Button(QString(), Button::Kind::Secondary, {}, this))
{
    m_title->setObjectName(u"summaryTitleLabel"_s);
    m_title->setWordWrap(true);
    m_detail->setObjectName(u"summaryDetailLabel"_s);
    m_detail->setWordWrap(true);
    m_action->setObjectName(u"summaryActionPushButton"_s);
    m_action->hide();
    m_detail->hide();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(12);
    layout->addLayout(lines, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &TabSummary::actionRequested);
}

void TabSummary::setTexts(const QString &title, const QString &detail, Ink detailInk)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setInk(detailInk);
    m_detail->setVisible(!detail.isEmpty());
}

void TabSummary::setAction(const QString &text, const QString &iconName)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setIcon(iconName.isEmpty() ? QIcon() : lineIcon(iconName));
    m_action->setVisible(!text.isEmpty());
}

} // namespace lwb
