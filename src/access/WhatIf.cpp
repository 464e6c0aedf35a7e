// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessQuestions.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace lwb {

namespace
{

/// A set of scopes, a bit for each: ten thousand applications are compared between two frames.
class ScopeSet
{
public:
    explicit ScopeSet(qsizetype scopes = 0)
        : m_words(size_t(scopes + 63) / 64)
    {
    }
    ScopeSet(qsizetype scopes, const QList<int> &members)
        : ScopeSet(scopes)
    {
        for (const int scope : members)
            insert(scope);
    }

    void insert(int scope) { m_words[size_t(scope) / 64] |= bit(scope); }
    void remove(int scope) { m_words[size_t(scope) / 64] &= ~bit(scope); }
    [[nodiscard]] bool contains(int scope) const
    {
        return m_words[size_t(scope) / 64] & bit(scope);
    }
    void clear() { std::fill(m_words.begin(), m_words.end(), 0); }
    void add(const ScopeSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    [[nodiscard]] size_t wordCount() const { return m_words.size(); }
    [[nodiscard]] quint64 word(size_t i) const { return m_words[i]; }
    /// The scopes whose bits are set in word `i`, in order.
    template<typename F>
    static void forEach(size_t i, quint64 word, F f)
    {
        for (; word; word &= word - 1)
            f(int(i) * 64 + std::countr_zero(word));
    }

private:
    [[nodiscard]] static quint64 bit(int scope) { return quint64(1) << (scope % 64); }
    std::vector<quint64> m_words;
};

struct RoleScopes
{
    ScopeSet before, after;
    bool known = true;
    bool touched = false; ///< before and after may differ
    bool moved = false;   ///< assigned or removed somewhere
};

/// The graph beside the one that is supposed.
class Supposed
{
public:
    explicit Supposed(const AccessGraph &graph)
        : m_graph(graph)
    {
        const qsizetype scopes = graph.scopes.size();
        m_roles.reserve(size_t(graph.roles.size()));
        for (const AccessGraph::Role &role : graph.roles) {
            const ScopeSet set = role.scopes ? ScopeSet(scopes, *role.scopes) : ScopeSet(scopes);
            m_roles.push_back({set, set, role.scopes.has_value(), false});
        }
        m_isRoleDeleted.resize(size_t(graph.roles.size()));
        m_isScopeDeleted.resize(size_t(scopes));
        m_holdings.resize(size_t(graph.applications.size()));
    }

    void suppose(const Supposition &supposition);
    [[nodiscard]] WhatIf answer();

private:
    [[nodiscard]] bool isManagement(int resource) const
    {
        return resource == managementResource(m_graph);
    }
    void change(int role, int scope, bool give);
    void deleteScope(int scope);
    void compareRoles(WhatIf &answer) const;
    void compareOrganizationRoles(WhatIf &answer) const;
    void compareApplication(int application, WhatIf &answer) const;
    [[nodiscard]] std::vector<size_t> concernedWords() const;

    const AccessGraph &m_graph;
    std::vector<RoleScopes> m_roles;
    std::vector<bool> m_isRoleDeleted, m_isScopeDeleted;
    /// What applications hold afterwards; none: what they hold now.
    std::vector<std::optional<QList<int>>> m_holdings;
    std::vector<size_t> m_words; ///< those of the sets that anything can differ in
};

void Supposed::change(int role, int scope, bool give)
{
    RoleScopes &scopes = m_roles[size_t(role)];
    give ? scopes.after.insert(scope) : scopes.after.remove(scope);
    scopes.touched = true;
}

void Supposed::deleteScope(int scope)
{
    m_isScopeDeleted[size_t(scope)] = true;
    for (int role = 0; role < int(m_roles.size()); ++role) {
        const RoleScopes &scopes = m_roles[size_t(role)];
        if (!scopes.known || scopes.after.contains(scope))
            change(role, scope, false);
    }
}

void Supposed::suppose(const Supposition &supposition)
{
    const auto [kind, role, application, scope, resource] = supposition;
    const auto isIn = [](int index, const auto &list) { return index >= 0 && index < list.size(); };
    const auto isRole = [&] { return isIn(role, m_graph.roles) && !m_isRoleDeleted[size_t(role)]; };
    const auto isScope = [&] {
        return isIn(scope, m_graph.scopes) && !m_isScopeDeleted[size_t(scope)];
    };
    const auto ofManagement = [&] { return isManagement(m_graph.scopes.at(scope).resource); };

    switch (kind) {
    case Supposition::Kind::AssignRole:
    case Supposition::Kind::RemoveRole: {
        if (!isRole() || !isIn(application, m_graph.applications) ||
            m_graph.roles.at(role).type != Role::Type::MachineToMachine)
            return;
        auto &held = m_holdings[size_t(application)];
        if (!held)
            held = m_graph.applications.at(application).roles.value_or(QList<int>());
        m_roles[size_t(role)].moved = true;
        held->removeAll(role);
        if (kind == Supposition::Kind::AssignRole)
            held->append(role);
        return;
    }
    case Supposition::Kind::AddScope:
        if (isRole() && isScope() &&
            !(ofManagement() && m_graph.roles.at(role).type == Role::Type::User))
            change(role, scope, true);
        return;
    case Supposition::Kind::RemoveScope:
        if (isRole() && isScope())
            change(role, scope, false);
        return;
    case Supposition::Kind::DeleteRole:
        if (!isRole())
            return;
        m_isRoleDeleted[size_t(role)] = true;
        m_roles[size_t(role)].after.clear();
        m_roles[size_t(role)].touched = true;
        return;
    case Supposition::Kind::DeleteScope:
        if (isScope() && !ofManagement())
            deleteScope(scope);
        return;
    case Supposition::Kind::DeleteResource:
        if (!isIn(resource, m_graph.resources) || isManagement(resource))
            return;
        for (const int one : m_graph.resources.at(resource).scopes)
            deleteScope(one);
        return;
    }
}

void Supposed::compareRoles(WhatIf &answer) const
{
    for (int role = 0; role < int(m_roles.size()); ++role) {
        const RoleScopes &scopes = m_roles[size_t(role)];
        if (!scopes.touched || m_graph.roles.at(role).type != Role::Type::User)
            continue;
        if (!scopes.known) {
            answer.complete = false;
            continue;
        }
        WhatIf::RoleChange change{role, {}, {}};
        for (size_t i = 0; i < scopes.before.wordCount(); ++i) {
            const quint64 before = scopes.before.word(i), after = scopes.after.word(i);
            ScopeSet::forEach(i, after & ~before, [&](int scope) { change.gained.append(scope); });
            ScopeSet::forEach(i, before & ~after, [&](int scope) { change.lost.append(scope); });
        }
        if (!change.gained.isEmpty() || !change.lost.isEmpty())
            answer.userRoles.append(change);
    }
}

void Supposed::compareOrganizationRoles(WhatIf &answer) const
{
    const auto roles = m_graph.organizationRoles.value_or(QList<AccessGraph::OrganizationRole>());
    for (int role = 0; role < roles.size(); ++role) {
        WhatIf::RoleChange change{role, {}, {}};
        for (const int scope : roles.at(role).scopes) {
            if (m_isScopeDeleted[size_t(scope)])
                change.lost.append(scope);
        }
        if (!change.lost.isEmpty())
            answer.organizationRoles.append(change);
    }
}

void Supposed::compareApplication(int application, WhatIf &answer) const
{
    const auto &now = m_graph.applications.at(application).roles;
    const auto &then = m_holdings[size_t(application)];
    const auto isTouched = [this](int role) { return m_roles[size_t(role)].touched; };
    const auto isUnknown = [this](int role) { return !m_roles[size_t(role)].known; };
    if (!now) { // it may hold any of them
        const auto &roles = m_graph.roles;
        for (int role = 0; role < roles.size() && answer.complete; ++role)
            answer.complete = !isTouched(role) || roles.at(role).type == Role::Type::User;
        answer.complete = answer.complete && !then;
        return;
    }
    if (!then && std::none_of(now->begin(), now->end(), isTouched))
        return;
    const QList<int> &after = then ? *then : *now;
    if (std::any_of(now->begin(), now->end(), isUnknown) ||
        std::any_of(after.begin(), after.end(), isUnknown)) {
        answer.complete = false;
        return;
    }
    for (const size_t i : m_words) {
        quint64 had = 0, has = 0;
        for (const int role : *now)
            had |= m_roles[size_t(role)].before.word(i);
        for (const int role : after)
            has |= m_roles[size_t(role)].after.word(i);
        ScopeSet::forEach(i, had ^ has, [&](int scope) {
            const bool isGiven = has >> (scope % 64) & 1;
            answer.changes.append({application, scope, !isGiven, isGiven});
        });
    }
}

std::vector<size_t> Supposed::concernedWords() const
{
    ScopeSet concerned(m_graph.scopes.size());
    for (const RoleScopes &role : m_roles) {
        if (!role.touched && !role.moved)
            continue;
        concerned.add(role.before);
        concerned.add(role.after);
    }
    std::vector<size_t> words;
    for (size_t i = 0; i < concerned.wordCount(); ++i) {
        if (concerned.word(i))
            words.push_back(i);
    }
    return words;
}

WhatIf Supposed::answer()
{
    m_words = concernedWords();
    WhatIf answer;
    answer.complete = m_graph.isComplete();
    for (int application = 0; application < m_graph.applications.size(); ++application)
        compareApplication(application, answer);
    compareRoles(answer);
    compareOrganizationRoles(answer);
    return answer;
}

} // namespace

WhatIf whatIf(const AccessGraph &graph, const QList<Supposition> &suppositions)
{
    Supposed supposed(graph);
    for (const Supposition &supposition : suppositions)
        supposed.suppose(supposition);
    return supposed.answer();
}

AccessGraph inOrganization(const AccessGraph &graph, const QString &organizationId)
{
    AccessGraph inside = graph;
    inside.roles.clear();
    inside.organizationRoles.reset();
    inside.organizations.clear();
    for (const AccessGraph::OrganizationRole &role :
         graph.organizationRoles.value_or(QList<AccessGraph::OrganizationRole>()))
        inside.roles.append({role.id, role.name, {}, role.type, false, role.scopes, 0});
    const auto organization = graph.organizations.constFind(organizationId);
    const bool isRead = graph.organizationRoles && organization != graph.organizations.cend();
    for (int i = 0; i < inside.applications.size(); ++i) {
        auto &roles = inside.applications[i].roles;
        roles.reset();
        if (isRead)
            roles = organization->rolesByApplication.value(i);
    }
    return inside;
}

WhatIf whatIf(const AccessGraph &graph, const QList<Supposition> &suppositions,
              const QString &organizationId)
{
    if (organizationId.isEmpty())
        return whatIf(graph, suppositions);
    WhatIf answer = whatIf(inOrganization(graph, organizationId), suppositions);
    answer.organizationRoles = std::exchange(answer.userRoles, {});
    return answer;
}

} // namespace lwb
