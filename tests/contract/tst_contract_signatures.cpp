// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

#include "access/AccessLoader.h"
#include "doctor/FindingAdvice.h"
#include "doctor/Recogniser.h"

#include <QDateTime>
#include <QTest>

using namespace lwb;
using namespace lwb::test;

/// Failures made on purpose, and what the doctor calls them: every cause that a self-hosted Logto
/// can show.
class TestContractSignatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_contract = std::make_unique<Contract>(); }
    void cleanupTestCase() { m_contract.reset(); }
    void clientAuthentication();
    void anExpiredSecret();
    void anotherKindOfApplication();
    void grantAndResource();
    void organizations();
    void aScriptThatDenies();
    void whatATokenDoesNotTell();
    void theRolesThatWouldHelpAreNamed();
    void aTokenOlderThanItsRoles();
    void refusedTokens();
    void refusedCalls();
    void paths();

private:
    /// "C5 certain", "-".
    [[nodiscard]] static QString told(const std::optional<Finding> &finding)
    {
        return finding ? finding->code + (finding->certain ? u" certain"_s : u" possible"_s)
                       : u"-"_s;
    }
    [[nodiscard]] static QString causeOf(const Wire &wire)
    {
        return wire.status() < 400 ? u"no failure"_s
                                   : told(recognise(errorFromResponse(wire.response)));
    }
    [[nodiscard]] QByteArray resourceParameter() const
    {
        return "&resource=" + QUrl::toPercentEncoding(m_contract->profile().managementResource());
    }
    [[nodiscard]] QString exchanged(const QByteArray &parameters, const HttpHeaders &headers)
    {
        return causeOf(m_contract->exchange(parameters, headers));
    }
    [[nodiscard]] QByteArray tokenFor(const QByteArray &parameters, const HttpHeaders &headers)
    {
        return m_contract->exchange("grant_type=client_credentials" + parameters, headers)
            .text("access_token")
            .toLatin1();
    }
    [[nodiscard]] QString calledWith(const QByteArray &authorization,
                                     const QByteArray &path = "/api/roles")
    {
        return causeOf(m_contract->bare("GET", path, {}, {{"Authorization", authorization}}));
    }

    std::unique_ptr<Contract> m_contract;
};

void TestContractSignatures::clientAuthentication()
{
    const QByteArray grant = "grant_type=client_credentials" + resourceParameter();
    const QByteArray id = m_contract->clientId().toUtf8();
    const HttpHeaders formOnly{Contract::form};
    QCOMPARE(exchanged(grant, formOnly), u"C1 certain"_s);
    QCOMPARE(exchanged(grant, {{"Authorization", "Basic nocolon"}, Contract::form}),
             u"C2 certain"_s);
    QCOMPARE(exchanged(grant + "&client_secret=x", m_contract->basic()), u"C3 certain"_s);
    QCOMPARE(exchanged(grant + "&client_id=other", m_contract->basic()), u"C3 certain"_s);
    QCOMPARE(exchanged(grant, Contract::basic("nosuchclient", "x")), u"C4 certain"_s);
    QCOMPARE(exchanged(grant, Contract::basic(id, "wrong")), u"C5 certain"_s);
    QCOMPARE(exchanged(resourceParameter().mid(1), m_contract->basic()), u"C8 certain"_s);
    QCOMPARE(exchanged("grant_type=client_credentials\nresource=x", m_contract->basic()),
             u"C8 certain"_s);
    QCOMPARE(exchanged(grant + QByteArray(1, '\0'), m_contract->basic()), u"D9 certain"_s);
}

void TestContractSignatures::anExpiredSecret()
{
    Made made(*m_contract);
    const auto application = made.application(u"with a short secret"_s);
    const qint64 soon = QDateTime::currentMSecsSinceEpoch() + 1'500;
    const Wire secret =
        m_contract->api("POST", "/applications/" + idOf(application) + "/secrets",
                        "{\"name\":\"short\",\"expiresAt\":" + QByteArray::number(soon) + '}');
    QCOMPARE(secret.status(), 201);
    const HttpHeaders basic = Contract::basic(idOf(application), secret.text("value").toUtf8());
    const QByteArray grant = "grant_type=client_credentials" + resourceParameter();
    QTRY_COMPARE_WITH_TIMEOUT(exchanged(grant, basic), u"C6 certain"_s, 60'000);
}

void TestContractSignatures::anotherKindOfApplication()
{
    Made made(*m_contract);
    const auto application = made.application(u"traditional"_s, u"Traditional"_s);
    const QByteArray grant = "grant_type=client_credentials" + resourceParameter();
    QCOMPARE(exchanged(grant, made.basicOf(application)), u"C7 certain"_s);
}

void TestContractSignatures::grantAndResource()
{
    const QByteArray grant = "grant_type=client_credentials";
    const auto asked = [&](const QByteArray &more) {
        return exchanged(grant + more, m_contract->basic());
    };
    // A tenant with a default API answers this one with a token.
    const QString without = asked({});
    QVERIFY2(without == u"D1 certain"_s || without == u"no failure"_s, qPrintable(without));
    QCOMPARE(asked(resourceParameter() + "%2F"), u"D2 certain"_s);
    QCOMPARE(asked("&resource=api"), u"D3 certain"_s);
    QCOMPARE(asked(resourceParameter() + "%23x"), u"D3 certain"_s);
    Made made(*m_contract);
    const QString second = u"https://signatures.invalid/"_s + made.run();
    (void)made.make("/resources",
                    {{"name"_L1, made.name(u"second API"_s)}, {"indicator"_L1, second}});
    QCOMPARE(asked(resourceParameter() + "&resource=" + QUrl::toPercentEncoding(second)),
             u"D3 certain"_s);
    QCOMPARE(asked(resourceParameter() + resourceParameter()), u"no failure"_s);

    AccessLoader loader(m_contract->tenant().management(), m_contract->profile().apiBase(),
                        m_contract->tenant().clock());
    bool loaded = false;
    loader.load().then(this, [&loaded](Done) { loaded = true; });
    QTRY_VERIFY_WITH_TIMEOUT(loaded, 120'000);
    Finding finding{u"D2"_s, true, {}, {}};
    const QString wrong = m_contract->profile().managementResource() + u'/';
    advise(finding, *loader.graph(), {wrong, {}, {}}, {});
    QCOMPARE(finding.suggestion, m_contract->profile().managementResource());
}

void TestContractSignatures::organizations()
{
    Made made(*m_contract);
    const auto organization =
        made.make("/organizations", {{"name"_L1, made.name(u"organization"_s)}});
    const auto application = made.application(u"outside"_s);
    QCOMPARE(exchanged("grant_type=client_credentials&organization_id=" + idOf(organization),
                       made.basicOf(application)),
             u"D5 certain"_s);
}

void TestContractSignatures::aScriptThatDenies()
{
    const QByteArray path = "/configs/jwt-customizer/client-credentials";
    if (m_contract->get(path).status() != 404)
        QSKIP("the tenant has a script of its own");
    Made made(*m_contract);
    const auto application = made.application(u"denied"_s);
    // For this application alone: others go on getting their tokens.
    const QJsonObject script{
        {"script"_L1, u"const getCustomJwtClaims = async ({ context, api }) => { "
                      "if (context.application.id === '%1') return api.denyAccess('not today'); "
                      "return {}; };"_s.arg(application.value("id"_L1).toString())}};
    const Wire put =
        m_contract->api("PUT", path, QJsonDocument(script).toJson(QJsonDocument::Compact));
    const QByteArray grant = "grant_type=client_credentials" + resourceParameter();
    const Wire denied = m_contract->exchange(grant, made.basicOf(application));
    const Wire others = m_contract->exchange(grant, m_contract->basic());
    const int removed = m_contract->api("DELETE", path).status();
    QCOMPARE(put.status(), 201);
    QCOMPARE(causeOf(denied), u"D6 certain"_s);
    QCOMPARE(denied.oauthRefusal(), u"400 access_denied: not today"_s);
    QCOMPARE(others.status(), 200);
    QCOMPARE(removed, 204);
}

void TestContractSignatures::whatATokenDoesNotTell()
{
    TokenRequest request = m_contract->tenant().managementTokenRequest();
    const auto grantOf = [&](const QStringList &scopes) {
        request.scopes = scopes;
        const auto token = await(m_contract->tenant().exchange(request));
        return token ? told(recogniseGrant(*token)) : token.error().summary();
    };
    QCOMPARE(grantOf({u"all"_s}), u"-"_s);
    QCOMPARE(grantOf({}), u"E1 certain"_s);
    QCOMPARE(grantOf({u"nope:nothing"_s}), u"E1 certain"_s);
    QCOMPARE(grantOf({u"all"_s, u"nope:nothing"_s}), u"E2 certain"_s);
}

namespace {

/// An application with an API resource of one scope, and a role that gives it but is not assigned.
struct Unassigned {
    explicit Unassigned(Contract &contract)
        : made(contract)
    {
        indicator = u"https://signatures.invalid/"_s + made.run();
        resource = made.make("/resources",
                             {{"name"_L1, made.name(u"API"_s)}, {"indicator"_L1, indicator}});
        scope = made.make("/resources/" + idOf(resource) + "/scopes", {{"name"_L1, u"read:x"_s}});
        role = made.role(u"reader"_s, {scope.value("id"_L1).toString()});
        application = made.application(u"reader"_s);
        id = application.value("id"_L1).toString();
    }
    [[nodiscard]] Result<AccessToken> exchange(Tenant &tenant)
    {
        const TokenRequest request{indicator, {u"read:x"_s}, {}};
        return await(tenant.exchangeAs(id, Secret(made.secretOf(application).toUtf8()), request));
    }

    Made made;
    QString indicator, id;
    QJsonObject resource, scope, role, application;
};

std::shared_ptr<const AccessGraph> graphOf(Contract &contract)
{
    AccessLoader loader(contract.tenant().management(), contract.profile().apiBase(),
                        contract.tenant().clock());
    bool loaded = false;
    QObject context;
    loader.load().then(&context, [&loaded](Done) { loaded = true; });
    if (!QTest::qWaitFor([&loaded] { return loaded; }, 120'000))
        qWarning("the graph was never read");
    return loader.graph();
}

} // namespace

void TestContractSignatures::theRolesThatWouldHelpAreNamed()
{
    Unassigned desk(*m_contract);
    const auto token = desk.exchange(m_contract->tenant());
    QVERIFY(token);
    const auto findings = explainGrant(*graphOf(*m_contract), *token, desk.id, token->obtainedAt);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, u"E1"_s);
    QCOMPARE(findings.first().candidates, QStringList{desk.made.name(u"reader"_s)});
}

void TestContractSignatures::aTokenOlderThanItsRoles()
{
    Unassigned desk(*m_contract);
    const auto token = desk.exchange(m_contract->tenant());
    QVERIFY(token);
    QCOMPARE(m_contract
                 ->api("POST", "/applications/" + desk.id.toUtf8() + "/roles",
                       idList("roleIds", idOf(desk.role)))
                 .status(),
             201);
    // A token's time of issue has whole seconds.
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc() > token->obtainedAt.addSecs(2),
                             60'000);
    QStringList codes;
    for (const Finding &finding :
         explainGrant(*graphOf(*m_contract), *token, desk.id, token->obtainedAt))
        codes.append(finding.code);
    QVERIFY2(codes.contains(u"E5"_s), qPrintable(codes.join(u' ')));
    const auto renewed = desk.exchange(m_contract->tenant());
    QVERIFY(renewed);
    QVERIFY(explainGrant(*graphOf(*m_contract), *renewed, desk.id, renewed->obtainedAt).isEmpty());
}

void TestContractSignatures::refusedTokens()
{
    const QByteArray token = tokenFor(resourceParameter() + "&scope=all", m_contract->basic());
    QVERIFY(!token.isEmpty());
    QCOMPARE(causeOf(m_contract->bare("GET", "/api/roles")), u"F1 certain"_s);
    QCOMPARE(calledWith("bearer " + token), u"F1 certain"_s);
    QCOMPARE(calledWith("Bearer opaque"), u"F6 certain"_s);
    const qsizetype at = token.lastIndexOf('.') + 8;
    QByteArray forged = token;
    forged[at] = forged[at] == 'A' ? 'B' : 'A';
    QCOMPARE(calledWith("Bearer " + forged), u"F4 certain"_s);
    QCOMPARE(calledWith("Bearer " + tokenFor(resourceParameter(), m_contract->basic())),
             u"F7 certain"_s);
    Unassigned desk(*m_contract);
    const auto other = desk.exchange(m_contract->tenant());
    QVERIFY(other);
    QCOMPARE(calledWith("Bearer " + other->value->reveal()), u"F2 certain"_s);
    QCOMPARE(calledWith("Bearer " + token, "/api/my-account"), u"F9 possible"_s);
    const HttpHeaders expecting{{"Authorization", "Bearer " + token}, {"Expected-Role", "admin"}};
    QCOMPARE(causeOf(m_contract->bare(
                 "GET", "/api/authn/hasura?resource=https%3A%2F%2Fdefault.logto.app%2Fapi", {},
                 expecting)),
             u"F8 certain"_s);
}

void TestContractSignatures::refusedCalls()
{
    Made made(*m_contract);
    const auto application = made.application(u"service"_s);
    const auto people = made.role(u"people"_s, {}, u"User"_s);
    const auto role = made.role(u"service"_s);
    const auto post = [this](const QByteArray &path, const QByteArray &body) {
        return causeOf(m_contract->api("POST", path, body));
    };
    QCOMPARE(post("/applications/" + idOf(application) + "/roles", idList("roleIds", idOf(people))),
             u"E4 certain"_s);
    const QByteArray holders = "/roles/" + idOf(role) + "/applications";
    QCOMPARE(post(holders, idList("applicationIds", idOf(application))), u"no failure"_s);
    QCOMPARE(post(holders, idList("applicationIds", idOf(application))), u"F13 certain"_s);
    QCOMPARE(causeOf(m_contract->get("/systems/application")), u"F11 certain"_s);
    QCOMPARE(causeOf(m_contract->get("/users?page_size=101")), u"F12 certain"_s);
    QCOMPARE(post("/roles", "{}"), u"F12 certain"_s);
    QCOMPARE(causeOf(m_contract->get("/applications/nosuchapplication")), u"F14 certain"_s);
}

void TestContractSignatures::paths()
{
    QCOMPARE(causeOf(m_contract->bare("POST", "/oidc/oidc/token", "a=b", {Contract::form})),
             u"A2 certain"_s);
    QCOMPARE(causeOf(m_contract->get("/no/such/path")), u"A2 possible"_s);
}

QTEST_GUILESS_MAIN(TestContractSignatures)
#include "tst_contract_signatures.moc"
