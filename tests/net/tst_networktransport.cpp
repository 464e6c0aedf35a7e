// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ExchangeLog.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/HostilePeer.h"
#include "support/TransportCall.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::HostilePeer;
using test::Reaction;
using test::await;
using test::told;

class TestNetworkTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesWholeWithHeadersTimingAndSkew()
    {
        HostilePeer peer({Reaction::answer(
            "[{\"a\":1}]", "200 Fine\r\nTotal-Number: 7\r\nX-Twice: 1\r\nX-Twice: 2\r\n"
                           "Logto-Core-Request-Id: abc\r\nDate: Thu, 01 Jan 2026 00:00:10 GMT")});
        const auto result = await(m_transport.send({.url = peer.url(u"/api/users?page=1"_s)}));
        QCOMPARE(told(result), u"200 [{\"a\":1}]"_s);
        QCOMPARE(result->reason, QByteArray("Fine"));
        QCOMPARE(result->totalNumber(), 7);
        QCOMPARE(result->requestId(), u"abc"_s);
        QCOMPARE(result->headers.value("x-twice"), QByteArray("1, 2"));
        QCOMPARE(result->bodySize, 9);
        QCOMPARE(result->clockSkewMs, 10000);
        QVERIFY(result->timing.waitMs >= 0);
        QVERIFY(result->timing.downloadMs >= 0);
        QVERIFY(result->timing.totalMs >= result->timing.waitMs + result->timing.downloadMs);
    }

    void theTimingTellsAConnectionFromAReusedOne()
    {
        HostilePeer peer(
            {Reaction{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", .delayMs = 50}});
        const HttpRequest write{.method = "POST", .url = peer.url(), .body = "x"};
        const auto written = await(m_transport.send(write));
        QVERIFY(written->timing.connectMs >= 0);
        QVERIFY2(written->timing.waitMs >= 40, qPrintable(QString::number(written->timing.waitMs)));
        QVERIFY(await(m_transport.send({.url = peer.url()})).ok());
        const auto reused = await(m_transport.send({.url = peer.url()}));
        QCOMPARE(reused->timing.connectMs, -1.0);
        QVERIFY(reused->timing.waitMs >= 40);
    }

    void theClockSkewForgivesTheResolutionOfDate_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<qint64>>("skew");
        QTest::newRow("same second")
            << QByteArray("Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n") << std::optional<qint64>(0);
        QTest::newRow("behind") << QByteArray("Date: Wed, 31 Dec 2025 23:59:50 GMT\r\n")
                                << std::optional<qint64>(-9001);
        QTest::newRow("ahead") << QByteArray("Date: Thu, 01 Jan 2026 00:01:00 GMT\r\n")
                               << std::optional<qint64>(60000);
        QTest::newRow("absent") << QByteArray() << std::optional<qint64>();
        QTest::newRow("nonsense") << QByteArray("Date: today\r\n") << std::optional<qint64>();
    }
    void theClockSkewForgivesTheResolutionOfDate()
    {
        QFETCH(QByteArray, date);
        QFETCH(std::optional<qint64>, skew);
        HostilePeer peer({Reaction::status(200, date)});
        QCOMPARE(await(m_transport.send({.url = peer.url()}))->clockSkewMs, skew);
    }

    void theRequestCarriesOurManners()
    {
        HostilePeer peer({Reaction::answer("{}")});
        QVERIFY(await(m_transport.send({.url = peer.url(u"/x?a=%20b&c=%2F"_s)})).ok());
        const QByteArray request = peer.requestBytes().value(0);
        QVERIFY2(request.startsWith("GET /x?a=%20b&c=%2F HTTP/1.1\r\n"), request.constData());
        const QByteArray lower = request.toLower(); // as newer Qt writes headers' names
        QVERIFY(lower.contains("\r\nuser-agent: logto-workbench/0.1.0\r\n"));
        QVERIFY(lower.contains("\r\naccept-language: en\r\n"));
        for (const char *absent :
             {"\r\norigin:", "\r\nreferer:", "\r\ncookie:", "\r\nauthorization:", "mozilla"})
            QVERIFY2(!lower.contains(absent), absent);
    }

    void headersOfTheCallerWin()
    {
        HostilePeer peer({Reaction::answer("{}")});
        HttpRequest request{.method = "PATCH", .url = peer.url(), .body = "{\"a\":1}"};
        request.headers = {{"Accept-Language", "fr"},
                           {"Authorization", "Bearer t"},
                           {"Content-Type", "application/json"}};
        QVERIFY(await(m_transport.send(request)).ok());
        const QByteArray seen = peer.requestBytes().value(0);
        QVERIFY2(seen.startsWith("PATCH / HTTP/1.1\r\n"), seen.constData());
        const QByteArray lower = seen.toLower(); // as newer Qt writes headers' names
        QVERIFY(lower.contains("\r\naccept-language: fr\r\n"));
        QVERIFY(lower.contains("\r\nauthorization: bearer t\r\n"));
        QVERIFY(lower.contains("\r\ncontent-length: 7\r\n"));
        QVERIFY(seen.endsWith("\r\n\r\n{\"a\":1}"));
    }

    void everyMethodReachesTheServerAsItIs_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const char *method :
             {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "get"}) {
            QTest::addRow("%s", method) << QByteArray(method) << QByteArray();
            if (qstrcmp(method, "HEAD") != 0)
                QTest::addRow("%s with a body", method) << QByteArray(method) << QByteArray("x=1");
        }
    }
    void everyMethodReachesTheServerAsItIs()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        const bool headOnly = method == "HEAD";
        HostilePeer peer({headOnly
                              ? Reaction{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"}
                              : Reaction::answer("{}")});
        const auto result =
            await(m_transport.send({.method = method, .url = peer.url(), .body = body}));
        QCOMPARE(told(result), headOnly ? u"200 "_s : u"200 {}"_s);
        QCOMPARE(peer.requests(), 1);
        QVERIFY(peer.requestBytes().value(0).startsWith(QByteArray(method + " / HTTP/1.1\r\n")));
        QVERIFY(peer.requestBytes().value(0).endsWith(QByteArray("\r\n\r\n" + body)));
        QVERIFY(!peer.requestBytes().value(0).contains("Content-Type"));
    }

    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 206, 300, 304, 400, 401, 402, 403, 404, 405,
                                 409, 410, 418, 422, 429, 451, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }
    void anyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const bool bodiless = status == 304;
        HostilePeer peer({bodiless ? Reaction{.bytes = "HTTP/1.1 304 Told\r\nETag: 1\r\n\r\n"}
                                   : Reaction::status(status)});
        for (const char *method : {"GET", "POST"}) {
            const auto result = await(m_transport.send({.method = method, .url = peer.url()}));
            QCOMPARE(told(result), QString::number(status) + (bodiless ? u" "_s : u" {}"_s));
        }
    }

    void readsShareOneConnection()
    {
        HostilePeer peer({Reaction::answer("{}")});
        for (int i = 0; i < 20; ++i)
            QVERIFY(await(m_transport.send({.url = peer.url()})).ok());
        QCOMPARE(peer.requests(), 20);
        QCOMPARE(peer.connections(), 1);
    }

    void manyReadsAtOnceAllArrive()
    {
        HostilePeer peer({Reaction::answer("{}")});
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            m_transport.send({.url = peer.url(u"/%1"_s.arg(i))})
                .then(this,
                      [&answered](const Result<HttpResponse> &r) { answered += r.ok() ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 200, 30000);
        QCOMPARE(peer.requests(), 200);
        // In all there may be more: now and then Qt closes a kept one between two requests, and
        // opens another in its place.
        QVERIFY2(peer.connectionsAtOnce() <= 6,
                 qPrintable(QString::number(peer.connectionsAtOnce())));
    }

    void whatMayNotLeaveDoesNot_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("method") << QByteArray("GET / HTTP/1.1\r\nX: y\r\n\r\nGET") << u"/"_s
                                << QByteArray() << QByteArray() << u"invalid_input"_s;
        QTest::newRow("path") << QByteArray("GET") << u"/a%0d%0aX: y"_s << QByteArray()
                              << QByteArray() << u"invalid_input"_s;
        QTest::newRow("name") << QByteArray("GET") << u"/"_s << QByteArray("X\r\nY")
                              << QByteArray("v") << u"invalid_input"_s;
        QTest::newRow("value") << QByteArray("GET") << u"/"_s << QByteArray("X")
                               << QByteArray("v\r\nY: z") << u"invalid_input"_s;
        QTest::newRow("owned") << QByteArray("GET") << u"/"_s << QByteArray("Host")
                               << QByteArray("evil") << u"invalid_input"_s;
        QTest::newRow("plain http") << QByteArray("GET") << u"http://192.0.2.1/"_s << QByteArray()
                                    << QByteArray() << u"insecure_url"_s;
    }
    void whatMayNotLeaveDoesNot()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        HostilePeer peer({Reaction::answer("{}")});
        HttpRequest request{.method = method,
                            .url = url.startsWith(u'/') ? peer.url(url) : QUrl(url)};
        if (!name.isEmpty())
            request.headers.add(name, value);
        const auto pending = m_transport.send(request);
        QVERIFY(pending.isSettled());
        QCOMPARE(await(pending).error().kindName(), expected);
        QCOMPARE(peer.connections(), 0);
    }

    void everyAttemptIsInTheLogWithoutItsToken()
    {
        HostilePeer peer({Reaction::answer("{\"access_token\":\"CANARY\"}")});
        HttpRequest request{.method = "POST",
                            .url = peer.url(u"/oidc/token?token=CANARY"_s),
                            .body = "client_secret=CANARY"};
        request.headers = {{"Authorization", "Basic CANARY"},
                           {"Content-Type", "application/x-www-form-urlencoded"}};
        request.tokenLabel = u"Management API"_s;
        QSignalSpy begun(&m_log, &ExchangeLog::begun);
        QSignalSpy finished(&m_log, &ExchangeLog::finished);
        const auto result = await(m_transport.send(request));
        QVERIFY(result->body.contains("CANARY"));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(finished.size(), 1);
        const Exchange *entry = m_log.find(begun.first().first().toULongLong());
        QVERIFY(entry && entry->finished);
        QCOMPARE(entry->status, 200);
        QCOMPARE(entry->attempt, 1);
        QCOMPARE(entry->tokenLabel, u"Management API"_s);
        QCOMPARE(entry->requestBody, QByteArray("client_secret=***"));
        QCOMPARE(entry->responseBody, QByteArray("{\"access_token\":\"***\"}"));
        QCOMPARE(entry->url.query(), u"token=***"_s);
        QCOMPARE(entry->requestHeaders.value("authorization"), QByteArray("Basic ***"));
        QCOMPARE(entry->bodySize, result->bodySize);
    }

private:
    ExchangeLog m_log;
    test::FakeClock m_clock;
    NetworkTransport m_transport{&m_log, m_clock, nullptr, {.retryBaseMs = 1}};
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
