// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PagedTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

/// A source whose answers the test hands out itself, in the order it wants.
class HeldSource
{
public:
    struct Call
    {
        PageRequest request;
        Pending<Result<Page<ListRow>>> pending;
        std::shared_ptr<bool> cancelled;
    };

    PagedTableModel::Source function()
    {
        return [this](const PageRequest &request) {
            Call call{request, {}, std::make_shared<bool>(false)};
            call.pending.onCancel([flag = call.cancelled] { *flag = true; });
            m_calls.append(call);
            return call.pending;
        };
    }
    void answer(int at, qint64 total)
    {
        const Call call = m_calls.at(at);
        Page<ListRow> page;
        page.total = total;
        const qint64 first = qint64(call.request.page - 1) * call.request.pageSize;
        for (qint64 i = first; i < std::min(total, first + call.request.pageSize); ++i) {
            // Names run against the order of ids, so that sorting shows.
            page.rows.append({u"id%1"_s.arg(i), u"SPA"_s,
                              {{u"%1name %2"_s.arg(call.request.search).arg(total - i), {}, {}},
                               {u"x"_s, i, {}}},
                              "{}"});
        }
        call.pending.settle(page);
    }
    void fail(int at)
    {
        m_calls.at(at).pending.settle(Error::make(Error::Kind::Network, u"gone"_s));
    }
    [[nodiscard]] QList<int> pages() const
    {
        QList<int> pages;
        for (const Call &call : m_calls)
            pages.append(call.request.page);
        return pages;
    }
    QList<Call> m_calls;
};

PagedTableModel::Limits smallLimits()
{
    PagedTableModel::Limits limits;
    limits.pageSize = 10;
    limits.keptPages = 3;
    limits.sortable = 30;
    limits.placeholders = 4;
    return limits;
}

const QList<ListColumn> columns = {{u"Name"_s, ColumnStyle::Name, 100},
                                   {u"N"_s, ColumnStyle::Number, 50}};

struct Fixture
{
    HeldSource source;
    PagedTableModel model{columns, source.function(), smallLimits(), nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString text(int row, int column = 0) { return model.index(row, column).data().toString(); }
    bool loading(int row) { return model.index(row, 0).data(ListRole::Loading).toBool(); }
};

} // namespace

class TestPagedTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsPlaceholdersBeforeAnythingIsKnown();
    void showsEveryRowAtOnceAndFetchesWhatIsLookedAt();
    void anyPositionTakesOneRequestMore();
    void scrolledPastPagesAreNotRequested();
    void typingLeavesOneRequestUnderWay();
    void keepsABoundedNumberOfPages();
    void cancelsAndDropsPagesOfAnOlderQuery();
    void keepsOldRowsUntilTheNewOnesAreHere();
    void firstPageFailureIsAStateWithRetry();
    void laterFailureKeepsLoadedRows();
    void failedNewQueryDoesNotShowRowsOfTheOldOne();
    void changedTotalResetsAndSelectionIsFoundById();
    void emptyIsAState();
    void sortsOnceTheWholeListIsLoaded();
    void doesNotSortLongLists();
};

void TestPagedTableModel::drawsPlaceholdersBeforeAnythingIsKnown()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setQuery({}, {});
    QCOMPARE(f.model.state(), PagedTableModel::State::Loading);
    QCOMPARE(f.model.rowCount(), 4);
    QVERIFY(f.loading(0));
    QCOMPARE(f.model.flags(f.model.index(0, 0)), Qt::NoItemFlags);
    QCOMPARE(f.source.pages(), QList<int>{1});
}

void TestPagedTableModel::showsEveryRowAtOnceAndFetchesWhatIsLookedAt()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 95);
    QCOMPARE(f.model.rowCount(), 95);
    QCOMPARE(f.text(3), u"name 92"_s);
    QVERIFY(f.loading(25));
    QTRY_COMPARE(f.source.pages().size(), 2);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.source.answer(1, 95);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.text(25), u"name 70"_s);
}

void TestPagedTableModel::anyPositionTakesOneRequestMore()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 1'000'000);
    QCOMPARE(f.model.rowCount(), 1'000'000);
    QVERIFY(f.loading(765'432));
    QTRY_COMPARE(f.source.pages(), (QList<int>{1, 76'544}));
    f.source.answer(1, 1'000'000);
    QCOMPARE(f.model.index(765'432, 0).data(ListRole::Id).toString(), u"id765432"_s);
}

void TestPagedTableModel::scrolledPastPagesAreNotRequested()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 1'000);
    for (int row = 100; row < 900; row += 10)
        QVERIFY(f.loading(row));
    QTRY_COMPARE(f.source.m_calls.size(), 3);
    QCOMPARE(f.source.pages().mid(1), (QList<int>{90, 89}) );
}

void TestPagedTableModel::typingLeavesOneRequestUnderWay()
{
    // Without the model tester, which looks at rows by itself.
    HeldSource source;
    PagedTableModel model(columns, source.function(), smallLimits(), nullptr);
    model.setQuery({}, {});
    source.answer(0, 1'000'000);
    // Pages were being scrolled to when the typing began.
    QVERIFY(model.index(500'000, 0).data(ListRole::Loading).toBool());
    QVERIFY(model.index(900'000, 0).data(ListRole::Loading).toBool());
    QTRY_COMPARE(source.m_calls.size(), 3);
    const QString typed = u"wei smith"_s;
    for (int i = 1; i <= typed.size(); ++i) {
        model.setQuery(typed.left(i), {});
        // The old rows are still painted: that asks for nothing.
        (void)model.index(700'000, 0).data();
        QCoreApplication::processEvents();
        int underWay = 0;
        for (const HeldSource::Call &call : source.m_calls)
            underWay += !call.pending.isSettled() && !*call.cancelled;
        QCOMPARE(underWay, 1);
        QCOMPARE(source.m_calls.last().request.search, typed.left(i));
    }
    QCOMPARE(source.m_calls.size(), 3 + typed.size());
    source.answer(int(source.m_calls.size()) - 1, 3);
    QCOMPARE(model.rowCount(), 3);
}

void TestPagedTableModel::keepsABoundedNumberOfPages()
{
    // Without the model tester, which looks at row 0 again and again.
    HeldSource source;
    PagedTableModel model(columns, source.function(), smallLimits(), nullptr);
    model.setQuery({}, {});
    source.answer(0, 1'000);
    for (int page = 2; page <= 5; ++page) {
        QVERIFY(model.index((page - 1) * 10, 0).data(ListRole::Loading).toBool());
        QTRY_COMPARE(source.m_calls.size(), page);
        source.answer(page - 1, 1'000);
    }
    QVERIFY(model.row(45));
    QVERIFY(model.row(25));
    QVERIFY(!model.row(15));
    QVERIFY(!model.row(5));
}

void TestPagedTableModel::cancelsAndDropsPagesOfAnOlderQuery()
{
    Fixture f;
    f.model.setQuery(u"a"_s, {});
    f.model.setQuery(u"ab"_s, {u"SPA"_s});
    QVERIFY(*f.source.m_calls.at(0).cancelled);
    QCOMPARE(f.source.m_calls.at(1).request.types, QStringList{u"SPA"_s});
    f.source.answer(0, 7);
    QCOMPARE(f.model.state(), PagedTableModel::State::Loading);
    f.source.answer(1, 5);
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.text(0), u"abname 5"_s);
}

void TestPagedTableModel::keepsOldRowsUntilTheNewOnesAreHere()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 5);
    f.model.setQuery(u"x"_s, {});
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.text(0), u"name 5"_s);
    f.source.answer(1, 2);
    QCOMPARE(f.model.rowCount(), 2);
}

void TestPagedTableModel::firstPageFailureIsAStateWithRetry()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.fail(0);
    QCOMPARE(f.model.state(), PagedTableModel::State::Failed);
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.error()->kind, Error::Kind::Network);
    f.model.retry();
    QCOMPARE(f.model.state(), PagedTableModel::State::Loading);
    f.source.answer(1, 3);
    QCOMPARE(f.model.state(), PagedTableModel::State::Ready);
    QVERIFY(!f.model.error());
}

void TestPagedTableModel::laterFailureKeepsLoadedRows()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 50);
    QVERIFY(f.loading(15));
    QTRY_COMPARE(f.source.m_calls.size(), 2);
    f.source.fail(1);
    QCOMPARE(f.model.state(), PagedTableModel::State::Ready);
    QVERIFY(f.model.error());
    QCOMPARE(f.text(0), u"name 50"_s);
    // Looking again does not hammer a server that just refused.
    QVERIFY(f.loading(15));
    QCoreApplication::processEvents();
    QCOMPARE(f.source.m_calls.size(), 2);
    f.model.retry();
    QTRY_COMPARE(f.source.pages(), (QList<int>{1, 2, 2}));
}

void TestPagedTableModel::failedNewQueryDoesNotShowRowsOfTheOldOne()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 5);
    f.model.setQuery(u"x"_s, {});
    f.source.fail(1);
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.state(), PagedTableModel::State::Failed);
}

void TestPagedTableModel::changedTotalResetsAndSelectionIsFoundById()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 50);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QVERIFY(f.loading(15));
    QTRY_COMPARE(f.source.m_calls.size(), 2);
    f.source.answer(1, 51);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(f.model.rowCount(), 51);
    QCOMPARE(f.model.rowOf(u"id12"_s), 12);
    QCOMPARE(f.model.rowOf(u"id3"_s), -1);
}

void TestPagedTableModel::emptyIsAState()
{
    Fixture f;
    f.model.setQuery(u"nothing"_s, {});
    f.source.answer(0, 0);
    QCOMPARE(f.model.state(), PagedTableModel::State::Empty);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestPagedTableModel::sortsOnceTheWholeListIsLoaded()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 25);
    QVERIFY(f.model.isSortable());
    f.model.sort(0, Qt::AscendingOrder);
    QTRY_COMPARE(f.source.m_calls.size(), 3);
    f.source.answer(2, 25);
    f.source.answer(1, 25);
    QCOMPARE(f.text(0), u"name 1"_s);
    QCOMPARE(f.text(24), u"name 25"_s);
    QCOMPARE(f.model.rowOf(u"id24"_s), 0);
    f.model.sort(1, Qt::DescendingOrder);
    QCOMPARE(f.model.index(0, 0).data(ListRole::Id).toString(), u"id24"_s);
    f.model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(f.text(0), u"name 25"_s);
}

void TestPagedTableModel::doesNotSortLongLists()
{
    Fixture f;
    f.model.setQuery({}, {});
    f.source.answer(0, 31);
    QVERIFY(!f.model.isSortable());
    f.model.sort(0, Qt::AscendingOrder);
    QCoreApplication::processEvents();
    QCOMPARE(f.source.m_calls.size(), 1);
    QCOMPARE(f.text(0), u"name 31"_s);
}

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
