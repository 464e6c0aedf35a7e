// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Tenant.h"
#include "net/ExchangeLog.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/HostilePeer.h"
#include "support/TestAuthority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;
using lwb::test::HostilePeer;
using lwb::test::Reaction;

class tst_Tenant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discoveryTellsEndpointsAndClock();
    void discoveryWithoutADateDoesNotGuessTheClock();
    void discoveryThatIsNoneIsAnError_data();
    void discoveryThatIsNoneIsAnError();
    void theManagementApiIsCalledWithATokenForIt();
    void aNamedTokenGoesToTheOriginOfItsRequest();
    void anAddressThatCannotBeSentToGetsNoToken();
    void aReadOnlyProfileSendsNoWrites();
    void anExchangeIsNeitherTakenFromTheCacheNorPutThere();
    void anExchangeKeepsTheErrorOfTheKeychain();
    void signingKeysAreFetchedOnceInTenMinutes();
    void anUnknownKeyIsLookedForAgain();
    void signingKeysUnderWayAreShared();
    void cancellingOneWaiterLeavesTheOthers();
    void failingToFetchKeysIsNotRemembered();
    void certificatesThatCannotBeReadStopEverything_data();
    void certificatesThatCannotBeReadStopEverything();
    void anAuthorityOfTheProfileIsTrusted();
    void anAuthorityOfTheSettingsIsTrusted();
    void theSettingsProxyIsUsedWithItsPassword();
    void aProxyPasswordThatCannotBeReadIsTheError();
    void destroyingATenantSettlesWhoWaitsForItsKeys();

private:
    [[nodiscard]] static Profile profileOf(const HostilePeer &peer);
    [[nodiscard]] std::unique_ptr<Tenant> open(const Profile &profile);
    [[nodiscard]] std::unique_ptr<Tenant> open(const HostilePeer &peer) { return open(profileOf(peer)); }

    test::FakeClock m_clock;
};

namespace {

const QByteArray keySet = R"({"keys":[{"kty":"EC","use":"sig","kid":"k1","alg":"ES384","crv":"P-384",)"
                          R"("x":"MZ3mvWlSrKF6DIlLX04FB1Dymw_-ZVScMjevYBPKV2iVNXsPgE3T_t36R3zosIpa",)"
                          R"("y":"jTrxJ3vIr-e-Jqt4sYoULXnY-DzGfjQ36wfC6uHdGWbrd3AAQAbBXqMDkNKnsqvO"}]})";

QByteArray tokenAnswer(const QByteArray &token)
{
    return R"({"access_token":")" + token + R"(","expires_in":3600,"token_type":"Bearer","scope":"all"})";
}

QByteArray discoveryAnswer(const QByteArray &more = {})
{
    return R"({"issuer":"https://auth.example.com/oidc","token_endpoint":"https://auth.example.com/oidc/token",)"
           R"("jwks_uri":"https://auth.example.com/oidc/jwks")" + more + '}';
}

} // namespace

Profile tst_Tenant::profileOf(const HostilePeer &peer)
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.tenantId = u"default"_s;
    profile.endpoint = peer.url(QString());
    profile.clientId = u"app1"_s;
    return profile;
}

std::unique_ptr<Tenant> tst_Tenant::open(const Profile &profile)
{
    const auto readSecret = [] { return Pending<Result<Secret>>(Result<Secret>(Secret("s3cret"))); };
    return std::make_unique<Tenant>(profile, readSecret, nullptr, m_clock);
}

void tst_Tenant::discoveryTellsEndpointsAndClock()
{
    HostilePeer peer({Reaction::answer(discoveryAnswer(), "200 OK\r\nDate: Thu, 01 Jan 2026 00:02:00 GMT")});
    const auto tenant = open(peer);
    const auto discovery = await(tenant->discover());
    QVERIFY2(discovery, qPrintable(discovery ? QString() : discovery.error().summary()));
    QCOMPARE(discovery->issuer, u"https://auth.example.com/oidc"_s);
    QCOMPARE(discovery->tokenEndpoint, QUrl(u"https://auth.example.com/oidc/token"_s));
    QCOMPARE(discovery->jwksUri, QUrl(u"https://auth.example.com/oidc/jwks"_s));
    QVERIFY(discovery->clockSkewKnown);
    QCOMPARE(discovery->clockSkewMs, 120'000);
    QVERIFY(discovery->tookMs > 0);
    const QByteArray sent = peer.requestBytes().value(0);
    QVERIFY2(sent.startsWith("GET /oidc/.well-known/openid-configuration HTTP/1.1\r\n"), sent.constData());
    QVERIFY(!sent.toLower().contains("authorization"));
}

void tst_Tenant::discoveryWithoutADateDoesNotGuessTheClock()
{
    HostilePeer peer({Reaction::answer(discoveryAnswer())});
    const auto tenant = open(peer);
    const auto discovery = await(tenant->discover());
    QVERIFY(discovery);
    QVERIFY(!discovery->clockSkewKnown);
}

void tst_Tenant::discoveryThatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const QByteArray ok = "200 OK";
    QTest::newRow("web page") << ok << QByteArray("<html>hotel</html>") << u"malformed 200"_s;
    QTest::newRow("list") << ok << QByteArray("[]") << u"malformed 200"_s;
    QTest::newRow("no issuer") << ok << QByteArray(R"({"token_endpoint":"https://a/t","jwks_uri":"https://a/k"})")
                               << u"issuer"_s;
    QTest::newRow("no token endpoint") << ok << QByteArray(R"({"issuer":"i","jwks_uri":"https://a/k"})")
                                       << u"token_endpoint"_s;
    QTest::newRow("relative key set")
        << ok << QByteArray(R"({"issuer":"i","token_endpoint":"https://a/t","jwks_uri":"/k"})") << u"jwks_uri"_s;
    QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray("Not Found") << u"http 404"_s;
    QTest::newRow("redirect") << QByteArray("302 Found\r\nLocation: https://elsewhere.example/x")
                              << QByteArray() << u"redirected 302"_s;
}

void tst_Tenant::discoveryThatIsNoneIsAnError()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    HostilePeer peer({Reaction::answer(body, head)});
    const auto tenant = open(peer);
    const auto discovery = await(tenant->discover());
    QVERIFY(!discovery);
    QVERIFY2(discovery.error().summary().contains(told), qPrintable(discovery.error().summary()));
    QCOMPARE(peer.requests(), 1);
}

void tst_Tenant::theManagementApiIsCalledWithATokenForIt()
{
    HostilePeer peer({Reaction::answer(tokenAnswer("tok1")),
                      Reaction::answer("[]", "200 OK\r\nTotal-Number: 0")});
    const auto tenant = open(peer);
    const auto page = await(tenant->api().users({}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().summary()));
    QCOMPARE(page->total, 0);
    const auto requests = peer.requestBytes();
    QCOMPARE(requests.size(), 2);
    QVERIFY2(requests[0].startsWith("POST /oidc/token HTTP/1.1\r\n"), requests[0].constData());
    QVERIFY2(requests[0].endsWith("grant_type=client_credentials&resource=https%3A%2F%2Fdefault.logto.app%2Fapi&scope=all"),
             requests[0].constData());
    QVERIFY2(requests[1].startsWith("GET /api/users?page=1&page_size=100 HTTP/1.1\r\n"), requests[1].constData());
    QVERIFY(requests[1].toLower().contains("\r\nauthorization: bearer tok1\r\n"));
}

void tst_Tenant::aNamedTokenGoesToTheOriginOfItsRequest()
{
    HostilePeer peer({Reaction::answer(tokenAnswer("shop1"))});
    HostilePeer shop({Reaction::answer("[1]")});
    const auto tenant = open(peer);
    HttpRequest request;
    request.url = shop.url(u"/products"_s);
    const auto answer = await(tenant->sendWithToken(
        request, {u"https://shopping.api"_s, {u"read:products"_s}, {}}, u"https://shopping.api"_s));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().summary()));
    QCOMPARE(answer->body, QByteArray("[1]"));
    QCOMPARE(peer.requests(), 1);
    QVERIFY(peer.requestBytes()[0].contains("resource=https%3A%2F%2Fshopping.api&scope=read%3Aproducts"));
    QVERIFY(shop.requestBytes()[0].toLower().contains("\r\nauthorization: bearer shop1\r\n"));
}

void tst_Tenant::anAddressThatCannotBeSentToGetsNoToken()
{
    HostilePeer peer({Reaction::answer(tokenAnswer("shop1"))});
    const auto tenant = open(peer);
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1.evil.example/products"_s);
    const auto answer = await(tenant->sendWithToken(request, tenant->managementTokenRequest(), u"x"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::InsecureUrl);
    QCOMPARE(peer.requests(), 0);
}

void tst_Tenant::aReadOnlyProfileSendsNoWrites()
{
    HostilePeer peer({Reaction::answer("{}")});
    Profile profile = profileOf(peer);
    profile.readOnly = true;
    const auto tenant = open(profile);
    HttpRequest request;
    request.method = "DELETE";
    request.url = peer.url(u"/api/users/u1"_s);
    const TokenRequest token = tenant->managementTokenRequest();
    QCOMPARE(await(tenant->sendBare(request)).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(await(tenant->sendWithToken(request, token, u"x"_s)).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(await(tenant->management().send(request)).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(peer.requests(), 0);
    request.method = "GET";
    QVERIFY(await(tenant->sendBare(request)));
    QCOMPARE(peer.requests(), 1);
}

void tst_Tenant::anExchangeIsNeitherTakenFromTheCacheNorPutThere()
{
    HostilePeer peer({Reaction::answer(tokenAnswer("tok1")), Reaction::answer(tokenAnswer("tok2")),
                      Reaction::answer(tokenAnswer("tok3"))});
    const auto tenant = open(peer);
    const TokenRequest request = tenant->managementTokenRequest();
    const auto cached = await(tenant->tokens().token(request));
    const auto fresh = await(tenant->exchange(request));
    QVERIFY(cached);
    QVERIFY(fresh);
    QCOMPARE(fresh->value->reveal(), QByteArray("tok2"));
    QCOMPARE(tenant->tokens().cached(request)->value->reveal(), QByteArray("tok1"));
    QCOMPARE(peer.requests(), 2);
}

void tst_Tenant::anExchangeKeepsTheErrorOfTheKeychain()
{
    HostilePeer peer({Reaction::answer(tokenAnswer("tok1"))});
    const auto locked = [] {
        return Pending<Result<Secret>>(Error::make(Error::Kind::KeychainLocked, u"locked"_s));
    };
    Tenant tenant(profileOf(peer), locked, nullptr, m_clock);
    QCOMPARE(await(tenant.exchange(tenant.managementTokenRequest())).error().kind,
             Error::Kind::KeychainLocked);
    QCOMPARE(peer.requests(), 0);
}

void tst_Tenant::signingKeysAreFetchedOnceInTenMinutes()
{
    HostilePeer peer({Reaction::answer(keySet)});
    const auto tenant = open(peer);
    const auto keys = await(tenant->signingKeys());
    QVERIFY2(keys, qPrintable(keys ? QString() : keys.error().summary()));
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().keyId, u"k1"_s);
    m_clock.advance(599'000);
    QVERIFY(await(tenant->signingKeys(u"k1"_s)));
    QCOMPARE(peer.requests(), 1);
    m_clock.advance(1'000);
    QVERIFY(await(tenant->signingKeys(u"k1"_s)));
    QCOMPARE(peer.requests(), 2);
    QVERIFY(peer.requestBytes()[0].startsWith("GET /oidc/jwks HTTP/1.1\r\n"));
}

void tst_Tenant::anUnknownKeyIsLookedForAgain()
{
    QByteArray rotated = keySet;
    rotated.replace("\"k1\"", "\"k2\"");
    HostilePeer peer({Reaction::answer(keySet), Reaction::answer(rotated)});
    const auto tenant = open(peer);
    QVERIFY(await(tenant->signingKeys(u"k1"_s)));
    const auto keys = await(tenant->signingKeys(u"k2"_s));
    QVERIFY(keys);
    QCOMPARE(keys->first().keyId, u"k2"_s);
    QCOMPARE(peer.requests(), 2);
}

void tst_Tenant::signingKeysUnderWayAreShared()
{
    Reaction slow = Reaction::answer(keySet);
    slow.delayMs = 50;
    HostilePeer peer({slow});
    const auto tenant = open(peer);
    const auto first = tenant->signingKeys();
    const auto second = tenant->signingKeys(u"k1"_s);
    QVERIFY(await(first));
    QVERIFY(await(second));
    QCOMPARE(peer.requests(), 1);
}

void tst_Tenant::cancellingOneWaiterLeavesTheOthers()
{
    Reaction slow = Reaction::answer(keySet);
    slow.delayMs = 50;
    HostilePeer peer({slow});
    const auto tenant = open(peer);
    const auto first = tenant->signingKeys();
    const auto second = tenant->signingKeys();
    first.cancel();
    QCOMPARE(await(first).error().kind, Error::Kind::Cancelled);
    QVERIFY(await(second));
}

void tst_Tenant::failingToFetchKeysIsNotRemembered()
{
    HostilePeer peer({Reaction::status(500), Reaction::answer("{\"keys\":7}"), Reaction::answer(keySet)});
    const auto tenant = open(peer);
    QCOMPARE(await(tenant->signingKeys()).error().kind, Error::Kind::Http);
    QCOMPARE(await(tenant->signingKeys()).error().kind, Error::Kind::Malformed);
    QVERIFY(await(tenant->signingKeys()));
}

void tst_Tenant::certificatesThatCannotBeReadStopEverything_data()
{
    QTest::addColumn<QString>("pem");
    QTest::newRow("other text") << u"my certificate"_s;
    QTest::newRow("broken") << u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_s;
    const QString good = QString::fromLatin1(test::TestAuthority().certificate().toPem());
    QTest::newRow("one of two") << good + u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_s;
    QTest::newRow("a key") << u"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"_s;
}

void tst_Tenant::certificatesThatCannotBeReadStopEverything()
{
    QFETCH(QString, pem);
    HostilePeer peer({Reaction::answer(discoveryAnswer())});
    Profile profile = profileOf(peer);
    profile.caCertificatesPem = pem;
    const auto tenant = open(profile);
    QVERIFY(tenant->problem());
    QCOMPARE(tenant->problem()->kind, Error::Kind::InvalidInput);
    QCOMPARE(await(tenant->discover()).error(), *tenant->problem());
    QCOMPARE(await(tenant->api().users({})).error(), *tenant->problem());
    QCOMPARE(peer.requests(), 0);
}

void tst_Tenant::anAuthorityOfTheProfileIsTrusted()
{
    const test::TestAuthority authority;
    HostilePeer peer({Reaction::answer(discoveryAnswer())}, authority.server("IP:127.0.0.1"));
    Profile profile = profileOf(peer);
    QCOMPARE(await(open(profile)->discover()).error().kind, Error::Kind::Tls);
    profile.caCertificatesPem = u"My own authority:\n"_s
        + QString::fromLatin1(authority.certificate().toPem());
    const auto tenant = open(profile);
    QVERIFY(!tenant->problem());
    const auto discovery = await(tenant->discover());
    QVERIFY2(discovery, qPrintable(discovery ? QString() : discovery.error().summary()));
}

void tst_Tenant::anAuthorityOfTheSettingsIsTrusted()
{
    const test::TestAuthority settings;
    HostilePeer peer({Reaction::answer(discoveryAnswer())}, settings.server("IP:127.0.0.1"));
    const auto tenant = open(peer);
    QVERIFY(!await(tenant->discover()));
    NetworkSettings network;
    network.caCertificatesPem = QString::fromLatin1(settings.certificate().toPem());
    tenant->setNetwork(network);
    QVERIFY(await(tenant->discover()));
    network.caCertificatesPem = u"no certificate"_s;
    tenant->setNetwork(network);
    QVERIFY(tenant->problem());
    QVERIFY(!await(tenant->discover()));
    tenant->setNetwork({});
    QVERIFY(!tenant->problem());
}

void tst_Tenant::theSettingsProxyIsUsedWithItsPassword()
{
    HostilePeer proxy({Reaction::status(407, "Proxy-Authenticate: Basic realm=\"p\"\r\n"), Reaction::status(502)});
    Profile profile;
    profile.id = u"p1"_s;
    profile.endpoint = QUrl(u"https://tenant.example"_s);
    const auto tenant = open(profile);
    int asked = 0;
    NetworkSettings network;
    network.proxy = {ProxyRule::Kind::Manual, u"127.0.0.1"_s, proxy.port(), u"ana"_s, {}};
    network.readProxyPassword = [&asked] {
        ++asked;
        return Pending<Result<Secret>>(Result<Secret>(Secret("PROXYCANARY")));
    };
    tenant->setNetwork(network);
    for (int i = 0; i < 2; ++i)
        QVERIFY(!await(tenant->discover()));
    QCOMPARE(asked, 1);
    const QByteArray seen = proxy.requestBytes().join();
    QVERIFY2(seen.contains(QByteArray("Proxy-Authorization: Basic " + QByteArray("ana:PROXYCANARY").toBase64())), seen.constData());
}

void tst_Tenant::aProxyPasswordThatCannotBeReadIsTheError()
{
    HostilePeer proxy({Reaction::status(502)});
    Profile profile;
    profile.id = u"p1"_s;
    profile.endpoint = QUrl(u"https://tenant.example"_s);
    const auto tenant = open(profile);
    NetworkSettings network;
    network.proxy = {ProxyRule::Kind::Manual, u"127.0.0.1"_s, proxy.port(), u"ana"_s, {}};
    network.readProxyPassword = [] {
        return Pending<Result<Secret>>(Result<Secret>(Error::make(Error::Kind::KeychainLocked, u"locked"_s)));
    };
    tenant->setNetwork(network);
    const auto discovery = await(tenant->discover());
    QVERIFY(!discovery);
    QCOMPARE(discovery.error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(proxy.connections(), 0);
}

void tst_Tenant::destroyingATenantSettlesWhoWaitsForItsKeys()
{
    HostilePeer peer({Reaction::silence()});
    auto tenant = open(peer);
    const auto keys = tenant->signingKeys();
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 1, 30'000);
    tenant.reset();
    QCOMPARE(await(keys).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Tenant)
#include "tst_tenant.moc"
