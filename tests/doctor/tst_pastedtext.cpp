// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/NearestIndicators.h"
#include "doctor/PastedParts.h"
#include "doctor/PastedText.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

/// Whatever people copy out of a terminal, a log or an issue.
class tst_PastedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exchangesAreUnderstood_data();
    void exchangesAreUnderstood();
    void wordsAloneAreUnderstood_data();
    void wordsAloneAreUnderstood();
    void whatPeoplePasteIsUnderstood_data();
    void whatPeoplePasteIsUnderstood();
    void whatSaysNothingHasNoCause_data();
    void whatSaysNothingHasNoCause();
    void theLikeliestOfALostAnswerComesFirst();
    void entriesOfALogAreReadEachByItself_data();
    void entriesOfALogAreReadEachByItself();
    void theEndOfALongTextIsReadToo();
    void theRequestIsRead();
    void noSecretIsKept();
    void evidenceTellsWhatWasExpected();
    void textMadeToBeSlowIsNot_data();
    void textMadeToBeSlowIsNot();
    void nearIndicatorsAreFound_data();
    void nearIndicatorsAreFound();
    void aSuggestionStandsOut();
};

namespace {

/// "C5", "D2 ?" for one that is not certain.
QString told(const PastedText &pasted)
{
    QStringList codes;
    for (const Finding &finding : pasted.findings)
        codes.append(finding.code + (finding.certain ? QString() : u"?"_s));
    return codes.isEmpty() ? u"-"_s : codes.join(u' ');
}

} // namespace

void tst_PastedText::exchangesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("curl -v") << uR"(* Connected to localhost (127.0.0.1) port 3001 (#0)
* Server auth using Basic with user 'abc'
> POST /oidc/token HTTP/1.1
> Host: localhost:3001
> Authorization: Basic YWJjOnNlY3JldHNlY3JldHNlY3JldHNlY3JldHM=
> Content-Type: application/x-www-form-urlencoded
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="http://localhost:3001/oidc", error="invalid_client"
< Content-Type: application/json; charset=utf-8
<
* Connection #0 to host localhost left intact
{"code":"oidc.invalid_client","message":"An OIDC error occurred.","error":"invalid_client","error_description":"client authentication failed"})"_s
                             << u"C5"_s << u"401 invalid_client: client authentication failed"_s;
    QTest::newRow("body alone")
        << uR"({"error":"invalid_target","error_description":"resource indicator is missing, or unknown"})"_s
        << u"D2"_s << u"invalid_target: resource indicator is missing, or unknown"_s;
    QTest::newRow("indented body with the status line before")
        << u"HTTP/2 403\ncontent-type: application/json\n\n{\n  \"code\": \"auth.forbidden\",\n  \"message\": \"Verboten.\"\n}\n"_s
        << u"F7"_s << u"403 auth.forbidden: Verboten."_s;
    QTest::newRow("body in a log line, escaped")
        << uR"(2026-05-03T10:00:00Z ERROR token body="{\"error\":\"invalid_request\",\"error_description\":\"client secret has expired\"}" status=400)"_s
        << u"C6"_s << u"400 invalid_request: client secret has expired"_s;
    QTest::newRow("body in a JSON log") << uR"({"level":"error","msg":"token","response":{"status":429,"data":{"code":"auth.exceed_token_limit","message":"m"}}})"_s
                                        << u"D8"_s << u"429 auth.exceed_token_limit: m"_s;
    QTest::newRow("Node prints an object")
        << u"{\n  error: 'access_denied',\n  error_description: 'app has not associated with the organization'\n}"_s
        << u"D5"_s << u"access_denied: app has not associated with the organization"_s;
    QTest::newRow("Python prints a dictionary")
        << u"HTTPError 400: {'code': 'oidc.invalid_client', 'error': 'invalid_client', 'error_description': 'invalid client nosuch'}"_s
        << u"C4"_s << u"400 invalid_client: invalid client nosuch"_s;
    QTest::newRow("refused token") << uR"({"code":"auth.unauthorized","data":{"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","claim":"aud","payload":{"aud":"https://shopping.api"}},"message":"m"})"_s
                                   << u"F2"_s << u"ERR_JWT_CLAIM_VALIDATION_FAILED: aud https://shopping.api"_s;
    QTest::newRow("audit log entry") << uR"({"id":"1","key":"ExchangeTokenBy.ClientCredentials","createdAt":1795386265472,"payload":{"result":"Error","applicationId":"app","error":"{\"error\":\"invalid_target\",\"status\":400,\"statusCode\":400,\"error_description\":\"resource indicator is missing, or unknown\"}","params":{"resource":"https://x/"}}})"_s
                                     << u"D2"_s << u"400 invalid_target: resource indicator is missing, or unknown"_s;
    QTest::newRow("audit log entry of a token with less") << uR"([{"id":"1","key":"ExchangeTokenBy.ClientCredentials","createdAt":1795386265472,"payload":{"result":"Success","scope":"a","params":{"scope":"a b","resource":"https://x"}}}])"_s
                                                          << u"E2"_s << u"not granted: b"_s;
    QTest::newRow("token without scope")
        << u"curl -u $ID:$SECRET -d grant_type=client_credentials -d 'resource=https://default.logto.app/api' -d scope=all http://localhost:3001/oidc/token\n"
           "{\"access_token\":\"eyJ\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"_s
        << u"E1"_s << u"asked for: all; granted: nothing"_s;
    QTest::newRow("token without a resource asked for")
        << u"curl -d 'grant_type=client_credentials&scope=all' http://localhost:3001/oidc/token\n"
           "{\"access_token\":\"eyJ\",\"scope\":\"all\"}"_s
        << u"D4"_s << u"issued without a resource in the request"_s;
    QTest::newRow("token answer alone") << u"{\"access_token\":\"eyJ\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"_s
                                        << u"E1"_s << u"an access token without scopes"_s;
    QTest::newRow("token as lwb prints it")
        << uR"({"access_token":"eyJ","requested":["a","b"],"granted":["a"],"claims":{"aud":"https://x","scope":"a"}})"_s
        << u"E2"_s << u"not granted: b"_s;
    QTest::newRow("parameters on lines of their own")
        << u"POST /oidc/token HTTP/1.1\nHost: acme.logto.app\n\ngrant_type=client_credentials\nresource=https://default.logto.app/api\nscope=all\n\n"
           "HTTP/1.1 400 Bad Request\n\n{\"error\":\"unsupported_grant_type\",\"error_description\":\"unsupported grant_type requested\"}"_s
        << u"C8"_s << u"400 unsupported_grant_type: unsupported grant_type requested; the parameters stand on lines of their own, without &"_s;
    QTest::newRow("the admin tenant") << u"curl http://localhost:3002/oidc/token -d grant_type=client_credentials\n"
                                         "{\"error\":\"invalid_client\",\"error_description\":\"invalid client abc\"}"_s
                                      << u"C4 A3"_s << u"invalid_client: invalid client abc"_s;
    QTest::newRow("doubled path") << u"> POST /oidc/oidc/token HTTP/1.1\n> Host: auth.example.com\n< HTTP/1.1 404 Not Found\n"
                                     "{\"error\":\"invalid_request\",\"error_description\":\"unrecognized route or not allowed method (POST on /oidc/token)\"}"_s
                                  << u"A2"_s << u"404 invalid_request: unrecognized route or not allowed method (POST on /oidc/token)"_s;
    QTest::newRow("an API of one's own")
        << u"HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"write:products\"\n\n"
           "{\"error\":\"insufficient_scope\",\"error_description\":\"the token lacks write:products\"}"_s
        << u"G1"_s << u"403 insufficient_scope: the token lacks write:products"_s;
    QTest::newRow("page size") << u"400 Bad Request {\"code\":\"guard.invalid_pagination\",\"message\":\"The request pagination value is invalid.\"}"_s
                               << u"F12"_s << u"400 guard.invalid_pagination: The request pagination value is invalid."_s;
    QTest::newRow("redirected") << u"HTTP/1.1 301 Moved Permanently\nLocation: https://auth.example.com/oidc/token\n\n"_s
                                << u"A1?"_s << u"redirected to https://auth.example.com/oidc/token"_s;
}

void tst_PastedText::exchangesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QFETCH(QString, evidence);
    const PastedText pasted = readPasted(text);
    QCOMPARE(told(pasted), codes);
    QCOMPARE(pasted.findings.first().evidence, evidence);
}

void tst_PastedText::wordsAloneAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *text, const char *codes) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(codes);
    };
    row("curl: (6) Could not resolve host: auth.example.com", "A1");
    row("TypeError: fetch failed cause: Error: connect ECONNREFUSED 127.0.0.1:3001", "A1");
    row("curl: (60) SSL certificate problem: self-signed certificate", "A1");
    row("net/http: request canceled: context deadline exceeded", "A1");
    row("net/http: request canceled (Client.Timeout exceeded while awaiting headers)", "A1");
    row("SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON", "A1?");
    row("invalid_request: no client authentication mechanism provided", "C1");
    row("client_id and client_secret in the authorization header are not properly encoded", "C2");
    row("client authentication must only be provided using one mechanism", "C3");
    row("OPError: invalid_client (invalid client 1knqmk6h4vmcpsfgechfr)", "C4");
    row("error: invalid_client", "C5?");
    row("Error: client secret has expired", "C6");
    row("requested grant type is not allowed for this client", "C7");
    row("missing required parameter 'grant_type'", "C8");
    row("both `resource` and `organization_id` are not provided", "D1");
    row("resource indicator is missing, or unknown", "D2");
    row("Resource indicator must be an absolute URI", "D3");
    row("only a single resource indicator value is supported for this grant type", "D3");
    row("AccessDenied: access_denied", "D6?");
    row("Custom claims script error: ledger is not defined", "D7");
    row("code: 'auth.exceed_token_limit'", "D8");
    row("null bytes are not allowed in the request body", "D9");
    row("Can not assign user type role to machine to machine application.", "E4");
    row("Authorization header is missing.", "F1");
    row("401 auth.unauthorized ERR_JWT_CLAIM_VALIDATION_FAILED claim: 'iss'", "F3");
    row("auth.unauthorized ... ERR_JWT_EXPIRED", "F5");
    row("Forbidden. Please check your user roles and permissions.", "F7");
    row("expected role not found", "F8");
    row("auth.jwt_sub_missing", "F9");
    row("subscription.tenant_suspended", "F10");
    row("501 request.feature_not_supported", "F11");
    row("guard.invalid_input", "F12");
    row("role.application_exists", "F13");
    row("404 entity.not_exists_with_id", "F14");
    row("JWTClaimValidationFailed: unexpected \"aud\" claim value", "G1?");
    row("JsonWebTokenError: jwt audience invalid. expected: https://a", "G1?");
    row("jwt.exceptions.InvalidIssuerError: Invalid issuer", "G1?");
    row("IDX10214: Audience validation failed.", "G1?");
    row("JOSEAlgNotAllowed: \"alg\" (Algorithm) Header Parameter value not allowed", "G2?");
    row("JsonWebTokenError: invalid algorithm", "G2?");
    row("token is unverifiable: unexpected signing method: ES384", "G2?");
    row("The name org.freedesktop.secrets was not provided by any .service files", "K1");
    row("secret-tool: the keyring is locked", "K1");
    row("GET https://acme.logto.app/api/users 403 Forbidden", "F7?");
}

void tst_PastedText::wordsAloneAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QCOMPARE(told(readPasted(text)), codes);
}

void tst_PastedText::whatPeoplePasteIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QFile file(QStringLiteral(LWB_SOURCE_DIR "/tests/doctor/pasted-texts.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // "=== name: codes", and the text below.
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"\n=== "_s).mid(1);
    for (const QString &part : parts) {
        const qsizetype line = part.indexOf(u'\n');
        const QString head = part.left(line);
        QTest::newRow(qUtf8Printable(head)) << part.mid(line + 1) << head.section(u": "_s, -1);
    }
}

void tst_PastedText::whatPeoplePasteIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QCOMPARE(told(readPasted(text)), codes);
}

void tst_PastedText::whatSaysNothingHasNoCause_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("prose") << u"It worked yesterday, and nobody changed anything."_s;
    QTest::newRow("a good answer") << u"HTTP/1.1 200 OK\n\n{\"status\":\"ok\"}"_s;
    QTest::newRow("a good token") << u"curl -d 'grant_type=client_credentials&resource=https://x&scope=a' http://localhost:3001/oidc/token\n{\"access_token\":\"eyJ\",\"scope\":\"a\"}"_s;
    QTest::newRow("a handshake that went well") << u"* SSL certificate verify ok.\n< HTTP/2 200\n"_s;
    QTest::newRow("a host named like a code") << u"GET https://auth.example.com/ 200 OK"_s;
    QTest::newRow("JSON of other things") << u"{\"code\":\"x\",\"error\":{\"deep\":[1,2,{\"a\":\"{\"}]}}"_s;
}

void tst_PastedText::whatSaysNothingHasNoCause()
{
    QFETCH(QString, text);
    QCOMPARE(told(readPasted(text)), u"-"_s);
}

void tst_PastedText::theLikeliestOfALostAnswerComesFirst()
{
    // What is left by a client that throws the answer's body away.
    const PastedText pasted = readPasted(u"Error: Failed to fetch access token: 400 Bad Request"_s);
    QCOMPARE(told(pasted), u"C4? D2? C6? C7? D1?"_s);
    QCOMPARE(told(readPasted(u"Failed to fetch access token: 401 Unauthorized"_s)), u"C5?"_s);
    QCOMPARE(told(readPasted(u"Failed to fetch access token: 429 Too Many Requests"_s)), u"D8?"_s);
}

void tst_PastedText::entriesOfALogAreReadEachByItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *text, const char *codes) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(codes);
    };
    row("words beside bodies",
        "2026-11-23T08:12:01.123Z [w-3] ERROR auth: POST /oidc/token -> 400 "
        "{\"error\":\"invalid_target\",\"error_description\":\"resource indicator is missing, "
        "or unknown\"}\n"
        "2026-11-23T08:12:02.123Z [w-3] ERROR auth: {\"error\":\"invalid_client\","
        "\"error_description\":\"client authentication failed\"}\n"
        "2026-11-23T08:12:03.123Z [w-1] WARN api: \"exp\" claim timestamp check failed "
        "code=ERR_JWT_EXPIRED\n"
        "2026-11-23T08:12:03.123Z [w-1] WARN api: Error: connect ECONNREFUSED 127.0.0.1:3001\n",
        "D2 C5 A1 G1?");
    row("each with the status of its own",
        "api-1  | 08:12:01 GET /api/users 403 Forbidden\n"
        "api-1  | 08:12:02 POST /oidc/token 429 Too Many Requests\n",
        "F7? D8?");
    row("an exception with its lines below",
        "Nov 23 08:12:01 shop node[7]: started\n"
        "Nov 23 08:12:02 shop node[7]: Error: fetch failed\n"
        "    at go (/app/a.js:1:2)\n  [cause]: ECONNRESET\n",
        "A1");
    row("objects",
        "{\"level\":50,\"msg\":\"connect ECONNREFUSED\"}\n"
        "{\"level\":50,\"err\":{\"error\":\"invalid_target\",\"error_description\":\"resource "
        "indicator is missing, or unknown\"}}\n",
        "A1 D2");
    row("a trace with times is one exchange",
        "08:46:31.123456 > POST /oidc/token HTTP/1.1\n"
        "08:46:31.123456 > Host: localhost:3002\n"
        "08:46:31.123456 < HTTP/1.1 400 Bad Request\n"
        "{\"error\":\"invalid_client\",\"error_description\":\"invalid client x\"}\n",
        "C4 A3");
}

void tst_PastedText::entriesOfALogAreReadEachByItself()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QCOMPARE(told(readPasted(text)), codes);
}

void tst_PastedText::theEndOfALongTextIsReadToo()
{
    const QString error = u"resource indicator is missing, or unknown"_s;
    const QString lines = u"nothing of much interest\n"_s.repeated(40'000);
    QCOMPARE(told(readPasted(QString(lines + error))), u"D2"_s);
    QCOMPARE(told(readPasted(QString(QString(1'000'000, u'x') + u' ' + error))), u"D2"_s);
    QString log;
    for (int i = 0; i < 20'000; ++i)
        log += u"2026-11-23T08:12:01.%1Z INFO nothing of much interest\n"_s.arg(i % 1000);
    QCOMPARE(told(readPasted(QString(log + u"2026-11-23T08:12:02Z ERROR "_s + error))), u"D2"_s);
}

void tst_PastedText::theRequestIsRead()
{
    const auto read = [](const QString &text) {
        const auto exchange = pasted::tokenExchange(text);
        return exchange ? QStringList{exchange->clientId, exchange->request.resource,
                                      exchange->request.scopes.join(u' '), exchange->request.organizationId}
                              .join(u'|')
                        : u"-"_s;
    };
    QCOMPARE(read(u"grant_type=client_credentials&resource=https%3A%2F%2Fshopping.api&scope=read%3Aproducts+write&client_id=abc"_s),
             u"abc|https://shopping.api|read:products write|"_s);
    QCOMPARE(read(u"curl -d grant_type=client_credentials --data-urlencode \"resource=https://shopping.api\" -d 'scope=a b' -d organization_id=o1"_s),
             u"|https://shopping.api|a b|o1"_s);
    QCOMPARE(read(u"new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://shopping.api', scope: 'all' })"_s),
             u"|https://shopping.api|all|"_s);
    QCOMPARE(read(u"curl -u abc:secret -d grant_type=client_credentials -d scope=all"_s), u"abc||all|"_s);
    QCOMPARE(read(u"* Server auth using Basic with user 'abc'\n> POST /oidc/token HTTP/1.1"_s), u"abc|||"_s);
    QCOMPARE(read(u"nothing of the kind, resource=x"_s), u"-"_s);
}

void tst_PastedText::noSecretIsKept()
{
    const PastedText pasted = readPasted(
        u"curl -u app:topsecretvalue -d 'client_secret=topsecretvalue&grant_type=client_credentials' https://x/oidc/token\n"
        "Authorization: Bearer eyJtopsecretvalue\n"
        "{\"error\":\"invalid_client\",\"error_description\":\"client authentication failed\",\"client_secret\":\"topsecretvalue\",\"access_token2\":1}"_s);
    QCOMPARE(told(pasted), u"C5"_s);
    for (const Error &error : pasted.errors)
        QVERIFY2(!error.bodySample.contains("topsecret"), error.bodySample);
    QVERIFY(!pasted.findings.first().evidence.contains("topsecret"_L1));
}

void tst_PastedText::evidenceTellsWhatWasExpected()
{
    const auto evidence = [](const QString &text) {
        const PastedText pasted = readPasted(text);
        return pasted.findings.isEmpty() ? QString() : pasted.findings.first().evidence;
    };
    QCOMPARE(evidence(u"JsonWebTokenError: jwt audience invalid. expected: https://shopping.api"_s),
             u"jwt audience invalid. expected: https://shopping.api"_s);
    QCOMPARE(evidence(u"{ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim: 'aud' }"_s),
             u"ERR_JWT_CLAIM_VALIDATION_FAILED aud"_s);
    // What stands beside it on its line is not the sentence.
    const QString beside = evidence(
        u"jwt expired, token eyJhbGciOiJFUzM4NCJ9.eyJzdWIiOiJ4In0.c2ln client_secret=topsecret"_s);
    QVERIFY2(beside.startsWith(u"jwt expired, token"_s), qPrintable(beside));
    QVERIFY2(!beside.contains(u"eyJzdWIi"_s) && !beside.contains(u"topsecret"_s),
             qPrintable(beside));
}

void tst_PastedText::textMadeToBeSlowIsNot_data()
{
    QTest::addColumn<QString>("text");
    const int much = 300'000;
    QTest::newRow("braces") << QString(much, u'{');
    QTest::newRow("brackets") << QString(u"{\"a\":"_s + QString(much, u'['));
    QTest::newRow("escaped braces") << QString(u"{\\\""_s).repeated(much / 3);
    QTest::newRow("words and braces") << QString(u"{a'"_s).repeated(much / 3);
    QTest::newRow("lists") << QString(u"{\"a\":[{'"_s).repeated(much / 8);
    QTest::newRow("objects of one word") << QString(u"{a}"_s).repeated(much / 3);
    QTest::newRow("objects within strings")
        << QString(u"{\"a\":\"{\\\"a\\\":"_s).repeated(much / 14);
    QTest::newRow("audiences") << QString(u"audience token "_s).repeated(much / 15);
    QTest::newRow("lookups") << QString(u"lookup x "_s).repeated(much / 9);
    QTest::newRow("methods") << QString(u"POST "_s).repeated(much / 5);
    QTest::newRow("named errors") << QString(u" error=invalid_x"_s).repeated(much / 16);
    QTest::newRow("spaces") << QString(u"grant_type=client_credentials"_s + QString(much, u' '));
    QTest::newRow("script words") << QString(u"custom claims "_s).repeated(much / 14);
    QTest::newRow("addresses") << QString(u"http://"_s).repeated(much / 7);
    QTest::newRow("words") << QString(u"secret service "_s).repeated(much / 15);
    QTest::newRow("letters") << QString(much, u'a');
    QTest::newRow("statuses") << QString(u"status: 400 "_s).repeated(much / 12);
    QTest::newRow("nulls") << QString(much, QChar(0));
}

void tst_PastedText::textMadeToBeSlowIsNot()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    (void)readPasted(text);
    qInfo("%lld ms", timer.elapsed());
    // Generous, for slow machines: what is quadratic would take minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_PastedText::nearIndicatorsAreFound_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("registered") << u"https://shopping.api"_s << QString();
    QTest::newRow("slash") << u"https://shopping.api/"_s << u"https://shopping.api 1"_s;
    QTest::newRow("white space") << u"https://shopping.api "_s << u"https://shopping.api 0"_s;
    QTest::newRow("case") << u"https://Shopping.API"_s << u"https://shopping.api 2"_s;
    QTest::newRow("scheme") << u"http://shopping.api/"_s << u"https://shopping.api 3"_s;
    QTest::newRow("no scheme") << u"shopping.api"_s << u"https://shopping.api 3"_s;
    QTest::newRow("port") << u"https://shopping.api:443"_s << u"https://shopping.api 4"_s;
    QTest::newRow("custom domain") << u"https://auth.acme.com/api"_s << u"https://default.logto.app/api 5"_s;
    QTest::newRow("another tenant") << u"https://acme.logto.app/api"_s << u"https://default.logto.app/api 6"_s;
    QTest::newRow("a path too many") << u"https://shopping.api/v1/products"_s << u"https://shopping.api 7"_s;
    QTest::newRow("letters") << u"https://shoping.api"_s << u"https://shopping.api 8"_s;
    QTest::newRow("letters of a host with /api") << u"https://biling.acme.example/api"_s << u"https://billing.acme.example/api 8"_s;
    QTest::newRow("nothing near") << u"urn:something:else"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_PastedText::nearIndicatorsAreFound()
{
    QFETCH(QString, asked);
    QFETCH(QString, nearest);
    const QStringList registered{u"https://default.logto.app/api"_s, u"https://shopping.api"_s,
                                 u"https://billing.acme.example/api"_s};
    const auto found = nearestIndicators(asked, registered);
    const QString first = found.isEmpty()
        ? QString()
        : u"%1 %2"_s.arg(found.first().indicator).arg(int(found.first().slip));
    QCOMPARE(first, nearest);
}

void tst_PastedText::aSuggestionStandsOut()
{
    const QStringList registered{u"https://a.example/v1"_s, u"https://a.example/v2"_s, u"https://b.example"_s};
    Finding clear{u"D2"_s, true, {}, {}};
    proposeIndicators(clear, u"https://b.example/"_s, registered);
    QCOMPARE(clear.suggestion, u"https://b.example"_s);
    Finding unclear{u"D2"_s, true, {}, {}};
    proposeIndicators(unclear, u"https://a.example/v3"_s, registered);
    QCOMPARE(unclear.suggestion, QString());
    QCOMPARE(unclear.candidates, (QStringList{u"https://a.example/v1"_s, u"https://a.example/v2"_s}));
    Finding other{u"D3"_s, true, {}, {}};
    proposeIndicators(other, u"https://b.example/"_s, registered);
    QCOMPARE(other, (Finding{u"D3"_s, true, {}, {}}));
}

QTEST_GUILESS_MAIN(tst_PastedText)
#include "tst_pastedtext.moc"
