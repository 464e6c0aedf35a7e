// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Contract.h"
#include "core/JsonText.h"
#include "models/Lists.h"
#include "models/LocalList.h"
#include "net/ExchangeLog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;

namespace {

using Make = PagedTableModel *(*)(ManagementApi &, const QString &, QObject *);

/// A list of everything, whose id is not needed.
template<PagedTableModel *(*make)(ManagementApi &, QObject *)>
PagedTableModel *whole(ManagementApi &api, const QString &, QObject *parent)
{
    return make(api, parent);
}

ListRow row(const QString &id, const QString &name)
{
    return {id, u"Scope"_s, {{name, {}, {}}}, "{}"};
}

} // namespace

/// Every list over the demo tenant, or over a real Logto when LOGTO_* are set.
class TestLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_contract.reset(); }
    void everyListShowsItsObjects_data();
    void everyListShowsItsObjects();
    void resourcesAreSearchedHere();
    void usersAreSearchedByFieldAndMode();
    void valuesOfSecretsAreNotInTheList();
    void theBuiltInResourceIsMarked();
    void aLocalListIsLoadedOnceForAllSearches();
    void aLocalListIsReadToItsLastPage();
    void reloadingALocalListAsksAgain();
    void aLocalListThatFailedLoadsOnRetry();
    void searchesWhileALocalListLoadsShareTheRequest();
    void anyPositionAmongAMillionUsersTakesAtMostTwoRequests();

private:
    /// The first id of a list for which the list of what belongs to it has rows; else the first.
    [[nodiscard]] QString idWithRows(PagedTableModel *all, Make related);
    [[nodiscard]] ManagementApi &api() { return m_contract->tenant().api(); }

    std::unique_ptr<test::Contract> m_contract;
};

void TestLists::initTestCase()
{
    m_contract = std::make_unique<test::Contract>();
}

QString TestLists::idWithRows(PagedTableModel *all, Make related)
{
    const std::unique_ptr<PagedTableModel> owner(all);
    all->load();
    if (!QTest::qWaitFor([all] { return all->state() == ListModel::State::Ready; }, 30'000))
        return {};
    const int tried = std::min(all->rowCount(), 40);
    for (int i = 0; i < tried; ++i) {
        const QString id = all->row(i)->id;
        const std::unique_ptr<PagedTableModel> model(related(api(), id, nullptr));
        model->load();
        if (QTest::qWaitFor([&] { return model->state() != ListModel::State::Loading; }, 30'000)
            && model->state() == ListModel::State::Ready)
            return id;
    }
    return all->row(0)->id;
}

void TestLists::everyListShowsItsObjects_data()
{
    using All = PagedTableModel *(*)(ManagementApi &, QObject *);
    QTest::addColumn<Make>("make");
    QTest::addColumn<All>("owners");
    QTest::addColumn<bool>("local");
    const auto add = [](const char *name, Make make, All owners, bool local) {
        QTest::newRow(name) << make << owners << local;
    };
    add("applications", whole<applicationsModel>, nullptr, false);
    add("organizations of an application", applicationOrganizationsModel, applicationsModel, true);
    add("secrets of an application", applicationSecretsModel, applicationsModel, true);
    add("roles", whole<rolesModel>, nullptr, false);
    add("applications of a role", roleApplicationsModel, rolesModel, false);
    add("users of a role", roleUsersModel, rolesModel, false);
    add("resources", whole<resourcesModel>, nullptr, true);
    add("scopes of a resource", resourceScopesModel, resourcesModel, false);
    add("users", whole<usersModel>, nullptr, false);
    add("roles of a user", userRolesModel, usersModel, false);
    add("organizations of a user", userOrganizationsModel, usersModel, true);
    add("sessions of a user", userSessionsModel, usersModel, true);
    add("identities of a user", userIdentitiesModel, usersModel, true);
    add("organizations", whole<organizationsModel>, nullptr, false);
    add("members of an organization", organizationMembersModel, organizationsModel, false);
    add("applications of an organization", organizationApplicationsModel, organizationsModel,
        false);
    add("organization roles", whole<organizationRolesModel>, nullptr, false);
}

void TestLists::everyListShowsItsObjects()
{
    using All = PagedTableModel *(*)(ManagementApi &, QObject *);
    QFETCH(Make, make);
    QFETCH(All, owners);
    const QString id = owners ? idWithRows(owners(api(), nullptr), make) : QString();
    QVERIFY(!owners || !id.isEmpty());
    const std::unique_ptr<PagedTableModel> model(make(api(), id, nullptr));
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTEST(model->searchesLocally(), "local");
    model->load();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() != ListModel::State::Loading, 30'000);
    QVERIFY2(model->state() != ListModel::State::Failed,
             qPrintable(model->error() ? model->error()->summary() : QString()));
    if (model->state() == ListModel::State::Empty)
        QSKIP("this tenant has none");
    QCOMPARE(model->rowCount(), int(model->total()));
    for (int i = 0; i < std::min(model->rowCount(), 100); ++i) {
        const ListRow *row = model->row(i);
        QVERIFY(row);
        QVERIFY(!row->id.isEmpty());
        QVERIFY(!row->kind.isEmpty());
        QCOMPARE(row->cells.size(), model->columnCount());
        QVERIFY(!row->cells.first().text.isEmpty());
        QVERIFY(json::validate(row->json));
        for (const ListCell &cell : row->cells)
            QVERIFY(!cell.text.isNull());
    }
}

void TestLists::resourcesAreSearchedHere()
{
    const std::unique_ptr<PagedTableModel> model(resourcesModel(api(), nullptr));
    model->load();
    QTRY_COMPARE(model->state(), ListModel::State::Ready);
    const qint64 all = model->total();
    QVERIFY(all > 1);
    model->setQuery(u"LOGTO.APP/API"_s, {});
    QCOMPARE(model->total(), 1);
    QCOMPARE(model->row(0)->id, u"management-api"_s);
    model->setQuery(u"nothing has this name"_s, {});
    QCOMPARE(model->state(), ListModel::State::Empty);
    model->setQuery({}, {});
    QCOMPARE(model->total(), all);
}

void TestLists::usersAreSearchedByFieldAndMode()
{
    using Mode = FieldSearch::Mode;
    const auto anyone = await(api().users({}));
    QVERIFY(anyone);
    const auto user = std::find_if(anyone->rows.cbegin(), anyone->rows.cend(), [](const User &u) {
        return !u.username.isEmpty() && !u.primaryEmail.isEmpty();
    });
    QVERIFY(user != anyone->rows.cend());
    const auto found = [&](const QString &search, const FieldSearch &how) {
        PageRequest request;
        request.search = search;
        request.how = how;
        const auto page = await(api().users(request));
        return page ? page->total : -1;
    };
    QCOMPARE(found(user->username, {u"username"_s, Mode::Exact, true}), 1);
    QCOMPARE(found(user->username, {u"username"_s, Mode::Exact, false}), 1);
    QCOMPARE(found(user->username, {u"primaryEmail"_s, Mode::Exact, false}), 0);
    QCOMPARE(found(user->username.mid(1), {u"username"_s, Mode::Exact, false}), 0);
    QVERIFY(found(user->username.mid(1), {u"username"_s, Mode::Contains, false}) >= 1);
    QVERIFY(found(u'%' + user->username.mid(1), {u"username"_s, Mode::Like, false}) >= 1);
    QVERIFY(found(u'%' + user->username.mid(1), {u"username"_s, Mode::SimilarTo, false}) >= 1);
    QVERIFY(found(u'^' + user->username + u'$', {u"username"_s, Mode::Posix, false}) >= 1);
    QCOMPARE(found(user->username, {{}, Mode::Exact, false}), 1);
    QCOMPARE(found(u'%' + user->username, {{}, Mode::Contains, false}), 0);
}

void TestLists::valuesOfSecretsAreNotInTheList()
{
    const auto wire =
        await(api().get(u"/applications/"_s + m_contract->clientId() + u"/secrets"_s));
    QVERIFY(wire);
    const auto secrets = await(api().applicationSecrets(m_contract->clientId()));
    QVERIFY(secrets);
    QVERIFY(!secrets->rows.isEmpty());
    QVERIFY(wire->body.contains(m_contract->secret()));
    for (const ApplicationSecret &secret : secrets->rows) {
        QVERIFY(!secret.json.contains(m_contract->secret()));
        QCOMPARE(memberText(secret.json, u"value"), QByteArray("\"***\""));
        QVERIFY(json::validate(secret.json));
    }
}

void TestLists::theBuiltInResourceIsMarked()
{
    const std::unique_ptr<PagedTableModel> model(resourcesModel(api(), nullptr));
    model->load();
    QTRY_COMPARE(model->state(), ListModel::State::Ready);
    for (int i = 0; i < model->rowCount(); ++i)
        QCOMPARE(model->row(i)->kind == u"ManagementApi"_s,
                 model->row(i)->id == u"management-api"_s);
}

namespace {

/// A list in pages of two, whose answers the test hands out.
struct Held
{
    QList<ListRow> rows{row(u"1"_s, u"read"_s), row(u"2"_s, u"write"_s),
                        row(u"3"_s, u"read all"_s)};
    QList<PageRequest> requests;
    QList<Pending<Result<Page<ListRow>>>> pending;

    PagedTableModel::Source source()
    {
        return [this](const PageRequest &request) {
            requests.append(request);
            pending.append(Pending<Result<Page<ListRow>>>());
            return pending.last();
        };
    }
    void answer()
    {
        const int page = requests.at(pending.size() - 1).page;
        pending.last().settle(Page<ListRow>{rows.mid((page - 1) * 2, 2), rows.size(), false});
    }
};

} // namespace

void TestLists::aLocalListIsLoadedOnceForAllSearches()
{
    Held held;
    const std::unique_ptr<PagedTableModel> model(
        LocalList::model({{u"Name"_s}}, held.source(), nullptr));
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setQuery(u"READ"_s, {});
    held.answer();
    held.answer();
    QCOMPARE(held.requests.size(), 2);
    QCOMPARE(model->total(), 2);
    QCOMPARE(model->row(1)->id, u"3"_s);
    model->setQuery(u"write"_s, {});
    QCOMPARE(model->total(), 1);
    QCOMPARE(held.requests.size(), 2);
    QVERIFY(held.requests.first().search.isEmpty());
}

void TestLists::aLocalListIsReadToItsLastPage()
{
    Held held;
    held.rows.resize(2);
    const std::unique_ptr<PagedTableModel> model(
        LocalList::model({{u"Name"_s}}, held.source(), nullptr));
    model->load();
    held.answer();
    QCOMPARE(model->total(), 2);
    QCOMPARE(held.requests.size(), 1);
}

void TestLists::reloadingALocalListAsksAgain()
{
    Held held;
    held.rows.resize(1);
    const std::unique_ptr<PagedTableModel> model(
        LocalList::model({{u"Name"_s}}, held.source(), nullptr));
    model->load();
    held.answer();
    held.rows = {row(u"9"_s, u"new"_s)};
    model->reload();
    QCOMPARE(model->row(0)->id, u"1"_s);
    held.answer();
    QCOMPARE(held.requests.size(), 2);
    QCOMPARE(model->row(0)->id, u"9"_s);
}

void TestLists::aLocalListThatFailedLoadsOnRetry()
{
    Held held;
    held.rows.resize(1);
    const std::unique_ptr<PagedTableModel> model(
        LocalList::model({{u"Name"_s}}, held.source(), nullptr));
    model->load();
    held.pending.last().settle(Error::make(Error::Kind::Network, u"gone"_s));
    QCOMPARE(model->state(), ListModel::State::Failed);
    model->retry();
    held.answer();
    QCOMPARE(model->state(), ListModel::State::Ready);
}

void TestLists::searchesWhileALocalListLoadsShareTheRequest()
{
    Held held;
    const std::unique_ptr<PagedTableModel> model(
        LocalList::model({{u"Name"_s}}, held.source(), nullptr));
    for (const QString &typed : {u"w"_s, u"wr"_s, u"wri"_s})
        model->setQuery(typed, {});
    QCOMPARE(held.requests.size(), 1);
    held.answer();
    held.answer();
    QCOMPARE(held.requests.size(), 2);
    QCOMPARE(model->total(), 1);
    // Gone while it loads: nothing is left to come back to.
    model->reload();
}

void TestLists::anyPositionAmongAMillionUsersTakesAtMostTwoRequests()
{
    auto demo = DemoTenant::start({.users = 1'000'000});
    QVERIFY2(demo, qPrintable(demo ? QString() : demo.error().summary()));
    Profile profile;
    profile.id = u"million"_s;
    profile.endpoint = (*demo)->address().endpoint;
    profile.tenantId = u"default"_s;
    profile.clientId = (*demo)->address().clientId;
    profile.resource = (*demo)->address().resource;
    ExchangeLog log;
    Tenant tenant(
        profile,
        [secret = (*demo)->address().clientSecret.toUtf8()] {
            return Pending<Result<Secret>>(Result<Secret>(Secret(secret)));
        },
        &log, SystemClock::shared());
    const auto lists = [&log] {
        return std::count_if(log.entries().cbegin(), log.entries().cend(), [](const Exchange &e) {
            return e.url.path() == u"/api/users"_s;
        });
    };
    const std::unique_ptr<PagedTableModel> model(usersModel(tenant.api(), nullptr));
    model->load();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1'000'000, 30'000);
    QCOMPARE(lists(), 1);
    qint64 before = lists();
    for (const int top : {999'960, 500'070, 1, 333'333}) {
        // What a window shows: forty rows, which may lie on two pages.
        const auto shown = [&] {
            bool all = true;
            for (int row = top; row < std::min(top + 40, 1'000'000); ++row)
                all &= !model->index(row, 0).data(ListRole::Id).toString().isEmpty();
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), 30'000);
        QVERIFY(lists() - before <= 2);
        before = lists();
    }
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
