// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

/// Paging, its headers and its edges, and that every list's rows are what the product reads.
class TestContractLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void recordsOfEveryList();
    void oneApplicationAndItsRoles();
    void whatBelongsToNothingIsEmpty();
    void someListsArePagedAlways_data();
    void someListsArePagedAlways();
    void someListsArePagedWhenAsked_data();
    void someListsArePagedWhenAsked();
    void pagesTakeTwentyRowsUnlessAsked();
    void pagesFollowOneAnotherWithoutGapOrRepeat();
    void pagesOutOfRangeAreRefused_data();
    void pagesOutOfRangeAreRefused();
    void aPagePastTheEndIsEmpty();
    void linksLackTheirPrefix();
    void emptyPageParametersAreNone();
    void anUnchangedAnswerIsNotSentAgain();
    void headHasTheHeadersOnly();
    void resourcesComeWithTheirScopes();
    void membersOfWhatDoesNotExist();
    void logsAreNewestFirstAndFiltered();

private:
    std::unique_ptr<Contract> m_contract;
    std::unique_ptr<Made> m_made;
    QJsonObject m_application, m_role, m_resource, m_organization;
};

void TestContractLists::initTestCase()
{
    m_contract = std::make_unique<Contract>();
    m_made = std::make_unique<Made>(*m_contract);
    // Enough for three pages of one row, in a tenant that may hold nothing but the credentials.
    const QString indicator = u"https://contract-suite.invalid/"_s + m_made->run();
    m_resource = m_made->make("/resources",
                              {{"name"_L1, m_made->name(u"API"_s)}, {"indicator"_L1, indicator}});
    const auto scope =
        m_made->make("/resources/" + idOf(m_resource) + "/scopes", {{"name"_L1, u"read:things"_s}});
    for (int i = 0; i < 3; ++i)
        m_application = m_made->application(u"row %1"_s.arg(i));
    for (int i = 0; i < 3; ++i)
        m_role = m_made->role(u"row %1"_s.arg(i), {scope.value("id"_L1).toString()});
    m_organization = m_made->make("/organizations", {{"name"_L1, m_made->name(u"row"_s)}});
    const QByteArray assignment = idList("roleIds", idOf(m_role));
    QCOMPARE(m_contract->api("POST", "/applications/" + idOf(m_application) + "/roles", assignment)
                 .status(),
             201);
}

void TestContractLists::cleanupTestCase()
{
    m_made.reset();
    m_contract.reset();
}

void TestContractLists::recordsOfEveryList()
{
    ManagementApi &api = m_contract->tenant().api();
    const auto applications = await(api.applications({}));
    QVERIFY2(applications, qPrintable(applications ? QString() : applications.error().summary()));
    QVERIFY(applications->total >= 3);
    QCOMPARE(applications->rows.size(), std::min<qint64>(100, applications->total));
    // Newest first: what was just made is on top.
    QCOMPARE(applications->rows.first().id, m_application.value("id"_L1).toString());
    QCOMPARE(applications->rows.first().type, Application::Type::MachineToMachine);
    QVERIFY(qAbs(applications->rows.first().createdAt.secsTo(QDateTime::currentDateTimeUtc()))
            < 24 * 3600);

    const auto users = await(api.users({}));
    QVERIFY2(users, qPrintable(users ? QString() : users.error().summary()));
    QCOMPARE(users->rows.size(), std::min<qint64>(100, users->total));
    const auto roles = await(api.roles({}));
    QVERIFY2(roles, qPrintable(roles ? QString() : roles.error().summary()));
    QCOMPARE(roles->rows.size(), std::min<qint64>(100, roles->total));
    const auto resources = await(api.resources({}));
    QVERIFY2(resources, qPrintable(resources ? QString() : resources.error().summary()));
    QVERIFY(std::any_of(resources->rows.cbegin(), resources->rows.cend(),
                        [&](const ApiResource &resource) {
                            return resource.indicator == m_contract->profile().managementResource();
                        }));
    for (const Collection collection :
         {Collection::Applications, Collection::Users, Collection::Roles, Collection::Resources}) {
        const auto raw =
            await(api.rawPage(collection, {.page = 1, .pageSize = 2, .search = {}, .types = {}}));
        QVERIFY(raw.ok());
        for (const QByteArray &row : raw->rows)
            QVERIFY(row.startsWith('{') && row.endsWith('}'));
    }
}

void TestContractLists::oneApplicationAndItsRoles()
{
    ManagementApi &api = m_contract->tenant().api();
    const QString id = m_application.value("id"_L1).toString();
    const auto application = await(api.application(id));
    QVERIFY(application.ok());
    QCOMPARE(application->name, m_application.value("name"_L1).toString());
    QVERIFY(m_contract->get("/applications/" + id.toUtf8())
                .object()
                .contains("isAdmin"_L1)); // in the detail only
    const auto roles = await(api.applicationRoles(id, {}));
    QVERIFY(roles.ok());
    QCOMPARE(roles->total, 1);
    QCOMPARE(roles->rows.value(0).id, m_role.value("id"_L1).toString());
    // The other way round.
    const Wire holders = m_contract->get("/roles/" + idOf(m_role) + "/applications");
    QCOMPARE(holders.array().first().toObject().value("id"_L1).toString(), id);
    const Wire scopes = m_contract->get("/roles/" + idOf(m_role) + "/scopes");
    QCOMPARE(
        scopes.array().first().toObject().value("resource"_L1).toObject().value("indicator"_L1),
        m_resource.value("indicator"_L1));
}

void TestContractLists::someListsArePagedAlways_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/users", "/roles", "/organizations", "/organization-roles", "/logs"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("roles of an application") << "/applications/" + idOf(m_application) + "/roles";
    QTest::newRow("applications of a role") << "/roles/" + idOf(m_role) + "/applications";
    QTest::newRow("users of a role") << "/roles/" + idOf(m_role) + "/users";
    QTest::newRow("scopes of a resource") << "/resources/" + idOf(m_resource) + "/scopes";
    QTest::newRow("users of an organization")
        << "/organizations/" + idOf(m_organization) + "/users";
    QTest::newRow("applications of an organization")
        << "/organizations/" + idOf(m_organization) + "/applications";
}

void TestContractLists::someListsArePagedAlways()
{
    QFETCH(QByteArray, path);
    const Wire answer = m_contract->get(path);
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.response.totalNumber() >= 0);
    QCOMPARE(answer.array().size(), std::min<qint64>(20, answer.response.totalNumber()));
    QVERIFY(answer.response.headers.has("Link"));
}

void TestContractLists::someListsArePagedWhenAsked_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/applications", "/resources", "/organization-scopes", "/hooks"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("scopes of a role") << "/roles/" + idOf(m_role) + "/scopes";
    QTest::newRow("organizations of an application")
        << "/applications/" + idOf(m_application) + "/organizations";
}

void TestContractLists::someListsArePagedWhenAsked()
{
    QFETCH(QByteArray, path);
    const Wire whole = m_contract->get(path);
    QCOMPARE(whole.status(), 200);
    QCOMPARE(whole.response.totalNumber(), -1);
    QVERIFY(!whole.response.headers.has("Link"));
    const Wire page = m_contract->get(path + "?page_size=1");
    QCOMPARE(page.status(), 200);
    QCOMPARE(page.response.totalNumber(), whole.array().size());
    QCOMPARE(page.array().size(), std::min<qint64>(1, whole.array().size()));
}

void TestContractLists::pagesTakeTwentyRowsUnlessAsked()
{
    const Wire plain = m_contract->get("/applications?page=1");
    QCOMPARE(plain.array().size(), std::min<qint64>(20, plain.response.totalNumber()));
    const Wire most = m_contract->get("/applications?page=1&page_size=100");
    QCOMPARE(most.array().size(), std::min<qint64>(100, most.response.totalNumber()));
}

void TestContractLists::pagesFollowOneAnotherWithoutGapOrRepeat()
{
    QStringList together, oneByOne;
    for (const QJsonValue row : m_contract->get("/applications?page=1&page_size=3").array())
        together << row["id"_L1].toString();
    for (const char *page : {"1", "2", "3"}) {
        for (const QJsonValue row :
             m_contract->get("/applications?page_size=1&page=" + QByteArray(page)).array())
            oneByOne << row["id"_L1].toString();
    }
    QCOMPARE(oneByOne, together);
}

void TestContractLists::pagesOutOfRangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"page=0", "page=-1", "page=abc", "page_size=0", "page_size=101",
                              "page_size=-5", "page=1&page_size=x"})
        QTest::newRow(query) << QByteArray(query);
}

void TestContractLists::pagesOutOfRangeAreRefused()
{
    QFETCH(QByteArray, query);
    for (const char *path : {"/users?", "/applications?", "/logs?"})
        QCOMPARE(m_contract->get(path + query).refusal(), u"400 guard.invalid_pagination"_s);
}

void TestContractLists::aPagePastTheEndIsEmpty()
{
    const Wire answer = m_contract->get("/roles?page=100000&page_size=100");
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.response.body, "[]");
    QVERIFY(answer.response.totalNumber() > 0);
    // The page before it, not the last one.
    QVERIFY(answer.links().value(1).contains("page=99999&"));
    QVERIFY(answer.links().value(1).endsWith("rel=\"prev\""));
}

void TestContractLists::linksLackTheirPrefix()
{
    const Wire answer = m_contract->get("/roles?page=2&page_size=1&search=%25"
                                        + m_made->run().toUtf8() + "%25&x=a%20b");
    QCOMPARE(answer.response.totalNumber(), 3);
    const QByteArrayList links = answer.links();
    QCOMPARE(links.size(), 4);
    const char *const relations[] = {"first", "prev", "last", "next"};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(links[i].mid(links[i].indexOf("; ")),
                 QByteArray("; rel=\"" + QByteArray(relations[i]) + '"'));
    // Not /api/roles: to follow it literally leads to a web page. The query is kept, spaces as +.
    const QByteArray next = "/roles?page=3&page_size=1&search=%25" + m_made->run().toUtf8()
                            + "%25&x=a+b>; rel=\"next\"";
    QVERIFY2(links[3].endsWith(next), links[3].constData());
    QVERIFY(!links[3].contains("/api/"));
}

void TestContractLists::emptyPageParametersAreNone()
{
    const Wire whole = m_contract->get("/applications?page=&page_size=");
    QCOMPARE(whole.status(), 200);
    QCOMPARE(whole.response.totalNumber(), -1);
}

void TestContractLists::anUnchangedAnswerIsNotSentAgain()
{
    const QByteArray path = "/applications/" + idOf(m_application);
    const Wire first = m_contract->get(path);
    const QByteArray tag = first.header("ETag");
    QVERIFY(tag.startsWith('"'));
    // no-cache asks for a fresh answer, so a client must not send it beside.
    const Wire second =
        m_contract->get(path, {{"If-None-Match", tag}, {"Cache-Control", "max-age=0"}});
    QCOMPARE(second.status(), 304);
    QVERIFY(second.response.body.isEmpty());
    QCOMPARE(second.header("ETag"), tag);
    QCOMPARE(
        m_contract->get(path, {{"If-None-Match", tag}, {"Cache-Control", "no-cache"}}).status(),
        200);
    QCOMPARE(
        m_contract->get(path, {{"If-None-Match", "\"1-other\""}, {"Cache-Control", "max-age=0"}})
            .status(),
        200);
}

void TestContractLists::headHasTheHeadersOnly()
{
    const Wire answer = m_contract->api("HEAD", "/roles?page_size=1");
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.response.body.isEmpty());
    QVERIFY(answer.response.totalNumber() >= 3);
    QVERIFY(answer.header("Content-Length").toInt() > 2);
}

void TestContractLists::resourcesComeWithTheirScopes()
{
    bool found = false;
    for (const QJsonValue resource : m_contract->get("/resources?includeScopes=true").array()) {
        if (resource["id"_L1] != m_resource.value("id"_L1))
            continue;
        found = true;
        QCOMPARE(resource["scopes"_L1].toArray().size(), 1);
        QCOMPARE(resource["scopes"_L1].toArray().first()["name"_L1].toString(), u"read:things"_s);
    }
    QVERIFY(found);
    for (const QJsonValue resource : m_contract->get("/resources").array())
        QVERIFY(resource["scopes"_L1].isUndefined());
}

void TestContractLists::membersOfWhatDoesNotExist()
{
    // Some answer an empty list, some that there is no such thing.
    for (const char *path : {"/resources/nope/scopes", "/organizations/nope/users",
                             "/organizations/nope/applications"})
        QCOMPARE(m_contract->get(path).response.body, "[]");
    for (const char *path : {"/applications/nope/roles", "/applications/nope/secrets",
                             "/applications/nope/organizations", "/roles/nope/scopes",
                             "/roles/nope/applications", "/roles/nope/users"})
        QCOMPARE(m_contract->get(path).refusal(), u"404 entity.not_exists_with_id"_s);
    for (const char *path : {"/users/nope", "/users/nope/roles", "/users/nope/organizations"})
        QCOMPARE(m_contract->get(path).refusal(), u"404 entity.not_found"_s);
}

void TestContractLists::logsAreNewestFirstAndFiltered()
{
    const QByteArray id = idOf(m_application);
    const auto basic = m_made->basicOf(m_application);
    const QByteArray parameters =
        "grant_type=client_credentials&scope=read%3Athings&resource="
        + m_resource.value("indicator"_L1).toString().toUtf8().toPercentEncoding();
    QCOMPARE(m_contract->exchange(parameters, basic).status(), 200);
    QCOMPARE(m_contract->exchange(parameters, Contract::basic(id, "wrong")).status(), 401);
    // Entries may be written a moment after the answer.
    const QByteArray path = "/logs?logKey=ExchangeTokenBy.ClientCredentials&applicationId=" + id;
    QTRY_COMPARE_WITH_TIMEOUT(m_contract->get(path).response.totalNumber(), 2, 30'000);
    const QJsonArray rows = m_contract->get(path).array();
    const QJsonValue failed = rows[0], granted = rows[1];
    QVERIFY(failed["createdAt"_L1].toDouble() >= granted["createdAt"_L1].toDouble());
    QCOMPARE(granted["payload"_L1]["result"_L1].toString(), u"Success"_s);
    QCOMPARE(granted["payload"_L1]["scope"_L1].toString(), u"read:things"_s);
    QCOMPARE(granted["payload"_L1]["params"_L1]["client_secret"_L1].toString(), u"******"_s);
    QCOMPARE(granted["payload"_L1]["applicationSecret"_L1]["name"_L1].toString(),
             u"Default secret"_s);
    QCOMPARE(failed["payload"_L1]["result"_L1].toString(), u"Error"_s);
    QVERIFY(
        failed["payload"_L1]["error"_L1].toString().contains(u"client authentication failed"_s));
    QCOMPARE(m_contract->get("/logs/" + failed["id"_L1].toString().toUtf8()).object(),
             failed.toObject());

    const QByteArray since = QByteArray::number(qint64(granted["createdAt"_L1].toDouble()));
    QCOMPARE(m_contract->get(path + "&start_time=" + since).response.totalNumber(), 2);
    QCOMPARE(m_contract->get(path + "&end_time=1000").response.totalNumber(), 0);
    QCOMPARE(m_contract->get("/logs?start_time=x").refusal(), u"400 guard.invalid_input"_s);
    QCOMPARE(m_contract->get("/logs?start_time=5&end_time=4").refusal(),
             u"400 log.invalid_time_window"_s);
    QCOMPARE(m_contract->get("/logs/nope").refusal(), u"404 entity.not_exists_with_id"_s);
}

void TestContractLists::whatBelongsToNothingIsEmpty()
{
    // Of these no 404 comes: the calls that read them tell nothing from nobody.
    QCOMPARE(m_contract->get("/users/nope/sessions").response.body, QByteArray(R"({"sessions":[]})"));
    QCOMPARE(m_contract->get("/organizations/nope/users").response.body, QByteArray("[]"));
    QCOMPARE(m_contract->get("/organizations/nope/applications").response.body, QByteArray("[]"));
    QCOMPARE(m_contract->get("/resources/nope/scopes").response.body, QByteArray("[]"));
    // Of these one does.
    QCOMPARE(m_contract->get("/users/nope/organizations").refusal(), u"404 entity.not_found"_s);
    QCOMPARE(m_contract->get("/applications/nope/organizations").refusal(),
             u"404 entity.not_exists_with_id"_s);
    QCOMPARE(m_contract->get("/applications/nope/secrets").refusal(),
             u"404 entity.not_exists_with_id"_s);
}

QTEST_GUILESS_MAIN(TestContractLists)
#include "tst_contract_lists.moc"
