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

/// How real tokens differ from what is expected, over all resources that one was asked for.
struct AccessDifference
{
    int probed = 0, refused = 0; ///< API resources
    int missing = 0, surplus = 0; ///< scopes
};
[[nodiscard]] AccessDifference accessDifference(const AccessGraph &graph,
                                                const AccessSubject &subject,
                                                const ProbeResults &results);

} // namespace lwb
