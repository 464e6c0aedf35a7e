// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessQuestions.h"
#include "access/RoleAssignment.h"
#include "access/Shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

QString roleNames(const AccessGraph &graph, const QList<int> &roles)
{
    QStringList names;
    for (const int role : roles)
        names.append(graph.roles.at(role).name);
    return names.join(u", "_s);
}

QString organizationRoleNames(const AccessGraph &graph, const QList<int> &roles)
{
    QStringList names;
    for (const int role : roles)
        names.append(graph.organizationRoles->at(role).name);
    return names.join(u", "_s);
}

QString word(Expected expected)
{
    return expected == Expected::Yes ? u"yes"_s : expected == Expected::No ? u"no"_s : u"unknown"_s;
}

/// "read:products yes by Shopping reader, else Shopping full": a line for each scope.
QString access(const AccessGraph &graph, const QString &application, const QString &indicator,
               const QString &organization = {})
{
    const auto names = organization.isEmpty() ? roleNames : organizationRoleNames;
    const AccessSubject subject{graph.applicationOf(application), organization};
    QStringList lines;
    for (const ScopeAccess &row : accessTo(graph, subject, graph.resourceOf(indicator))) {
        QString line = graph.scopes.at(row.scope).name + u' ' + word(row.expected);
        if (!row.via.isEmpty())
            line += u" by "_s + names(graph, row.via);
        if (!row.candidates.isEmpty())
            line += u", else "_s + names(graph, row.candidates);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString holders(const AccessGraph &graph, const QString &indicator, const QString &scope,
                const QString &organization = {})
{
    const auto names = organization.isEmpty() ? roleNames : organizationRoleNames;
    const auto found =
        whoCan(graph, graph.scopeOf(graph.resourceOf(indicator), scope), organization);
    QStringList lines;
    for (const auto &holder : found.applications)
        lines.append(graph.applications.at(holder.application).name + u" by "_s +
                     names(graph, holder.via));
    if (!found.userRoles.isEmpty())
        lines.append(u"users with "_s + names(graph, found.userRoles));
    if (!found.organizationRoles.isEmpty())
        lines.append(u"in organizations with "_s
                     + organizationRoleNames(graph, found.organizationRoles));
    if (!found.complete)
        lines.append(u"perhaps more"_s);
    return lines.join(u'\n');
}

} // namespace

class TestAccessQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scopesComeWithTheRolesThatGiveThem();
    void candidatesBeginWithTheLeastPrivilege();
    void assignmentIsTheRequestThatGivesTheRole();
    void anOrganizationsRolesStandInsteadOfDirectOnes();
    void whoIsNoMemberGetsNothing();
    void whatWasNotReadIsUnknownAndNeverNo();
    void tablesOfEverythingSayTheSame();
    void whoCanUseAScope();
    void whoCanInAnOrganization();
    void twinsAndEmptyRolesAreFound();
    void holdersOfAllAreFound();
    void lookAlikesOfTheManagementApiAreFound();
    void theDefaultResourceIsFound();
    void thePreMadeRoleIsRecognised_data();
    void thePreMadeRoleIsRecognised();
};

void TestAccessQuestions::scopesComeWithTheRolesThatGiveThem()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(access(graph, u"worker"_s, u"https://shopping.api"_s),
             u"read:products yes by Shopping reader, Shopping full\n"
             "write:products yes by Shopping full, else Writer, Orders\n"
             "delete:products yes by Shopping full"_s);
    QCOMPARE(access(graph, u"idle"_s, u"https://orders.api"_s),
             u"read:orders no, else Orders\nwrite:orders no, else Orders"_s);
    QCOMPARE(access(graph, u"billing"_s, u"https://default.logto.app/api"_s), u"all no"_s);
    QCOMPARE(expectedScopes(graph, {graph.applicationOf(u"worker"), {}},
                            graph.resourceOf(u"https://shopping.api"))
                 .join(u' '),
             u"read:products write:products delete:products"_s);
    QCOMPARE(accessTo(graph, {0, {}}, -1).size(), 0);
}

void TestAccessQuestions::candidatesBeginWithTheLeastPrivilege()
{
    // Shopping full has three scopes, but only two that are new to billing; Orders three new ones.
    QCOMPARE(access(GraphText::parse(shop), u"billing"_s, u"https://shopping.api"_s),
             u"read:products yes by Shopping reader, else Shopping full\n"
             "write:products no, else Writer, Shopping full, Orders\n"
             "delete:products no, else Shopping full"_s);
}

void TestAccessQuestions::assignmentIsTheRequestThatGivesTheRole()
{
    const AccessGraph graph = GraphText::parse(shop);
    const int billing = graph.applicationOf(u"billing");
    const auto direct = assignmentOf(graph, {billing, {}}, graph.roleOf(u"writer"));
    QVERIFY(direct);
    QCOMPARE(direct->path, u"/api/applications/billing/roles"_s);
    QCOMPARE(direct->body, QByteArray(R"({"roleIds":["writer"]})"));
    const auto there = assignmentOf(graph, {billing, u"acme"_s}, 0);
    QVERIFY(there);
    QCOMPARE(there->path, u"/api/organizations/acme/applications/billing/roles"_s);
    QCOMPARE(there->body, QByteArray(R"({"organizationRoleIds":["org-reader"]})"));
    QVERIFY2(!assignmentOf(graph, {graph.applicationOf(u"worker"), u"acme"_s}, 0), "no member");
    QVERIFY2(!assignmentOf(graph, {billing, u"elsewhere"_s}, 0), "not read");
}

void TestAccessQuestions::anOrganizationsRolesStandInsteadOfDirectOnes()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(access(graph, u"billing"_s, u"https://shopping.api"_s, u"acme"_s),
             u"read:products yes by Org admin, else Org reader\n"
             "write:products yes by Org admin\n"
             "delete:products no"_s);
    const AccessSubject billing{graph.applicationOf(u"billing"), u"acme"_s};
    QCOMPARE(organizationScopes(graph, billing),
             QStringList({u"read:stuff"_s, u"manage:members"_s}));
    QCOMPARE(isMember(graph, billing), std::optional(true));
}

void TestAccessQuestions::whoIsNoMemberGetsNothing()
{
    const AccessGraph graph = GraphText::parse(shop);
    const AccessSubject worker{graph.applicationOf(u"worker"), u"acme"_s};
    QCOMPARE(isMember(graph, worker), std::optional(false));
    QCOMPARE(organizationScopes(graph, worker), std::nullopt);
    const QString nothing = u"read:products no, else Org reader, Org admin\n"
                            "write:products no, else Org admin\n"
                            "delete:products no"_s;
    QCOMPARE(access(graph, u"worker"_s, u"https://shopping.api"_s, u"acme"_s), nothing);
    // A member without roles gets a token, with nothing in it.
    QCOMPARE(access(graph, u"idle"_s, u"https://shopping.api"_s, u"acme"_s), nothing);
    QCOMPARE(organizationScopes(graph, {graph.applicationOf(u"idle"), u"acme"_s}), QStringList());
}

void TestAccessQuestions::whatWasNotReadIsUnknownAndNeverNo()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api: read:products write:products
        role Reader (M2M): https://shopping.api read:products
        role Riddle (M2M): ?
        app both: Reader, Riddle
        app unread: ?
        app reader: Reader
        unread
    )");
    QCOMPARE(access(graph, u"both"_s, u"https://shopping.api"_s),
             u"read:products yes by Reader\nwrite:products unknown"_s);
    QCOMPARE(access(graph, u"unread"_s, u"https://shopping.api"_s),
             u"read:products unknown\nwrite:products unknown"_s);
    QCOMPARE(access(graph, u"reader"_s, u"https://shopping.api"_s),
             u"read:products yes by Reader\nwrite:products no"_s);
    QCOMPARE(access(graph, u"reader"_s, u"https://shopping.api"_s, u"acme"_s),
             u"read:products unknown\nwrite:products unknown"_s);
    QCOMPARE(access(graph, u"nobody"_s, u"https://shopping.api"_s),
             u"read:products unknown\nwrite:products unknown"_s);
    QCOMPARE(isMember(graph, {0, u"acme"_s}), std::nullopt);
    QCOMPARE(organizationScopes(graph, {0, u"acme"_s}), std::nullopt);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s),
             u"both by Reader\nreader by Reader\nperhaps more"_s);
    QCOMPARE(accessToScope(graph, {0, {}}, -1).expected, Expected::Unknown);
    QVERIFY(emptyRoles(graph).isEmpty());
}

void TestAccessQuestions::tablesOfEverythingSayTheSame()
{
    AccessGraph graph = GraphText::parse(shop);
    graph.roles[2].scopes.reset();
    graph.applications[1].roles->append(2);
    graph.applications[2].roles.reset();
    for (const QString &organization : {QString(), u"acme"_s, u"other"_s}) {
        for (int application = 0; application < graph.applications.size(); ++application) {
            const QList<Expected> all = expectedOf(graph, {application, organization});
            QCOMPARE(all.size(), graph.scopes.size());
            for (int scope = 0; scope < graph.scopes.size(); ++scope) {
                const AccessSubject subject{application, organization};
                const ScopeAccess access = accessToScope(graph, subject, scope);
                QCOMPARE(all.at(scope), access.expected);
                QCOMPARE(rolesGiving(graph, subject, scope), access.via);
            }
        }
    }
}

void TestAccessQuestions::whoCanUseAScope()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s),
             u"billing by Shopping reader\nworker by Shopping reader, Shopping full\n"
             "users with Customer, Staff\n"
             "in organizations with Org reader, Org admin, Org member"_s);
    QCOMPARE(holders(graph, u"https://orders.api"_s, u"read:orders"_s), u"users with Staff"_s);
    AccessGraph unread = graph;
    unread.organizationRoles.reset();
    QCOMPARE(holders(unread, u"https://orders.api"_s, u"write:orders"_s), u"perhaps more"_s);
    // Nobody in the whole tenant, and yet somebody.
    QCOMPARE(holders(GraphText::parse(R"(
                 resource https://shopping.api: read:products
                 org role Org member (user): https://shopping.api read:products)"),
                     u"https://shopping.api"_s, u"read:products"_s),
             u"in organizations with Org member"_s);
    QCOMPARE(holders(graph, u"https://orders.api"_s, u"write:orders"_s), u""_s);
}

void TestAccessQuestions::whoCanInAnOrganization()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s, u"acme"_s),
             u"billing by Org admin\nusers with Org member"_s);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s, u"other"_s),
             u"perhaps more"_s);
    const auto where = holdersInOrganizations(graph, 1); // Org admin
    QCOMPARE(where.size(), 1);
    QCOMPARE(where.first().organization, u"acme"_s);
    QCOMPARE(where.first().applications, 1);
    QVERIFY(holdersInOrganizations(graph, 0).isEmpty());
}

void TestAccessQuestions::twinsAndEmptyRolesAreFound()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://a.api: one two three
        role Empty (M2M):
        role Empty too (M2M):
        role Small (M2M): https://a.api one
        role Same (M2M): https://a.api one
        role Same again (M2M): https://a.api one
        role Big (M2M): https://a.api one two
        role Other (M2M): https://a.api three
        role User (user): https://a.api one
        role Riddle (M2M): ?
    )");
    QCOMPARE(roleNames(graph, emptyRoles(graph)), u"Empty, Empty too"_s);
    QStringList lines;
    for (const RoleTwins &twins : roleTwins(graph)) {
        lines.append(graph.roles.at(twins.role).name +
                     (twins.how == RoleTwins::How::Same ? u" = "_s : u" < "_s) +
                     graph.roles.at(twins.other).name);
    }
    QCOMPARE(lines.join(u'\n'),
             u"Small < Big\nSame = Small\nSame < Big\nSame again = Small\nSame again < Big"_s);
}

void TestAccessQuestions::holdersOfAllAreFound()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://default.logto.app/api (Logto Management API): all
        resource https://shopping.api: all
        role Admin (M2M): https://default.logto.app/api all
        role Shop (M2M): https://shopping.api all
        app console: Admin
        app shop: Shop
        app both: Shop, Admin
    )");
    QCOMPARE(managementHolders(graph), QList<int>({0, 2}));
    QVERIFY(managementHolders(GraphText::parse("resource https://shopping.api: all")).isEmpty());
}

void TestAccessQuestions::lookAlikesOfTheManagementApiAreFound()
{
    const AccessGraph graph = GraphText::parse(R"(
        resource https://default.logto.app/api/ : all
        resource https://other.logto.app/api: all
        resource https://default.logto.app/api (Logto Management API): all
        resource http://default.logto.app/api: read
        resource https://auth.example.com/api: all
        resource http://localhost:3001/api: read
        resource https://logto.example.com/api: read
        resource https://my.example.com (My management API): read
        resource https://shop.example.com/api: read:products
        resource https://shopping.api: all
    )");
    QStringList indicators;
    for (const int resource : lookAlikes(graph))
        indicators.append(graph.resources.at(resource).indicator);
    QCOMPARE(
        indicators.join(u'\n'),
        u"https://default.logto.app/api/\nhttps://other.logto.app/api\nhttp://default.logto.app/"
        u"api\n"
        "https://auth.example.com/api\nhttp://localhost:3001/api\nhttps://logto.example.com/api\n"
        "https://my.example.com"_s);
    QCOMPARE(managementResource(graph), 2);
}

void TestAccessQuestions::theDefaultResourceIsFound()
{
    QCOMPARE(defaultResource(GraphText::parse(shop)), -1);
    QCOMPARE(defaultResource(GraphText::parse(
                 "resource https://a.api: a\nresource https://b.api (default): b")),
             1);
}

void TestAccessQuestions::thePreMadeRoleIsRecognised_data()
{
    QTest::addColumn<QByteArray>("roles");
    QTest::addColumn<ManagementRole::State>("state");
    QTest::addColumn<int>("role");
    using State = ManagementRole::State;
    QTest::newRow("as made") << QByteArray(
                                    "role Other (M2M):\nrole Logto Management API access (M2M): "
                                    "https://t.logto.app/api all")
                             << State::AsMade << 1;
    QTest::newRow("emptied") << QByteArray("role Logto Management API access (M2M):")
                             << State::Edited << 0;
    QTest::newRow("enlarged")
        << QByteArray("role Logto Management API access (M2M): https://t.logto.app/api all "
                      "https://shopping.api all")
        << State::Edited << 0;
    QTest::newRow("renamed")
        << QByteArray("role Renamed (M2M, 0, This default role grants access to the Logto "
                      "management API.): https://t.logto.app/api all")
        << State::Renamed << 0;
    QTest::newRow("deleted") << QByteArray("role Other (M2M): https://t.logto.app/api all")
                             << State::Absent << -1;
    QTest::newRow("a user role of that name")
        << QByteArray("role Logto Management API access (user):") << State::Absent << -1;
    QTest::newRow("not read") << QByteArray("role Logto Management API access (M2M): ?")
                              << State::Unknown << 0;
    QTest::newRow("perhaps not read") << QByteArray("unread") << State::Unknown << -1;
}

void TestAccessQuestions::thePreMadeRoleIsRecognised()
{
    QFETCH(QByteArray, roles);
    QFETCH(ManagementRole::State, state);
    QFETCH(int, role);
    const AccessGraph graph = GraphText::parse(
        QByteArray("resource https://t.logto.app/api: all\nresource https://shopping.api: all\n" +
                   roles)
            .constData());
    QCOMPARE(managementRole(graph).state, state);
    QCOMPARE(managementRole(graph).role, role);
}

QTEST_GUILESS_MAIN(TestAccessQuestions)
#include "tst_accessquestions.moc"
