// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/ManagementApi.h"
#include "support/Await.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;
using lwb::test::responseFromText;

class tst_ManagementApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void applicationsComeAsRecordsWithTheTotal();
    void everyListAlwaysAsksForAPage_data();
    void everyListAlwaysAsksForAPage();
    void aSearchIsWrappedAndItsWildcardsAreText_data();
    void aSearchIsWrappedAndItsWildcardsAreText();
    void resourcesAreNotSearchedByTheServer();
    void applicationTypesRepeat();
    void bothRoleTypesAreAskedForByNamingNone();
    void rawRowsAreTheBytesOfTheServer();
    void aMissingTotalIsUnknown();
    void aMalformedRowIsNamedByItsPath();
    void anAnswerThatIsNoListIsMalformed_data();
    void anAnswerThatIsNoListIsMalformed();
    void aRefusalKeepsLogtosWords();
    void aRedirectIsAnErrorWithItsLocation();
    void oneApplicationIsFoundById();
    void idsStayInTheirPathSegment();
    void idsThatWouldNavigateAreRefused_data();
    void idsThatWouldNavigateAreRefused();
    void rolesOfAnApplicationArePaged();
    void getKeepsAPlusAPlus();
    void cancellingAListCancelsItsRequest();

private:
    std::unique_ptr<test::ScriptedTransport> m_transport;
    std::unique_ptr<ManagementApi> m_api;
};

void tst_ManagementApi::init()
{
    m_transport = std::make_unique<test::ScriptedTransport>();
    m_api = std::make_unique<ManagementApi>(*m_transport, QUrl(u"https://auth.example.com/api"_s));
}

void tst_ManagementApi::cleanup()
{
    QCOMPARE(m_transport->problems(), QStringList());
}

void tst_ManagementApi::applicationsComeAsRecordsWithTheTotal()
{
    m_transport->expect(
        "GET /api/applications?page=2&page_size=2",
        responseFromText(
            "200\nTotal-Number: 206\n\n"
            R"([{"id":"a","name":"my web","description":"trad","type":"Traditional","isThirdParty":false,"createdAt":1795329679537},)"
            R"({"id":"b","name":"my spa","description":null,"type":"SPA","isThirdParty":false,"createdAt":1795329679509}])"),
        [](const HttpRequest &request) {
            QVERIFY(!request.headers.has("Authorization"));
            QCOMPARE(request.purpose, Purpose::Api);
        });
    const auto page =
        await(m_api->applications({.page = 2, .pageSize = 2, .search = {}, .types = {}}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().summary()));
    QCOMPARE(page->total, 206);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0].name, u"my web"_s);
    QCOMPARE(page->rows[1].type, Application::Type::SPA);
    QVERIFY(page->rows[1].json.startsWith(R"({"id":"b")"));
    QVERIFY(page->rows[1].json.endsWith("509}"));
}

void tst_ManagementApi::everyListAlwaysAsksForAPage_data()
{
    QTest::addColumn<Collection>("collection");
    QTest::addColumn<QString>("url");
    QTest::newRow("applications") << Collection::Applications << u"applications"_s;
    QTest::newRow("users") << Collection::Users << u"users"_s;
    QTest::newRow("roles") << Collection::Roles << u"roles"_s;
    QTest::newRow("resources") << Collection::Resources << u"resources"_s;
}

void tst_ManagementApi::everyListAlwaysAsksForAPage()
{
    QFETCH(Collection, collection);
    QFETCH(QString, url);
    QCOMPARE(m_api->pageRequest(collection, {}).url.toString(QUrl::FullyEncoded),
             u"https://auth.example.com/api/%1?page=1&page_size=100"_s.arg(url));
}

void tst_ManagementApi::aSearchIsWrappedAndItsWildcardsAreText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("plain") << u"smith"_s << QByteArray("%25smith%25");
    QTest::newRow("percent") << u"100%"_s << QByteArray("%25100%5C%25%25");
    QTest::newRow("underscore") << u"a_b"_s << QByteArray("%25a%5C_b%25");
    QTest::newRow("backslash") << u"a\\b"_s << QByteArray("%25a%5C%5Cb%25");
    QTest::newRow("plus") << u"a+b c"_s << QByteArray("%25a%2Bb%20c%25");
    QTest::newRow("ampersand") << u"R&D=1#"_s << QByteArray("%25R%26D%3D1%23%25");
    QTest::newRow("unicode") << u"Inês"_s << QByteArray("%25In%C3%AAs%25");
}

void tst_ManagementApi::aSearchIsWrappedAndItsWildcardsAreText()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    for (const Collection collection :
         {Collection::Applications, Collection::Users, Collection::Roles}) {
        QVERIFY(canSearch(collection));
        const QUrl url = m_api->pageRequest(collection, {.search = typed, .types = {}}).url;
        QCOMPARE(url.query(QUrl::FullyEncoded).toUtf8(), "page=1&page_size=100&search=" + sent);
    }
}

void tst_ManagementApi::resourcesAreNotSearchedByTheServer()
{
    QVERIFY(!canSearch(Collection::Resources));
    const QUrl url = m_api->pageRequest(Collection::Resources, {.search = u"x"_s, .types = {}}).url;
    QCOMPARE(url.query(), u"page=1&page_size=100"_s);
}

void tst_ManagementApi::applicationTypesRepeat()
{
    const QUrl url = m_api->pageRequest(Collection::Applications,
                                        {.search = {}, .types = {u"SPA"_s, u"Native"_s}}).url;
    QCOMPARE(url.query(), u"page=1&page_size=100&types=SPA&types=Native"_s);
}

void tst_ManagementApi::bothRoleTypesAreAskedForByNamingNone()
{
    const auto query = [this](const QStringList &types) {
        return m_api->pageRequest(Collection::Roles, {.search = {}, .types = types}).url.query();
    };
    QCOMPARE(query({u"User"_s}), u"page=1&page_size=100&type=User"_s);
    QCOMPARE(query({u"User"_s, u"MachineToMachine"_s}), u"page=1&page_size=100"_s);
}

void tst_ManagementApi::rawRowsAreTheBytesOfTheServer()
{
    m_transport->expect("GET /api/users?page=1&page_size=100", responseFromText(
        "200\nTotal-Number: 3\n\n"
        "[ {\"z\":1.10,\"a\":12345678901234567890,\"a\":\"\\u0041\"} ,\n{ }, 1e400]"));
    const auto page = await(m_api->rawPage(Collection::Users, {}));
    QVERIFY(page);
    QCOMPARE(page->rows, (QList<QByteArray>{
        "{\"z\":1.10,\"a\":12345678901234567890,\"a\":\"\\u0041\"}", "{ }", "1e400"}));
}

void tst_ManagementApi::aMissingTotalIsUnknown()
{
    m_transport->expect("GET /api/resources?page=1&page_size=100", responseFromText("200\n\n[]"));
    const auto page = await(m_api->resources({}));
    QVERIFY(page);
    QCOMPARE(page->total, -1);
    QVERIFY(page->rows.isEmpty());
}

void tst_ManagementApi::aMalformedRowIsNamedByItsPath()
{
    m_transport->expect("GET /api/roles?page=1&page_size=100", responseFromText(
        "200\nLogto-Core-Request-Id: req1\n\n"
        R"([{"id":"r","name":"n","description":"","type":"User","isDefault":false},{"id":9}])"));
    const auto page = await(m_api->roles({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Malformed);
    QCOMPARE(page.error().status, 200);
    QCOMPARE(page.error().requestId, u"req1"_s);
    QVERIFY2(page.error().summary().contains(u"[1].id"_s), qPrintable(page.error().summary()));
}

void tst_ManagementApi::anAnswerThatIsNoListIsMalformed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("object") << QByteArray("200\n\n{}");
    QTest::newRow("page of a captive portal")
        << QByteArray("200\nContent-Type: text/html\n\n<html><body>Sign in</body></html>");
    QTest::newRow("cut short") << QByteArray("200\n\n[{\"id\":");
    QTest::newRow("empty") << QByteArray("204\n\n");
}

void tst_ManagementApi::anAnswerThatIsNoListIsMalformed()
{
    QFETCH(QByteArray, answer);
    m_transport->expect("GET /api/users?page=1&page_size=100", responseFromText(answer));
    const auto page = await(m_api->users({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Malformed);
}

void tst_ManagementApi::aRefusalKeepsLogtosWords()
{
    m_transport->expect(
        "GET /api/users?page=1&page_size=100",
        responseFromText(
            "403\nLogto-Core-Request-Id: req7\nContent-Type: application/json; charset=utf-8\n\n"
            R"({"code":"auth.forbidden","message":"Forbidden. Please check your user roles and permissions."})"));
    const auto page = await(m_api->users({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Http);
    QCOMPARE(page.error().status, 403);
    QCOMPARE(page.error().code, u"auth.forbidden"_s);
    QCOMPARE(page.error().requestId, u"req7"_s);
}

void tst_ManagementApi::aRedirectIsAnErrorWithItsLocation()
{
    m_transport->expect("GET /api/users?page=1&page_size=100", responseFromText(
        "302\nLocation: https://login.example.com/\n\n"));
    const auto page = await(m_api->users({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Redirected);
    QCOMPARE(page.error().detail, u"https://login.example.com/"_s);
}

void tst_ManagementApi::oneApplicationIsFoundById()
{
    const QByteArray body =
        R"({"id":"a1","name":"Billing","type":"MachineToMachine","createdAt":1795329679537})";
    m_transport->expect("GET /api/applications/a1", responseFromText("200\n\n" + body));
    const auto app = await(m_api->application(u"a1"_s));
    QVERIFY(app);
    QCOMPARE(app->name, u"Billing"_s);
    QCOMPARE(app->json, body);
}

void tst_ManagementApi::idsStayInTheirPathSegment()
{
    m_transport->expect("GET /api/applications/..%2Fusers%3Fa%3Db%23c",
                        responseFromText("404\n\nNot Found"));
    QVERIFY(!await(m_api->application(u"../users?a=b#c"_s)));
}

void tst_ManagementApi::idsThatWouldNavigateAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QString();
    QTest::newRow("here") << u"."_s;
    QTest::newRow("up") << u".."_s;
}

void tst_ManagementApi::idsThatWouldNavigateAreRefused()
{
    QFETCH(QString, id);
    QCOMPARE(await(m_api->application(id)).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(await(m_api->applicationRoles(id, {})).error().kind, Error::Kind::InvalidInput);
}

void tst_ManagementApi::rolesOfAnApplicationArePaged()
{
    m_transport->expect(
        "GET /api/applications/a1/roles?page=1&page_size=20&search=%25x%25",
        responseFromText(
            "200\nTotal-Number: 1\n\n"
            R"([{"id":"r","name":"n","description":"d","type":"MachineToMachine","isDefault":false}])"));
    const auto page = await(m_api->applicationRoles(
        u"a1"_s, {.page = 1, .pageSize = 20, .search = u"x"_s, .types = {u"User"_s}}));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->total, 1);
}

void tst_ManagementApi::getKeepsAPlusAPlus()
{
    m_transport->expect("GET /api/logs?logKey=a%2Bb%20c", responseFromText("200\n\n[]"));
    QUrlQuery query;
    query.addQueryItem(u"logKey"_s, u"a+b c"_s);
    const auto answer = await(m_api->get(u"logs"_s, query));
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("[]"));
}

void tst_ManagementApi::cancellingAListCancelsItsRequest()
{
    m_transport->expect("GET /api/users?page=1&page_size=100", responseFromText("200\n\n[]"));
    auto pending = m_api->users({});
    pending.cancel();
    const auto page = await(pending);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_ManagementApi)
#include "tst_managementapi.moc"
