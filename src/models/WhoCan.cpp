// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WhoCan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("WhoCan", source, nullptr, n);
}

bool byName(const ListRow &a, const ListRow &b)
{
    return QString::localeAwareCompare(a.cells.constFirst().text, b.cells.constFirst().text) < 0;
}

QList<ListRow> applicationRows(const AccessGraph &graph, const ScopeHolders &holders)
{
    QList<ListRow> rows;
    for (const ScopeHolders::Holder &holder : holders.applications) {
        const AccessGraph::Application &application = graph.applications.at(holder.application);
        ListCell via;
        QStringList names;
        for (const int role : holder.via) {
            names.append(graph.roles.at(role).name);
            via.chips.append({names.constLast(), CellChip::Tone::Neutral, graph.roles.at(role).id});
        }
        via.text = names.join(u", "_s);
        rows.append({application.id, u"MachineToMachine"_s, {{application.name, {}, {}}, via}, {}});
    }
    std::stable_sort(rows.begin(), rows.end(), byName);
    return rows;
}

/// Roles themselves: those of users with their number, and machines' that reach nobody.
QList<ListRow> roleRows(const AccessGraph &graph, const ScopeHolders &holders, int scope)
{
    QList<ListRow> rows;
    const auto add = [&](int role, const QString &kind, const QString &reach) {
        rows.append({graph.roles.at(role).id,
                     kind,
                     {{graph.roles.at(role).name, {}, {}}, {reach, {}, {}}},
                     {}});
    };
    for (const int role : holders.userRoles)
        add(role, u"User"_s,
            text(QT_TRANSLATE_N_NOOP("WhoCan", "%n user(s)"),
                 int(graph.roles.at(role).usersCount)));
    QSet<int> held;
    for (const ScopeHolders::Holder &holder : holders.applications)
        held += QSet<int>(holder.via.cbegin(), holder.via.cend());
    for (int role = 0; role < graph.roles.size(); ++role) {
        const AccessGraph::Role &node = graph.roles.at(role);
        if (node.type == Role::Type::MachineToMachine && node.scopes && node.scopes->contains(scope)
            && !held.contains(role) && holders.complete)
            add(role, u"Role"_s,
                text(QT_TRANSLATE_NOOP("WhoCan", "held by no application")));
    }
    std::stable_sort(rows.begin(), rows.end(), byName);
    return rows;
}

/// After everybody in the whole tenant: what counts inside organizations only.
QList<ListRow> organizationRoleRows(const AccessGraph &graph, const ScopeHolders &holders)
{
    QList<ListRow> rows;
    for (const int role : holders.organizationRoles) {
        const AccessGraph::OrganizationRole &node = graph.organizationRoles->at(role);
        QString reach =
            node.type == Role::Type::User
                ? text(QT_TRANSLATE_NOOP("WhoCan", "organization role for users"))
                : text(QT_TRANSLATE_NOOP("WhoCan", "organization role for applications"));
        QStringList where;
        for (const OrganizationHolders &one : holdersInOrganizations(graph, role))
            where.append(u"%1 (%2)"_s.arg(one.organization, QLocale().toString(one.applications)));
        if (!where.isEmpty())
            reach += u": "_s + where.join(u", "_s);
        rows.append({{}, u"Organization"_s, {{node.name, {}, {}}, {reach, {}, {}}}, {}});
    }
    std::stable_sort(rows.begin(), rows.end(), byName);
    return rows;
}

QString counted(const AccessGraph &graph, int applications, const QList<int> &userRoles,
                int organizationRoles)
{
    qint64 users = 0;
    for (const int role : userRoles)
        users += graph.roles.at(role).usersCount;
    QStringList counts;
    if (applications > 0)
        counts.append(text(QT_TRANSLATE_N_NOOP("WhoCan", "%n application(s)"), applications));
    // Who holds two of the roles counts twice, so they add up to no number of people.
    if (userRoles.size() == 1)
        counts.append(text(QT_TRANSLATE_N_NOOP("WhoCan", "%n user(s)"), int(users)));
    else if (!userRoles.isEmpty())
        counts.append(text(QT_TRANSLATE_N_NOOP("WhoCan", "up to %n user(s)"), int(users)));
    if (organizationRoles > 0)
        counts.append(
            text(QT_TRANSLATE_N_NOOP("WhoCan", "%n organization role(s)"), organizationRoles));
    return counts.join(u", "_s);
}

ListGroup scopeGroup(const AccessGraph &graph, int scope)
{
    const ScopeHolders holders = whoCan(graph, scope);
    ListGroup group;
    group.kind = u"scope"_s;
    group.title = graph.scopes.at(scope).name;
    group.titleStyle = ColumnStyle::Mono;
    group.note = graph.scopes.at(scope).description;
    group.noteStyle = ColumnStyle::Text;
    group.rows = applicationRows(graph, holders) + roleRows(graph, holders, scope)
        + organizationRoleRows(graph, holders);
    // Beside a name there is little room; its rows tell the organization roles.
    const bool onlyInside = holders.applications.isEmpty() && holders.userRoles.isEmpty();
    group.count = counted(graph, int(holders.applications.size()), holders.userRoles,
                          onlyInside ? int(holders.organizationRoles.size()) : 0);
    if (group.count.isEmpty() && holders.complete)
        group.mark = text(QT_TRANSLATE_NOOP("WhoCan", "nobody"));
    return group;
}

} // namespace

QList<ListColumn> whoCanColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("WhoCan", "Who")), ColumnStyle::Name, 280},
        {text(QT_TRANSLATE_NOOP("WhoCan", "Through")), ColumnStyle::Text, 240},
    };
}

QList<ListGroup> whoCanUse(const AccessGraph &graph, int resource)
{
    QList<ListGroup> groups;
    if (resource < 0)
        return groups;
    for (const int scope : graph.resources.at(resource).scopes)
        groups.append(scopeGroup(graph, scope));
    std::stable_sort(groups.begin(), groups.end(), [](const ListGroup &a, const ListGroup &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return groups;
}

QString whoCanInAll(const AccessGraph &graph, int resource)
{
    if (resource < 0)
        return {};
    QSet<int> applications, userRoles, organizationRoles;
    for (const int scope : graph.resources.at(resource).scopes) {
        const ScopeHolders holders = whoCan(graph, scope);
        for (const ScopeHolders::Holder &holder : holders.applications)
            applications.insert(holder.application);
        userRoles.unite({holders.userRoles.cbegin(), holders.userRoles.cend()});
        organizationRoles.unite(
            {holders.organizationRoles.cbegin(), holders.organizationRoles.cend()});
    }
    return counted(graph, int(applications.size()), userRoles.values(),
                   int(organizationRoles.size()));
}

} // namespace lwb
