// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"

#include <QByteArray>

namespace lwb {

/// The request that gives an application a role; nobody sends it here.
struct RoleAssignment
{
    QString path;    ///< of the Management API, to be sent with POST
    QByteArray body; ///< JSON, indented
};

/// POST /api/applications/{id}/roles; for an organization role
/// POST /api/organizations/{id}/applications/{id}/roles, which needs a member. `role` as in
/// ScopeAccess::candidates of that subject.
[[nodiscard]] RoleAssignment assignmentOf(const AccessGraph &graph, const AccessSubject &subject,
                                          int role);

} // namespace lwb
