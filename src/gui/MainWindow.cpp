// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "gui/AppContext.h"
#include "gui/ConnectPage.h"
#include "gui/ConnectionsPage.h"
#include "gui/EnvironmentBand.h"
#include "gui/Icon.h"
#include "gui/Jump.h"
#include "gui/ProfileSwitcher.h"
#include "gui/Workspace.h"

#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

MainWindow::MainWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
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

    connect(m_connectPage, &ConnectPage::connected, this, &MainWindow::connected);
    connect(m_connectPage, &ConnectPage::removed, this, &MainWindow::profileRemoved);
    connect(m_connectPage, &ConnectPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_connectPage, &ConnectPage::cancelled, this, [this] {
        if (m_workspace)
            m_stack->setCurrentWidget(m_workspace);
    });
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::restore()
{
    const QSettings &state = m_context.uiState();
    resize(1280, 800);
    restoreGeometry(state.value(u"window/geometry"_s).toByteArray());
    const auto last = m_context.profiles().find(state.value(u"window/profile"_s).toString());
    if (last)
        openProfile(*last);
    else
        showConnectPage();
}

void MainWindow::showConnectPage()
{
    m_connectPage->startNew();
    m_connectPage->setCancellable(m_workspace);
    m_stack->setCurrentWidget(m_connectPage);
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
    auto *workspace = new Workspace(m_context, m_context.session(profile), this);
    connect(workspace, &Workspace::profileMenuRequested, this, &MainWindow::showProfileMenu);
    connect(workspace, &Workspace::connectionEditRequested, this, [this, profile] { edit(profile); });
    wireConnections(workspace->connectionsPage());
    workspace->jump().addCommands([this] { return commands(); });
    m_stack->addWidget(workspace);
    m_stack->setCurrentWidget(workspace);
    if (m_workspace)
        m_workspace->deleteLater();
    m_workspace = workspace;
    m_band->setEnvironment(profile.environment);
    setWindowTitle(profile.name + u" – Logto Workbench"_s);
    QSettings &state = m_context.uiState();
    if (!m_context.isDemo(profile))
        state.setValue(u"window/profile"_s, profile.id);
    const QString page = state.value(u"profiles/"_s + profile.id + u"/page"_s).toString();
    workspace->go({page.isEmpty() ? u"applications"_s : page, {}});
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
}

void MainWindow::connected(const Profile &profile)
{
    // Another connection than the open one was edited: back to where that was asked for.
    if (std::exchange(m_edited, {}) == profile.id && m_workspace && m_workspace->session().profile().id != profile.id)
        m_stack->setCurrentWidget(m_workspace);
    else
        openProfile(profile);
}

void MainWindow::profileRemoved(const QString &id)
{
    if (!m_workspace || m_workspace->session().profile().id != id)
        return;
    // Later: its own page is asking.
    m_workspace->deleteLater();
    m_workspace = nullptr;
    setWindowTitle(u"Logto Workbench"_s);
    m_context.uiState().remove(u"window/profile"_s);
    showConnectPage();
}

void MainWindow::showProfileMenu(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Names come from a file: an ampersand in one must not become a mnemonic.
    const auto escaped = [](QString name) { return name.replace(u'&', u"&&"_s); };
    for (const Profile &profile : m_context.profiles().profiles()) {
        auto *action = menu->addAction(escaped(profile.name), this, [this, profile] { openProfile(profile); });
        action->setCheckable(true);
        action->setChecked(m_workspace && m_workspace->session().profile().id == profile.id);
    }
    menu->addSeparator();
    menu->addAction(lineIcon(u"door"_s), tr("Demo tenant"), this, &MainWindow::openDemo);
    menu->addAction(lineIcon(u"plus"_s), tr("Connect a tenant…"), this, &MainWindow::showConnectPage);
    menu->addAction(lineIcon(u"token"_s), tr("Connections"), this,
                    [this] { m_workspace->go({u"connections"_s, {}}); });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

QList<Command> MainWindow::commands()
{
    QList<Command> commands;
    for (const Profile &profile : m_context.profiles().profiles()) {
        if (m_workspace && m_workspace->session().profile().id == profile.id)
            continue;
        commands.append({{u"switch "_s + profile.id, tr("Switch to %1").arg(profile.name), u"compare"_s, {}, false},
                         [this, profile] { openProfile(profile); }});
    }
    commands.append({{u"demo"_s, tr("Explore the demo tenant"), u"door"_s, {}, false}, [this] { openDemo(); }});
    commands.append({{u"connect"_s, tr("Connect a tenant…"), u"plus"_s, {}, false}, [this] { showConnectPage(); }});
    return commands;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.uiState().setValue(u"window/geometry"_s, saveGeometry());
    m_context.uiState().sync();
    QMainWindow::closeEvent(event);
}

} // namespace lwb
