// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessQuestions.h"
#include "access/Shop.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

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

QString outcome(const AccessGraph &graph, const QString &text, const QString &organization = {})
{
    const AccessGraph inside =
        organization.isEmpty() ? graph : inOrganization(graph, organization);
    const WhatIf what = whatIf(graph, suppositions(inside, text), organization);
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

class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suppositionsChangeAccess_data();
    void suppositionsChangeAccess();
    void suppositionsAboutWhatWasNotReadSayNothing_data();
    void suppositionsAboutWhatWasNotReadSayNothing();
    void inAnOrganizationItsRolesAreSupposed_data();
    void inAnOrganizationItsRolesAreSupposed();
    void suppositionsOnTenThousandApplicationsAreQuick();
};

void TestWhatIf::suppositionsChangeAccess_data()
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

void TestWhatIf::suppositionsChangeAccess()
{
    QFETCH(QString, supposed);
    QFETCH(QString, changes);
    QCOMPARE(outcome(GraphText::parse(shop), supposed), changes);
}

void TestWhatIf::suppositionsAboutWhatWasNotReadSayNothing_data()
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

void TestWhatIf::suppositionsAboutWhatWasNotReadSayNothing()
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

void TestWhatIf::inAnOrganizationItsRolesAreSupposed_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("supposed");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QString &organization, const QString &supposed,
                        const QString &changes) {
        QTest::newRow(name) << organization << supposed << changes;
    };
    const QString acme = u"acme"_s;
    row("assign", acme, u"assign Org reader | idle"_s, u"idle +read:products"_s);
    row("assign one that gives nothing new", acme, u"assign Org reader | billing"_s, {});
    // Its direct role gives read:products, which is worth nothing here.
    row("remove", acme, u"remove Org admin | billing"_s,
        u"billing -read:products\nbilling -write:products"_s);
    row("swap", acme, u"remove Org admin | billing; assign Org reader | billing"_s,
        u"billing -write:products"_s);
    row("who is outside comes in", acme, u"assign Org admin | worker"_s,
        u"worker +read:products\nworker +write:products"_s);
    row("direct roles are none", acme, u"assign Shopping full | idle"_s, {});
    row("a role of users", acme, u"assign Org member | idle"_s, {});
    row("delete a role", acme, u"delete-role Org admin"_s,
        u"billing -read:products\nbilling -write:products"_s);
    row("delete a scope", acme, u"delete-scope | https://shopping.api write:products"_s,
        u"billing -write:products"_s);
    row("add to an M2M role", acme, u"add Org admin | https://orders.api read:orders"_s,
        u"billing +read:orders"_s);
    row("add to a role that nobody holds here", acme,
        u"add Org reader | https://orders.api read:orders"_s, {});
    row("take from an M2M role", acme, u"take Org admin | https://shopping.api read:products"_s,
        u"billing -read:products"_s);
    row("assign, then enlarge", acme,
        u"assign Org reader | idle; add Org reader | https://orders.api read:orders"_s,
        u"idle +read:products\nidle +read:orders"_s);
    row("add to a role of users", acme, u"add Org member | https://orders.api read:orders"_s,
        u"in organizations: Org member +read:orders"_s);
    row("delete a role of users", acme, u"delete-role Org member"_s,
        u"in organizations: Org member -read:products"_s);
    row("delete what all roles give", acme, u"delete-scope | https://shopping.api read:products"_s,
        u"billing -read:products\nin organizations: Org member -read:products"_s);
    row("assign to one and delete", acme, u"assign Org reader | idle; delete-role Org reader"_s,
        {});
    row("an organization that was not read", u"globex"_s, u"assign Org reader | idle"_s,
        u"perhaps more"_s);
}

void TestWhatIf::inAnOrganizationItsRolesAreSupposed()
{
    QFETCH(QString, organization);
    QFETCH(QString, supposed);
    QFETCH(QString, changes);
    QCOMPARE(outcome(GraphText::parse(shop), supposed, organization), changes);
}

void TestWhatIf::suppositionsOnTenThousandApplicationsAreQuick()
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

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
