// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/GraphText.h"
#include "models/ApplicationAccess.h"
#include "models/OverviewFindings.h"
#include "models/WhatIfGroups.h"
#include "models/WhoCan.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;
using Kind = Supposition::Kind;

namespace {

constexpr auto shop = R"(
    resource https://default.logto.app/api (Logto Management API): all
    resource https://shopping.api (Shopping API): read:products write:products
    resource https://orders.api (Orders API): read:orders
    role Shopping reader (M2M): https://shopping.api read:products
    role Shopping full (M2M): https://shopping.api read:products write:products
    role Idle (M2M): https://orders.api read:orders
    role Customer (user, 120): https://shopping.api read:products
    role Staff (user, 7): https://shopping.api read:products write:products
    app billing: Shopping reader, Shopping full
    app worker: Shopping reader
    app none:
    org role Org reader (M2M): https://shopping.api read:products own read:stuff
    org acme: worker -> Org reader
)";

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'060);

const char *sign(const QVariant &state)
{
    static constexpr const char *signs[] = {"", ". ", "v ", "x ", "! ", "- ", "? "};
    return state.isValid() ? signs[state.toInt()] : "";
}

/// A line for each heading, indented ones for its rows: "v read:products | Shopping reader | Expected and granted".
QString drawn(const QList<ListGroup> &groups)
{
    GroupedModel model({{u"a"_s}, {u"b"_s}, {u"c"_s}}, [groups] {
        return Pending<Result<GroupedModel::Groups>>(GroupedModel::Groups{groups, {}});
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        QStringList parts{heading.data().toString(), heading.data(GroupRole::Mark).toString(),
                          heading.data(GroupRole::Count).toString()};
        parts.removeAll(QString());
        lines.append(parts.join(u" | "_s));
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QModelIndex first = model.index(row, 0, heading);
            QStringList cells;
            for (int column = 0; column < 3; ++column)
                cells.append(first.siblingAtColumn(column).data().toString());
            cells.removeAll(QString());
            lines.append(u"  "_s + QLatin1StringView(sign(first.data(ListRole::State))) + cells.join(u" | "_s));
        }
    }
    return lines.join(u'\n');
}

QString access(const AccessGraph &graph, const QString &application, const ProbeResults &results = {},
               const QString &organization = {})
{
    return drawn(applicationAccess(graph, {graph.applicationOf(application), organization}, results, now));
}

ProbeResult granted(const QStringList &scopes)
{
    ProbeResult result;
    result.granted = scopes;
    result.asked = {u"read:products"_s, u"write:products"_s};
    result.at = now;
    return result;
}

QString whatIfDrawn(const AccessGraph &graph, const QList<Supposed> &supposed)
{
    QList<Supposition> suppositions;
    for (const Supposed &one : supposed)
        suppositions.append(*resolved(graph, one));
    return drawn(whatIfGroups(graph, whatIf(graph, suppositions)));
}

QStringList names(const QList<SupposableObject> &objects)
{
    QStringList names;
    for (const SupposableObject &object : objects)
        names.append(object.text);
    return names;
}

/// "Warning: the title -> objects".
QStringList told(const QList<OverviewFinding> &findings)
{
    static const QStringList weights{u"note"_s, u"warning"_s, u"error"_s};
    QStringList lines;
    for (const OverviewFinding &finding : findings) {
        QStringList objects;
        for (const OverviewFinding::Object &object : finding.objects)
            objects.append(object.page + u' ' + object.text);
        lines.append(weights.at(int(finding.weight)) + u": "_s + finding.what + u" -> "_s + objects.join(u", "_s));
    }
    return lines;
}

} // namespace

class tst_AccessModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scopesStandUnderTheirResourceWithTheRolesThatGiveThem();
    void aProbeTurnsExpectationsIntoFacts();
    void aSurpriseShowsOnAResourceWithoutExpectations();
    void whatGivesSomethingStandsFirst();
    void aRefusedTokenSaysWhyAndProvesNothing();
    void inAnOrganizationOnlyItsRolesCount();
    void whatWasNotReadIsUnknown();
    void chipsLeadToTheirRoles();
    void aProbeAsksForEveryScope();
    void aRoleShowsWhatItsHoldersGetByIt();
    void whoCanNamesApplicationsAndUserRoles();
    void anOrganizationRoleIsSomebody();
    void anUnreadRoleIsNoProofThatNobodyCan();
    void deletingARoleTellsWhoLosesWhat();
    void suppositionsAddUp();
    void onlyWhatWouldChangeSomethingIsOffered();
    void aSuppositionSurvivesAnotherGraph();
    void findingsNameTheirObjects();
    void nothingIsFoundInACleanTenant();
    void secretsAreFoundByKind();
    void refusalsTellHowOftenAndWhose();
};

void tst_AccessModels::scopesStandUnderTheirResourceWithTheRolesThatGiveThem()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(access(graph, u"billing"_s), u"Shopping API | 2 scope(s)\n"
                                          "  . read:products | Shopping reader, Shopping full | Expected, not probed\n"
                                          "  . write:products | Shopping full | Expected, not probed"_s);
    QCOMPARE(access(graph, u"none"_s), QString());
    QCOMPARE(access(graph, u"gone"_s), QString());
}

void tst_AccessModels::aProbeTurnsExpectationsIntoFacts()
{
    const AccessGraph graph = GraphText::parse(shop);
    const ProbeResults results{{{u"worker"_s, u"https://shopping.api"_s, {}}, granted({u"write:products"_s})}};
    QCOMPARE(access(graph, u"worker"_s, results), u"Shopping API | 1 granted, 1 expected, just now\n"
                                                  "  x read:products | Shopping reader | Expected, missing\n"
                                                  "  ! write:products | – | Granted, unexpected"_s);
    const AccessDifference difference = accessDifference(graph, {graph.applicationOf(u"worker"_s), {}}, results);
    QCOMPARE(difference.probed, 1);
    QCOMPARE(difference.missing, 1);
    QCOMPARE(difference.surplus, 1);
    // Another application's results are its own.
    QVERIFY(access(graph, u"billing"_s, results).contains(u"| Expected, not probed"_s));
}

void tst_AccessModels::aSurpriseShowsOnAResourceWithoutExpectations()
{
    const AccessGraph graph = GraphText::parse(shop);
    const ProbeResults results{{{u"none"_s, u"https://shopping.api"_s, {}}, granted({u"read:products"_s})}};
    QCOMPARE(access(graph, u"none"_s, results), u"Shopping API | 1 granted, 0 expected, just now\n"
                                                "  ! read:products | – | Granted, unexpected"_s);
}

void tst_AccessModels::whatGivesSomethingStandsFirst()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://a.api (A): read
        resource https://z.api (Z): write
        role Writer (M2M): https://z.api write
        app worker: Writer)");
    const ProbeResults results{{{u"worker"_s, u"https://a.api"_s, {}}, granted({})}};
    QCOMPARE(access(graph, u"worker"_s, results), u"Z | 1 scope(s)\n"
                                                  "  . write | Writer | Expected, not probed\n"
                                                  "A | 0 granted, 0 expected, just now"_s);
}

void tst_AccessModels::aRefusedTokenSaysWhyAndProvesNothing()
{
    const AccessGraph graph = GraphText::parse(shop);
    ProbeResult refused = granted({});
    refused.error = Error::make(Error::Kind::NotFound, u"no secret"_s);
    const ProbeResults results{{{u"worker"_s, u"https://shopping.api"_s, {}}, refused}};
    QCOMPARE(access(graph, u"worker"_s, results), u"Shopping API | no token | just now\n"
                                                  "  . read:products | Shopping reader | Expected, not probed"_s);
    const AccessSubject worker{graph.applicationOf(u"worker"_s), {}};
    QCOMPARE(accessDifference(graph, worker, results).refused, 1);
    // Without a secret nothing was asked: nobody refused it, and nothing agrees.
    refused.isSkipped = true;
    QCOMPARE(accessDifference(graph, worker, {{results.cbegin().key(), refused}}).probed, 0);
}

void tst_AccessModels::inAnOrganizationOnlyItsRolesCount()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(access(graph, u"worker"_s, {}, u"acme"_s), u"acme | 1 scope(s)\n"
                                                        "  . read:stuff | – | Expected, not probed\n"
                                                        "Shopping API | 1 scope(s)\n"
                                                        "  . read:products | Org reader | Expected, not probed"_s);
    QCOMPARE(access(graph, u"billing"_s, {}, u"acme"_s), QString());
}

void tst_AccessModels::whatWasNotReadIsUnknown()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api (Shopping API): read:products
        role Reader (M2M): ?
        app billing: Reader
        unread)");
    QCOMPARE(access(graph, u"billing"_s), u"Shopping API | 0 scope(s)\n  ? read:products | – | Could not be read"_s);
}

void tst_AccessModels::chipsLeadToTheirRoles()
{
    const AccessGraph graph = GraphText::parse(shop);
    const auto groups = applicationAccess(graph, {graph.applicationOf(u"billing"_s), {}}, {}, now);
    const ListRow &row = groups.constFirst().rows.constFirst();
    QCOMPARE(row.id, u"shopping-reader"_s);
    QCOMPARE(row.cells.at(1).chips.size(), 2);
    QCOMPARE(row.cells.at(1).chips.at(1).id, u"shopping-full"_s);
    // Roles of the organization template have no page.
    const auto inOrganization = applicationAccess(graph, {graph.applicationOf(u"worker"_s), u"acme"_s}, {}, now);
    QCOMPARE(inOrganization.at(1).rows.constFirst().cells.at(1).chips.constFirst().id, QString());
}

void tst_AccessModels::aProbeAsksForEveryScope()
{
    const AccessGraph graph = GraphText::parse(shop);
    const auto jobs = probeJobs(graph, {graph.applicationOf(u"worker"_s), u"acme"_s},
                                {graph.resourceOf(u"https://shopping.api")});
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.constFirst().scopes, QStringList({u"read:products"_s, u"write:products"_s}));
    QCOMPARE(jobs.constFirst().target, (ProbeTarget{u"worker"_s, u"https://shopping.api"_s, u"acme"_s}));
    const AccessGraph bare = GraphText::parse("resource https://a.b:\napp worker:");
    QVERIFY(probeJobs(bare, {0, {}}, {0}).isEmpty());
}

void tst_AccessModels::aRoleShowsWhatItsHoldersGetByIt()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api (Shopping API): read:products write:products
        resource https://orders.api (Orders API): read:orders write:orders
        role Shop (M2M): https://shopping.api read:products https://orders.api read:orders
        role Writer (M2M): https://shopping.api write:products
        role Empty (M2M):
        role Staff (user, 7): https://shopping.api read:products
        app worker: Shop
        app billing: Shop, Writer
        app idle: Empty)");
    const int shopRole = graph.roleOf(u"shop");
    QCOMPARE(drawn(roleAccess(graph, shopRole, {}, now)),
             u"billing | 2 scope(s)\n"
             "  . read:products | Shopping API | Expected, not probed\n"
             "  . read:orders | Orders API | Expected, not probed\n"
             "worker | 2 scope(s)\n"
             "  . read:products | Shopping API | Expected, not probed\n"
             "  . read:orders | Orders API | Expected, not probed"_s);
    ProbeResult refused = granted({});
    refused.error = Error::make(Error::Kind::NotFound, u"no secret"_s);
    ProbeResult orders = granted({u"write:orders"_s});
    orders.asked = {u"read:orders"_s, u"write:orders"_s};
    const ProbeResults results{
        {{u"billing"_s, u"https://shopping.api"_s, {}},
         granted({u"read:products"_s, u"write:products"_s})},
        {{u"billing"_s, u"https://orders.api"_s, {}}, orders},
        {{u"worker"_s, u"https://shopping.api"_s, {}}, refused}};
    // What another role gives, or nobody, is not told here.
    QCOMPARE(drawn(roleAccess(graph, shopRole, results, now)),
             u"billing | 1 granted, 2 expected, just now\n"
             "  v read:products | Shopping API | Expected and granted\n"
             "  x read:orders | Orders API | Expected, missing\n"
             "worker | no token | just now\n"
             "  . read:products | Shopping API | Expected, not probed\n"
             "  . read:orders | Orders API | Expected, not probed"_s);
    const AccessDifference difference = roleDifference(graph, shopRole, results);
    QCOMPARE(difference.probed, 3);
    QCOMPARE(difference.missing, 1);
    QCOMPARE(difference.surplus, 0);
    QCOMPARE(difference.refused, 1);
    // Every scope of its two API resources, for its two holders.
    const auto jobs = roleProbeJobs(graph, shopRole);
    QCOMPARE(jobs.size(), 4);
    QCOMPARE(jobs.constFirst().scopes.size(), 2);
    QCOMPARE(drawn(roleAccess(graph, graph.roleOf(u"empty"), {}, now)), u"idle | 0 scope(s)"_s);
    QVERIFY(roleProbeJobs(graph, graph.roleOf(u"empty")).isEmpty());
    QVERIFY(roleAccess(graph, graph.roleOf(u"staff"), {}, now).isEmpty());
    QVERIFY(roleAccess(graph, -1, {}, now).isEmpty() && roleProbeJobs(graph, -1).isEmpty());
}

void tst_AccessModels::whoCanNamesApplicationsAndUserRoles()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(drawn(whoCanUse(graph, graph.resourceOf(u"https://shopping.api"))),
             u"read:products | 2 application(s), up to 127 user(s)\n"
             "  billing | Shopping reader, Shopping full\n"
             "  worker | Shopping reader\n"
             "  Customer | 120 user(s)\n"
             "  Staff | 7 user(s)\n"
             "  Org reader | organization role for applications: acme (1)\n"
             "write:products | 1 application(s), 7 user(s)\n"
             "  billing | Shopping full\n"
             "  Staff | 7 user(s)"_s);
    QCOMPARE(drawn(whoCanUse(graph, graph.resourceOf(u"https://orders.api"))),
             u"read:orders | nobody\n  Idle | held by no application"_s);
    QCOMPARE(drawn(whoCanUse(graph, -1)), QString());
    QCOMPARE(whoCanInAll(graph, graph.resourceOf(u"https://shopping.api")),
             u"2 application(s), up to 127 user(s), 1 organization role(s)"_s);
    QCOMPARE(whoCanInAll(graph, graph.resourceOf(u"https://orders.api")), QString());
}

void tst_AccessModels::anOrganizationRoleIsSomebody()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api: read:products
        org role Org member (user): https://shopping.api read:products)");
    QCOMPARE(drawn(whoCanUse(graph, 0)),
             u"read:products | 1 organization role(s)\n  Org member | organization role for users"_s);
    QCOMPARE(whoCanInAll(graph, 0), u"1 organization role(s)"_s);
}

void tst_AccessModels::anUnreadRoleIsNoProofThatNobodyCan()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api: read:products
        role Reader (M2M): ?
        app billing: Reader
        unread)");
    QCOMPARE(drawn(whoCanUse(graph, 0)), u"read:products"_s);
}

void tst_AccessModels::deletingARoleTellsWhoLosesWhat()
{
    const AccessGraph graph = GraphText::parse(shop);
    Supposed machines;
    machines.kind = Kind::DeleteRole;
    machines.role = u"shopping-reader"_s;
    // The other application still gets it through another role.
    QCOMPARE(whatIfDrawn(graph, {machines}), u"worker | loses 1 scope(s)\n"
                                             "  read:products | Shopping API | loses"_s);
    Supposed users;
    users.kind = Kind::DeleteRole;
    users.role = u"customer"_s;
    QCOMPARE(whatIfDrawn(graph, {users}), u"Customer | loses 1 scope(s)\n"
                                          "  read:products | Shopping API | loses"_s);
    const WhatIfTotals totals = totalsOf(graph, whatIf(graph, {*resolved(graph, users)}));
    QCOMPARE(totals.applications, 0);
    QCOMPARE(totals.users, 120);
    QCOMPARE(suppositionText(graph, users), u"the role is deleted"_s);
    Supposed scope{Kind::DeleteScope, {}, {}, u"https://shopping.api#read:products"_s, {}};
    QVERIFY(whatIfDrawn(graph, {scope}).endsWith(u"Org reader | loses 1 scope(s)\n  read:products | Shopping API | loses"_s));
}

void tst_AccessModels::suppositionsAddUp()
{
    const AccessGraph graph = GraphText::parse(shop);
    Supposed get{Kind::AssignRole, u"idle"_s, u"worker"_s, {}, {}};
    Supposed lose{Kind::RemoveRole, u"shopping-reader"_s, u"worker"_s, {}, {}};
    QCOMPARE(whatIfDrawn(graph, {get, lose}), u"worker | gains 1 scope(s), loses 1 scope(s)\n"
                                              "  read:products | Shopping API | loses\n"
                                              "  read:orders | Orders API | gains"_s);
    const WhatIfTotals totals = totalsOf(graph, whatIf(graph, {*resolved(graph, get), *resolved(graph, lose)}));
    QCOMPARE(totals.applications, 1);
    QCOMPARE(totals.gained, 1);
    QCOMPARE(totals.lost, 1);
    QCOMPARE(suppositionText(graph, get), u"worker gets the role Idle"_s);
}

void tst_AccessModels::onlyWhatWouldChangeSomethingIsOffered()
{
    const AccessGraph graph = GraphText::parse(shop);
    const auto offered = [&graph](Kind kind, const QString &role, const QString &application,
                                  const QString &resource = {}) {
        return names(supposable(graph, {kind, role, application, {}, resource}));
    };
    QCOMPARE(offered(Kind::AssignRole, u"shopping-reader"_s, {}), QStringList(u"none"_s));
    QCOMPARE(offered(Kind::RemoveRole, u"shopping-reader"_s, {}), QStringList({u"billing"_s, u"worker"_s}));
    QCOMPARE(offered(Kind::AssignRole, u"customer"_s, {}), QStringList());
    QCOMPARE(offered(Kind::AssignRole, {}, u"worker"_s), QStringList({u"Idle"_s, u"Shopping full"_s}));
    QCOMPARE(offered(Kind::RemoveRole, {}, u"worker"_s), QStringList(u"Shopping reader"_s));
    QCOMPARE(offered(Kind::AddScope, u"shopping-reader"_s, {}),
             QStringList({u"all"_s, u"read:orders"_s, u"write:products"_s}));
    // Logto puts no scope of the Management API on a user role.
    QCOMPARE(offered(Kind::AddScope, u"customer"_s, {}), QStringList({u"read:orders"_s, u"write:products"_s}));
    QCOMPARE(offered(Kind::DeleteScope, {}, {}, u"https://orders.api"_s), QStringList(u"read:orders"_s));
    QCOMPARE(offered(Kind::DeleteRole, u"idle"_s, {}), QStringList());
}

void tst_AccessModels::aSuppositionSurvivesAnotherGraph()
{
    const Supposed lose{Kind::RemoveRole, u"shopping-reader"_s, u"worker"_s, {}, {}};
    const AccessGraph other = GraphText::parse(R"(
        resource https://shopping.api: read:products
        role Shopping reader (M2M): https://shopping.api read:products
        app another:
        app worker: Shopping reader)");
    QCOMPARE(resolved(other, lose)->application, 1);
    QVERIFY(!resolved(GraphText::parse("app worker:"), lose));
}

void tst_AccessModels::findingsNameTheirObjects()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://default.logto.app/api (Logto Management API): all
        resource https://auth.example.com/api (My Logto API): all
        resource https://shopping.api (Shopping API, default): read:products
        role One (M2M): https://shopping.api read:products
        role Two (M2M): https://shopping.api read:products
        role Three (M2M): https://shopping.api read:products
        role Admin (M2M): https://default.logto.app/api all
        role Empty (M2M):
        app console: Admin
        app worker: One)");
    QCOMPARE(told(accessFindings(graph)),
             QStringList({u"error: An API resource looks like the Management API -> resources My Logto API"_s,
                          u"warning: The pre-made Management API role is gone -> "_s,
                          u"warning: A default API hides a forgotten resource -> resources Shopping API"_s,
                          u"note: 1 application(s) can do everything -> applications console"_s,
                          u"note: 1 role(s) give nothing -> roles Empty"_s,
                          u"note: 3 role(s) give exactly the same -> roles One, roles Two, roles Three"_s}));
}

void tst_AccessModels::nothingIsFoundInACleanTenant()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://default.logto.app/api (Logto Management API): all
        resource https://shopping.api (Shopping API): read:products
        role Logto Management API access (M2M): https://default.logto.app/api all
        role One (M2M): https://shopping.api read:products
        app worker: One)");
    QCOMPARE(told(accessFindings(graph)), QStringList());
}

void tst_AccessModels::secretsAreFoundByKind()
{
    const auto secret = [](const QString &name, int age, std::optional<int> left) {
        ApplicationSecret made;
        made.name = name;
        made.createdAt = now.addDays(-age);
        if (left)
            made.expiresAt = now.addDays(*left);
        return made;
    };
    ApplicationSecrets billing;
    billing.applicationId = u"1"_s;
    billing.applicationName = u"billing"_s;
    billing.secrets = {secret(u"Old"_s, 90, -1), secret(u"Soon"_s, 90, 5), secret(u"Ever"_s, 90, {})};
    billing.logFrom = now.addDays(-30);
    billing.lastUsed = {{u"Soon"_s, now}};
    const auto findings = secretsFindings({billing}, now);
    QStringList lines = told(findings);
    for (QString &line : lines)
        line.remove(QRegularExpression(u", [^,]*$"_s)); // dates are the reader's locale's
    QCOMPARE(lines, QStringList({u"error: 1 secret(s) have expired -> applications billing: Old"_s,
                                 u"warning: 1 secret(s) expire within 30 days -> applications billing: Soon"_s,
                                 u"warning: 1 secret(s) are not used -> applications billing: Ever"_s,
                                 u"note: 1 secret(s) never expire -> applications billing: Ever"_s}));
    QVERIFY2(findings.at(2).why.contains(u"The audit log was read back to"_s), qPrintable(findings.at(2).why));
}

void tst_AccessModels::refusalsTellHowOftenAndWhose()
{
    FailureGroup group;
    group.finding = Finding{u"D2"_s, true, {}, {}};
    group.applicationId = u"1"_s;
    group.resource = u"https://shopping.api/"_s;
    group.count = 12;
    group.last = now;
    group.newestEntryId = u"entry"_s;
    FailureGroup nobody = group;
    nobody.applicationId.clear();
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api (Shopping API): read:products
        app billing:)");
    group.applicationId = graph.applications.first().id;
    const auto findings = failureFindings({group, nobody}, graph, now);
    QVERIFY2(findings.at(0).what.endsWith(u": 12 time(s), last just now"_s), qPrintable(findings.at(0).what));
    QVERIFY(findings.at(0).why.contains(u"https://shopping.api/"_s));
    QVERIFY2(findings.at(0).why.contains(u"Try https://shopping.api instead."_s),
             qPrintable(findings.at(0).why));
    QCOMPARE(findings.at(0).objects, (QList<OverviewFinding::Object>{
                                         {u"billing"_s, u"applications"_s, group.applicationId},
                                         {u"Shopping API"_s, u"resources"_s,
                                          graph.resources.first().id},
                                         {u"the newest in the audit log"_s, u"logs"_s, u"entry"_s}}));
    QCOMPARE(findings.at(1).objects.size(), 2);
    // Before the permissions are read, what the log says is all there is.
    QCOMPARE(failureFindings({group}, {}, now).first().objects.first().text, group.applicationId);
}

QTEST_GUILESS_MAIN(tst_AccessModels)
#include "tst_accessmodels.moc"
