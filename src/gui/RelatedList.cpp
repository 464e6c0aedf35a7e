// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RelatedList.h"

#include "gui/EmptyState.h"
#include "gui/ListView.h"
#include "models/ListModel.h"

#include <QHeaderView>

namespace lwb {

RelatedList::RelatedList(Spec spec, QWidget *parent)
    : QStackedWidget(parent)
    , m_spec(std::move(spec))
    , m_view(new ListView(this))
    , m_empty(new EmptyState(this))
{
    m_view->setObjectName(m_spec.objectName);
    m_view->setAccessibleName(m_spec.accessibleName);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setLinks(!m_spec.page.isEmpty());
    addWidget(m_view);
    addWidget(m_empty);
    connect(m_view, &ListView::opened, this, &RelatedList::opened);
}

void RelatedList::setObject(const QString &id)
{
    m_id = id;
    m_view->setModel(nullptr);
    delete m_model;
    m_model = m_spec.makeModel(id, this);
    connect(m_model, &ListModel::stateChanged, this, &RelatedList::modelChanged);
    m_view->setModel(m_model);
    setCurrentWidget(m_view);
}

void RelatedList::load()
{
    if (m_model)
        m_model->load();
}

void RelatedList::reload()
{
    if (m_model && m_model->state() != ListModel::State::Idle)
        m_model->reload();
}

void RelatedList::showInstead(const QString &title, const QString &sentence)
{
    m_view->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_empty->setContent(m_spec.icon, title, sentence);
    setCurrentWidget(m_empty);
    Q_EMIT changed();
}

bool RelatedList::isLoading() const
{
    return m_model && m_model->state() == ListModel::State::Loading;
}

void RelatedList::modelChanged()
{
    const bool empty = m_model->state() == ListModel::State::Empty;
    if (empty)
        m_empty->setContent(m_spec.icon, m_spec.emptyTitle, m_spec.emptySentence);
    setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->setSortable(m_model->isSortable(),
                        tr("Sorting needs the whole list, and this one is too long to load."));
    Q_EMIT changed();
}

} // namespace lwb
