// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ExchangeLog.h"
#include "support/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

HttpRequest request(const QByteArray &body = {})
{
    return {.method = "POST", .url = QUrl(u"https://tenant.example/api"_s), .body = body};
}

HttpResponse response(const QByteArray &body)
{
    HttpResponse answer;
    answer.status = 200;
    answer.body = body;
    answer.bodySize = body.size();
    return answer;
}

} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExchangeBeginsAndFinishes()
    {
        ExchangeLog log;
        QSignalSpy begun(&log, &ExchangeLog::begun);
        QSignalSpy finished(&log, &ExchangeLog::finished);
        const quint64 id = log.begin(request("{}"), 2, m_now);
        QVERIFY(!log.find(id)->finished);
        QCOMPARE(log.find(id)->startedAt, m_now);
        QCOMPARE(log.find(id)->attempt, 2);
        log.finish(id, response("[1]"));
        QVERIFY(log.find(id)->finished);
        QCOMPARE(log.find(id)->responseBody, QByteArray("[1]"));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toULongLong(), id);
    }

    void clearingKeepsWhatRuns()
    {
        ExchangeLog log;
        QSignalSpy cleared(&log, &ExchangeLog::cleared);
        const quint64 first = log.begin(request("{}"), 1, m_now);
        const quint64 runs = log.begin(request("{}"), 1, m_now);
        const quint64 last = log.begin(request("{}"), 1, m_now);
        log.finish(first, response("[1]"));
        log.finish(last, response("[1]"));
        log.clear();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(log.entries().size(), 1);
        QVERIFY(!log.find(first));
        QVERIFY(!log.find(last));
        log.finish(runs, response("[2]"));
        QCOMPARE(log.find(runs)->responseBody, QByteArray("[2]"));
        // Ids go on where they were: nothing is mistaken for something forgotten.
        QCOMPARE(log.begin(request(), 1, m_now), last + 1);
        QVERIFY(log.find(last + 1));
    }

    void tellsWhichBodiesItDidNotKeepWhole()
    {
        ExchangeLog log;
        const quint64 small = log.begin(request("{}"), 1, m_now);
        const quint64 big = log.begin(request(QByteArray(70'000, 'x')), 1, m_now);
        log.finish(small, response(QByteArray(70'000, 'y')));
        log.finish(big, response("[]"));
        QVERIFY(!log.find(small)->requestBodyCut);
        QVERIFY(log.find(small)->responseBodyCut);
        QVERIFY(log.find(big)->requestBodyCut);
        QVERIFY(!log.find(big)->responseBodyCut);
    }

    void aFailureKeepsItsError()
    {
        ExchangeLog log;
        const quint64 id = log.begin(request(), 1, m_now);
        HttpTiming timing;
        timing.totalMs = 12;
        log.fail(id, Error::make(Error::Kind::Timeout, u"slow"_s), timing);
        QCOMPARE(log.find(id)->error->summary(), u"timeout: slow"_s);
        QCOMPARE(log.find(id)->timing.totalMs, 12.0);
        QVERIFY(log.find(id)->finished);
    }

    void onlyTheLastThousandAreKept()
    {
        ExchangeLog log;
        const quint64 first = log.begin(request(), 1, m_now);
        for (int i = 0; i < 1000; ++i)
            log.begin(request(), 1, m_now);
        QCOMPARE(log.entries().size(), 1000);
        QCOMPARE(log.find(first), nullptr);
        QCOMPARE(log.find(first + 1)->id, first + 1);
        QCOMPARE(log.find(first + 1000)->id, first + 1000);
        QCOMPARE(log.find(first + 1001), nullptr);
        QCOMPARE(log.find(0), nullptr);
        log.finish(first, response("{}")); // gone already: no harm
    }

    void bodiesAreCutAtSixtyFourKibibytes()
    {
        ExchangeLog log;
        const quint64 id = log.begin(request(QByteArray(100000, 'x')), 1, m_now);
        log.finish(id, response(QByteArray(200000, 'y')));
        QCOMPARE(log.find(id)->requestBody.size(), 65536);
        QCOMPARE(log.find(id)->responseBody.size(), 65536);
        QCOMPARE(log.find(id)->bodySize, 200000);
    }

    void aTokenAcrossTheCutIsRedacted()
    {
        ExchangeLog log;
        const quint64 id = log.begin(request(), 1, m_now);
        log.finish(id, response("{\"p\":\"" + QByteArray(65500, 'x') + "\",\"access_token\":\"CANARYCANARYCANARYCANARY\"}"));
        QVERIFY(log.find(id)->responseBody.endsWith("\"access_token\":\"***\""));
    }

    void allBodiesTogetherAreBounded()
    {
        ExchangeLog log;
        for (int i = 0; i < 600; ++i)
            log.finish(log.begin(request(), 1, m_now), response(QByteArray(65536, 'y')));
        qsizetype kept = 0;
        for (const Exchange &exchange : log.entries())
            kept += exchange.responseBody.size();
        QVERIFY(kept <= 16 * 1024 * 1024);
        QCOMPARE(log.entries().size(), 600);
        QVERIFY(log.entries().first().responseBody.isEmpty());
        QCOMPARE(log.entries().first().bodySize, 65536);
        QCOMPARE(log.entries().last().responseBody.size(), 65536);
    }

private:
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(test::FakeClock().nowMs(), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
