// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ScrolledForm.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace lwb {

namespace {
constexpr int widest = 680;
}

ScrolledForm::ScrolledForm(const QString &accessibleName, QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(widest);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(24, 20, 24, 32);
    m_sections->setSpacing(32);
    m_sections->addStretch(1);
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

void ScrolledForm::addSection(QWidget *section)
{
    m_sections->insertWidget(m_sections->count() - 1, section);
}

void ScrolledForm::showSection(QWidget *section)
{
    // Later: a form just built has no heights yet.
    QMetaObject::invokeMethod(section, [this, section] {
        verticalScrollBar()->setValue(section->y() - m_sections->contentsMargins().top());
        for (QWidget *next = section->nextInFocusChain(); section->isAncestorOf(next);
             next = next->nextInFocusChain()) {
            if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::TabFocusReason);
                break;
            }
        }
    }, Qt::QueuedConnection);
}

} // namespace lwb
