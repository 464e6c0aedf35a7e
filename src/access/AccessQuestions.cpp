// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessQuestions.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace lwb {

namespace
{

/// The roles that count for tokens of one kind: those held directly, or in an organization the
/// organization roles held there. Never both.
class CountedRoles
{
public:
    CountedRoles(const AccessGraph &graph, const QString &organizationId)
        : m_graph(graph)
        , m_inOrganization(!organizationId.isEmpty())
    {
        const auto found = graph.organizations.constFind(organizationId);
        if (m_inOrganization && graph.organizationRoles && found != graph.organizations.constEnd())
            m_organization = &*found;
    }

    [[nodiscard]] int count() const
    {
        if (!m_inOrganization)
            return int(m_graph.roles.size());
        return m_organization ? int(m_graph.organizationRoles->size()) : 0;
    }
    /// Null: not read.
    [[nodiscard]] const QList<int> *scopes(int role) const
    {
        if (m_inOrganization)
            return &m_graph.organizationRoles->at(role).scopes;
        const auto &scopes = m_graph.roles.at(role).scopes;
        return scopes ? &*scopes : nullptr;
    }
    [[nodiscard]] lwb::Role::Type type(int role) const
    {
        return m_inOrganization ? m_graph.organizationRoles->at(role).type
                                : m_graph.roles.at(role).type;
    }
    [[nodiscard]] QString name(int role) const
    {
        return m_inOrganization ? m_graph.organizationRoles->at(role).name
                                : m_graph.roles.at(role).name;
    }
    /// None: not read.
    [[nodiscard]] std::optional<QList<int>> heldBy(int application) const
    {
        if (application < 0 || application >= m_graph.applications.size())
            return std::nullopt;
        if (!m_inOrganization)
            return m_graph.applications.at(application).roles;
        if (!m_organization)
            return std::nullopt;
        return m_organization->rolesByApplication.value(application);
    }
    [[nodiscard]] bool isRead() const { return m_organization || !m_inOrganization; }

private:
    const AccessGraph &m_graph;
    bool m_inOrganization;
    const AccessGraph::Organization *m_organization = nullptr;
};

Expected expectedFrom(bool given, bool known)
{
    if (given)
        return Expected::Yes;
    return known ? Expected::No : Expected::Unknown;
}

QList<ScopeAccess> accessToAll(const AccessGraph &graph, const AccessSubject &subject,
                               const QList<int> &wanted)
{
    QList<ScopeAccess> rows;
    std::vector<int> rowOf(size_t(graph.scopes.size()), -1);
    for (const int scope : wanted) {
        rowOf[size_t(scope)] = int(rows.size());
        rows.append(ScopeAccess{scope, Expected::Unknown, {}, {}});
    }

    const CountedRoles roles(graph, subject.organizationId);
    const std::optional<QList<int>> held = roles.heldBy(subject.application);
    if (!held)
        return rows;

    bool known = true;
    std::vector<bool> has(size_t(graph.scopes.size()));
    for (const int role : *held) {
        const QList<int> *scopes = roles.scopes(role);
        if (!scopes) {
            known = false;
            continue;
        }
        for (const int scope : *scopes) {
            has[size_t(scope)] = true;
            if (const int row = rowOf[size_t(scope)]; row >= 0)
                rows[row].via.append(role);
        }
    }
    for (ScopeAccess &row : rows)
        row.expected = expectedFrom(!row.via.isEmpty(), known);

    using Candidate =
        std::tuple<qsizetype, qsizetype, QString, int>; // new scopes, scopes, name, role
    std::vector<Candidate> candidates;
    for (int role = 0; role < roles.count(); ++role) {
        const QList<int> *scopes = roles.scopes(role);
        if (!scopes || roles.type(role) != Role::Type::MachineToMachine || held->contains(role))
            continue;
        const bool helps = std::any_of(scopes->begin(), scopes->end(),
                                       [&](int scope) { return rowOf[size_t(scope)] >= 0; });
        if (!helps)
            continue;
        const auto news = std::count_if(scopes->begin(), scopes->end(),
                                        [&](int scope) { return !has[size_t(scope)]; });
        candidates.emplace_back(news, scopes->size(), roles.name(role), role);
    }
    std::sort(candidates.begin(), candidates.end());
    for (const auto &[news, size, name, role] : candidates) {
        for (const int scope : *roles.scopes(role)) {
            if (const int row = rowOf[size_t(scope)]; row >= 0)
                rows[row].candidates.append(role);
        }
    }
    return rows;
}

} // namespace

std::optional<bool> isMember(const AccessGraph &graph, const AccessSubject &subject)
{
    const auto found = graph.organizations.constFind(subject.organizationId);
    if (found == graph.organizations.constEnd())
        return std::nullopt;
    return found->rolesByApplication.contains(subject.application);
}

QList<ScopeAccess> accessTo(const AccessGraph &graph, const AccessSubject &subject, int resource)
{
    if (resource < 0 || resource >= graph.resources.size())
        return {};
    return accessToAll(graph, subject, graph.resources.at(resource).scopes);
}

ScopeAccess accessToScope(const AccessGraph &graph, const AccessSubject &subject, int scope)
{
    if (scope < 0 || scope >= graph.scopes.size())
        return {scope, Expected::Unknown, {}, {}};
    return accessToAll(graph, subject, {scope}).first();
}

QList<Expected> expectedOf(const AccessGraph &graph, const AccessSubject &subject)
{
    const CountedRoles roles(graph, subject.organizationId);
    const std::optional<QList<int>> held = roles.heldBy(subject.application);
    bool known = held.has_value();
    std::vector<bool> has(size_t(graph.scopes.size()));
    for (const int role : held.value_or(QList<int>())) {
        const QList<int> *scopes = roles.scopes(role);
        known = known && scopes;
        for (const int scope : scopes ? *scopes : QList<int>())
            has[size_t(scope)] = true;
    }
    QList<Expected> answers;
    answers.reserve(graph.scopes.size());
    for (const bool given : has)
        answers.append(expectedFrom(given, known));
    return answers;
}

QList<int> rolesGiving(const AccessGraph &graph, const AccessSubject &subject, int scope)
{
    const CountedRoles roles(graph, subject.organizationId);
    QList<int> giving = roles.heldBy(subject.application).value_or(QList<int>());
    giving.removeIf([&](int role) {
        const QList<int> *scopes = roles.scopes(role);
        return !scopes || !std::binary_search(scopes->begin(), scopes->end(), scope);
    });
    return giving;
}

QStringList expectedScopes(const AccessGraph &graph, const AccessSubject &subject, int resource)
{
    QStringList names;
    for (const ScopeAccess &access : accessTo(graph, subject, resource)) {
        if (access.expected == Expected::Yes)
            names.append(graph.scopes.at(access.scope).name);
    }
    return names;
}

std::optional<QStringList> organizationScopes(const AccessGraph &graph,
                                              const AccessSubject &subject)
{
    if (!graph.organizationRoles || !isMember(graph, subject).value_or(false))
        return std::nullopt;
    QStringList names;
    const auto &organization = *graph.organizations.constFind(subject.organizationId);
    for (const int role : organization.rolesByApplication.value(subject.application))
        names += graph.organizationRoles->at(role).organizationScopes;
    names.removeDuplicates();
    return names;
}

ScopeHolders whoCan(const AccessGraph &graph, int scope, const QString &organizationId)
{
    ScopeHolders holders;
    const CountedRoles roles(graph, organizationId);
    holders.complete = graph.isComplete() && roles.isRead();
    std::vector<bool> carries(size_t(roles.count()));
    for (int role = 0; role < roles.count(); ++role) {
        const QList<int> *scopes = roles.scopes(role);
        if (!scopes) {
            holders.complete = false;
        } else if (std::binary_search(scopes->begin(), scopes->end(), scope)) {
            carries[size_t(role)] = true;
            if (roles.type(role) == Role::Type::User)
                holders.userRoles.append(role);
        }
    }
    if (organizationId.isEmpty()) {
        holders.complete = holders.complete && graph.organizationRoles;
        const int count = graph.organizationRoles ? int(graph.organizationRoles->size()) : 0;
        for (int role = 0; role < count; ++role) {
            if (graph.organizationRoles->at(role).scopes.contains(scope))
                holders.organizationRoles.append(role);
        }
    }
    for (int application = 0; application < graph.applications.size(); ++application) {
        const std::optional<QList<int>> held = roles.heldBy(application);
        if (!held) {
            holders.complete = false;
            continue;
        }
        ScopeHolders::Holder holder{application, {}};
        std::copy_if(held->begin(), held->end(), std::back_inserter(holder.via),
                     [&](int role) { return carries[size_t(role)]; });
        if (!holder.via.isEmpty())
            holders.applications.append(holder);
    }
    return holders;
}

QList<OrganizationHolders> holdersInOrganizations(const AccessGraph &graph, int organizationRole)
{
    QList<OrganizationHolders> found;
    for (const AccessGraph::Organization &organization : graph.organizations) {
        const auto &held = organization.rolesByApplication;
        const auto holding = std::count_if(held.cbegin(), held.cend(), [&](const QList<int> &roles) {
            return roles.contains(organizationRole);
        });
        if (holding > 0)
            found.append({organization.name, int(holding)});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.organization < b.organization; });
    return found;
}

} // namespace lwb
