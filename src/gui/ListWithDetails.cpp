// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListWithDetails.h"

#include "gui/DetailsPane.h"
#include "gui/EmptyState.h"
#include "gui/ListView.h"
#include "models/ListModel.h"

#include <QStackedWidget>

namespace lwb {

ListWithDetails::ListWithDetails(ListModel *model, ListView *view, EmptyState *empty,
                                 DetailsPane *details, const QList<int> &widths, QWidget *parent)
    : QSplitter(parent)
    , m_model(model)
    , m_list(new QStackedWidget(this))
    , m_view(view)
    , m_empty(empty)
    , m_details(details)
{
    m_view->setModel(m_model);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_list->setMinimumWidth(280);
    m_details->setMinimumWidth(400);
    m_details->hide();
    addWidget(m_list);
    addWidget(m_details);
    setChildrenCollapsible(false);
    setSizes(widths);
    // In a smaller window both give way: the details alone would lose their tabs.
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    connect(m_details, &DetailsPane::closeRequested, this, &ListWithDetails::closeDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListWithDetails::restoreSelection);
    connect(m_view, &ListView::currentIdChanged, this, [this](const QString &current) {
        // Where the arrows stand is not chosen yet: passing by with Tab opens nothing.
        if (!current.isEmpty() && m_view->selectedCount() > 0)
            showDetails(current);
    });
    connect(m_view, &ListView::opened, this, &ListWithDetails::showDetails);
    // A press makes its row current before anything is selected. And the row that was current when
    // the details were closed opens them again, also if an assistive tool selects it.
    const auto openSelected = [this] {
        const QString current = m_view->currentId();
        if (m_view->selectedCount() == 1 && !current.isEmpty() && current != object())
            showDetails(current);
    };
    connect(m_view, &ListView::clicked, this, openSelected);
    connect(m_view, &ListView::selectionCountChanged, this, openSelected);
}

void ListWithDetails::showList()
{
    m_list->setCurrentWidget(m_view);
}

void ListWithDetails::showEmptyState()
{
    m_list->setCurrentWidget(m_empty);
}

void ListWithDetails::open(const QString &id)
{
    showDetails(id);
    restoreSelection();
}

void ListWithDetails::showDetails(const QString &id)
{
    const ListRow *known = m_model->row(m_model->rowOf(id));
    m_details->show(id, known ? known->json : QByteArray());
    m_details->setVisible(true);
    Q_EMIT objectChanged();
}

void ListWithDetails::restoreSelection()
{
    const QString id = object();
    const int row = id.isEmpty() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_view);
    // Several that are selected stay so.
    const bool several = m_view->selectedCount() > 1;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              several ? QItemSelectionModel::NoUpdate
                                                      : QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
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
