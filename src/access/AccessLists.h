// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessBuild.h"
#include "access/AccessReader.h"

namespace lwb {

// Which lists of the Management API make up the graph.

extern const AccessReader::List resourceList; ///< with their scopes
extern const AccessReader::List roleList;     ///< of both types
extern const AccessReader::List applicationList;
extern const AccessReader::List organizationRoleList;

/// The scopes of each.
[[nodiscard]] QList<AccessReader::List> listsOfRoles(const AccessListing &roles);
/// Who holds which role, from the side that is fewer requests, and without those the list of roles
/// names already.
[[nodiscard]] QList<AccessReader::List> listsOfHolders(const AccessListing &roles,
                                                       const AccessListing &applications);
[[nodiscard]] AccessReader::List organizationName(const QString &id);
[[nodiscard]] AccessReader::List organizationApplications(const QString &id);

/// "/applications/" + id + "/roles", with the id as one segment of the path.
[[nodiscard]] QString below(const QString &collection, const QString &id, const QString &rest = {});

/// Finds its part for each list that was read. `part` takes a path.
[[nodiscard]] AccessParts
partsOf(const std::function<std::optional<AccessListing>(const QString &)> &part,
        const QStringList &organizations);

} // namespace lwb
