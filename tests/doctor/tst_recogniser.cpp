// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Recogniser.h"
#include "net/HttpTypes.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::responseFromText;

class tst_Recogniser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOfTheTokenEndpointAreNamed_data();
    void answersOfTheTokenEndpointAreNamed();
    void answersOfTheManagementApiAreNamed_data();
    void answersOfTheManagementApiAreNamed();
    void otherAnswersAreNotGuessedAt_data();
    void otherAnswersAreNotGuessedAt();
    void failuresWithoutAnAnswerAreNamed_data();
    void failuresWithoutAnAnswerAreNamed();
    void aRedirectSuggestsWhereItLeads();
    void aWebPageIsNotTakenForLogto();
    void theRefusedAudienceIsTold();
    void aCutSampleStillTellsTheReason();
    void whatATokenHidesIsNamed_data();
    void whatATokenHidesIsNamed();
    void slipsInTheEndpointAreNamed_data();
    void slipsInTheEndpointAreNamed();
    void anotherIssuerIsNamed();
    void clocksApartAreNamed_data();
    void clocksApartAreNamed();
    void whichValueWasRefusedIsTold();
    void anyBytesWillDo();
    void everyCodeOfTheCatalogueIsMadeByARow();

private:
    void checkAnswer(Error::Kind kind);
    QString codeOf(const std::optional<Finding> &finding);
    QStringList m_made; ///< every code that some row above the last test produced
};

namespace {

void answerColumns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("certain");
}

/// `status` and `body` as Logto 1.42 sends them when `name` happened.
void row(const char *name, const char *code, int status, const QByteArray &body,
         bool certain = true)
{
    QTest::newRow(name) << QString::fromLatin1(code)
                        << QByteArray::number(status)
                        + "\nContent-Type: application/json; charset=utf-8\n\n" + body << certain;
}

void oauthRow(const char *name, const char *code, int status, const char *error,
              const QByteArray &description, bool certain = true)
{
    row(name, code, status,
        QByteArray(R"({"code":"oidc.)") + error
            + R"(","message":"An OIDC error occurred.","error":")" + error
            + R"(","error_description":")" + description + R"("})",
        certain);
}

} // namespace

QString tst_Recogniser::codeOf(const std::optional<Finding> &finding)
{
    if (!finding)
        return u"-"_s;
    m_made.append(finding->code);
    return finding->code;
}

void tst_Recogniser::checkAnswer(Error::Kind kind)
{
    QFETCH(QString, code);
    QFETCH(QByteArray, answer);
    QFETCH(bool, certain);
    Error error = errorFromResponse(responseFromText(answer));
    error.kind = kind;
    const auto finding = recognise(error);
    QCOMPARE(codeOf(finding), code);
    if (finding) {
        QCOMPARE(finding->certain, certain);
        QVERIFY(!finding->evidence.isEmpty());
    }
}

void tst_Recogniser::answersOfTheTokenEndpointAreNamed_data()
{
    answerColumns();
    oauthRow("no credentials", "C1", 400, "invalid_request",
             "no client authentication mechanism provided");
    oauthRow("not base64", "C2", 400, "invalid_request",
             "invalid authorization header value format");
    oauthRow("not percent-encoded", "C2", 400, "invalid_request",
             "client_id and client_secret in the authorization header are not properly encoded");
    oauthRow("both ways at once", "C3", 400, "invalid_request",
             "client authentication must only be provided using one mechanism");
    oauthRow("two ids", "C3", 400, "invalid_request",
             "mismatch in body and authorization client ids");
    oauthRow("unknown app", "C4", 400, "invalid_client", "invalid client nosuchclient");
    oauthRow("wrong secret", "C5", 401, "invalid_client", "client authentication failed");
    oauthRow("client refused in other words", "C5", 401, "invalid_client", "nope", false);
    oauthRow("expired secret", "C6", 400, "invalid_request", "client secret has expired");
    oauthRow("single-page app", "C7", 400, "invalid_request",
             "requested grant type is not allowed for this client");
    oauthRow("single-page app without redirect URIs", "C7", 400, "invalid_redirect_uri",
             "redirect_uris must contain members");
    oauthRow("older word for the wrong kind of app", "C7", 400, "unauthorized_client", "no", false);
    oauthRow("no grant type", "C8", 400, "invalid_request",
             "missing required parameter 'grant_type'");
    oauthRow("unknown grant type", "C8", 400, "unsupported_grant_type",
             "unsupported grant_type requested");
    oauthRow("no resource", "D1", 400, "invalid_target",
             "both `resource` and `organization_id` are not provided");
    oauthRow("unknown resource", "D2", 400, "invalid_target",
             "resource indicator is missing, or unknown");
    oauthRow("resource refused in other words", "D2", 400, "invalid_target", "nope", false);
    oauthRow("resource is no URI", "D3", 400, "invalid_target",
             "resource indicator must be an absolute URI");
    oauthRow("resource with fragment", "D3", 400, "invalid_target",
             "resource indicator must not contain a fragment component");
    oauthRow("two resources", "D3", 400, "invalid_target",
             "only a single resource indicator value is supported for this grant type");
    oauthRow("not in the organization", "D5", 403, "access_denied",
             "app has not associated with the organization");
    oauthRow("denied by a script", "D6", 400, "access_denied", "not on Sundays");
    oauthRow("failing script", "D7", 400, "invalid_request",
             "Custom claims script error: x is not defined");
    row("quota", "D8", 429,
        R"({"code":"auth.exceed_token_limit","message":"Exceeded token limit."})");
    oauthRow("null byte", "D9", 400, "invalid_request", "null bytes are not allowed");
    row("unparsed OAuth form", "C5", 401,
        R"({"error":"invalid_client","error_description":"client authentication failed"})");
    row("message in French", "C5", 401,
        R"({"code":"oidc.invalid_client","message":"Une erreur OIDC s'est produite : oidc.invalid_client.",)"
        R"("error":"invalid_client","error_description":"client authentication failed"})");
    oauthRow("an API's own refusal", "G1", 401, "invalid_token", "the token is not for this API");
    oauthRow("an API's own refusal for scopes", "G1", 403, "insufficient_scope", "no");
    oauthRow("an API's own algorithm", "G2", 401, "invalid_token", "alg ES384 is not allowed");
    oauthRow("wrong path below /oidc", "A2", 404, "invalid_request",
             "unrecognized route or not allowed method (POST on /oidc/token)");
}

void tst_Recogniser::answersOfTheTokenEndpointAreNamed()
{
    checkAnswer(Error::Kind::TokenRefused);
    checkAnswer(Error::Kind::Http);
}

void tst_Recogniser::answersOfTheManagementApiAreNamed_data()
{
    answerColumns();
    const auto refused = [](const QByteArray &data) -> QByteArray {
        return R"({"code":"auth.unauthorized","data":)" + data
            + R"(,"message":"Unauthorized. Please check credentials and its scope."})";
    };
    row("no header", "F1", 401,
        R"({"code":"auth.authorization_header_missing","message":"Authorization header is missing."})");
    row("lower-case bearer", "F1", 401,
        R"({"code":"auth.authorization_token_type_not_supported","data":{"supportedTypes":["Bearer"]},)"
        R"("message":"Authorization type is not supported."})");
    row("wrong audience", "F2", 401,
        refused(
            R"({"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","name":"JWTClaimValidationFailed","claim":"aud",)"
            R"("reason":"check_failed","payload":{"sub":"1knqmk6h4vmcpsfgechfr","scope":"read:products",)"
            R"("iss":"http://localhost:3001/oidc","aud":"https://shopping.api"}})"));
    row("wrong issuer", "F3", 401,
        refused(
            R"({"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","name":"JWTClaimValidationFailed","claim":"iss",)"
            R"("reason":"check_failed","payload":{"iss":"https://other.example.com/oidc"}})"));
    row("claim of another kind", "-", 401,
        refused(
            R"({"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","name":"JWTClaimValidationFailed","claim":"nbf"})"));
    row("bad signature", "F4", 401,
        refused(
            R"({"code":"ERR_JWS_SIGNATURE_VERIFICATION_FAILED","name":"JWSSignatureVerificationFailed"})"));
    row("no such key", "F4", 401,
        refused(R"({"code":"ERR_JWKS_NO_MATCHING_KEY","name":"JWKSNoMatchingKey"})"));
    row("algorithm none", "F4", 401,
        refused(R"({"code":"ERR_JOSE_NOT_SUPPORTED","name":"JOSENotSupported"})"), false);
    row("expired", "F5", 401, refused(
        R"({"code":"ERR_JWT_EXPIRED","name":"JWTExpired","claim":"exp","reason":"check_failed",)"
        R"("payload":{"exp":1795330086,"aud":"https://default.logto.app/api"}})"));
    row("opaque token", "F6", 401, refused(R"({"code":"ERR_JWS_INVALID","name":"JWSInvalid"})"));
    row("token without scope all", "F7", 403,
        R"({"code":"auth.forbidden","message":"Forbidden. Please check your user roles and permissions."})");
    row("role for users", "E4", 422,
        R"({"code":"application.invalid_role_type","message":"m"})");
    row("role of a user expected", "F8", 401,
        R"({"code":"auth.expected_role_not_found","message":"m"})");
    row("token of nobody", "F9", 401, R"({"code":"auth.jwt_sub_missing","message":"m"})");
    row("third-party application", "F9", 403,
        R"({"code":"auth.third_party_application_forbidden","message":"m"})");
    row("assigned already", "F13", 422, R"({"code":"role.application_exists","message":"m"})");
    row("management scope for users", "F13", 400,
        R"({"code":"role.management_api_scopes_not_assignable_to_user_role","message":"m"})");
    row("suspended tenant", "F10", 403,
        R"({"code":"subscription.tenant_suspended","message":"m"})");
    row("plan limit", "F10", 403, R"({"code":"subscription.limit_exceeded","message":"m"})");
    row("not in this edition", "F11", 501,
        R"({"code":"application.protected_app_not_configured","message":"m"})");
    row("feature not supported", "F11", 400,
        R"({"code":"request.feature_not_supported","message":"m"})");
    row("page size 101", "F12", 400,
        R"({"code":"guard.invalid_pagination","message":"The request pagination value is invalid."})");
    row("bad body", "F12", 400,
        R"({"code":"guard.invalid_input","data":{"issues":[],"name":"ZodError"},)"
        R"=("details":"Error in key path \"name\": (too_small) String must contain at least 1 character(s)",)="
        R"("message":"The request body is invalid."})");
    row("bad request", "F12", 400,
        R"({"code":"request.invalid_input","message":"Input is invalid."})");
    row("deleted meanwhile", "F14", 404,
        R"({"code":"entity.not_exists_with_id","message":"The applications with ID `nope` does not exist."})");
}

void tst_Recogniser::answersOfTheManagementApiAreNamed()
{
    checkAnswer(Error::Kind::Http);
}

void tst_Recogniser::otherAnswersAreNotGuessedAt_data()
{
    answerColumns();
    row("validation of another kind", "-", 422, R"({"code":"role.name_in_use","message":"m"})");
    row("malformed JSON sent", "-", 400, R"({"message":"Unexpected end of JSON input"})");
    row("server error", "-", 500, R"({"message":"Internal server error."})");
    row("unknown OAuth error", "-", 400, R"({"error":"server_error","error_description":"oops"})");
    row("origin not allowed", "-", 400,
        R"({"code":"oidc.invalid_request","message":"Request is invalid.","error":"invalid_request",)"
        R"("error_description":"origin null not allowed for client: abc"})");
    row("unknown reason", "-", 401,
        R"({"code":"auth.unauthorized","data":{"code":"ERR_NEW"},"message":"Unauthorized."})");
    row("no reason", "F9", 401, R"({"code":"auth.unauthorized","message":"Unauthorized."})", false);
    const auto plain = [](const char *name, const char *code, const QByteArray &answer) {
        QTest::newRow(name) << QString::fromLatin1(code) << answer << false;
    };
    plain("unknown path", "A2", "404\nContent-Type: text/plain; charset=utf-8\n\nNot Found");
    plain("method not allowed", "-", "405\nContent-Type: text/plain\n\nMethod Not Allowed");
    plain("gateway", "A1",
          "502\nContent-Type: text/html\n\n<html><title>502 Bad Gateway</title></html>");
    plain("proxy wants a password", "A1", "407\n\n");
}

void tst_Recogniser::otherAnswersAreNotGuessedAt()
{
    checkAnswer(Error::Kind::Http);
}

void tst_Recogniser::failuresWithoutAnAnswerAreNamed_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const QList<Kind> unreachable{Kind::Network, Kind::Tls, Kind::Timeout, Kind::InsecureUrl,
                                  Kind::Redirected};
    const QList<Kind> keychain{Kind::KeychainLocked, Kind::KeychainMissing,
                               Kind::KeychainUnavailable, Kind::KeychainTimeout,
                               Kind::KeychainFailed};
    for (int i = 0; i <= int(Kind::Internal); ++i) {
        const auto kind = Kind(i);
        const QString code = unreachable.contains(kind) ? u"A1"_s
                             : keychain.contains(kind)  ? u"K1"_s
                                                        : u"-"_s;
        QTest::newRow(qPrintable(Error::make(kind, {}).kindName())) << kind << code;
    }
}

void tst_Recogniser::failuresWithoutAnAnswerAreNamed()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    QCOMPARE(codeOf(recognise(Error::make(kind, u"the system's words"_s))), code);
}

void tst_Recogniser::aRedirectSuggestsWhereItLeads()
{
    const Error error =
        Error::make(Error::Kind::Redirected, {},
                    u"https://auth.example.com/oidc/.well-known/openid-configuration"_s);
    QCOMPARE(recognise(error)->suggestion, u"https://auth.example.com"_s);
    QCOMPARE(recognise(Error::make(Error::Kind::Redirected, {}, u"/sign-in"_s))->suggestion,
             QString());
}

void tst_Recogniser::aWebPageIsNotTakenForLogto()
{
    Error error = Error::make(Error::Kind::Malformed, u"not JSON"_s);
    error.status = 200;
    QCOMPARE(codeOf(recognise(error)), u"-"_s);
    error.bodySample = "\n<!DOCTYPE html><html><body>Welcome to the hotel</body></html>";
    QCOMPARE(codeOf(recognise(error)), u"A1"_s);
}

void tst_Recogniser::theRefusedAudienceIsTold()
{
    const Error error = errorFromResponse(responseFromText(
        "401\nContent-Type: application/json\n\n"
        R"({"code":"auth.unauthorized","data":{"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","claim":"aud",)"
        R"("payload":{"aud":"https://shopping.api"}},"message":"Unauthorized."})"));
    QVERIFY(recognise(error)->evidence.contains(u"https://shopping.api"_s));
}

void tst_Recogniser::aCutSampleStillTellsTheReason()
{
    Error error = Error::make(Error::Kind::Http, u"Unauthorized."_s);
    error.status = 401;
    error.code = u"auth.unauthorized"_s;
    error.bodySample =
        R"({"code":"auth.unauthorized","data":{"code":"ERR_JWT_EXPIRED","payload":{"jti":")";
    QCOMPARE(codeOf(recognise(error)), u"F5"_s);
}

void tst_Recogniser::whatATokenHidesIsNamed_data()
{
    QTest::addColumn<TokenRequest>("request");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QString>("code");
    const QString api = u"https://shopping.api"_s;
    const QStringList a{u"a"_s}, ab{u"a"_s, u"b"_s}, ba{u"b"_s, u"a"_s};
    QTest::newRow("all granted") << TokenRequest{api, ab, {}} << ba << u"-"_s;
    QTest::newRow("nothing granted") << TokenRequest{api, a, {}} << QStringList() << u"E1"_s;
    QTest::newRow("nothing asked for") << TokenRequest{api, {}, {}} << QStringList() << u"E1"_s;
    QTest::newRow("one dropped") << TokenRequest{api, ab, {}} << a << u"E2"_s;
    QTest::newRow("one more") << TokenRequest{api, a, {}} << ab << u"E3"_s;
    QTest::newRow("no resource") << TokenRequest{{}, a, {}} << a << u"D4"_s;
    QTest::newRow("organization") << TokenRequest{{}, a, u"org"_s} << a << u"-"_s;
}

void tst_Recogniser::whatATokenHidesIsNamed()
{
    QFETCH(TokenRequest, request);
    QFETCH(QStringList, granted);
    QFETCH(QString, code);
    AccessToken token;
    token.requested = request;
    token.granted = granted;
    QCOMPARE(codeOf(recogniseGrant(token)), code);
}

void tst_Recogniser::slipsInTheEndpointAreNamed_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("suggestion");
    const QString good = u"http://localhost:3001"_s;
    const auto endpoint = [](const char *name, const QString &text, const QString &code,
                             const QString &suggestion) {
        QTest::newRow(name) << text << code << suggestion;
    };
    endpoint("good", good, u"-"_s, {});
    endpoint("good, slash", good + u'/', u"-"_s, {});
    endpoint("Cloud", u"https://acme.logto.app"_s, u"-"_s, {});
    endpoint("custom domain", u"https://auth.example.com"_s, u"-"_s, {});
    endpoint("oidc", good + u"/oidc"_s, u"A2"_s, good);
    endpoint("oidc and more", good + u"/oidc/token"_s, u"A2"_s, good);
    endpoint("api", good + u"/api/"_s, u"A2"_s, good);
    endpoint("console", good + u"/console"_s, u"A2"_s, good);
    endpoint("other path", good + u"/logto"_s, u"A2"_s, good);
    endpoint("admin port", u"http://localhost:3002"_s, u"A3"_s, good);
    endpoint("admin console", u"http://localhost:3002/console"_s, u"A2"_s, good);
    endpoint("no scheme", u"localhost:3001"_s, u"A2"_s, good);
    endpoint("plain http", u"http://auth.example.com"_s, u"A2"_s, u"https://auth.example.com"_s);
    endpoint("query", good + u"?a=b"_s, u"A2"_s, good);
    endpoint("nothing", {}, u"A2"_s, {});
}

void tst_Recogniser::slipsInTheEndpointAreNamed()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, code);
    QFETCH(QString, suggestion);
    const auto finding = recogniseEndpoint(QUrl(endpoint));
    QCOMPARE(codeOf(finding), code);
    if (finding)
        QCOMPARE(finding->suggestion, suggestion);
}

void tst_Recogniser::anotherIssuerIsNamed()
{
    const QString expected = u"https://auth.example.com/oidc"_s;
    QCOMPARE(codeOf(recogniseIssuer(expected, expected)), u"-"_s);
    QCOMPARE(codeOf(recogniseIssuer(u"https://acme.logto.app/oidc"_s, expected)), u"B1"_s);
}

void tst_Recogniser::clocksApartAreNamed_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<QString>("code");
    QTest::newRow("same") << qint64(0) << u"-"_s;
    QTest::newRow("a minute ahead") << qint64(60'000) << u"-"_s;
    QTest::newRow("more ahead") << qint64(60'001) << u"B2"_s;
    QTest::newRow("hours behind") << qint64(-7'200'000) << u"B2"_s;
}

void tst_Recogniser::clocksApartAreNamed()
{
    QFETCH(qint64, skewMs);
    QFETCH(QString, code);
    QCOMPARE(codeOf(recogniseClock(skewMs)), code);
}

void tst_Recogniser::whichValueWasRefusedIsTold()
{
    const Error error = errorFromResponse(responseFromText(
        "400\nContent-Type: application/json\n\n"
        R"({"code":"guard.invalid_input","details":"Error in key path \"name\": too short","message":"Invalid."})"));
    QCOMPARE(recognise(error)->evidence,
             uR"(400 guard.invalid_input: Invalid. Error in key path "name": too short)"_s);
}

void tst_Recogniser::anyBytesWillDo()
{
    const QByteArray odd[]{{}, QByteArray(3, '\0'), QByteArray(100'000, '"'), QByteArray(100'000, '\\'),
                           "\"code\":\"" + QByteArray(100'000, 'a'), "\xff\xfe\xd8\x00", "{\"details\":\"\\"};
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        for (const QByteArray &bytes : odd) {
            for (const int status : {0, 200, 401, 403, 404, 422, 429, 501, -1}) {
                Error error = Error::make(Error::Kind(kind), QString::fromLatin1(bytes), QString::fromUtf8(bytes));
                error.status = status;
                error.code = status == 401 ? u"auth.unauthorized"_s : QString::fromLatin1(bytes);
                error.oauthError = status == 403 ? u"invalid_request"_s : QString();
                error.bodySample = bytes;
                if (const auto finding = recognise(error))
                    QVERIFY(findingCodes().contains(finding->code));
            }
        }
    }
}

void tst_Recogniser::everyCodeOfTheCatalogueIsMadeByARow()
{
    // Runs last, and means something only when everything above ran.
    if (QCoreApplication::arguments().size() > 1)
        QSKIP("some tests were chosen by name");
    m_made.removeDuplicates();
    QStringList catalogue = findingCodes();
    catalogue.removeOne(u"E5"_s); // is told by comparison with the roles
    m_made.sort();
    catalogue.sort();
    QCOMPARE(m_made, catalogue);
}

QTEST_GUILESS_MAIN(tst_Recogniser)
#include "tst_recogniser.moc"
