// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "core/JsonText.h"
#include "gui/AccessTab.h"
#include "gui/ApplicationsPage.h"
#include "gui/DetailsPane.h"
#include "gui/CodeView.h"
#include "gui/EmptyState.h"
#include "gui/GroupedView.h"
#include "gui/Label.h"
#include "gui/ListView.h"
#include "gui/MatrixProbing.h"
#include "gui/TabStrip.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "models/GroupedModel.h"
#include "models/PagedTableModel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QUrlQuery>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
enum Tab { rolesTab = 1, accessTab, whatIfTab, secretsTab, organizationsTab, logsTab, jsonTab };
using State = PagedTableModel::State;

struct Fixture
{
    Desk desk;
    ApplicationsPage *page = nullptr;
    PagedTableModel *model = nullptr;
    ListView *view = nullptr;

    explicit Fixture(const DemoOptions &options = {}) : desk(options)
    {
        desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
        page = desk.page<ApplicationsPage>();
        model = page->model();
        view = page->findChild<ListView *>(u"applicationsListView"_s);
    }
    [[nodiscard]] QString text(int row, int column = 0) { return model->index(row, column).data().toString(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(text(row));
        return names;
    }
    [[nodiscard]] MessageBar *messageBar()
    {
        for (MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] bool loaded() { return page->details()->isLoaded(); }
    void openDetails(const QByteArray &name) { desk.workspace().go({u"applications"_s, Desk::applicationId(name)}); }
    [[nodiscard]] CodeView *json() { return page->details()->findChild<CodeView *>(u"jsonCodeView"_s); }
};

} // namespace

class ApplicationsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatTheTenantHas();
    void searchGoesToTheServer();
    void typeFilterGoesToTheServer();
    void emptySearchOffersToClearTheFilter();
    void selectionSurvivesAReloadById();
    void rolesOfAMachineAndNoneForAnApplicationOfUsers();
    void secretsShowNameAndExpiryAndNeverAValue();
    void anApplicationsOrganizationsAndEntriesOfTheLog();
    void anApplicationReachedByALinkIsNotAskedForWhatItCantHave();
    void jsonIsTheServersToTheLetter();
    void whatIfHoldsForTheTenantOrForOneOrganization();
    void aProbeOfAnApplicationSaysInTheEndWhatItTold();
    void customDataIsCountedAndLeadsToTheJson();
    void wrongSecretIsToldWithRetry();
    void retryRecoversOnceTheTenantIsBack();
};

void ApplicationsPageTest::listsWhatTheTenantHas()
{
    Fixture f;
    QVERIFY(f.model->state() == State::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    QCOMPARE(f.model->total(), 24);
    QVERIFY(f.names().contains(u"R&D <b>exports</b>"_s));
}

void ApplicationsPageTest::searchGoesToTheServer()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.page->findChild<QLineEdit *>()->setText(u"shopping"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready && f.model->total() == 3, patience);
    QStringList found = f.names();
    found.sort();
    QCOMPARE(found, QStringList({u"shopping-full"_s, u"shopping-norole"_s, u"shopping-reader"_s}));
    const QUrl asked = f.desk.log().entries().constLast().url;
    QCOMPARE(QUrlQuery(asked).queryItemValue(u"search"_s, QUrl::FullyDecoded), u"%shopping%"_s);
}

void ApplicationsPageTest::typeFilterGoesToTheServer()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    QAction *spa = nullptr;
    for (QMenu *menu : f.page->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->data().toString() == "SPA"_L1)
                spa = action;
        }
    }
    QVERIFY(spa);
    spa->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready && f.model->total() == 3, patience);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(f.text(row, 1), u"SPA"_s);
    const QUrlQuery query(f.desk.log().entries().constLast().url);
    QCOMPARE(query.queryItemValue(u"types"_s), u"SPA"_s);
}

void ApplicationsPageTest::emptySearchOffersToClearTheFilter()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.page->findChild<QLineEdit *>()->setText(u"nobody is called so"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Empty, patience);
    QPushButton *clear = nullptr;
    for (QPushButton *button : f.page->findChild<EmptyState *>(u"applicationsEmptyState"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            clear = button;
    }
    QVERIFY(clear);
    clear->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready && f.model->total() == 24, patience);
    QVERIFY(f.page->findChild<QLineEdit *>()->text().isEmpty());
}

void ApplicationsPageTest::selectionSurvivesAReloadById()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    const QString id = Desk::applicationId("billing-worker");
    f.view->setCurrentIndex(f.model->index(f.model->rowOf(id), 0));
    QCOMPARE(f.page->object(), id);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    const int before = f.desk.log().entries().size();
    f.page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(f.desk.log().entries().size() > before && f.model->state() == State::Ready && f.loaded(), patience);
    QCOMPARE(f.view->currentId(), id);
    QCOMPARE(f.page->object(), id);
}

void ApplicationsPageTest::rolesOfAMachineAndNoneForAnApplicationOfUsers()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.openDetails("fraud-screening");
    f.page->details()->setTab(rolesTab);
    auto *roles = f.page->details()->findChild<GroupedView *>(u"rolesGroupedView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded() && roles->model() && roles->model()->rowCount() == 3, patience);
    QTRY_VERIFY(roles->isVisible());
    QStringList shown;
    for (int row = 0; row < 3; ++row) {
        const QModelIndex role = roles->model()->index(row, 0);
        for (int scope = 0; scope < roles->model()->rowCount(role); ++scope) {
            shown.append(role.data().toString() + u": " + roles->model()->index(scope, 0, role).data().toString()
                         + u" of " + roles->model()->index(scope, 1, role).data().toString());
        }
    }
    shown.sort();
    QCOMPARE(shown, QStringList({u"Billing service: read:invoices of Billing API"_s,
                                 u"Billing service: write:invoices of Billing API"_s,
                                 u"Customer directory sync: read:customers of Customers API"_s,
                                 u"Customer directory sync: write:customers of Customers API"_s,
                                 u"Shopping reader: read:products of Shopping API"_s}));

    const auto askedForRoles = [&f] {
        int count = 0;
        for (const Exchange &exchange : f.desk.log().entries())
            count += exchange.url.path().endsWith("/roles"_L1);
        return count;
    };
    const int asked = askedForRoles();
    f.openDetails("customer-portal");
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    QTRY_VERIFY(!roles->isVisible());
    QCOMPARE(askedForRoles(), asked);
}

void ApplicationsPageTest::secretsShowNameAndExpiryAndNeverAValue()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.openDetails("legacy-importer");
    f.page->details()->setTab(secretsTab);
    auto *secrets = f.page->details()->findChild<ListView *>(u"secretsListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded() && secrets->model() && secrets->model()->rowCount() == 1, patience);
    const auto cell = [secrets](int column) { return secrets->model()->index(0, column); };
    QCOMPARE(cell(0).data().toString(), u"Default secret"_s);
    QCOMPARE(cell(2).data().toString(), u"Expired"_s);
    QVERIFY(!cell(0).data(ListRole::Json).toByteArray().contains(f.desk.secretOf("legacy-importer").toLatin1()));
    QVERIFY(cell(0).data(ListRole::Json).toByteArray().contains("\"***\""));
}

void ApplicationsPageTest::anApplicationsOrganizationsAndEntriesOfTheLog()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.openDetails("billing-worker");
    f.page->details()->setTab(organizationsTab);
    auto *organizations = f.page->details()->findChild<ListView *>(u"organizationsListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded() && organizations->model() && organizations->model()->rowCount() == 1, patience);
    QCOMPARE(organizations->model()->index(0, 0).data().toString(), u"Globex"_s);

    // Signing in as the console wrote an entry.
    f.desk.workspace().go({u"applications"_s, f.desk.address().clientId});
    f.page->details()->setTab(logsTab);
    auto *logs = f.page->details()->findChild<ListView *>(u"logsListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded() && logs->model() && logs->model()->rowCount() > 0, patience);
    QCOMPARE(logs->model()->index(0, 1).data().toString(), u"Success"_s);
    QCOMPARE(logs->model()->index(0, 2).data().toString(), u"ExchangeTokenBy.ClientCredentials"_s);
    const QString entry = logs->model()->index(0, 0).data(ListRole::Id).toString();
    logs->setFocus();
    logs->setCurrentIndex(logs->model()->index(0, 0));
    QTest::keyClick(logs, Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location(), (Location{u"logs"_s, entry}));
}

void ApplicationsPageTest::anApplicationReachedByALinkIsNotAskedForWhatItCantHave()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.page->findChild<QLineEdit *>()->setText(u"shopping"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.model->total() == 3, patience);
    f.openDetails("customer-portal"); // not in the list now
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    for (const Exchange &exchange : f.desk.log().entries())
        QVERIFY2(!exchange.url.path().endsWith("/roles"_L1), qPrintable(exchange.url.path()));
    QVERIFY(!f.messageBar());
}

void ApplicationsPageTest::whatIfHoldsForTheTenantOrForOneOrganization()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    auto *tab = f.page->details()->findChild<WhatIfTab *>();
    auto *kinds = tab->findChild<QComboBox *>(u"whatIfKindComboBox"_s);
    auto *objects = tab->findChild<QComboBox *>(u"whatIfObjectComboBox"_s);
    const auto *title = tab->findChild<Label *>(u"summaryTitleLabel"_s);
    const auto *detail = tab->findChild<Label *>(u"summaryDetailLabel"_s);
    const auto *note = tab->findChild<Label *>(u"whatIfNoteLabel"_s);
    const auto open = [&](const QByteArray &application) {
        f.openDetails(application);
        f.page->details()->setTab(whatIfTab);
        return QTest::qWaitFor([&] { return f.loaded() && kinds->isEnabled(); }, patience);
    };
    const auto suppose = [&](const QString &kind, const QString &object) {
        for (const auto &[box, text] : {std::pair(kinds, kind), std::pair(objects, object)}) {
            const int index = box->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
        QTRY_VERIFY(!tab->suppositions().isEmpty());
    };
    const auto place = [&](const QString &id, const QString &name) {
        tab->chooseOrganization(id, name);
        return QTest::qWaitFor([&] { return f.loaded() && kinds->isEnabled(); }, patience);
    };
    const auto changes = [tab] {
        QStringList lines;
        for (int group = 0; group < tab->model()->rowCount(); ++group) {
            const QModelIndex heading = tab->model()->index(group, 0);
            for (int row = 0; row < tab->model()->rowCount(heading); ++row)
                lines.append(heading.data().toString() + u' '
                             + tab->model()->index(row, 2, heading).data().toString() + u' '
                             + tab->model()->index(row, 0, heading).data().toString());
        }
        return lines;
    };
    const QString acme = QString::fromLatin1(demo::seededId("organization Acme", 12));

    QVERIFY(open("shopping-full"));
    QCOMPARE(tab->total(), -1); // nothing is supposed, nothing is counted
    suppose(u"It gets a role"_s, u"Shopping reader"_s);
    QTRY_COMPARE(tab->total(), 0); // it gives nothing new
    QCOMPARE(title->text(), u"Nobody would gain or lose a scope"_s);
    QVERIFY2(detail->text().startsWith(u"in the tenant"_s), qPrintable(detail->text()));

    // In Acme it is the organization role that gives it read:products.
    QVERIFY(place(acme, u"Acme"_s));
    QCOMPARE(tab->suppositions().size(), 0);
    suppose(u"It loses a role"_s, u"Shop service"_s);
    QTRY_COMPARE(changes(), QStringList(u"shopping-full loses read:products"_s));
    QVERIFY2(detail->text().startsWith(u"in the organization Acme · "_s),
             qPrintable(detail->text()));

    // The place stays; the suppositions were about the other application.
    QVERIFY(open("billing-worker"));
    QCOMPARE(tab->total(), -1);
    suppose(u"It gets a role"_s, u"Shop service"_s);
    QTRY_COMPARE(changes(), QStringList(u"billing-worker gains read:products"_s));
    QVERIFY2(note->text().startsWith(u"billing-worker is not in the organization"_s),
             qPrintable(note->text()));

    QVERIFY(place({}, {}));
    QCOMPARE(tab->total(), -1);
    QCOMPARE(objects->isVisible(), false);
    QVERIFY2(!note->text().contains(u"is not in"_s), qPrintable(note->text()));

    // One that is not there any more is an error over the tabs, and no access is claimed.
    tab->chooseOrganization(u"nowhere"_s, u"Nowhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"The organization could not be read"_s, patience);
    QVERIFY(f.messageBar());
    QVERIFY(!kinds->isEnabled());
}

void ApplicationsPageTest::aProbeOfAnApplicationSaysInTheEndWhatItTold()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    auto *tab = f.page->details()->findChild<AccessTab *>();
    const Prober &prober = f.desk.workspace().session().prober();
    const auto probe = [&](const QByteArray &application) {
        f.openDetails(application);
        f.page->details()->setTab(accessTab);
        QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
        QVERIFY(tab->probing()->outcomeBar()->isHidden()); // that was the other application's
        tab->askToProbe();
        QVERIFY(tab->probing()->costBar()->isVisible());
        Q_EMIT tab->probing()->costBar()->actionRequested();
        QTRY_VERIFY_WITH_TIMEOUT(prober.remainingCount() == 0, patience);
    };
    probe("fraud-screening");
    const auto said = [tab] { return tab->probing()->outcomeBar()->text(); };
    QVERIFY2(said().contains(u": 5 exchange"_s) && said().contains(u"Nothing differs."_s),
             qPrintable(said()));
    probe("legacy-importer");
    QVERIFY2(said().contains(u": 0 exchange"_s) && said().contains(u"5 not asked: "_s),
             qPrintable(said()));
}

void ApplicationsPageTest::customDataIsCountedAndLeadsToTheJson()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    f.openDetails("billing-worker");
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    QPushButton *link = nullptr;
    for (QPushButton *button : f.page->details()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"JSON"_s))
            link = button;
    }
    QVERIFY(link);
    link->click();
    QCOMPARE(f.page->details()->tab(), jsonTab);
    const QString shown = f.json()->toPlainText();
    // Neither the number nor the key survives a detour over doubles and sorted maps.
    QVERIFY2(shown.contains(u"\"ledger\": 12345678901234567000"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"\"on call (São Paulo)\": \"<b>#ops</b>\""_s), qPrintable(shown));
    f.openDetails("shopping-full");
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    for (QPushButton *button : f.page->details()->findChildren<QPushButton *>())
        QVERIFY(!button->text().contains(u"JSON"_s));
}

void ApplicationsPageTest::jsonIsTheServersToTheLetter()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    const auto id = Desk::applicationId("billing-worker");
    f.openDetails("billing-worker");
    f.page->details()->setTab(jsonTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.loaded(), patience);
    const Exchange *answer = nullptr;
    for (const Exchange &exchange : f.desk.log().entries()) {
        if (exchange.method == "GET" && exchange.url.path().endsWith(id))
            answer = &exchange;
    }
    QVERIFY(answer);
    const auto expected = json::indented(answer->responseBody);
    QVERIFY(expected);
    // The log shows no secrets, and the object has none of its own in this answer.
    QVERIFY(!answer->responseBody.contains("***"));
    QTRY_COMPARE_WITH_TIMEOUT(f.json()->toPlainText().trimmed(), QString::fromUtf8(*expected).trimmed(), patience);
    // Keys as they came, not by the alphabet.
    const QString shown = f.json()->toPlainText();
    QVERIFY2(shown.contains(u"\"team\": \"payments\""_s), qPrintable(shown));
    QVERIFY(shown.indexOf(u"\"team\""_s) < shown.indexOf(u"\"runbook\""_s));
}

void ApplicationsPageTest::wrongSecretIsToldWithRetry()
{
    Fixture f;
    f.desk.open(f.desk.profile(), QString(32, u'x'), u"applications"_s);
    f.page = nullptr;
    auto *page = f.desk.page<ApplicationsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->state() == State::Failed, patience);
    f.page = page;
    QVERIFY(f.messageBar());
    QVERIFY2(f.messageBar()->text().contains(u"The App secret was refused"_s), qPrintable(f.messageBar()->text()));
}

void ApplicationsPageTest::retryRecoversOnceTheTenantIsBack()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    DemoOptions sameAddress;
    sameAddress.port = f.desk.address().endpoint.port();
    f.desk.stopTenant();
    f.page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Failed, patience);
    QVERIFY(f.messageBar());
    QPushButton *retry = nullptr;
    for (QPushButton *button : f.messageBar()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Retry"_s)
            retry = button;
    }
    QVERIFY(retry);
    f.desk.startTenant(sameAddress);
    retry->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.model->state() == State::Ready, patience);
    QCOMPARE(f.model->total(), 24);
    QTRY_VERIFY(!f.messageBar());
}

QTEST_MAIN(ApplicationsPageTest)
#include "tst_applicationspage.moc"
