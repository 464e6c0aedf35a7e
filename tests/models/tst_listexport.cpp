// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListExport.h"

#include "core/Clock.h"
#include "demo/DemoTenant.h"
#include "logto/Tenant.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// A list of `total` objects; pages answer when the event loop comes round, the last asked for
/// first.
struct MadeUpList
{
    qint64 total;
    int failingPage = 0;
    int open = 0;
    int mostOpen = 0;
    QList<int> asked;

    Pending<Result<Page<QByteArray>>> page(const PageRequest &request)
    {
        Pending<Result<Page<QByteArray>>> pending;
        asked.append(request.page);
        mostOpen = std::max(mostOpen, ++open);
        pending.onCancel([this, pending] {
            --open;
            pending.settle(Error::make(Error::Kind::Cancelled, {}));
        });
        waiting.prepend({request, pending});
        QTimer::singleShot(0, &context, [this] { answer(); });
        return pending;
    }

private:
    void answer()
    {
        while (!waiting.isEmpty()) {
            const auto [request, pending] = waiting.takeFirst();
            if (pending.isSettled())
                continue;
            --open;
            if (request.page == failingPage) {
                pending.settle(Error::make(Error::Kind::Network, u"gone"_s));
                return;
            }
            Page<QByteArray> page;
            page.total = total;
            const qint64 first = qint64(request.page - 1) * request.pageSize;
            for (qint64 i = first; i < std::min(total, first + request.pageSize); ++i)
                page.rows.append("{\"n\":" + QByteArray::number(i) + ",\"name\":\"=x\"}");
            pending.settle(page);
            return;
        }
    }

    QObject context;
    QList<std::pair<PageRequest, Pending<Result<Page<QByteArray>>>>> waiting;
};

struct Run
{
    QTemporaryDir directory;
    MadeUpList list;
    ListExport::Order order;
    std::unique_ptr<ListExport> exporting;
    std::unique_ptr<QSignalSpy> finished, failed, progress;

    explicit Run(qint64 total)
    {
        list.total = total;
        order.source = [this](const PageRequest &request) { return list.page(request); };
        order.columns = {u"n"_s, u"name"_s};
        order.path = directory.filePath(u"rows"_s);
    }
    void start(RowFormat::Kind format)
    {
        order.format = format;
        exporting = std::make_unique<ListExport>(order);
        finished = std::make_unique<QSignalSpy>(exporting.get(), &ListExport::finished);
        failed = std::make_unique<QSignalSpy>(exporting.get(), &ListExport::failed);
        progress = std::make_unique<QSignalSpy>(exporting.get(), &ListExport::progress);
        exporting->start();
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(order.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] Error::Kind failure() const
    {
        return failed->value(0).value(0).value<Error>().kind;
    }
};

QByteArray expectedNdjson(int rows)
{
    QByteArray text;
    for (int i = 0; i < rows; ++i)
        text += "{\"n\":" + QByteArray::number(i) + ",\"name\":\"=x\"}\n";
    return text;
}

} // namespace

class ListExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWrittenInOrder();
    void csvIsRfc4180WithFormulasNeutralised();
    void anEmptyListIsAWholeDocument();
    void onlyWhatMatchesIsWritten();
    void aNewFileIsItsOwnersAlone();
    void anExistingFileIsReplacedAtTheEndOnly();
    void progressTellsRowsOfHowMany();
    void cancellingLeavesNothing();
    void aFailedPageLeavesNothing();
    void aFileThatCannotBeMadeAsksForNoPage();
    void aFullDiskLeavesNothingAndSaysWhy();
    void goingAwayMidwayLeavesNothing();
    void pagesUnderWayStayFew();
    void aTenantsUsersAsLwbListsThem();
};

void ListExportTest::everyRowIsWrittenInOrder()
{
    Run run(1234);
    run.start(RowFormat::Kind::Ndjson);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QCOMPARE(run.finished->at(0).at(0).toLongLong(), 1234);
    QCOMPARE(run.written(), expectedNdjson(1234));
    QCOMPARE(run.files(), QStringList{u"rows"_s});
    QCOMPARE(run.failed->size(), 0);
}

void ListExportTest::csvIsRfc4180WithFormulasNeutralised()
{
    Run run(2);
    run.start(RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QCOMPARE(run.written(), QByteArray("n,name\r\n0,'=x\r\n1,'=x\r\n"));
}

void ListExportTest::anEmptyListIsAWholeDocument()
{
    Run run(0);
    run.start(RowFormat::Kind::Json);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QCOMPARE(run.written(), QByteArray("[]\n"));
}

void ListExportTest::onlyWhatMatchesIsWritten()
{
    Run run(250);
    run.order.matches = [](QByteArrayView object) { return object.contains("7,"); };
    run.start(RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QCOMPARE(run.finished->at(0).at(0).toLongLong(), 25);
    QVERIFY(run.written().startsWith("n,name\r\n7,'=x\r\n17,'=x\r\n"));
    QVERIFY(run.written().endsWith("\r\n247,'=x\r\n"));
}

void ListExportTest::aNewFileIsItsOwnersAlone()
{
    Run run(3);
    run.start(RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(run.order.path).permissions() & others));
}

void ListExportTest::anExistingFileIsReplacedAtTheEndOnly()
{
    Run run(500);
    QFile old(run.order.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    run.start(RowFormat::Kind::Ndjson);
    QByteArray meanwhile;
    connect(run.exporting.get(), &ListExport::progress, this, [&run, &meanwhile](qint64 read) {
        if (read < 500)
            meanwhile = run.written();
    });
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QCOMPARE(meanwhile, QByteArray("old"));
    QCOMPARE(run.written(), expectedNdjson(500));
}

void ListExportTest::progressTellsRowsOfHowMany()
{
    Run run(250);
    run.start(RowFormat::Kind::Ndjson);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    const QList<QVariant> last = run.progress->constLast();
    QCOMPARE(last, (QList<QVariant>{qint64(250), qint64(250), qint64(250)}));
    qint64 before = 0;
    for (const QList<QVariant> &told : std::as_const(*run.progress)) {
        QVERIFY(told.at(2).toLongLong() > before);
        before = told.at(2).toLongLong();
    }
}

void ListExportTest::cancellingLeavesNothing()
{
    Run run(100'000);
    run.start(RowFormat::Kind::Json);
    connect(run.exporting.get(), &ListExport::progress, run.exporting.get(), &ListExport::cancel);
    QTRY_COMPARE_WITH_TIMEOUT(run.failed->size(), 1, patience);
    QCOMPARE(run.failure(), Error::Kind::Cancelled);
    QCOMPARE(run.list.open, 0);
    QTRY_COMPARE_WITH_TIMEOUT(run.files(), QStringList(), patience);
    run.exporting->cancel();
    QCOMPARE(run.failed->size(), 1);
    QCOMPARE(run.finished->size(), 0);
}

void ListExportTest::aFailedPageLeavesNothing()
{
    Run run(1'000);
    run.list.failingPage = 4;
    run.start(RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(run.failed->size(), 1, patience);
    QCOMPARE(run.failure(), Error::Kind::Network);
    QTRY_COMPARE_WITH_TIMEOUT(run.files(), QStringList(), patience);
    QCOMPARE(run.finished->size(), 0);
}

void ListExportTest::aFileThatCannotBeMadeAsksForNoPage()
{
    Run run(10);
    run.order.path = run.directory.filePath(u"absent/rows"_s);
    run.start(RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(run.failed->size(), 1, patience);
    QCOMPARE(run.failure(), Error::Kind::Storage);
    const Error error = run.failed->at(0).at(0).value<Error>();
    QCOMPARE(error.detail, run.order.path);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(run.list.asked, QList<int>());
}

void ListExportTest::aFullDiskLeavesNothingAndSaysWhy()
{
    // A limit on the size of files refuses writes just as a full disk does.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 20'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    Run run(10'000);
    run.start(RowFormat::Kind::Ndjson);
    const bool settled = QTest::qWaitFor([&run] { return !run.failed->isEmpty(); }, patience);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(settled);
    QCOMPARE(run.failure(), Error::Kind::Storage);
    QVERIFY(!run.failed->at(0).at(0).value<Error>().message.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(run.files(), QStringList(), patience);
    QCOMPARE(run.list.open, 0);
}

void ListExportTest::goingAwayMidwayLeavesNothing()
{
    Run run(100'000);
    run.start(RowFormat::Kind::Json);
    bool started = false;
    connect(run.exporting.get(), &ListExport::progress, this, [&run, &started] {
        started = true;
        run.exporting.release()->deleteLater();
    }, Qt::SingleShotConnection);
    QTRY_VERIFY_WITH_TIMEOUT(started, patience);
    QTRY_COMPARE_WITH_TIMEOUT(run.files(), QStringList(), patience);
    QCOMPARE(run.list.open, 0);
}

void ListExportTest::pagesUnderWayStayFew()
{
    Run run(30'000);
    run.start(RowFormat::Kind::Ndjson);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, patience);
    QVERIFY2(run.list.mostOpen <= 12, qPrintable(QString::number(run.list.mostOpen)));
    QCOMPARE(run.written(), expectedNdjson(30'000));
}

void ListExportTest::aTenantsUsersAsLwbListsThem()
{
    DemoOptions options;
    options.users = 730;
    const auto demo = DemoTenant::start(options);
    QVERIFY(demo.ok());
    const DemoTenant::Address &address = (*demo)->address();
    Profile profile;
    profile.endpoint = address.endpoint;
    profile.tenantId = u"default"_s;
    profile.clientId = address.clientId;
    Tenant tenant(profile, [secret = address.clientSecret] {
        return Pending<Result<Secret>>(Result<Secret>(Secret(secret.toUtf8())));
    }, nullptr, SystemClock::shared());
    Run run(0);
    run.order.source = [&tenant](const PageRequest &request) {
        return tenant.api().rawPage(Collection::Users, request);
    };
    run.order.columns = csvColumns(Collection::Users);
    run.start(RowFormat::Kind::Csv);
    QTRY_VERIFY_WITH_TIMEOUT(!run.finished->isEmpty() || !run.failed->isEmpty(), patience);
    QCOMPARE(run.failed->size(), 0);
    const QList<QByteArray> lines = run.written().split('\n');
    QCOMPARE(lines.size(), 732); // heading, rows, what follows the last line end
    QCOMPARE(
        lines.constFirst(),
        QByteArray(
            "id,username,primaryEmail,primaryPhone,name,isSuspended,lastSignInAt,createdAt\r"));
    QSet<QByteArray> ids;
    for (qsizetype i = 1; i < 731; ++i)
        ids.insert(lines.at(i).first(lines.at(i).indexOf(',')));
    QCOMPARE(ids.size(), 730);
}

QTEST_GUILESS_MAIN(ListExportTest)
#include "tst_listexport.moc"
