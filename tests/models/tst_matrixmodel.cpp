// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/GraphText.h"
#include "models/MatrixExport.h"
#include "models/MatrixModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;

namespace {

constexpr auto shop = R"(
    resource https://default.logto.app/api (Logto Management API): all
    resource https://shopping.api (Shopping API): read:products write:products
    resource https://billing.api (Billing API): refund
    resource https://empty.api (Empty API):
    role Shopping reader (M2M): https://shopping.api read:products
    role Shopping full (M2M): https://shopping.api read:products write:products
    role Biller (M2M): https://billing.api refund
    role Operator (M2M): https://default.logto.app/api all
    role Riddle (M2M): ?
    app worker: Shopping full, Biller
    app Catalogue: Shopping reader
    app idle:
    app operator: Operator
    app riddle: Riddle, Shopping reader
    app unread: ?
    org role Org reader (M2M): https://shopping.api read:products own read:stuff
    org acme: worker -> Org reader; idle ->
)";

const QString shopping = u"https://shopping.api"_s;
const QString billing = u"https://billing.api"_s;

std::shared_ptr<const AccessGraph> graphOf(const char *text)
{
    return std::make_shared<AccessGraph>(GraphText::parse(text));
}

/// A line for each application: its name, a sign for each cell, granted and expected.
QString written(const MatrixModel &model)
{
    QString text;
    for (const MatrixModel::Group &group : model.groups()) {
        text += model.graph().resources.at(group.resource).name + u':';
        for (int column = group.first; column < group.first + group.count; ++column)
            text += u' ' + model.headerData(column, Qt::Horizontal).toString();
        text += u'\n';
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        text += model.headerData(row, Qt::Vertical).toString() + u' ';
        for (int column = 0; column < model.columnCount(); ++column)
            text += u"_.vx!-?"_s.at(int(model.stateAt(row, column)));
        const StateCounts &counts = model.countsOf(row);
        text += u" %1/%2\n"_s.arg(countOf(counts, CellState::Granted)).arg(expectedIn(counts));
    }
    return text;
}

QString signsOf(const MatrixModel &model, const QString &application)
{
    for (const QString &line : written(model).split(u'\n')) {
        if (line.startsWith(application + u' '))
            return line.section(u' ', 1, 1);
    }
    return {};
}

ProbeTarget target(const QString &application, const QString &indicator, const QString &organization = {})
{
    return {application, indicator, organization};
}

ProbeResult answer(const QStringList &asked, const QStringList &granted)
{
    return {asked, granted, QDateTime::fromSecsSinceEpoch(2'000'000), {}, {}};
}

} // namespace

class tst_MatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_probes.clear();
        m_model = std::make_unique<MatrixModel>();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        m_model->setGraph(graphOf(shop));
        m_model->setProbes(&m_probes);
    }

    void applicationsStandByNameAndTheManagementApiLast()
    {
        QCOMPARE(written(*m_model), QString::fromUtf8(R"(Shopping API: read:products write:products
Billing API: refund
Logto Management API: all
Catalogue .___ 0/1
idle ____ 0/0
operator ___. 0/1
riddle .??? 0/1
unread ???? 0/0
worker ..._ 0/3
)"));
        QVERIFY(m_model->groups().constLast().isManagement);
        QVERIFY(!m_model->groups().constFirst().isManagement);
        QCOMPARE(m_model->applicationCount(), 6);
        QCOMPARE(m_model->scopeCount(), 4);
    }

    void emptyGraphHasNoCells()
    {
        m_model->setGraph(std::make_shared<AccessGraph>());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 0);
        QCOMPARE(m_model->counts(), StateCounts{});
    }

    void resultOfAProbeChangesItsCellsOnly()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy counted(m_model.get(), &MatrixModel::countsChanged);
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"vx._"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->index(5, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), m_model->index(5, 1));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(countOf(m_model->counts(), CellState::Granted), 1);
        QCOMPARE(countOf(m_model->counts(), CellState::Missing), 1);
        QVERIFY(differsIn(m_model->countsOf(5)));
        QVERIFY(!differsIn(m_model->countsOf(0)));

        probe(target(u"worker"_s, shopping), {u"read:products"_s, u"write:products"_s});
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"vv._"_s);
        QCOMPARE(countOf(m_model->counts(), CellState::Missing), 0);
        QVERIFY(!differsIn(m_model->countsOf(5)));
    }

    void whatIsGrantedUnexpectedlyIsSurplus()
    {
        probe(target(u"catalogue"_s, shopping), {u"read:products"_s, u"write:products"_s});
        QCOMPARE(signsOf(*m_model, u"Catalogue"_s), u"v!__"_s);
        QVERIFY(differsIn(m_model->countsOf(0)));
    }

    void refusedExchangeTellsNothing()
    {
        m_probes.insert(target(u"worker"_s, shopping), {{u"read:products"_s}, {}, {}, {}, Error::make(Error::Kind::TokenRefused, {})});
        m_model->probed(target(u"worker"_s, shopping));
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"..._"_s);
        QVERIFY(m_model->probeAt(5, 0)->error);
    }

    void resultOfSomethingGoneIsIgnored()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        probe(target(u"gone"_s, shopping), {});
        probe(target(u"worker"_s, u"https://gone.api"_s), {});
        probe(target(u"worker"_s, shopping, u"acme"_s), {});
        QCOMPARE(changed.size(), 0);
    }

    void resultsAreKeptWhenTheGraphIsAnother()
    {
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        m_model->setGraph(graphOf(R"(
            resource https://shopping.api (Shopping API): write:products read:products
            role Shopping full (M2M): https://shopping.api read:products write:products
            app worker: Shopping full
        )"));
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"xv"_s);
    }

    void applicationsAreFilteredByNameAndId()
    {
        m_model->setFilter({u"CATA"_s, {}, {}, false});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->headerData(0, Qt::Vertical).toString(), u"Catalogue"_s);
        QCOMPARE(expectedIn(m_model->counts()), 1);
        m_model->setFilter({u"no such"_s, {}, {}, false});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->applicationCount(), 6);
    }

    void applicationsAreFilteredByRole()
    {
        m_model->setFilter({{}, u"shopping-reader"_s, {}, false});
        QCOMPARE(written(*m_model).count(u'/'), 2);
        QVERIFY(!signsOf(*m_model, u"Catalogue"_s).isEmpty());
        QVERIFY(!signsOf(*m_model, u"riddle"_s).isEmpty());
        m_model->setFilter({{}, u"gone"_s, {}, false});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void columnsAreFilteredByResource()
    {
        m_model->setFilter({{}, {}, {billing}, false});
        QCOMPARE(m_model->columnCount(), 1);
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"."_s);
        QCOMPARE(expectedIn(m_model->counts()), 1);
        // The result of a hidden column is there when the column is.
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        m_model->setFilter({});
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"vx._"_s);
    }

    void onlyDifferencesNarrowsRowsAndColumns()
    {
        MatrixFilter filter;
        filter.differencesOnly = true;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 0);
        // They come as they are found.
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        QTRY_COMPARE(written(*m_model), u"Shopping API: write:products\nworker x 0/1\n"_s);
        probe(target(u"worker"_s, shopping), {u"read:products"_s, u"write:products"_s});
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void organizationHasItsMembersWithTheirRolesThere()
    {
        m_model->setOrganization(u"acme"_s);
        QCOMPARE(written(*m_model), QString::fromUtf8(R"(Shopping API: read:products write:products
Billing API: refund
Logto Management API: all
idle ____ 0/0
worker .___ 0/1
)"));
        probe(target(u"worker"_s, shopping, u"acme"_s), {u"read:products"_s});
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"v___"_s);
        m_model->setFilter({{}, u"org-reader"_s, {}, false});
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setFilter({});
        m_model->setOrganization({});
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"..._"_s);
    }

    void organizationThatWasNotReadIsUnknown()
    {
        m_model->setOrganization(u"unheard-of"_s);
        QCOMPARE(signsOf(*m_model, u"worker"_s), u"????"_s);
        m_model->setFilter({{}, u"org-reader"_s, {}, false});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void oneExchangeForEachApplicationAndResource()
    {
        using Which = MatrixModel::Which;
        QCOMPARE(m_model->jobs(-1, -1).size(), 6 * 3);
        const QList<Prober::Job> cell = m_model->jobs(5, 1);
        QCOMPARE(cell.size(), 1);
        QCOMPARE(cell.at(0).target, target(u"worker"_s, shopping));
        QCOMPARE(cell.at(0).scopes, (QStringList{u"read:products"_s, u"write:products"_s}));
        QCOMPARE(m_model->jobs(5, -1).size(), 3);
        QCOMPARE(m_model->jobs(-1, 1).size(), 6);
        QCOMPARE(m_model->jobs(5, -1, Which::Expected).size(), 2);
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        QCOMPARE(m_model->jobs(5, -1, Which::NotProbed).size(), 1);
        // What could not be read may be expected.
        QCOMPARE(m_model->jobs(4, -1, Which::Expected).size(), 3);
    }

    void cellsAreFoundByIds()
    {
        QCOMPARE(m_model->indexOf(u"worker"_s, billing, u"refund"_s), m_model->index(5, 2));
        QVERIFY(!m_model->indexOf(u"worker"_s, billing, u"read:products"_s).isValid());
        QVERIFY(!m_model->indexOf(u"gone"_s, billing, u"refund"_s).isValid());
        QCOMPARE(m_model->targetAt(5, 2), target(u"worker"_s, billing));
    }

    void cellsAreSpoken()
    {
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        const QString said = m_model->index(5, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"worker, write:products of Shopping API: "_s), qPrintable(said));
        QVERIFY(said != m_model->index(5, 0).data(Qt::AccessibleTextRole).toString().replace(u"read"_s, u"write"_s));
    }

    void cellsAreExported()
    {
        probe(target(u"worker"_s, shopping), {u"read:products"_s});
        probe(target(u"catalogue"_s, shopping), {u"read:products"_s, u"write:products"_s});
        const auto rows = matrixAsCsv(extractOf({u"worker"_s, u"catalogue"_s, u"idle"_s})).split('\n');
        QCOMPARE(rows.join('\n').replace('\r', ""), QByteArray(R"(applicationId,application,resource,scope,expected,granted,via
worker,worker,https://shopping.api,read:products,true,true,Shopping full
worker,worker,https://shopping.api,write:products,true,false,Shopping full
worker,worker,https://billing.api,refund,true,,Biller
catalogue,Catalogue,https://shopping.api,read:products,true,true,Shopping reader
catalogue,Catalogue,https://shopping.api,write:products,false,true,
)"));
        const QJsonArray cells = QJsonDocument::fromJson(matrixAsJson(extractOf({u"worker"_s})))
                                     .object().value(u"cells"_s).toArray();
        QCOMPARE(cells.size(), 3);
        const QJsonObject last = cells.at(2).toObject();
        QCOMPARE(last.value(u"application"_s).toObject().value(u"id"_s).toString(), u"worker"_s);
        QCOMPARE(last.value(u"resource"_s).toString(), billing);
        QCOMPARE(last.value(u"expected"_s), QJsonValue(true));
        QCOMPARE(last.value(u"granted"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(last.value(u"via"_s).toArray(), QJsonArray{u"Biller"_s});
        // What could not be read is not a no.
        const QJsonArray unknown = QJsonDocument::fromJson(matrixAsJson(extractOf({u"unread"_s})))
                                       .object().value(u"cells"_s).toArray();
        QCOMPARE(unknown.size(), 4);
        QCOMPARE(unknown.at(0).toObject().value(u"expected"_s), QJsonValue(QJsonValue::Null));
    }

private:
    void probe(const ProbeTarget &about, const QStringList &granted)
    {
        m_probes.insert(about, answer({u"read:products"_s, u"write:products"_s, u"refund"_s}, granted));
        m_model->probed(about);
    }

    MatrixExtract extractOf(const QStringList &applications) const
    {
        MatrixExtract extract{m_model->sharedGraph(), {}, {}, {}, m_model->probes()};
        for (const QString &id : applications)
            extract.applications.append(m_model->graph().applicationOf(id));
        for (int column = 0; column < m_model->columnCount(); ++column)
            extract.scopes.append(m_model->scopeAt(column));
        return extract;
    }

    ProbeResults m_probes;
    std::unique_ptr<MatrixModel> m_model;
};

QTEST_GUILESS_MAIN(tst_MatrixModel)
#include "tst_matrixmodel.moc"
