// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessRows.h"

namespace lwb {

/// Everything that was read, list by list. What is absent was not.
struct AccessParts
{
    std::optional<AccessListing> resources, roles, applications, organizationRoles;
    bool withRoles = true; ///< false: roles, and the next four, are not wanted
    QHash<QString, AccessListing> scopesOfRole;       ///< by role id
    bool holdersByRole = true;                        ///< which of the next two was asked for
    QHash<QString, AccessListing> applicationsOfRole; ///< by role id
    QHash<QString, AccessListing> rolesOfApplication; ///< by application id
    struct OrganizationParts
    {
        QString id;
        AccessListing name, applications;
    };
    QList<OrganizationParts> organizations;
};

struct BuiltAccess
{
    std::shared_ptr<AccessGraph> graph;
    bool whole = false; ///< nothing but organizations is missing
    /// Lists name objects that other lists don't: something was made or deleted between them. Where
    /// it matters the graph says unknown, and `graph->error` why.
    bool moved = false;
    QStringList movedOrganizations; ///< ids
};

/// Pure; safe on any thread.
[[nodiscard]] BuiltAccess buildAccess(const AccessParts &parts);

/// The lists that have to be asked for who holds which role: fewer requests are better.
[[nodiscard]] bool fewerByRole(const AccessListing &roles, const AccessListing &applications);

} // namespace lwb
