// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"
#include "net/ExchangeLog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

const QByteArray jsonType("application/json; charset=utf-8");
const QByteArray form("application/x-www-form-urlencoded");
const QByteArray text("text/plain");
const QByteArray canary("CANARYq7Zx0");
const QByteArray
    jwt("eyJhbGciOiJFUzM4NCIsImtpZCI6IkNBTkFSWSJ9.eyJzdWIiOiJDQU5BUlkifQ.Q0FOQVJZ_c2ln-bmF0dXJl");

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodiesLoseTheirSecretsAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                            const QByteArray &expected) {
            QTest::newRow(name) << type << body << expected;
        };
        row("token answer", jsonType,
            "{\"access_token\":\"CANARY\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":\"all\"}",
            "{\"access_token\":\"***\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":\"all\"}");
        row("token request", form,
            "grant_type=client_credentials&client_id=abc&client_secret=CANARY&scope=a+b",
            "grant_type=client_credentials&client_id=abc&client_secret=***&scope=a+b");
        row("escaped form name", form, "client%5Fsecret=CANARY&x=1", "client%5Fsecret=***&x=1");
        row("client assertion", form, "client_assertion=CANARY&client_assertion_type=urn",
            "client_assertion=***&client_assertion_type=urn");
        row("application secrets", jsonType,
            "[{\"name\":\"Default secret\",\"value\":\"CANARY\",\"createdAt\":1,\"expiresAt\":null},{\"value\":\"CANARY\",\"applicationId\":\"a\"}]",
            "[{\"name\":\"Default secret\",\"value\":\"***\",\"createdAt\":1,\"expiresAt\":null},{\"value\":\"***\",\"applicationId\":\"a\"}]");
        row("other values stay", jsonType,
            "{\"key\":\"colour\",\"value\":\"red\",\"inner\":{\"expiresAt\":1}}",
            "{\"key\":\"colour\",\"value\":\"red\",\"inner\":{\"expiresAt\":1}}");
        row("key spelt with escapes", jsonType, "{\"client\\u005fsecret\":\"CANARY\"}",
            "{\"client\\u005fsecret\":\"***\"}");
        row("camel case", jsonType,
            "{\"clientSecret\":\"CANARY\",\"config\":{\"appSecret\":[\"CANARY\",{\"a\":\"CANARY\"}]},\"hasPassword\":true,\"password\":null}",
            "{\"clientSecret\":\"***\",\"config\":{\"appSecret\":\"***\"},\"hasPassword\":true,\"password\":null}");
        row("signing key and hash", jsonType,
            "{\"signingKey\":\"CANARY\",\"passwordEncrypted\":\"CANARY\",\"id\":\"x\"}",
            "{\"signingKey\":\"***\",\"passwordEncrypted\":\"***\",\"id\":\"x\"}");
        row("number", jsonType, "{\"password\": 12345 , \"n\": 1.10}",
            "{\"password\": \"***\" , \"n\": 1.10}");
        row("token inside a message", jsonType, "{\"message\":\"got " + jwt + " instead\"}",
            "{\"message\":\"got *** instead\"}");
        row("form inside a string", jsonType, "{\"body\":\"a=1&client_secret=CANARY&b=2\"}",
            "{\"body\":\"a=1&client_secret=***&b=2\"}");
        row("JSON inside a string", jsonType,
            "{\"body\":\"{\\\"client_secret\\\":\\\"CANARY\\\",\\\"b\\\":2}\"}",
            "{\"body\":\"{\\\"client_secret\\\":\\\"***\\\",\\\"b\\\":2}\"}");
        row("cut in a secret", jsonType, "{\"a\":1,\"client_secret\":\"CANA",
            "{\"a\":1,\"client_secret\":\"***\"");
        row("cut after a name", jsonType,
            "{\"a\":1,\"client_secret\":", "{\"a\":1,\"client_secret\":\"***\"");
        row("cut in a value", jsonType, "[{\"name\":\"x\",\"value\":\"CANA",
            "[{\"name\":\"x\",\"value\":\"***\"");
        row("cut after a value", jsonType, "[{\"name\":\"x\",\"value\":\"CANARY\",\"crea",
            "[{\"name\":\"x\",\"value\":\"***\",\"crea");
        row("cut in a JWT", jsonType, "{\"x\":\"" + jwt.left(30), "{\"x\":\"***");
        row("broken before the secret", jsonType,
            "{\"a\":oops,\"client_secret\":\"CANARY\",\"b\":1}",
            "{\"a\":oops,\"client_secret\":\"***\",\"b\":1}");
        row("JSON without a type", {}, " {\"password\":\"CANARY\"}", " {\"password\":\"***\"}");
        row("text", text, "Authorization: Bearer CANARY\nBasic plan\nuser:x",
            "Authorization: *** ***\nBasic plan\nuser:x");
        row("curl", text,
            "curl -u 'id:x' -H \"authorization: Basic Q0FOQVJZ\" https://id:CANARY@host/p?a=1",
            "curl -u 'id:x' -H \"authorization: *** ***\" https://***@host/p?a=1");
        row("multipart", "multipart/form-data; boundary=x", "--x\r\nCANARY",
            "(multipart body of 11 bytes)");
        row("empty", jsonType, {}, {});
        row("plain rows stay bytes", jsonType,
            "[ {\"id\" : \"u1\", \"name\":\"\\u00e9\", \"x\":1E400} ]",
            "[ {\"id\" : \"u1\", \"name\":\"\\u00e9\", \"x\":1E400} ]");
    }
    void bodiesLoseTheirSecretsAndNothingElse()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const QByteArray redacted = redactBody(body, type);
        QCOMPARE(redacted, expected);
        QVERIFY(!redacted.contains("CANA"));
    }

    void aCanaryNeverSurvivesAnywhereItMayStand()
    {
        // Every secret name in every kind of text, cut at every byte: what is kept of a body is a
        // prefix.
        const QList<QByteArray> names{
            "client_secret", "clientSecret", "Client-Secret", "password",      "access_token",
            "refresh_token", "id_token",     "token",         "subject_token", "client_assertion",
            "x-api-key",     "privateKey",   "SIGNING_KEY"};
        int checked = 0;
        for (const QByteArray &name : names) {
            const QList<std::pair<QByteArray, QByteArray>> bodies{
                {jsonType, "{\"a\":[1,{\"" + name + "\":\"" + canary + "\",\"b\":2}]}"},
                {jsonType, "{\"" + name + "\":{\"deep\":[\"" + canary + "\"]}}"},
                {jsonType, "{\"" + name + "\" : [ \"" + canary + "\" , \"x\" ] }"},
                {text, name + "=" + canary + "&b=2"},
                {text, name + ": '" + canary + "'"},
                {text, "{'" + name + "': '" + canary + "'}"},
                {form, "a=1&" + name + "=" + canary + "&b=2"},
                {jsonType, "{\"q\":\"" + name + "=" + canary + "\"}"},
            };
            for (const auto &[type, body] : bodies) {
                for (qsizetype size = 0; size <= body.size(); ++size, ++checked) {
                    const QByteArray redacted = redactBody(body.left(size), type);
                    QVERIFY2(!redacted.contains(canary.left(4)),
                             QByteArray(body.left(size) + " -> " + redacted).constData());
                }
            }
        }
        QVERIFY(checked > 1000);
    }

    void jwtsNeverSurviveInAnyText()
    {
        const QList<QByteArray> frames{"%",
                                       "x=%&y",
                                       "\"%\"",
                                       "Bearer %",
                                       "<a>%</a>",
                                       "path/%/rest",
                                       "{\"data\":\"%\"}",
                                       "[\"%\",1]",
                                       "a.%,b"};
        for (const QByteArray &frame : frames) {
            const QByteArray body = QByteArray(frame).replace("%", jwt);
            for (const QByteArray &type : {jsonType, form, text, QByteArray("text/html"),
                                           QByteArray("application/octet-stream")}) {
                const QByteArray redacted = redactBody(body, type);
                QVERIFY2(!redacted.contains("eyJ") && !redacted.contains("Q0FOQVJZ"),
                         redacted.constData());
            }
            QVERIFY(!redactText(QString::fromUtf8(body)).contains("eyJ"_L1));
        }
    }

    void redactedJsonIsStillJson()
    {
        const QByteArray body =
            "{\"token\":\"a\",\"x\":{\"password\":[1,{\"y\":\"z\"}]},\"value\":\"v\",\"expiresAt\":1,\"u\":\"https://a:b@c/\"}";
        const QByteArray redacted = redactBody(body, jsonType);
        QVERIFY2(json::validate(redacted).ok(), redacted.constData());
        QCOMPARE(
            redacted,
            QByteArray(
                "{\"token\":\"***\",\"x\":{\"password\":\"***\"},\"value\":\"***\",\"expiresAt\":1,\"u\":\"https://***@c/\"}"));
    }

    void urlsLoseCredentials()
    {
        const QUrl url(
            u"https://id:CANARY@host:8443/a%2Fb/eyJhbGciOiJFUzM4NCJ9.e30.x?page=1&client%5Fsecret=CANARY&q=%20#id_token=CANARY"_s);
        const QString redacted = redactUrl(url).toString(QUrl::FullyEncoded);
        QCOMPARE(redacted,
                 u"https://host:8443/a%2Fb/***?page=1&client_secret=***&q=%20#id_token=***"_s);
    }

    void headersLoseCredentials()
    {
        const HttpHeaders headers{{"AUTHORIZATION", "Bearer CANARY"},
                                  {"Proxy-Authorization", "Basic CANARY"},
                                  {"Authorization", "CANARY"},
                                  {"Cookie", "sid=CANARY; x=y"},
                                  {"Set-Cookie", "sid=CANARY; Path=/"},
                                  {"X-Api-Key", "CANARY"},
                                  {"X-Auth-Token", "CANARY"},
                                  {"Location", "https://h/cb?token=CANARY&x=1"},
                                  {"X-Trace", jwt},
                                  {"Content-Type", "application/json"},
                                  {"Link", "<https://h/api/users?page=2>; rel=\"next\""}};
        QByteArray shown;
        const HttpHeaders redacted = redactHeaders(headers);
        for (const auto &[name, value] : redacted.fields())
            shown += name + ": " + value + "\n";
        QCOMPARE(
            shown,
            QByteArray(
                "AUTHORIZATION: Bearer ***\nProxy-Authorization: Basic ***\nAuthorization: ***\nCookie: ***\nSet-Cookie: ***\n"
                "X-Api-Key: ***\nX-Auth-Token: ***\nLocation: https://h/cb?token=***&x=1\nX-Trace: ***\n"
                "Content-Type: application/json\nLink: <https://h/api/users?page=2>; rel=\"next\"\n"));
    }

    void messagesLoseQueriesAndCredentials()
    {
        QCOMPARE(
            redactText(
                u"Error transferring http://u:CANARY@h/p?client_secret=CANARY&a=b - server replied: Bad"_s),
            u"Error transferring http://***@h/p?*** - server replied: Bad"_s);
        QCOMPARE(redactText(u"Connection refused"_s), u"Connection refused"_s);
        QCOMPARE(redactText(u"sent Bearer abc.DEF123"_s), u"sent Bearer ***"_s);
        QCOMPARE(redactText(u"é \"password\": \"CANARY\""_s), u"é \"password\": \"***\""_s);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
