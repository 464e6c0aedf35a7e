// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RelatedList.h"

#include "core/JsonText.h"
#include "gui/CodeView.h"
#include "gui/ListView.h"
#include "models/ListModel.h"

#include <QHeaderView>
#include <QSplitter>

namespace lwb {

RelatedList::RelatedList(Spec spec, QWidget *parent)
    : RelatedTab(spec.icon, parent)
    , m_spec(std::move(spec))
    , m_view(new ListView(this))
{
    m_view->setObjectName(m_spec.objectName);
    m_view->setAccessibleName(m_spec.accessibleName);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setProperty("outerPadding", 16);
    // Where a click shows the row's JSON, Enter or a double click leads to its page.
    m_view->setLinks(!m_spec.page.isEmpty() && m_spec.jsonName.isEmpty());
    if (m_spec.jsonName.isEmpty())
        addWidget(m_view);
    else
        addJson();
    connect(m_view, &ListView::opened, this, [this](const QString &id) {
        if (!m_spec.page.isEmpty())
            Q_EMIT navigate({m_spec.page, id});
    });
}

void RelatedList::addJson()
{
    m_split = new QSplitter(Qt::Vertical, this);
    m_json = new CodeView(this);
    m_json->setObjectName(m_spec.objectName + u"JsonCodeView");
    m_json->setAccessibleName(m_spec.jsonName);
    m_json->document()->setDocumentMargin(16);
    m_json->hide();
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_json);
    m_split->setSizes({200, 200});
    addWidget(m_split);
    connect(m_view, &ListView::currentIdChanged, this,
            [this] { showJson(m_view->currentIndex()); });
}

void RelatedList::showJson(const QModelIndex &row)
{
    const QByteArray json = row.data(ListRole::Json).toByteArray();
    m_json->setVisible(!json.isEmpty());
    if (json == std::exchange(m_shownJson, json))
        return;
    const auto indented = json::indented(json);
    m_json->setCode(QString::fromUtf8(indented ? *indented : json), CodeEdit::Language::Json);
}

QWidget *RelatedList::rows() const
{
    return m_split ? static_cast<QWidget *>(m_split) : m_view;
}

void RelatedList::setObject(const QString &id)
{
    forget();
    m_model = m_spec.makeModel(id, this);
    connect(m_model, &ListModel::stateChanged, this, &RelatedList::modelChanged);
    m_view->setModel(m_model);
    if (m_json)
        showJson({});
    setCurrentWidget(rows());
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

void RelatedList::forget()
{
    m_view->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
}

bool RelatedList::isLoading() const
{
    return m_model && m_model->state() == ListModel::State::Loading;
}

qint64 RelatedList::total() const
{
    return m_model ? m_model->total() : -1;
}

std::optional<Error> RelatedList::error() const
{
    return m_model ? m_model->error() : std::nullopt;
}

void RelatedList::modelChanged()
{
    if (m_model->state() == ListModel::State::Empty)
        showEmpty(m_spec.emptyTitle, m_spec.emptySentence);
    else
        setCurrentWidget(rows());
    m_view->setSortable(m_model->isSortable(),
                        tr("Sorting needs the whole list, and this one is too long to load."));
    Q_EMIT changed();
}

} // namespace lwb
