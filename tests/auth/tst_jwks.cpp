// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtVerifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {
// The example keys of RFC 7517 appendix A.1 (P-256) and RFC 8037 appendix A.2.
constexpr auto ecMembers = R"("kty":"EC","crv":"P-256",)"
                           R"("x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                           R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")";
constexpr auto edMembers =
    R"("kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")";

QByteArray set(const QByteArray &members)
{
    return "{\"keys\":[{" + members + "}]}";
}
} // namespace

class TestJwks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKindOfKey()
    {
        const auto keys =
            parseJwks(QByteArray("{\"keys\":[{") + ecMembers +
                      R"(,"use":"sig","kid":"1","alg":"ES256"},{)" + edMembers +
                      R"(,"key_ops":["verify"]},{"kty":"RSA","n":"AQAB-w","e":"AQAB"}],)"
                      R"("more":1})");
        QVERIFY(keys.ok());
        QCOMPARE(keys->size(), 3);
        const Jwk &ec = keys->at(0);
        QCOMPARE(ec.keyId, u"1"_s);
        QCOMPARE(ec.keyType, u"EC"_s);
        QCOMPARE(ec.curve, u"P-256"_s);
        QCOMPARE(ec.algorithm, u"ES256"_s);
        QCOMPARE(ec.x.size(), 32);
        QCOMPARE(ec.y.size(), 32);
        QCOMPARE(keys->at(1).x.toHex(),
                 "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QVERIFY(keys->at(1).keyId.isEmpty());
        QCOMPARE(keys->at(2).n.toHex(), "010001fb");
        QCOMPARE(keys->at(2).e.toHex(), "010001");
    }

    void leavesOutKeysThatCanNotVerify_data()
    {
        QTest::addColumn<QByteArray>("members");
        const QByteArray ec = ecMembers;
        QTest::newRow("for encryption") << ec + R"(,"use":"enc")";
        QTest::newRow("use out of form") << ec + R"(,"use":["sig"])";
        QTest::newRow("for signing only") << ec + R"(,"key_ops":["sign"])";
        QTest::newRow("no operations") << ec + R"(,"key_ops":[])";
        QTest::newRow("key_ops out of form") << ec + R"(,"key_ops":"verify")";
        QTest::newRow("private half published")
            << ec + R"(,"d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE")";
        QTest::newRow("symmetric") << QByteArray(R"("kty":"oct","k":"AAAA")");
        QTest::newRow("unknown type") << QByteArray(R"("kty":"AKP","pub":"AAAA")");
        QTest::newRow("no type") << QByteArray(R"("kid":"1")");
        QTest::newRow("kid is a number") << ec + R"(,"kid":1)";
        QTest::newRow("alg is null") << ec + R"(,"alg":null)";
        QTest::newRow("no y") << QByteArray(R"("kty":"EC","crv":"P-256","x":"MKBC")");
        QTest::newRow("padded") << QByteArray(R"("kty":"OKP","crv":"Ed25519","x":"AA==")");
        QTest::newRow("not base64url") << QByteArray(R"("kty":"RSA","n":"A+/A","e":"AQAB")");
        QTest::newRow("number instead of text")
            << QByteArray(R"("kty":"RSA","n":"AQAB","e":65537)");
    }
    void leavesOutKeysThatCanNotVerify()
    {
        QFETCH(QByteArray, members);
        const auto keys = parseJwks(set(members));
        QVERIFY(keys.ok());
        QCOMPARE(keys->size(), 0);
    }

    void refusesWhatIsNotAKeySet_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!doctype html><title>Logto</title>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no keys") << QByteArray("{}");
        QTest::newRow("keys is an object") << QByteArray(R"({"keys":{}})");
        QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
        QTest::newRow("kid twice in one key")
            << set(QByteArray(ecMembers) + R"(,"kid":"1","kid":"2")");
    }
    void refusesWhatIsNotAKeySet()
    {
        QFETCH(QByteArray, json);
        const auto keys = parseJwks(json);
        QVERIFY(!keys.ok());
        QCOMPARE(keys.error().kind, Error::Kind::Malformed);
    }

    void entriesThatAreNoObjectsAreLeftOut()
    {
        const auto keys = parseJwks(R"({"keys":[null,1,"x",[],{}]})");
        QVERIFY(keys.ok());
        QCOMPARE(keys->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJwks)
#include "tst_jwks.moc"
