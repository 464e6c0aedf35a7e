// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StreamTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

ListRow row(int number)
{
    const QString name = u"entry %1"_s.arg(number);
    return {u"id%1"_s.arg(number), u"Success"_s, {{name, {}, {}}}, "{}"};
}

QList<ListRow> rows(std::initializer_list<int> numbers)
{
    QList<ListRow> rows;
    for (const int number : numbers)
        rows.append(row(number));
    return rows;
}

/// A stream whose batches the test hands out.
struct Held
{
    QList<Pending<Result<QList<ListRow>>>> asked;
    int starts = 0;
    int cancelled = 0;

    StreamTableModel::Source source()
    {
        return [this]() -> StreamTableModel::Next {
            ++starts;
            return [this] {
                Pending<Result<QList<ListRow>>> pending;
                pending.onCancel([this] { ++cancelled; });
                asked.append(pending);
                return pending;
            };
        };
    }
    void answer(std::initializer_list<int> numbers) { asked.last().settle(rows(numbers)); }
    void fail() { asked.last().settle(Error::make(Error::Kind::Network, u"gone"_s)); }
};

struct Fixture
{
    Held held;
    StreamTableModel model{{{u"Name"_s}}, held.source(), {6, 4, 2}, nullptr};

    [[nodiscard]] QString text() const
    {
        QStringList ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids.append(model.index(i, 0).data(ListRole::Id).toString().mid(2));
        return ids.join(u' ');
    }
    [[nodiscard]] bool more() const { return model.canFetchMore({}); }
};

/// The model tester fetches by itself: only for tests that do not count requests.
struct TestedFixture : Fixture
{
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestStreamTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsPlaceholdersBeforeAnythingIsKnown();
    void growsAtTheEndWithoutResetting();
    void rowsHaveNoChildrenToFetch();
    void anEmptyBatchIsTheEnd();
    void nothingAtAllIsEmpty();
    void rowsThatCameBeforeAreNotRepeated();
    void batchesOfKnownRowsAreSkipped();
    void aFailedFirstBatchIsAStateWithRetry();
    void aLaterFailureKeepsTheRowsAndWaitsForRetry();
    void cancellingStopsUntilRetry();
    void newRowsComeBeforeTheOthers();
    void theOldestLeaveWhenItIsFull();
    void theFilterLooksAtWhatIsLoaded();
    void aFilterThatFindsNothingGivesUpAfterSomeBatches();
    void revisedRowsStayWhereTheyAre();
    void theFilterLooksAtRevisedRows();
    void anotherSourceReplacesTheRowsWhenItsOwnAreHere();
    void lateBatchesOfAnotherSourceAreDropped();
    void readsAsEveryListDoes();
};

void TestStreamTableModel::drawsPlaceholdersBeforeAnythingIsKnown()
{
    Fixture f;
    QCOMPARE(f.model.state(), ListModel::State::Idle);
    QVERIFY(!f.more());
    f.model.load();
    f.model.load();
    QCOMPARE(f.held.asked.size(), 1);
    QCOMPARE(f.model.state(), ListModel::State::Loading);
    QCOMPARE(f.model.rowCount(), 4);
    QVERIFY(f.model.index(0, 0).data(ListRole::Loading).toBool());
    QCOMPARE(f.model.flags(f.model.index(0, 0)), Qt::NoItemFlags);
}

void TestStreamTableModel::growsAtTheEndWithoutResetting()
{
    Fixture f;
    // A view that hears of new rows may ask at once: not while these are going in.
    QList<bool> moreWhileInserting;
    connect(&f.model, &QAbstractItemModel::rowsInserted, this,
            [&] { moreWhileInserting.append(f.more()); });
    f.model.load();
    connect(&f.model, &QAbstractItemModel::modelReset, this,
            [&] { moreWhileInserting.append(f.more()); });
    f.held.answer({9, 8});
    QCOMPARE(f.text(), u"9 8"_s);
    QCOMPARE(f.model.total(), -1);
    QVERIFY(f.more());
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.fetchMore({});
    QVERIFY(!f.more());
    f.model.fetchMore({});
    QCOMPARE(f.held.asked.size(), 2);
    f.held.answer({7, 6});
    QCOMPARE(f.text(), u"9 8 7 6"_s);
    QCOMPARE(moreWhileInserting, (QList<bool>{false, false}));
    QVERIFY(f.more());
    QCOMPARE(resets.size(), 0);
}

void TestStreamTableModel::rowsHaveNoChildrenToFetch()
{
    Fixture f;
    f.model.load();
    f.held.answer({9});
    QVERIFY(f.more());
    QVERIFY(!f.model.canFetchMore(f.model.index(0, 0)));
    f.model.fetchMore(f.model.index(0, 0));
    QCOMPARE(f.held.asked.size(), 1);
}

void TestStreamTableModel::anEmptyBatchIsTheEnd()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({9});
    QVERIFY(!f.model.isComplete());
    f.model.fetchMore({});
    f.held.answer({});
    QVERIFY(f.model.isComplete());
    QVERIFY(!f.more());
    QCOMPARE(f.model.total(), 1);
    QCOMPARE(f.model.state(), ListModel::State::Ready);
}

void TestStreamTableModel::nothingAtAllIsEmpty()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({});
    QCOMPARE(f.model.state(), ListModel::State::Empty);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestStreamTableModel::rowsThatCameBeforeAreNotRepeated()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({9, 8});
    f.model.fetchMore({});
    f.held.answer({8, 7});
    QCOMPARE(f.text(), u"9 8 7"_s);
}

void TestStreamTableModel::batchesOfKnownRowsAreSkipped()
{
    Fixture f;
    f.model.load();
    f.held.answer({9, 8});
    f.model.fetchMore({});
    // A hundred entries were added since: the page holds what the one before held.
    f.held.answer({9, 8});
    QCOMPARE(f.held.asked.size(), 3);
    f.held.answer({7});
    QCOMPARE(f.text(), u"9 8 7"_s);
}

void TestStreamTableModel::aFailedFirstBatchIsAStateWithRetry()
{
    TestedFixture f;
    f.model.load();
    f.held.fail();
    QCOMPARE(f.model.state(), ListModel::State::Failed);
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.more());
    f.model.retry();
    QCOMPARE(f.model.state(), ListModel::State::Loading);
    QVERIFY(!f.model.error());
    f.held.answer({1});
    QCOMPARE(f.model.state(), ListModel::State::Ready);
}

void TestStreamTableModel::aLaterFailureKeepsTheRowsAndWaitsForRetry()
{
    Fixture f;
    f.model.load();
    f.held.answer({9});
    f.model.fetchMore({});
    f.held.fail();
    QCOMPARE(f.text(), u"9"_s);
    QCOMPARE(f.model.error()->kind, Error::Kind::Network);
    QVERIFY(!f.more());
    f.model.fetchMore({});
    QCOMPARE(f.held.asked.size(), 2);
    f.model.retry();
    f.held.answer({8});
    QCOMPARE(f.text(), u"9 8"_s);
    QCOMPARE(f.held.starts, 1);
}

void TestStreamTableModel::cancellingStopsUntilRetry()
{
    Fixture f;
    f.model.load();
    f.held.answer({9});
    f.model.fetchMore({});
    f.model.cancel();
    QCOMPARE(f.held.cancelled, 1);
    QCOMPARE(f.model.error()->kind, Error::Kind::Cancelled);
    f.held.answer({8});
    QCOMPARE(f.text(), u"9"_s);
    QVERIFY(!f.more());
    f.model.retry();
    f.held.answer({8});
    QCOMPARE(f.text(), u"9 8"_s);
}

void TestStreamTableModel::newRowsComeBeforeTheOthers()
{
    TestedFixture f;
    f.model.load();
    QCOMPARE(f.model.prepend(rows({9})), 0);
    f.held.answer({5, 4});
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    QCOMPARE(f.model.prepend(rows({7, 6, 5})), 2);
    QCOMPARE(f.text(), u"7 6 5 4"_s);
    QCOMPARE(f.model.prepend(rows({7, 6, 5})), 0);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(f.model.rowOf(u"id5"_s), 2);
}

void TestStreamTableModel::theOldestLeaveWhenItIsFull()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({5, 4, 3, 2, 1});
    QVERIFY(f.more());
    f.model.setFilter([](const ListRow &row) { return row.id != u"id2"_s; });
    f.model.prepend(rows({8, 7, 6}));
    QCOMPARE(f.model.loadedCount(), 6);
    QCOMPARE(f.text(), u"8 7 6 5 4 3"_s);
    QVERIFY(f.model.isFull());
    QVERIFY(!f.more());
}

void TestStreamTableModel::theFilterLooksAtWhatIsLoaded()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({5, 4, 3});
    f.model.setFilter([](const ListRow &row) { return row.id != u"id4"_s; });
    QCOMPARE(f.text(), u"5 3"_s);
    f.model.fetchMore({});
    f.held.answer({4, 2});
    QCOMPARE(f.text(), u"5 3 2"_s);
    f.model.setFilter({});
    QCOMPARE(f.text(), u"5 4 3 2"_s);
    QCOMPARE(f.held.starts, 1);
}

void TestStreamTableModel::aFilterThatFindsNothingGivesUpAfterSomeBatches()
{
    Fixture f;
    f.model.load();
    f.held.answer({9});
    f.model.setFilter([](const ListRow &row) { return row.id == u"id3"_s; });
    QCOMPARE(f.held.asked.size(), 2);
    f.held.answer({8});
    QCOMPARE(f.held.asked.size(), 3);
    f.held.answer({7});
    // Two in vain: now it is the user's turn.
    QCOMPARE(f.held.asked.size(), 3);
    QVERIFY(!f.model.isLoading());
    QVERIFY(f.more());
    f.model.fetchMore({});
    f.held.answer({3});
    QCOMPARE(f.text(), u"3"_s);
}

void TestStreamTableModel::revisedRowsStayWhereTheyAre()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({5, 4, 3});
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.revise([](ListRow row) {
        row.cells[0].text += u" revised"_s;
        return row;
    });
    QCOMPARE(f.text(), u"5 4 3"_s);
    QCOMPARE(f.model.index(2, 0).data().toString(), u"entry 3 revised"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(reset.isEmpty());
    QCOMPARE(f.held.starts, 1);
}

void TestStreamTableModel::theFilterLooksAtRevisedRows()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({5, 4, 3});
    f.model.setFilter([](const ListRow &row) { return row.cells.at(0).text.contains(u"4"_s); });
    QCOMPARE(f.text(), u"4"_s);
    f.model.revise([](ListRow row) {
        row.cells[0].text = row.id == u"id3"_s ? u"number 4"_s : u"another"_s;
        return row;
    });
    QCOMPARE(f.text(), u"3"_s);
}

void TestStreamTableModel::anotherSourceReplacesTheRowsWhenItsOwnAreHere()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({9, 8});
    Held other;
    f.model.setSource(other.source());
    QCOMPARE(f.text(), u"9 8"_s);
    other.answer({8, 3});
    QCOMPARE(f.text(), u"8 3"_s);
    f.model.setSource(f.held.source());
    f.held.fail();
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.state(), ListModel::State::Failed);
}

void TestStreamTableModel::lateBatchesOfAnotherSourceAreDropped()
{
    TestedFixture f;
    f.model.load();
    const auto late = f.held.asked.first();
    Held other;
    f.model.setSource(other.source());
    QCOMPARE(f.held.cancelled, 1);
    late.settle(rows({9}));
    QCOMPARE(f.model.state(), ListModel::State::Loading);
    other.answer({1});
    QCOMPARE(f.text(), u"1"_s);
}

void TestStreamTableModel::readsAsEveryListDoes()
{
    TestedFixture f;
    f.model.load();
    f.held.answer({9});
    const QModelIndex index = f.model.index(0, 0);
    QCOMPARE(index.data().toString(), u"entry 9"_s);
    QCOMPARE(index.data(ListRole::Kind).toString(), u"Success"_s);
    QCOMPARE(index.data(ListRole::Json).toByteArray(), QByteArray("{}"));
    QCOMPARE(index.data(ListRole::Loading).toBool(), false);
    QCOMPARE(f.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QVERIFY(f.model.searchesLocally());
}

QTEST_GUILESS_MAIN(TestStreamTableModel)
#include "tst_streamtablemodel.moc"
