// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "models/GroupedModel.h"

namespace lwb {

// Who can use the scopes of one API resource.

[[nodiscard]] QList<ListColumn> whoCanColumns();
/// Its scopes, by name, with the applications and the user roles that have each, the machines'
/// roles that carry it without anybody holding them, and the organization roles that do. Rows:
/// application ids of kind MachineToMachine, role ids of the others, organization roles without one;
/// chips: role ids.
[[nodiscard]] QList<ListGroup> whoCanUse(const AccessGraph &graph, int resource);
/// "2 applications, up to 127 users, 1 organization role": who can use any of its scopes, each
/// counted once. Empty: nobody that is known.
[[nodiscard]] QString whoCanInAll(const AccessGraph &graph, int resource);

} // namespace lwb
