// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/ManagementApi.h"
#include "support/Await.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;
using lwb::test::responseFromText;

namespace {

/// What a call came to: "ok 0 of 7" for a page, "ok" for one object, or the error's kind.
using Call = std::function<QString(ManagementApi &, const PageRequest &)>;

template<typename T>
QString outcome(const Result<Page<T>> &page)
{
    return page ? u"ok %1 of %2"_s.arg(page->rows.size()).arg(page->total) : page.error().summary();
}

const QString odd = u"a/b ?"_s;

} // namespace

/// Every call's request, and the records that objects of the wire become.
class tst_Calls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyListIsAskedAsItsEndpointWants_data();
    void everyListIsAskedAsItsEndpointWants();
    void usersAreSearchedByFieldAndMode_data();
    void usersAreSearchedByFieldAndMode();
    void logsTakeTheirFiltersAndTellTheCap();
    void aScopeHasItsResource();
    void rolesTellHowManyHoldThem();
    void membersHaveTheirOrganizationRoles();
    void organizationRolesTellTheirScopes();
    void aMisfitInsideAListIsNamedByItsPath();
    void identitiesComeFromTheUser();
    void customDataKeepsItsBytes();
    void sessionsComeOutOfTheirObject();
    void valuesOfSecretsNeverGetIntoARecord();
    void logEntriesTellTheirErrorInOneLine_data();
    void logEntriesTellTheirErrorInOneLine();
    void theManagementApiIsKnownByItsIndicator_data();
    void theManagementApiIsKnownByItsIndicator();
};

void tst_Calls::everyListIsAskedAsItsEndpointWants_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("path");
    const auto add = [](const char *path, Call call) {
        QTest::newRow(path) << std::move(call) << QByteArray(path);
    };
#define LIST(path, call) \
    add(path, [](ManagementApi &api, const PageRequest &page) { \
        Q_UNUSED(page) \
        return outcome(await(call)); \
    })
    LIST("applications/a%2Fb%20%3F/roles?page=2&page_size=50&search=%25R%26D%5C_%25", api.applicationRoles(odd, page));
    LIST("applications/a%2Fb%20%3F/organizations?page=2&page_size=50", api.applicationOrganizations(odd, page));
    LIST("applications/a%2Fb%20%3F/secrets", api.applicationSecrets(odd));
    LIST("roles?page=2&page_size=50&search=%25R%26D%5C_%25", api.roles(page));
    LIST("roles/a%2Fb%20%3F/scopes?page=2&page_size=50&search=%25R%26D%5C_%25", api.roleScopes(odd, page));
    LIST("roles/a%2Fb%20%3F/applications?page=2&page_size=50&search=%25R%26D%5C_%25", api.roleApplications(odd, page));
    LIST("roles/a%2Fb%20%3F/users?page=2&page_size=50&search=%25R%26D%5C_%25", api.roleUsers(odd, page));
    LIST("resources?page=2&page_size=50", api.resources(page));
    LIST("resources/a%2Fb%20%3F/scopes?page=2&page_size=50&search=%25R%26D%5C_%25", api.resourceScopes(odd, page));
    LIST("users/a%2Fb%20%3F/roles?page=2&page_size=50&search=%25R%26D%5C_%25", api.userRoles(odd, page));
    LIST("users/a%2Fb%20%3F/organizations", api.userOrganizations(odd));
    LIST("organizations?page=2&page_size=50&q=R%26D%5C_&showFeatured=true", api.organizations(page));
    LIST("organizations/a%2Fb%20%3F/users?page=2&page_size=50&q=R%26D%5C_", api.organizationUsers(odd, page));
    LIST("organizations/a%2Fb%20%3F/applications?page=2&page_size=50&q=R%26D%5C_", api.organizationApplications(odd, page));
    LIST("organization-roles?page=2&page_size=50&q=R%26D%5C_", api.organizationRoles(page));
#undef LIST
}

void tst_Calls::everyListIsAskedAsItsEndpointWants()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, path);
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    transport.expect("GET /api/" + path, responseFromText("200\nTotal-Number: 7\n\n[]"));
    // Lists that come whole count themselves.
    QCOMPARE(call(api, {.page = 2, .pageSize = 50, .search = u"R&D_"_s}),
             path.contains("page") ? u"ok 0 of 7"_s : u"ok 0 of 0"_s);
    QCOMPARE(transport.problems(), QStringList());
}

void tst_Calls::usersAreSearchedByFieldAndMode_data()
{
    using Mode = FieldSearch::Mode;
    QTest::addColumn<FieldSearch>("how");
    QTest::addColumn<QString>("sent");
    const auto add = [](const char *name, const FieldSearch &how, const QString &sent) {
        QTest::newRow(name) << how << sent;
    };
    add("anywhere", {}, u"&search=%25a%5C_%5C%25%25"_s);
    add("one field", {u"name"_s, Mode::Contains, false}, u"&search.name=%25a%5C_%5C%25%25"_s);
    add("pattern", {u"name"_s, Mode::Like, false}, u"&search.name=a_%25&mode.name=like"_s);
    add("exact", {u"username"_s, Mode::Exact, true},
        u"&search.username=a_%25&mode.username=exact&isCaseSensitive=true"_s);
    add("exact in any field", {{}, Mode::Exact, false}, u"&search=a_%25&mode=exact"_s);
    add("regular expression", {u"primaryEmail"_s, Mode::Posix, false},
        u"&search.primaryEmail=a_%25&mode.primaryEmail=posix"_s);
    // The server refuses it without.
    add("similar to", {u"primaryPhone"_s, Mode::SimilarTo, false},
        u"&search.primaryPhone=a_%25&mode.primaryPhone=similar_to&isCaseSensitive=true"_s);
}

void tst_Calls::usersAreSearchedByFieldAndMode()
{
    QFETCH(FieldSearch, how);
    QFETCH(QString, sent);
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const QUrl url = api.pageRequest(Collection::Users, {.search = u"a_%"_s, .how = how}).url;
    QCOMPARE(url.query(QUrl::FullyEncoded), u"page=1&page_size=100"_s + sent);
    // Others know LIKE only.
    const QUrl roles = api.pageRequest(Collection::Roles, {.search = u"a_%"_s, .how = how}).url;
    QCOMPARE(roles.query(QUrl::FullyEncoded),
             u"page=1&page_size=100&search=%25a%5C_%5C%25%25"_s);
}

void tst_Calls::logsTakeTheirFiltersAndTellTheCap()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    transport.expect("GET /api/logs?page=3&page_size=20&enableCap=true&logKey=A.B&applicationId=x"
                     "&userId=y&start_time=0&end_time=9",
                     responseFromText("200\nTotal-Number: 10001\nTotal-Number-Is-Capped: true\n\n[]"));
    const auto page = await(api.logs({u"A.B"_s, u"x"_s, u"y"_s, 0, 9}, 3, 20));
    QVERIFY(page);
    QVERIFY(page->totalIsCapped);
    QCOMPARE(page->total, 10'001);
    QCOMPARE(transport.problems(), QStringList());
}

void tst_Calls::aScopeHasItsResource()
{
    const QByteArray resource = R"({"id":"r","name":"Shop","indicator":"https://shop","isDefault":true,"accessTokenTtl":60,"x":1.0})";
    const QByteArray json =
        R"({"id":"s","resourceId":"r","name":"read","description":null,"createdAt":5,"resource":)" + resource + '}';
    const auto scope = parseRecord<Scope>(json);
    QVERIFY(scope);
    QCOMPARE(scope->name, u"read"_s);
    QCOMPARE(scope->resource->indicator, u"https://shop"_s);
    QCOMPARE(scope->resource->json, resource);
    const auto bare = parseRecord<Scope>(R"({"id":"s","resourceId":"r","name":"read","createdAt":5})");
    QVERIFY(bare);
    QVERIFY(!bare->resource);
    const auto bad = parseRecord<Scope>(
        R"({"id":"s","resourceId":"r","name":"read","createdAt":5,"resource":{"id":7}})", u"[2]"_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().detail, u"[2].resource.id"_s);
}

void tst_Calls::rolesTellHowManyHoldThem()
{
    const auto role = parseRecord<Role>(
        R"({"id":"a","name":"n","description":"d","type":"User","usersCount":12,"applicationsCount":0})");
    QVERIFY(role);
    QCOMPARE(role->usersCount, std::optional<qint64>(12));
    QCOMPARE(role->applicationsCount, std::optional<qint64>(0));
    const auto alone = parseRecord<Role>(R"({"id":"a","name":"n","type":"User"})");
    QVERIFY(alone);
    QVERIFY(!alone->usersCount);
}

void tst_Calls::membersHaveTheirOrganizationRoles()
{
    const QByteArray json =
        R"({"id":"u","username":null,"createdAt":1,"organizationRoles":[{"id":"1","name":"admin"},{"id":"2","name":"x"}]})";
    const auto member = parseRecord<OrganizationMember>(json);
    QVERIFY(member);
    QCOMPARE(member->roles, (QList<NamedId>{{u"1"_s, u"admin"_s}, {u"2"_s, u"x"_s}}));
    QCOMPARE(member->user.json, json);
    QCOMPARE(member->user.displayName(), u"u"_s);
}

void tst_Calls::organizationRolesTellTheirScopes()
{
    const auto role = parseRecord<OrganizationRole>(
        R"({"id":"a","name":"n","description":null,"type":"MachineToMachine","scopes":[{"id":"1","name":"manage"}],)"
        R"("resourceScopes":[{"id":"2","name":"read","resource":{"id":"r","name":"Shop"}}]})");
    QVERIFY(role);
    QCOMPARE(role->type, Role::Type::MachineToMachine);
    QCOMPARE(role->scopes, (QList<NamedId>{{u"1"_s, u"manage"_s}}));
    QCOMPARE(role->resourceScopes.first().resource.name, u"Shop"_s);
}

void tst_Calls::aMisfitInsideAListIsNamedByItsPath()
{
    const auto member = parseRecord<OrganizationMember>(
        R"({"id":"u","createdAt":1,"organizationRoles":[{"id":"1","name":"a"},{"id":"2"}]})", u"[3]"_s);
    QVERIFY(!member);
    QCOMPARE(member.error().detail, u"[3].organizationRoles[1].name"_s);
    const auto text = parseRecord<OrganizationMember>(
        R"({"id":"u","createdAt":1,"organizationRoles":["admin"]})");
    QVERIFY(!text);
    QCOMPARE(text.error().detail, u"organizationRoles[0]"_s);
}

void tst_Calls::identitiesComeFromTheUser()
{
    const auto user = parseRecord<User>(
        R"({"id":"u","createdAt":1,"identities":{"github":{"userId":"9","details":{"n":1.50}}},)"
        R"("ssoIdentities":[{"issuer":"https://idp","identityId":"i","ssoConnectorId":"c"}]})");
    QVERIFY(user);
    const auto identities = identitiesOf(*user);
    QVERIFY(identities);
    QCOMPARE(identities->size(), 2);
    QCOMPARE(identities->at(0).provider, u"github"_s);
    QCOMPARE(identities->at(0).json, QByteArray(R"({"userId":"9","details":{"n":1.50}})"));
    QCOMPARE(identities->at(1).kind, Identity::Kind::EnterpriseSso);
    QCOMPARE(identities->at(1).connectorId, u"c"_s);
    QCOMPARE(identitiesOf(*parseRecord<User>(R"({"id":"u","createdAt":1})"))->size(), 0);
}

void tst_Calls::customDataKeepsItsBytes()
{
    const QByteArray data = R"({"__proto__":1e+308,"a b":12345678901234567890,"a b":1.10,"":null})";
    const QByteArray json = R"({"id":"u","createdAt":1,"customData":)" + data + '}';
    const auto user = parseRecord<User>(json);
    QVERIFY(user);
    QCOMPARE(memberText(user->json, u"customData"), data);
    QVERIFY(memberText(user->json, u"nothing").isNull());
    QCOMPARE(memberText(R"({"a":1,"a":2})", u"a"), QByteArray("2"));
}

void tst_Calls::sessionsComeOutOfTheirObject()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    transport.expect("GET /api/users/u/sessions", responseFromText(
        "200\n\n{\"sessions\":[{\"payload\":{\"uid\":\"s\",\"loginTs\":1795329679},\"clientId\":\"app\","
        "\"lastSubmission\":{\"interactionEvent\":\"SignIn\",\"signInContext\":{\"country\":\"PT\",\"city\":\"Lisbon\"}},"
        "\"expiresAt\":1795329680123},{\"payload\":{\"uid\":\"t\",\"loginTs\":1},\"lastSubmission\":null,"
        "\"clientId\":null,\"expiresAt\":2}]}"));
    const auto page = await(api.userSessions(u"u"_s));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().summary()));
    QCOMPARE(page->total, 2);
    const UserSession &session = page->rows.first();
    QCOMPARE(session.id, u"s"_s);
    QCOMPARE(session.signedInAt.toMSecsSinceEpoch(), 1795329679000);
    QCOMPARE(session.expiresAt.toMSecsSinceEpoch(), 1795329680123);
    QCOMPARE(session.place, u"Lisbon, PT"_s);
    QCOMPARE(page->rows.last().place, QString());
}

void tst_Calls::valuesOfSecretsNeverGetIntoARecord()
{
    const auto secret = parseRecord<ApplicationSecret>(
        R"({"name":"n","value" : "abc\"def","x":1.0,"value":"again","createdAt":1,"expiresAt":null})");
    QVERIFY(secret);
    QCOMPARE(secret->json,
             QByteArray(R"({"name":"n","value" : "***","x":1.0,"value":"***","createdAt":1,"expiresAt":null})"));
    QVERIFY(!secret->expiresAt);
    const auto application = parseRecord<Application>(
        R"({"id":"a","name":"n","type":"SPA","secret":"hush","createdAt":1})");
    QVERIFY(application);
    QVERIFY(!application->json.contains("hush"));
    const auto member = parseRecord<OrganizationApplication>(
        R"({"id":"a","name":"n","type":"SPA","secret":"hush","createdAt":1,"organizationRoles":[]})");
    QVERIFY(member);
    QVERIFY(!member->application.json.contains("hush"));
}

void tst_Calls::logEntriesTellTheirErrorInOneLine_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("summary");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("OAuth, as text")
        << QByteArray(R"(,"error":"{\"stack\":\"long\\nstack\",\"error\":\"invalid_target\",\"error_description\":\"unknown\"}")")
        << u"invalid_target: unknown"_s;
    QTest::newRow("Logto's, as object")
        << QByteArray(R"(,"error":{"code":"user.suspended","message":"Suspended."})")
        << u"user.suspended: Suspended."_s;
    QTest::newRow("text") << QByteArray(R"(,"error":"Error: gone\n  at x")") << u"Error: gone"_s;
    QTest::newRow("said twice")
        << QByteArray(R"(,"error":{"error":"invalid_target","message":"invalid_target"})")
        << u"invalid_target"_s;
}

void tst_Calls::logEntriesTellTheirErrorInOneLine()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, summary);
    const QByteArray json = R"({"id":"l","key":"K","payload":{"key":"K","result":"Error","ip":"::1")"
        + error + R"(},"createdAt":1795329679453})";
    const auto entry = parseRecord<LogEntry>(json);
    QVERIFY(entry);
    QCOMPARE(entry->outcome, LogEntry::Outcome::Error);
    QCOMPARE(entry->errorSummary, summary);
    QCOMPARE(entry->ip, u"::1"_s);
    QCOMPARE(entry->applicationId, QString());
}

void tst_Calls::theManagementApiIsKnownByItsIndicator_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("https://default.logto.app/api") << true;
    QTest::newRow("https://a1b2c3.logto.app/api") << true;
    QTest::newRow("https://default.logto.app/api/") << false;
    QTest::newRow("http://default.logto.app/api") << false;
    QTest::newRow("https://default.logto.app.evil.example/api") << false;
    QTest::newRow("https://a.b.logto.app/api") << false;
    QTest::newRow("https://default.logto.app/me") << false;
    QTest::newRow("https://shop.example/https://default.logto.app/api") << false;
}

void tst_Calls::theManagementApiIsKnownByItsIndicator()
{
    QFETCH(bool, known);
    QCOMPARE(isManagementApi(QString::fromLatin1(QTest::currentDataTag())), known);
}

QTEST_GUILESS_MAIN(tst_Calls)
#include "tst_calls.moc"
