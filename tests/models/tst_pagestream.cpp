// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PageStream.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

/// A list whose answers the test releases by page, in any order.
class HeldTransport final : public Transport
{
public:
    using Answer = Result<HttpResponse>;

    ~HeldTransport() override
    {
        // What holds itself until it is settled would leak.
        for (const auto &[page, pending] : std::exchange(open, {}))
            pending.cancel();
    }
    [[nodiscard]] Pending<Answer> send(HttpRequest request) override
    {
        const int page = QUrlQuery(request.url).queryItemValue(u"page"_s).toInt();
        asked.append(page);
        Pending<Answer> pending;
        pending.onCancel([this, page, pending] {
            cancelled.append(page);
            pending.settle(Error::make(Error::Kind::Cancelled, {}));
        });
        open.emplace(page, pending);
        return pending;
    }

    /// `rows` objects, each {"n":number of the row}; `total` -1: the header is absent.
    void answer(int page, int rows, qint64 total, int pageSize = 100)
    {
        HttpResponse response;
        response.status = 200;
        QByteArrayList objects;
        for (int i = 0; i < rows; ++i)
            objects.append("{\"n\":" + QByteArray::number((page - 1) * pageSize + i) + '}');
        response.body = '[' + objects.join(',') + ']';
        if (total >= 0)
            response.headers.add("Total-Number", QByteArray::number(total));
        settle(page, response);
    }
    void settle(int page, Answer answer)
    {
        const auto found = open.find(page);
        QVERIFY2(found != open.end(), qPrintable(u"page %1 was not asked for"_s.arg(page)));
        const Pending<Answer> pending = found->second;
        open.erase(found);
        pending.settle(std::move(answer));
    }

    QList<int> asked;
    QList<int> cancelled;
    std::map<int, Pending<Answer>> open;
};

struct Run
{
    explicit Run(qint64 wanted = 1'000'000, int pageSize = 100)
    {
        PageRequest request;
        request.pageSize = pageSize;
        const auto users = [this](const PageRequest &page) {
            return api.rawPage(Collection::Users, page);
        };
        stream = std::make_unique<PageStream>(users, request, wanted);
        QObject::connect(stream.get(), &PageStream::page, stream.get(),
                         [this](const QList<QByteArray> &page) { rows += page; });
        QObject::connect(stream.get(), &PageStream::finished, stream.get(), [this] { ++finished; });
        QObject::connect(stream.get(), &PageStream::failed, stream.get(),
                         [this](const Error &e) { errors.append(e.kindName()); });
        stream->start();
    }
    [[nodiscard]] bool inOrder() const
    {
        for (int i = 0; i < rows.size(); ++i) {
            if (rows[i] != "{\"n\":" + QByteArray::number(i) + '}')
                return false;
        }
        return true;
    }

    HeldTransport transport;
    ManagementApi api{transport, QUrl(u"http://localhost/api"_s)};
    std::unique_ptr<PageStream> stream;
    QList<QByteArray> rows;
    int finished = 0;
    QStringList errors;
};

} // namespace

class tst_PageStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstPageTellsHowManyFollow();
    void pagesArriveInAnyOrderAndLeaveInOrder();
    void pagesThatWaitAreBounded();
    void aHeldStreamAsksNoFurtherAndGoesOnLater();
    void growingListIsReadToItsNewEnd();
    void emptyPageEndsAListThatShrank();
    void withoutATotalAShortPageEnds();
    void noPageIsAskedForPastWhatIsWanted();
    void anEmptyListIsFinished();
    void aSourceThatAnswersAtOnceIsReadToItsEnd();
    void aCappedCountIsNoEnd();
    void oneFailureStopsTheOthers();
    void cancellingCancelsWhatRuns();
};

void tst_PageStream::firstPageTellsHowManyFollow()
{
    Run run;
    QCOMPARE(run.transport.asked, QList<int>{1});
    run.transport.answer(1, 100, 250);
    QCOMPARE(run.transport.asked, (QList<int>{1, 2, 3}));
    run.transport.answer(2, 100, 250);
    QCOMPARE(run.finished, 0);
    run.transport.answer(3, 50, 250);
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.rows.size(), 250);
    QVERIFY(run.inOrder());
    QCOMPARE(run.stream->total(), 250);
}

void tst_PageStream::pagesArriveInAnyOrderAndLeaveInOrder()
{
    Run run;
    run.transport.answer(1, 100, 700);
    QCOMPARE(run.transport.asked, (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    for (const int page : {7, 3, 2, 6, 4})
        run.transport.answer(page, 100, 700);
    QCOMPARE(run.rows.size(), 400);
    run.transport.answer(5, 100, 700);
    QCOMPARE(run.rows.size(), 700);
    QVERIFY(run.inOrder());
    QCOMPARE(run.finished, 1);
}

void tst_PageStream::pagesThatWaitAreBounded()
{
    Run run;
    run.transport.answer(1, 100, 1'000'000);
    // Page 2 never comes; everything after it does.
    for (int page = 3; run.transport.open.contains(page); ++page)
        run.transport.answer(page, 100, 1'000'000);
    QCOMPARE(run.rows.size(), 100);
    QCOMPARE(run.transport.open.size(), size_t(1));
    const int last = run.transport.asked.last();
    QVERIFY2(last < 40, qPrintable(QString::number(last)));
    run.transport.answer(2, 100, 1'000'000);
    QCOMPARE(run.rows.size(), last * 100);
    QVERIFY(run.inOrder());
    QCOMPARE(run.transport.open.size(), size_t(12));
}

void tst_PageStream::aHeldStreamAsksNoFurtherAndGoesOnLater()
{
    Run run;
    run.transport.answer(1, 100, 100'000);
    run.stream->setHeld(true);
    int answered = 1;
    while (!run.transport.open.empty()) {
        run.transport.answer(run.transport.open.begin()->first, 100, 100'000);
        ++answered;
    }
    QCOMPARE(run.rows.size(), 100);
    QVERIFY(answered < 40);
    run.stream->setHeld(false);
    QCOMPARE(run.rows.size(), answered * 100);
    QVERIFY(run.inOrder());
    QVERIFY(!run.transport.open.empty());
}

void tst_PageStream::growingListIsReadToItsNewEnd()
{
    Run run;
    run.transport.answer(1, 100, 200);
    run.transport.answer(2, 100, 203);
    QCOMPARE(run.finished, 0);
    run.transport.answer(3, 3, 203);
    QCOMPARE(run.rows.size(), 203);
    QCOMPARE(run.finished, 1);
}

void tst_PageStream::emptyPageEndsAListThatShrank()
{
    Run run;
    run.transport.answer(1, 100, 500);
    run.transport.answer(2, 0, 100);
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.rows.size(), 100);
    QCOMPARE(run.errors, QStringList());
    QVERIFY(run.transport.cancelled.contains(3));
}

void tst_PageStream::withoutATotalAShortPageEnds()
{
    Run run;
    run.transport.answer(1, 100, -1);
    run.transport.answer(2, 7, -1);
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.rows.size(), 107);
    QCOMPARE(run.stream->total(), -1);
}

void tst_PageStream::noPageIsAskedForPastWhatIsWanted()
{
    Run run(150);
    run.transport.answer(1, 100, 100'000);
    QCOMPARE(run.transport.asked, (QList<int>{1, 2}));
    run.transport.answer(2, 100, 100'000);
    QCOMPARE(run.finished, 1);
}

void tst_PageStream::anEmptyListIsFinished()
{
    Run run;
    run.transport.answer(1, 0, 0);
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.rows.size(), 0);
}

void tst_PageStream::aSourceThatAnswersAtOnceIsReadToItsEnd()
{
    const auto source = [](const PageRequest &request) {
        Page<QByteArray> page;
        page.total = 10'000;
        page.rows = QList<QByteArray>(request.pageSize, QByteArray::number(request.page));
        return Pending<Result<Page<QByteArray>>>(Result<Page<QByteArray>>(page));
    };
    PageStream stream(source, PageRequest{}, 1'000'000);
    QList<QByteArray> rows;
    int finished = 0;
    connect(&stream, &PageStream::page, this, [&rows](const QList<QByteArray> &page) { rows += page; });
    connect(&stream, &PageStream::finished, this, [&finished] { ++finished; });
    stream.start();
    QCOMPARE(rows.size(), 10'000);
    QCOMPARE(rows.constLast(), QByteArray("100"));
    QCOMPARE(finished, 1);
}

void tst_PageStream::aCappedCountIsNoEnd()
{
    const auto source = [](const PageRequest &request) {
        Page<QByteArray> page;
        page.total = 200;
        page.totalIsCapped = true;
        page.rows = QList<QByteArray>(request.page < 6 ? 100 : 0, "{}");
        return Pending<Result<Page<QByteArray>>>(Result<Page<QByteArray>>(page));
    };
    PageStream stream(source, PageRequest{}, 1'000'000);
    qsizetype rows = 0;
    connect(&stream, &PageStream::page, this, [&rows](const QList<QByteArray> &page) { rows += page.size(); });
    stream.start();
    QCOMPARE(rows, 500);
}

void tst_PageStream::oneFailureStopsTheOthers()
{
    Run run;
    run.transport.answer(1, 100, 700);
    run.transport.settle(4, Error::make(Error::Kind::Network, u"gone"_s));
    QCOMPARE(run.errors, QStringList{u"network"_s});
    QCOMPARE(run.transport.cancelled.size(), 5);
    QCOMPARE(run.finished, 0);
    QCOMPARE(run.rows.size(), 100);
}

void tst_PageStream::cancellingCancelsWhatRuns()
{
    Run run;
    run.transport.answer(1, 100, 700);
    run.stream->cancel();
    QCOMPARE(run.transport.cancelled.size(), 6);
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.finished, 0);
}

QTEST_GUILESS_MAIN(tst_PageStream)
#include "tst_pagestream.moc"
