// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/GroupedTab.h"

#include "gui/EmptyState.h"
#include "gui/GroupedView.h"
#include "gui/TabSummary.h"
#include "models/GroupedModel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lwb {

GroupedTab::GroupedTab(Spec spec, QWidget *parent)
    : RelatedTab(spec.icon, parent)
    , m_spec(std::move(spec))
    , m_content(new QWidget(this))
    , m_summary(new TabSummary(m_content))
    , m_view(new GroupedView(m_content))
    , m_nothing(new EmptyState(m_content))
{
    m_view->setObjectName(m_spec.objectName);
    m_view->setAccessibleName(m_spec.accessibleName);
    m_view->setLinks(!m_spec.headingPage.isEmpty(),
                     m_spec.rowPage.isEmpty() ? -1 : m_spec.rowLinkColumn);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    addWidget(m_content);
    connect(m_view, &GroupedView::headingOpened, this,
            [this](const QString &id, const QString &kind) { open(m_spec.headingPage, id, kind); });
    connect(m_view, &GroupedView::rowOpened, this,
            [this](const QString &id, const QString &kind) { open(m_spec.rowPage, id, kind); });
    connect(m_view, &GroupedView::chipOpened, this,
            [this](const QString &id) { open(m_spec.chipPage, id, {}); });
}

void GroupedTab::open(const QString &page, const QString &id, const QString &kind)
{
    const QString there = m_spec.pageOfKind.value(kind, page);
    if (!there.isEmpty())
        Q_EMIT navigate({there, id});
}

void GroupedTab::addBar(QWidget *bar)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->insertWidget(layout->indexOf(m_view), bar);
}

void GroupedTab::setObject(const QString &id)
{
    forget();
    m_model = m_spec.makeModel(id, this);
    connect(m_model, &GroupedModel::stateChanged, this, &GroupedTab::modelChanged);
    m_view->setModel(m_model);
    setCurrentWidget(m_content);
    showRowsOrNothing();
    describe();
}

void GroupedTab::load()
{
    if (m_model)
        m_model->load();
}

void GroupedTab::reload()
{
    if (m_model && m_model->state() != GroupedModel::State::Idle)
        m_model->reload();
}

void GroupedTab::forget()
{
    m_view->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
}

bool GroupedTab::isLoading() const
{
    return m_model && m_model->state() == GroupedModel::State::Loading;
}

qint64 GroupedTab::total() const
{
    using State = GroupedModel::State;
    if (!m_model || (m_model->state() != State::Ready && m_model->state() != State::Empty))
        return -1;
    return m_spec.counted == Counted::Headings ? m_model->groupCount() : m_model->rowsInGroups();
}

std::optional<Error> GroupedTab::error() const
{
    return m_model ? m_model->error() : std::nullopt;
}

void GroupedTab::describe()
{
    if (m_model->state() == GroupedModel::State::Ready) {
        const auto [title, detail] = m_spec.summary(*m_model);
        m_summary->setTexts(title, detail);
    }
    // A failure is told over the tabs; while nothing is known there is nothing to sum up.
    m_summary->setVisible(m_model->groupCount() > 0);
}

void GroupedTab::modelChanged()
{
    if (m_model->state() == GroupedModel::State::Empty && !m_spec.emptyTitle.isEmpty())
        showEmpty(m_spec.emptyTitle, m_spec.emptySentence);
    else
        setCurrentWidget(m_content);
    showRowsOrNothing();
    describe();
    Q_EMIT changed();
}

/// Where there are no rows their headers say nothing.
void GroupedTab::showRowsOrNothing()
{
    const bool empty = m_model->state() == GroupedModel::State::Empty;
    const auto [title, sentence] = empty ? nothing() : std::pair<QString, QString>();
    if (!title.isEmpty())
        m_nothing->setContent(m_spec.icon, title, sentence);
    m_nothing->setVisible(!title.isEmpty());
    m_view->setVisible(title.isEmpty());
    m_view->header()->setVisible(!empty);
}

} // namespace lwb
