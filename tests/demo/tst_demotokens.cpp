// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoClient.h"

#include "auth/JwtVerifier.h"
#include "demo/DemoTokens.h"

#include <QDateTime>
#include <QTest>

using namespace lwb;
using namespace lwb::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto issuer = "http://127.0.0.1:1/oidc";
constexpr auto shopping = "https://shopping.api";

DemoTokens::Claims claims()
{
    DemoTokens::Claims c;
    c.clientId = "app";
    c.issuer = issuer;
    c.audience = shopping;
    c.scope = "read:products";
    c.issuedAtS = QDateTime::currentSecsSinceEpoch();
    c.expiresAtS = c.issuedAtS + 60;
    return c;
}

} // namespace

class TestDemoTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tenant = DemoTenant::start({});
        QVERIFY(tenant.ok());
        m_tenant = std::move(*tenant);
        m_client = std::make_unique<DemoClient>(*m_tenant);
        for (const QJsonValue application : m_client->get("/api/applications").array())
            m_ids.insert(application["name"_L1].toString(), application["id"_L1].toString());
    }

    void passTheProductsOwnVerifier()
    {
        const DemoTokens tokens;
        const auto keys = parseJwks(tokens.jwks());
        QVERIFY(keys.ok());
        JwtExpectation expected;
        expected.issuer = QString::fromLatin1(issuer);
        expected.audience = {QString::fromLatin1(shopping)};
        expected.nowS = QDateTime::currentSecsSinceEpoch();
        expected.requireAccessTokenType = true;
        // Signatures are random; short numbers in them have been a trap.
        for (int i = 0; i < 100; ++i)
            QVERIFY(verifyJwt(tokens.sign(claims()), *keys, expected).verified);
    }

    void areRefusedInTheWordsOfLogtosLibrary()
    {
        const DemoTokens tokens, others;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray good = tokens.sign(claims());
        const auto code = [&](const QByteArray &token) {
            return tokens.verify(token, issuer, shopping, now).code;
        };
        QCOMPARE(code(good), QByteArray());
        QCOMPARE(code("garbage"), "ERR_JWS_INVALID");
        QCOMPARE(code(good.left(good.lastIndexOf('.') + 1) + QByteArray(128, 'A')),
                 "ERR_JWS_SIGNATURE_VERIFICATION_FAILED");
        QCOMPARE(code(others.sign(claims())), "ERR_JWKS_NO_MATCHING_KEY");
        QCOMPARE(code(QByteArray(R"({"alg":"none"})").toBase64(QByteArray::OmitTrailingEquals)
                      + ".e30."),
                 "ERR_JOSE_NOT_SUPPORTED");
        auto other = claims();
        other.audience = "https://other.api";
        QCOMPARE(code(tokens.sign(other)), "ERR_JWT_CLAIM_VALIDATION_FAILED");
        other = claims();
        other.issuer = "http://127.0.0.1:2/oidc";
        QCOMPARE(tokens.verify(tokens.sign(other), issuer, shopping, now).claim, "iss");
        other = claims();
        other.expiresAtS = now;
        QCOMPARE(code(tokens.sign(other)), "ERR_JWT_EXPIRED");
    }

    void shoppingApiWantsItsOwnToken()
    {
        DemoClient shop(m_tenant->address().shoppingApi);
        const auto bare = shop.get("/products");
        QCOMPARE(bare.status, 401);
        QCOMPARE(bare.header("WWW-Authenticate"), "Bearer realm=\"https://shopping.api\"");

        const auto &address = m_tenant->address();
        shop.useToken(
            m_client->accessToken(address.clientId, address.clientSecret,
                                  "resource=https%3A%2F%2Fdefault.logto.app%2Fapi&scope=all"));
        const auto foreign = shop.get("/products");
        QCOMPARE(foreign.status, 401);
        QVERIFY(foreign.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    }

    void shoppingApiLooksAtScopes()
    {
        DemoClient shop(m_tenant->address().shoppingApi);
        const QByteArray product = R"({"name":"Moka pot","priceCents":2990})";
        shop.useToken(shoppingToken(u"shopping-norole"_s));
        QCOMPARE(shop.get("/products").status, 403);
        shop.useToken(shoppingToken(u"shopping-reader"_s));
        QCOMPARE(shop.get("/products").status, 200);
        const auto refused = shop.send("POST", "/products", product);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.object().value("error"_L1).toString(), u"insufficient_scope"_s);
        QVERIFY(refused.header("WWW-Authenticate").contains("scope=\"write:products\""));
        shop.useToken(shoppingToken(u"shopping-full"_s));
        QCOMPARE(shop.send("POST", "/products", "{").status, 400);
        const auto made = shop.send("POST", "/products", product);
        QCOMPARE(made.status, 201);
        QVERIFY(shop.get("/products")
                    .body.contains(made.object().value("id"_L1).toString().toLatin1()));
    }

    void anExpiredSecretIsTold()
    {
        const auto answer =
            m_client->exchange(m_ids.value(u"legacy-importer"_s), secretOf(u"legacy-importer"_s),
                               "resource=https%3A%2F%2Fshopping.api");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object().value("error_description"_L1).toString(),
                 u"client secret has expired"_s);
    }

    void organizationRolesGiveScopesOfTheirOwn()
    {
        const QByteArray acme =
            m_client->get("/api/organizations?q=acme").array()[0]["id"_L1].toString().toLatin1();
        const QString full = m_ids.value(u"shopping-full"_s);
        const QString secret = secretOf(u"shopping-full"_s);
        QCOMPARE(m_client->exchange(full, secret, "organization_id=" + acme + "&scope=read%3Astuff")
                     .object()
                     .value("scope"_L1)
                     .toString(),
                 u"read:stuff"_s);
        // Its own role gives write:products too, but not in the organization.
        QCOMPARE(m_client
                     ->exchange(full, secret,
                                "organization_id=" + acme
                                    + "&resource=https%3A%2F%2Fshopping.api"
                                      "&scope=read%3Aproducts+write%3Aproducts")
                     .object()
                     .value("scope"_L1)
                     .toString(),
                 u"read:products"_s);
        const QString reader = m_ids.value(u"shopping-reader"_s);
        const auto empty = m_client
                               ->exchange(reader, secretOf(u"shopping-reader"_s),
                                          "organization_id=" + acme + "&scope=read%3Astuff")
                               .object();
        QVERIFY(empty.value("scope"_L1).isString());
        QCOMPARE(empty.value("scope"_L1).toString(), QString());
    }

    void everyExchangeIsLogged()
    {
        const QString id = m_ids.value(u"shopping-reader"_s);
        const QByteArray path = "/api/logs?applicationId=" + id.toLatin1() + "&page_size=1";
        const int before = m_client->get(path).header("Total-Number").toInt();
        shoppingToken(u"shopping-reader"_s);
        m_client->exchange(id, u"wrong"_s, "resource=https%3A%2F%2Fshopping.api");
        const auto after = m_client->get(path);
        QCOMPARE(after.header("Total-Number").toInt(), before + 2);
        const QJsonValue entry = after.array()[0];
        QCOMPARE(entry["payload"_L1]["result"_L1].toString(), u"Error"_s);
        QVERIFY(
            entry["payload"_L1]["error"_L1].toString().contains(u"client authentication failed"_s));
        QCOMPARE(m_client->get("/api/logs/" + entry["id"_L1].toString().toLatin1()).object(),
                 entry.toObject());
    }

private:
    QString secretOf(const QString &name)
    {
        return m_client->get("/api/applications/" + m_ids.value(name).toLatin1() + "/secrets")
            .array()[0]["value"_L1]
            .toString();
    }
    QByteArray shoppingToken(const QString &name)
    {
        return m_client->accessToken(
            m_ids.value(name), secretOf(name),
            "resource=https%3A%2F%2Fshopping.api&scope=read%3Aproducts+write%3Aproducts");
    }

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<DemoClient> m_client;
    QHash<QString, QString> m_ids;
};

QTEST_GUILESS_MAIN(TestDemoTokens)
#include "tst_demotokens.moc"
