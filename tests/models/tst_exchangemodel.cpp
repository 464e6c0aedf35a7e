// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ExchangeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000);

quint64 begin(ExchangeLog &log, const QString &path, const QByteArray &method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://tenant.example"_s + path);
    request.tokenLabel = u"Management API"_s;
    return log.begin(request, 1, now);
}

void answer(ExchangeLog &log, quint64 id, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.body = "[]";
    response.bodySize = 6'042;
    response.timing.totalMs = 14;
    log.finish(id, response);
}

/// The table, a line a row.
QString table(const ExchangeModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ExchangeModel::Started; ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u' ').simplified());
    }
    return lines.join(u'\n');
}

Outcome outcomeOf(const ExchangeModel &model, int row)
{
    return Outcome(model.index(row, ExchangeModel::Status).data(ListRole::OutcomeOf).toInt());
}

} // namespace

class TestExchangeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsThereWhileItRuns()
    {
        ExchangeLog log;
        ExchangeModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 id = begin(log, u"/api/users?page=1&search=%25a%25"_s);
        QCOMPARE(table(model), u"GET /api/users?page=1&search=%25a%25 running Management API"_s);
        QCOMPARE(outcomeOf(model, 0), Outcome::Running);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        answer(log, id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(table(model), u"GET /api/users?page=1&search=%25a%25 200 14 ms 5.9 KB Management API"_s);
        QCOMPARE(outcomeOf(model, 0), Outcome::Good);
    }

    void showsWhatWasThereBefore()
    {
        ExchangeLog log;
        answer(log, begin(log, u"/api/roles"_s), 404);
        const ExchangeModel model(log);
        QCOMPARE(table(model), u"GET /api/roles 404 14 ms 5.9 KB Management API"_s);
        QCOMPARE(outcomeOf(model, 0), Outcome::Bad);
    }

    void aFailureSaysThatNoAnswerCame()
    {
        ExchangeLog log;
        ExchangeModel model(log);
        log.fail(begin(log, u"/a"_s), Error::make(Error::Kind::Network, u"gone"_s), {});
        log.fail(begin(log, u"/b"_s), Error::make(Error::Kind::Cancelled, {}), {});
        QCOMPARE(model.index(0, ExchangeModel::Status).data().toString(), u"no answer"_s);
        QCOMPARE(model.index(1, ExchangeModel::Status).data().toString(), u"cancelled"_s);
        QCOMPARE(outcomeOf(model, 0), Outcome::Bad);
        // Nothing came: nothing has a size.
        QCOMPARE(model.index(0, ExchangeModel::Size).data().toString(), QString());
    }

    void theOldestLeaveWhenTheLogIsFull()
    {
        ExchangeLog log;
        int i = 0;
        for (; i < 998; ++i)
            answer(log, begin(log, u"/%1"_s.arg(i)));
        ExchangeModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (; i < 1'003; ++i)
            answer(log, begin(log, u"/%1"_s.arg(i)));
        QCOMPARE(model.rowCount(), 1'000);
        QCOMPARE(model.index(0, ExchangeModel::Path).data().toString(), u"/3"_s);
        QCOMPARE(model.index(999, ExchangeModel::Path).data().toString(), u"/1002"_s);
    }

    void clearingLeavesWhatRuns()
    {
        ExchangeLog log;
        ExchangeModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        answer(log, begin(log, u"/1"_s));
        const quint64 second = begin(log, u"/2"_s);
        answer(log, begin(log, u"/3"_s));
        answer(log, begin(log, u"/4"_s));
        begin(log, u"/5"_s);
        log.clear();
        QCOMPARE(table(model), u"GET /2 running Management API\nGET /5 running Management API"_s);
        answer(log, second);
        QCOMPARE(outcomeOf(model, 0), Outcome::Good);
        QCOMPARE(model.exchange(0)->id, second);
        QVERIFY(!model.exchange(7));
    }
};

QTEST_GUILESS_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
