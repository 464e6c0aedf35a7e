// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

/// How the Management API refuses, and what its writes answer.
class TestContractErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_contract = std::make_unique<Contract>(); }
    void cleanupTestCase() { m_contract.reset(); }

    void tokensThatAreNone_data();
    void tokensThatAreNone();
    void aTokenForAnotherApiNamesItsAudience();
    void theProductKeepsCodeMessageAndRequestId();
    void rowsThatDoNotExist();
    void pathsAndMethodsThatDoNotExist();
    void bodiesThatAreNoJson();
    void bodiesThatDoNotFit_data();
    void bodiesThatDoNotFit();
    void anApplicationLivesAndDies();
    void rolesGoToServicesOnly();
    void secretsAreListedInPlainText();
    void whatExistsAlreadyIsRefused();
    void theManagementApiIsFixed();

private:
    [[nodiscard]] QByteArray management() const
    {
        return "grant_type=client_credentials&resource="
               + m_contract->profile().managementResource().toUtf8().toPercentEncoding();
    }
    std::unique_ptr<Contract> m_contract;
};

void TestContractErrors::tokensThatAreNone_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("reason");
    const auto token = m_contract->exchange(management() + "&scope=all", m_contract->basic())
                           .text("access_token")
                           .toLatin1();
    const auto row = [](const char *name, const QByteArray &authorization, const char *code,
                        const char *reason) {
        QTest::newRow(name) << authorization << u"401 auth."_s + QString::fromLatin1(code)
                            << QString::fromLatin1(reason);
    };
    const auto header = [](const char *json) {
        return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding
                                         | QByteArray::OmitTrailingEquals);
    };
    row("none", {}, "authorization_header_missing", "");
    row("no JWT", "Bearer garbage", "unauthorized", "ERR_JWS_INVALID");
    row("Basic", "Basic abc", "authorization_token_type_not_supported", "");
    row("lower case", "bearer " + token, "authorization_token_type_not_supported", "");
    row("no scheme", token, "authorization_token_type_not_supported", "");
    row("signature of another",
        "Bearer " + token.left(token.lastIndexOf('.') + 1) + QByteArray(128, 'A'), "unauthorized",
        "ERR_JWS_SIGNATURE_VERIFICATION_FAILED");
    row("alg none", "Bearer " + header(R"({"alg":"none"})") + token.mid(token.indexOf('.')),
        "unauthorized", "ERR_JOSE_NOT_SUPPORTED");
    row("another key",
        "Bearer " + header(R"({"alg":"ES384","kid":"nobody"})") + token.mid(token.indexOf('.')),
        "unauthorized", "ERR_JWKS_NO_MATCHING_KEY");
}

void TestContractErrors::tokensThatAreNone()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, refusal);
    QFETCH(QString, reason);
    HttpHeaders headers;
    if (!authorization.isEmpty())
        headers.add("Authorization", authorization);
    const Wire answer = m_contract->bare("GET", "/api/users", {}, headers);
    QCOMPARE(answer.refusal(), refusal);
    QCOMPARE(answer.object().value("data"_L1).toObject().value("code"_L1).toString(), reason);
    QVERIFY(!answer.response.headers.has("WWW-Authenticate"));
    // A write is refused the same way, before anyone looks at its body.
    QCOMPARE(m_contract->bare("POST", "/api/applications", "{", headers).refusal(), refusal);
}

void TestContractErrors::aTokenForAnotherApiNamesItsAudience()
{
    Made made(*m_contract);
    const QString indicator = u"https://contract-suite.invalid/"_s + made.run();
    made.make("/resources", {{"name"_L1, made.name(u"API"_s)}, {"indicator"_L1, indicator}});
    const QByteArray token = m_contract
                                 ->exchange("grant_type=client_credentials&resource="
                                                + indicator.toUtf8().toPercentEncoding(),
                                            m_contract->basic())
                                 .text("access_token")
                                 .toLatin1();
    const Wire answer =
        m_contract->bare("GET", "/api/users", {}, {{"Authorization", "Bearer " + token}});
    QCOMPARE(answer.refusal(), u"401 auth.unauthorized"_s);
    const auto data = answer.object().value("data"_L1).toObject();
    QCOMPARE(data.value("code"_L1).toString(), u"ERR_JWT_CLAIM_VALIDATION_FAILED"_s);
    QCOMPARE(data.value("claim"_L1).toString(), u"aud"_s);
    QCOMPARE(data.value("payload"_L1).toObject().value("aud"_L1).toString(), indicator);
}

void TestContractErrors::theProductKeepsCodeMessageAndRequestId()
{
    const auto application = await(m_contract->tenant().api().application(u"nope"_s));
    QVERIFY(!application.ok());
    QCOMPARE(application.error().kind, Error::Kind::Http);
    QCOMPARE(application.error().status, 404);
    QCOMPARE(application.error().code, u"entity.not_exists_with_id"_s);
    QVERIFY(!application.error().message.isEmpty());
    QCOMPARE(application.error().requestId.size(), 16);
}

void TestContractErrors::rowsThatDoNotExist()
{
    for (const char *table : {"applications", "roles", "resources", "organizations", "logs"}) {
        const Wire answer =
            m_contract->get("/" + QByteArray(table) + "/nope", {{"Accept-Language", "en"}});
        QCOMPARE(answer.refusal(), u"404 entity.not_exists_with_id"_s);
        QCOMPARE(answer.text("message"),
                 u"The %1 with ID `nope` does not exist."_s.arg(QLatin1StringView(table)));
    }
    QCOMPARE(m_contract->get("/users/nope").refusal(), u"404 entity.not_found"_s);
    QCOMPARE(m_contract->api("DELETE", "/applications/nope").refusal(),
             u"404 entity.not_exists_with_id"_s);
    QCOMPARE(m_contract->api("PATCH", "/applications/nope", R"({"description":"x"})").refusal(),
             u"404 entity.not_exists_with_id"_s);
}

void TestContractErrors::pathsAndMethodsThatDoNotExist()
{
    const Wire missing = m_contract->get("/nope");
    QCOMPARE(missing.status(), 404);
    QCOMPARE(missing.response.body, "Not Found");
    QVERIFY(missing.header("Content-Type").startsWith("text/plain"));
    QCOMPARE(m_contract->bare("GET", "/api/nope").status(), 404); // also without a token
    const Wire method = m_contract->api("PUT", "/users", "{}");
    QCOMPARE(method.status(), 405);
    QCOMPARE(method.response.body, "Method Not Allowed");
    QVERIFY(method.header("Allow").contains("GET"));
}

void TestContractErrors::bodiesThatAreNoJson()
{
    const Wire cut = m_contract->api("POST", "/applications", "{\"name\":");
    QCOMPARE(cut.status(), 400);
    QCOMPARE(cut.object().keys(), QStringList{u"message"_s}); // no code
    QCOMPARE(cut.text("message"), u"Unexpected end of JSON input"_s);
    const Wire wrong = m_contract->api("POST", "/applications", "{\"a\":x}");
    QVERIFY2(wrong.text("message").startsWith(u"Unexpected token 'x'"_s),
             wrong.response.body.constData());
    QCOMPARE(m_contract->api("POST", "/applications", "\"x\"").text("message"),
             u"invalid JSON, only supports object and array"_s);
    QCOMPARE(m_contract->api("POST", "/applications", "hello", {{"Content-Type", "text/plain"}})
                 .refusal(),
             u"400 guard.invalid_input"_s);
}

void TestContractErrors::bodiesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("details");
    const auto row = [](const QByteArray &body, const char *details) {
        QTest::newRow(body.left(60)) << body << QByteArray(details);
    };
    row(R"({"type":"MachineToMachine"})",
        R"(Error in key path "name": (invalid_type) Expected string but received undefined.)");
    row(R"({"name":5,"type":"SPA"})",
        R"(Error in key path "name": (invalid_type) Expected string but received number.)");
    row(R"({"name":"","type":"SPA"})",
        R"(Error in key path "name": (too_small) String must contain at least 1 character(s))");
    row(R"({"type":"SPA","name":")" + QByteArray(300, 'n') + R"("})",
        R"(Error in key path "name": (too_big) String must contain at most 256 character(s))");
    row(R"({"name":"x","type":"SPA","customData":5})",
        R"(Error in key path "customData": (invalid_type) Expected object but received number.)");
    row("[1]", R"(Error in key path "": (invalid_type) Expected object but received array.)");
}

void TestContractErrors::bodiesThatDoNotFit()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, details);
    const Wire answer = m_contract->api("POST", "/applications", body);
    QCOMPARE(answer.refusal(), u"400 guard.invalid_input"_s);
    QCOMPARE(answer.text("details").toUtf8(), details);
    QCOMPARE(answer.object().value("data"_L1).toObject().value("name"_L1).toString(),
             u"ZodError"_s);
    QCOMPARE(answer.object().value("data"_L1).toObject().value("issues"_L1).toArray().size(), 1);
}

void TestContractErrors::anApplicationLivesAndDies()
{
    Made made(*m_contract);
    const auto created = made.application(u"short-lived"_s);
    QVERIFY(!created.contains("secret"_L1)); // read it from its secrets
    QCOMPARE(created.value("customData"_L1).toObject(), QJsonObject());
    const QByteArray path = "/applications/" + idOf(created);
    const Wire changed = m_contract->api(
        "PATCH", path, R"({"description":"new","customData":{"zz":1,"a":{"b":[true,null,1.5]}}})");
    QCOMPARE(changed.status(), 200);
    QCOMPARE(changed.text("description"), u"new"_s);
    QCOMPARE(changed.text("name"), created.value("name"_L1).toString());
    QVERIFY2(changed.response.body.contains(R"("customData":{"a":{"b":[true,null,1.5]},"zz":1})"),
             changed.response.body.constData());
    // PATCH replaces a JSON column, it does not merge.
    const Wire replaced = m_contract->api("PATCH", path, R"({"customData":{"only":true}})");
    QCOMPARE(replaced.object().value("customData"_L1).toObject(), (QJsonObject{{"only"_L1, true}}));
    QCOMPARE(m_contract->api("PATCH", path, "{}").status(), 200);

    const auto basic = made.basicOf(created);
    QCOMPARE(m_contract->exchange(management(), basic).status(), 200);
    const Wire deleted = m_contract->api("DELETE", path);
    QCOMPARE(deleted.status(), 204);
    QVERIFY(deleted.response.body.isEmpty());
    QCOMPARE(m_contract->get(path).status(), 404);
    QCOMPARE(m_contract->exchange(management(), basic).oauthRefusal(),
             u"400 invalid_client: invalid client "_s + created.value("id"_L1).toString());
}

void TestContractErrors::rolesGoToServicesOnly()
{
    Made made(*m_contract);
    const auto service = made.application(u"service"_s);
    const auto spa = made.application(u"page"_s, u"SPA"_s);
    const auto role = made.role(u"service"_s);
    const auto userRole = made.role(u"person"_s, {}, u"User"_s);
    const auto assign = [&](const QJsonObject &application, const QByteArray &roleId) {
        return m_contract
            ->api("POST", "/applications/" + idOf(application) + "/roles",
                  idList("roleIds", roleId))
            .refusal();
    };
    QCOMPARE(assign(service, "nope"), u"404 entity.not_exists_with_id"_s);
    QCOMPARE(assign(service, idOf(userRole)), u"422 application.invalid_role_type"_s);
    QCOMPARE(assign(spa, idOf(role)), u"422 application.invalid_type"_s);
    QCOMPARE(m_contract->api("POST", "/applications/" + idOf(service) + "/roles", "{}").refusal(),
             u"400 guard.invalid_input"_s);
    // From the role's side the answer is a text, and a repetition an error.
    const QByteArray holders = "/roles/" + idOf(role) + "/applications";
    const QByteArray body = idList("applicationIds", idOf(service));
    const Wire added = m_contract->api("POST", holders, body);
    QCOMPARE(added.status(), 201);
    QCOMPARE(added.response.body, "Created");
    QCOMPARE(m_contract->api("POST", holders, body).refusal(), u"422 role.application_exists"_s);
    QCOMPARE(m_contract->api("DELETE", holders + '/' + idOf(service)).status(), 204);
}

void TestContractErrors::secretsAreListedInPlainText()
{
    Made made(*m_contract);
    const auto application = made.application(u"with secrets"_s);
    const QByteArray path = "/applications/" + idOf(application) + "/secrets";
    const auto first = m_contract->get(path).array().first().toObject();
    QCOMPARE(first.value("name"_L1).toString(), u"Default secret"_s);
    QCOMPARE(first.value("value"_L1).toString().size(), 32);
    QVERIFY(first.value("expiresAt"_L1).isNull());
    QCOMPARE(m_contract->api("POST", path, R"({"name":"second"})").status(), 201);
    QCOMPARE(m_contract->api("POST", path, R"({"name":"second"})").refusal(),
             u"422 application.secret_name_exists"_s);
    QCOMPARE(m_contract->get(path).array().size(), 2);
    QCOMPARE(m_contract->api("DELETE", path + "/second").status(), 204);
    QCOMPARE(m_contract->api("DELETE", path + "/second").refusal(), u"404 entity.not_found"_s);
}

void TestContractErrors::whatExistsAlreadyIsRefused()
{
    Made made(*m_contract);
    const QString indicator = u"https://contract-suite.invalid/"_s + made.run();
    const auto resource =
        made.make("/resources", {{"name"_L1, made.name(u"API"_s)}, {"indicator"_L1, indicator}});
    const auto post = [&](const QByteArray &path, const QJsonObject &body) {
        return m_contract->api("POST", path, QJsonDocument(body).toJson()).refusal();
    };
    QCOMPARE(post("/resources", {{"name"_L1, u"again"_s}, {"indicator"_L1, indicator}}),
             u"422 resource.resource_identifier_in_use"_s);
    const QByteArray scopes = "/resources/" + idOf(resource) + "/scopes";
    const auto scope = made.make(scopes, {{"name"_L1, u"read:x"_s}});
    QCOMPARE(post(scopes, {{"name"_L1, u"read:x"_s}}), u"422 scope.name_exists"_s);
    for (const QString &name : {u"read x"_s, u"read\nx"_s, u"read\u00a0x"_s})
        QCOMPARE(post(scopes, {{"name"_L1, name}}), u"400 scope.name_with_space"_s);
    const auto role = made.role(u"reader"_s);
    QCOMPARE(post("/roles", {{"name"_L1, role.value("name"_L1)}, {"description"_L1, u"d"_s}}),
             u"422 role.name_in_use"_s);
    const QByteArray path = "/roles/" + idOf(role) + "/scopes";
    const QJsonObject both{{"scopeIds"_L1, QJsonArray{scope.value("id"_L1)}}};
    QCOMPARE(post(path, both), u"201 "_s);
    QCOMPARE(post(path, both), u"422 role.scope_exists"_s);
    const auto application = [&](const QString &type, bool isThirdParty) {
        return post("/applications", {{"name"_L1, made.name(u"app"_s)}, {"type"_L1, type},
                                      {"isThirdParty"_L1, isThirdParty}});
    };
    QCOMPARE(application(u"MachineToMachine"_s, true),
             u"400 application.invalid_third_party_application_type"_s);
    QCOMPARE(application(u"SAML"_s, false), u"400 application.saml.use_saml_app_api"_s);
    QCOMPARE(application(u"Protected"_s, true),
             u"400 application.protected_app_metadata_is_required"_s);
    // What can't be changed is ignored; alone, it leaves nothing to do.
    QCOMPARE(m_contract->api("PATCH", "/roles/" + idOf(role), R"({"type":"User"})").refusal(),
             u"422 entity.invalid_input"_s);
    const QByteArray moved = R"({"indicator":"https://x.invalid"})";
    QCOMPARE(m_contract->api("PATCH", "/resources/" + idOf(resource), moved).refusal(),
             u"422 entity.invalid_input"_s);
}

void TestContractErrors::theManagementApiIsFixed()
{
    QString id;
    for (const QJsonValue resource : m_contract->get("/resources").array()) {
        if (resource["indicator"_L1].toString() == m_contract->profile().managementResource())
            id = resource["id"_L1].toString();
    }
    QVERIFY(!id.isEmpty());
    const QByteArray path = "/resources/" + id.toUtf8();
    QCOMPARE(m_contract->api("PATCH", path, R"({"name":"x"})").refusal(),
             u"400 resource.cannot_modify_management_api"_s);
    QCOMPARE(m_contract->api("POST", path + "/scopes", R"({"name":"x"})").refusal(),
             u"400 resource.cannot_modify_management_api"_s);
    QCOMPARE(m_contract->api("DELETE", path).refusal(),
             u"400 resource.cannot_delete_management_api"_s);
    Made made(*m_contract);
    const QString all =
        m_contract->get(path + "/scopes").array().first().toObject().value("id"_L1).toString();
    const auto person = made.role(u"person"_s, {}, u"User"_s);
    QCOMPARE(
        m_contract
            ->api("POST", "/roles/" + idOf(person) + "/scopes", idList("scopeIds", all.toUtf8()))
            .refusal(),
        u"400 role.management_api_scopes_not_assignable_to_user_role"_s);
}

QTEST_GUILESS_MAIN(TestContractErrors)
#include "tst_contract_errors.moc"
