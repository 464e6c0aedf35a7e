// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Access.h"
#include "access/AccessQuestions.h"

#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;

class AccessLoaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeGraphIsRead()
    {
        AccessBench bench;
        QSignalSpy changed(bench.loader.get(), &AccessLoader::changed);
        QVERIFY(bench.load());
        const auto graph = bench.graph();
        QVERIFY2(graph->isComplete(),
                 graph->error ? qPrintable(graph->error->summary()) : "never read");
        QCOMPARE(changed.size(), 1);
        QVERIFY(graph->roleOf(u"nobody") == -1);
        QVERIFY(graph->resourceOf(u"https://shopping.api") >= 0);
        QVERIFY(held(*graph).contains(u"shopping-reader: Shopping reader"_s));
        QVERIFY(held(*graph).contains(u"shopping-norole: "_s));
        QVERIFY(given(*graph).contains(u"Nightly reports: "_s));
        QVERIFY(given(*graph).contains(
            u"Shopping full access: read:products@https://shopping.api, write:products@https://shopping.api"_s));
        QCOMPARE(bench.loader->readCount(), bench.loader->toRead());
    }

    void readAgainNothingIsSentTwice()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto first = bench.graph();
        const auto requests = bench.log.entries().size();
        QVERIFY(bench.load());
        QCOMPARE(bench.log.entries().size(), requests);
        QVERIFY(bench.reload());
        QVERIFY(bench.graph() != first);
        qint64 bytes = 0;
        for (qsizetype i = requests; i < bench.log.entries().size(); ++i) {
            QCOMPARE(bench.log.entries().at(i).status, 304);
            bytes += bench.log.entries().at(i).bodySize;
        }
        QCOMPARE(bytes, 0);
        QCOMPARE(held(*bench.graph()), held(*first));
        QCOMPARE(given(*bench.graph()), given(*first));
    }

    void anOrganizationIsReadWithItsRoles()
    {
        AccessBench bench;
        const auto page = await(bench.tenant->api().organizations(PageRequest{}));
        QVERIFY(page && !page->rows.isEmpty());
        const QString id = page->rows.first().id;
        QVERIFY(await(bench.loader->loadOrganization(id)));
        const auto graph = bench.graph();
        QVERIFY(graph->isComplete());
        QVERIFY(graph->organizationRoles);
        QCOMPARE(graph->organizations.value(id).name, page->rows.first().name);
        const auto missing = await(bench.loader->loadOrganization(u"nobody"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().status, 404);
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(bench.graph()->organizations.contains(id));
    }

    void anOrganizationAloneNeedsFiveRequests()
    {
        AccessBench bench;
        const QString id = QString::fromLatin1(demo::seededId("organization Acme", 12));
        QVERIFY(await(bench.loader->loadOrganization(id)));
        const auto whole = bench.graph();
        AccessBench other;
        other.loader->leaveOutRoles();
        QVERIFY(await(other.loader->loadOrganization(id)));
        const auto alone = other.graph();
        QVERIFY(alone->isComplete());
        QVERIFY(!other.loader->isLoading());
        other.faults->sent.removeIf(
            [](const QByteArray &line) { return line.startsWith("POST /oidc/token"); });
        QVERIFY2(other.faults->sent.size() == 5, other.faults->sent.join('\n'));
        QVERIFY(alone->roles.isEmpty());
        QCOMPARE(alone->applications.size(), whole->applications.size());
        for (int application = 0; application < int(alone->applications.size()); ++application) {
            QVERIFY(!alone->applications.at(application).roles);
            QCOMPARE(expectedOf(*alone, {application, id}), expectedOf(*whole, {application, id}));
        }
    }
};

QTEST_GUILESS_MAIN(AccessLoaderTest)
#include "tst_accessloader.moc"
