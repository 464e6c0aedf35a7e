// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "access/Prober.h"
#include "models/GroupedModel.h"

namespace lwb {

// What one application gets, by API resource.

[[nodiscard]] QList<ListColumn> applicationAccessColumns();
/// The scopes it should get, and those it got, with the roles that give each and their state. In an
/// organization its own permissions come first. API resources without any are left out until
/// probed. Headings: resource ids; chips: role ids.
[[nodiscard]] QList<ListGroup> applicationAccess(const AccessGraph &graph,
                                                 const AccessSubject &subject,
                                                 const ProbeResults &results, const QDateTime &now);
/// What real tokens have to be asked for: every scope of each resource, so that surprises show too.
/// Resources without scopes are left out.
[[nodiscard]] QList<Prober::Job> probeJobs(const AccessGraph &graph, const AccessSubject &subject,
                                           const QList<int> &resources);

/// How real tokens differ from what is expected, over all that was asked for.
struct AccessDifference
{
    int probed = 0, refused = 0; ///< tokens: one for an application and an API resource
    int missing = 0, surplus = 0; ///< scopes
};
[[nodiscard]] AccessDifference accessDifference(const AccessGraph &graph,
                                                const AccessSubject &subject,
                                                const ProbeResults &results);

// What one role brings about: its scopes, by the application that holds it.

/// Applications known to hold it directly.
[[nodiscard]] QList<int> roleHolders(const AccessGraph &graph, int role);
[[nodiscard]] QList<ListColumn> roleAccessColumns();
/// Every holder with all scopes of the role, and whether its tokens had them. Headings: application
/// ids; rows: resource ids.
[[nodiscard]] QList<ListGroup> roleAccess(const AccessGraph &graph, int role,
                                          const ProbeResults &results, const QDateTime &now);
/// For every holder and every API resource of which the role gives a scope.
[[nodiscard]] QList<Prober::Job> roleProbeJobs(const AccessGraph &graph, int role);
/// Looks at the role's own scopes only: what else a holder gets is other roles' doing.
[[nodiscard]] AccessDifference roleDifference(const AccessGraph &graph, int role,
                                              const ProbeResults &results);

} // namespace lwb
