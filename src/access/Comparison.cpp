// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Comparison.h"

#include "core/Suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace
{

CellState stateOf(Expected expected, bool requested, std::optional<bool> granted)
{
    if (expected == Expected::Unknown)
        return CellState::Unknown;
    const bool isExpected = expected == Expected::Yes;
    if (granted.value_or(false))
        return isExpected ? CellState::Granted : CellState::Surplus;
    if (granted && requested)
        return isExpected ? CellState::Missing : CellState::Dropped;
    return isExpected ? CellState::Expected : CellState::Blank;
}

/// The name it is most likely a slip of; empty when none is near enough to say so.
QString nearestName(const QString &word, const QStringList &names)
{
    const QString wanted = word.left(100).toLower();
    QString nearest;
    int least = 0;
    for (const QString &name : names) {
        const QString lower = name.left(100).toLower();
        // A quarter: "wirte:orders" is a slip, "read:orders" for "write:orders" is another scope.
        const int limit = std::max(1, int(lower.size()) / 4);
        if (qAbs(wanted.size() - lower.size()) > limit)
            continue;
        const int distance = editDistance(wanted, lower);
        if (distance <= limit &&
            (nearest.isEmpty() || distance < least)) {
            nearest = name;
            least = distance;
        }
    }
    return nearest;
}

/// What there is to compare with: by name, since tokens and requests know nothing else.
struct Known
{
    QList<ScopeAccess> rows;
    QStringList names;     ///< as the rows
    bool complete = false; ///< a name that is not among them does not exist
};

Known resourceScopes(const AccessGraph &graph, const AccessSubject &subject, int resource)
{
    Known known;
    known.rows = accessTo(graph, subject, resource);
    for (const ScopeAccess &row : known.rows)
        known.names.append(graph.scopes.at(row.scope).name);
    known.complete = resource >= 0 && resource < graph.resources.size();
    return known;
}

/// The permissions that are an organization's own: names only, given by the template's roles.
Known ownScopes(const AccessGraph &graph, const AccessSubject &subject)
{
    Known known;
    const auto roles = graph.organizationRoles.value_or(QList<AccessGraph::OrganizationRole>());
    for (const AccessGraph::OrganizationRole &role : roles)
        known.names += role.organizationScopes;
    known.names.removeDuplicates();
    const auto organization = graph.organizations.constFind(subject.organizationId);
    const bool isRead = graph.organizationRoles && organization != graph.organizations.constEnd();
    const QList<int> held =
        isRead ? organization->rolesByApplication.value(subject.application) : QList<int>();
    for (const QString &name : known.names) {
        ScopeAccess row{-1, Expected::Unknown, {}, {}};
        for (int role = 0; isRead && role < roles.size(); ++role) {
            if (!roles.at(role).organizationScopes.contains(name))
                continue;
            if (held.contains(role))
                row.via.append(role);
            else if (roles.at(role).type == Role::Type::MachineToMachine)
                row.candidates.append(role);
        }
        std::stable_sort(row.candidates.begin(), row.candidates.end(), [&](int a, int b) {
            return roles.at(a).organizationScopes.size() < roles.at(b).organizationScopes.size();
        });
        if (isRead)
            row.expected = row.via.isEmpty() ? Expected::No : Expected::Yes;
        known.rows.append(row);
    }
    // A permission that no role carries is not told: a name that is absent may still exist.
    return known;
}

/// Whether what the graph tells is newer than the token. Its time of issue has whole seconds only.
bool isNewer(const AccessGraph &graph, const AccessSubject &subject, const QDateTime &issuedAt)
{
    const auto organization = graph.organizations.constFind(subject.organizationId);
    const QDateTime readAt =
        organization == graph.organizations.constEnd() ? graph.readAt : organization->readAt;
    return issuedAt.isValid() && readAt.isValid() && readAt >= issuedAt.addSecs(1);
}

} // namespace

QList<ScopeComparison> compareScopes(const AccessGraph &graph, const AccessSubject &subject,
                                     int resource, const QStringList &requested,
                                     const std::optional<QStringList> &granted,
                                     const QDateTime &issuedAt)
{
    const bool isOwn = resource < 0 && !subject.organizationId.isEmpty();
    const Known known =
        isOwn ? ownScopes(graph, subject) : resourceScopes(graph, subject, resource);

    QStringList names = requested;
    for (qsizetype i = 0; i < known.rows.size(); ++i) {
        const bool isGranted = granted && granted->contains(known.names.at(i));
        if (known.rows.at(i).expected == Expected::Yes || isGranted)
            names.append(known.names.at(i));
    }
    names += granted.value_or(QStringList());
    names.removeDuplicates();

    const bool graphIsNewer = isNewer(graph, subject, issuedAt);
    QList<ScopeComparison> comparisons;
    for (const QString &name : std::as_const(names)) {
        ScopeComparison row;
        row.scope = name;
        row.requested = requested.contains(name);
        if (granted)
            row.granted = granted->contains(name);
        if (const qsizetype at = known.names.indexOf(name); at >= 0) {
            const ScopeAccess &access = known.rows.at(at);
            row.expected = access.expected;
            row.via = access.via;
            row.candidates = access.candidates;
        } else {
            row.nearest = nearestName(name, known.names);
            row.exists = !known.complete && row.nearest.isEmpty();
            if (!row.exists)
                row.expected = Expected::No;
        }
        row.state = stateOf(row.expected, row.requested, row.granted);
        row.tokenIsOlder =
            graphIsNewer && (row.state == CellState::Missing || row.state == CellState::Surplus);
        comparisons.append(row);
    }
    return comparisons;
}

CellState cellState(Expected expected, const ProbeResult *probe, const QString &scope)
{
    const bool isAnswered = probe && !probe->error;
    const bool isAsked = isAnswered && probe->asked.contains(scope);
    const auto granted = isAnswered ? std::optional(probe->granted.contains(scope)) : std::nullopt;
    const CellState state = stateOf(expected, isAsked, granted);
    // Every scope is asked for when probing: what is rightly not granted is nothing to show.
    return state == CellState::Dropped ? CellState::Blank : state;
}

} // namespace lwb
