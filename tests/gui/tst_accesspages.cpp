// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "access/Prober.h"
#include "gui/Chip.h"
#include "gui/GroupedTab.h"
#include "gui/GroupedView.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/ListView.h"
#include "gui/MatrixProbing.h"
#include "gui/MessageBar.h"
#include "gui/OrganizationsPage.h"
#include "gui/ResourceDetails.h"
#include "gui/ResourcesPage.h"
#include "gui/RoleAccessTab.h"
#include "gui/RoleDetails.h"
#include "gui/RolesPage.h"
#include "gui/TabStrip.h"
#include "gui/WhatIfTab.h"
#include "gui/WhoCanTab.h"
#include "models/GroupedModel.h"
#include "models/PagedTableModel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
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
using State = PagedTableModel::State;
enum Tab { overviewTab, permissionsTab, applicationsTab, usersTab, accessTab, whatIfTab };
enum ResourceTab { scopesTab = 1, whoCanTab, resourceWhatIfTab };

QString roleId(const QByteArray &name)
{
    return QString::fromLatin1(demo::seededId("role " + name));
}

/// "Billing API: read:invoices, write:invoices", one line per heading.
QStringList linesOf(const GroupedModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(heading); ++row)
            rows.append(model.index(row, 0, heading).data().toString());
        lines.append(heading.data().toString() + u": "_s + rows.join(u", "_s));
    }
    return lines;
}

int rowNamed(const QModelIndex &heading, const QString &name)
{
    for (int row = 0; row < heading.model()->rowCount(heading); ++row) {
        if (heading.model()->index(row, 0, heading).data().toString() == name)
            return row;
    }
    return -1;
}

template<typename Page>
struct Fixture
{
    Desk desk;
    Page *page = nullptr;
    PagedTableModel *model = nullptr;

    explicit Fixture(const QString &id, const DemoOptions &options = {}) : desk(options)
    {
        desk.open(desk.profile(), desk.address().clientSecret, id);
        page = desk.page<Page>();
        model = page->model();
    }
    [[nodiscard]] bool ready() const { return model->state() == State::Ready; }
    [[nodiscard]] DetailsPane *details() const { return page->details(); }
    template<typename W>
    [[nodiscard]] W *in(const QString &name = {}) const { return page->details()->template findChild<W *>(name); }
    [[nodiscard]] QString overview(const QString &key) const { return in<KeyValueList>()->value(key); }
    [[nodiscard]] QString idOf(const QString &name) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 0).data(ListRole::Id).toString();
        }
        return {};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
};

} // namespace

class AccessPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rolesAreSearchedAndFilteredByTheServer();
    void permissionsOfARoleStandUnderTheirResources();
    void aMachinesRoleHasApplicationsAndAUsersRoleHasUsers();
    void aRoleThatGrantsNothingSaysSo();
    void linksLeadThereAndBack();
    void copiedPermissionsNameTheirResource();
    void resourcesAreSearchedHereAndTheListSaysSo();
    void theBuiltInResourceIsMarked();
    void everyScopeNamesWhoCanUseIt();
    void theGraphIsReadOncePerSessionAndAgainWhenAsked();
    void readingTheGraphCanBeStoppedAndGoneOnWith();
    void holdersOfARoleAreProbed();
    void whatIfTellsABlastRadiusAndWritesNothing();
    void whatIfOfAnOrganizationIsAboutItsRoles();
};

void AccessPagesTest::rolesAreSearchedAndFilteredByTheServer()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    QCOMPARE(f.model->total(), 9);
    f.page->findChild<QLineEdit *>()->setText(u"Shopping"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.model->total() == 2, patience);
    QCOMPARE(QUrlQuery(f.desk.log().entries().constLast().url).queryItemValue(u"search"_s, QUrl::FullyDecoded),
             u"%Shopping%"_s);
    f.page->findChild<QLineEdit *>()->clear();
    for (QMenu *menu : f.page->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->data().toString() == "User"_L1)
                action->trigger();
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.model->total() == 2, patience);
    QStringList names = f.names();
    names.sort();
    QCOMPARE(names, QStringList({u"Customer"_s, u"Support agent"_s}));
}

void AccessPagesTest::permissionsOfARoleStandUnderTheirResources()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Support agent")});
    f.details()->setTab(permissionsTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    auto *permissions = f.in<GroupedTab>(u"permissionsGroupedTab"_s);
    const QAbstractItemModelTester tester(permissions->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(linesOf(*permissions->model()),
             QStringList({u"Billing API: read:invoices"_s, u"Customers API: read:customers"_s}));
    QCOMPARE(permissions->model()->index(0, 0).data(GroupRole::Note).toString(), u"https://billing.acme.example/api"_s);
    QVERIFY(permissions->model()->index(0, 0).data(GroupRole::Mark).toString().isEmpty());
    // Plurals are a translation's matter.
    QVERIFY2(f.overview(u"permissions"_s).startsWith(u"2 scope"_s), qPrintable(f.overview(u"permissions"_s)));
    QVERIFY2(f.overview(u"permissions"_s).contains(u" of 2 API resource"_s), qPrintable(f.overview(u"permissions"_s)));
    permissions->reload();
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QCOMPARE(permissions->model()->groupCount(), 2);

    f.desk.workspace().go({u"roles"_s, roleId("Logto Management API access")});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QCOMPARE(linesOf(*permissions->model()), QStringList(u"Logto Management API: all"_s));
    QCOMPARE(permissions->model()->index(0, 0).data(GroupRole::Mark).toString(), u"built-in"_s);
}

void AccessPagesTest::aMachinesRoleHasApplicationsAndAUsersRoleHasUsers()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Shopping reader")});
    f.details()->setTab(applicationsTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    auto *applications = f.in<ListView>(u"roleApplicationsListView"_s);
    QCOMPARE(applications->model()->rowCount(), 4);
    QVERIFY2(f.overview(u"holders"_s).startsWith(u"4 application"_s), qPrintable(f.overview(u"holders"_s)));
    QTabBar *bar = f.in<TabStrip>()->tabBar();
    QVERIFY(bar->isTabVisible(applicationsTab));
    QVERIFY(!bar->isTabVisible(usersTab));

    f.desk.workspace().go({u"roles"_s, roleId("Support agent")});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    // Who looked at the holders still does.
    QCOMPARE(f.details()->tab(), int(usersTab));
    QVERIFY(!bar->isTabVisible(applicationsTab));
    auto *users = f.in<ListView>(u"roleUsersListView"_s);
    QVERIFY(users->isVisible());
    QVERIFY(users->model()->rowCount() > 0);
    QCOMPARE(f.overview(u"type"_s), u"User"_s);
    for (const Exchange &exchange : f.desk.log().entries())
        QVERIFY(!exchange.url.path().endsWith(roleId("Support agent") + u"/applications"));
}

void AccessPagesTest::aRoleThatGrantsNothingSaysSo()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Nightly reports")});
    f.details()->setTab(permissionsTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QVERIFY(!f.in<GroupedView>(u"permissionsGroupedView"_s)->isVisible());
    QVERIFY2(f.overview(u"permissions"_s).startsWith(u"0 scope"_s), qPrintable(f.overview(u"permissions"_s)));
}

void AccessPagesTest::linksLeadThereAndBack()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const Location role{u"roles"_s, roleId("Shopping reader")};
    f.desk.workspace().go(role);
    f.details()->setTab(permissionsTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    auto *permissions = f.in<GroupedView>(u"permissionsGroupedView"_s);
    permissions->setFocus();
    permissions->setCurrentIndex(permissions->model()->index(0, 0));
    QTest::keyClick(permissions, Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location().page, u"resources"_s);
    auto *resources = f.desk.page<ResourcesPage>();
    QTRY_VERIFY_WITH_TIMEOUT(resources->details()->isLoaded(), patience);
    QCOMPARE(resources->details()->findChild<KeyValueList *>()->value(u"indicator"_s), u"https://shopping.api"_s);

    resources->details()->setTab(whoCanTab);
    auto *holders = resources->details()->findChild<WhoCanTab *>();
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    // Users' roles stand behind the applications.
    const QModelIndex scope = holders->model()->index(0, 0);
    holders->view()->setCurrentIndex(holders->model()->index(rowNamed(scope, u"Customer"_s), 0, scope));
    QTest::keyClick(holders->view(), Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location().page, u"roles"_s);
    QTest::keyClick(&f.desk.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.desk.workspace().location().page, u"resources"_s);
    QCOMPARE(resources->details()->tab(), int(whoCanTab));
    QTest::keyClick(&f.desk.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.desk.workspace().location(), role);
    QCOMPARE(f.details()->tab(), int(permissionsTab));
}

void AccessPagesTest::copiedPermissionsNameTheirResource()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Shopping full access")});
    f.details()->setTab(permissionsTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    auto *permissions = f.in<GroupedView>(u"permissionsGroupedView"_s);
    permissions->selectAll();
    QTest::keyClick(permissions, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Shopping API\thttps://shopping.api\n"
             "Shopping API\tread:products\tRead products\n"
             "Shopping API\twrite:products\tWrite products\n"_s);
}

void AccessPagesTest::resourcesAreSearchedHereAndTheListSaysSo()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    QCOMPARE(f.model->total(), 5);
    const auto asked = f.desk.log().entries().size();
    f.page->findChild<QLineEdit *>()->setText(u"ACME.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.model->total() == 3, patience);
    QCOMPARE(f.desk.log().entries().size(), asked);
    QStringList names = f.names();
    names.sort();
    QCOMPARE(names, QStringList({u"Billing API"_s, u"Customers API"_s, u"Warehouse API"_s}));
    auto *counts = f.page->findChild<Label *>(u"countsLabel"_s);
    QVERIFY2(counts->text().startsWith(u"3 API"_s) && counts->text().endsWith(u"searched here"_s), qPrintable(counts->text()));
}

void AccessPagesTest::theBuiltInResourceIsMarked()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"resources"_s, u"management-api"_s});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QVERIFY2(f.overview(u"builtin"_s).startsWith(u"Yes"), qPrintable(f.overview(u"builtin"_s)));
    const auto lifetime = [&f] { return f.overview(u"lifetime"_s).remove(u','); };
    QVERIFY2(lifetime().startsWith(u"1 h (3600 second"_s), qPrintable(lifetime()));
    f.desk.workspace().go({u"resources"_s, f.idOf(u"Shopping API"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QVERIFY(f.overview(u"builtin"_s).isEmpty());
    QVERIFY2(lifetime().startsWith(u"30 min (1800 second"_s), qPrintable(lifetime()));
    QCOMPARE(f.overview(u"default"_s), u"No"_s);
}

void AccessPagesTest::everyScopeNamesWhoCanUseIt()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"resources"_s, f.idOf(u"Billing API"_s)});
    f.details()->setTab(whoCanTab);
    auto *holders = f.in<WhoCanTab>();
    const QAbstractItemModelTester tester(holders->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    // Applications, then roles of users; and a scope that nobody has.
    QCOMPARE(linesOf(*holders->model()),
             QStringList({u"read:invoices: billing-worker, fraud-screening, invoice-mailer, Support agent"_s,
                          u"refund:payments: "_s,
                          u"write:invoices: billing-worker, fraud-screening, invoice-mailer"_s}));
    QCOMPARE(holders->model()->index(1, 0).data(GroupRole::Mark).toString(), u"nobody"_s);
    const QModelIndex worker = holders->model()->index(0, 1, holders->model()->index(0, 0));
    QCOMPARE(worker.data().toString(), u"Billing service"_s);
    auto *title = holders->findChild<Label *>(u"summaryTitleLabel"_s);
    QVERIFY2(title->text().startsWith(u"3 application(s), "_s), qPrintable(title->text()));
    QVERIFY2(title->text().endsWith(u" user(s)"_s), qPrintable(title->text()));

    // An application's row leads to it, the chip of the role to the role.
    holders->view()->setCurrentIndex(worker.siblingAtColumn(0));
    QTest::keyClick(holders->view(), Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location(), (Location{u"applications"_s, Desk::applicationId("billing-worker")}));
    QTest::keyClick(&f.desk.window(), Qt::Key_Left, Qt::AltModifier);
    const QRect cell = holders->view()->visualRect(worker);
    QTest::mouseClick(holders->view()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    QCOMPARE(f.desk.workspace().location(), (Location{u"roles"_s, roleId("Billing service")}));
}

void AccessPagesTest::theGraphIsReadOncePerSessionAndAgainWhenAsked()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const auto readings = [&f] {
        int count = 0;
        for (const Exchange &exchange : f.desk.log().entries())
            count += exchange.url.path().endsWith("/scopes"_L1) && exchange.url.path().contains("/roles/"_L1);
        return count;
    };
    const auto shown = [&f](const QString &name) {
        f.desk.workspace().go({u"resources"_s, f.idOf(name)});
        f.details()->setTab(whoCanTab);
    };
    auto *holders = f.in<WhoCanTab>();
    shown(u"Billing API"_s);
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    QCOMPARE(readings(), 9);
    shown(u"Customers API"_s);
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    QCOMPARE(readings(), 9);
    auto *detail = holders->findChild<Label *>(u"summaryDetailLabel"_s);
    QVERIFY2(detail->text().endsWith(u"read just now"_s), qPrintable(detail->text()));
    auto *again = holders->findChild<QAbstractButton *>(u"summaryActionPushButton"_s);
    QVERIFY(again->isVisible());
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(readings(), 18, patience);
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
}

void AccessPagesTest::readingTheGraphCanBeStoppedAndGoneOnWith()
{
    DemoOptions many;
    many.roles = 300;
    Fixture<ResourcesPage> f(u"resources"_s, many);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"resources"_s, f.idOf(u"Billing API"_s)});
    f.details()->setTab(whoCanTab);
    AccessLoader &loader = f.desk.workspace().session().access();
    QTRY_VERIFY_WITH_TIMEOUT(loader.readCount() > 10, patience);
    auto *holders = f.in<WhoCanTab>();
    auto *action = holders->findChild<QAbstractButton *>(u"summaryActionPushButton"_s);
    QCOMPARE(action->text(), u"Stop"_s);
    action->click();
    QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading() && !holders->isLoading(), patience);
    QVERIFY(!loader.graph()->isComplete());
    QCOMPARE(action->text(), u"Read the rest"_s);
    // A scope without holders so far is not called one that nobody has.
    if (holders->model()->groupCount() > 0)
        QVERIFY(holders->model()->index(1, 0).data(GroupRole::Mark).toString().isEmpty());
    action->click();
    QTRY_VERIFY_WITH_TIMEOUT(loader.graph()->isComplete() && !loader.isLoading(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(action->text(), u"Read again"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(holders->model()->index(1, 0).data(GroupRole::Mark).toString(), u"nobody"_s, patience);
}

void AccessPagesTest::holdersOfARoleAreProbed()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Shopping full access")});
    f.details()->setTab(accessTab);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    auto *tab = f.in<RoleAccessTab>();
    QCOMPARE(linesOf(*tab->model()).size(), 3);
    QVERIFY2(linesOf(*tab->model()).contains(u"shopping-full: read:products, write:products"_s),
             qPrintable(linesOf(*tab->model()).join(u'\n')));
    const auto said = [tab] { return tab->findChild<Label *>(u"summaryDetailLabel"_s)->text(); };
    QVERIFY(!said().contains(u"real token"_s));
    f.in<QPushButton>(u"probeRoleButton"_s)->click();
    QVERIFY(tab->probing()->costBar()->isVisible());
    const Prober &prober = f.desk.workspace().session().prober();
    QCOMPARE(prober.results().size(), 0);
    Q_EMIT tab->probing()->costBar()->actionRequested();
    QTRY_COMPARE_WITH_TIMEOUT(prober.remainingCount(), 0, patience);
    QCOMPARE(prober.results().size(), 3);
    // One of its holders has no secret that is still good: it was not asked.
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"2 real token"_s), qPrintable(said()), patience);
    // A role of users has no such tab.
    f.desk.workspace().go({u"roles"_s, roleId("Customer")});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    QVERIFY(!tab->isVisible());
    QVERIFY(f.in<QWidget>(u"permissionsGroupedTab"_s)->isVisible());
}

void AccessPagesTest::whatIfTellsABlastRadiusAndWritesNothing()
{
    Fixture<RolesPage> f(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"roles"_s, roleId("Shopping full access")});
    f.details()->setTab(whatIfTab);
    auto *tab = f.in<WhatIfTab>();
    QTRY_VERIFY_WITH_TIMEOUT(tab->model() && tab->model()->state() == GroupedModel::State::Ready, patience);
    const QAbstractItemModelTester tester(tab->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Deleting it is the first thing supposed.
    QCOMPARE(linesOf(*tab->model()), QStringList({u"legacy-importer: read:products, write:products"_s,
                                                  u"catalog-sync: read:products, write:products"_s,
                                                  u"shopping-full: read:products, write:products"_s}));
    auto *kinds = tab->findChild<QComboBox *>(u"whatIfKindComboBox"_s);
    auto *objects = tab->findChild<QComboBox *>(u"whatIfObjectComboBox"_s);
    QVERIFY(!objects->isVisible());
    const auto choose = [](QComboBox *box, const QString &text) {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(kinds, u"An application gets it"_s);
    QVERIFY(objects->isVisible());
    choose(objects, u"crm-bridge"_s);
    QTRY_COMPARE(linesOf(*tab->model()), QStringList(u"crm-bridge: read:products, write:products"_s));
    choose(kinds, u"A scope is added"_s);
    QTest::keyClicks(objects->lineEdit(), u"read:stock"_s);
    QTest::keyClick(objects->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(objects->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(tab->suppositions().size(), 2);
    QCOMPARE(tab->model()->groupCount(), 4);
    QCOMPARE(objects->currentText(), QString()); // ready for the next one
    // One supposition less.
    auto *chip = tab->findChildren<Chip *>().constLast();
    Q_EMIT chip->removeRequested();
    QCOMPARE(tab->suppositions().size(), 1);

    // User roles and their users.
    f.desk.workspace().go({u"roles"_s, roleId("Customer")});
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    f.details()->setTab(whatIfTab);
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(*tab->model()), QStringList(u"Customer: read:products"_s), patience);
    QVERIFY(tab->model()->index(0, 0).data(GroupRole::Note).toString().startsWith(u"600 user"));
    for (const Exchange &exchange : f.desk.log().entries())
        QVERIFY2(exchange.method == "GET" || exchange.url.path().endsWith(u"/token"), qPrintable(exchange.url.path()));
}

void AccessPagesTest::whatIfOfAnOrganizationIsAboutItsRoles()
{
    Fixture<OrganizationsPage> f(u"organizations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go(
        {u"organizations"_s, QString::fromLatin1(demo::seededId("organization Acme", 12))});
    enum { organizationWhatIfTab = 4 };
    f.details()->setTab(organizationWhatIfTab);
    auto *tab = f.in<WhatIfTab>();
    auto *kinds = tab->findChild<QComboBox *>(u"whatIfKindComboBox"_s);
    auto *objects = tab->findChild<QComboBox *>(u"whatIfObjectComboBox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded() && kinds->isEnabled(), patience);
    const auto choose = [](QComboBox *box, const QString &text) {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    QVERIFY(tab->suppositions().isEmpty());
    QCOMPARE(tab->total(), -1);
    QCOMPARE(tab->findChild<QAbstractButton *>(u"roleButton"_s)->text(), u"Shop service"_s);
    choose(kinds, u"A scope is taken away"_s);
    choose(objects, u"read:products of Shopping API"_s);
    // Who holds it elsewhere is not concerned, and what is held directly counts for nothing here.
    const QStringList one{u"shopping-full: read:products"_s};
    QTRY_COMPARE(linesOf(*tab->model()), one);
    choose(kinds, u"An application gets it"_s);
    choose(objects, u"billing-worker"_s);
    QTRY_COMPARE(tab->suppositions().size(), 2);
    QCOMPARE(linesOf(*tab->model()), one);
    choose(kinds, u"The role is deleted"_s);
    QTRY_COMPARE(tab->suppositions().size(), 1);
    QCOMPARE(linesOf(*tab->model()), one);
    const QString place = tab->findChild<Label *>(u"summaryDetailLabel"_s)->text();
    QVERIFY2(place.startsWith(u"in the organization Acme"_s), qPrintable(place));

    // A role of users: nobody can tell how many hold it here.
    auto *roles = tab->findChild<QAbstractButton *>(u"roleButton"_s);
    for (QAction *action : static_cast<QPushButton *>(roles)->menu()->actions()) {
        if (action->text() == "Member"_L1)
            action->trigger();
    }
    QCOMPARE(roles->text(), u"Member"_s);
    choose(kinds, u"A scope is added"_s);
    choose(objects, u"write:products of Shopping API"_s);
    QTRY_COMPARE(linesOf(*tab->model()), one + QStringList(u"Member: write:products"_s));
    QVERIFY(tab->model()->index(1, 0).data(ListRole::Id).toString().isEmpty());
}

QTEST_MAIN(AccessPagesTest)
#include "tst_accesspages.moc"
