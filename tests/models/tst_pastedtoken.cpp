// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenBench.h"

#include "auth/Json.h"
#include "auth/SigningKey.h"
#include "models/ScopeTableModel.h"
#include "models/TokenComparison.h"

#include <QAbstractItemModelTester>
#include <QThreadPool>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

/// What this thread has worked, however busy the machine is.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

class PastedTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPastedTokenOfThisTenantIsVerified_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("as it is") << QByteArray() << QByteArray();
        QTest::newRow("bearer") << QByteArray("Bearer ") << QByteArray("\n");
        QTest::newRow("lower case") << QByteArray("  bearer   ") << QByteArray();
        QTest::newRow("header") << QByteArray("Authorization: Bearer ") << QByteArray("\r\n");
        QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\"");
        QTest::newRow("answer") << QByteArray("{\"access_token\":\"") << QByteArray("\",\"token_type\":\"Bearer\"}");
    }
    void aPastedTokenOfThisTenantIsVerified()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        TokenBench bench;
        QVERIFY(bench.load());
        (void)bench.get("shopping-reader", shopping, {u"read:products"_s});
        QByteArray token = bench.lab.report().token.text->reveal();
        const int sent = bench.exchanges();
        if (before.isEmpty())
            token.insert(40, "\n   "); // broken by a mail program
        bench.lab.inspect(before + token + after);
        QVERIFY(bench.settled());
        QVERIFY(bench.lab.report().isOurs);
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
        QCOMPARE(bench.comparison(), u"read:products granted"_s);
        QCOMPARE(bench.exchanges(), sent);
    }

    void whatIsNoTokenOfThisTenantIsNeverVerified_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("checks");
        const SigningKey key("ES384");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const auto claims = [now](const QByteArray &more) -> QByteArray {
            return "{\"iat\":" + QByteArray::number(now) + ",\"exp\":" + QByteArray::number(now + 600) + more + '}';
        };
        const QByteArray header = json("{'alg':'ES384','typ':'at+jwt','kid':'k'}");
        const auto row = [](const char *name, const QByteArray &token, ReadToken::Form form, const QString &checks) {
            QTest::newRow(name) << token << int(form) << checks;
        };
        using Form = ReadToken::Form;
        const QString unread = u"wellFormed- key? signature? issuer? audience? expiry? notBefore? type? issued? client?"_s;
        row("nothing", "   ", Form::Nothing, unread);
        row("opaque", "k3J9xP_dkT0m8Qw1", Form::Opaque, unread);
        row("encrypted", "a.b.c.d.e", Form::Encrypted, unread);
        row("not base64", "a.b!.c", Form::Malformed, unread);
        row("half a token", "eyJhbGciOiJFUzM4NCJ9.eyJpc3MiOiJo", Form::Malformed, unread);
        row("duplicate keys", key.token(header, json("{'aud':'a','aud':'b'}")), Form::Malformed, unread);
        row("too long", QByteArray(70000, 'a'), Form::TooLong, unread);
        row("another issuer", key.token(header, claims(json(",'iss':'https://other/oidc','aud':'https://shopping.api'"))),
            Form::Jwt, u"wellFormed+ key? signature? issuer- audience+ expiry+ notBefore+ type+ issued+ client?"_s);
        row("unsigned", QByteArray(json("{'alg':'none'}")).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                + '.' + encodeBase64Url(claims({})) + '.',
            Form::Jwt, u"wellFormed+ key- signature? issuer- audience- expiry+ notBefore+ type- issued+ client?"_s);
        QByteArray deep = json(",'a':") + QByteArray(900, '[') + QByteArray(900, ']');
        row("deep", key.token(header, claims(deep)), Form::Jwt,
            u"wellFormed+ key? signature? issuer- audience- expiry+ notBefore+ type+ issued+ client?"_s);
        deep = json(",'a':") + QByteArray(20000, '[') + QByteArray(20000, ']');
        row("too deep", key.token(header, claims(deep)), Form::Malformed, unread);
    }
    void whatIsNoTokenOfThisTenantIsNeverVerified()
    {
        QFETCH(QByteArray, token);
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.inspect(token);
        QVERIFY(bench.settled());
        QCOMPARE(bench.lab.state(), TokenLab::State::Shown);
        QTEST(int(bench.lab.report().token.form), "form");
        QTEST(tell(bench.lab.report().verdict), "checks");
        QVERIFY(!bench.lab.report().verdict.verified);
    }

    void aForgeryInThisTenantsNameIsFound()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        (void)bench.get("shopping-reader", shopping, {u"read:products"_s});
        const QList<QByteArray> parts = bench.lab.report().token.text->reveal().split('.');
        const QByteArray claims = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
        const QByteArray more = QByteArray(claims).replace("read:products", "write:products");
        bench.lab.inspect(parts.at(0) + '.' + encodeBase64Url(more) + '.' + parts.at(2));
        QVERIFY(bench.settled());
        QVERIFY(!bench.lab.report().verdict.verified);
        QCOMPARE(tell(bench.lab.report().verdict),
                 u"wellFormed+ key+ signature- issuer+ audience+ expiry+ notBefore+ type+ issued+ client+"_s);
        // Its own key under this tenant's name.
        const SigningKey key("ES384");
        bench.lab.inspect(key.token(QByteArray::fromBase64(parts.at(0), QByteArray::Base64UrlEncoding), claims));
        QVERIFY(bench.settled());
        QCOMPARE(tell(bench.lab.report().verdict),
                 u"wellFormed+ key+ signature- issuer+ audience+ expiry+ notBefore+ type+ issued+ client+"_s);
    }

    void theWorstTokenTakesNoTimeToSpeakOf_data()
    {
        QTest::addColumn<QByteArray>("claims");
        const auto row = [](const char *name, const QByteArray &begin, const QByteArray &each, const QByteArray &end) {
            QByteArray claims = "{\"exp\":9999999999," + begin;
            for (int i = 0; claims.size() < 48300; ++i)
                claims += QByteArray(each).replace("#", QByteArray::number(i, 36));
            QTest::newRow(name) << claims + end;
        };
        row("members", "\"a\":1", ",\"m#\":1", "}");
        row("long members", "\"a\":1", ",\"m#\":\"" + QByteArray("word ").repeated(40) + '"', "}");
        row("nested", "\"a\":[", "[1],", "1]}");
        row("one text", "\"a\":\"", "\\\\", "\"}");
        row("scopes", "\"scope\":\"", "# ", "\"}");
        row("one scope", "\"scope\":\"", "x", "\"}");
        row("audience", "\"aud\":[", "\"#\",", "\"\"]}");
    }
    void theWorstTokenTakesNoTimeToSpeakOf()
    {
        QFETCH(QByteArray, claims);
        const QByteArray token = encodeBase64Url(json("{'alg':'ES384','kid':'k'}")) + '.' + encodeBase64Url(claims) + ".AAAA";
        QVERIFY(token.size() > 60000 && token.size() <= 65536);
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.inspect(token); // once, for what is only got once
        QVERIFY(bench.settled());
        const double before = threadMs();
        bench.lab.inspect(token);
        QVERIFY(bench.settled());
        const double took = threadMs() - before;
        QVERIFY(bench.lab.report().token.isJwt());
        QVERIFY(!bench.lab.report().verdict.verified);
        QVERIFY(bench.lab.comparison().size() <= 110);
        qInfo("%.1f ms", took);
        QVERIFY2(took < 100, "a tenth of a second of the window's thread, even in a debug build");
    }

    void anOlderTextNeverTakesTheNewerOnesPlace()
    {
        QByteArray claims = "{\"a\":[" + QByteArray("[1],").repeated(12000) + "1]}";
        const QByteArray slow = encodeBase64Url(json("{'alg':'ES384'}")) + '.' + encodeBase64Url(claims) + ".AAAA";
        TokenBench bench;
        QVERIFY(bench.load());
        QList<ReadToken::Form> shown;
        connect(&bench.lab, &TokenLab::changed, this, [&] {
            if (bench.lab.state() == TokenLab::State::Shown)
                shown.append(bench.lab.report().token.form);
        });
        const auto allRead = [] {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        };
        bench.lab.inspect(slow);
        QCOMPARE(bench.lab.state(), TokenLab::State::Asking);
        bench.lab.inspect("hV4x0pQueT0ken");
        allRead();
        QVERIFY(bench.settled());
        QCOMPARE(bench.lab.report().token.form, ReadToken::Form::Opaque);
        QVERIFY(!shown.contains(ReadToken::Form::Jwt));
        // Stopped, what was there stays.
        bench.lab.inspect(slow);
        bench.lab.cancel();
        allRead();
        QCOMPARE(bench.lab.state(), TokenLab::State::Shown);
        QCOMPARE(bench.lab.report().token.form, ReadToken::Form::Opaque);
        // A token asked for comes after it, too.
        bench.lab.inspect(slow);
        bench.lab.setWish({{}, bench.tenant->profile().managementResource(), {}, {u"all"_s}});
        bench.lab.ask();
        allRead();
        QVERIFY(bench.settled());
        QVERIFY(!bench.lab.report().wasPasted);
        QVERIFY(bench.lab.report().verdict.verified);
    }

    void ofManyUnknownScopesTheKnownOnesAreCompared()
    {
        QByteArray scope;
        for (int i = 0; i < 5000; ++i)
            scope += 'x' + QByteArray::number(i) + ' ';
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.inspect(SigningKey("ES384").token(json("{'alg':'ES384'}"),
            "{\"aud\":\"https://shopping.api\",\"scope\":\"" + scope + "read:products\"}"));
        QVERIFY(bench.settled());
        QVERIFY(bench.comparison().contains("read:products "_L1));
        QCOMPARE(bench.lab.leftOut(), 4900);
    }

    void tokensAreComparedClaimByClaim()
    {
        const auto jwt = [](const QByteArray &header, const QByteArray &claims) {
            return decodeJwt(QByteArray(encodeBase64Url(header) + '.' + encodeBase64Url(claims) + ".AAAA")).value();
        };
        const Jwt a = jwt(json("{'alg':'ES384','kid':'1'}"), json("{'aud':['x','y'],'scope':'read write','exp':1,'only':true}"));
        const Jwt b = jwt(json("{'alg':'ES384','kid':'2'}"), json("{'scope':'write read delete','aud':['y','x'],'exp':1,'n':1.50}"));
        TokenComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTokens(a, b);
        QStringList rows;
        for (int i = 0; i < model.rowCount(); ++i) {
            const auto at = [&](int column) { return model.index(i, column); };
            rows.append(u"%1 %2 %3 %4 [%5|%6]"_s.arg(at(TokenComparisonModel::Claim).data().toString(),
                                                     at(TokenComparisonModel::A).data().toString(),
                                                     at(TokenComparisonModel::Claim).data(TokenComparisonModel::Differs).toBool() ? u"≠"_s : u"="_s,
                                                     at(TokenComparisonModel::B).data().toString(),
                                                     at(TokenComparisonModel::A).data(TokenComparisonModel::Only).toStringList().join(u' '),
                                                     at(TokenComparisonModel::B).data(TokenComparisonModel::Only).toStringList().join(u' ')));
        }
        QCOMPARE(rows, (QStringList{u"alg ES384 = ES384 [|]"_s, u"kid 1 ≠ 2 [|]"_s,
                                    u"aud [\"x\",\"y\"] = [\"y\",\"x\"] [|]"_s,
                                    u"scope read write ≠ write read delete [|delete]"_s, u"exp 1 = 1 [|]"_s,
                                    u"only true ≠ – [|]"_s, u"n – ≠ 1.50 [|]"_s}));
        QCOMPARE(model.differenceCount(), 4);
    }

    void ofTooManyClaimsThoseThatDifferAreKept()
    {
        const auto tokenWith = [](const QByteArray &last) {
            QByteArray claims = "{";
            for (int i = 0; i < 1000; ++i)
                claims += "\"c" + QByteArray::number(i) + "\":1,";
            return decodeJwt(QByteArray(encodeBase64Url("{\"alg\":\"ES384\"}") + '.'
                                        + encodeBase64Url(QByteArray(claims + "\"last\":" + last + '}')) + ".AAAA")).value();
        };
        TokenComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTokens(tokenWith("1"), tokenWith("2"));
        QCOMPARE(model.differenceCount(), 1);
        QCOMPARE(model.rowCount(), TokenComparisonModel::mostRows);
        QCOMPARE(model.leftOutCount(), 1002 - TokenComparisonModel::mostRows);
        QCOMPARE(model.index(0, TokenComparisonModel::Claim).data().toString(), u"last"_s);
        QCOMPARE(model.index(0, TokenComparisonModel::B).data().toString(), u"2"_s);
        model.setTokens(tokenWith("1"), tokenWith("1"));
        QCOMPARE(model.differenceCount(), 0);
        QCOMPARE(model.leftOutCount(), 1002 - TokenComparisonModel::mostRows);
    }

    void theTableSaysWhyInWords()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        (void)bench.get("shopping-reader", shopping, {u"read:products"_s, u"write:products"_s, u"reed:products"_s});
        ScopeTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(bench.lab.comparison(), bench.lab.graph(), bench.lab.subject(), bench.lab.comparedResource(), true);
        QStringList rows;
        for (int i = 0; i < model.rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(i, column).data().toString());
            rows.append(cells.join(u" | "_s));
        }
        QCOMPARE(rows.at(0), u"read:products | yes | yes | yes | Shopping reader"_s);
        QVERIFY2(rows.at(1).startsWith("write:products | yes | no | dropped | "_L1), qPrintable(rows.at(1)));
        QVERIFY2(rows.at(1).contains("Shopping full access"_L1), qPrintable(rows.at(1)));
        QVERIFY2(rows.at(2).contains("read:products"_L1), qPrintable(rows.at(2)));
        QCOMPARE(model.differenceCount(), 2);
    }
};

QTEST_GUILESS_MAIN(PastedTokenTest)
#include "tst_pastedtoken.moc"
