// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/GroupedTab.h"
#include "gui/GroupedView.h"
#include "gui/HoldersTab.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/ListView.h"
#include "gui/ResourceDetails.h"
#include "gui/ResourcesPage.h"
#include "gui/RoleDetails.h"
#include "gui/RolesPage.h"
#include "gui/TabStrip.h"
#include "models/GroupedModel.h"
#include "models/PagedTableModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QUrlQuery>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
using State = PagedTableModel::State;
enum Tab { overviewTab, permissionsTab, applicationsTab, usersTab };
enum ResourceTab { scopesTab = 1, holdersTab };

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
    void everyScopeNamesTheRolesThatCarryIt();
    void rolesAreReadOncePerSessionAndAgainWhenAsked();
    void readingTheRolesCanBeStoppedAndGoneOnWith();
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
    auto *permissions = f.in<GroupedTab>();
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
    QVERIFY(!f.in<GroupedView>()->isVisible());
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
    auto *permissions = f.in<GroupedView>();
    permissions->setFocus();
    permissions->setCurrentIndex(permissions->model()->index(0, 0));
    QTest::keyClick(permissions, Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location().page, u"resources"_s);
    auto *resources = f.desk.page<ResourcesPage>();
    QTRY_VERIFY_WITH_TIMEOUT(resources->details()->isLoaded(), patience);
    QCOMPARE(resources->details()->findChild<KeyValueList *>()->value(u"indicator"_s), u"https://shopping.api"_s);

    resources->details()->setTab(holdersTab);
    auto *holders = resources->details()->findChild<HoldersTab *>();
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    const QModelIndex scope = holders->model()->index(0, 0);
    holders->view()->setCurrentIndex(holders->model()->index(0, 0, scope));
    QTest::keyClick(holders->view(), Qt::Key_Return);
    QCOMPARE(f.desk.workspace().location().page, u"roles"_s);
    QTest::keyClick(&f.desk.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.desk.workspace().location().page, u"resources"_s);
    QCOMPARE(resources->details()->tab(), int(holdersTab));
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
    auto *permissions = f.in<GroupedView>();
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

void AccessPagesTest::everyScopeNamesTheRolesThatCarryIt()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"resources"_s, f.idOf(u"Billing API"_s)});
    f.details()->setTab(holdersTab);
    auto *holders = f.in<HoldersTab>();
    const QAbstractItemModelTester tester(holders->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    // Both types of roles, and a scope that none carries.
    QCOMPARE(linesOf(*holders->model()), QStringList({u"read:invoices: Billing service, Support agent"_s,
                                                      u"refund:payments: "_s, u"write:invoices: Billing service"_s}));
    QCOMPARE(holders->model()->index(1, 0).data(GroupRole::Mark).toString(), u"no role"_s);
}

void AccessPagesTest::rolesAreReadOncePerSessionAndAgainWhenAsked()
{
    Fixture<ResourcesPage> f(u"resources"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const auto readings = [&f] {
        int count = 0;
        for (const Exchange &exchange : f.desk.log().entries())
            count += exchange.url.path().contains("/roles/"_L1);
        return count;
    };
    const auto shown = [&f](const QString &name) {
        f.desk.workspace().go({u"resources"_s, f.idOf(name)});
        f.details()->setTab(holdersTab);
    };
    auto *holders = f.in<HoldersTab>();
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

void AccessPagesTest::readingTheRolesCanBeStoppedAndGoneOnWith()
{
    DemoOptions many;
    many.roles = 300;
    Fixture<ResourcesPage> f(u"resources"_s, many);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.desk.workspace().go({u"resources"_s, f.idOf(u"Billing API"_s)});
    f.details()->setTab(holdersTab);
    RolePermissions &permissions = f.desk.workspace().session().rolePermissions();
    QTRY_VERIFY_WITH_TIMEOUT(permissions.readCount() > 5, patience);
    auto *holders = f.in<HoldersTab>();
    auto *action = holders->findChild<QAbstractButton *>(u"summaryActionPushButton"_s);
    QCOMPARE(action->text(), u"Stop"_s);
    action->click();
    QTRY_VERIFY_WITH_TIMEOUT(holders->model()->state() == GroupedModel::State::Ready, patience);
    QVERIFY(!permissions.isLoading());
    const auto unread = permissions.unreadCount();
    QVERIFY(unread > 0 && unread < 300);
    QVERIFY(!permissions.error()); // to stop is no failure
    auto *detail = holders->findChild<Label *>(u"summaryDetailLabel"_s);
    QVERIFY2(detail->text().contains(u"not read"_s), qPrintable(detail->text()));
    // A scope without holders so far is not called one without any.
    QVERIFY(holders->model()->index(1, 0).data(GroupRole::Mark).toString().isEmpty());
    const auto before = f.desk.log().entries().size();
    QCOMPARE(action->text(), u"Read the rest"_s);
    action->click();
    QTRY_VERIFY_WITH_TIMEOUT(permissions.unreadCount() == 0 && !permissions.isLoading(), patience);
    // The rest only, and the resource's own scopes.
    QVERIFY(f.desk.log().entries().size() - before <= unread + 2);
    QTRY_COMPARE_WITH_TIMEOUT(action->text(), u"Read again"_s, patience);
}

QTEST_MAIN(AccessPagesTest)
#include "tst_accesspages.moc"
