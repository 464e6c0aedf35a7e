// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Workspace.h"

#include "gui/ActivityBar.h"
#include "gui/ActivityDrawer.h"
#include "gui/AppContext.h"
#include "gui/ApplicationsPage.h"
#include "gui/AuditLogPage.h"
#include "gui/ConnectionsPage.h"
#include "gui/MatrixPage.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/Jump.h"
#include "gui/HelpPage.h"
#include "gui/NavBar.h"
#include "gui/OrganizationsPage.h"
#include "gui/OverviewPage.h"
#include "gui/ProfileSwitcher.h"
#include "gui/RequestsPage.h"
#include "gui/ResourcesPage.h"
#include "gui/RolesPage.h"
#include "gui/SettingsPage.h"
#include "gui/TokenChip.h"
#include "gui/TokensPage.h"
#include "gui/TopBar.h"
#include "gui/UsersPage.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int soonMs = 200; ///< one writing down for a burst of changes
constexpr int railBelow = 1040; ///< narrower than this the sidebar is a rail of icons

QString shortCount(qint64 count)
{
    const QLocale locale;
    if (count < 0)
        return {};
    if (count < 10'000)
        return locale.toString(count);
    if (count < 1'000'000)
        return locale.toString(double(count) / 1'000, 'f', count < 99'950 ? 1 : 0) + u'k';
    return locale.toString(double(count) / 1'000'000, 'f', 1) + u'M';
}
} // namespace

Workspace::Workspace(AppContext &context, std::shared_ptr<TenantSession> session,
                     const ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(std::move(session))
    , m_navBar(new NavBar(this))
    , m_topBar(new TopBar(this))
    , m_activityBar(new ActivityBar(this))
    , m_pages(new QStackedWidget(this))
    , m_keychainBar(new MessageBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_activity(new ActivityDrawer(m_session->log(), m_session->profile(), this))
    , m_state(state)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Workspace::remember);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(new MessageSlot(m_keychainBar, {12, 8, 12, 8}, this));
    right->addWidget(m_splitter, 1);
    right->addWidget(m_activityBar);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navBar);
    columns->addLayout(right, 1);

    m_navBar->profileSwitcher()->setProfile(m_session->profile());
    m_topBar->setEnvironment(m_session->profile().environment);
    addPage(u"overview"_s, tr("Overview"), u"overview"_s,
            [this] { return new OverviewPage(m_context, *m_session, this); });
    m_navBar->addGroup(tr("Access"));
    addPage(u"applications"_s, tr("Applications"), u"app"_s,
            [this] { return new ApplicationsPage(m_context, *m_session, this); });
    addPage(u"roles"_s, tr("Roles"), u"role"_s,
            [this] { return new RolesPage(m_context, *m_session, this); });
    addPage(u"resources"_s, tr("API resources"), u"resource"_s,
            [this] { return new ResourcesPage(m_context, *m_session, this); });
    addPage(u"matrix"_s, tr("Matrix"), u"matrix"_s,
            [this] { return new MatrixPage(m_context, *m_session, this); });
    m_navBar->addGroup(tr("People"));
    addPage(u"users"_s, tr("Users"), u"user"_s,
            [this] { return new UsersPage(m_context, *m_session, this); });
    addPage(u"organizations"_s, tr("Organizations"), u"org"_s,
            [this] { return new OrganizationsPage(m_context, *m_session, this); });
    m_navBar->addGroup(tr("Tools"));
    addPage(u"logs"_s, tr("Audit log"), u"audit"_s,
            [this] { return new AuditLogPage(m_context, *m_session, this); });
    addPage(u"requests"_s, tr("Requests"), u"request"_s,
            [this] { return new RequestsPage(m_context, *m_session, this); });
    addPage(u"tokens"_s, tr("Tokens"), u"token"_s, [this] {
        auto *tokens = new TokensPage(m_context, *m_session, this);
        connect(tokens, &TokensPage::lent, this, [this](const HeldToken &token) {
            go({u"requests"_s, {}});
            static_cast<RequestsPage *>(page(u"requests"_s))->hold(token);
        });
        return tokens;
    });

    m_navBar->addBottomPage(u"connections"_s, tr("Connections"), u"link"_s);
    setMaker(u"connections"_s, tr("Connections"), u"link"_s, [this] {
        auto *connections = new ConnectionsPage(m_context, this);
        Q_EMIT connectionsPageMade(connections);
        return connections;
    });

    m_navBar->addBottomPage(u"settings"_s, tr("Settings"), u"gear"_s);
    setMaker(u"settings"_s, tr("Settings"), u"gear"_s,
             [this] { return new SettingsPage(m_context, this); });
    m_navBar->addBottomPage(u"help"_s, tr("Help"), u"info"_s);
    setMaker(u"help"_s, tr("Help"), u"info"_s, [this] {
        auto *help = new HelpPage(m_context, this);
        connect(help, &HelpPage::explainRequested, this, &Workspace::explainError);
        return help;
    });

    connect(&context, &AppContext::historyCleared, this, &Workspace::forget);
    connect(m_navBar, &NavBar::pageChosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_navBar->profileSwitcher(), &QAbstractButton::clicked, this,
            [this] { Q_EMIT profileMenuRequested(m_navBar->profileSwitcher()); });
    connect(m_topBar, &TopBar::backRequested, this, &Workspace::back);
    connect(m_topBar, &TopBar::forwardRequested, this, &Workspace::forward);
    connect(&m_session->tenant().tokens(), &TokenSource::changed, this, &Workspace::updateToken);
    connect(m_topBar->tokenChip(), &QAbstractButton::clicked, this, &Workspace::showToken);
    updateToken();
    wireJump();
    wireActivity();
    wireShortcuts();
    wireKeychain();
}

Workspace::~Workspace()
{
    // Pages, drawer and palette use the session: they go before it does, not with QWidget's
    // children.
    delete m_jump;
    delete m_splitter;
}

void Workspace::addPage(const QString &id, const QString &title, const QString &iconName,
                        const PageMaker &make)
{
    m_navBar->addPage(id, title, iconName);
    setMaker(id, title, iconName, make);
}

void Workspace::setMaker(const QString &id, const QString &title, const QString &iconName,
                         const PageMaker &make)
{
    m_pageList.append({id, title, iconName});
    m_pageMakers.insert(id, make);
}

WorkspacePage *Workspace::page(const QString &id)
{
    WorkspacePage *&page = m_pageById[id];
    // Made when first wanted: a window opens with one page, not with all of them.
    if (const PageMaker make = page ? PageMaker() : m_pageMakers.value(id)) {
        page = make();
        registerPage(id, page);
    }
    return page;
}

void Workspace::registerPage(const QString &id, WorkspacePage *page)
{
    page->setAccessibleName(titleOf(id));
    page->setPages(m_pageMakers.keys());
    m_pages->addWidget(page);
    page->restoreState(m_state.page(id));
    const auto changed = [this, id] {
        m_changedPages.insert(id);
        m_soon.start();
    };
    connect(page, &WorkspacePage::savedStateChanged, this, changed);
    connect(page, &WorkspacePage::objectChanged, this, changed);
    connect(page, &WorkspacePage::navigate, this, &Workspace::go);
    connect(page, &WorkspacePage::requestPrepared, this, &Workspace::prepare);
    connect(page, &WorkspacePage::objectChanged, this, &Workspace::visited);
    connect(page, &WorkspacePage::connectionEditRequested, this,
            &Workspace::connectionEditRequested);
    connect(page, &WorkspacePage::objectShown, this, [this, id](const QByteArray &json) {
        const auto kind = kindOfPage(id);
        const auto object = kind ? objectFromJson(*kind, json) : std::nullopt;
        if (object)
            m_jump->seen(*object);
    });
    connect(page, &WorkspacePage::countChanged, this,
            [this, id](qint64 count) { m_navBar->setCount(id, shortCount(count)); });
}

Location Workspace::location() const
{
    const WorkspacePage *page = m_pageById.value(m_current);
    return {m_current, page ? page->object() : QString()};
}

void Workspace::go(const Location &location)
{
    show(location);
    visited();
}

void Workspace::restore()
{
    const QString page = m_state.value(u"page"_s).toString();
    if (!titleOf(page).isEmpty())
        go({page, m_state.value(u"object"_s).toString()});
    else
        go({u"applications"_s, {}});
}

void Workspace::remember()
{
    m_soon.stop();
    const Location here = location();
    m_state.setValue(u"page"_s, here.page);
    m_state.setValue(u"object"_s, here.object);
    for (const QString &id : std::exchange(m_changedPages, {}))
        m_state.setPage(id, m_pageById.value(id)->saveState());
}

QString Workspace::titleOf(const QString &id) const
{
    for (const PageEntry &entry : m_pageList) {
        if (entry.id == id)
            return entry.title;
    }
    return {};
}

void Workspace::show(const Location &location)
{
    // Help tells the keys of every page, so every page has to be there.
    for (auto it = m_pageMakers.keyBegin();
         location.page == "help"_L1 && it != m_pageMakers.keyEnd(); ++it)
        (void)this->page(*it);
    WorkspacePage *const page = this->page(location.page);
    if (!page)
        return;
    m_current = location.page;
    m_navBar->setCurrent(location.page);
    m_topBar->setTitle(titleOf(m_current));
    m_pages->setCurrentWidget(page);
    page->open(location.object);
}

void Workspace::forget()
{
    m_history = {};
    for (WorkspacePage *page : std::as_const(m_pageById)) {
        if (page)
            page->restoreState({});
    }
    m_changedPages.clear();
    m_jump->forget();
    visited();
}

void Workspace::visited()
{
    m_history.visit(location());
    m_topBar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_soon.start();
}

void Workspace::back()
{
    if (m_history.canGoBack())
        walk(m_history.back());
}

void Workspace::forward()
{
    if (m_history.canGoForward())
        walk(m_history.forward());
}

void Workspace::walk(const Location &location)
{
    // Showing a remembered place must not be remembered as a new one: it would cut off what lies
    // ahead, and visit() ignores the place we stand on.
    show(location);
    m_soon.start();
    m_topBar->setHistory(m_history.canGoBack(), m_history.canGoForward());
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < railBelow;
    m_navBar->setRail(narrow);
    m_topBar->setCompact(narrow);
    QWidget::resizeEvent(event);
}

void Workspace::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QWidget::mouseReleaseEvent(event);
}

} // namespace lwb
