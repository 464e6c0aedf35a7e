// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "gui/AppContext.h"
#include "gui/ConnectPage.h"
#include "gui/ConnectionsPage.h"
#include "gui/EnvironmentBand.h"
#include "gui/ExportBar.h"
#include "gui/HelpPage.h"
#include "gui/Jump.h"
#include "gui/LonePage.h"
#include "gui/ReadingOrder.h"
#include "gui/SettingsPage.h"
#include "gui/ViewState.h"
#include "gui/Workspace.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lwb {

MainWindow::MainWindow(AppContext &context, const QString &id, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_id(id)
    , m_band(new EnvironmentBand(this))
    , m_stack(new QStackedWidget(this))
    , m_connectPage(new ConnectPage(context, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    setCentralWidget(body);
    m_stack->addWidget(m_connectPage);
    setWindowTitle(u"Logto Workbench"_s);
    setMinimumSize(900, 600);

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(m_connectPage, &ConnectPage::connected, this, &MainWindow::connected);
    connect(m_connectPage, &ConnectPage::removed, this, &MainWindow::profileRemoved);
    connect(m_connectPage, &ConnectPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_connectPage, &ConnectPage::settingsRequested, this,
            [this] { showPage(u"settings"_s); });
    connect(m_connectPage, &ConnectPage::draftChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_connectPage, &ConnectPage::cancelled, this, [this] {
        if (m_workspace)
            m_stack->setCurrentWidget(m_workspace);
        m_soon.start();
    });
    connect(&context, &AppContext::historyCleared, this, [this] {
        m_connectPage->restoreDraft({});
        m_soon.start();
    });
    // Later: what a save of our own leads to is under way then.
    connect(&m_context.profiles(), &ProfileStore::changed, this, &MainWindow::profilesChanged,
            Qt::QueuedConnection);
    wireShortcuts();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::wireShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const QString &what, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New window"), &MainWindow::newWindowRequested);
    on(QKeySequence(Qt::Key_F1), tr("Keys and help"), [this] { showPage(u"help"_s); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("Settings"), [this] { showPage(u"settings"_s); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close the window"), &MainWindow::close);
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Quit; all windows come back next time"),
       &MainWindow::quitRequested);
}

void MainWindow::showPage(const QString &page)
{
    const bool isHelp = page == "help"_L1;
    if (m_workspace && m_stack->currentWidget() == m_workspace)
        m_workspace->go({page, {}});
    if (m_stack->currentWidget() != m_connectPage)
        return;
    auto *alone = isHelp ? new LonePage(new HelpPage(m_context), tr("Help"), m_stack)
                         : new LonePage(new SettingsPage(m_context), tr("Settings"), m_stack);
    m_stack->addWidget(alone);
    m_stack->setCurrentWidget(alone);
    alone->open();
    connect(alone, &LonePage::backRequested, this, [this, alone] {
        m_stack->setCurrentWidget(m_connectPage);
        alone->deleteLater();
    });
}

QString MainWindow::key(const QString &name) const
{
    return windowPrefix(m_id) + name;
}

void MainWindow::restore()
{
    const StateFile &state = m_context.uiState();
    resize(1280, 800);
    restoreGeometry(state.value(key(u"geometry"_s)).toByteArray());
    const QString profileId = state.value(key(u"profile"_s)).toString();
    const auto profile = storedProfile(profileId);
    if (profile)
        openProfile(*profile);
    else if (profileId == AppContext::demoId())
        openDemo();
    const QVariantMap draft = state.value(key(u"connecting"_s)).toMap();
    if (!draft.isEmpty())
        m_connectPage->restoreDraft(draft);
    if (m_workspace && (draft.isEmpty() || !state.value(key(u"isConnecting"_s)).toBool()))
        return;
    m_connectPage->setCancellable(m_workspace);
    m_stack->setCurrentWidget(m_connectPage);
}

void MainWindow::remember()
{
    if (m_workspace)
        m_workspace->remember();
    rememberPlace();
}

void MainWindow::rememberPlace()
{
    StateFile &state = m_context.uiState();
    state.setValue(key(u"geometry"_s), saveGeometry());
    const QVariantMap draft = m_connectPage->draft();
    state.setValue(key(u"connecting"_s), draft.isEmpty() ? QVariant() : QVariant(draft));
    state.setValue(key(u"isConnecting"_s), m_stack->currentWidget() == m_connectPage);
    if (m_workspace)
        state.setValue(key(u"profile"_s), m_workspace->session().profile().id);
}

std::optional<Profile> MainWindow::storedProfile(const QString &profileId) const
{
    for (const Profile &profile : m_context.profiles().profiles()) {
        if (profile.id == profileId)
            return profile;
    }
    return std::nullopt;
}

void MainWindow::showConnectPage()
{
    m_connectPage->startNew();
    m_connectPage->setCancellable(m_workspace);
    m_stack->setCurrentWidget(m_connectPage);
    m_soon.start();
}

void MainWindow::showProblem(const Error &error)
{
    showConnectPage();
    m_connectPage->showError(error);
}

void MainWindow::openDemo()
{
    if (const auto profile = m_context.demoProfile(); profile)
        openProfile(*profile);
    else
        m_connectPage->showError(profile.error());
}

void MainWindow::openProfile(const Profile &profile)
{
    leaveExports(this, [this, profile] { showWorkspace(profile); });
}

void MainWindow::showWorkspace(const Profile &profile)
{
    if (m_workspace)
        m_workspace->remember(); // the same profile may be opened anew
    const ViewState state(m_context.uiState(), m_id, profile.id);
    auto *workspace = new Workspace(m_context, m_context.session(profile), state, this);
    connect(workspace, &Workspace::profileMenuRequested, this, &MainWindow::showProfileMenu);
    connect(workspace, &Workspace::connectionEditRequested, this,
            [this, profile] { edit(profile); });
    connect(workspace, &Workspace::connectionsPageMade, this, &MainWindow::wireConnections);
    workspace->jump().addCommands([this] { return commands(); });
    m_stack->addWidget(workspace);
    m_stack->setCurrentWidget(workspace);
    if (m_workspace)
        m_workspace->deleteLater();
    m_workspace = workspace;
    m_profileIsStored = storedProfile(profile.id).has_value();
    m_band->setEnvironment(profile.environment);
    setWindowTitle(profile.name + u" – Logto Workbench"_s);
    workspace->restore();
    m_soon.start();
}

void MainWindow::profilesChanged()
{
    if (!m_workspace || !m_profileIsStored)
        return;
    const Profile shown = m_workspace->session().profile();
    const auto stored = storedProfile(shown.id);
    if (stored && *stored == shown)
        return;
    if (stored) {
        openProfile(*stored);
        return;
    }
    m_context.closeSession(shown.id);
    profileRemoved(shown.id);
    m_connectPage->showRemoved(shown.name);
}

void MainWindow::wireConnections(ConnectionsPage *page)
{
    connect(page, &ConnectionsPage::openRequested, this, &MainWindow::openProfile);
    connect(page, &ConnectionsPage::editRequested, this, &MainWindow::edit);
    connect(page, &ConnectionsPage::duplicateRequested, this, [this](const Profile &profile) {
        showConnectPage();
        m_connectPage->startCopy(profile);
    });
    connect(page, &ConnectionsPage::connectRequested, this, &MainWindow::showConnectPage);
    connect(page, &ConnectionsPage::removed, this, &MainWindow::profileRemoved);
}

void MainWindow::edit(const Profile &profile)
{
    m_edited = profile.id;
    m_connectPage->startEditing(profile);
    m_connectPage->setCancellable(m_workspace);
    m_stack->setCurrentWidget(m_connectPage);
    m_soon.start();
}

void MainWindow::connected(const Profile &profile)
{
    // Another connection than the open one was edited: back to where that was asked for.
    if (std::exchange(m_edited, {}) == profile.id && m_workspace &&
        m_workspace->session().profile().id != profile.id)
        m_stack->setCurrentWidget(m_workspace);
    else
        openProfile(profile);
    m_soon.start();
}

void MainWindow::profileRemoved(const QString &id)
{
    if (!m_workspace || m_workspace->session().profile().id != id)
        return;
    // Later: its own page is asking.
    m_workspace->deleteLater();
    m_workspace = nullptr;
    m_band->setEnvironment({});
    setWindowTitle(u"Logto Workbench"_s);
    m_context.uiState().remove(key(u"profile"_s));
    m_context.uiState().remove(profilePrefix(id));
    showConnectPage();
}

bool MainWindow::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::WindowActivate)
        Q_EMIT activated();
    else if ((type == QEvent::Resize || type == QEvent::Move ||
              type == QEvent::WindowStateChange) &&
             isVisible())
        m_soon.start();
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepInReadingOrder(this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (runningExport(this)) {
        event->ignore();
        leaveExports(this, [this] { close(); });
        return;
    }
    remember();
    m_soon.stop(); // another window's closing may decide that nothing of this one is kept
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

} // namespace lwb
