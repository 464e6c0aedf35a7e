// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Pending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

using Number = Result<int>;

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, {});
}

/// A producer that settles when told, and with Cancelled when asked to stop.
struct Producer
{
    Pending<Number> pending;
    int cancels = 0;
    Producer()
    {
        pending.onCancel([this] {
            ++cancels;
            pending.settle(cancelled());
        });
    }
};

QString told(const Number &number)
{
    return number ? QString::number(*number) : number.error().kindName();
}

QString told(const std::vector<Number> &numbers)
{
    QStringList texts;
    for (const Number &number : numbers)
        texts.append(told(number));
    return texts.join(u' ');
}

} // namespace

class TestPending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_told.clear(); }

    void theValueComesOnceWhetherBeforeOrAfterThen()
    {
        Pending<Number> later;
        later.then(this, note());
        QCOMPARE(m_told, QStringList());
        later.settle(1);
        later.settle(2);
        QCOMPARE(m_told, QStringList(u"1"_s));
        QVERIFY(later.isSettled());
        Pending<Number> settled(Number(3));
        settled.then(this, note());
        QCOMPARE(m_told, QStringList({u"1"_s, u"3"_s}));
    }

    void nothingRunsOnceTheContextIsGone()
    {
        Pending<Number> pending;
        auto context = std::make_unique<QObject>();
        pending.then(context.get(), note());
        context.reset();
        pending.settle(1);
        QCOMPARE(m_told, QStringList());
    }

    void theContinuationMayDestroyItsContextAndAskAgain()
    {
        Pending<Number> pending;
        auto *context = new QObject;
        Pending<Number> next;
        pending.then(context, [this, context, &next](const Number &value) {
            delete context;
            next.then(this, note());
            next.settle(*value + 1);
        });
        pending.settle(1);
        QCOMPARE(m_told, QStringList(u"2"_s));
    }

    void copiesShareTheValue()
    {
        const Pending<Number> pending;
        const Pending<Number> copy = pending; // NOLINT: the copy is the point
        copy.then(this, note());
        pending.settle(5);
        QCOMPARE(m_told, QStringList(u"5"_s));
    }

    void cancellingAsksTheProducerOnceAndTheContinuationStillRuns()
    {
        Producer producer;
        producer.pending.then(this, note());
        producer.pending.cancel();
        producer.pending.cancel();
        QCOMPARE(producer.cancels, 1);
        QCOMPARE(m_told, QStringList(u"cancelled"_s));
    }

    void cancellingAfterTheValueDoesNothing()
    {
        Producer producer;
        producer.pending.settle(1);
        producer.pending.cancel();
        QCOMPARE(producer.cancels, 0);
    }

    void cancellingAProducerThatCanNotStopIsHarmless()
    {
        Pending<Number> pending;
        pending.then(this, note());
        pending.cancel();
        QCOMPARE(m_told, QStringList());
        pending.settle(1);
        QCOMPARE(m_told, QStringList(u"1"_s));
    }

    void mapTurnsTheValueAndPassesOnCancelling()
    {
        Producer producer;
        const auto doubled =
            producer.pending.map(this, [](const Number &n) { return n ? Number(*n * 2) : n; });
        doubled.then(this, note());
        producer.pending.settle(4);
        QCOMPARE(m_told, QStringList(u"8"_s));
        Producer other;
        const auto mapped = other.pending.map(this, [](const Number &n) { return n; });
        mapped.then(this, note());
        mapped.cancel();
        QCOMPARE(other.cancels, 1);
        QCOMPARE(m_told.last(), u"cancelled"_s);
    }

    void andThenChainsAndCancellingReachesWhicheverRuns()
    {
        Producer first;
        Producer second;
        auto chain =
            first.pending.andThen(this, [&second](const Number &) { return second.pending; });
        chain.then(this, note());
        first.pending.settle(1);
        QCOMPARE(m_told, QStringList());
        chain.cancel();
        QCOMPARE(first.cancels, 0);
        QCOMPARE(second.cancels, 1);
        QCOMPARE(m_told, QStringList(u"cancelled"_s));

        Producer early;
        auto unstarted =
            early.pending.andThen(this, [](const Number &n) { return Pending<Number>(n); });
        unstarted.then(this, note());
        unstarted.cancel();
        QCOMPARE(early.cancels, 1);
        QCOMPARE(m_told.size(), 2);
    }

    void allKeepsTheOrderAndTheLimit()
    {
        std::vector<Producer> producers(5);
        QStringList progress;
        int started = 0;
        const auto result =
            all<int>(this, tasks(producers, &started), 2, [&progress](int done, int total) {
                progress.append(u"%1/%2"_s.arg(done).arg(total));
            });
        result.then(this,
                    [this](const std::vector<Number> &values) { m_told.append(told(values)); });
        QCOMPARE(started, 2);
        producers[1].pending.settle(11);
        QCOMPARE(started, 3);
        producers[0].pending.settle(10);
        producers[3].pending.settle(Error::make(Error::Kind::Http, {}));
        producers[2].pending.settle(12);
        QCOMPARE(m_told, QStringList());
        producers[4].pending.settle(14);
        QCOMPARE(m_told, QStringList(u"10 11 12 http 14"_s));
        QCOMPARE(progress, QStringList({u"1/5"_s, u"2/5"_s, u"3/5"_s, u"4/5"_s, u"5/5"_s}));
    }

    void allCancelsWhatRunsAndStartsNoMore()
    {
        std::vector<Producer> producers(4);
        int started = 0;
        const auto result = all<int>(this, tasks(producers, &started), 2);
        result.then(this,
                    [this](const std::vector<Number> &values) { m_told.append(told(values)); });
        producers[0].pending.settle(1);
        QCOMPARE(started, 3);
        result.cancel();
        QCOMPARE(started, 3);
        QCOMPARE(m_told, QStringList(u"1 cancelled cancelled cancelled"_s));
    }

    void allIsFreedWhenItsProducersAreGoneUnsettled()
    {
        auto held = std::make_shared<int>();
        const std::weak_ptr<int> watched = held;
        {
            std::vector<Producer> producers(3);
            int started = 0;
            all<int>(this, tasks(producers, &started), 2, [held](int, int) {}).then(this, [](const auto &) {});
            held.reset();
            QCOMPARE(started, 2);
            QVERIFY(!watched.expired());
        }
        QVERIFY(watched.expired());
    }

    void allOfNothingIsThereAtOnce()
    {
        QVERIFY(all<int>(this, {}, 3).isSettled());
    }

    void manyTasksThatSettleAtOnceDoNotRecurse()
    {
        std::vector<std::function<Pending<Number>()>> instant(
            200000, [] { return Pending<Number>(Number(1)); });
        bool came = false;
        all<int>(this, std::move(instant), 1)
            .then(this,
                  [&came](const std::vector<Number> &values) { came = values.size() == 200000; });
        QVERIFY(came);
    }

private:
    std::function<void(Number)> note()
    {
        return [this](const Number &value) { m_told.append(told(value)); };
    }
    static std::vector<std::function<Pending<Number>()>> tasks(std::vector<Producer> &producers,
                                                               int *started)
    {
        std::vector<std::function<Pending<Number>()>> list;
        for (Producer &producer : producers) {
            list.push_back([&producer, started] {
                ++*started;
                return producer.pending;
            });
        }
        return list;
    }

    QStringList m_told;
};

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
