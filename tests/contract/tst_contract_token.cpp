// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

#include "auth/Jwt.h"
#include "net/UrlRules.h"

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

/// The token endpoint for client credentials, as the product and as the wire see it.
class TestContractToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_contract.reset(); }

    void theManagementTokenIsAnAccessTokenForIt();
    void bodyAuthenticationIsTheSame();
    void bothHalvesOfBasicAreFormDecoded();
    void withoutAScopeNothingIsGranted();
    void unknownScopesAreDroppedSilently();
    void onlyWhatARoleGivesIsGranted();
    void aRoleTakenAwayShowsInTheNextToken();
    void theResourceSetsTheLifetime();
    void refusals_data();
    void refusals();
    void withoutAResourceTheDefaultOneOrARefusal();
    void aWrongSecretIsChallenged();
    void applicationsOfOtherTypesGetNone();
    void theBareOAuthErrorCanBeAskedFor();
    void anExpiredSecretIsNoInvalidClient();
    void foreignOriginsAreRefused();
    void organizationTokensHaveAnEmptyScope();
    void theProductKeepsLogtosWords();

private:
    [[nodiscard]] QByteArray management() const
    {
        return "&resource=" + formEncode(m_contract->profile().managementResource().toUtf8());
    }
    static constexpr auto grant = "grant_type=client_credentials";

    std::unique_ptr<Contract> m_contract;
};

void TestContractToken::initTestCase() { m_contract = std::make_unique<Contract>(); }

void TestContractToken::theManagementTokenIsAnAccessTokenForIt()
{
    Tenant &tenant = m_contract->tenant();
    const auto token = await(tenant.tokens().token(tenant.managementTokenRequest()));
    QVERIFY2(token, qPrintable(token ? QString() : token.error().summary()));
    QCOMPARE(token->tokenType, u"Bearer"_s);
    QCOMPARE(token->granted, QStringList{u"all"_s});
    QVERIFY(token->expiresInS > 0);
    QCOMPARE(token->requestId.size(), 16);

    const auto jwt = decodeJwt(token->value->reveal());
    QVERIFY(jwt.ok());
    QCOMPARE(jwt->header.value("typ"_L1).toString(), u"at+jwt"_s);
    QCOMPARE(jwt->audience(), QStringList{m_contract->profile().managementResource()});
    QCOMPARE(jwt->claims.value("sub"_L1).toString(), m_contract->clientId());
    QCOMPARE(jwt->claims.value("client_id"_L1).toString(), m_contract->clientId());
    QCOMPARE(jwt->scopes(), QStringList{u"all"_s});
    QVERIFY(!jwt->claims.value("jti"_L1).toString().isEmpty());
    QCOMPARE(*jwt->expiresAt() - *jwt->issuedAt(), token->expiresInS);

    const auto discovery = await(tenant.discover());
    QVERIFY(discovery.ok());
    const auto keys = await(tenant.signingKeys(jwt->keyId()));
    QVERIFY(keys.ok());
    JwtExpectation expected;
    expected.issuer = discovery->issuer;
    expected.audience = {m_contract->profile().managementResource()};
    expected.nowS = QDateTime::currentSecsSinceEpoch() + discovery->clockSkewMs / 1000;
    expected.leewayS = 30;
    expected.requireAccessTokenType = true;
    const JwtVerdict verdict = verifyJwt(token->value->reveal(), *keys, expected);
    for (const JwtCheck &check : verdict.checks)
        QVERIFY2(check.status != JwtCheck::Status::Failed,
                 qPrintable(QString::fromLatin1(check.check) + u": "_s + check.message));
    QVERIFY(verdict.verified);
}

void TestContractToken::bodyAuthenticationIsTheSame()
{
    const Wire answer = m_contract->exchange(
        grant + management() + "&scope=all&client_id=" + formEncode(m_contract->clientId().toUtf8())
            + "&client_secret=" + formEncode(m_contract->secret()),
        {Contract::form});
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.text("scope"), u"all"_s);
    QCOMPARE(answer.header("Cache-Control"), "no-store");
}

void TestContractToken::bothHalvesOfBasicAreFormDecoded()
{
    const auto escaped = [](const QByteArray &text) {
        QByteArray out;
        for (const char c : text)
            out += '%' + QByteArray(1, c).toHex();
        return out;
    };
    const auto headers =
        Contract::basic(escaped(m_contract->clientId().toUtf8()), escaped(m_contract->secret()));
    QCOMPARE(m_contract->exchange(grant + management(), headers).status(), 200);
}

void TestContractToken::withoutAScopeNothingIsGranted()
{
    const Wire answer = m_contract->exchange(grant + management(), m_contract->basic());
    QCOMPARE(answer.status(), 200);
    QVERIFY(!answer.object().contains("scope"_L1));
    const auto jwt = decodeJwt(answer.text("access_token").toLatin1());
    QVERIFY(jwt.ok());
    QVERIFY(!jwt->claims.contains("scope"_L1));
    // Good for nothing: the Management API answers 403, not 401.
    const Wire refused =
        m_contract->bare("GET", "/api/roles", {},
                         {{"Authorization", "Bearer " + answer.text("access_token").toLatin1()}});
    QCOMPARE(refused.refusal(), u"403 auth.forbidden"_s);
}

void TestContractToken::unknownScopesAreDroppedSilently()
{
    QCOMPARE(m_contract
                 ->exchange(grant + management() + "&scope=all+nope%3Anothing", m_contract->basic())
                 .text("scope"),
             u"all"_s);
    const Wire none =
        m_contract->exchange(grant + management() + "&scope=nope%3Anothing", m_contract->basic());
    QCOMPARE(none.status(), 200);
    QVERIFY(!none.object().contains("scope"_L1));
}

void TestContractToken::onlyWhatARoleGivesIsGranted()
{
    Made made(*m_contract);
    const QString indicator = u"https://contract-suite.invalid/"_s + made.run();
    const auto resource =
        made.make("/resources", {{"name"_L1, made.name(u"API"_s)}, {"indicator"_L1, indicator}});
    const QByteArray scopes = "/resources/" + idOf(resource) + "/scopes";
    const auto read =
        made.make(scopes, {{"name"_L1, u"read:things"_s}, {"description"_L1, u"Read"_s}});
    made.make(scopes, {{"name"_L1, u"write:things"_s}, {"description"_L1, u"Write"_s}});
    const auto role = made.role(u"reader"_s, {read.value("id"_L1).toString()});
    const auto application = made.application(u"reader"_s);
    const QByteArray parameters = grant + QByteArray("&resource=") + formEncode(indicator.toUtf8())
                                  + "&scope=write%3Athings+read%3Athings+read%3Athings+all";
    const auto basic = made.basicOf(application);

    const Wire before = m_contract->exchange(parameters, basic);
    QCOMPARE(before.status(), 200);
    QVERIFY(!before.object().contains("scope"_L1));

    const QByteArray roles = "/applications/" + idOf(application) + "/roles";
    const QByteArray assignment = idList("roleIds", idOf(role));
    QCOMPARE(m_contract->api("POST", roles, assignment).status(), 201);
    const Wire after = m_contract->exchange(parameters, basic);
    QCOMPARE(after.status(), 200);
    QCOMPARE(after.text("scope"), u"read:things"_s);
    // A role is of no use for the Management API unless it has `all`.
    QVERIFY(!m_contract->exchange(grant + management() + "&scope=all", basic)
                 .object()
                 .contains("scope"_L1));
}

void TestContractToken::aRoleTakenAwayShowsInTheNextToken()
{
    Made made(*m_contract);
    const QString indicator = u"https://contract-suite.invalid/"_s + made.run();
    const auto resource =
        made.make("/resources", {{"name"_L1, made.name(u"API"_s)}, {"indicator"_L1, indicator}});
    const auto scope =
        made.make("/resources/" + idOf(resource) + "/scopes", {{"name"_L1, u"read:things"_s}});
    const auto role = made.role(u"holder"_s, {scope.value("id"_L1).toString()});
    const auto application = made.application(u"holder"_s);
    const QByteArray roles = "/applications/" + idOf(application) + "/roles";
    const QByteArray assignment = idList("roleIds", idOf(role));
    QCOMPARE(m_contract->api("POST", roles, assignment)
                 .object()
                 .value("addedRoleIds"_L1)
                 .toArray()
                 .size(),
             1);
    // Again: nothing added, nothing refused.
    const Wire again = m_contract->api("POST", roles, assignment);
    QCOMPARE(again.status(), 201);
    QCOMPARE(again.object().value("addedRoleIds"_L1).toArray().size(), 0);

    const QByteArray parameters =
        grant + QByteArray("&resource=") + formEncode(indicator.toUtf8()) + "&scope=read%3Athings";
    const auto basic = made.basicOf(application);
    QCOMPARE(m_contract->exchange(parameters, basic).text("scope"), u"read:things"_s);
    QCOMPARE(m_contract->api("DELETE", roles + '/' + idOf(role)).status(), 204);
    QVERIFY(!m_contract->exchange(parameters, basic).object().contains("scope"_L1));
    QCOMPARE(m_contract->api("DELETE", roles + '/' + idOf(role)).refusal(),
             u"404 entity.not_found"_s);
}

void TestContractToken::theResourceSetsTheLifetime()
{
    Made made(*m_contract);
    const QString indicator = u"https://contract-suite.invalid/"_s + made.run();
    made.make("/resources", {{"name"_L1, made.name(u"API"_s)},
                             {"indicator"_L1, indicator},
                             {"accessTokenTtl"_L1, 777}});
    const Wire answer = m_contract->exchange(
        grant + QByteArray("&resource=") + formEncode(indicator.toUtf8()), m_contract->basic());
    QCOMPARE(answer.object().value("expires_in"_L1).toInt(), 777);
    const Wire both = m_contract->exchange(
        grant + management() + "&resource=" + formEncode(indicator.toUtf8()), m_contract->basic());
    QCOMPARE(
        both.oauthRefusal(),
        u"400 invalid_target: "
        "only a single resource indicator value is supported for this grant type"_s);
}

void TestContractToken::refusals_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("authorization"); // "-": none; empty: the right one
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &parameters,
                        const QByteArray &authorization, const QString &expected) {
        QTest::newRow(name) << parameters << authorization << expected;
    };
    const QByteArray g = grant;
    const QByteArray api = management();
    row("unknown resource", g + "&resource=https%3A%2F%2Funknown.invalid%2Fapi", {},
        u"400 invalid_target: resource indicator is missing, or unknown"_s);
    row("slash at the end", g + api + "%2F", {},
        u"400 invalid_target: resource indicator is missing, or unknown"_s);
    row("no URI", g + "&resource=not-a-uri", {},
        u"400 invalid_target: resource indicator must be an absolute URI"_s);
    row("fragment", g + api + "%23x", {},
        u"400 invalid_target: resource indicator must not contain a fragment component"_s);
    row("two resources, one unknown", g + api + "&resource=https%3A%2F%2Fother.invalid", {},
        u"400 invalid_target: resource indicator is missing, or unknown"_s);
    row("unknown client", g + api, "Basic " + QByteArray("nosuchclient:x").toBase64(),
        u"400 invalid_client: invalid client nosuchclient"_s);
    row("no authentication", g + api, "-",
        u"400 invalid_request: no client authentication mechanism provided"_s);
    row("not Basic", g + api, "Basic !!!",
        u"400 invalid_request: invalid authorization header value format"_s);
    row("no colon", g + api, "Basic " + QByteArray("abc").toBase64(),
        u"400 invalid_request: invalid authorization header value format"_s);
    row("empty secret", g + api, "Basic " + QByteArray("abc:").toBase64(),
        u"400 invalid_request: client_secret must be provided in the Authorization header"_s);
    row("two ways at once",
        g + api + "&client_id=" + formEncode(m_contract->clientId().toUtf8()) + "&client_secret=x",
        {},
        u"400 invalid_request: client authentication must only be provided using one mechanism"_s);
    row("two clients", g + api + "&client_id=other", {},
        u"400 invalid_request: client_id mismatch"_s);
    row("no grant type", api.mid(1), {},
        u"400 invalid_request: missing required parameter 'grant_type'"_s);
    row("unknown grant type", "grant_type=password" + api, {},
        u"400 unsupported_grant_type: unsupported grant_type requested"_s);
    row("scope twice", g + api + "&scope=a&scope=b", {},
        u"400 invalid_request: 'scope' parameter must not be provided twice"_s);
    row("organization of others", g + "&organization_id=nope", {},
        u"403 access_denied: app has not associated with the organization"_s);
}

void TestContractToken::refusals()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, authorization);
    QFETCH(QString, expected);
    HttpHeaders headers = m_contract->basic();
    if (authorization == "-")
        headers.remove("Authorization");
    else if (!authorization.isEmpty())
        headers.set("Authorization", authorization);
    const Wire answer = m_contract->exchange(parameters, headers);
    QCOMPARE(answer.oauthRefusal(), expected);
    // Logto's own words stand beside OAuth's.
    QCOMPARE(answer.text("code"), u"oidc."_s + answer.text("error"));
    QVERIFY(!answer.text("message").isEmpty());
    QCOMPARE(answer.header("Logto-Core-Request-Id").size(), 16);
    QVERIFY(!answer.response.headers.has("WWW-Authenticate"));
}

void TestContractToken::withoutAResourceTheDefaultOneOrARefusal()
{
    QString fallback;
    for (const QJsonValue resource : m_contract->get("/resources").array()) {
        if (resource["isDefault"_L1].toBool())
            fallback = resource["indicator"_L1].toString();
    }
    const Wire answer = m_contract->exchange(grant, m_contract->basic());
    if (fallback.isEmpty()) {
        QCOMPARE(answer.oauthRefusal(),
                 u"400 invalid_target: both `resource` and `organization_id` are not provided"_s);
        QCOMPARE(
            m_contract->exchange(grant + QByteArray("&resource="), m_contract->basic()).status(),
            400);
    } else {
        QCOMPARE(decodeJwt(answer.text("access_token").toLatin1())->audience(),
                 QStringList{fallback});
    }
}

void TestContractToken::aWrongSecretIsChallenged()
{
    const auto headers = Contract::basic(m_contract->clientId().toUtf8(), "wrong");
    const Wire answer = m_contract->exchange(grant + management(), headers);
    QCOMPARE(answer.oauthRefusal(), u"401 invalid_client: client authentication failed"_s);
    QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic realm="));
    QVERIFY(answer.header("WWW-Authenticate").contains("error=\"invalid_client\""));
    // In the body: the same, without the challenge.
    const Wire inBody =
        m_contract->exchange(grant + management() + "&client_secret=wrong&client_id="
                                 + formEncode(m_contract->clientId().toUtf8()),
                             {Contract::form});
    QCOMPARE(inBody.status(), 401);
    QVERIFY(!inBody.response.headers.has("WWW-Authenticate"));
}

void TestContractToken::applicationsOfOtherTypesGetNone()
{
    Made made(*m_contract);
    const auto bareSpa = made.application(u"SPA without a redirect"_s, u"SPA"_s);
    const auto ask = [&](const QJsonObject &application) {
        return m_contract->exchange(grant + management() + "&client_id=" + idOf(application),
                                    {Contract::form});
    };
    QCOMPARE(ask(bareSpa).oauthRefusal(),
             u"400 invalid_redirect_uri: redirect_uris must contain members"_s);
    const auto spa = made.application(
        u"SPA"_s, u"SPA"_s,
        {{"oidcClientMetadata"_L1,
          QJsonObject{{"redirectUris"_L1, QJsonArray{u"https://app.invalid/callback"_s}},
                      {"postLogoutRedirectUris"_L1, QJsonArray()}}}});
    QCOMPARE(ask(spa).oauthRefusal(),
             u"400 invalid_request: requested grant type is not allowed for this client"_s);
}

void TestContractToken::theBareOAuthErrorCanBeAskedFor()
{
    const Wire answer = m_contract->bare("POST", "/oidc/token?parse_error=false", grant,
                                         Contract::basic(m_contract->clientId().toUtf8(), "wrong"));
    QCOMPARE(answer.status(), 401);
    QCOMPARE(answer.object().keys(), (QStringList{u"error"_s, u"error_description"_s}));
}

void TestContractToken::anExpiredSecretIsNoInvalidClient()
{
    Made made(*m_contract);
    const auto application = made.application(u"with an expiring secret"_s);
    const QByteArray secrets = "/applications/" + idOf(application) + "/secrets";
    const QByteArray past = R"({"name":"past","expiresAt":1000})";
    QCOMPARE(m_contract->api("POST", secrets, past).refusal(), u"400 request.invalid_input"_s);
    // By the server's clock, which need not be ours.
    const auto discovery = await(m_contract->tenant().discover());
    QVERIFY(discovery.ok());
    const qint64 soon = QDateTime::currentMSecsSinceEpoch() + discovery->clockSkewMs + 5'000;
    const QByteArray expiring = R"({"name":"short","expiresAt":)" + QByteArray::number(soon) + '}';
    const Wire secret = m_contract->api("POST", secrets, expiring);
    QCOMPARE(secret.status(), 201);
    const auto headers = Contract::basic(idOf(application), secret.text("value").toUtf8());
    QTRY_COMPARE_WITH_TIMEOUT(m_contract->exchange(grant + management(), headers).oauthRefusal(),
                              u"400 invalid_request: client secret has expired"_s, 60'000);
}

void TestContractToken::foreignOriginsAreRefused()
{
    HttpHeaders headers = m_contract->basic();
    headers.add("Origin", "https://elsewhere.invalid");
    QCOMPARE(m_contract->exchange(grant + management(), headers).oauthRefusal(),
             u"400 invalid_request: origin https://elsewhere.invalid not allowed for client: "_s
                 + m_contract->clientId());
}

void TestContractToken::organizationTokensHaveAnEmptyScope()
{
    Made made(*m_contract);
    const auto organization =
        made.make("/organizations", {{"name"_L1, made.name(u"organization"_s)}});
    const auto application = made.application(u"member"_s);
    const auto basic = made.basicOf(application);
    const QByteArray parameters =
        grant + QByteArray("&scope=read%3Athings&organization_id=") + idOf(organization);
    QCOMPARE(m_contract->exchange(parameters, basic).oauthRefusal(),
             u"403 access_denied: app has not associated with the organization"_s);

    const QByteArray member = idList("applicationIds", idOf(application));
    QCOMPARE(
        m_contract->api("POST", "/organizations/" + idOf(organization) + "/applications", member)
            .status(),
        201);
    const Wire answer = m_contract->exchange(parameters, basic);
    QCOMPARE(answer.status(), 200);
    // Empty, where a token for an API has none at all.
    QVERIFY(answer.object().value("scope"_L1).isString());
    QCOMPARE(answer.text("scope"), QString());
    const auto jwt = decodeJwt(answer.text("access_token").toLatin1());
    QCOMPARE(jwt->audience(),
             QStringList{u"urn:logto:organization:"_s + organization.value("id"_L1).toString()});
    QVERIFY(jwt->claims.value("scope"_L1).isString());

    const Wire forApi = m_contract->exchange(parameters + management(), basic);
    QVERIFY(!forApi.object().contains("scope"_L1));
    QCOMPARE(decodeJwt(forApi.text("access_token").toLatin1())->claims.value("organization_id"_L1),
             organization.value("id"_L1));
}

void TestContractToken::theProductKeepsLogtosWords()
{
    TokenRequest request;
    request.resource = u"https://unknown.invalid/api"_s;
    request.scopes = QStringList{u"all"_s};
    const auto token = await(m_contract->tenant().tokens().token(request));
    QVERIFY(!token.ok());
    QCOMPARE(token.error().kind, Error::Kind::TokenRefused);
    QCOMPARE(token.error().status, 400);
    QCOMPARE(token.error().code, u"oidc.invalid_target"_s);
    QCOMPARE(token.error().oauthError, u"invalid_target"_s);
    QVERIFY(token.error().message.contains(u"resource indicator is missing, or unknown"_s));
    QCOMPARE(token.error().requestId.size(), 16);
}

QTEST_GUILESS_MAIN(TestContractToken)
#include "tst_contract_token.moc"
