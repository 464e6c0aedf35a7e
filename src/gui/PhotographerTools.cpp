// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Photographer.h"

#include "credentials/ConnectionFile.h"
#include "gui/AnswerView.h"
#include "gui/AppContext.h"
#include "gui/ApiRefusalDialog.h"
#include "gui/ApplicationsPage.h"
#include "gui/CommandPalette.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectionsPage.h"
#include "gui/DetailsPane.h"
#include "gui/ErrorBar.h"
#include "gui/ExplainDialog.h"
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
#include "gui/TenantSession.h"
#include "gui/Theme.h"
#include "gui/TokenChip.h"
#include "gui/Translations.h"
#include "gui/UsersPage.h"
#include "gui/Workspace.h"
#include "models/ExchangeModel.h"
#include "models/PagedTableModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lwb {

void Photographer::photographAnswer(MainWindow &window, const QString &state,
                                    const RequestDraft &draft)
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
    users.query = {
        {u"page"_s, u"1"_s, true}, {u"page_size"_s, u"2"_s, true}, {u"search"_s, u"%a%"_s, false}};
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

/// A window of its own.
void Photographer::takeDialog(QWidget *dialog, const QString &name)
{
    QCoreApplication::processEvents();
    (void)dialog->grab();
    QCoreApplication::processEvents();
    save(dialog->grab(), name);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Photographer::photographCancelledRequest(MainWindow &window)
{
    window.workspace()->go({u"requests"_s, {}});
    auto *page = window.workspace()->findChild<RequestsPage *>();
    RequestDraft slow;
    slow.target = u"http://127.0.0.1:%1/orders"_s.arg(m_silent.serverPort());
    slow.token = {TokenChoice::Kind::None, {}, {}};
    page->setDraft(slow);
    page->send();
    page->findChild<QPushButton *>(u"cancelButton"_s)->click();
    expect("the end of a request", [page] { return page->answer()->isComplete(); });
    take(window, u"requests-cancelled"_s);
}

void Photographer::photographExplanations(MainWindow &window)
{
    const auto explain = [&](const QString &state, const QString &text) {
        window.workspace()->explainError();
        auto *dialog = window.workspace()->findChild<ExplainDialog *>();
        dialog->setText(text);
        expect("what a pasted text means", [&] {
            return dialog->isSettled() && !window.workspace()->session().access().isLoading();
        });
        takeDialog(dialog, u"explain-"_s + state);
    };
    explain(u"empty"_s, {});
    explain(u"unknown"_s, u"It worked yesterday."_s);
    explain(
        u"resource"_s,
        u"> POST /oidc/token HTTP/1.1\n> grant_type=client_credentials&resource=https%3A%2F%2Fshopping.api%2F\n"
        "< HTTP/1.1 400 Bad Request\n"
        "{\"error\":\"invalid_target\",\"error_description\":\"resource indicator is missing, or unknown\"}"_s);
    explain(u"lost"_s, u"Error: Failed to fetch access token: 400 Bad Request"_s);

    window.workspace()->go({u"requests"_s, {}});
    auto *page = window.workspace()->findChild<RequestsPage *>();
    RequestDraft products;
    products.method = u"POST"_s;
    products.target = u"/products"_s;
    products.body = u"{\"name\": \"Kettle\"}"_s;
    products.token = {TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}};
    photographAnswer(window, u"own-api-refused"_s, products);
    page->showRefusal();
    auto *dialog = page->findChild<ApiRefusalDialog *>();
    expect("the checks of an API", [dialog] { return dialog->isSettled(); });
    takeDialog(dialog, u"requests-why-refused"_s);
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
            if (model->index(row, 0).data(PaletteModel::Type).toInt()
                == int(PaletteModel::RowType::Progress))
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
    if (!popover) {
        std::fprintf(stderr, "never came: the words of the token chip\n");
        m_failed = true;
        return;
    }
    const QString name = u"token-"_s + state;
    if (isWanted(name))
        save(popover->grab(), name);
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
    window.openProfile(demoProfile());
    takeDialog(window.findChild<QMessageBox *>(u"leaveExportsMessageBox"_s),
               u"applications-exporting-leave"_s);
    bar->abandon();

    open(window, demoProfile(), QString(32, u'x'));
    const PagedTableModel *list = window.workspace()->findChild<ApplicationsPage *>()->model();
    expect("the refusal of a wrong secret",
           [list] { return list->state() == PagedTableModel::State::Failed; });
    take(window, u"applications-wrong-secret"_s);
    photographToken(window, u"refused"_s);
    const QListView *found = window.workspace()->jump().palette()->view();
    window.workspace()->jump().open(u"billing"_s);
    expect("the palette's problem", [found] {
        return found->currentIndex().data(PaletteModel::Type).toInt()
               == int(PaletteModel::RowType::Problem);
    });
    take(window, u"palette-problem"_s);
    window.workspace()->jump().palette()->dismiss();
}

/// A tenant that takes its time.
void Photographer::photographSlowness(MainWindow &window)
{
    Profile silent = demoProfile();
    silent.endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(m_silent.serverPort()));
    open(window, silent, m_tenant.address().clientSecret);
    auto *bar = window.workspace()->findChild<ApplicationsPage *>()->findChild<ErrorBar *>();
    // The seconds until it is told are not waited for.
    if (auto *patience = bar->findChild<QTimer *>(u"patienceTimer"_s))
        patience->start(0);
    const auto *said = bar->findChild<MessageBar *>();
    expect("that a list is slow", [said] { return said->isVisible(); });
    take(window, u"applications-slow"_s);
}

/// What the window says of a keychain that is locked, is not there, holds no secret or asks. The
/// real one is left alone: what it might answer is put before the pages.
void Photographer::photographKeychain(MainWindow &window)
{
    auto *bar = window.workspace()->findChild<ApplicationsPage *>()->findChild<ErrorBar *>();
    const std::pair<Error::Kind, QString> states[] = {
        {Error::Kind::KeychainLocked, u"keychain-locked"_s},
        {Error::Kind::KeychainUnavailable, u"keychain-unavailable"_s},
        {Error::Kind::KeychainMissing, u"keychain-missing"_s}};
    for (const auto &[kind, name] : states) {
        bar->setError(Error::make(kind, {}));
        take(window, name);
    }
    bar->setError({});

    window.showConnectPage();
    auto *form = window.findChild<ConnectForm *>();
    const auto type = [form](const char *box, const QString &text) {
        form->findChild<FieldBox *>(QLatin1StringView(box))->lineEdit()->setText(text);
    };
    form->findChild<SegmentedControl *>(u"hostingControl"_s)->setCurrentIndex(1);
    type("endpointFieldBox", u"http://127.0.0.1:%1"_s.arg(m_silent.serverPort()));
    type("clientIdFieldBox", m_tenant.address().clientId);
    type("secretFieldBox", QString(32, u'x'));
    form->findChild<QAbstractButton *>(u"testButton"_s)->click();
    Q_EMIT m_context.keychain().waiting(true);
    take(window, u"keychain-waiting"_s);
    Q_EMIT m_context.keychain().waiting(false);
    form->load(std::nullopt);
    form->findChild<QAbstractButton *>(u"cancelButton"_s)->click();
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
    expect("an unreachable tenant",
           [list] { return list->state() == PagedTableModel::State::Failed; });
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
    const auto text = readConnectionText(
        u"LOGTO_ENDPOINT=https://auth.acme.com\nLOGTO_M2M_APP_ID=k2v9qz81mtn40xw7hbe3c"_s);
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
    expect("a session without its secret",
           [list] { return list->state() == PagedTableModel::State::Failed; });
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
    workspace.page(u"connections"_s)
        ->findChild<QAbstractButton *>(u"deleteConnectionButton"_s)
        ->click();
    takeDialog(workspace.page(u"connections"_s)->findChild<QMessageBox *>(),
               u"connections-delete"_s);
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
void Photographer::photographScrolled(MainWindow &window, const QString &scrollArea,
                                      const QString &name)
{
    QScrollBar *bar = window.workspace()->findChild<QScrollArea *>(scrollArea)->verticalScrollBar();
    bar->setValue(0);
    take(window, name);
    for (int part = 2; bar->value() < bar->maximum(); ++part) {
        bar->setValue(bar->value() + bar->pageStep());
        take(window, u"%1-%2"_s.arg(name).arg(part));
    }
}

void Photographer::photographSettings(MainWindow &window)
{
    window.workspace()->go({u"settings"_s, {}});
    // Shown without being in force: there is no host yet.
    window.workspace()
        ->findChild<SegmentedControl *>(u"proxySegmentedControl"_s)
        ->setCurrentIndex(2);
    const auto *keychain = window.workspace()->findChild<KeyValueList *>(u"keychainKeyValueList"_s);
    expect("the keychain's state", [keychain] { return !keychain->value(u"lock"_s).isEmpty(); });
    photographScrolled(window, u"settingsScrollArea"_s, u"settings"_s);
    window.workspace()->go({u"help"_s, {}});
    photographScrolled(window, u"helpScrollArea"_s, u"help"_s);
}

} // namespace lwb
