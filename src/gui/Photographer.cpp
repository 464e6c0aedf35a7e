// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Photographer.h"

#include "demo/DemoIds.h"
#include "gui/AppContext.h"
#include "gui/ApplicationsPage.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectionsPage.h"
#include "gui/DetailsPane.h"
#include "gui/ExportBar.h"
#include "gui/FieldBox.h"
#include "gui/ListView.h"
#include "gui/MainWindow.h"
#include "gui/MessageBar.h"
#include "gui/OrganizationsPage.h"
#include "gui/ResourcesPage.h"
#include "gui/RolesPage.h"
#include "gui/SegmentedControl.h"
#include "gui/UsersPage.h"
#include "gui/Workspace.h"
#include "logto/Tenant.h"
#include "models/PagedTableModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int patienceMs = 60'000;

/// This runs instead of the application's event loop, not inside it.
bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // ends a wait in which nothing happens
    tick.start(50);
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        // With a time limit it would not wait but spin.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    return true;
}

/// Text that wraps takes a second round to know its height. The last rounds are of layouts alone: an
/// answer that came in the round before must not be seen half laid out.
void settleLayouts()
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

bool Photographer::isWanted(const QString &name) const
{
    static const QSet<QString> mainPages{u"welcome-slip"_s,
                                         u"welcome-test-no-role"_s,
                                         u"applications-selected"_s,
                                         u"applications-overview"_s,
                                         u"applications-roles"_s,
                                         u"applications-json"_s,
                                         u"applications-wrong-secret"_s,
                                         u"applications-loading"_s,
                                         u"roles-permissions"_s,
                                         u"resources-roles"_s,
                                         u"users-list"_s,
                                         u"users-overview"_s,
                                         u"organizations-members"_s,
                                         u"logs-list"_s,
                                         u"logs-entry"_s,
                                         u"palette-found"_s,
                                         u"requests-200"_s,
                                         u"activity-details"_s,
                                         u"settings"_s,
                                         u"help"_s,
                                         u"connections-details"_s,
                                         u"connections-import"_s,
                                         u"overview-all"_s,
                                         u"overview-role-edited"_s,
                                         u"applications-access-probed"_s,
                                         u"applications-what-if"_s,
                                         u"roles-access-probed"_s,
                                         u"roles-what-if-users"_s,
                                         u"resources-who-can"_s,
                                         u"matrix-missing"_s,
                                         u"matrix-probing"_s,
                                         u"tokens-differences"_s,
                                         u"tokens-refused"_s,
                                         u"tokens-compared"_s};
    static const QRegularExpression part(u"-\\d+$"_s); // of a long page
    return !m_mainPagesOnly || mainPages.contains(name)
           || mainPages.contains(QString(name).remove(part));
}

void Photographer::save(const QPixmap &picture, const QString &name)
{
    const QString path = m_directory.filePath(name + m_suffix + u".png"_s);
    if (!picture.save(path)) {
        std::fprintf(stderr, "could not write %s\n", qUtf8Printable(path));
        m_failed = true;
    } else if (!m_onlooker) {
        std::printf("%s\n", qUtf8Printable(path));
    }
}

void Photographer::take(MainWindow &window, const QString &name)
{
    if (!isWanted(name))
        return;
    QCoreApplication::processEvents();
    // Scroll bars and wrapped rows settle with the first painting.
    (void)window.grab();
    settleLayouts();
    save(window.grab(), name);
    if (m_onlooker)
        m_onlooker(window, name + m_suffix);
}

void Photographer::expect(const char *what, const std::function<bool()> &condition)
{
    if (waitFor(condition))
        return;
    std::fprintf(stderr, "never came: %s\n", what);
    m_failed = true;
}

/// Beside the console, as somebody else would.
void Photographer::change(Tenant &tenant, const QByteArray &method, const QString &path,
                          const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(tenant.profile().endpoint.toString() + u"/api/"_s + path);
    request.body = body;
    if (!body.isEmpty())
        request.headers.set("Content-Type", "application/json");
    bool done = false;
    tenant.management().send(request).then(&tenant, [&done](const Result<HttpResponse> &answer) {
        done = answer && answer->status < 300;
    });
    expect("a change of the tenant", [&done] { return done; });
}

Profile Photographer::demoProfile() const
{
    const DemoTenant::Address &address = m_tenant.address();
    Profile profile;
    profile.id = u"acme"_s;
    profile.name = u"Acme staging"_s;
    profile.hosting = Hosting::SelfHosted;
    profile.environment = Environment::Staging;
    profile.endpoint = address.endpoint;
    profile.tenantId = u"default"_s;
    profile.clientId = address.clientId;
    profile.secretPlace = SecretPlace::SessionOnly;
    profile.apiResources = {
        {u"Shopping API"_s, u"https://shopping.api"_s, address.shoppingApi, {u"read:products"_s}}};
    return profile;
}

void Photographer::open(MainWindow &window, const Profile &profile, const QString &secret)
{
    m_context.closeSession(profile.id);
    m_context.clearHistory(); // every state begins with fresh pages
    // Settles at once: this store is memory.
    (void)m_context.secretStore(SecretPlace::SessionOnly)
        .write(profile.id, Secret(secret.toUtf8()));
    window.openProfile(profile);
    window.workspace()->go({u"applications"_s, {}});
}

std::unique_ptr<DemoTenant> Photographer::openAnother(MainWindow &window,
                                                      const DemoOptions &options)
{
    auto tenant = DemoTenant::start(options);
    if (!tenant) {
        m_failed = true;
        return nullptr;
    }
    Profile profile = demoProfile();
    profile.endpoint = (*tenant)->address().endpoint;
    open(window, profile, (*tenant)->address().clientSecret);
    return std::move(*tenant);
}

void Photographer::photograph(const QSize &size)
{
    MainWindow window(m_context);
    window.resize(size);
    window.show();
    photographWelcome(window);
    photographPaste(window);
    open(window, demoProfile(), m_tenant.address().clientSecret);
    photographList(window);
    photographListUse(window);
    photographDetails(window);
    photographProbe(window);
    photographWhatIf(window);
    photographRoleProbe(window);
    photographOverview(window);
    photographRoles(window);
    photographResources(window);
    photographMatrix(window);
    photographOverviewFindings(window);
    photographUsers(window);
    photographUserSearch(window);
    photographOrganizations(window);
    photographToken(window, u"granted"_s);
    photographPalette(window);
    photographRequests(window);
    photographTokens(window);
    photographLogs(window);
    photographCancelledRequest(window);
    photographLogFilters(window);
    photographExplanations(window);
    photographActivity(window);
    photographSettings(window);
    photographListFailures(window);
    photographSlowness(window);
    photographKeychain(window);
    photographRefusals(window);
    photographConnections(window);
    // The next one starts at the welcome page again.
    m_context.uiState().clear();
}

void Photographer::photographWelcome(MainWindow &window)
{
    take(window, u"welcome"_s);
    auto *form = window.findChild<ConnectForm *>();
    const auto type = [form](const char *box, const QString &text) {
        form->findChild<FieldBox *>(QLatin1StringView(box))->lineEdit()->setText(text);
    };
    form->findChild<SegmentedControl *>(u"hostingControl"_s)->setCurrentIndex(1);
    type("endpointFieldBox", u"https://auth.acme.com/oidc"_s);
    type("clientIdFieldBox", u"k2v9qz81mtn40xw7hbe3c"_s);
    type("secretFieldBox", u"not-a-secret-not-a-secret-not-a-"_s);
    take(window, u"welcome-slip"_s);
    type("endpointFieldBox", m_tenant.address().endpoint.toString());
    const DemoTenant::Address &address = m_tenant.address();
    photographCheck(window, u"passed"_s, address.clientId, address.clientSecret);
    photographCheck(window, u"wrong-secret"_s, address.clientId, QString(32, u'x'));
    photographCheck(window, u"no-role"_s,
                    QString::fromLatin1(demo::seededId("application shopping-norole")),
                    QString::fromLatin1(demo::seededSecret("application shopping-norole")));
    auto *more = form->findChild<QAbstractButton *>(u"moreButton"_s);
    more->click();
    take(window, u"welcome-more"_s);
    more->click();
    type("secretFieldBox", address.clientSecret);
    take(window, u"welcome-test-stale"_s);
}

void Photographer::photographCheck(MainWindow &window, const QString &state,
                                   const QString &clientId, const QString &secret)
{
    auto *form = window.findChild<ConnectForm *>();
    form->findChild<FieldBox *>(u"clientIdFieldBox"_s)->lineEdit()->setText(clientId);
    form->findChild<FieldBox *>(u"secretFieldBox"_s)->lineEdit()->setText(secret);
    auto *test = form->findChild<QAbstractButton *>(u"testButton"_s);
    test->click();
    expect("the end of a connection test", [test] { return test->isEnabled(); });
    take(window, u"welcome-test-"_s + state);
}

void Photographer::photographList(MainWindow &window)
{
    auto *page = window.workspace()->findChild<ApplicationsPage *>();
    PagedTableModel *list = page->model();
    expect("the list of applications",
           [list] { return list->state() == PagedTableModel::State::Ready; });
    take(window, u"applications-list"_s);
    auto *filter = page->findChild<QLineEdit *>();
    filter->setText(u"nothing has this name"_s);
    expect("the empty list", [list] { return list->state() == PagedTableModel::State::Empty; });
    take(window, u"applications-empty"_s);
    filter->clear();
    expect("the whole list", [list] { return list->state() == PagedTableModel::State::Ready; });
}

void Photographer::takeWithMenu(MainWindow &window, QAbstractButton *button, QMenu *menu,
                                const QString &name)
{
    if (!isWanted(name))
        return;
    QPoint below = button->mapTo(&window, QPoint(0, button->height()));
    below.setX(std::min(below.x(), window.width() - menu->sizeHint().width()));
    menu->popup(window.mapToGlobal(below));
    QCoreApplication::processEvents();
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(below, menu->grab());
    menu->close();
    save(picture, name);
}

void Photographer::photographListUse(MainWindow &window)
{
    auto *page = window.workspace()->findChild<ApplicationsPage *>();
    auto *columns = page->findChild<QPushButton *>(u"columnsButton"_s);
    takeWithMenu(window, columns, columns->menu(), u"applications-columns"_s);
    auto *exports = page->findChild<QToolButton *>(u"exportToolButton"_s);
    takeWithMenu(window, exports, exports->menu(), u"applications-export"_s);
    page->view()->setFocus();
    page->view()->setCurrentIndex(page->model()->index(3, 0));
    page->view()->selectionModel()->select(
        QItemSelection(page->model()->index(3, 0), page->model()->index(6, 2)),
        QItemSelectionModel::Select);
    take(window, u"applications-selected"_s);
    const QTemporaryDir folder;
    page->exportBar()->exportTo(folder.filePath(u"applications-2026-11-22.csv"_s),
                                RowFormat::Kind::Csv);
    expect("an exported file", [page] { return !page->exportBar()->isRunning(); });
    take(window, u"applications-exported"_s);
    page->exportBar()->messageBar()->dismiss();
    page->view()->clearSelection();
}

void Photographer::photographDetails(MainWindow &window)
{
    auto *page = window.workspace()->findChild<ApplicationsPage *>();
    DetailsPane *details = page->details();
    const auto photographTab = [&](const QByteArray &application, int tab, const QString &name) {
        window.workspace()->go(
            {u"applications"_s, QString::fromLatin1(demo::seededId("application " + application))});
        details->setTab(tab);
        expect("an application's details", [details] { return details->isLoaded(); });
        take(window, u"applications-"_s + name);
    };
    enum Tab { overview, roles, access, whatIf, secrets, organizations, logs, json };
    photographTab("fraud-screening", overview, u"overview"_s);
    photographTab("fraud-screening", roles, u"roles"_s);
    photographTab("fraud-screening", access, u"access"_s);
    photographTab("fraud-screening", whatIf, u"what-if"_s);
    auto *kinds = page->details()->findChild<QComboBox *>(u"whatIfKindComboBox"_s);
    kinds->setCurrentIndex(2);
    Q_EMIT kinds->activated(2);
    take(window, u"applications-what-if-loses"_s);
    photographTab("fraud-screening", json, u"json"_s);
    photographTab("billing-worker", overview, u"custom-data"_s);
    photographTab("billing-worker", secrets, u"secrets"_s);
    photographTab("legacy-importer", secrets, u"secrets-expired"_s);
    photographTab("billing-worker", organizations, u"organizations"_s);
    photographTab("Workbench console", logs, u"logs"_s);
    photographTab("shopping-norole", roles, u"roles-none"_s);
    photographTab("customer-portal", roles, u"roles-spa"_s);
    photographTab("customer-portal", secrets, u"secrets-spa"_s);
}

void Photographer::photographRoles(MainWindow &window)
{
    window.workspace()->go({u"roles"_s, {}});
    auto *page = window.workspace()->findChild<RolesPage *>();
    PagedTableModel *list = page->model();
    expect("the list of roles", [list] { return list->state() == PagedTableModel::State::Ready; });
    take(window, u"roles-list"_s);
    DetailsPane *details = page->details();
    const auto photographTab = [&](const QByteArray &role, int tab, const QString &name) {
        window.workspace()->go({u"roles"_s, QString::fromLatin1(demo::seededId("role " + role))});
        details->setTab(tab);
        expect("a role's details", [details] { return details->isLoaded(); });
        take(window, u"roles-"_s + name);
    };
    enum Tab { overview, permissions, applications, users, access, whatIf, json };
    photographTab("Support agent", overview, u"overview"_s);
    photographTab("Support agent", permissions, u"permissions"_s);
    photographTab("Logto Management API access", permissions, u"permissions-built-in"_s);
    photographTab("Nightly reports", permissions, u"permissions-none"_s);
    photographTab("Shopping reader", applications, u"applications"_s);
    photographTab("Support agent", users, u"users"_s);
    photographTab("Shopping full access", whatIf, u"what-if"_s);
    photographTab("Support agent", whatIf, u"what-if-users"_s);
    photographTab("Support agent", json, u"json"_s);
}

void Photographer::photographResources(MainWindow &window)
{
    window.workspace()->go({u"resources"_s, {}});
    auto *page = window.workspace()->findChild<ResourcesPage *>();
    PagedTableModel *list = page->model();
    expect("the list of API resources",
           [list] { return list->state() == PagedTableModel::State::Ready; });
    take(window, u"resources-list"_s);
    DetailsPane *details = page->details();
    const auto photographTab = [&](const QString &resource, int tab, const QString &name) {
        window.workspace()->go({u"resources"_s, resource});
        details->setTab(tab);
        expect("an API resource's details", [details] { return details->isLoaded(); });
        take(window, u"resources-"_s + name);
    };
    enum Tab { overview, scopes, whoCan, whatIf, json };
    const QString billing =
        QString::fromLatin1(demo::seededId("resource https://billing.acme.example/api"));
    photographTab(u"management-api"_s, overview, u"overview-built-in"_s);
    photographTab(billing, overview, u"overview"_s);
    photographTab(billing, scopes, u"scopes"_s);
    const QString shopping =
        QString::fromLatin1(demo::seededId("resource https://shopping.api"));
    photographTab(shopping, whoCan, u"who-can"_s);
    photographTab(billing, whatIf, u"what-if"_s);
    photographTab(billing, json, u"json"_s);
}

void Photographer::photographUsers(MainWindow &window)
{
    window.workspace()->go({u"users"_s, {}});
    auto *page = window.workspace()->findChild<UsersPage *>();
    expect("the list of users",
           [page] { return page->model()->state() == PagedTableModel::State::Ready; });
    take(window, u"users-list"_s);
    const QString tabs[] = {u"overview"_s, u"roles"_s, u"organizations"_s, u"identities"_s,
                            u"sessions"_s, u"logs"_s,  u"json"_s};
    // One with odd custom data, and one who has a role, an organization, an identity and a session.
    const QString odd = QString::fromLatin1(demo::userIdFromIndex(2));
    const QString member = QString::fromLatin1(demo::userIdFromIndex(72));
    for (int tab = 0; tab < int(std::size(tabs)); ++tab) {
        window.workspace()->go({u"users"_s, tabs[tab] == "json"_L1 ? odd : member});
        page->details()->setTab(tab);
        expect("a user's details", [page] { return page->details()->isLoaded(); });
        for (QTableView *rows : page->details()->findChildren<QTableView *>()) {
            if (rows->isVisible() && rows->model() && rows->model()->rowCount() > 0 && tab >= 3)
                rows->selectRow(0);
        }
        take(window, u"users-"_s + tabs[tab]);
    }
    window.workspace()->go({u"users"_s, QString::fromLatin1(demo::userIdFromIndex(59))});
    page->details()->setTab(0);
    page->view()->scrollTo(page->model()->index(59, 0), QAbstractItemView::PositionAtCenter);
    expect("a suspended user's details", [page] { return page->details()->isLoaded(); });
    take(window, u"users-suspended"_s);
}

void Photographer::photographUserSearch(MainWindow &window)
{
    auto *page = window.workspace()->findChild<UsersPage *>();
    const auto choose = [page](const QString &value) {
        for (QMenu *menu : page->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->data().toString() == value)
                    action->trigger();
            }
        }
    };
    page->findChild<QLineEdit *>()->setText(u"^(ines|wei"_s);
    choose(QString::number(int(FieldSearch::Mode::Posix)));
    expect("the refusal of a pattern",
           [page] { return page->model()->state() == PagedTableModel::State::Failed; });
    take(window, u"users-bad-pattern"_s);
}

void Photographer::photographOrganizations(MainWindow &window)
{
    window.workspace()->go({u"organizations"_s, {}});
    auto *page = window.workspace()->findChild<OrganizationsPage *>();
    expect("the list of organizations",
           [page] { return page->model()->state() == PagedTableModel::State::Ready; });
    take(window, u"organizations-list"_s);
    const QString tabs[] = {u"overview"_s, u"members"_s, u"applications"_s, u"roles"_s, u"json"_s};
    window.workspace()->go(
        {u"organizations"_s, QString::fromLatin1(demo::seededId("organization Acme", 12))});
    for (int tab = 0; tab < int(std::size(tabs)); ++tab) {
        page->details()->setTab(tab);
        expect("an organization's details", [page] { return page->details()->isLoaded(); });
        take(window, u"organizations-"_s + tabs[tab]);
    }
}

} // namespace lwb
