// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/ExchangeLog.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/HostilePeer.h"
#include "support/TransportCall.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::HostilePeer;
using test::Reaction;
using test::await;
using test::told;

class TestRetries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadIsTriedThreeTimesInAll_data()
    {
        QTest::addColumn<QList<Reaction>>("reactions");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("requests");
        const Reaction later = Reaction::status(429, "Retry-After: 0\r\n");
        const Reaction busy = Reaction::status(503);
        const Reaction fine = Reaction::answer("[]");
        QTest::newRow("second try") << QList<Reaction>{later, fine} << u"200 []"_s << 2;
        QTest::newRow("third try") << QList<Reaction>{busy, later, fine} << u"200 []"_s << 3;
        QTest::newRow("never") << QList<Reaction>{later, later, busy, fine} << u"503 {}"_s << 3;
        QTest::newRow("another failure is no reason")
            << QList<Reaction>{Reaction::status(500), fine} << u"500 {}"_s << 1;
        QTest::newRow("too long a wait")
            << QList<Reaction>{Reaction::status(429, "Retry-After: 31\r\n"), fine} << u"429 {}"_s
            << 1;
    }
    void aReadIsTriedThreeTimesInAll()
    {
        QFETCH(QList<Reaction>, reactions);
        QFETCH(QString, expected);
        QFETCH(int, requests);
        HostilePeer peer(reactions);
        ExchangeLog log;
        NetworkTransport transport(&log, SystemClock::shared(), nullptr, {.retryBaseMs = 10});
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), expected);
        QCOMPARE(peer.requests(), requests);
        QCOMPARE(log.entries().size(), requests);
        for (int i = 0; i < requests; ++i) {
            QCOMPARE(log.entries().at(i).attempt, i + 1);
            QVERIFY(log.entries().at(i).finished);
        }
    }

    void nothingButAGetIsRepeated_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
            QTest::newRow(method) << QByteArray(method);
    }
    void nothingButAGetIsRepeated()
    {
        QFETCH(QByteArray, method);
        HostilePeer peer({Reaction::status(429, "Retry-After: 0\r\n"), Reaction::answer("{}")});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, {.retryBaseMs = 1});
        QCOMPARE(told(await(transport.send({.method = method, .url = peer.url()}))), u"429 {}"_s);
        QCOMPARE(peer.requests(), 1);
    }

    void theWaitIsNeverShorterThanAskedFor_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("seconds") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("a date") << QByteArray(
            "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n");
    }
    void theWaitIsNeverShorterThanAskedFor()
    {
        QFETCH(QByteArray, fields);
        HostilePeer peer({Reaction::status(503, fields), Reaction::answer("[]")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 []"_s);
        QVERIFY2(elapsed.elapsed() >= 990, qPrintable(QString::number(elapsed.elapsed())));
    }

    void aDateIsHeldAgainstOurClockWhenTheServerTellsNoTime()
    {
        HostilePeer peer({Reaction::status(429, "Retry-After: Thu, 01 Jan 2026 00:01:00 GMT\r\n"),
                          Reaction::status(429, "Retry-After: Thu, 01 Jan 2026 00:00:00 GMT\r\n"),
                          Reaction::answer("[]")});
        test::FakeClock clock; // stands at 2026-01-01T00:00:00Z
        NetworkTransport transport(nullptr, clock, nullptr, {.retryBaseMs = 1});
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"429 {}"_s);
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 []"_s);
    }

    void theOwnWaitGrows()
    {
        HostilePeer peer({Reaction::status(503)});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, {.retryBaseMs = 100});
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"503 {}"_s);
        // 100 and 200 ms, each a quarter less at least.
        QVERIFY2(elapsed.elapsed() >= 220, qPrintable(QString::number(elapsed.elapsed())));
    }

    void waitingCanBeCancelled()
    {
        HostilePeer peer({Reaction::status(429, "Retry-After: 20\r\n"), Reaction::answer("[]")});
        ExchangeLog log;
        NetworkTransport transport(&log, SystemClock::shared());
        const auto pending = transport.send({.url = peer.url()});
        QTRY_VERIFY_WITH_TIMEOUT(log.entries().size() == 1 && log.entries().first().finished,
                                 20000);
        QVERIFY(!pending.isSettled());
        pending.cancel();
        QVERIFY(pending.isSettled());
        QCOMPARE(await(pending).error().kindName(), u"cancelled"_s);
        QCOMPARE(peer.requests(), 1);
    }

    void destroyingTheTransportEndsTheWait()
    {
        HostilePeer peer({Reaction::status(429, "Retry-After: 20\r\n")});
        ExchangeLog log;
        auto transport = std::make_unique<NetworkTransport>(&log, SystemClock::shared());
        const auto pending = transport->send({.url = peer.url()});
        QTRY_VERIFY_WITH_TIMEOUT(log.entries().size() == 1 && log.entries().first().finished,
                                 20000);
        transport.reset();
        QCOMPARE(await(pending).error().kindName(), u"cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
