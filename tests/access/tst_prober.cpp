// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Access.h"

#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;

class ProberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyApplicationIsAskedForEveryScope()
    {
        AccessBench bench({}, true);
        QVERIFY(bench.load());
        const auto graph = bench.graph();
        QList<Prober::Job> jobs;
        for (const auto &application : graph->applications) {
            for (qsizetype i = 0; i < graph->resources.size(); ++i) {
                jobs.append({{application.id, graph->resources.at(i).indicator, {}},
                             scopeNames(*graph, int(i))});
            }
        }
        bench.prober->probe(jobs);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QVERIFY(!bench.prober->pausedBy());
        QCOMPARE(bench.prober->doneCount(), int(jobs.size()));
        QCOMPARE(bench.prober->results().size(), jobs.size());
        QStringList refused;
        for (const auto &application : graph->applications) {
            const auto result = bench.prober->results().value({application.id, u"https://shopping.api"_s, {}});
            if (result.error)
                refused << application.name + u": "_s + result.error->kindName();
        }
        QCOMPARE(refused, QStringList{u"legacy-importer: not_found"_s}); // its secret has expired
    }
};

QTEST_GUILESS_MAIN(ProberTest)
#include "tst_prober.moc"
