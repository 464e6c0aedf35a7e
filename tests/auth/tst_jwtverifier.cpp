// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Verifying.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

class TestJwtVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesEveryAlgorithm_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char *algorithm : {"ES256", "ES384", "ES512", "RS256", "PS256", "EdDSA"})
            QTest::newRow(algorithm) << QByteArray(algorithm);
    }
    void verifiesEveryAlgorithm()
    {
        QFETCH(QByteArray, algorithm);
        const QByteArray token = goodToken(algorithm);
        auto expected = expectation();
        expected.requireAccessTokenType = true;
        const JwtVerdict verdict = verify(token, jwks(algorithm), expected);
        QCOMPARE(tell(verdict),
                 "wellFormed+ key+ signature+ issuer+ audience+ expiry+ notBefore+ type+");
        QVERIFY(verdict.verified);

        // The same key pair, without `kid` and `alg`, found because it is the only one that fits.
        QJsonObject bare = key(algorithm).jwk(u"other"_s);
        bare.remove("alg"_L1);
        const QByteArray unnamed =
            key(algorithm).token(json("{'alg':'" + algorithm + "'}"), claims);
        const QByteArray stranger = algorithm == "ES256" ? "ES384" : "ES256";
        QVERIFY(verify(unnamed, jwksText({bare, key(stranger).jwk(u"s"_s)})).verified);

        // Another pair of the same kind under the same name is not taken for it.
        const SigningKey second(algorithm);
        const JwtVerdict other = verify(token, jwksText({second.jwk(u"k"_s)}));
        QCOMPARE(firstFailed(other), "signature");
        QVERIFY(!other.verified);
    }

    void theExampleOfRfc7515Verifies()
    {
        // Appendix A.3: made elsewhere, with white space in its claims.
        const auto keys = parseJwks(json("{'keys':[{'kty':'EC','crv':'P-256',"
                                    "'x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
                                    "'y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}]}"));
        QVERIFY(keys.ok());
        JwtExpectation expected;
        expected.issuer = u"joe"_s;
        expected.nowS = 1300819379;
        const JwtVerdict verdict =
            verifyJwt("eyJhbGciOiJFUzI1NiJ9."
                      "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9p"
                      "c19yb290Ijp0cnVlfQ."
                      "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-"
                      "F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
                      *keys, expected);
        QCOMPARE(tell(verdict),
                 "wellFormed+ key+ signature+ issuer+ audience? expiry+ notBefore+ type?");
        QVERIFY(verdict.verified);
    }

    void refusesClaimsThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("tokenClaims");
        QTest::addColumn<QByteArray>("typ");
        QTest::addColumn<QByteArray>("told");
        const auto claim = [](const char *name, const char *old, const char *text, const char *told,
                              const char *typ = "at+jwt") {
            QByteArray changed = claims;
            if (!changed.contains(json(old)))
                qFatal("%s is not in the claims", old);
            changed.replace(json(old), json(text));
            QTest::newRow(name) << changed << QByteArray(typ)
                                << "wellFormed+ key+ signature+ " + QByteArray(told);
        };
        claim("all is well", "all", "all", "issuer+ audience+ expiry+ notBefore+ type+");
        claim("type with application/", "all", "all", "issuer+ audience+ expiry+ notBefore+ type+",
              "application/AT+JWT");
        claim("type of an ID token", "all", "all", "issuer+ audience+ expiry+ notBefore+ type-",
              "JWT");
        claim("issuer with a slash", "/oidc", "/oidc/",
              "issuer- audience+ expiry+ notBefore+ type+");
        claim("issuer in a list", "'https://issuer/oidc'", "['https://issuer/oidc']",
              "issuer- audience+ expiry+ notBefore+ type+");
        claim("audience of another API", "b.api", "c.api",
              "issuer+ audience- expiry+ notBefore+ type+");
        claim("audience in another case", "b.api", "B.api",
              "issuer+ audience- expiry+ notBefore+ type+");
        claim("audience as one text", "['https://a.api','https://b.api']", "'https://b.api'",
              "issuer+ audience+ expiry+ notBefore+ type+");
        claim("audience absent", "'aud':['https://a.api','https://b.api'],", "",
              "issuer+ audience- expiry+ notBefore+ type+");
        claim("expired this second", "1795333000", "1795330000",
              "issuer+ audience+ expiry- notBefore+ type+");
        claim("expires in a second", "1795333000", "1795330001",
              "issuer+ audience+ expiry+ notBefore+ type+");
        claim("expiry absent", ",'exp':1795333000", "",
              "issuer+ audience+ expiry- notBefore+ type+");
        claim("expiry as text", "1795333000", "'1795333000'",
              "issuer+ audience+ expiry- notBefore+ type+");
        claim("expiry null", "1795333000", "null", "issuer+ audience+ expiry- notBefore+ type+");
        claim("expiry past any date", "1795333000", "1e300",
              "issuer+ audience+ expiry- notBefore+ type+");
        claim("expiry far off", "1795333000", "999999999999999",
              "issuer+ audience+ expiry+ notBefore+ type+");
        claim("not yet good", "1795333000", "1795333000,'nbf':1795330001",
              "issuer+ audience+ expiry+ notBefore- type+");
        claim("good from now", "1795333000", "1795333000,'nbf':1795330000",
              "issuer+ audience+ expiry+ notBefore+ type+");
        claim("nbf as text", "1795333000", "1795333000,'nbf':'now'",
              "issuer+ audience+ expiry+ notBefore- type+");
    }
    void refusesClaimsThatDoNotFit()
    {
        QFETCH(QByteArray, tokenClaims);
        QFETCH(QByteArray, typ);
        QFETCH(QByteArray, told);
        const QByteArray token =
            key("ES384").token(json("{'alg':'ES384','kid':'k','typ':'" + typ + "'}"), tokenClaims);
        auto expected = expectation();
        expected.requireAccessTokenType = true;
        const JwtVerdict verdict = verify(token, jwks("ES384"), expected);
        QCOMPARE(tell(verdict), told);
        QCOMPARE(verdict.verified, !told.contains('-'));
    }

    void leewayMovesBothEnds()
    {
        const QByteArray token = key("ES384").token(
            header("ES384"), json("{'nbf':1795330030,'exp':1795329970,'iss':'https://issuer/"
                                  "oidc','aud':'https://b.api'}"));
        auto expected = expectation();
        QCOMPARE(tell(verify(token, jwks("ES384"), expected)),
                 "wellFormed+ key+ signature+ issuer+ audience+ expiry- notBefore- type?");
        expected.leewayS = 30;
        QCOMPARE(tell(verify(token, jwks("ES384"), expected)),
                 "wellFormed+ key+ signature+ issuer+ audience+ expiry- notBefore+ type?");
        expected.leewayS = 31;
        QVERIFY(verify(token, jwks("ES384"), expected).verified);
    }

    void whatWasNotAskedIsNotDone()
    {
        JwtExpectation nothing;
        nothing.nowS = now;
        const JwtVerdict verdict = verify(goodToken("ES384"), jwks("ES384"), nothing);
        QCOMPARE(tell(verdict),
                 "wellFormed+ key+ signature+ issuer? audience? expiry+ notBefore+ type?");
        QVERIFY(verdict.verified);
    }

    void withoutKeysNothingIsVerified()
    {
        const JwtVerdict verdict = verify(goodToken("ES384"), jwksText({}));
        QCOMPARE(tell(verdict),
                 "wellFormed+ key? signature? issuer+ audience+ expiry+ notBefore+ type?");
        QVERIFY(!verdict.verified);
    }

    void messagesTellFactsWithoutControlCharacters()
    {
        const JwtVerdict known = verify(goodToken("ES384"), jwks("ES384"));
        QCOMPARE(known.checks[1].message, u"ES384 key \"k\""_s);
        QCOMPARE(known.checks[5].message, u"expires at 2026-11-22T07:36:40Z, in 3000 s"_s);
        const QByteArray token =
            key("ES384").token(json("{'alg':'\\u001b[31m\\u202eES384','kid':'k','typ':'\\n'}"),
                               json("{'iss':'\\u0000" + QByteArray(5000, 'x') + "'}"));
        for (const JwtCheck &check : verify(token, jwks("ES384")).checks) {
            QVERIFY(check.message.size() < 600);
            for (const QChar c : check.message)
                QVERIFY(c.isPrint());
        }
    }
};

QTEST_GUILESS_MAIN(TestJwtVerifier)
#include "tst_jwtverifier.moc"
