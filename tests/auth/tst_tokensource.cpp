// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/SigningKey.h"
#include "auth/TokenSource.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

HttpResponse tokenAnswer(const QByteArray &value, int expiresIn = 3600)
{
    return responseFromText("200\n\n{\"access_token\":\"" + value +
                            "\",\"expires_in\":" + QByteArray::number(expiresIn) +
                            ",\"token_type\":\"Bearer\",\"scope\":\"all\"}");
}

/// A token source with everything around it scripted.
struct Bench
{
    ScriptedTransport transport;
    FakeClock clock;
    QByteArray secret = "s3cret";
    int secretReads = 0;
    std::optional<Error> secretError;
    /// Set: the secret comes when the test settles it, as from a keychain that asks.
    std::optional<Pending<Result<Secret>>> slowSecret;
    std::unique_ptr<TokenSource> source = std::make_unique<TokenSource>(
        transport,
        ClientIdentity{u"p"_s, QUrl(u"https://t/oidc/token"_s), u"app"_s,
                       ClientAuthentication::Basic},
        [this]() -> Pending<Result<Secret>> {
            ++secretReads;
            if (slowSecret)
                return *slowSecret;
            if (secretError)
                return Result<Secret>(*secretError);
            return Result<Secret>(Secret(secret));
        },
        clock);

    void answers(Result<HttpResponse> answer)
    {
        transport.expect("POST /oidc/token", std::move(answer));
    }
    /// The token's text, or the error's kind.
    [[nodiscard]] QByteArray get(const TokenRequest &request)
    {
        return text(await(source->token(request)));
    }
    static QByteArray text(const Result<AccessToken> &token)
    {
        return token ? token->value->reveal() : token.error().kindName().toLatin1();
    }
};

TokenRequest request(const QStringList &scopes = {u"all"_s},
                     const QString &resource = u"https://t/api"_s, const QString &organization = {})
{
    return {resource, scopes, organization};
}

} // namespace

class TestTokenSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLatestFailureIsKeptUntilOneSucceeds()
    {
        Bench bench;
        QSignalSpy changed(bench.source.get(), &TokenSource::changed);
        QVERIFY(!bench.source->lastError(request()));
        bench.answers(responseFromText("401\n\n{\"error\":\"invalid_client\",\"error_description\":\"no\"}"));
        QCOMPARE(bench.get(request()), QByteArray("token_refused"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.source->lastError(request())->oauthError, u"invalid_client"_s);
        QVERIFY(!bench.source->lastError(request({u"other"_s})));
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request()), QByteArray("one"));
        QVERIFY(!bench.source->lastError(request()));
        bench.secretError = Error::make(Error::Kind::KeychainLocked, {});
        QCOMPARE(bench.get(request({u"other"_s})), QByteArray("keychain_locked"));
        QVERIFY(bench.source->lastError(request({u"other"_s})));
        bench.source->clear();
        QVERIFY(!bench.source->lastError(request({u"other"_s})));
    }

    void aTokenIsExchangedOnce()
    {
        Bench bench;
        QSignalSpy changed(bench.source.get(), &TokenSource::changed);
        bench.answers(tokenAnswer("one"));
        QVERIFY(!bench.source->cached(request()));
        QCOMPARE(bench.get(request()), "one");
        QCOMPARE(bench.get(request()), "one");
        QVERIFY(bench.source->cached(request()));
        QCOMPARE(bench.secretReads, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.transport.problems(), QStringList());
    }

    void eachPartOfTheKeyHasItsOwnToken()
    {
        Bench bench;
        const QList<TokenRequest> requests{request(),
                                           request({}),
                                           request({u"all"_s, u"more"_s}),
                                           request({u"All"_s}),
                                           request({u"all"_s}, u"https://t/api/"_s),
                                           request({u"all"_s}, {}),
                                           request({u"all"_s}, u"https://t/api"_s, u"org"_s)};
        for (int i = 0; i < requests.size(); ++i)
            bench.answers(tokenAnswer("token" + QByteArray::number(i)));
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < requests.size(); ++i)
                QCOMPARE(bench.get(requests[i]), "token" + QByteArray::number(i));
        }
        QCOMPARE(bench.transport.problems(), QStringList());
    }

    void theOrderOfScopesDoesNotMatter()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request({u"b"_s, u"a"_s})), "one");
        const auto second = await(bench.source->token(request({u"a b"_s, u"a"_s})));
        QCOMPARE(Bench::text(second), "one");
        QCOMPARE(second->requested.scopes, (QStringList{u"a b"_s, u"a"_s}));
        QCOMPARE(second->dropped(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(bench.transport.sent().first().body.right(9), "scope=b+a");
    }

    void twentyAtOnceCostOneExchange()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        std::vector<Pending<Result<AccessToken>>> pending;
        for (int i = 0; i < 20; ++i)
            pending.push_back(bench.source->token(
                request(i % 2 ? QStringList{u"a"_s, u"b"_s} : QStringList{u"b"_s, u"a"_s})));
        for (int i = 0; i < 20; ++i) {
            const auto token = await(pending[size_t(i)]);
            QCOMPARE(Bench::text(token), "one");
            QCOMPARE(token->requested.scopes.first(), i % 2 ? u"a"_s : u"b"_s);
        }
        QCOMPARE(bench.secretReads, 1);
        QCOMPARE(bench.transport.sent().size(), 1);
    }

    void cancellingOneLeavesTheOthers()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        const auto first = bench.source->token(request());
        const auto second = bench.source->token(request());
        first.cancel();
        QVERIFY(first.isSettled());
        QCOMPARE(Bench::text(await(first)), "cancelled");
        QCOMPARE(Bench::text(await(second)), "one");
        QCOMPARE(bench.transport.problems(), QStringList());
    }

    void cancellingAllCancelsTheExchange()
    {
        Bench bench;
        bench.answers(tokenAnswer("never"));
        bench.answers(tokenAnswer("two"));
        const auto first = bench.source->token(request());
        const auto second = bench.source->token(request());
        first.cancel();
        second.cancel();
        QCOMPARE(Bench::text(await(first)), "cancelled");
        QCOMPARE(Bench::text(await(second)), "cancelled");
        QCOMPARE(bench.get(request()), "two");
        QCOMPARE(bench.source->cached(request())->value->reveal(), "two");
    }

    void cancellingWhileTheKeychainAsksSendsNothing()
    {
        Bench bench;
        bench.slowSecret.emplace();
        bool toldToStop = false;
        bench.slowSecret->onCancel([&toldToStop] { toldToStop = true; });
        const auto token = bench.source->token(request());
        token.cancel();
        QVERIFY(toldToStop);
        bench.slowSecret->settle(Secret("late"));
        QCOMPARE(Bench::text(await(token)), "cancelled");
        QVERIFY(bench.transport.sent().isEmpty());
    }

    void renewsSixtySecondsBeforeExpiry()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request()), "one");
        bench.clock.advance(3'540'000 - 1);
        QCOMPARE(bench.get(request()), "one");
        bench.clock.advance(1);
        QVERIFY(!bench.source->cached(request()));
        bench.answers(tokenAnswer("two"));
        QCOMPARE(bench.get(request()), "two");
        QCOMPARE(bench.transport.problems(), QStringList());
    }

    void shortLivesAreUsedForTheirFirstHalf()
    {
        Bench bench;
        bench.answers(tokenAnswer("one", 10));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(bench.get(request()), "one");
            bench.clock.advance(999);
        }
        bench.clock.advance(5);
        bench.answers(tokenAnswer("two", 10));
        QCOMPARE(bench.get(request()), "two");
        QCOMPARE(bench.transport.sent().size(), 2);
    }

    void renewalFollowsTheServersClock_data()
    {
        QTest::addColumn<qint64>("skewS");   // server minus us
        QTest::addColumn<qint64>("ageS");    // how old the token already is when it comes
        QTest::addColumn<qint64>("renewS");  // after receipt
        QTest::newRow("clocks agree") << qint64(0) << qint64(0) << qint64(3540);
        QTest::newRow("we are two hours behind") << qint64(7200) << qint64(0) << qint64(3540);
        QTest::newRow("we are two hours ahead") << qint64(-7200) << qint64(0) << qint64(3540);
        QTest::newRow("token ten minutes old") << qint64(0) << qint64(600) << qint64(2940);
        QTest::newRow("ten minutes old, we are ahead")
            << qint64(-7200) << qint64(600) << qint64(2940);
        QTest::newRow("the Date header is not the server's")
            << qint64(0) << qint64(9999) << qint64(1740);
    }
    void renewalFollowsTheServersClock()
    {
        QFETCH(qint64, skewS);
        QFETCH(qint64, ageS);
        QFETCH(qint64, renewS);
        Bench bench;
        const qint64 expiresAt = bench.clock.nowMs() / 1000 + skewS - ageS + 3600;
        HttpResponse answer = tokenAnswer(SigningKey("ES256").token(
            "{\"alg\":\"ES256\"}", "{\"exp\":" + QByteArray::number(expiresAt) + '}'));
        answer.clockSkewMs = skewS * 1000;
        bench.answers(answer);
        QVERIFY(await(bench.source->token(request())).ok());
        bench.clock.advance(renewS * 1000 - 1);
        QVERIFY(bench.source->cached(request()));
        bench.clock.advance(1);
        QVERIFY(!bench.source->cached(request()));
    }

    void errorsAreToldToAllAndNotKept()
    {
        Bench bench;
        bench.answers(responseFromText("401\n\n{\"error\":\"invalid_client\"}"));
        const auto first = bench.source->token(request());
        const auto second = bench.source->token(request());
        QCOMPARE(Bench::text(await(first)), "token_refused");
        QCOMPARE(Bench::text(await(second)), "token_refused");
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request()), "one");
    }

    void transportErrorsComeThrough()
    {
        Bench bench;
        bench.answers(Error::make(Error::Kind::Tls, u"self-signed certificate"_s));
        const auto token = await(bench.source->token(request()));
        QCOMPARE(token.error().summary(), u"tls: self-signed certificate"_s);
    }

    void aLostAnswerIsNoUnknownOutcome()
    {
        Bench bench;
        bench.answers(Error::make(Error::Kind::UnknownOutcome, u"connection closed"_s));
        QCOMPARE(bench.get(request()), "network");
    }

    void withoutASecretNothingIsSent()
    {
        Bench bench;
        bench.secretError = Error::make(Error::Kind::KeychainLocked, {});
        QCOMPARE(bench.get(request()), "keychain_locked");
        QVERIFY(bench.transport.sent().isEmpty());
        bench.secretError.reset();
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request()), "one");
    }

    void invalidatingDropsThatTokenOnly()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        const auto one = await(bench.source->token(request()));
        QSignalSpy changed(bench.source.get(), &TokenSource::changed);
        bench.source->invalidate(*one);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bench.source->cached(request()));
        bench.answers(tokenAnswer("two"));
        QCOMPARE(bench.get(request()), "two");
        bench.source->invalidate(*one);
        bench.source->invalidate(AccessToken());
        QCOMPARE(bench.get(request()), "two");
        QCOMPARE(changed.size(), 2);
    }

    void clearingForgetsAlsoWhatIsUnderWay()
    {
        Bench bench;
        bench.answers(tokenAnswer("old"));
        bench.answers(tokenAnswer("new"));
        const auto old = bench.source->token(request());
        bench.source->clear();
        bench.secret = "another";
        const auto fresh = bench.source->token(request());
        QCOMPARE(Bench::text(await(old)), "old");
        QCOMPARE(Bench::text(await(fresh)), "new");
        QCOMPARE(bench.get(request()), "new");
        QVERIFY(bench.transport.sent()[0].headers.value("Authorization")
                != bench.transport.sent()[1].headers.value("Authorization"));
    }

    void whatWasUnderWayWhenClearedIsNotKept()
    {
        Bench bench;
        bench.answers(tokenAnswer("old"));
        const auto old = bench.source->token(request());
        bench.source->clear();
        QCOMPARE(Bench::text(await(old)), "old");
        QVERIFY(!bench.source->cached(request()));
    }

    void anotherSecretEmptiesTheCache()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        QCOMPARE(bench.get(request()), "one");
        bench.secret = "rotated";
        bench.answers(tokenAnswer("two"));
        QCOMPARE(bench.get(request({u"more"_s})), "two");
        QVERIFY(!bench.source->cached(request()));
        QVERIFY(bench.source->cached(request({u"more"_s})));
    }

    void destroyingItSettlesWhoWaits()
    {
        Bench bench;
        bench.answers(tokenAnswer("never"));
        const auto token = bench.source->token(request());
        bench.source.reset();
        QVERIFY(token.isSettled());
        QCOMPARE(Bench::text(await(token)), "cancelled");
    }

    void aContinuationMayDestroyIt()
    {
        Bench bench;
        bench.answers(tokenAnswer("one"));
        QObject context;
        QByteArray got;
        bench.source->token(request()).then(&context, [&](Result<AccessToken> token) {
            bench.source.reset();
            got = Bench::text(token);
        });
        const auto second = bench.source->token(request());
        QTRY_COMPARE(got, "one");
        QCOMPARE(Bench::text(await(second)), "one");
    }
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
