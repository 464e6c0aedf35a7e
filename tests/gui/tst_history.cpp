// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/History.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsNowhere();
    void walksBackAndForward();
    void stayingIsNoVisit();
    void goingElsewhereForgetsWhatLayAhead();
    void keepsABoundedNumberOfPlaces();
};

void HistoryTest::beginsNowhere()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit({u"applications"_s, {}});
    QVERIFY(!history.canGoBack());
}

void HistoryTest::walksBackAndForward()
{
    const Location list{u"applications"_s, {}};
    const Location one{u"applications"_s, u"a1"_s};
    const Location requests{u"requests"_s, {}};
    History history;
    for (const Location &place : {list, one, requests})
        history.visit(place);
    QVERIFY(history.back() == one);
    QVERIFY(history.back() == list);
    QVERIFY(!history.canGoBack());
    QVERIFY(history.forward() == one);
    QVERIFY(history.canGoForward());
    QVERIFY(history.forward() == requests);
    QVERIFY(!history.canGoForward());
}

void HistoryTest::stayingIsNoVisit()
{
    History history;
    history.visit({u"applications"_s, {}});
    history.visit({u"applications"_s, {}});
    QVERIFY(!history.canGoBack());
}

void HistoryTest::goingElsewhereForgetsWhatLayAhead()
{
    History history;
    history.visit({u"a"_s, {}});
    history.visit({u"b"_s, {}});
    (void)history.back();
    history.visit({u"c"_s, {}});
    QVERIFY(!history.canGoForward());
    QVERIFY((history.back() == Location{u"a"_s, {}}));
}

void HistoryTest::keepsABoundedNumberOfPlaces()
{
    History history;
    for (int i = 0; i < 500; ++i)
        history.visit({QString::number(i), {}});
    int steps = 0;
    Location last;
    while (history.canGoBack()) {
        last = history.back();
        ++steps;
    }
    QCOMPARE(steps, 199);
    QCOMPARE(last.page, u"300"_s);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
