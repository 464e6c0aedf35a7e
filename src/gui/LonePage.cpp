// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LonePage.h"

#include "gui/Buttons.h"
#include "gui/Label.h"
#include "gui/WorkspacePage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

LonePage::LonePage(WorkspacePage *page, const QString &title, QWidget *parent)
    : QWidget(parent), m_page(page), m_back(new IconButton(u"back"_s, tr("Back"), this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(new Label(title, Label::Role::Title, Ink::Text, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(page, 1);
    page->setAccessibleName(title);
    connect(m_back, &QAbstractButton::clicked, this, &LonePage::backRequested);
}

void LonePage::open()
{
    m_page->open({});
    m_back->setFocus();
}

} // namespace lwb
