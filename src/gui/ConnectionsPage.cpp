// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectionsPage.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/ConnectionDetails.h"
#include "gui/EmptyState.h"
#include "gui/ErrorDetails.h"
#include "gui/ImportPreview.h"
#include "gui/ListView.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/PageToolbar.h"
#include "models/ConnectionsModel.h"
#include "words/Words.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int listWidth = 500; ///< beside open details, at 1280
constexpr int detailsWidth = 572;
} // namespace

ConnectionsPage::ConnectionsPage(AppContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_model(new ConnectionsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_toolbar(new PageToolbar(this))
    , m_messageBar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_view(new ListView(this))
    , m_empty(new EmptyState(this))
    , m_details(new ConnectionDetails(context, this))
    , m_preview(new ImportPreview(this))
{
    build();
    buildMenu();
    connect(m_toolbar, &PageToolbar::filterChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        refresh();
    });
    connect(&m_context.profiles(), &ProfileStore::changed, this, [this] {
        // An import that is being decided on stays.
        if (m_stack->currentWidget() != m_preview)
            refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsPage::selectionChanged);
    connect(m_view, &ListView::opened, this, [this](const QString &id) {
        if (const auto profile = m_model->find(id))
            Q_EMIT openRequested(*profile);
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->profiles().isEmpty())
            Q_EMIT connectRequested();
        else
            m_toolbar->filter()->clear();
    });
    const auto withProfile = [this](auto signal) {
        return [this, signal] {
            if (const auto &profile = m_details->profile())
                Q_EMIT (this->*signal)(*profile);
        };
    };
    connect(m_details, &ConnectionDetails::openRequested, this,
            withProfile(&ConnectionsPage::openRequested));
    connect(m_details, &ConnectionDetails::editRequested, this,
            withProfile(&ConnectionsPage::editRequested));
    connect(m_details, &ConnectionDetails::duplicateRequested, this,
            withProfile(&ConnectionsPage::duplicateRequested));
    connect(m_details, &ConnectionDetails::deleteRequested, this,
            [this] { askToRemove({*m_details->profile()}); });
    connect(m_details, &ConnectionDetails::closeRequested, this, &ConnectionsPage::closeDetails);
    connect(m_details, &ConnectionDetails::secretChanged, this, [this] {
        m_messageBar->show(
            MessageBar::Kind::Info, tr("The App secret was replaced"),
            tr("The tenant gave a token for the new one. Open the connection again to use it."));
    });
    connect(m_preview, &ImportPreview::accepted, this, &ConnectionsPage::import);
    connect(m_preview, &ImportPreview::cancelled, this, &ConnectionsPage::refresh);
    connect(m_messageBar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    refresh();
}

ConnectionsPage::~ConnectionsPage() = default;

void ConnectionsPage::build()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_toolbar->setFilterPlaceholder(tr("Filter"));
    m_toolbar->refreshButton()->hide();
    QPushButton *connectButton = m_toolbar->addPrimary(tr("Connect a tenant"), u"plus"_s);
    connectButton->setObjectName(u"newConnectionButton"_s);
    connect(connectButton, &QAbstractButton::clicked, this, &ConnectionsPage::connectRequested);
    m_view->setObjectName(u"connectionsListView"_s);
    m_view->setAccessibleName(tr("Connections"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_sorted);
    m_view->setColumns(ConnectionsModel::columns());
    m_view->setSortable(true);
    m_view->sortByColumn(ConnectionsModel::NameColumn, Qt::AscendingOrder);
    m_details->setMinimumWidth(380);
    m_details->hide();
    m_view->setMinimumWidth(260);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, detailsWidth});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    m_empty->setObjectName(u"connectionsEmptyState"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(new MessageSlot(m_messageBar, {12, 8, 12, 8}, this));
    layout->addWidget(m_stack, 1);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_view);
    removeKey->setContext(Qt::WidgetShortcut);
    removeKey->setWhatsThis(tr("Delete the connection"));
    connect(removeKey, &QShortcut::activated, this, &ConnectionsPage::removeSelected);
}

void ConnectionsPage::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Import from a file…"), this, &ConnectionsPage::chooseImport)
        ->setObjectName(u"importAction"_s);
    menu->addSeparator();
    m_exportSelected =
        menu->addAction(tr("Export the selected ones…"), this, &ConnectionsPage::chooseExport);
    menu->addAction(tr("Export all…"), this, [this] {
        m_view->clearSelection();
        chooseExport();
    })->setObjectName(u"exportAllAction"_s);
    menu->addSeparator();
    m_deleteSelected =
        menu->addAction(tr("Delete the selected ones…"), this, &ConnectionsPage::removeSelected);
    m_toolbar->addMenuButton(tr("Import and export"), menu)->setObjectName(u"filesButton"_s);
}

void ConnectionsPage::open(const QString &object)
{
    refresh();
    if (!object.isEmpty())
        restoreSelection({object});
    if (!focusWidget())
        m_view->setFocus();
}

QString ConnectionsPage::object() const
{
    return m_details->isVisibleTo(this) && m_details->profile() ? m_details->profile()->id
                                                                : QString();
}

void ConnectionsPage::reload()
{
    if (const auto loaded = m_context.profiles().load(); !loaded)
        refuse(loaded.error());
    refresh();
}

void ConnectionsPage::focusFilter()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

void ConnectionsPage::refresh()
{
    const QStringList ids = m_view->selectedIds();
    m_model->setProfiles(m_context.profiles().profiles());
    restoreSelection(ids);
    const int total = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    m_toolbar->setCounts(shown == total ? tr("%n connection(s)", nullptr, total)
                                        : tr("%1 of %n connection(s)", nullptr, total)
                                              .arg(QLocale().toString(shown)));
    if (total == 0) {
        m_empty->setContent(
            u"link"_s, tr("No connections yet"),
            tr("Connect a tenant, or import a file of connections from another computer."),
            tr("Connect a tenant"), false);
    } else {
        m_empty->setContent(u"search"_s, tr("Nothing found"),
                            tr("No connection holds what you typed."), tr("Clear the filter"),
                            false);
    }
    m_toolbar->show();
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (const auto &problem = m_context.profiles().problem();
        problem && !m_messageBar->isVisibleTo(this))
        refuse(*problem);
    if (const auto &profile = m_details->profile()) {
        if (const auto now = m_model->find(profile->id))
            m_details->show(*now);
        else
            closeDetails();
    }
    selectionChanged();
}

QList<Profile> ConnectionsPage::selected() const
{
    QList<Profile> profiles;
    for (const QString &id : m_view->selectedIds()) {
        if (const auto profile = m_model->find(id))
            profiles.append(*profile);
    }
    return profiles;
}

void ConnectionsPage::selectionChanged()
{
    const QStringList ids = m_view->selectedIds();
    m_exportSelected->setEnabled(!ids.isEmpty());
    m_deleteSelected->setEnabled(!ids.isEmpty());
    if (ids.size() == 1)
        showDetails(ids.constFirst());
    else if (ids.size() > 1)
        m_details->hide();
}

void ConnectionsPage::restoreSelection(const QStringList &ids)
{
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (!ids.contains(index.data(ListRole::Id).toString()))
            continue;
        selection.select(index, index);
        current = index;
    }
    if (current.isValid())
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect
                                                    | QItemSelectionModel::Rows);
}

void ConnectionsPage::showDetails(const QString &id)
{
    const auto profile = m_model->find(id);
    if (!profile)
        return;
    const bool other = object() != id;
    m_details->show(*profile);
    m_details->setVisible(true);
    if (other)
        Q_EMIT objectChanged();
}

void ConnectionsPage::closeDetails()
{
    if (m_details->isHidden())
        return;
    m_details->hide();
    m_view->clearSelection();
    m_view->setFocus();
    Q_EMIT objectChanged();
}

void ConnectionsPage::refuse(const Error &error)
{
    m_error = error;
    m_messageBar->showMessage(words::forError(error));
}

} // namespace lwb
