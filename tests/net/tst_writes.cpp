// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/HostilePeer.h"
#include "support/TestAuthority.h"
#include "support/TransportCall.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::HostilePeer;
using test::Reaction;
using test::await;
using test::told;

namespace {

const QByteArray ok("HTTP/1.1 200 OK\r\n");
constexpr NetworkLimits shortLimits{.totalMs = 4000, .idleMs = 1000};

QString kindOf(const Result<HttpResponse> &result)
{
    return result ? QString::number(result->status) : result.error().kindName();
}

HttpRequest tokenRequest(const HostilePeer &peer)
{
    return {.method = "POST",
            .url = peer.url(),
            .body = "grant_type=client_credentials",
            .purpose = Purpose::Token};
}

} // namespace

class TestWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWriteReachesTheServerOnceAndItsUnknownOutcomeIsSaid_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("tls");
        const QList<std::pair<const char *, Reaction>> reactions{
            {"closes", Reaction::close()},
            {"resets", Reaction::reset()},
            {"never answers", Reaction::silence()},
            {"closes in the status", {.bytes = "HTTP/1.1 2", .after = Reaction::After::Close}},
            {"closes in the header", {.bytes = ok + "Content-Le", .after = Reaction::After::Close}},
            {"closes in the body",
             {.bytes = ok + "Content-Length: 9\r\n\r\n{}", .after = Reaction::After::Close}},
            {"endless",
             {.bytes = ok + "Connection: close\r\n\r\n",
              .chunk = QByteArray(65536, 'x'),
              .repeat = -1}},
            {"unreadable header", {.bytes = ok + QByteArray("X: y\r\n").repeated(150) + "\r\n"}},
        };
        const QList<std::pair<QByteArray, QByteArray>> requests{{"POST", "{\"name\":\"x\"}"},
                                                                {"POST", ""},
                                                                {"PUT", "{}"},
                                                                {"PATCH", "{}"},
                                                                {"DELETE", ""},
                                                                {"DELETE", "{}"}};
        for (const auto &[what, reaction] : reactions) {
            for (const auto &[method, body] : requests) {
                for (const bool tls : {false, true}) {
                    // The slow ones once each; the quick ones in every shape.
                    const bool slow = reaction.after == Reaction::After::KeepOpen;
                    if (slow && (method != "DELETE" || !body.isEmpty()))
                        continue;
                    QTest::addRow("%s, %s%s, %s", what, method.constData(),
                                  body.isEmpty() ? "" : " with a body", tls ? "TLS" : "plain")
                        << reaction << method << body << tls;
                }
            }
        }
    }
    void aWriteReachesTheServerOnceAndItsUnknownOutcomeIsSaid()
    {
        QFETCH(Reaction, reaction);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(bool, tls);
        // First a read that keeps its connection, as in real life.
        HostilePeer peer({Reaction::answer("{}"), reaction},
                         tls ? std::optional(m_server) : std::nullopt);
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, shortLimits);
        transport.setCaCertificates({m_authority.certificate()});
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        const auto result =
            await(transport.send({.method = method, .url = peer.url(), .body = body}));
        QVERIFY2(kindOf(result) == u"unknown_outcome"_s, qPrintable(told(result).left(300)));
        QVERIFY(!result.error().message.isEmpty() && !result.error().detail.isEmpty());
        // A repetition would come before the answer to this.
        (void)await(transport.send({.method = "HEAD", .url = peer.url()}));
        int writes = 0;
        const auto requests = peer.requestBytes();
        for (const QByteArray &request : requests)
            writes += request.startsWith(method) ? 1 : 0;
        QCOMPARE(writes, 1);
    }

    void aStaleConnectionNeverMakesAWriteUncertain()
    {
        for (const bool tls : {false, true}) {
            HostilePeer peer({Reaction::answer("{}")},
                             tls ? std::optional(m_server) : std::nullopt);
            NetworkTransport transport(nullptr, SystemClock::shared());
            transport.setCaCertificates({m_authority.certificate()});
            for (int i = 0; i < 20; ++i) {
                QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
                peer.closeConnections();
                // No event loop in between: the transport can't have noticed.
                QCOMPARE(told(await(
                             transport.send({.method = "PATCH", .url = peer.url(), .body = "{}"}))),
                         u"200 {}"_s);
                peer.closeConnections();
                QCOMPARE(told(await(transport.send({.method = "DELETE", .url = peer.url()}))),
                         u"200 {}"_s);
            }
            QCOMPARE(peer.requests(), 60);
        }
    }

    void aStaleConnectionNeverFailsARead()
    {
        for (const bool tls : {false, true}) {
            HostilePeer peer({Reaction::answer("{}")},
                             tls ? std::optional(m_server) : std::nullopt);
            NetworkTransport transport(nullptr, SystemClock::shared());
            transport.setCaCertificates({m_authority.certificate()});
            for (int i = 0; i < 40; ++i) {
                QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
                peer.closeConnections();
            }
        }
    }

    void aStaleConnectionNeverFailsATokenExchange()
    {
        for (const bool tls : {false, true}) {
            HostilePeer peer({Reaction::answer("{}")},
                             tls ? std::optional(m_server) : std::nullopt);
            NetworkTransport transport(nullptr, SystemClock::shared());
            transport.setCaCertificates({m_authority.certificate()});
            for (int i = 0; i < 40; ++i) {
                QCOMPARE(told(await(transport.send(tokenRequest(peer)))), u"200 {}"_s);
                peer.closeConnections();
            }
        }
    }

    void tokenExchangesShareKeptConnections()
    {
        HostilePeer peer({Reaction::answer("{}")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const auto first = await(transport.send(tokenRequest(peer)));
        QVERIFY(first && first->timing.connectMs >= 0);
        const auto second = await(transport.send(tokenRequest(peer)));
        QVERIFY(second);
        QCOMPARE(second->timing.connectMs, -1.0);
    }

    void aTokenExchangeOnAKeptConnectionThatClosesIsTriedOnceMoreElsewhere()
    {
        HostilePeer peer(
            {Reaction::answer("{}"), Reaction::close(), Reaction::answer("[]"), Reaction::close()});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        QCOMPARE(told(await(transport.send(tokenRequest(peer)))), u"200 []"_s);
        QCOMPARE(peer.requests(), 3);
        QCOMPARE(kindOf(await(transport.send(tokenRequest(peer)))), u"network"_s);
        QCOMPARE(peer.requests(), 4);
    }

    void aReadOnAKeptConnectionThatClosesIsTriedOnceMoreElsewhere()
    {
        HostilePeer peer(
            {Reaction::answer("{}"), Reaction::close(), Reaction::answer("[]"), Reaction::close()});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 []"_s);
        QCOMPARE(peer.requests(), 3);
        QCOMPARE(kindOf(await(transport.send({.url = peer.url()}))), u"network"_s);
        QCOMPARE(peer.requests(), 4);
    }

    void anAnswerBeforeTheWholeBodyIsReadIsAnAnswerOrUnknown()
    {
        const QByteArray refusal = "HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}";
        for (const auto after : {Reaction::After::KeepOpen, Reaction::After::Close}) {
            HostilePeer peer({{.bytes = refusal, .early = true, .after = after}});
            NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, shortLimits);
            const auto result = await(transport.send(
                {.method = "POST", .url = peer.url(), .body = QByteArray(8000000, 'x')}));
            QVERIFY2(kindOf(result) == u"413"_s || kindOf(result) == u"unknown_outcome"_s,
                     qPrintable(told(result)));
            QVERIFY(peer.requests() <= 1);
        }
    }

    void aLargeBodyArrivesWhole()
    {
        QByteArray body(5000000, Qt::Uninitialized);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(i * 31 >> 3);
        HostilePeer peer({Reaction::answer("{}")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(told(await(transport.send({.method = "PUT", .url = peer.url(), .body = body}))),
                 u"200 {}"_s);
        QVERIFY(peer.requestBytes().value(0).endsWith(body));
    }

    void aTokenExchangeOnAConnectionOfItsOwnLeavesOnce_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("expected");
        QTest::newRow("closes") << Reaction::close() << u"network"_s;
        QTest::newRow("resets") << Reaction::reset() << u"network"_s;
        QTest::newRow("silent") << Reaction::silence() << u"timeout"_s;
        QTest::newRow("429") << Reaction::status(429, "Retry-After: 0\r\n") << u"429"_s;
    }
    void aTokenExchangeOnAConnectionOfItsOwnLeavesOnce()
    {
        QFETCH(Reaction, reaction);
        QFETCH(QString, expected);
        HostilePeer peer({reaction});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, shortLimits);
        QCOMPARE(kindOf(await(transport.send(tokenRequest(peer)))), expected);
        (void)await(transport.send({.method = "HEAD", .url = peer.url()}));
        QCOMPARE(std::ranges::count_if(peer.requestBytes(),
                                       [](const QByteArray &r) { return r.startsWith("POST"); }),
                 1);
    }

    void cancellingAWriteThatLeftIsSaidToBeUncertain()
    {
        HostilePeer peer({Reaction::silence()});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const auto write = transport.send({.method = "DELETE", .url = peer.url()});
        const auto read = transport.send({.url = peer.url()});
        const auto token = transport.send(tokenRequest(peer));
        QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 3, 20000);
        for (const auto &pending : {write, read, token})
            pending.cancel();
        QVERIFY(write.isSettled() && read.isSettled() && token.isSettled());
        QCOMPARE(kindOf(await(write)), u"unknown_outcome"_s);
        QCOMPARE(kindOf(await(read)), u"cancelled"_s);
        QCOMPARE(kindOf(await(token)), u"cancelled"_s);
    }

    void cancellingBeforeAnythingLeftIsJustThat()
    {
        HostilePeer peer({Reaction::silence()});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QList<Pending<Result<HttpResponse>>> pendings;
        for (int i = 0; i < 6; ++i)
            pendings.append(transport.send({.url = peer.url()}));
        QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 6, 20000);
        const auto waiting = transport.send({.method = "DELETE", .url = peer.url()});
        waiting.cancel();
        QCOMPARE(kindOf(await(waiting)), u"cancelled"_s);
        const auto next = transport.send({.url = peer.url(u"/next"_s)});
        pendings.first().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 7, 20000);
        QVERIFY(peer.requestBytes().last().startsWith("GET /next"));
        const auto atOnce =
            transport.send({.method = "DELETE", .url = QUrl(u"http://localhost:1/"_s)});
        atOnce.cancel();
        QCOMPARE(kindOf(await(atOnce)), u"cancelled"_s);
        next.cancel();
    }

    void destroyingTheTransportSettlesWhatRuns()
    {
        HostilePeer peer({Reaction::silence()});
        auto transport = std::make_unique<NetworkTransport>(nullptr, SystemClock::shared());
        QStringList ends;
        const auto note = [&ends](const Result<HttpResponse> &result) {
            ends.append(kindOf(result));
        };
        transport->send({.method = "POST", .url = peer.url(), .body = "x"}).then(this, note);
        for (int i = 0; i < 8; ++i)
            transport->send({.url = peer.url()}).then(this, note);
        QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 6, 20000);
        transport.reset();
        QCOMPARE(ends.count(u"unknown_outcome"_s), 1);
        QCOMPARE(ends.count(u"cancelled"_s), 8);
    }

private:
    test::TestAuthority m_authority;
    QSslConfiguration m_server = m_authority.server("IP:127.0.0.1");
};

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
