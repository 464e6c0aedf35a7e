// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Comparison.h"
#include "access/GraphText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;

namespace
{

constexpr auto shop = R"(
    resource https://default.logto.app/api (Logto Management API): all
    resource https://shopping.api (Shopping API): read:products write:products delete:products
    resource https://orders.api (Orders API): read:orders write:orders
    role Shopping reader (M2M): https://shopping.api read:products
    role Shopping full (M2M): https://shopping.api read:products write:products delete:products
    role Writer (M2M): https://shopping.api write:products
    role Orders (M2M): https://orders.api read:orders write:orders https://shopping.api write:products
    role Customer (user, 120): https://shopping.api read:products
    role Staff (user, 7): https://shopping.api read:products write:products https://orders.api read:orders
    app billing: Shopping reader
    app worker: Shopping reader, Shopping full
    app idle:
    org role Org reader (M2M): https://shopping.api read:products own read:stuff
    org role Org admin (M2M): https://shopping.api read:products write:products own read:stuff manage:members
    org role Org member (user): https://shopping.api read:products own read:stuff
    org acme: billing -> Org admin; idle ->
)";

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

QString scopeNames(const AccessGraph &graph, const QList<int> &scopes)
{
    QStringList names;
    for (const int scope : scopes)
        names.append(graph.scopes.at(scope).name);
    return names.join(u' ');
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
    if (!found.complete)
        lines.append(u"perhaps more"_s);
    return lines.join(u'\n');
}

Supposition::Kind kindOf(const QString &verb)
{
    static const QStringList verbs{u"assign"_s,         u"remove"_s,      u"add"_s,
                                   u"take"_s,           u"delete-role"_s, u"delete-scope"_s,
                                   u"delete-resource"_s};
    return Supposition::Kind(verbs.indexOf(verb));
}

/// "assign Shopping full | billing; delete-scope | https://shopping.api read:products", by name.
QList<Supposition> suppositions(const AccessGraph &graph, const QString &text)
{
    QList<Supposition> list;
    for (const QString &part : text.split(u"; "_s)) {
        Supposition one;
        one.kind = kindOf(part.section(u' ', 0, 0));
        const QString subject = part.section(u' ', 1).section(u'|', 0, 0).trimmed();
        const QString object = part.section(u'|', 1).trimmed();
        one.role = graph.roleOf(GraphText::idOf(subject));
        one.application = graph.applicationOf(object);
        one.resource = graph.resourceOf(object.section(u' ', 0, 0));
        if (one.resource >= 0)
            one.scope = graph.scopeOf(one.resource, object.section(u' ', 1));
        list.append(one);
    }
    return list;
}

QString outcome(const AccessGraph &graph, const QString &text)
{
    const WhatIf what = whatIf(graph, suppositions(graph, text));
    QStringList lines;
    for (const AccessChange &change : what.changes) {
        Q_ASSERT(change.before != change.after);
        lines.append(graph.applications.at(change.application).name +
                     (change.after ? u" +"_s : u" -"_s) + graph.scopes.at(change.scope).name);
    }
    const auto addRoles = [&](const QList<WhatIf::RoleChange> &changes, const auto &nameOf) {
        for (const WhatIf::RoleChange &change : changes) {
            QString line = nameOf(change.role);
            if (!change.gained.isEmpty())
                line += u" +"_s + scopeNames(graph, change.gained);
            if (!change.lost.isEmpty())
                line += u" -"_s + scopeNames(graph, change.lost);
            lines.append(line);
        }
    };
    addRoles(what.userRoles, [&](int role) {
        return u"%1 (%2 users)"_s.arg(graph.roles.at(role).name)
            .arg(graph.roles.at(role).usersCount);
    });
    addRoles(what.organizationRoles, [&](int role) {
        return u"in organizations: %1"_s.arg(graph.organizationRoles->at(role).name);
    });
    if (!what.complete)
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
    void anOrganizationsRolesStandInsteadOfDirectOnes();
    void whoIsNoMemberGetsNothing();
    void whatWasNotReadIsUnknownAndNeverNo();
    void tablesOfEverythingSayTheSame();
    void whoCanUseAScope();
    void whoCanInAnOrganization();
    void whoHoldsARoleAndWhatItGives();
    void suppositionsChangeAccess_data();
    void suppositionsChangeAccess();
    void suppositionsAboutWhatWasNotReadSayNothing_data();
    void suppositionsAboutWhatWasNotReadSayNothing();
    void twinsAndEmptyRolesAreFound();
    void holdersOfAllAreFound();
    void lookAlikesOfTheManagementApiAreFound();
    void theDefaultResourceIsFound();
    void thePreMadeRoleIsRecognised_data();
    void thePreMadeRoleIsRecognised();
    void suppositionsOnTenThousandApplicationsAreQuick();
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
    QCOMPARE(givenBy(graph, graph.roleOf(u"riddle")).has_value(), false);
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
            for (int scope = 0; scope < graph.scopes.size(); ++scope)
{
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
             "users with Customer, Staff"_s);
    QCOMPARE(holders(graph, u"https://orders.api"_s, u"read:orders"_s), u"users with Staff"_s);
    QCOMPARE(holders(graph, u"https://orders.api"_s, u"write:orders"_s), u""_s);
}

void TestAccessQuestions::whoCanInAnOrganization()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s, u"acme"_s),
             u"billing by Org admin\nusers with Org member"_s);
    QCOMPARE(holders(graph, u"https://shopping.api"_s, u"read:products"_s, u"other"_s),
             u"perhaps more"_s);
}

void TestAccessQuestions::whoHoldsARoleAndWhatItGives()
{
    const AccessGraph graph = GraphText::parse(shop);
    QCOMPARE(applicationsWith(graph, graph.roleOf(u"shopping-reader")), QList<int>({0, 1}));
    QStringList lines;
    const auto parts = givenBy(graph, graph.roleOf(u"staff"));
    QVERIFY(parts);
    for (const ResourceScopes &part : *parts)
        lines.append(graph.resources.at(part.resource).name + u": "_s +
                     scopeNames(graph, part.scopes));
    QCOMPARE(lines.join(u'\n'),
             u"Shopping API: read:products write:products\nOrders API: read:orders"_s);
}

void TestAccessQuestions::suppositionsChangeAccess_data()
{
    QTest::addColumn<QString>("supposed");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QString &supposed, const QString &changes) {
        QTest::newRow(name) << supposed << changes;
    };
    row("assign", u"assign Shopping full | billing"_s,
        u"billing +write:products\nbilling +delete:products"_s);
    row("assign what it holds", u"assign Shopping reader | billing"_s, {});
    row("assign a user role", u"assign Customer | idle"_s, {});
    row("remove", u"remove Shopping reader | billing"_s, u"billing -read:products"_s);
    row("remove one of two that give it", u"remove Shopping reader | worker"_s, {});
    row("remove what it lacks", u"remove Writer | worker"_s, {});
    row("add to an M2M role", u"add Shopping reader | https://orders.api read:orders"_s,
        u"billing +read:orders\nworker +read:orders"_s);
    row("add to a user role", u"add Customer | https://orders.api read:orders"_s,
        u"Customer (120 users) +read:orders"_s);
    row("add what it has", u"add Shopping reader | https://shopping.api read:products"_s, {});
    row("add the Management API to a user role",
        u"add Customer | https://default.logto.app/api all"_s, {});
    row("take from an M2M role", u"take Shopping full | https://shopping.api write:products"_s,
        u"worker -write:products"_s);
    row("take from a user role", u"take Staff | https://shopping.api write:products"_s,
        u"Staff (7 users) -write:products"_s);
    row("delete an M2M role", u"delete-role Shopping full"_s,
        u"worker -write:products\nworker -delete:products"_s);
    row("delete a user role", u"delete-role Staff"_s,
        u"Staff (7 users) -read:products write:products read:orders"_s);
    row("delete a scope", u"delete-scope | https://shopping.api read:products"_s,
        u"billing -read:products\nworker -read:products\n"
        "Customer (120 users) -read:products\nStaff (7 users) -read:products\n"
        "in organizations: Org reader -read:products\nin organizations: Org admin -read:products\n"
        "in organizations: Org member -read:products"_s);
    row("delete a resource", u"delete-resource | https://orders.api"_s,
        u"Staff (7 users) -read:orders"_s);
    row("delete the Management API", u"delete-resource | https://default.logto.app/api"_s, {});
    row("one takes back the other", u"assign Writer | idle; remove Writer | idle"_s, {});
    row("swap", u"remove Shopping reader | billing; assign Writer | billing"_s,
        u"billing -read:products\nbilling +write:products"_s);
    row("assign, then enlarge",
        u"assign Writer | idle; add Writer | https://orders.api read:orders"_s,
        u"idle +write:products\nidle +read:orders"_s);
    row("enlarge, then delete",
        u"add Shopping reader | https://orders.api read:orders; delete-role Shopping reader"_s,
        u"billing -read:products"_s);
    row("what is deleted comes not back", u"delete-role Writer; assign Writer | idle"_s, {});
    row("nor does a scope",
        u"delete-scope | https://orders.api write:orders; "
        "add Shopping reader | https://orders.api write:orders"_s,
        {});
    row("no such things",
        u"assign Nothing | nobody; delete-role Nothing; delete-resource | https://no.api"_s, {});
}

void TestAccessQuestions::suppositionsChangeAccess()
{
    QFETCH(QString, supposed);
    QFETCH(QString, changes);
    QCOMPARE(outcome(GraphText::parse(shop), supposed), changes);
}

void TestAccessQuestions::suppositionsAboutWhatWasNotReadSayNothing_data()
{
    QTest::addColumn<QString>("supposed");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QString &supposed, const QString &changes) {
        QTest::newRow(name) << supposed << changes;
    };
    row("nothing to do with it", u"assign Writer | reader"_s, u"reader +write:products"_s);
    row("its roles were not read", u"assign Writer | unread"_s, u"perhaps more"_s);
    row("a role of it was not read", u"assign Writer | both"_s, u"perhaps more"_s);
    row("the role was not read", u"assign Riddle | reader"_s, u"perhaps more"_s);
    row("anybody may hold it", u"delete-role Reader"_s, u"reader -read:products\nperhaps more"_s);
    row("any role may carry it", u"delete-scope | https://shopping.api read:products"_s,
        u"reader -read:products\nperhaps more"_s);
    row("users alone", u"add Customer | https://shopping.api write:products"_s,
        u"Customer (3 users) +write:products"_s);
    row("users of what was not read", u"delete-role User riddle"_s, u"perhaps more"_s);
}

void TestAccessQuestions::suppositionsAboutWhatWasNotReadSayNothing()
{
    QFETCH(QString, supposed);
    QFETCH(QString, changes);
    const AccessGraph graph = GraphText::parse(R"(
        resource https://shopping.api: read:products write:products
        role Reader (M2M): https://shopping.api read:products
        role Writer (M2M): https://shopping.api write:products
        role Riddle (M2M): ?
        role Customer (user, 3): https://shopping.api read:products
        role User riddle (user, 4): ?
        app both: Reader, Riddle
        app unread: ?
        app reader: Reader
    )");
    QString expected = changes;
    if (supposed.startsWith(u"delete-scope"_s))
        expected = u"reader -read:products\nCustomer (3 users) -read:products\nperhaps more"_s;
    QCOMPARE(outcome(graph, supposed), expected);
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

void TestAccessQuestions::suppositionsOnTenThousandApplicationsAreQuick()
{
    AccessGraph graph;
    graph.readAt = QDateTime::currentDateTimeUtc();
    for (int resource = 0; resource < 100; ++resource) {
        graph.resources.append(
            {QString::number(resource), {}, u"https://%1.api"_s.arg(resource), false, 3600, {}});
        for (int i = 0; i < 50; ++i) {
            graph.resources.last().scopes.append(int(graph.scopes.size()));
            graph.scopes.append(
                {QString::number(graph.scopes.size()), u"s%1"_s.arg(i), {}, resource});
        }
    }
    const auto some = [](int first, int count, int step, qsizetype of) {
        QList<int> list;
        for (int i = 0; i < count; ++i)
            list.append(int((first + qint64(i) * step) % of));
        std::sort(list.begin(), list.end());
        return list;
    };
    for (int role = 0; role < 2'000; ++role) {
        graph.roles.append({QString::number(role),
                            u"r%1"_s.arg(role),
                            {},
                            Role::Type::MachineToMachine,
                            false,
                            some(role * 7, 20, 13, graph.scopes.size()),
                            0});
    }
    for (int application = 0; application < 10'000; ++application) {
        graph.applications.append(
            {QString::number(application), {}, {}, some(application, 5, 397, 2'000)});
        graph.applications.last().roles->append(1'999); // everybody holds what is deleted below
    }
    QElapsedTimer timer;
    timer.start();
    const WhatIf everybody = whatIf(graph, {{Supposition::Kind::DeleteRole, 1'999, -1, -1, -1},
                                            {Supposition::Kind::AssignRole, 5, 9, -1, -1}});
    const qint64 all = timer.nsecsElapsed();
    timer.restart();
    const WhatIf one = whatIf(graph, {{Supposition::Kind::AssignRole, 5, 9, -1, -1}});
    const qint64 single = timer.nsecsElapsed();
    QVERIFY(everybody.complete && everybody.changes.size() > 100'000);
    QCOMPARE(one.changes.size(), 20);
    qInfo(
        "what-if on 10,000 applications x 2,000 roles: everybody %.1f ms, one application %.1f ms",
        double(all) / 1e6, double(single) / 1e6);
}

QTEST_GUILESS_MAIN(TestAccessQuestions)
#include "tst_accessquestions.moc"
