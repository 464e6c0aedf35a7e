// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Base64Url.h"
#include "auth/Jwt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {
QByteArray token(const QByteArray &header, const QByteArray &claims,
                 const QByteArray &signature = "sig")
{
    return encodeBase64Url(header) + '.' + encodeBase64Url(claims) + '.' +
           encodeBase64Url(signature);
}
} // namespace

class TestJwt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatLogtoIssues()
    {
        const QByteArray header = R"({"alg":"ES384","typ":"at+jwt","kid":"Ledg9"})";
        const QByteArray claims =
            R"({"jti":"MO","sub":"app1","iat":1795329679,"exp":1795333279,)"
            R"("scope":"read:products all","client_id":"app1",)"
            R"("iss":"http://localhost:3001/oidc","aud":"https://default.logto.app/api"})";
        const QByteArray text = token(header, claims);
        const auto jwt = decodeJwt(text);
        QVERIFY2(jwt.ok(), qPrintable(jwt.ok() ? QString() : jwt.error().summary()));
        QCOMPARE(jwt->algorithm(), u"ES384"_s);
        QCOMPARE(jwt->keyId(), u"Ledg9"_s);
        QCOMPARE(jwt->issuer(), u"http://localhost:3001/oidc"_s);
        QCOMPARE(jwt->audience(), QStringList{u"https://default.logto.app/api"_s});
        QCOMPARE(jwt->scopes(), (QStringList{u"read:products"_s, u"all"_s}));
        QCOMPARE(jwt->issuedAt(), std::optional<qint64>(1795329679));
        QCOMPARE(jwt->expiresAt(), std::optional<qint64>(1795333279));
        QCOMPARE(jwt->notBefore(), std::optional<qint64>());
        QCOMPARE(jwt->headerText, header);
        QCOMPARE(jwt->claimsText, claims);
        QCOMPARE(jwt->signature, "sig");
        QCOMPARE(jwt->signingInput, text.left(text.lastIndexOf('.')));
    }

    void absentAndNullClaimsAreEmpty()
    {
        for (const QByteArray &claims :
             {QByteArray("{}"), QByteArray(R"({"scope":null,"aud":null,"iss":null,"exp":null})")}) {
            const auto jwt = decodeJwt(token(R"({"alg":"ES384"})", claims));
            QVERIFY(jwt.ok());
            QVERIFY(jwt->scopes().isEmpty());
            QVERIFY(jwt->audience().isEmpty());
            QVERIFY(jwt->issuer().isEmpty());
            QVERIFY(!jwt->expiresAt());
        }
    }

    void audienceMayBeAList()
    {
        const auto jwt = decodeJwt(token("{}", R"({"aud":["a",7,"b"]})"));
        QVERIFY(jwt.ok());
        QCOMPARE(jwt->audience(), (QStringList{u"a"_s, u"b"_s}));
    }

    void datesKeepWholeSeconds_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("isDate");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("integer") << QByteArray("1795333279") << true << qint64(1795333279);
        QTest::newRow("fraction") << QByteArray("1795333279.9") << true << qint64(1795333279);
        QTest::newRow("negative") << QByteArray("-0.5") << true << qint64(-1);
        QTest::newRow("2^63") << QByteArray("9223372036854775808") << false << qint64(0);
        QTest::newRow("1e300") << QByteArray("1e300") << false << qint64(0);
        QTest::newRow("-1e300") << QByteArray("-1e300") << false << qint64(0);
        QTest::newRow("text") << QByteArray("\"1795333279\"") << false << qint64(0);
        QTest::newRow("true") << QByteArray("true") << false << qint64(0);
    }
    void datesKeepWholeSeconds()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, isDate);
        QFETCH(qint64, seconds);
        const auto jwt = decodeJwt(token("{}", "{\"exp\":" + number + '}'));
        QVERIFY(jwt.ok());
        QCOMPARE(jwt->expiresAt(), isDate ? std::optional(seconds) : std::nullopt);
    }

    void refusesWhatIsNotACompactJws_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = token(R"({"alg":"ES384"})", R"({"iss":"x"})", "signature!");
        QVERIFY(decodeJwt(good).ok());
        const QList<QByteArray> parts = good.split('.');
        const auto with = [&parts](int part, const QByteArray &text) {
            QList<QByteArray> changed = parts;
            changed[part] = text;
            return changed.join('.');
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << QByteArray("Hq3vE1bNlW");
        QTest::newRow("only dots") << QByteArray("..");
        QTest::newRow("two parts") << parts[0] + '.' + parts[1];
        QTest::newRow("four parts") << good + ".AAAA";
        QTest::newRow("five parts, encrypted") << good + ".AAAA.AAAA";
        QTest::newRow("leading space") << ' ' + good;
        QTest::newRow("trailing newline") << good + '\n';
        QTest::newRow("newline inside") << with(1, parts[1].left(4) + '\n' + parts[1].mid(4));
        QTest::newRow("NUL inside") << with(1, parts[1].left(4) + '\0' + parts[1].mid(4));
        QTest::newRow("padding") << with(2, "c2lnbmF0dXJlIQ==");
        QTest::newRow("plain base64 alphabet") << with(2, "+/+/");
        QTest::newRow("not ASCII") << with(2, "c2\xc3\xa9n");
        QTest::newRow("impossible length") << with(2, "AAAAA");
        // "signature!" has 10 bytes: its last character carries two spare bits, which must be zero.
        QCOMPARE(parts[2], "c2lnbmF0dXJlIQ");
        QTest::newRow("spare bits in the signature") << with(2, "c2lnbmF0dXJlIR");
        QTest::newRow("header is a list") << with(0, encodeBase64Url("[]"));
        QTest::newRow("header is text") << with(0, encodeBase64Url("\"alg\""));
        QTest::newRow("header is empty") << with(0, "");
        QTest::newRow("claims are null") << with(1, encodeBase64Url("null"));
        QTest::newRow("claims are cut") << with(1, encodeBase64Url("{\"iss\":\"x\""));
        QTest::newRow("claims go on") << with(1, encodeBase64Url("{\"iss\":\"x\"}{}"));
        QTest::newRow("claims are not UTF-8") << with(1, encodeBase64Url("{\"iss\":\"\xff\"}"));
        QTest::newRow("number past double") << with(1, encodeBase64Url("{\"exp\":1E400}"));
        QTest::newRow("nested too deep")
            << with(1, encodeBase64Url(
                           QByteArray("{\"a\":").append(5000, '[').append(5000, ']').append('}')));
        QTest::newRow("alg twice") << with(0, encodeBase64Url(R"({"alg":"ES384","alg":"none"})"));
        QTest::newRow("alg twice, once escaped")
            << with(0, encodeBase64Url(R"({"alg":"ES384","\u0061lg":"none"})"));
        QTest::newRow("iss twice") << with(1, encodeBase64Url(R"({"iss":"x","iss":"y"})"));
        QTest::newRow("key twice further in") << with(1, encodeBase64Url(R"({"a":{"b":1,"b":2}})"));
        QTest::newRow("longer than 64 KiB") << with(
            1, encodeBase64Url(QByteArray("{\"iss\":\"").append(64 * 1024, 'x').append("\"}")));
    }
    void refusesWhatIsNotACompactJws()
    {
        QFETCH(QByteArray, text);
        const auto jwt = decodeJwt(text);
        QVERIFY(!jwt.ok());
        QCOMPARE(jwt.error().kind, Error::Kind::Malformed);
        QVERIFY(!jwt.error().message.isEmpty());
    }

    void base64UrlGoesThereAndBack()
    {
        for (int size = 0; size < 70; ++size) {
            QByteArray bytes(size, '\0');
            for (int i = 0; i < size; ++i)
                bytes[i] = char(i * 37 + size);
            const QByteArray text = encodeBase64Url(bytes);
            QVERIFY(!text.contains('='));
            QCOMPARE(decodeBase64Url(text), std::optional(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
