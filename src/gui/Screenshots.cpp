// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Screenshots.h"

#include "credentials/ConnectionFile.h"
#include "demo/DemoIds.h"
#include "gui/AnswerView.h"
#include "gui/AppContext.h"
#include "gui/ApplicationsPage.h"
#include "gui/AuditLogPage.h"
#include "gui/CommandPalette.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectionsPage.h"
#include "gui/DetailsPane.h"
#include "gui/ExportBar.h"
#include "gui/FieldBox.h"
#include "gui/Jump.h"
#include "gui/KeyValueList.h"
#include "gui/ListView.h"
#include "gui/MainWindow.h"
#include "gui/MessageBar.h"
#include "gui/OrganizationsPage.h"
#include "gui/RequestsPage.h"
#include "gui/ResourcesPage.h"
#include "gui/RolesPage.h"
#include "gui/SegmentedControl.h"
#include "gui/Theme.h"
#include "gui/TokenChip.h"
#include "gui/Translations.h"
#include "gui/UsersPage.h"
#include "gui/Workspace.h"
#include "models/AuditLog.h"
#include "models/LogCounts.h"
#include "models/ExchangeModel.h"
#include "models/PagedTableModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTemporaryFile>
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
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    QCoreApplication::processEvents();
    return true;
}

/// Takes the pictures of one size, theme and language.
class Photographer
{
public:
    Photographer(AppContext &context, const DemoTenant &tenant, const QString &directory, const QString &suffix,
                 const Screenshots::Onlooker &onlooker)
        : m_context(context), m_tenant(tenant), m_directory(directory), m_suffix(suffix), m_onlooker(onlooker)
    {
        m_silent.listen(QHostAddress::LocalHost);
    }
    void photograph(const QSize &size);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void photographWelcome(MainWindow &window);
    void photographCheck(MainWindow &window, const QString &state, const QString &clientId, const QString &secret);
    void photographList(MainWindow &window);
    void photographDetails(MainWindow &window);
    void photographLogs(MainWindow &window);
    void photographListUse(MainWindow &window);
    void photographRoles(MainWindow &window);
    void photographResources(MainWindow &window);
    void photographListFailures(MainWindow &window);
    void photographUsers(MainWindow &window);
    void photographUserSearch(MainWindow &window);
    void photographOrganizations(MainWindow &window);
    void photographActivity(MainWindow &window);
    void photographPalette(MainWindow &window);
    void photographToken(MainWindow &window, const QString &state);
    void photographRequests(MainWindow &window);
    void photographAnswer(MainWindow &window, const QString &state, const RequestDraft &draft);
    void photographRefusals(MainWindow &window);
    void photographPaste(MainWindow &window);
    void photographConnections(MainWindow &window);
    void photographLostSecret(MainWindow &window, const Profile &profile);
    void photographSettings(MainWindow &window);
    void photographScrolled(MainWindow &window, const QString &scrollArea, const QString &name);

    [[nodiscard]] Profile demoProfile() const;
    void open(MainWindow &window, const Profile &profile, const QString &secret);
    void take(MainWindow &window, const QString &name);
    /// With a menu open, which is a window of its own.
    void takeWithMenu(MainWindow &window, QAbstractButton *button, QMenu *menu, const QString &name);
    void expect(const char *what, const std::function<bool()> &condition);

    AppContext &m_context;
    const DemoTenant &m_tenant;
    QDir m_directory;
    QString m_suffix;
    const Screenshots::Onlooker &m_onlooker;
    QTcpServer m_silent; ///< takes connections and never says anything: what loads stays loading
    bool m_failed = false;
};

void Photographer::take(MainWindow &window, const QString &name)
{
    QCoreApplication::processEvents();
    // Scroll bars and wrapped rows settle with the first painting.
    (void)window.grab();
    QCoreApplication::processEvents();
    const QString path = m_directory.filePath(name + m_suffix + u".png"_s);
    if (window.grab().save(path)) {
        std::printf("%s\n", qUtf8Printable(path));
    } else {
        std::fprintf(stderr, "could not write %s\n", qUtf8Printable(path));
        m_failed = true;
    }
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
    profile.apiResources = {{u"Shopping API"_s, u"https://shopping.api"_s, address.shoppingApi, {u"read:products"_s}}};
    return profile;
}

void Photographer::open(MainWindow &window, const Profile &profile, const QString &secret)
{
    m_context.closeSession(profile.id);
    m_context.clearHistory(); // every state begins with fresh pages
    // Settles at once: this store is memory.
    (void)m_context.secretStore(SecretPlace::SessionOnly).write(profile.id, Secret(secret.toUtf8()));
    window.openProfile(profile);
    window.workspace()->go({u"applications"_s, {}});
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
    photographRoles(window);
    photographResources(window);
    photographUsers(window);
    photographUserSearch(window);
    photographOrganizations(window);
    photographToken(window, u"granted"_s);
    photographPalette(window);
    photographRequests(window);
    photographLogs(window);
    photographActivity(window);
    photographSettings(window);
    photographListFailures(window);
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
    photographCheck(window, u"no-role"_s, QString::fromLatin1(demo::seededId("application shopping-norole")),
                    QString::fromLatin1(demo::seededSecret("application shopping-norole")));
    auto *more = form->findChild<QAbstractButton *>(u"moreButton"_s);
    more->click();
    take(window, u"welcome-more"_s);
    more->click();
}

void Photographer::photographCheck(MainWindow &window, const QString &state, const QString &clientId, const QString &secret)
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
    expect("the list of applications", [list] { return list->state() == PagedTableModel::State::Ready; });
    take(window, u"applications-list"_s);
    auto *filter = page->findChild<QLineEdit *>();
    filter->setText(u"nothing has this name"_s);
    expect("the empty list", [list] { return list->state() == PagedTableModel::State::Empty; });
    take(window, u"applications-empty"_s);
    filter->clear();
    expect("the whole list", [list] { return list->state() == PagedTableModel::State::Ready; });
}

void Photographer::takeWithMenu(MainWindow &window, QAbstractButton *button, QMenu *menu, const QString &name)
{
    QPoint below = button->mapTo(&window, QPoint(0, button->height()));
    below.setX(std::min(below.x(), window.width() - menu->sizeHint().width()));
    menu->popup(window.mapToGlobal(below));
    QCoreApplication::processEvents();
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(below, menu->grab());
    menu->close();
    const QString path = m_directory.filePath(name + m_suffix + u".png"_s);
    m_failed = !picture.save(path) || m_failed;
    std::printf("%s\n", qUtf8Printable(path));
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
        QItemSelection(page->model()->index(3, 0), page->model()->index(6, 2)), QItemSelectionModel::Select);
    take(window, u"applications-selected"_s);
    const QTemporaryDir folder;
    page->exportBar()->exportTo(folder.filePath(u"applications-2026-11-22.csv"_s), RowFormat::Kind::Csv);
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
        window.workspace()->go({u"applications"_s, QString::fromLatin1(demo::seededId("application " + application))});
        details->setTab(tab);
        expect("an application's details", [details] { return details->isLoaded(); });
        take(window, u"applications-"_s + name);
    };
    enum Tab { overview, roles, secrets, organizations, logs, json };
    photographTab("fraud-screening", overview, u"overview"_s);
    photographTab("fraud-screening", roles, u"roles"_s);
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
    enum Tab { overview, permissions, applications, users, json };
    photographTab("Support agent", overview, u"overview"_s);
    photographTab("Support agent", permissions, u"permissions"_s);
    photographTab("Logto Management API access", permissions, u"permissions-built-in"_s);
    photographTab("Nightly reports", permissions, u"permissions-none"_s);
    photographTab("Shopping reader", applications, u"applications"_s);
    photographTab("Support agent", users, u"users"_s);
    photographTab("Support agent", json, u"json"_s);
}

void Photographer::photographResources(MainWindow &window)
{
    window.workspace()->go({u"resources"_s, {}});
    auto *page = window.workspace()->findChild<ResourcesPage *>();
    PagedTableModel *list = page->model();
    expect("the list of API resources", [list] { return list->state() == PagedTableModel::State::Ready; });
    take(window, u"resources-list"_s);
    DetailsPane *details = page->details();
    const auto photographTab = [&](const QString &resource, int tab, const QString &name) {
        window.workspace()->go({u"resources"_s, resource});
        details->setTab(tab);
        expect("an API resource's details", [details] { return details->isLoaded(); });
        take(window, u"resources-"_s + name);
    };
    enum Tab { overview, scopes, roles, json };
    const QString billing = QString::fromLatin1(demo::seededId("resource https://billing.acme.example/api"));
    photographTab(u"management-api"_s, overview, u"overview-built-in"_s);
    photographTab(billing, overview, u"overview"_s);
    photographTab(billing, scopes, u"scopes"_s);
    photographTab(billing, roles, u"roles"_s);
    photographTab(billing, json, u"json"_s);
}

void Photographer::photographUsers(MainWindow &window)
{
    window.workspace()->go({u"users"_s, {}});
    auto *page = window.workspace()->findChild<UsersPage *>();
    expect("the list of users", [page] { return page->model()->state() == PagedTableModel::State::Ready; });
    take(window, u"users-list"_s);
    const QString tabs[] = {u"overview"_s, u"roles"_s, u"organizations"_s, u"identities"_s, u"sessions"_s, u"logs"_s, u"json"_s};
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
    expect("the refusal of a pattern", [page] { return page->model()->state() == PagedTableModel::State::Failed; });
    take(window, u"users-bad-pattern"_s);
}

void Photographer::photographOrganizations(MainWindow &window)
{
    window.workspace()->go({u"organizations"_s, {}});
    auto *page = window.workspace()->findChild<OrganizationsPage *>();
    expect("the list of organizations", [page] { return page->model()->state() == PagedTableModel::State::Ready; });
    take(window, u"organizations-list"_s);
    const QString tabs[] = {u"overview"_s, u"members"_s, u"applications"_s, u"roles"_s, u"json"_s};
    window.workspace()->go({u"organizations"_s, QString::fromLatin1(demo::seededId("organization Acme", 12))});
    for (int tab = 0; tab < int(std::size(tabs)); ++tab) {
        page->details()->setTab(tab);
        expect("an organization's details", [page] { return page->details()->isLoaded(); });
        take(window, u"organizations-"_s + tabs[tab]);
    }
}

void Photographer::photographAnswer(MainWindow &window, const QString &state, const RequestDraft &draft)
{
    auto *page = window.workspace()->findChild<RequestsPage *>();
    page->setDraft(draft);
    page->send();
    expect("the answer to a request", [page] { return page->answer()->isComplete(); });
    take(window, u"requests-"_s + state);
}

void Photographer::photographRequests(MainWindow &window)
{
    window.workspace()->go({u"requests"_s, {}});
    take(window, u"requests-before"_s);
    RequestDraft users;
    users.target = u"/api/users"_s;
    users.query = {{u"page"_s, u"1"_s, true}, {u"page_size"_s, u"2"_s, true}, {u"search"_s, u"%a%"_s, false}};
    photographAnswer(window, u"200"_s, users);
    RequestDraft nobody;
    nobody.target = u"/api/users/nobody"_s;
    photographAnswer(window, u"404"_s, nobody);
    RequestDraft products;
    products.target = u"/products"_s;
    products.token = {TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}};
    photographAnswer(window, u"403"_s, products);
    RequestDraft foreign;
    foreign.target = u"https://api.example.com/api/users"_s;
    auto *page = window.workspace()->findChild<RequestsPage *>();
    page->setDraft(foreign);
    page->send();
    take(window, u"requests-refused"_s);
}

void Photographer::photographLogs(MainWindow &window)
{
    window.workspace()->go({u"logs"_s, {}});
    auto *page = window.workspace()->findChild<AuditLogPage *>();
    StreamTableModel *list = page->log()->model();
    expect("the audit log", [&] { return list->state() == ListModel::State::Ready && !page->counts()->isLoading(); });
    take(window, u"logs-list"_s);
    page->log()->setLocalFilter(LogEntry::Outcome::Error, {});
    expect("errors in the audit log", [list] { return list->row(0) != nullptr; });
    window.workspace()->go({u"logs"_s, list->row(0)->id});
    expect("a log entry", [page] { return page->details()->isLoaded(); });
    take(window, u"logs-entry"_s);
    page->log()->setLocalFilter({}, u"nothing holds this"_s);
    take(window, u"logs-empty"_s);
    page->log()->setLocalFilter({}, {});
}

void Photographer::photographActivity(MainWindow &window)
{
    auto *bar = window.workspace()->findChild<QAbstractButton *>(u"activityBar"_s);
    bar->click();
    take(window, u"activity"_s);
    auto *list = window.workspace()->findChild<ListView *>(u"exchangesListView"_s);
    const auto choose = [list](const QString &path) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, ExchangeModel::Path).data().toString().startsWith(path))
                list->selectRow(row);
        }
    };
    window.workspace()->go({u"applications"_s, {}});
    choose(u"/api/applications?"_s);
    take(window, u"activity-details"_s);
    choose(u"/api/users/nobody"_s);
    take(window, u"activity-refused"_s);
    bar->click();
}

void Photographer::photographPalette(MainWindow &window)
{
    Jump &jump = window.workspace()->jump();
    const QListView *found = jump.palette()->view();
    jump.open();
    take(window, u"palette-start"_s);
    const auto isSettled = [found] {
        const auto *model = found->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(PaletteModel::Type).toInt() == int(PaletteModel::RowType::Progress))
                return false;
        }
        return true;
    };
    jump.open(u"bill"_s);
    expect("what the palette finds", isSettled);
    take(window, u"palette-found"_s);
    jump.open(u"nothing has this name"_s);
    expect("that the palette finds nothing", isSettled);
    take(window, u"palette-nothing"_s);
    jump.palette()->dismiss();
}

/// A popup is a window of its own.
void Photographer::photographToken(MainWindow &window, const QString &state)
{
    window.workspace()->findChild<TokenChip *>()->click();
    auto *popover = window.workspace()->findChild<QWidget *>(u"tokenPopover"_s);
    QCoreApplication::processEvents();
    const QString path = m_directory.filePath(u"token-"_s + state + m_suffix + u".png"_s);
    m_failed = m_failed || !popover || !popover->grab().save(path);
    if (popover)
        popover->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Photographer::photographListFailures(MainWindow &window)
{
    Profile silent = demoProfile();
    silent.endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(m_silent.serverPort()));
    open(window, silent, m_tenant.address().clientSecret);
    take(window, u"applications-loading"_s);
    const QTemporaryDir folder;
    ExportBar *bar = window.workspace()->findChild<ApplicationsPage *>()->exportBar();
    bar->exportTo(folder.filePath(u"applications.csv"_s), RowFormat::Kind::Csv);
    take(window, u"applications-exporting"_s);
    window.workspace()->jump().open(u"billing"_s);
    take(window, u"palette-asking"_s);
    window.workspace()->jump().palette()->dismiss();

    open(window, demoProfile(), QString(32, u'x'));
    const PagedTableModel *list = window.workspace()->findChild<ApplicationsPage *>()->model();
    expect("the refusal of a wrong secret", [list] { return list->state() == PagedTableModel::State::Failed; });
    take(window, u"applications-wrong-secret"_s);
    photographToken(window, u"refused"_s);
    const QListView *found = window.workspace()->jump().palette()->view();
    window.workspace()->jump().open(u"billing"_s);
    expect("the palette's problem", [found] {
        return found->currentIndex().data(PaletteModel::Type).toInt() == int(PaletteModel::RowType::Problem);
    });
    take(window, u"palette-problem"_s);
    window.workspace()->jump().palette()->dismiss();
}

void Photographer::photographRefusals(MainWindow &window)
{
    // Nobody listens here any more.
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    Profile unreachable = demoProfile();
    unreachable.readOnly = true;
    unreachable.environment = Environment::Production;
    unreachable.endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    open(window, unreachable, m_tenant.address().clientSecret);
    const PagedTableModel *list = window.workspace()->findChild<ApplicationsPage *>()->model();
    expect("an unreachable tenant", [list] { return list->state() == PagedTableModel::State::Failed; });
    take(window, u"applications-unreachable"_s);
    window.workspace()->go({u"requests"_s, {}});
    RequestDraft users;
    users.target = u"/api/users"_s;
    photographAnswer(window, u"unreachable"_s, users);
    users.method = u"POST"_s;
    window.workspace()->findChild<RequestsPage *>()->setDraft(users);
    take(window, u"requests-read-only"_s);
}

void Photographer::photographPaste(MainWindow &window)
{
    const auto text = readConnectionText(u"LOGTO_ENDPOINT=https://auth.acme.com\nLOGTO_M2M_APP_ID=k2v9qz81mtn40xw7hbe3c"_s);
    auto *form = window.findChild<ConnectForm *>();
    form->load(std::nullopt);
    QCoreApplication::processEvents();
    form->offer(*text);
    take(window, u"welcome-paste-recognised"_s);
    form->fill(*text);
    take(window, u"welcome-paste-filled"_s);
    form->load(std::nullopt);
}

void Photographer::photographLostSecret(MainWindow &window, const Profile &profile)
{
    m_context.closeSession(profile.id);
    (void)m_context.secretStore(SecretPlace::SessionOnly).erase(profile.id);
    window.openProfile(profile);
    window.workspace()->go({u"applications"_s, {}});
    const PagedTableModel *list = window.workspace()->findChild<ApplicationsPage *>()->model();
    expect("a session without its secret", [list] { return list->state() == PagedTableModel::State::Failed; });
    take(window, u"applications-secret-gone"_s);
}

void Photographer::photographConnections(MainWindow &window)
{
    Profile acme = demoProfile();
    Profile production = acme;
    production.id = u"acme-production"_s;
    production.name = u"Acme production"_s;
    production.endpoint = QUrl(u"https://auth.acme.com"_s);
    production.environment = Environment::Production;
    production.readOnly = true;
    production.secretPlace = SecretPlace::Keychain;
    Profile example = production;
    example.id = u"example"_s;
    example.name = u"Example Cloud"_s;
    example.hosting = Hosting::Cloud;
    example.tenantId = u"k8j2w1"_s;
    example.endpoint = QUrl(u"https://k8j2w1.logto.app"_s);
    example.environment = Environment::Development;
    example.readOnly = false;
    const QList<Profile> known{acme, production, example};
    if (!m_context.profiles().save(known)) {
        m_failed = true;
        return;
    }
    photographLostSecret(window, acme);
    open(window, acme, m_tenant.address().clientSecret);
    Workspace &workspace = *window.workspace();
    workspace.go({u"connections"_s, {}});
    take(window, u"connections-list"_s);
    workspace.go({u"connections"_s, production.id});
    take(window, u"connections-details"_s);
    ConnectionsPage *page = qobject_cast<ConnectionsPage *>(workspace.page(u"connections"_s));
    page->findChild<QAbstractButton *>(u"changeSecretButton"_s)->click();
    take(window, u"connections-secret"_s);

    Profile added = example;
    added.name = u"Example staging"_s;
    added.tenantId = u"p0q7r3"_s;
    added.endpoint = QUrl(u"https://p0q7r3.logto.app"_s);
    Profile taken = added;
    taken.name = acme.name;
    Profile changed = production;
    changed.readOnly = false;
    QTemporaryFile file;
    if (file.open())
        file.write(connectionfile::text({added, taken, changed, example}));
    file.close();
    page->previewImport(file.fileName());
    take(window, u"connections-import"_s);
    QTemporaryFile bad;
    if (bad.open())
        bad.write("{ \"format\":");
    bad.close();
    page->previewImport(bad.fileName());
    workspace.go({u"connections"_s, {}});
    take(window, u"connections-bad-file"_s);
    window.showConnectPage();
    take(window, u"welcome-connections"_s);
    for (const Profile &profile : known)
        (void)m_context.profiles().remove(profile.id);
}

/// A long page: its beginning, and what lies below.
void Photographer::photographScrolled(MainWindow &window, const QString &scrollArea, const QString &name)
{
    take(window, name);
    QScrollBar *bar = window.workspace()->findChild<QScrollArea *>(scrollArea)->verticalScrollBar();
    for (int part = 2; bar->value() < bar->maximum(); ++part) {
        bar->setValue(bar->value() + bar->pageStep());
        take(window, u"%1-%2"_s.arg(name).arg(part));
    }
}

void Photographer::photographSettings(MainWindow &window)
{
    window.workspace()->go({u"settings"_s, {}});
    // Shown without being in force: there is no host yet.
    window.workspace()->findChild<SegmentedControl *>(u"proxySegmentedControl"_s)->setCurrentIndex(2);
    const auto *keychain = window.workspace()->findChild<KeyValueList *>(u"keychainKeyValueList"_s);
    expect("the keychain's state", [keychain] { return !keychain->value(u"lock"_s).isEmpty(); });
    photographScrolled(window, u"settingsScrollArea"_s, u"settings"_s);
    window.workspace()->go({u"help"_s, {}});
    photographScrolled(window, u"helpScrollArea"_s, u"help"_s);
}

/// The window's language for as long as it lives; none keeps the present one.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        if (!language.isEmpty())
            m_translations = std::make_unique<Translations>(language);
    }
    ~SpokenLanguage() { QLocale::setDefault(m_before); }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    const QLocale m_before;
    std::unique_ptr<Translations> m_translations;
};

struct Look
{
    Theme::Choice theme;
    QSize size;
};

int scalePercent()
{
    return qRound(qApp->devicePixelRatio() * 100);
}

QList<Look> looksIn(const QString &language)
{
    constexpr QSize big(1280, 800), small(900, 600);
    constexpr auto light = Theme::Choice::Light, dark = Theme::Choice::Dark;
    if (scalePercent() != 100)
        return {{light, big}, {dark, big}};
    if (language.isEmpty() || language == u"pt_BR"_s)
        return {{light, big}, {light, small}, {dark, big}, {dark, small}};
    return {{light, small}};
}

QString suffixOf(const Look &look, const QString &language)
{
    QString suffix = look.theme == Theme::Choice::Light ? u"-light"_s : u"-dark"_s;
    if (look.size.width() < 1280)
        suffix += u"-%1x%2"_s.arg(look.size.width()).arg(look.size.height());
    if (!language.isEmpty())
        suffix += u'-' + language;
    if (scalePercent() != 100)
        suffix += u"-%1"_s.arg(scalePercent());
    return suffix;
}

} // namespace

int Screenshots::writeAll(Theme &theme, const QString &directory, const QStringList &languages,
                          const Onlooker &onlooker)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "could not make %s\n", qUtf8Printable(directory));
        return 1;
    }
    const auto tenant = DemoTenant::start({});
    if (!tenant) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(tenant.error().summary()));
        return 1;
    }
    QTemporaryDir scratch;
    AppContext context(scratch.path());
    QCursor::setPos(9'000, 9'000); // nothing hovered
    bool failed = false;
    for (const QString &language : languages) {
        const SpokenLanguage spoken(language);
        for (const Look &look : looksIn(language)) {
            theme.setChoice(look.theme);
            Photographer photographer(context, **tenant, directory, suffixOf(look, language), onlooker);
            photographer.photograph(look.size);
            failed = failed || photographer.failed();
        }
    }
    return failed ? 1 : 0;
}

} // namespace lwb
