// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Background.h"

#include <QTest>

using namespace lwb;

class TestBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorkIsDoneElsewhereAndToldHere()
    {
        QThread *const here = QThread::currentThread();
        QThread *there = nullptr;
        QThread *told = nullptr;
        inBackground([] { return QThread::currentThread(); }).then(this, [&](QThread *thread) {
            there = thread;
            told = QThread::currentThread();
        });
        QVERIFY(!there); // not before this event ends
        QTRY_VERIFY_WITH_TIMEOUT(there, 30'000);
        QVERIFY(there != here);
        QCOMPARE(told, here);
    }

    void whoeverIsGoneHearsNothing()
    {
        bool heard = false;
        auto context = std::make_unique<QObject>();
        inBackground([] { return 1; }).then(context.get(), [&heard](int) { heard = true; });
        context.reset();
        bool later = false;
        inBackground([] { return 2; }).then(this, [&later](int) { later = true; });
        QThreadPool::globalInstance()->waitForDone();
        QTRY_VERIFY_WITH_TIMEOUT(later, 30'000);
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
