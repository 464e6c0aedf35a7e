// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Contract.h"
#include "models/AuditLog.h"
#include "support/ScriptedTransport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;
using lwb::test::responseFromText;

namespace {

QByteArray entry(int number, const QByteArray &key, const QByteArray &payload = {})
{
    return "{\"tenantId\":\"default\",\"id\":\"e" + QByteArray::number(number) + "\",\"key\":\"" + key
           + "\",\"payload\":{\"key\":\"" + key + "\",\"result\":\"Success\"" + payload
           + "},\"createdAt\":" + QByteArray::number(1000 + number) + '}';
}

QByteArray page(const QByteArrayList &entries)
{
    return "200\nTotal-Number: 10001\nTotal-Number-Is-Capped: true\n\n[" + entries.join(',') + ']';
}

QString idsOf(const QList<LogEntry> &entries)
{
    QStringList ids;
    for (const LogEntry &e : entries)
        ids.append(e.id);
    return ids.join(u' ');
}

QString idsOf(const StreamTableModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.index(i, 0).data(ListRole::Id).toString());
    return ids.join(u' ');
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneEventIsWalkedToAnEmptyPage();
    void severalEventsAreMergedByTime();
    void whatFailedComesWithTheNextCall();
    void filtersAreAskedOfTheServer();
    void resultAndTextAreLookedForInWhatIsLoaded();
    void theTailAddsWhatIsNewerAndRepeatsNothing();
    void theTailGoesOnAfterAFailure();
    void changingTheQueryStartsOverAndKeepsTailing();
    void namesStandForIds();
    void namesThatComeLaterAreTold();
    void pausingTheTailCancelsWhatItAsked();
    void anExportWalksEveryEventToItsEnd();
    void anExportKeepsToWhatIsLookedForHere();
    void everyEntryOfATenantIsReached();
    void theTailSeesATokenExchange();

private:
    void expect(const QByteArray &query, const QByteArray &answer)
    {
        m_transport->expect("GET /api/logs?" + query, responseFromText(answer));
    }

    std::unique_ptr<test::ScriptedTransport> m_transport;
    std::unique_ptr<ManagementApi> m_api;
};

void TestAuditLog::init()
{
    m_transport = std::make_unique<test::ScriptedTransport>();
    m_api = std::make_unique<ManagementApi>(*m_transport, QUrl(u"https://auth.example.com/api"_s));
}

void TestAuditLog::cleanup()
{
    QCOMPARE(m_transport->problems(), QStringList());
}

void TestAuditLog::oneEventIsWalkedToAnEmptyPage()
{
    LogFeed feed(*m_api, {{u"A"_s}, {}});
    expect("page=1&page_size=100&enableCap=true&logKey=A", page({entry(5, "A"), entry(4, "A")}));
    QCOMPARE(idsOf(*await(feed.next())), u"e5 e4"_s);
    expect("page=2&page_size=100&enableCap=true&logKey=A", page({entry(3, "A")}));
    QCOMPARE(idsOf(*await(feed.next())), u"e3"_s);
    expect("page=3&page_size=100&enableCap=true&logKey=A", page({}));
    QCOMPARE(idsOf(*await(feed.next())), QString());
    // Over is over.
    QCOMPARE(idsOf(*await(feed.next())), QString());
}

void TestAuditLog::severalEventsAreMergedByTime()
{
    LogFeed feed(*m_api, {{u"A"_s, u"B"_s}, {}});
    expect("page=1&page_size=100&enableCap=true&logKey=A", page({entry(9, "A"), entry(5, "A")}));
    expect("page=1&page_size=100&enableCap=true&logKey=B", page({entry(8, "B"), entry(7, "B")}));
    // Nothing older than B's last is safe to show: more of B may lie before A's 5.
    QCOMPARE(idsOf(*await(feed.next())), u"e9 e8 e7"_s);
    expect("page=2&page_size=100&enableCap=true&logKey=B", page({entry(6, "B")}));
    QCOMPARE(idsOf(*await(feed.next())), u"e6"_s);
    expect("page=3&page_size=100&enableCap=true&logKey=B", page({}));
    QCOMPARE(idsOf(*await(feed.next())), u"e5"_s);
    expect("page=2&page_size=100&enableCap=true&logKey=A", page({}));
    QCOMPARE(idsOf(*await(feed.next())), QString());
}

void TestAuditLog::whatFailedComesWithTheNextCall()
{
    LogFeed feed(*m_api, {{u"A"_s, u"B"_s}, {}});
    expect("page=1&page_size=100&enableCap=true&logKey=A", page({entry(9, "A")}));
    expect("page=1&page_size=100&enableCap=true&logKey=B", "500\n\n{\"message\":\"Internal server error.\"}");
    const auto failed = await(feed.next());
    QVERIFY(!failed);
    QCOMPARE(failed.error().status, 500);
    expect("page=1&page_size=100&enableCap=true&logKey=B", page({entry(8, "B")}));
    QCOMPARE(idsOf(*await(feed.next())), u"e9"_s);
}

void TestAuditLog::filtersAreAskedOfTheServer()
{
    AuditLog log(*m_api);
    LogQuery query;
    query.filter.applicationId = u"app 1"_s;
    query.filter.userId = u"u"_s;
    query.filter.startMs = 10;
    query.filter.endMs = 20;
    expect("page=1&page_size=100&enableCap=true&applicationId=app%201&userId=u&start_time=10&end_time=20",
           page({}));
    log.setQuery(query);
    QTRY_COMPARE(log.model()->state(), ListModel::State::Empty);
    log.setQuery(query);
    QVERIFY(!log.model()->isLoading());
}

void TestAuditLog::resultAndTextAreLookedForInWhatIsLoaded()
{
    AuditLog log(*m_api);
    QAbstractItemModelTester tester(log.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray error = R"({"tenantId":"default","id":"bad","key":"A","payload":{"key":"A",)"
                             R"("result":"Error","error":"{\"error\":\"invalid_target\"}"},"createdAt":7})";
    expect("page=1&page_size=100&enableCap=true", page({entry(3, "A", ",\"ip\":\"10.0.0.7\""), error}));
    expect("page=2&page_size=100&enableCap=true", page({}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 2);
    log.model()->fetchMore({});
    QTRY_VERIFY(log.model()->isComplete());
    log.setLocalFilter(LogEntry::Outcome::Error, {});
    QCOMPARE(idsOf(*log.model()), u"bad"_s);
    log.setLocalFilter({}, u"10.0.0"_s);
    QCOMPARE(idsOf(*log.model()), u"e3"_s);
    log.setLocalFilter({}, u"INVALID_TARGET"_s);
    QCOMPARE(idsOf(*log.model()), u"bad"_s);
    log.setLocalFilter(LogEntry::Outcome::Success, u"invalid_target"_s);
    QCOMPARE(log.model()->state(), ListModel::State::Empty);
    log.setLocalFilter({}, {});
    QCOMPARE(idsOf(*log.model()), u"e3 bad"_s);
}

void TestAuditLog::theTailAddsWhatIsNewerAndRepeatsNothing()
{
    AuditLog log(*m_api);
    log.setTailInterval(1);
    expect("page=1&page_size=100&enableCap=true", page({entry(3, "A"), entry(2, "A")}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 2);
    // From 3 on, included; pages to the empty one.
    expect("page=1&page_size=100&enableCap=true&start_time=1003", page({entry(5, "A"), entry(4, "A")}));
    expect("page=2&page_size=100&enableCap=true&start_time=1003", page({entry(4, "A"), entry(3, "A")}));
    expect("page=3&page_size=100&enableCap=true&start_time=1003", page({}));
    QSignalSpy tailed(&log, &AuditLog::tailed);
    connect(&log, &AuditLog::tailed, this, [&log] { log.setTailing(false); });
    log.setTailing(true);
    QTRY_COMPARE(tailed.size(), 1);
    QCOMPARE(tailed.first().first().toInt(), 2);
    QCOMPARE(idsOf(*log.model()), u"e5 e4 e3 e2"_s);
    QVERIFY(!log.isTailing());
}

void TestAuditLog::theTailGoesOnAfterAFailure()
{
    AuditLog log(*m_api);
    log.setTailInterval(1);
    expect("page=1&page_size=100&enableCap=true", page({entry(3, "A")}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 1);
    expect("page=1&page_size=100&enableCap=true&start_time=1003", "503\n\nlater");
    expect("page=1&page_size=100&enableCap=true&start_time=1003", page({entry(4, "A")}));
    expect("page=2&page_size=100&enableCap=true&start_time=1003", page({}));
    QSignalSpy failed(&log, &AuditLog::tailFailed);
    connect(&log, &AuditLog::tailed, this, [&log] { log.setTailing(false); });
    log.setTailing(true);
    QTRY_COMPARE(idsOf(*log.model()), u"e4 e3"_s);
    QCOMPARE(failed.size(), 1);
}

void TestAuditLog::changingTheQueryStartsOverAndKeepsTailing()
{
    AuditLog log(*m_api);
    log.setTailInterval(1);
    expect("page=1&page_size=100&enableCap=true", page({entry(9, "A")}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 1);
    log.setTailing(true);
    expect("page=1&page_size=100&enableCap=true&logKey=B", page({entry(2, "B")}));
    // Its own newest, not that of the list before.
    expect("page=1&page_size=100&enableCap=true&logKey=B&start_time=1002", page({entry(3, "B")}));
    expect("page=2&page_size=100&enableCap=true&logKey=B&start_time=1002", page({}));
    connect(&log, &AuditLog::tailed, this, [&log] { log.setTailing(false); });
    log.setQuery({{u"B"_s}, {}});
    QTRY_COMPARE(idsOf(*log.model()), u"e3 e2"_s);
}

void TestAuditLog::namesThatComeLaterAreTold()
{
    QString name;
    AuditLog log(*m_api, [&name](const QString &) { return name; }, {}, nullptr);
    expect("page=1&page_size=100&enableCap=true", page({entry(1, "A", ",\"applicationId\":\"app\"")}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 1);
    QCOMPARE(log.model()->row(0)->cells.at(3).text, u"app"_s);
    name = u"billing"_s;
    log.renamed();
    QCOMPARE(log.model()->row(0)->cells.at(3).text, u"billing"_s);
    QCOMPARE(log.model()->row(0)->id, u"e1"_s);
}

namespace {

/// Answers the first request with one entry, and none of the others.
struct SilentTransport final : Transport
{
    Pending<Result<HttpResponse>> send(HttpRequest) override
    {
        if (++sent == 1)
            return Result<HttpResponse>(responseFromText(page({entry(1, "A")})));
        Pending<Result<HttpResponse>> pending;
        pending.onCancel([this, pending] {
            ++cancelled;
            pending.settle(Error::make(Error::Kind::Cancelled, {}));
        });
        held.append(pending);
        return pending;
    }
    QList<Pending<Result<HttpResponse>>> held; ///< as who has to answer does
    int sent = 0;
    int cancelled = 0;
};

QByteArray exported(ListExport::Order order)
{
    const QTemporaryDir directory;
    order.path = directory.filePath(u"logs.ndjson"_s);
    order.format = RowFormat::Kind::Ndjson;
    ListExport running(order);
    QSignalSpy finished(&running, &ListExport::finished);
    running.start();
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000))
        return "not finished";
    QFile file(order.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

void TestAuditLog::pausingTheTailCancelsWhatItAsked()
{
    SilentTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    AuditLog log(api);
    log.setTailInterval(1);
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 1);
    log.setTailing(true);
    QTRY_COMPARE(transport.sent, 2);
    QCOMPARE(transport.cancelled, 0);
    log.setTailing(false);
    QCOMPARE(transport.cancelled, 1);
}

void TestAuditLog::anExportWalksEveryEventToItsEnd()
{
    AuditLog log(*m_api);
    expect("page=1&page_size=100&enableCap=true&logKey=A", page({entry(5, "A"), entry(3, "A")}));
    expect("page=1&page_size=100&enableCap=true&logKey=B", page({entry(4, "B")}));
    log.setQuery({{u"A"_s, u"B"_s}, {}});
    QTRY_COMPARE(idsOf(*log.model()), u"e5 e4"_s);
    // Nothing newer than what is shown: more entries would shift the pages.
    expect("page=1&page_size=100&enableCap=true&logKey=A&end_time=1005", page({entry(5, "A"), entry(3, "A")}));
    expect("page=1&page_size=100&enableCap=true&logKey=B&end_time=1005", page({entry(4, "B")}));
    expect("page=2&page_size=100&enableCap=true&logKey=B&end_time=1005", page({}));
    expect("page=2&page_size=100&enableCap=true&logKey=A&end_time=1005", page({}));
    QCOMPARE(exported(log.exportOrder({})),
             QByteArray(entry(5, "A") + '\n' + entry(4, "B") + '\n' + entry(3, "A") + '\n'));
}

void TestAuditLog::anExportKeepsToWhatIsLookedForHere()
{
    const auto nameOf = [](const QString &id) { return id == u"app"_s ? u"billing"_s : QString(); };
    AuditLog log(*m_api, nameOf, {}, nullptr);
    const QByteArray fits = entry(1, "A", ",\"applicationId\":\"app\"");
    expect("page=1&page_size=100&enableCap=true", page({entry(2, "A"), fits}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 2);
    log.setLocalFilter(LogEntry::Outcome::Success, u"bill"_s);
    QCOMPARE(idsOf(*log.model()), u"e1"_s);
    expect("page=1&page_size=100&enableCap=true&end_time=1002",
           "200\nTotal-Number: 2\n\n[" + entry(2, "A") + ',' + fits + ']');
    QCOMPARE(exported(log.exportOrder(nameOf)), QByteArray(fits + '\n'));
}

void TestAuditLog::namesStandForIds()
{
    const auto nameOf = [](const QString &id) { return id == u"app"_s ? u"billing"_s : QString(); };
    AuditLog log(*m_api, nameOf, {}, nullptr);
    expect("page=1&page_size=100&enableCap=true",
           page({entry(1, "A", ",\"applicationId\":\"app\",\"userId\":\"u\"")}));
    log.setQuery({});
    QTRY_COMPARE(log.model()->rowCount(), 1);
    const ListRow *row = log.model()->row(0);
    QCOMPARE(row->cells.at(3).text, u"billing"_s);
    QCOMPARE(row->cells.at(3).detail, u"app"_s);
    QCOMPARE(row->cells.at(4).text, u"u"_s);
    QCOMPARE(row->cells.at(5).text, u"–"_s);
}

void TestAuditLog::everyEntryOfATenantIsReached()
{
    test::Contract contract;
    ManagementApi &api = contract.tenant().api();
    const auto first = await(api.logs({}, 1, 1));
    QVERIFY(first);
    const std::unique_ptr<StreamTableModel> model(logsModel(api, {}, nullptr));
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->load();
    while (!model->isComplete() && !model->isFull()) {
        QTRY_VERIFY_WITH_TIMEOUT(!model->isLoading(), 30'000);
        QVERIFY2(!model->error(), qPrintable(model->error() ? model->error()->summary() : QString()));
        model->fetchMore({});
    }
    QVERIFY(model->rowCount() >= std::min<qint64>(first->total, 10'000));
    for (int i = 1; i < model->rowCount(); ++i)
        QVERIFY(model->row(i - 1)->cells.first().sortKey.toLongLong()
                >= model->row(i)->cells.first().sortKey.toLongLong());
    // One of them alone is the object of the list.
    const auto one = await(api.log(model->row(0)->id));
    QVERIFY(one);
    QCOMPARE(one->json, model->row(0)->json);
}

void TestAuditLog::theTailSeesATokenExchange()
{
    test::Contract contract;
    Tenant &tenant = contract.tenant();
    AuditLog log(tenant.api());
    log.setTailInterval(20);
    log.setQuery({{u"ExchangeTokenBy.ClientCredentials"_s}, {{}, contract.clientId(), {}, {}, {}}});
    QTRY_COMPARE_WITH_TIMEOUT(log.model()->state(), ListModel::State::Ready, 30'000);
    const int before = log.model()->rowCount();
    log.setTailing(true);
    QVERIFY(await(tenant.exchange(tenant.managementTokenRequest())));
    QTRY_VERIFY_WITH_TIMEOUT(log.model()->rowCount() > before, 30'000);
    log.setTailing(false);
    QCOMPARE(log.model()->row(0)->kind, u"Success"_s);
    QCOMPARE(log.model()->row(0)->cells.at(3).text, contract.clientId());
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
