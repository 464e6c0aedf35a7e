// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListWithDetails.h"

#include "gui/DetailsPane.h"
#include "gui/EmptyState.h"
#include "gui/ListView.h"

#include <QStackedWidget>

namespace lwb {

ListWithDetails::ListWithDetails(ListView *view, EmptyState *empty, DetailsPane *details,
                                 const QList<int> &widths, QWidget *parent)
    : QSplitter(parent)
    , m_list(new QStackedWidget(this))
    , m_view(view)
    , m_empty(empty)
    , m_details(details)
{
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_list->setMinimumWidth(280);
    m_details->setMinimumWidth(400);
    m_details->hide();
    addWidget(m_list);
    addWidget(m_details);
    setChildrenCollapsible(false);
    setSizes(widths);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    connect(m_details, &DetailsPane::closeRequested, this, &ListWithDetails::closeDetails);
}

void ListWithDetails::showList()
{
    m_list->setCurrentWidget(m_view);
}

void ListWithDetails::showEmptyState()
{
    m_list->setCurrentWidget(m_empty);
}

void ListWithDetails::showDetails(const QString &id, const QByteArray &known)
{
    m_details->show(id, known);
    m_details->setVisible(true);
    Q_EMIT objectChanged();
}

void ListWithDetails::closeDetails()
{
    m_details->hide();
    m_view->clearSelection();
    m_view->setFocus();
    Q_EMIT objectChanged();
}

QString ListWithDetails::object() const
{
    return m_details->isVisibleTo(this) ? m_details->id() : QString();
}

} // namespace lwb
