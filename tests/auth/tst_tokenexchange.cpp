// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Json.h"
#include "auth/TokenSource.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

ClientIdentity identity(const QString &clientId,
                        ClientAuthentication authentication = ClientAuthentication::Basic)
{
    return {u"profile"_s, QUrl(u"https://tenant.logto.app/oidc/token"_s), clientId, authentication};
}

TokenRequest managementRequest()
{
    return {u"https://tenant.logto.app/api"_s, {u"all"_s}, {}};
}

Result<AccessToken> parse(const QByteArray &wire, const TokenRequest &request = managementRequest())
{
    return parseTokenResponse(responseFromText(wire), request, FakeClock());
}

QByteArray answer(const QByteArray &body,
                  const QByteArray &head = "200\nContent-Type: application/json")
{
    return head + "\n\n" + json(body);
}

} // namespace

class TestTokenExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsLogtoWantsIt()
    {
        TokenRequest request{
            u"https://shopping.api"_s, {u"write:products"_s, u"read:products"_s}, u"org1"_s};
        const HttpRequest http = tokenHttpRequest(identity(u"app1"_s), request, Secret("s3cret"));
        QCOMPARE(http.method, "POST");
        QCOMPARE(http.url, QUrl(u"https://tenant.logto.app/oidc/token"_s));
        QCOMPARE(http.purpose, Purpose::Token);
        QCOMPARE(http.headers.value("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(http.headers.value("Authorization"),
                 "Basic " + QByteArray("app1:s3cret").toBase64());
        QCOMPARE(http.body, "grant_type=client_credentials&resource=https%3A%2F%2Fshopping.api"
                            "&scope=write%3Aproducts+read%3Aproducts&organization_id=org1");
    }

    void whatIsEmptyIsNotSent()
    {
        const HttpRequest http = tokenHttpRequest(identity(u"app1"_s), {}, Secret("s"));
        QCOMPARE(http.body, "grant_type=client_credentials");
    }

    void scopesTypedWithAnyWhiteSpaceGoOutOnce()
    {
        TokenRequest request;
        request.scopes = {u" b  a"_s, u"\n"_s, u"c\t"_s};
        const HttpRequest http = tokenHttpRequest(identity(u"app1"_s), request, Secret("s"));
        QCOMPARE(http.body, "grant_type=client_credentials&scope=b+a+c");
    }

    void bothHalvesOfBasicAreFormEncoded()
    {
        const HttpRequest http = tokenHttpRequest(identity(u"a:b c"_s), managementRequest(),
                                                  Secret(QByteArray("p+w%/=\xc3\xa9&:x~")));
        const QByteArray sent = http.headers.value("Authorization");
        QVERIFY(sent.startsWith("Basic "));
        QCOMPARE(QByteArray::fromBase64(sent.mid(6)), "a%3Ab+c:p%2Bw%25%2F%3D%C3%A9%26%3Ax%7E");
        QVERIFY(!http.body.contains("client_id") && !http.body.contains("client_secret"));
    }

    void bodyPlacementSendsNoHeader()
    {
        const HttpRequest http =
            tokenHttpRequest(identity(u"a:b c"_s, ClientAuthentication::Body), managementRequest(),
                             Secret(QByteArray("p+w%/=\xc3\xa9&:x~")));
        QVERIFY(!http.headers.has("Authorization"));
        QVERIFY2(
            http.body.endsWith("&client_id=a%3Ab+c&client_secret=p%2Bw%25%2F%3D%C3%A9%26%3Ax%7E"),
            http.body);
    }

    void readsAToken()
    {
        HttpResponse response =
            responseFromText(answer("{'access_token':'abc.def.ghi','expires_in':3600,'token_type':'"
                                    "Bearer','scope':'read:products'}",
                                    "200\nLogto-Core-Request-Id: tYHT41ZS7ADOrQ9W"));
        response.clockSkewMs = -2500;
        const TokenRequest request{
            u"https://shopping.api"_s, {u"write:products"_s, u"read:products"_s}, {}};
        FakeClock clock;
        const auto token = parseTokenResponse(response, request, clock);
        QVERIFY(token.ok());
        QCOMPARE(token->value->reveal(), "abc.def.ghi");
        QCOMPARE(token->expiresInS, 3600);
        QCOMPARE(token->obtainedAt.toMSecsSinceEpoch(), clock.nowMs());
        QCOMPARE(token->expiresAt.toMSecsSinceEpoch(), clock.nowMs() + 3'600'000);
        QCOMPARE(token->granted, QStringList{u"read:products"_s});
        QVERIFY(token->scopeMemberPresent);
        QCOMPARE(token->dropped(), QStringList{u"write:products"_s});
        QCOMPARE(token->clockSkewMs, -2500);
        QCOMPARE(token->requestId, u"tYHT41ZS7ADOrQ9W"_s);
        QCOMPARE(token->requested, request);
    }

    void readsWhatServersLeaveOut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("scopePresent");
        QTest::newRow("no scope")
            << QByteArray("{'access_token':'t','expires_in':60,'token_type':'Bearer'}") << false;
        QTest::newRow("null scope")
            << QByteArray("{'access_token':'t','expires_in':60,'token_type':'Bearer','scope':null}")
            << false;
        QTest::newRow("empty scope")
            << QByteArray("{'access_token':'t','expires_in':60,'token_type':'Bearer','scope':''}")
            << true;
        QTest::newRow("type in lower case")
            << QByteArray("{'access_token':'t','token_type':'bearer'}") << false;
        QTest::newRow("null expires_in")
            << QByteArray("{'access_token':'t','token_type':'Bearer','expires_in':null}") << false;
    }
    void readsWhatServersLeaveOut()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, scopePresent);
        const auto token = parse(answer(body));
        QVERIFY2(token.ok(), qPrintable(token.ok() ? QString() : token.error().summary()));
        QVERIFY(token->granted.isEmpty());
        QCOMPARE(token->scopeMemberPresent, scopePresent);
        QCOMPARE(token->dropped(), QStringList{u"all"_s});
    }

    void refusalsKeepLogtosWords_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("oauthError");
        QTest::addColumn<QString>("message");
        QTest::newRow("wrong secret")
            << answer(
                   "{'code':'oidc.invalid_client','message':'An OIDC error occurred: "
                   "oidc.invalid_client.',"
                   "'error':'invalid_client','error_description':'client authentication failed'}",
                   "401\nLogto-Core-Request-Id: 63EVXD7CTkruTU6U")
            << u"oidc.invalid_client"_s << u"invalid_client"_s << u"client authentication failed"_s;
        QTest::newRow("unknown resource")
            << answer("{'code':'oidc.invalid_target','message':'Invalid resource indicator.',"
                      "'error':'invalid_target','error_description':'resource indicator is "
                      "missing, or unknown'}",
                      "400\nLogto-Core-Request-Id: 63EVXD7CTkruTU6U")
            << u"oidc.invalid_target"_s << u"invalid_target"_s
            << u"resource indicator is missing, or unknown"_s;
        QTest::newRow("plain OAuth server")
            << answer("{'error':'invalid_scope'}", "400\nLogto-Core-Request-Id: 63EVXD7CTkruTU6U")
            << QString() << u"invalid_scope"_s << QString();
        QTest::newRow("quota")
            << answer("{'code':'auth.exceed_token_limit','message':'Token limit exceeded.'}",
                      "429\nLogto-Core-Request-Id: 63EVXD7CTkruTU6U")
            << u"auth.exceed_token_limit"_s << QString() << u"Token limit exceeded."_s;
    }
    void refusalsKeepLogtosWords()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, code);
        QFETCH(QString, oauthError);
        QFETCH(QString, message);
        const auto token = parse(wire);
        QVERIFY(!token.ok());
        const Error &error = token.error();
        QCOMPARE(error.kind, Error::Kind::TokenRefused);
        QCOMPARE(error.status, wire.left(3).toInt());
        QCOMPARE(error.code, code);
        QCOMPARE(error.oauthError, oauthError);
        QCOMPARE(error.message, message);
        QCOMPARE(error.requestId, u"63EVXD7CTkruTU6U"_s);
    }

    void otherAnswersAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("kind");
        const auto answers = [](const char *name, const QByteArray &wire, const char *kind) {
            QTest::newRow(name) << wire << QString::fromLatin1(kind);
        };
        answers("HTML 404",
                answer("<html><title>Not Found</title>", "404\nContent-Type: text/html"), "http");
        answers("unknown route",
                answer("{'code':'oidc.invalid_request','error':'invalid_request'}", "404"), "http");
        answers("server error", answer("{'message':'Internal server error.'}", "500"), "http");
        answers("gateway", answer("Bad Gateway", "502"), "http");
        answers("gateway that speaks JSON", answer("{'code':'upstream'}", "503"), "http");
        answers("refused without words", answer("", "401"), "http");
        answers("redirect", answer("", "302\nLocation: https://other/oidc/token"), "redirected");
        answers("sign-in page", answer("<!doctype html>", "200\nContent-Type: text/html"),
                "malformed");
        answers("empty", answer(""), "malformed");
        answers("list", answer("[]"), "malformed");
        answers("cut", answer("{'access_token':'t','token_type':'Bea"), "malformed");
        answers("no content", answer("", "204"), "malformed");
        answers("no token", answer("{'token_type':'Bearer','expires_in':60}"), "malformed");
        answers("null token", answer("{'access_token':null,'token_type':'Bearer'}"), "malformed");
        answers("empty token", answer("{'access_token':'','token_type':'Bearer'}"), "malformed");
        answers("token with a line break",
                answer("{'access_token':'t\\r\\nX: y','token_type':'Bearer'}"), "malformed");
        answers("token not ASCII", answer("{'access_token':'té','token_type':'Bearer'}"),
                "malformed");
        answers("no type", answer("{'access_token':'t'}"), "malformed");
        answers("another type", answer("{'access_token':'t','token_type':'DPoP'}"), "malformed");
        answers("negative life",
                answer("{'access_token':'t','token_type':'Bearer','expires_in':-1}"), "malformed");
        answers("life as text",
                answer("{'access_token':'t','token_type':'Bearer','expires_in':'60'}"),
                "malformed");
        answers("endless life",
                answer("{'access_token':'t','token_type':'Bearer','expires_in':1e18}"),
                "malformed");
    }
    void otherAnswersAreToldApart()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, kind);
        const auto token = parse(wire);
        QVERIFY(!token.ok());
        QCOMPARE(token.error().kindName(), kind);
        QCOMPARE(token.error().status, wire.left(3).toInt());
        if (kind == "redirected"_L1)
            QCOMPARE(token.error().detail, u"https://other/oidc/token"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenExchange)
#include "tst_tokenexchange.moc"
