// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"

namespace lwb {

// Questions to the graph. All pure, all in indexes of the graph they are asked of.

enum class Expected { No, Yes, Unknown };

/// One scope and what gives it to an application.
struct ScopeAccess
{
    int scope = -1;
    Expected expected = Expected::No;
    /// Roles of the application that carry it; with an organization, its organization roles there.
    QList<int> via;
    /// M2M roles (organization roles) that carry it and that the application does not hold. First
    /// those that would give it the fewest new scopes, then those with the fewest at all: the least
    /// that would mend it. Empty while it is not known what the application holds.
    QList<int> candidates;
};

/// Whose access, and in which organization.
struct AccessSubject
{
    int application = -1;
    /// Empty: the roles held directly. Otherwise only the organization roles held there count
    /// (Logto's findResourceScopes); Unknown while the organization was not read.
    QString organizationId;
};

/// Whether the application is in the organization; others get no token for it. None: not read.
[[nodiscard]] std::optional<bool> isMember(const AccessGraph &graph, const AccessSubject &subject);
/// Every scope of the resource, in the resource's order.
[[nodiscard]] QList<ScopeAccess> accessTo(const AccessGraph &graph, const AccessSubject &subject,
                                          int resource);
[[nodiscard]] ScopeAccess accessToScope(const AccessGraph &graph, const AccessSubject &subject,
                                        int scope);
/// One answer for each scope of the graph, without its reasons: for tables of everything.
[[nodiscard]] QList<Expected> expectedOf(const AccessGraph &graph, const AccessSubject &subject);
/// The roles that give it, alone: ScopeAccess::via.
[[nodiscard]] QList<int> rolesGiving(const AccessGraph &graph, const AccessSubject &subject, int scope);
/// Names of the scopes that are expected, in the resource's order: what a token should be asked
/// for.
[[nodiscard]] QStringList expectedScopes(const AccessGraph &graph, const AccessSubject &subject,
                                         int resource);
/// Of an organization token without a resource: the template's permissions its roles there give.
/// None: not a member, or not read.
[[nodiscard]] std::optional<QStringList> organizationScopes(const AccessGraph &graph,
                                                            const AccessSubject &subject);

/// Who can use a scope.
struct ScopeHolders
{
    struct Holder
    {
        int application;
        QList<int> via;
    };
    QList<Holder> applications;
    QList<int> userRoles; ///< user roles that carry it; see Role::usersCount
    /// Of the template, of either type: whoever holds one has it inside that organization. Empty
    /// when asked for an organization.
    QList<int> organizationRoles;
    bool complete = true; ///< false: a role or an application was not read
};
/// With an organization, its members by their organization roles, in indexes of those.
[[nodiscard]] ScopeHolders whoCan(const AccessGraph &graph, int scope,
                                  const QString &organizationId = {});
/// Where an organization role is held by applications, as far as organizations were read.
struct OrganizationHolders
{
    QString organization; ///< its name
    int applications = 0;
};
[[nodiscard]] QList<OrganizationHolders> holdersInOrganizations(const AccessGraph &graph,
                                                                int organizationRole);

/// A change that is thought about and never made here.
struct Supposition
{
    enum class Kind {
        AssignRole,  ///< role to application
        RemoveRole,  ///< role from application
        AddScope,    ///< scope to role
        RemoveScope, ///< scope from role
        DeleteRole,
        DeleteScope,
        DeleteResource,
    };
    Kind kind = Kind::AssignRole;
    int role = -1, application = -1, scope = -1, resource = -1;
};
struct AccessChange
{
    int application = -1;
    int scope = -1;
    bool before = false, after = false;
    friend bool operator==(const AccessChange &, const AccessChange &) = default;
};
struct WhatIf
{
    /// What differs only; by application, then scope. Nothing about an application whose roles, or
    /// the scopes of one of them, were not read.
    QList<AccessChange> changes;
    struct RoleChange
    {
        int role;
        QList<int> gained, lost;
    };
    QList<RoleChange> userRoles;         ///< see Role::usersCount for how many it meets
    QList<RoleChange> organizationRoles; ///< as far as they were read
    bool complete = true;                ///< false: something it depends on was not read
};
/// All suppositions together, in their order. What Logto would refuse changes nothing: a user role
/// for an application, a scope of the Management API for a user role, deleting that API or its
/// scope.
[[nodiscard]] WhatIf whatIf(const AccessGraph &graph, const QList<Supposition> &suppositions);
/// The graph as one organization has it, to suppose things there: organization roles stand for the
/// roles, what members hold there for what applications hold, and who is no member holds nothing.
/// Indexes stay those of organizationRoles and of applications. Not read: all of it unknown.
[[nodiscard]] AccessGraph inOrganization(const AccessGraph &graph, const QString &organizationId);
/// The same in an organization; empty: in the tenant. Roles in suppositions are indexes of
/// organizationRoles then, and what its roles of users gain or lose stands in organizationRoles.
[[nodiscard]] WhatIf whatIf(const AccessGraph &graph, const QList<Supposition> &suppositions,
                            const QString &organizationId);

/// Hygiene: what an operator would want to know without asking.
struct RoleTwins
{
    int role = -1, other = -1;
    enum class How { Same, Within } how = How::Same;
};
[[nodiscard]] QList<int> emptyRoles(const AccessGraph &graph); ///< give nothing
/// Of one type: the same scopes (told once, against the first of them), or all of `role` in
/// `other`.
[[nodiscard]] QList<RoleTwins> roleTwins(const AccessGraph &graph);
[[nodiscard]] int
managementResource(const AccessGraph &graph); ///< the built-in Management API; -1: none
[[nodiscard]] QList<int>
managementHolders(const AccessGraph &graph); ///< applications with `all` of the Management API
/// Resources whose indicator looks like a Management API's and is not the built-in one.
[[nodiscard]] QList<int> lookAlikes(const AccessGraph &graph);
[[nodiscard]] int
defaultResource(const AccessGraph &graph); ///< takes the place of a missing `resource`; -1: none
/// The pre-made role "Logto Management API access" (M2M, carries `all` and nothing else), as it was
/// found: by its name, or by its description after it was renamed.
struct ManagementRole
{
    enum class State { AsMade, Renamed, Edited, Absent, Unknown };
    State state = State::Unknown;
    int role = -1;
};
[[nodiscard]] ManagementRole managementRole(const AccessGraph &graph);

} // namespace lwb
