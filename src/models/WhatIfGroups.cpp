// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WhatIfGroups.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Kind = Supposition::Kind;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("WhatIfGroups", source, nullptr, n);
}

int scopeWith(const AccessGraph &graph, const QString &id)
{
    for (int scope = 0; !id.isEmpty() && scope < graph.scopes.size(); ++scope) {
        if (graph.scopes.at(scope).id == id)
            return scope;
    }
    return -1;
}

ListRow changeRow(const AccessGraph &graph, int scope, bool gained)
{
    const AccessGraph::Scope &node = graph.scopes.at(scope);
    const AccessGraph::Resource &resource = graph.resources.at(node.resource);
    const QString word = gained ? text(QT_TRANSLATE_NOOP("WhatIfGroups", "gains"))
                                : text(QT_TRANSLATE_NOOP("WhatIfGroups", "loses"));
    ListCell change{word, {}, {}};
    change.chips = {{word, gained ? CellChip::Tone::Ok : CellChip::Tone::Error}};
    return {resource.id,
            u"scope"_s,
            {{node.name, {}, node.description}, {resource.name, {}, {}}, change},
            {}};
}

QString countText(int gained, int lost)
{
    QStringList parts;
    if (gained > 0)
        parts.append(text(QT_TRANSLATE_N_NOOP("WhatIfGroups", "gains %n scope(s)"), gained));
    if (lost > 0)
        parts.append(text(QT_TRANSLATE_N_NOOP("WhatIfGroups", "loses %n scope(s)"), lost));
    return parts.join(u", "_s);
}

QList<ListGroup> applicationGroups(const AccessGraph &graph, const QList<AccessChange> &changes)
{
    QList<ListGroup> groups;
    int application = -1, gained = 0, lost = 0;
    const auto finish = [&] {
        if (!groups.isEmpty())
            groups.last().count = countText(std::exchange(gained, 0), std::exchange(lost, 0));
    };
    for (const AccessChange &change : changes) { // by application
        if (change.application != application) {
            finish();
            application = change.application;
            ListGroup group;
            group.id = graph.applications.at(application).id;
            group.kind = u"MachineToMachine"_s;
            group.title = graph.applications.at(application).name;
            groups.append(group);
        }
        (change.after ? gained : lost) += 1;
        groups.last().rows.append(changeRow(graph, change.scope, change.after));
    }
    finish();
    return groups;
}

ListGroup roleGroup(const AccessGraph &graph, const WhatIf::RoleChange &change)
{
    ListGroup group;
    group.noteStyle = ColumnStyle::Text;
    group.count = countText(int(change.gained.size()), int(change.lost.size()));
    for (const int scope : change.gained)
        group.rows.append(changeRow(graph, scope, true));
    for (const int scope : change.lost)
        group.rows.append(changeRow(graph, scope, false));
    return group;
}

bool isUserRole(const AccessGraph &graph, const Supposed &about)
{
    const int role = graph.roleOf(about.role);
    return role >= 0 && graph.roles.at(role).type == Role::Type::User;
}

bool holds(const std::optional<QList<int>> &list, int index)
{
    return list && list->contains(index);
}

QList<SupposableObject> applicationsFor(const AccessGraph &graph, const Supposed &about)
{
    QList<SupposableObject> objects;
    const int role = graph.roleOf(about.role);
    for (const AccessGraph::Application &application : graph.applications) {
        if (holds(application.roles, role) != (about.kind == Kind::RemoveRole))
            continue;
        Supposed supposed = about;
        supposed.application = application.id;
        objects.append({supposed, application.name, {}});
    }
    return objects;
}

QList<SupposableObject> rolesFor(const AccessGraph &graph, const Supposed &about)
{
    QList<SupposableObject> objects;
    const int application = graph.applicationOf(about.application);
    for (int role = 0; application >= 0 && role < graph.roles.size(); ++role) {
        const AccessGraph::Role &node = graph.roles.at(role);
        if (node.type != Role::Type::MachineToMachine
            || holds(graph.applications.at(application).roles, role)
                   != (about.kind == Kind::RemoveRole))
            continue;
        Supposed supposed = about;
        supposed.role = node.id;
        objects.append({supposed, node.name, {}});
    }
    return objects;
}

QList<SupposableObject> scopesFor(const AccessGraph &graph, const Supposed &about)
{
    QList<SupposableObject> objects;
    const int role = graph.roleOf(about.role);
    for (int scope = 0; scope < graph.scopes.size(); ++scope) {
        const AccessGraph::Scope &node = graph.scopes.at(scope);
        const AccessGraph::Resource &resource = graph.resources.at(node.resource);
        const bool management = isManagementApi(resource.indicator);
        if (about.kind == Kind::DeleteScope) {
            if (management || resource.id != about.resource)
                continue;
        } else if (role < 0
                   || holds(graph.roles.at(role).scopes, scope) != (about.kind == Kind::RemoveScope)
                   || (management && isUserRole(graph, about))) {
            continue;
        }
        Supposed supposed = about;
        supposed.scope = node.id;
        objects.append(
            {supposed, node.name, about.kind == Kind::DeleteScope ? QString() : resource.name});
    }
    return objects;
}

} // namespace

std::optional<Supposition> resolved(const AccessGraph &graph, const Supposed &supposed)
{
    const Supposition found{supposed.kind, graph.roleOf(supposed.role),
                            graph.applicationOf(supposed.application),
                            scopeWith(graph, supposed.scope), graph.resourceOf(supposed.resource)};
    switch (supposed.kind) {
    case Kind::AssignRole:
    case Kind::RemoveRole:
        return found.role < 0 || found.application < 0 ? std::nullopt : std::optional(found);
    case Kind::AddScope:
    case Kind::RemoveScope:
        return found.role < 0 || found.scope < 0 ? std::nullopt : std::optional(found);
    case Kind::DeleteRole: return found.role < 0 ? std::nullopt : std::optional(found);
    case Kind::DeleteScope: return found.scope < 0 ? std::nullopt : std::optional(found);
    case Kind::DeleteResource: return found.resource < 0 ? std::nullopt : std::optional(found);
    }
    return {};
}

QString suppositionText(const AccessGraph &graph, const Supposed &supposed)
{
    const auto found = resolved(graph, supposed);
    if (!found)
        return {};
    const QString role = found->role < 0 ? QString() : graph.roles.at(found->role).name;
    const QString application =
        found->application < 0 ? QString() : graph.applications.at(found->application).name;
    const QString scope = found->scope < 0 ? QString() : graph.scopes.at(found->scope).name;
    switch (supposed.kind) {
    case Kind::AssignRole:
        return text(QT_TRANSLATE_NOOP("WhatIfGroups", "%1 gets the role %2"))
            .arg(application, role);
    case Kind::RemoveRole:
        return text(QT_TRANSLATE_NOOP("WhatIfGroups", "%1 loses the role %2"))
            .arg(application, role);
    case Kind::AddScope: return text(QT_TRANSLATE_NOOP("WhatIfGroups", "%1 is added")).arg(scope);
    case Kind::RemoveScope:
        return text(QT_TRANSLATE_NOOP("WhatIfGroups", "%1 is taken away")).arg(scope);
    case Kind::DeleteRole: return text(QT_TRANSLATE_NOOP("WhatIfGroups", "the role is deleted"));
    case Kind::DeleteScope:
        return text(QT_TRANSLATE_NOOP("WhatIfGroups", "%1 is deleted")).arg(scope);
    case Kind::DeleteResource:
        return text(QT_TRANSLATE_NOOP("WhatIfGroups", "the API resource is deleted"));
    }
    return {};
}

QList<SupposableObject> supposable(const AccessGraph &graph, const Supposed &about)
{
    QList<SupposableObject> objects;
    switch (about.kind) {
    case Kind::AssignRole:
    case Kind::RemoveRole:
        if (about.role.isEmpty())
            objects = rolesFor(graph, about);
        else if (!isUserRole(graph, about))
            objects = applicationsFor(graph, about);
        break;
    case Kind::AddScope:
    case Kind::RemoveScope:
    case Kind::DeleteScope: objects = scopesFor(graph, about); break;
    case Kind::DeleteRole:
    case Kind::DeleteResource: break;
    }
    std::stable_sort(objects.begin(), objects.end(),
                     [](const SupposableObject &a, const SupposableObject &b) {
                         return QString::localeAwareCompare(a.text, b.text) < 0;
                     });
    return objects;
}

QList<ListColumn> whatIfColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("WhatIfGroups", "Scope")), ColumnStyle::Mono, 220},
        {text(QT_TRANSLATE_NOOP("WhatIfGroups", "API resource")), ColumnStyle::Text, 200},
        {text(QT_TRANSLATE_NOOP("WhatIfGroups", "Change")), ColumnStyle::Text, 100},
    };
}

QList<ListGroup> whatIfGroups(const AccessGraph &graph, const WhatIf &whatIf)
{
    QList<ListGroup> groups = applicationGroups(graph, whatIf.changes);
    for (const WhatIf::RoleChange &change : whatIf.userRoles) {
        ListGroup group = roleGroup(graph, change);
        const AccessGraph::Role &role = graph.roles.at(change.role);
        group.id = role.id;
        group.kind = u"Role"_s;
        group.title = role.name;
        group.note = text(QT_TRANSLATE_N_NOOP("WhatIfGroups", "%n user(s)"), int(role.usersCount));
        groups.append(group);
    }
    for (const WhatIf::RoleChange &change : whatIf.organizationRoles) {
        ListGroup group = roleGroup(graph, change);
        group.kind = u"Organization"_s; // without an id: it has no page
        group.title = graph.organizationRoles->at(change.role).name;
        group.note =
            text(QT_TRANSLATE_NOOP("WhatIfGroups", "organization role, in every organization"));
        groups.append(group);
    }
    return groups;
}

WhatIfTotals totalsOf(const AccessGraph &graph, const WhatIf &whatIf)
{
    WhatIfTotals totals;
    int last = -1;
    for (const AccessChange &change : whatIf.changes) {
        totals.applications += std::exchange(last, change.application) != change.application;
        (change.after ? totals.gained : totals.lost) += 1;
    }
    totals.userRoles = int(whatIf.userRoles.size());
    totals.organizationRoles = int(whatIf.organizationRoles.size());
    for (const auto &change : whatIf.userRoles)
        totals.users += graph.roles.at(change.role).usersCount;
    return totals;
}

} // namespace lwb
