// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Verifying.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <openssl/err.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

QByteArray withSignature(const QByteArray &token, const QByteArray &signature)
{
    return token.left(token.lastIndexOf('.') + 1) + encodeBase64Url(signature);
}

QByteArray signatureOf(const QByteArray &token)
{
    return decodeBase64Url(QByteArrayView(token).sliced(token.lastIndexOf('.') + 1)).value();
}

QByteArray inputOf(const QByteArray &token)
{
    return token.left(token.lastIndexOf('.'));
}

QJsonObject changed(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object[name] = value;
    return object;
}

QByteArray bigEndian(const BIGNUM *number, qsizetype size)
{
    QByteArray text(size, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(text.data()), int(size));
    return text;
}

} // namespace

/// What must never verify: the known attacks, and thousands of mutations.
class TestJwtForgeries : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QByteArray &token, const QByteArray &keySet,
                    const char *failed)
    {
        QTest::newRow(name) << token << keySet << QByteArray(failed);
    }

private Q_SLOTS:
    void refusesForgeries_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("keySet");
        QTest::addColumn<QByteArray>("failed");
        const QByteArray es384 = goodToken("ES384");
        const QByteArray es384Keys = jwks("ES384");
        const QByteArray signature = signatureOf(es384);
        const QList<QByteArray> parts = es384.split('.');
        const QByteArray otherClaims = encodeBase64Url(QByteArray(claims).replace("all", "ALL"));
        const QByteArray unsignedNone =
            encodeBase64Url(header("none")) + '.' + encodeBase64Url(claims) + '.';

        row("claims changed", parts[0] + '.' + otherClaims + '.' + parts[2], es384Keys,
            "signature");
        row("header changed",
            encodeBase64Url(header("ES384", ",'a':1")) + '.' + parts[1] + '.' + parts[2], es384Keys,
            "signature");
        row("alg none", unsignedNone, es384Keys, "key");
        row("alg none, with a signature", withSignature(unsignedNone, signature), es384Keys, "key");
        for (const char *name : {"None", "NONE", "nOnE", "", "es384", "ES384 ", "ES256K", "RS1",
                                 "RSA1_5", "EdDSA\\u0000"}) {
            const QByteArray token = key("ES384").token(header(name), claims);
            QTest::addRow("alg '%s'", name) << token << es384Keys << QByteArray("key");
        }
        row("alg missing", key("ES384").token(json("{'kid':'k'}"), claims), es384Keys, "key");
        row("alg is a list", key("ES384").token(json("{'alg':['ES384'],'kid':'k'}"), claims),
            es384Keys, "key");

        // The public key, which everybody knows, as the secret of an HMAC.
        for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
            const QByteArray input =
                encodeBase64Url(header(algorithm)) + '.' + encodeBase64Url(claims);
            for (const QByteArray &secret :
                 {QJsonDocument(key("RS256").jwk(u"k"_s)).toJson(QJsonDocument::Compact),
                  key("RS256").jwk(u"k"_s)["n"_L1].toString().toLatin1(), QByteArray()}) {
                const QByteArray mac =
                    QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
                QTest::addRow("%s with the public key, %d bytes of it", algorithm,
                              int(secret.size()))
                    << QByteArray(input + '.' + encodeBase64Url(mac)) << jwks("RS256")
                    << QByteArray("key");
            }
        }

        row("signature in DER", withSignature(es384, key("ES384").rawSignature(inputOf(es384))),
            es384Keys, "signature");
        row("r and s zero", withSignature(es384, QByteArray(96, '\0')), es384Keys, "signature");
        row("r zero", withSignature(es384, QByteArray(48, '\0') + signature.mid(48)), es384Keys,
            "signature");
        row("s zero", withSignature(es384, signature.left(48) + QByteArray(48, '\0')), es384Keys,
            "signature");
        row("r and s all ones", withSignature(es384, QByteArray(96, '\xff')), es384Keys,
            "signature");
        const QByteArray order =
            QByteArray::fromHex("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf"
                                "581a0db248b0a77aecec196accc52973");
        row("r and s the order of the curve", withSignature(es384, order + order), es384Keys,
            "signature");
        row("r and s swapped", withSignature(es384, signature.mid(48) + signature.left(48)),
            es384Keys, "signature");
        row("no signature", withSignature(es384, {}), es384Keys, "signature");
        row("signature one byte short", withSignature(es384, signature.chopped(1)), es384Keys,
            "signature");
        row("signature one byte long", withSignature(es384, signature + '\0'), es384Keys,
            "signature");
        row("signature padded to the next curve",
            withSignature(es384, QByteArray(18, '\0') + signature.left(48) + QByteArray(18, '\0') +
                                     signature.mid(48)),
            es384Keys, "signature");

        const QJsonObject ec = key("ES384").jwk(u"k"_s);
        const QByteArray x = decodeBase64Url(ec["x"_L1].toString().toLatin1()).value();
        const auto coordinate = [](const QByteArray &value) {
            return QString::fromLatin1(encodeBase64Url(value));
        };
        row("point off the curve", es384, jwksText({changed(ec, u"y"_s, ec["x"_L1])}), "key");
        row("point at zero", es384,
            jwksText({changed(changed(ec, u"x"_s, coordinate(QByteArray(48, '\0'))), u"y"_s,
                              coordinate(QByteArray(48, '\0')))}),
            "key");
        row("coordinate past the field", es384,
            jwksText({changed(ec, u"x"_s, coordinate(QByteArray(48, '\xff')))}), "key");
        row("coordinate with a leading zero", es384,
            jwksText({changed(ec, u"x"_s, coordinate('\0' + x))}), "key");
        row("coordinate cut", es384, jwksText({changed(ec, u"x"_s, coordinate(x.chopped(1)))}),
            "key");
        row("curve renamed", es384, jwksText({changed(ec, u"crv"_s, u"P-256"_s)}), "key");
        row("curve unknown", es384, jwksText({changed(ec, u"crv"_s, u"secp256k1"_s)}), "key");
        row("key is for another algorithm", es384, jwksText({changed(ec, u"alg"_s, u"ES256"_s)}),
            "key");
        row("key is of another type", es384, jwks("RS256"), "key");
        row("key is for encryption", es384,
            jwksText({changed(ec, u"use"_s, u"enc"_s), key("ES384").jwk(u"j"_s)}), "key");
        row("algorithm of a smaller curve", key("ES384").token(header("ES256"), claims), es384Keys,
            "key");
        row("RSA token, EC key", goodToken("RS256"), es384Keys, "key");
        row("PS256 signature called RS256", key("PS256").token(header("RS256"), claims),
            jwksText({changed(key("PS256").jwk(u"k"_s), u"alg"_s, u"RS256"_s)}), "signature");
        row("PS256 token, RS256 key", key("RS256").token(header("PS256"), claims), jwks("RS256"),
            "key");

        row("crit", key("ES384").token(header("ES384", ",'crit':['exp'],'exp':1"), claims),
            es384Keys, "key");
        row("crit empty", key("ES384").token(header("ES384", ",'crit':[]"), claims), es384Keys,
            "key");
        row("unencoded payload",
            key("ES384").token(header("ES384", ",'crit':['b64'],'b64':false"), claims), es384Keys,
            "key");
        const auto kid = [](const QByteArray &value) {
            return key("ES384").token(json("{'alg':'ES384','kid':" + value + '}'), claims);
        };
        row("kid unknown", kid("'other'"), es384Keys, "key");
        row("kid in another case", kid("'K'"), es384Keys, "key");
        row("kid with a space", kid("'k '"), es384Keys, "key");
        row("kid with a NUL", kid("'k\\u0000'"), es384Keys, "key");
        row("kid as a path", kid("'../k'"), es384Keys, "key");
        row("kid empty", kid("''"), es384Keys, "key");
        row("kid null", kid("null"), es384Keys, "key");
        row("kid in a list", kid("['k']"), es384Keys, "key");
        const QByteArray longName(1025, 'k');
        row("kid longer than 1 KiB", kid('"' + longName + '"'),
            jwksText({key("ES384").jwk(QString::fromLatin1(longName))}), "key");
        row("no kid, no key that fits", key("ES384").token(json("{'alg':'ES384'}"), claims),
            jwks("RS256"), "key");
        row("no kid, two keys fit", key("ES384").token(json("{'alg':'ES384'}"), claims),
            jwksText({key("ES384").jwk(u"k"_s), SigningKey("ES384").jwk(u"j"_s)}), "key");
        row("one kid, two keys fit", es384,
            jwksText({key("ES384").jwk(u"k"_s), SigningKey("ES384").jwk(u"k"_s)}), "key");

        // The token brings its own key, or says where to get one: neither is listened to.
        const SigningKey attacker("ES384");
        const QByteArray own = QJsonDocument(attacker.jwk(u"k"_s)).toJson(QJsonDocument::Compact);
        row("jwk in the header", attacker.token(header("ES384", ",'jwk':" + own), claims),
            es384Keys, "signature");
        row("jku, x5u and x5c in the header",
            attacker.token(
                header(
                    "ES384",
                    ",'jku':'http://127.0.0.1:9/jwks','x5u':'http://127.0.0.1:9/c','x5c':['MIIB']"),
                claims),
            es384Keys, "signature");

        const SigningKey small("RS256", 1024);
        row("RSA of 1024 bits", small.token(header("RS256"), claims), jwksText({small.jwk(u"k"_s)}),
            "key");
        const QByteArray rs256 = goodToken("RS256");
        const QJsonObject rsa = key("RS256").jwk(u"k"_s);
        row("RSA modulus of 16384 bits", rs256,
            jwksText({changed(rsa, u"n"_s, coordinate(QByteArray(2048, '\xff')))}), "key");
        row("RSA modulus even", rs256,
            jwksText({changed(rsa, u"n"_s, coordinate(QByteArray(255, '\xff') + '\xfe'))}), "key");
        row("RSA modulus zero", rs256,
            jwksText({changed(rsa, u"n"_s, coordinate(QByteArray(256, '\0')))}), "key");
        row("RSA exponent even", rs256, jwksText({changed(rsa, u"e"_s, u"Ag"_s)}), "key");
        row("RSA exponent as long as the modulus", rs256,
            jwksText({changed(rsa, u"e"_s, rsa["n"_L1])}), "key");
        // With the exponent 1 the padded hash is its own signature.
        const QByteArray digest = QByteArray::fromHex("3031300d060960864801650304020105000420")
            + QCryptographicHash::hash(inputOf(rs256), QCryptographicHash::Sha256);
        const QByteArray padded = QByteArray::fromHex("0001") +
                                  QByteArray(256 - 3 - digest.size(), '\xff') + '\0' + digest;
        row("RSA exponent 1", withSignature(rs256, padded),
            jwksText({changed(rsa, u"e"_s, u"AQ"_s)}), "key");
        row("RSA signature with a zero before it", withSignature(rs256, '\0' + signatureOf(rs256)),
            jwks("RS256"), "signature");
        row("RSA signature zero", withSignature(rs256, QByteArray(256, '\0')), jwks("RS256"),
            "signature");
        row("RSA signature past the modulus", withSignature(rs256, QByteArray(256, '\xff')),
            jwks("RS256"), "signature");

        const QByteArray ed = goodToken("EdDSA");
        const QJsonObject edKey = key("EdDSA").jwk(u"k"_s);
        row("Ed25519 key cut", ed,
            jwksText({changed(edKey, u"x"_s, coordinate(QByteArray(31, '\1')))}), "key");
        row("Ed25519 signature zero", withSignature(ed, QByteArray(64, '\0')), jwks("EdDSA"),
            "signature");
        // S + L is the same number to a careless verifier (RFC 8032 5.1.7).
        QByteArray s = signatureOf(ed).mid(32);
        std::reverse(s.begin(), s.end());
        const QByteArray l =
            QByteArray::fromHex("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed");
        const BigNumber sum(BN_bin2bn(bytes(s), 32, nullptr), BN_free);
        const BigNumber groupOrder(BN_bin2bn(bytes(l), 32, nullptr), BN_free);
        BN_add(sum.get(), sum.get(), groupOrder.get());
        s = bigEndian(sum.get(), 32);
        std::reverse(s.begin(), s.end());
        row("Ed25519 signature with S + L", withSignature(ed, signatureOf(ed).left(32) + s),
            jwks("EdDSA"), "signature");

        row("not a token", "hello", es384Keys, "wellFormed");
        row("alg twice",
            key("ES384").token(json("{'alg':'ES384','kid':'k','alg':'ES384'}"), claims), es384Keys,
            "wellFormed");
        row("encrypted token", es384 + ".AAAA.AAAA", es384Keys, "wellFormed");
    }
    void refusesForgeries()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, keySet);
        QFETCH(QByteArray, failed);
        const JwtVerdict verdict = verify(token, keySet);
        QVERIFY(!verdict.verified);
        QCOMPARE(verdict.checks.size(), 8);
        QCOMPARE(firstFailed(verdict), failed);
        // Qt's TLS reads this queue too.
        QCOMPARE(ERR_peek_error(), 0ul);
    }

    void noMutationVerifies()
    {
        std::mt19937 random(20261122);
        const auto below = [&random](qsizetype limit) {
            return qsizetype(random() % size_t(limit));
        };
        const QByteArray alphabet = "ABCXYZabcxyz0129-_.=+/ \n";
        int tried = 0;
        for (const char *algorithm : {"ES256", "ES384", "ES512", "RS256", "PS256", "EdDSA"}) {
            const QByteArray good = goodToken(algorithm);
            const auto keys = parseJwks(jwks(algorithm));
            QVERIFY(verifyJwt(good, *keys, expectation()).verified);
            for (int i = 0; i < 1000; ++i) {
                QByteArray bad = good;
                for (qsizetype edits = 1 + below(3); edits > 0 && !bad.isEmpty(); --edits) {
                    const qsizetype at = below(bad.size());
                    switch (below(6)) {
                    case 0: bad[at] = char(bad[at] ^ (1 << below(8))); break;
                    case 1: bad[at] = alphabet[below(alphabet.size())]; break;
                    case 2: bad.remove(at, 1 + below(4)); break;
                    case 3: bad.insert(at, alphabet[below(alphabet.size())]); break;
                    case 4: bad.insert(at, good.mid(below(good.size()), 1 + below(40))); break;
                    case 5: bad.truncate(at); break;
                    }
                }
                if (bad == good)
                    continue;
                ++tried;
                const JwtVerdict verdict = verifyJwt(bad, *keys, expectation());
                QVERIFY2(!verdict.verified, bad.constData());
                QCOMPARE(verdict.checks.size(), 8);
            }
        }
        QVERIFY(tried > 5000);
    }
};

QTEST_GUILESS_MAIN(TestJwtForgeries)
#include "tst_jwtforgeries.moc"
