// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "models/GroupedModel.h"

namespace lwb {

/// A supposition by ids, which outlive the graph.
struct Supposed
{
    Supposition::Kind kind = Supposition::Kind::AssignRole;
    QString role, application, scope, resource;
    friend bool operator==(const Supposed &, const Supposed &) = default;
};
/// In the graph's indexes; none when it lacks one of the objects.
[[nodiscard]] std::optional<Supposition> resolved(const AccessGraph &graph,
                                                  const Supposed &supposed);
/// "Shopping reader to billing-worker", fit to stand behind the kind's own words.
[[nodiscard]] QString suppositionText(const AccessGraph &graph, const Supposed &supposed);

/// What can be supposed of one object: `about` has the object's own id and the kind.
struct SupposableObject
{
    Supposed supposed;
    QString text;   ///< the other object's name
    QString detail; ///< that of its API resource, of scopes
};
/// By name. Only what would change something: no role that is held already is to be assigned.
[[nodiscard]] QList<SupposableObject> supposable(const AccessGraph &graph, const Supposed &about);

[[nodiscard]] QList<ListColumn> whatIfColumns();
/// Applications first, then user roles with their users, then roles of the organization template.
/// Headings: ids of applications (kind MachineToMachine) and roles (kind Role); rows: resource ids.
[[nodiscard]] QList<ListGroup> whatIfGroups(const AccessGraph &graph, const WhatIf &whatIf);

struct WhatIfTotals
{
    int applications = 0, gained = 0, lost = 0; ///< gained and lost: scopes, over all applications
    int userRoles = 0;
    qint64 users = 0; ///< who holds two of the roles counts twice
    int organizationRoles = 0;
};
[[nodiscard]] WhatIfTotals totalsOf(const AccessGraph &graph, const WhatIf &whatIf);

} // namespace lwb
