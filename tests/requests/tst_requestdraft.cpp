// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/RequestDraft.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

Profile profile()
{
    Profile profile;
    profile.endpoint = QUrl(u"https://auth.example.com"_s);
    profile.tenantId = u"default"_s;
    profile.apiResources = {{u"Shopping API"_s, u"https://shopping.api"_s, QUrl(u"https://shop.example.com/v1/"_s),
                             {u"read:products"_s}},
                            {u"Bare"_s, u"https://bare.api"_s, {}, {}}};
    return profile;
}

const TokenChoice shopping{TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}};
const TokenChoice none{TokenChoice::Kind::None, {}, {}};

/// What became of a draft, in one line.
QString outcome(const RequestDraft &draft)
{
    const auto request = toHttpRequest(draft, profile());
    if (!request)
        return u"refused "_s + request.error().detail;
    return QString::fromUtf8(request->method + ' ' + request->url.toEncoded());
}

} // namespace

class TestRequestDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolvesTargets_data();
    void resolvesTargets();
    void encodesQueryRows();
    void refusesBadFieldsByName_data();
    void refusesBadFieldsByName();
    void bodyIsJsonUnlessSaidOtherwise();
    void asksForTheTokenChosen();
    void curlSurvivesTheShell();
    void curlHidesTypedCredentials();
    void aLoggedRequestCanBeSentAgain();
    void aLoggedTokenRequestHasPlaceholders();
    void bodiesKeptInPartAreLeftOut();
};

void TestRequestDraft::resolvesTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("expected");
    QTest::newRow("path") << u"/api/users"_s << 0 << u"GET https://auth.example.com/api/users"_s;
    QTest::newRow("path without slash") << u"api/users?page=2"_s << 0 << u"GET https://auth.example.com/api/users?page=2"_s;
    QTest::newRow("own URL") << u"https://auth.example.com/api/users"_s << 0 << u"GET https://auth.example.com/api/users"_s;
    QTest::newRow("foreign URL, Management token") << u"https://evil.example/api/users"_s << 0 << u"refused url"_s;
    QTest::newRow("own host, other port") << u"https://auth.example.com:8443/api"_s << 0 << u"refused url"_s;
    QTest::newRow("resource path") << u"/products"_s << 1 << u"GET https://shop.example.com/v1/products"_s;
    QTest::newRow("resource, foreign URL") << u"https://evil.example/"_s << 1 << u"refused url"_s;
    QTest::newRow("resource without base, path") << u"/x"_s << 3 << u"refused url"_s;
    QTest::newRow("resource without base, URL") << u"https://any.example/x"_s << 3 << u"GET https://any.example/x"_s;
    QTest::newRow("held, path") << u"/products"_s << 4 << u"GET https://shop.example.com/v1/products"_s;
    QTest::newRow("held, foreign URL") << u"https://evil.example/"_s << 4 << u"refused url"_s;
    QTest::newRow("held for the Management API") << u"/api/users"_s << 5 << u"GET https://auth.example.com/api/users"_s;
    QTest::newRow("held for the Management API, foreign URL") << u"https://evil.example/"_s << 5 << u"refused url"_s;
    QTest::newRow("no token, anywhere") << u"https://any.example/x"_s << 2 << u"GET https://any.example/x"_s;
    QTest::newRow("plain http") << u"http://any.example/x"_s << 2 << u"refused url"_s;
    QTest::newRow("loopback http") << u"http://127.0.0.1:9/x"_s << 2 << u"GET http://127.0.0.1:9/x"_s;
    QTest::newRow("user info") << u"https://u:p@any.example/x"_s << 2 << u"refused url"_s;
    QTest::newRow("line break") << u"/api/users\r\nX: y"_s << 0 << u"refused url"_s;
    QTest::newRow("empty") << u"  "_s << 0 << u"refused url"_s;
}

void TestRequestDraft::resolvesTargets()
{
    QFETCH(QString, target);
    QFETCH(int, choice);
    QFETCH(QString, expected);
    RequestDraft draft;
    draft.target = target;
    const QList<TokenChoice> choices = {
        {}, shopping, none, {TokenChoice::Kind::Resource, u"https://bare.api"_s, {}},
        {TokenChoice::Kind::Held, shopping.indicator, {}},
        {TokenChoice::Kind::Held, profile().managementResource(), {}}};
    draft.token = choices.at(choice);
    QCOMPARE(outcome(draft), expected);
}

void TestRequestDraft::encodesQueryRows()
{
    RequestDraft draft;
    draft.target = u"/api/users?page=1"_s;
    draft.query = {{u"search"_s, u"%a+b&c=é d%"_s, true}, {u"off"_s, u"1"_s, false}, {{}, {}, true}};
    QCOMPARE(outcome(draft),
             u"GET https://auth.example.com/api/users?page=1&search=%25a%2Bb%26c%3D%C3%A9%20d%25"_s);
}

void TestRequestDraft::refusesBadFieldsByName_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("headerName");
    QTest::addColumn<QString>("headerValue");
    QTest::addColumn<QString>("expected");
    QTest::newRow("method with space") << u"GE T"_s << QString() << QString() << u"refused method"_s;
    QTest::newRow("method with CRLF") << u"GET / HTTP/1.1\r\nX: y\r\n\r\nGET"_s << QString() << QString() << u"refused method"_s;
    QTest::newRow("header name") << u"GET"_s << u"X Y"_s << u"1"_s << u"refused header 1"_s;
    QTest::newRow("header value") << u"GET"_s << u"X-Y"_s << u"1\nZ: 2"_s << u"refused header 1"_s;
    QTest::newRow("Host") << u"GET"_s << u"Host"_s << u"evil"_s << u"refused header 1"_s;
    QTest::newRow("second credential") << u"GET"_s << u"Authorization"_s << u"Bearer x"_s << u"refused header Authorization"_s;
    QTest::newRow("fine") << u"PROPFIND"_s << u"X-Y"_s << u"1"_s << u"PROPFIND https://auth.example.com/api"_s;
}

void TestRequestDraft::refusesBadFieldsByName()
{
    QFETCH(QString, method);
    QFETCH(QString, headerName);
    QFETCH(QString, headerValue);
    QFETCH(QString, expected);
    RequestDraft draft;
    draft.method = method;
    draft.target = u"/api"_s;
    draft.headers = {{headerName, headerValue, true}};
    QCOMPARE(outcome(draft), expected);
}

void TestRequestDraft::bodyIsJsonUnlessSaidOtherwise()
{
    RequestDraft draft;
    draft.method = u"POST"_s;
    draft.target = u"/api/roles"_s;
    draft.body = u"{\"name\":\"é\"}"_s;
    auto request = toHttpRequest(draft, profile());
    QVERIFY(request.ok());
    QCOMPARE(request->headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request->body, QByteArray("{\"name\":\"\xc3\xa9\"}"));
    draft.headers = {{u"content-type"_s, u"text/plain"_s, true}};
    request = toHttpRequest(draft, profile());
    QCOMPARE(request->headers.fields().size(), 1);
}

void TestRequestDraft::asksForTheTokenChosen()
{
    const auto management = toTokenRequest({}, profile());
    QCOMPARE(management->resource, u"https://default.logto.app/api"_s);
    QCOMPARE(management->scopes, QStringList{u"all"_s});
    QCOMPARE(toTokenRequest(shopping, profile())->resource, u"https://shopping.api"_s);
    QVERIFY(!toTokenRequest(none, profile()));
}

void TestRequestDraft::curlSurvivesTheShell()
{
    RequestDraft draft;
    draft.method = u"PATCH"_s;
    draft.target = u"/api/users/1"_s;
    draft.query = {{u"q"_s, u"it's $HOME `id`"_s, true}};
    draft.headers = {{u"X-Note"_s, u"don't; rm -rf \"$HOME\""_s, true}};
    draft.body = u"{\"name\":\"O'Neill $(id)\"}"_s;
    const auto curl = toCurl(draft, profile());
    QVERIFY(curl.ok());
    // The shell itself says what curl would be given.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"ACCESS_TOKEN=tok; curl() { for a; do printf '%s\\n' \"$a\"; done; }; "_s + *curl});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
             u"-X\nPATCH\nhttps://auth.example.com/api/users/1?q=it%27s%20%24HOME%20%60id%60\n"
             "-H\nAuthorization: Bearer tok\n-H\nX-Note: don't; rm -rf \"$HOME\"\n"
             "-H\nContent-Type: application/json\n--data-raw\n{\"name\":\"O'Neill $(id)\"}\n"_s);
}

void TestRequestDraft::curlHidesTypedCredentials()
{
    RequestDraft draft;
    draft.token = none;
    draft.target = u"https://any.example/"_s;
    draft.headers = {{u"authorization"_s, u"Bearer canary-token"_s, true}};
    const auto curl = toCurl(draft, profile());
    QVERIFY(curl.ok());
    QVERIFY(!curl->contains(u"canary"_s));
    QVERIFY(curl->contains(u"$ACCESS_TOKEN"_s));
}

namespace {

Exchange logged(const HttpRequest &request)
{
    ExchangeLog log;
    return *log.find(log.begin(request, 1, QDateTime::currentDateTimeUtc()));
}

} // namespace

void TestRequestDraft::aLoggedRequestCanBeSentAgain()
{
    HttpRequest sent;
    sent.method = "PATCH";
    sent.url = QUrl(u"https://auth.example.com/api/users/a%2Fb?search=%25o%2Bo%25&page=1"_s, QUrl::StrictMode);
    sent.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer canary"}};
    sent.body = "{\"name\":\"x\"}";
    sent.tokenLabel = u"Management API"_s;
    RequestDraft draft = draftFromExchange(logged(sent), profile());
    QCOMPARE(draft.token.kind, TokenChoice::Kind::ManagementApi);
    QCOMPARE(draft.target, u"/api/users/a%2Fb"_s);
    QCOMPARE(draft.query, (QList<DraftField>{{u"search"_s, u"%o+o%"_s, true}, {u"page"_s, u"1"_s, true}}));
    QCOMPARE(draft.headers, (QList<DraftField>{{u"Accept"_s, u"application/json"_s, true}}));
    const auto again = toHttpRequest(draft, profile());
    QVERIFY(again.ok());
    QCOMPARE(again->url, sent.url);
    QCOMPARE(again->body, sent.body);

    sent.url = QUrl(u"https://shop.example.com/v1/products"_s);
    sent.tokenLabel = shopping.indicator;
    draft = draftFromExchange(logged(sent), profile());
    QCOMPARE(draft.token, shopping);
    QCOMPARE(draft.target, u"/products"_s);
    QCOMPARE(toHttpRequest(draft, profile())->url, sent.url);

    sent.url = QUrl(u"https://auth.example.com/oidc/jwks"_s);
    sent.tokenLabel.clear();
    draft = draftFromExchange(logged(sent), profile());
    QCOMPARE(draft.token.kind, TokenChoice::Kind::None);
    // A header of the user's own stays, as the log shows it.
    QCOMPARE(draft.headers.last(), (DraftField{u"Authorization"_s, u"Bearer ***"_s, true}));
}

void TestRequestDraft::aLoggedTokenRequestHasPlaceholders()
{
    HttpRequest sent;
    sent.method = "POST";
    sent.url = QUrl(u"https://auth.example.com/oidc/token"_s);
    sent.headers = {{"Authorization", "Basic Y2FuYXJ5"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    sent.body = "grant_type=client_credentials&client_secret=canary&scope=all";
    const auto curl = toCurl(draftFromExchange(logged(sent), profile()), profile());
    QVERIFY(curl.ok());
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"CLIENT_ID=id; CLIENT_SECRET=sec; curl() { for a; do printf '%s\\n' \"$a\"; done; }; "_s + *curl});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
             u"-X\nPOST\nhttps://auth.example.com/oidc/token\n-u\nid:sec\n"
             "-H\nContent-Type: application/x-www-form-urlencoded\n"
             "--data-raw\ngrant_type=client_credentials&client_secret=sec&scope=all\n"_s);
}

void TestRequestDraft::bodiesKeptInPartAreLeftOut()
{
    HttpRequest sent;
    sent.method = "POST";
    sent.url = QUrl(u"https://auth.example.com/api/users"_s);
    sent.body = QByteArray(70'000, 'x');
    const Exchange exchange = logged(sent);
    QVERIFY(exchange.requestBodyCut);
    QCOMPARE(draftFromExchange(exchange, profile()).body, QString());
}

QTEST_GUILESS_MAIN(TestRequestDraft)
#include "tst_requestdraft.moc"
