// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/GraphText.h"
#include "access/ProbeReview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;

namespace {

constexpr auto shop = R"(
    resource https://shopping.api: read:products write:products
    resource https://orders.api: read:orders
    role Reader (M2M): https://shopping.api read:products
    role Full (M2M): https://shopping.api read:products write:products https://orders.api read:orders
    app billing: Reader
    app worker: Full
    org role Org reader (M2M): https://shopping.api read:products
    org acme: billing -> Org reader
)";
const QString shopping = u"https://shopping.api"_s, orders = u"https://orders.api"_s;
/// When the graph was read.
const QDateTime readAt = QDateTime::fromSecsSinceEpoch(10'000, Qt::UTC);

AccessGraph graphOf(const char *text = shop)
{
    AccessGraph graph = GraphText::parse(text, readAt);
    for (AccessGraph::Organization &organization : graph.organizations)
        organization.readAt = readAt.addSecs(100); // it is looked at later
    return graph;
}

ProbeResult answer(const QString &granted, int secondsAfterReading = 1)
{
    ProbeResult result;
    result.asked = QStringList{u"read:products"_s, u"write:products"_s, u"read:orders"_s};
    result.granted = granted.split(u' ', Qt::SkipEmptyParts);
    result.at = readAt.addSecs(secondsAfterReading);
    return result;
}

ProbeResult refused(int status, bool isSkipped = false)
{
    ProbeResult result = answer({});
    result.error = Error::make(Error::Kind::TokenRefused, u"refused"_s);
    result.error->status = status;
    result.isSkipped = isSkipped;
    return result;
}

Prober::Job job(const QString &application, const QString &indicator,
                const QString &organization = {})
{
    return {{application, indicator, organization},
            indicator == orders ? QStringList{u"read:orders"_s}
                                : QStringList{u"read:products"_s, u"write:products"_s}};
}

/// "billing shopping, worker orders; 2 answered since 3": what is to be asked, the rest.
QString left(const AccessGraph &graph, const ProbeResults &results, const QList<Prober::Job> &jobs)
{
    const ProbesLeft left = probesLeft(graph, results, jobs);
    QStringList names;
    for (const Prober::Job &one : left.jobs)
        names.append(one.target.applicationId
                     + (one.target.indicator == orders ? u" orders"_s : u" shopping"_s)
                     + (one.target.organizationId.isEmpty() ? QString() : u" in acme"_s));
    QString text = names.join(u", "_s);
    if (left.answered > 0)
        text += u"; %1 answered since %2"_s.arg(left.answered).arg(readAt.secsTo(left.since));
    return text;
}

} // namespace

class ProbeReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunIsTalliedByWhatDiffers();
    void whatNoTokenAnswersIsLeft_data();
    void whatNoTokenAnswersIsLeft();
    void aScopeMadeSinceIsAskedFor();
    void anOrganizationIsAsOldAsItsOwnReading();
};

void ProbeReviewTest::aRunIsTalliedByWhatDiffers()
{
    const AccessGraph graph = graphOf();
    ProbeTally tally;
    addTo(tally, graph, {u"billing"_s, shopping, {}}, answer(u"read:products"_s));
    QCOMPARE(tally.differing, 0);
    addTo(tally, graph, {u"billing"_s, shopping, {}}, answer(u"write:products"_s));
    addTo(tally, graph, {u"worker"_s, shopping, {}}, answer({}));
    addTo(tally, graph, {u"billing"_s, shopping, u"acme"_s}, answer(u"read:products"_s));
    addTo(tally, graph, {u"worker"_s, orders, {}}, refused(400));
    addTo(tally, graph, {u"worker"_s, shopping, {}}, refused(401));
    addTo(tally, graph, {u"gone"_s, shopping, {}}, refused(0, true));
    addTo(tally, graph, {u"gone"_s, u"https://gone.api"_s, {}}, answer(u"anything"_s));
    QCOMPARE(tally.asked, 7);
    QCOMPARE(tally.differing, 2);
    QCOMPARE(tally.missing, 3);
    QCOMPARE(tally.surplus, 1);
    QCOMPARE(tally.refused, 2);
    QCOMPARE(tally.skipped, 1);
    QCOMPARE(tally.refusal->status, 400);
    QCOMPARE(tally.skip->status, 0);
}

void ProbeReviewTest::whatNoTokenAnswersIsLeft_data()
{
    QTest::addColumn<ProbeResults>("results");
    QTest::addColumn<QString>("expected");
    const ProbeTarget billing{u"billing"_s, shopping, {}}, worker{u"worker"_s, shopping, {}},
        workerOrders{u"worker"_s, orders, {}};
    const QString all = u"billing shopping, worker shopping, worker orders"_s;
    QTest::newRow("nothing was asked") << ProbeResults() << all;
    QTest::newRow("in another organization")
        << ProbeResults{{{u"billing"_s, shopping, u"acme"_s}, answer(u"read:products"_s)}} << all;
    QTest::newRow("one was") << ProbeResults{{billing, answer(u"read:products"_s)}}
                             << u"worker shopping, worker orders; 1 answered since 1"_s;
    QTest::newRow("the oldest counts")
        << ProbeResults{{billing, answer(u"read:products"_s, 9)},
                        {workerOrders, answer(u"read:orders"_s, 5)}}
        << u"worker shopping; 2 answered since 5"_s;
    QTest::newRow("a refusal answers nothing")
        << ProbeResults{{billing, refused(400)}, {worker, refused(0, true)}} << all;
    QTest::newRow("it differs from what was read before it")
        << ProbeResults{{billing, answer(u"write:products"_s)}}
        << u"worker shopping, worker orders; 1 answered since 1"_s;
    QTest::newRow("what was read after it says otherwise")
        << ProbeResults{{billing, answer(u"write:products"_s, -5)},
                        {worker, answer(u"read:products"_s, -5)}}
        << all;
    QTest::newRow("what was read after it says the same")
        << ProbeResults{{billing, answer(u"read:products"_s, -5)}}
        << u"worker shopping, worker orders; 1 answered since -5"_s;
    QTest::newRow("all were")
        << ProbeResults{{billing, answer(u"read:products"_s)},
                        {worker, answer(u"read:products write:products"_s)},
                        {workerOrders, answer(u"read:orders"_s)}}
        << u"; 3 answered since 1"_s;
}

void ProbeReviewTest::whatNoTokenAnswersIsLeft()
{
    QFETCH(ProbeResults, results);
    QFETCH(QString, expected);
    QCOMPARE(left(graphOf(), results,
                  {job(u"billing"_s, shopping), job(u"worker"_s, shopping),
                   job(u"worker"_s, orders)}),
             expected);
}

void ProbeReviewTest::aScopeMadeSinceIsAskedFor()
{
    ProbeResult before = answer(u"read:products"_s);
    before.asked = QStringList{u"read:products"_s};
    QCOMPARE(left(graphOf(), {{{u"billing"_s, shopping, {}}, before}},
                  {job(u"billing"_s, shopping)}),
             u"billing shopping"_s);
}

void ProbeReviewTest::anOrganizationIsAsOldAsItsOwnReading()
{
    const ProbeTarget target{u"billing"_s, shopping, u"acme"_s};
    const QList<Prober::Job> jobs{job(u"billing"_s, shopping, u"acme"_s)};
    // After the tenant was read, before the organization was.
    QCOMPARE(left(graphOf(), {{target, answer({}, 50)}}, jobs), u"billing shopping in acme"_s);
    QCOMPARE(left(graphOf(), {{target, answer({}, 150)}}, jobs), u"; 1 answered since 150"_s);
}

QTEST_GUILESS_MAIN(ProbeReviewTest)
#include "tst_probereview.moc"
