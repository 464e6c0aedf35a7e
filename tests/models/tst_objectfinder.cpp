// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ObjectFinder.h"
#include "models/PaletteModel.h"

#include "core/Clock.h"
#include "demo/DemoIds.h"
#include "demo/DemoTenant.h"
#include "logto/Tenant.h"
#include "net/ExchangeLog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

constexpr int patience = 60'000;

QString idOf(const QByteArray &seed, int length = 21)
{
    return QString::fromLatin1(demo::seededId(seed, length));
}

/// What was found, a line an object.
QStringList names(const ObjectFinder &finder)
{
    QStringList names;
    for (const FoundObject &object : finder.found())
        names.append(pageOf(object.kind) + u": "_s + object.name);
    return names;
}

} // namespace

class TestObjectFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void findsByPartOfAName();
    void findsByIdWithOneRequestAKind_data();
    void findsByIdWithOneRequestAKind();
    void whatOnlyLooksLikeAnIdIsSearchedFor();
    void findsUsersByEmail();
    void findsResourcesByIndicator();
    void followsPathsAndConsoleUrls();
    void lettersThatAreWildcardsStandForThemselves();
    void asksOnlyForKindsThatHaveAPage();
    void oneLetterIsNotAsked();
    void typingOnDropsTheOlderQuestion();
    void aRefusalIsSaidForEachKind();
    void retryAsksAgain();

    void paletteListsGroupsOfWhatFits();
    void paletteShowsProgressAndOneProblem();
    void paletteShowsRecentObjectsFirst();

private:
    /// Waits until nothing is on its way.
    void find(const QString &typed)
    {
        m_finder->setQuery(typed);
        m_finder->askNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_finder->state() == ObjectFinder::State::Done, patience);
    }
    [[nodiscard]] int requestsTo(const QString &path) const
    {
        return int(std::count_if(m_log.entries().cbegin(), m_log.entries().cend(),
                                 [&path](const Exchange &exchange) { return exchange.url.path().startsWith(path); }));
    }
    std::unique_ptr<Tenant> tenantWith(const QString &secret) { return tenantWith(secret, *m_demo); }
    std::unique_ptr<Tenant> tenantWith(const QString &secret, const DemoTenant &demo)
    {
        Profile profile;
        profile.id = u"desk"_s;
        profile.endpoint = demo.address().endpoint;
        profile.tenantId = u"default"_s;
        profile.clientId = demo.address().clientId;
        return std::make_unique<Tenant>(
            profile, [secret] { return Pending<Result<Secret>>(Result<Secret>(Secret(secret.toUtf8()))); }, &m_log,
            SystemClock::shared());
    }

    std::unique_ptr<DemoTenant> m_demo;
    ExchangeLog m_log;
    std::unique_ptr<Tenant> m_tenant;
    std::unique_ptr<ObjectFinder> m_finder;
};

void TestObjectFinder::initTestCase()
{
    auto started = DemoTenant::start({});
    QVERIFY(started.ok());
    m_demo = std::move(*started);
}

void TestObjectFinder::init()
{
    m_finder.reset();
    m_tenant = tenantWith(m_demo->address().clientSecret);
    m_finder = std::make_unique<ObjectFinder>(m_tenant->api(), allObjectKinds());
    m_log.clear();
}

void TestObjectFinder::findsByPartOfAName()
{
    find(u"bill"_s);
    const QStringList expected = {u"applications: billing-worker"_s, u"resources: Billing API"_s, u"roles: Billing service"_s};
    QCOMPARE(names(*m_finder), expected);
    QCOMPARE(m_finder->asked(), 5);
    QCOMPARE(m_finder->answered(), 5);
    QVERIFY(m_finder->failures().isEmpty());
    const FoundObject application = m_finder->found().constFirst();
    QCOMPARE(application.id, idOf("application billing-worker"));
    QCOMPARE(application.variety, u"MachineToMachine"_s);
    QCOMPARE(m_finder->found().at(1).detail, u"https://billing.acme.example/api"_s);

    // Of each kind the first five.
    find(u"an"_s);
    for (const ObjectKind kind : allObjectKinds()) {
        const auto found = m_finder->found();
        QVERIFY(std::count_if(found.cbegin(), found.cend(), [kind](const FoundObject &o) { return o.kind == kind; }) <= 5);
    }
}

void TestObjectFinder::findsByIdWithOneRequestAKind_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("application") << idOf("application crm-bridge") << u"applications: crm-bridge"_s;
    QTest::newRow("role") << idOf("role Stock mover") << u"roles: Stock mover"_s;
    QTest::newRow("resource") << idOf("resource https://shopping.api") << u"resources: Shopping API"_s;
    QTest::newRow("user") << QString::fromLatin1(demo::userIdFromIndex(700)) << u"users: "_s;
}

void TestObjectFinder::findsByIdWithOneRequestAKind()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    find(id);
    QCOMPARE(m_finder->found().size(), 1);
    QCOMPARE(m_finder->found().constFirst().id, id);
    QVERIFY2(names(*m_finder).constFirst().startsWith(expected), qPrintable(names(*m_finder).constFirst()));
    QVERIFY(m_finder->failures().isEmpty());
    QCOMPARE(requestsTo(u"/api/"_s), 5);
    QCOMPARE(requestsTo(u"/api/roles/"_s + id), 1);
}

void TestObjectFinder::whatOnlyLooksLikeAnIdIsSearchedFor()
{
    find(u"abcdefghijk1"_s);
    QVERIFY(m_finder->found().isEmpty());
    QVERIFY(m_finder->failures().isEmpty());
    // Five by id, then five lists.
    QCOMPARE(requestsTo(u"/api/"_s), 10);
}

void TestObjectFinder::findsUsersByEmail()
{
    const auto users = m_tenant->api().users({.page = 3, .pageSize = 20});
    User user;
    bool arrived = false;
    users.then(this, [&](Result<Page<User>> page) {
        arrived = true;
        if (!page)
            return;
        for (const User &candidate : std::as_const(page->rows)) {
            if (candidate.primaryEmail.contains(u'.'))
                user = candidate;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
    QVERIFY(!user.primaryEmail.isEmpty());
    m_log.clear();
    find(u" Somebody <"_s + user.primaryEmail + u'>');
    QCOMPARE(m_finder->found().size(), 1);
    QCOMPARE(m_finder->found().constFirst().id, user.id);
    QCOMPARE(requestsTo(u"/api/"_s), 1);
    QVERIFY(m_log.entries().constLast().url.query().contains(u"search.primaryEmail"_s));
}

void TestObjectFinder::findsResourcesByIndicator()
{
    find(u"https://shopping.api"_s);
    QCOMPARE(names(*m_finder), QStringList{u"resources: Shopping API"_s});
    find(u"https://customers"_s);
    QCOMPARE(names(*m_finder), QStringList{u"resources: Customers API"_s});
    // The list is read once.
    QCOMPARE(requestsTo(u"/api/"_s), 1);
}

void TestObjectFinder::followsPathsAndConsoleUrls()
{
    const QString id = idOf("application billing-worker");
    find(m_demo->address().endpoint.toString() + u"/api/applications/"_s + id + u"/roles"_s);
    QCOMPARE(names(*m_finder), QStringList{u"applications: billing-worker"_s});
    QCOMPARE(requestsTo(u"/api/"_s), 1);
    find(u"https://cloud.logto.io/acme/roles/"_s + idOf("role Stock mover") + u"/permissions"_s);
    QCOMPARE(names(*m_finder), QStringList{u"roles: Stock mover"_s});
    find(u"/api/organizations/"_s + idOf("role Stock mover"));
    QVERIFY(m_finder->found().isEmpty());
    QVERIFY(m_finder->failures().isEmpty());
}

void TestObjectFinder::lettersThatAreWildcardsStandForThemselves()
{
    find(u"%%"_s);
    QCOMPARE(names(*m_finder), QStringList());
    find(u"R&D <b>exp"_s);
    QCOMPARE(names(*m_finder), QStringList{u"applications: R&D <b>exports</b>"_s});
}

void TestObjectFinder::asksOnlyForKindsThatHaveAPage()
{
    m_finder = std::make_unique<ObjectFinder>(m_tenant->api(), QList<ObjectKind>{ObjectKind::Role});
    find(u"bill"_s);
    QCOMPARE(names(*m_finder), QStringList{u"roles: Billing service"_s});
    QCOMPARE(requestsTo(u"/api/"_s), 1);
    find(u"/api/applications/"_s + idOf("application billing-worker"));
    QVERIFY(m_finder->found().isEmpty());
    find(u"ines@example.org"_s);
    QVERIFY(m_finder->found().isEmpty());
}

void TestObjectFinder::oneLetterIsNotAsked()
{
    m_finder->setQuery(u"b"_s);
    QCOMPARE(m_finder->state(), ObjectFinder::State::Idle);
    m_finder->setQuery(u"株"_s);
    QCOMPARE(m_finder->state(), ObjectFinder::State::Waiting);
}

void TestObjectFinder::typingOnDropsTheOlderQuestion()
{
    DemoOptions slow;
    slow.latencyMs = 300;
    auto started = DemoTenant::start(slow);
    QVERIFY(started.ok());
    const auto slowTenant = std::move(*started);
    m_finder.reset();
    m_tenant = tenantWith(slowTenant->address().clientSecret, *slowTenant);
    m_finder = std::make_unique<ObjectFinder>(m_tenant->api(), allObjectKinds());
    m_finder->setQuery(u"stock"_s);
    m_finder->askNow();
    QTRY_VERIFY_WITH_TIMEOUT(requestsTo(u"/api/users"_s) == 1, patience);
    find(u"crm-bridge"_s);
    QCOMPARE(names(*m_finder), QStringList{u"applications: crm-bridge"_s});
    const auto cancelled = std::count_if(m_log.entries().cbegin(), m_log.entries().cend(), [](const Exchange &exchange) {
        return exchange.error && exchange.error->kind == Error::Kind::Cancelled;
    });
    QVERIFY2(cancelled >= 1, qPrintable(QString::number(cancelled)));
    m_finder.reset();
    m_tenant.reset();
}

void TestObjectFinder::aRefusalIsSaidForEachKind()
{
    m_finder.reset();
    m_tenant = tenantWith(u"x"_s.repeated(32));
    m_finder = std::make_unique<ObjectFinder>(m_tenant->api(), allObjectKinds());
    find(u"bill"_s);
    QVERIFY(m_finder->found().isEmpty());
    QCOMPARE(m_finder->failures().size(), 5);
    QCOMPARE(m_finder->failures().constFirst().error.kind, Error::Kind::TokenRefused);
}

void TestObjectFinder::retryAsksAgain()
{
    find(u"bill"_s);
    const int before = requestsTo(u"/api/applications"_s);
    m_finder->retry();
    QTRY_VERIFY_WITH_TIMEOUT(m_finder->state() == ObjectFinder::State::Done, patience);
    QCOMPARE(requestsTo(u"/api/applications"_s), before + 1);
    QCOMPARE(m_finder->found().size(), 3);
}

namespace {

QList<PaletteCommand> someCommands()
{
    return {{u"page applications"_s, u"Applications"_s, u"app"_s, {}, true},
            {u"page requests"_s, u"Requests"_s, u"request"_s, {}, true},
            {u"reload"_s, u"Reload"_s, u"refresh"_s, u"F5"_s, false},
            {u"copy"_s, u"Copy the endpoint"_s, u"copy"_s, {}, false}};
}

QStringList rowsOf(const PaletteModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows.append((model.isChoice(i) ? u"  "_s : QString()) + model.row(i)->title);
    return rows;
}

} // namespace

void TestObjectFinder::paletteListsGroupsOfWhatFits()
{
    PaletteModel model(*m_finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(someCommands());
    const QStringList everything = {u"Pages"_s, u"  Applications"_s, u"  Requests"_s,
                                    u"Actions"_s, u"  Reload"_s, u"  Copy the endpoint"_s};
    QCOMPARE(rowsOf(model), everything);
    model.setText(u"stock"_s);
    m_finder->askNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_finder->state() == ObjectFinder::State::Done, patience);
    const QStringList stock = {u"Objects"_s, u"  stock-mover"_s, u"  Stock mover"_s};
    QCOMPARE(rowsOf(model), stock);
    QCOMPARE(model.row(1)->matches, (QList<TextRange>{{0, 5}}));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             u"stock-mover, %1, Application"_s.arg(idOf("application stock-mover")));
    QCOMPARE(model.flags(model.index(0)) & Qt::ItemIsEnabled, Qt::ItemFlags());
    model.setText(u"re"_s);
    QVERIFY(rowsOf(model).contains(u"  Requests"_s));
    QVERIFY(!rowsOf(model).contains(u"  Copy the endpoint"_s));
    model.setText(u"no such thing at all"_s);
    m_finder->askNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_finder->state() == ObjectFinder::State::Done, patience);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0)->type, PaletteModel::RowType::Nothing);
}

void TestObjectFinder::paletteShowsProgressAndOneProblem()
{
    m_finder.reset();
    m_tenant = tenantWith(u"x"_s.repeated(32));
    m_finder = std::make_unique<ObjectFinder>(m_tenant->api(), allObjectKinds());
    PaletteModel model(*m_finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(u"bill"_s);
    QCOMPARE(model.row(1)->type, PaletteModel::RowType::Progress);
    m_finder->askNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_finder->state() == ObjectFinder::State::Done, patience);
    // Five kinds, one cause.
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(1)->type, PaletteModel::RowType::Problem);
    QVERIFY(model.isChoice(1));
    QVERIFY(!model.row(1)->title.isEmpty());
}

void TestObjectFinder::paletteShowsRecentObjectsFirst()
{
    PaletteModel model(*m_finder);
    model.setCommands(someCommands());
    model.setRecent({{ObjectKind::Role, u"r1"_s, u"Stock mover"_s, u"r1"_s, u"Role"_s}});
    QCOMPARE(rowsOf(model).mid(0, 2), (QStringList{u"Recent"_s, u"  Stock mover"_s}));
    model.setText(u"x"_s);
    QVERIFY(!rowsOf(model).contains(u"  Stock mover"_s));
    model.setText(u"s"_s);
    QVERIFY(rowsOf(model).contains(u"  Stock mover"_s));
}

QTEST_GUILESS_MAIN(TestObjectFinder)
#include "tst_objectfinder.moc"
