// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

/// What a client learns without a token.
class TestContractDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_contract = std::make_unique<Contract>(); }
    void cleanupTestCase() { m_contract.reset(); }

    void theDocumentNamesTheIssuerAndItsEndpoints()
    {
        const auto discovery = await(m_contract->tenant().discover());
        QVERIFY2(discovery, qPrintable(discovery ? QString() : discovery.error().summary()));
        QVERIFY(discovery->issuer.endsWith(u"/oidc"_s));
        QCOMPARE(discovery->tokenEndpoint.toString(), discovery->issuer + u"/token"_s);
        QCOMPARE(discovery->jwksUri.toString(), discovery->issuer + u"/jwks"_s);
        const auto document =
            m_contract->bare("GET", "/oidc/.well-known/openid-configuration").object();
        QVERIFY(
            document.value("grant_types_supported"_L1).toArray().contains(u"client_credentials"_s));
        const auto methods = document.value("token_endpoint_auth_methods_supported"_L1).toArray();
        QVERIFY(methods.contains(u"client_secret_basic"_s)
                && methods.contains(u"client_secret_post"_s));
    }

    void theKeySetHoldsPublicSigningKeys()
    {
        const Wire answer = m_contract->bare("GET", "/oidc/jwks");
        QCOMPARE(answer.status(), 200);
        QVERIFY(answer.header("Content-Type").startsWith("application/jwk-set+json"));
        const auto keys = parseJwks(answer.response.body);
        QVERIFY(keys.ok());
        QVERIFY(!keys->isEmpty());
        for (const Jwk &key : *keys)
            QVERIFY(!key.keyId.isEmpty());
        QVERIFY(!answer.response.body.contains("\"d\":"));
    }

    void publicDocumentsAreNotSentTwice()
    {
        for (const char *path : {"/oidc/jwks", "/oidc/.well-known/openid-configuration"}) {
            const Wire first = m_contract->bare("GET", path);
            const QByteArray tag = first.header("ETag");
            QVERIFY2(!tag.isEmpty(), path);
        }
    }

    void theStatusIsEmptyAndOpen()
    {
        const Wire answer = m_contract->bare("GET", "/api/status");
        QCOMPARE(answer.status(), 204);
        QVERIFY(answer.response.body.isEmpty());
        QCOMPARE(answer.header("Logto-Core-Request-Id").size(), 16);
    }

    void wrongPathsBelowOidcAnswerInOAuthsWords()
    {
        QCOMPARE(m_contract->bare("GET", "/oidc/nope").oauthRefusal(),
                 u"404 invalid_request: unrecognized route or not allowed method (GET on /nope)"_s);
        QCOMPARE(m_contract->bare("GET", "/oidc/token").status(), 404);
        QCOMPARE(m_contract->bare("POST", "/oidc/oidc/token", "a=b", {Contract::form}).status(),
                 404);
    }

    void aWrongBaseLeadsToPagesOrText()
    {
        // What an endpoint typed with /console or /api at its end meets.
        const Wire page = m_contract->bare("GET", "/console/oidc/.well-known/openid-configuration");
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        const Wire missing = m_contract->bare("GET", "/api/oidc/.well-known/openid-configuration");
        QCOMPARE(missing.status(), 404);
        QVERIFY(missing.header("Content-Type").startsWith("text/plain"));
        QCOMPARE(m_contract->bare("POST", "/console/oidc/token", "a=b", {Contract::form}).status(),
                 404);
    }

private:
    std::unique_ptr<Contract> m_contract;
};

QTEST_GUILESS_MAIN(TestContractDiscovery)
#include "tst_contract_discovery.moc"
