// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApplicationsPage.h"

#include "gui/AppContext.h"
#include "gui/ApplicationDetails.h"
#include "gui/EmptyState.h"
#include "gui/ErrorDetails.h"
#include "gui/ListView.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/PageToolbar.h"
#include "models/Lists.h"
#include "words/Words.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
enum Column { NameColumn, TypeColumn, CreatedColumn };
constexpr int listWidth = 468;    ///< beside open details, at 1280
constexpr int detailsWidth = 604;
constexpr int typeFrom = 360;    ///< list width from which the Type column has room
constexpr int createdFrom = 440; ///< and Created
constexpr Application::Type listedTypes[] = {
    Application::Type::MachineToMachine, Application::Type::SPA,       Application::Type::Traditional,
    Application::Type::Native,           Application::Type::Protected, Application::Type::SAML,
};
} // namespace

ApplicationsPage::ApplicationsPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_model(applicationsModel(session.api(), this))
    , m_toolbar(new PageToolbar(this))
    , m_messageBar(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_listStack(new QStackedWidget(this))
    , m_view(new ListView(this))
    , m_empty(new EmptyState(this))
    , m_details(new ApplicationDetails(context, session, this))
    , m_typeMenu(new QMenu(this))
    , m_typeGroup(new QActionGroup(this))
{
    build();
    connect(m_toolbar, &PageToolbar::filterChanged, this, &ApplicationsPage::query);
    connect(m_toolbar, &PageToolbar::refreshRequested, this, &ApplicationsPage::reload);
    connect(m_typeGroup, &QActionGroup::triggered, this, &ApplicationsPage::query);
    connect(m_model, &PagedTableModel::stateChanged, this, &ApplicationsPage::stateChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ApplicationsPage::restoreSelection);
    connect(m_view, &ListView::currentIdChanged, this, [this](const QString &id) {
        if (!id.isEmpty())
            showDetails(id);
    });
    connect(m_details, &ApplicationDetails::closeRequested, this, &ApplicationsPage::closeDetails);
    connect(m_messageBar, &MessageBar::actionRequested, this, &ApplicationsPage::retry);
    connect(m_messageBar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_toolbar->filter()->clear();
        m_typeGroup->actions().constFirst()->trigger();
        query();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_context.uiState().setValue(u"applications/splitter"_s, m_splitter->saveState());
        arrangeColumns();
    });
}

ApplicationsPage::~ApplicationsPage() = default;

void ApplicationsPage::build()
{
    m_toolbar->setFilterPlaceholder(tr("Filter by name or ID"));
    fillTypeMenu();
    m_typeButton = m_toolbar->addMenuButton(tr("Type"), m_typeMenu);
    m_view->setAccessibleName(tr("Applications"));
    m_view->setModel(m_model);
    m_view->setObjectName(u"applicationsListView"_s);
    m_empty->setObjectName(u"applicationsEmptyState"_s);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    m_listStack->setMinimumWidth(280);
    m_details->setMinimumWidth(400);
    m_details->hide();
    m_splitter->addWidget(m_listStack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, detailsWidth});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(new MessageSlot(m_messageBar, {12, 8, 12, 8}, this));
    layout->addWidget(m_splitter, 1);
}

void ApplicationsPage::fillTypeMenu()
{
    const auto add = [this](const QString &text, const QString &name) {
        QAction *action = m_typeMenu->addAction(text);
        action->setData(name);
        action->setCheckable(true);
        m_typeGroup->addAction(action);
        return action;
    };
    add(tr("All types"), {})->setChecked(true);
    m_typeMenu->addSeparator();
    for (const Application::Type type : listedTypes)
        add(words::forApplicationType(type, {}), applicationTypeName(type));
}

void ApplicationsPage::open(const QString &object)
{
    if (!m_loaded) {
        m_loaded = true;
        m_splitter->restoreState(m_context.uiState().value(u"applications/splitter"_s).toByteArray());
        query();
    }
    if (!object.isEmpty()) {
        showDetails(object);
        restoreSelection();
    }
}

QString ApplicationsPage::object() const
{
    return m_details->isVisibleTo(this) ? m_details->id() : QString();
}

void ApplicationsPage::query()
{
    const QAction *type = m_typeGroup->checkedAction();
    const QString name = type ? type->data().toString() : QString();
    m_typeButton->setText(name.isEmpty() ? tr("Type") : type->text());
    m_model->setQuery(m_toolbar->filter()->text().trimmed(), name.isEmpty() ? QStringList() : QStringList(name));
}

void ApplicationsPage::reload()
{
    m_model->reload();
    if (!object().isEmpty())
        m_details->reload();
}

void ApplicationsPage::focusFilter()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

void ApplicationsPage::stateChanged()
{
    const bool filtered = !m_model->search().isEmpty() || !m_model->types().isEmpty();
    const qint64 total = m_model->total();
    m_toolbar->setCounts(total < 0    ? QString()
                         : filtered ? tr("%n application(s) found", nullptr, int(total))
                                    : tr("%n application(s)", nullptr, int(total)));
    if (!filtered && total >= 0)
        Q_EMIT countChanged(total);
    m_view->setSortable(m_model->isSortable(),
                        tr("Sorting needs the whole list, and this one is too long to load."));

    m_error = m_model->error();
    if (m_error)
        m_messageBar->showMessage(words::forError(*m_error), m_context.wayOn(*m_error));
    else
        m_messageBar->dismiss();

    const bool failed = m_model->state() == PagedTableModel::State::Failed;
    if (m_model->state() == PagedTableModel::State::Empty && filtered) {
        m_empty->setContent(u"search"_s, tr("Nothing found"),
                            tr("No application's name or ID holds what you typed, or none is of that type."),
                            tr("Clear the filter"), false);
    } else if (m_model->state() == PagedTableModel::State::Empty) {
        m_empty->setContent(u"app"_s, tr("No applications yet"),
                            tr("Create one in the Logto console; it shows here after a refresh."));
    } else if (failed) {
        m_empty->setContent(u"warn"_s, tr("The list did not load"), tr("The reason stands above."));
    }
    const bool empty = failed || m_model->state() == PagedTableModel::State::Empty;
    m_listStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

void ApplicationsPage::retry()
{
    if (!m_error)
        return;
    if (m_error->kind == Error::Kind::KeychainMissing) {
        Q_EMIT connectionEditRequested();
        return;
    }
    m_context.recover(*m_error, this, [this] { m_model->retry(); });
}

void ApplicationsPage::restoreSelection()
{
    const QString id = object();
    const int row = id.isEmpty() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_view);
    m_view->setCurrentIndex(m_model->index(row, NameColumn));
}

void ApplicationsPage::showDetails(const QString &id)
{
    const int row = m_model->rowOf(id);
    const ListRow *known = row < 0 ? nullptr : m_model->row(row);
    m_details->show(id, known ? known->json : QByteArray());
    m_details->setVisible(true);
    arrangeColumns();
    Q_EMIT objectChanged();
}

void ApplicationsPage::closeDetails()
{
    m_details->hide();
    m_view->clearSelection();
    m_view->setFocus();
    arrangeColumns();
    Q_EMIT objectChanged();
}

void ApplicationsPage::arrangeColumns()
{
    // The details take what they need; columns that no longer fit give way, the name stays.
    const int room = m_details->isVisibleTo(this) ? m_splitter->sizes().constFirst() : width();
    m_view->setColumnHidden(TypeColumn, room > 0 && room < typeFrom);
    m_view->setColumnHidden(CreatedColumn, room > 0 && room < createdFrom);
}

void ApplicationsPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    arrangeColumns();
}

} // namespace lwb
