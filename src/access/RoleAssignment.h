// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"

#include <QByteArray>

#include <optional>

namespace lwb {

/// The request that gives an application a role; nobody sends it here.
struct RoleAssignment
{
    QString path;    ///< of the Management API, to be sent with POST
    QByteArray body; ///< JSON, in one line
};

/// POST /api/applications/{id}/roles; in an organization
/// POST /api/organizations/{id}/applications/{id}/roles, nothing when the application is not known
/// to be in it. `role` as in ScopeAccess::candidates of that subject.
[[nodiscard]] std::optional<RoleAssignment>
assignmentOf(const AccessGraph &graph, const AccessSubject &subject, int role);

} // namespace lwb
