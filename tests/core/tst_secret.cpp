// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace lwb;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(
    std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsNothingOfItself()
    {
        QString printed;
        QDebug(&printed) << Secret("CANARY") << Secret();
        QCOMPARE(printed.simplified(), u"Secret(***) Secret(***)"_s);
    }

    void movingLeavesNothingBehind()
    {
        Secret first("one");
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT: what is left after the move is the question
        QCOMPARE(second.reveal(), QByteArray("one"));
        Secret third("three");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT
        QCOMPARE(third.reveal(), QByteArray("one"));
        Secret &same = third;
        third = std::move(same);
        QCOMPARE(third.reveal(), QByteArray("one"));
    }

    void wipingReachesNobodyElsesBytes()
    {
        const QByteArray callers("callers");
        const QByteArray shared = callers;
        QByteArray revealed;
        {
            Secret secret(callers);
            revealed = secret.reveal();
            const Secret copy = secret.duplicate();
            QVERIFY(copy.reveal().constData() != secret.reveal().constData());
            QVERIFY(secret.reveal().constData() != callers.constData());
        }
        QCOMPARE(callers, QByteArray("callers"));
        QCOMPARE(shared, QByteArray("callers"));
        QCOMPARE(revealed, QByteArray("callers"));
    }

    void aDuplicateOutlivesItsSource()
    {
        Secret copy;
        {
            const Secret source("kept");
            copy = source.duplicate();
        }
        QCOMPARE(copy.reveal(), QByteArray("kept"));
    }

    void fingerprintsCompareAndTellNothing()
    {
        const Secret one("one");
        QCOMPARE(one.fingerprint(), Secret("one").fingerprint());
        QVERIFY(one.fingerprint() != Secret("two").fingerprint());
        QCOMPARE(one.fingerprint().size(), 16);
        // SHA-256("one") begins so; a fingerprint without a key would let anyone try out secrets.
        QVERIFY(!one.fingerprint().startsWith("7692c3ad3540"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
