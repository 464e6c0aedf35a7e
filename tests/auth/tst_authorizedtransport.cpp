// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/AuthorizedTransport.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

HttpResponse tokenAnswer(const QByteArray &value)
{
    return responseFromText("200\n\n{\"access_token\":\"" + value
                            + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
}

/// Holds every request until the test answers it.
struct HoldingTransport final : Transport
{
    std::vector<std::pair<HttpRequest, Pending<Result<HttpResponse>>>> held;

    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override
    {
        Pending<Result<HttpResponse>> pending;
        pending.onCancel([pending] { pending.settle(Error::make(Error::Kind::Cancelled, {})); });
        held.emplace_back(std::move(request), pending);
        return pending;
    }
    void answer(size_t i, const QByteArray &wire) const
    {
        held.at(i).second.settle(responseFromText(wire));
    }
    [[nodiscard]] QByteArray token(size_t i) const
    {
        return held.at(i).first.headers.value("Authorization");
    }
};

struct Bench
{
    explicit Bench(bool readOnly = false) : transport(over(wire, readOnly)) {}

    [[nodiscard]] std::unique_ptr<AuthorizedTransport> over(Transport &inner, bool readOnly = false)
    {
        return std::make_unique<AuthorizedTransport>(
            inner, tokens, TokenRequest{u"https://t/api"_s, {u"all"_s}, {}}, QUrl(u"https://t"_s),
            u"Management API"_s, readOnly);
    }

    ScriptedTransport wire;
    FakeClock clock;
    int secretReads = 0;
    TokenSource tokens{
        wire,
        {u"p"_s, QUrl(u"https://t/oidc/token"_s), u"app"_s, ClientAuthentication::Basic},
        [this]() -> Pending<Result<Secret>> {
            ++secretReads;
            return Result<Secret>(Secret("s3cret"));
        },
        clock};
    std::unique_ptr<AuthorizedTransport> transport;

    void givesToken(const QByteArray &value)
    {
        wire.expect("POST /oidc/token", tokenAnswer(value));
    }
    void answers(const QByteArray &line, const QByteArray &token, Result<HttpResponse> answer)
    {
        wire.expect(line, std::move(answer), [token](const HttpRequest &request) {
            QCOMPARE(request.headers.value("Authorization"), "Bearer " + token);
            QCOMPARE(request.tokenLabel, u"Management API"_s);
        });
    }
    [[nodiscard]] Pending<Result<HttpResponse>> send(const QByteArray &method,
                                                     const QString &path = u"/api/users"_s)
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://t"_s + path);
        return transport->send(request);
    }
    /// The status, or the error's kind.
    static QByteArray text(const Result<HttpResponse> &answer)
    {
        return answer ? QByteArray::number(answer->status) : answer.error().kindName().toLatin1();
    }
};

const auto unauthorized = QByteArrayLiteral("401\n\n{\"code\":\"auth.unauthorized\"}");

} // namespace

class TestAuthorizedTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsTheToken()
    {
        Bench bench;
        bench.givesToken("one");
        bench.answers("GET /api/users", "one", responseFromText("200\n\n[]"));
        bench.answers("PATCH /api/users", "one", responseFromText("403\n\n{}"));
        QCOMPARE(Bench::text(await(bench.send("GET"))), "200");
        QCOMPARE(Bench::text(await(bench.send("PATCH"))), "403");
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void a401IsTriedOnceMoreWithANewToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void a401IsTriedOnceMoreWithANewToken()
    {
        QFETCH(QByteArray, method);
        Bench bench;
        bench.givesToken("one");
        bench.answers(method + " /api/users", "one", responseFromText(unauthorized));
        bench.givesToken("two");
        bench.answers(method + " /api/users", "two", responseFromText("200\n\n[]"));
        QCOMPARE(Bench::text(await(bench.send(method))), "200");
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void aSecond401IsTheAnswer()
    {
        Bench bench;
        bench.givesToken("one");
        bench.answers("POST /api/users", "one", responseFromText(unauthorized));
        bench.givesToken("two");
        bench.answers("POST /api/users", "two", responseFromText(unauthorized));
        const auto answer = await(bench.send("POST"));
        QCOMPARE(Bench::text(answer), "401");
        QCOMPARE(answer->body, "{\"code\":\"auth.unauthorized\"}");
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void nothingButAComplete401IsTriedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("unknown outcome")
            << int(Error::Kind::UnknownOutcome) << QByteArray("unknown_outcome");
        QTest::newRow("timeout") << int(Error::Kind::Timeout) << QByteArray("timeout");
        QTest::newRow("network") << int(Error::Kind::Network) << QByteArray("network");
    }
    void nothingButAComplete401IsTriedAgain()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, told);
        Bench bench;
        bench.givesToken("one");
        // A 401 whose body never ended is an error, whatever its status was.
        Error error = Error::make(Error::Kind(kind), {});
        error.status = 401;
        bench.answers("DELETE /api/users", "one", error);
        QCOMPARE(Bench::text(await(bench.send("DELETE"))), told);
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void parallel401sCostOneExchange()
    {
        Bench bench;
        bench.givesToken("one");
        for (int i = 0; i < 8; ++i)
            bench.answers("GET /api/users", "one", responseFromText(unauthorized));
        bench.givesToken("two");
        for (int i = 0; i < 8; ++i)
            bench.answers("GET /api/users", "two", responseFromText("200\n\n[]"));
        std::vector<Pending<Result<HttpResponse>>> pending;
        for (int i = 0; i < 8; ++i)
            pending.push_back(bench.send("GET"));
        for (const auto &answer : pending)
            QCOMPARE(Bench::text(await(answer)), "200");
        QCOMPARE(bench.secretReads, 2);
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void aLate401OfTheOldTokenTakesTheNewOne()
    {
        Bench bench;
        HoldingTransport holding;
        bench.transport = bench.over(holding);
        bench.givesToken("one");
        const auto slow = bench.send("GET", u"/api/slow"_s);
        const auto fast = bench.send("GET", u"/api/fast"_s);
        QTRY_COMPARE(holding.held.size(), 2u);
        bench.givesToken("two");
        holding.answer(1, unauthorized);
        QTRY_COMPARE(holding.held.size(), 3u);
        QCOMPARE(holding.token(2), "Bearer two");
        holding.answer(2, "200\n\n[]");
        QCOMPARE(Bench::text(await(fast)), "200");
        holding.answer(0, unauthorized);
        QCOMPARE(holding.token(3), "Bearer two");
        holding.answer(3, "200\n\n[]");
        QCOMPARE(Bench::text(await(slow)), "200");
        QCOMPARE(bench.secretReads, 2);
    }

    void aRefusedRenewalIsTheAnswer()
    {
        Bench bench;
        bench.givesToken("one");
        bench.answers("PATCH /api/users", "one", responseFromText(unauthorized));
        bench.wire.expect("POST /oidc/token",
                          responseFromText("401\n\n{\"error\":\"invalid_client\"}"));
        const auto answer = await(bench.send("PATCH"));
        QCOMPARE(Bench::text(answer), "token_refused");
        QCOMPARE(answer.error().oauthError, u"invalid_client"_s);
    }

    void aLostTokenAnswerIsNoUnknownWrite()
    {
        Bench bench;
        bench.wire.expect("POST /oidc/token", Error::make(Error::Kind::UnknownOutcome, {}));
        QCOMPARE(Bench::text(await(bench.send("DELETE"))), "network");
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void refusesBeforeAnySecretIsRead_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("ownHeader");
        QTest::addColumn<QByteArray>("told");
        const QString here = u"https://t/api/users"_s;
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "get", "PROPFIND"})
            QTest::addRow("read-only %s", method)
                << QByteArray(method) << here << false << QByteArray("read_only");
        const auto get = [](const char *name, const QString &url, bool ownHeader = false) {
            QTest::newRow(name) << QByteArray("GET") << url << ownHeader
                                << QByteArray("invalid_input");
        };
        get("another host", u"https://evil/api/users"_s);
        get("another port", u"https://t:8443/api/users"_s);
        get("another scheme", u"http://t/api/users"_s);
        get("a longer host", u"https://t.evil/api/users"_s);
        get("the host as user name", u"https://t@evil/api/users"_s);
        get("no host", u"/api/users"_s);
        get("a token of its own", here, true);
    }
    void refusesBeforeAnySecretIsRead()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(bool, ownHeader);
        QFETCH(QByteArray, told);
        Bench bench(true);
        HttpRequest request;
        request.method = method;
        request.url = QUrl(url);
        if (ownHeader)
            request.headers.add("authorization", "Bearer mine");
        const auto answer = bench.transport->send(request);
        QVERIFY(answer.isSettled());
        QCOMPARE(Bench::text(await(answer)), told);
        QCOMPARE(bench.secretReads, 0);
        QVERIFY(bench.wire.sent().isEmpty());
    }

    void readOnlyStillReadsAndGetsTokens()
    {
        Bench bench(true);
        bench.givesToken("one");
        for (const char *method : {"GET", "HEAD", "OPTIONS"}) {
            bench.answers(QByteArray(method) + " /api/users", "one", responseFromText("200\n\n[]"));
            QCOMPARE(Bench::text(await(bench.send(method))), "200");
        }
        QCOMPARE(bench.wire.problems(), QStringList());
    }

    void cancellingReachesWhicheverStepRuns()
    {
        Bench bench;
        bench.givesToken("one");
        const auto early = bench.send("GET");
        early.cancel();
        QCOMPARE(Bench::text(await(early)), "cancelled");
        QCOMPARE(bench.wire.sent().size(), 1);

        HoldingTransport holding;
        bench.transport = bench.over(holding);
        bench.givesToken("two");
        const auto late = bench.send("GET");
        QTRY_COMPARE(holding.held.size(), 1u);
        late.cancel();
        QVERIFY(holding.held[0].second.isSettled());
        QCOMPARE(Bench::text(await(late)), "cancelled");
    }

    void destroyingItSettlesWhatRuns()
    {
        Bench bench;
        HoldingTransport holding;
        bench.transport = bench.over(holding);
        bench.givesToken("one");
        const auto sent = bench.send("GET");
        QTRY_COMPARE(holding.held.size(), 1u);
        bench.tokens.clear();
        bench.givesToken("two");
        const auto waiting = bench.send("GET");
        bench.transport.reset();
        QVERIFY(sent.isSettled());
        QVERIFY(waiting.isSettled());
        QCOMPARE(Bench::text(await(sent)), "cancelled");
        QCOMPARE(Bench::text(await(waiting)), "cancelled");
    }
};

QTEST_GUILESS_MAIN(TestAuthorizedTransport)
#include "tst_authorizedtransport.moc"
