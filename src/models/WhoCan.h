// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "models/GroupedModel.h"

namespace lwb {

// Who can use the scopes of one API resource.

[[nodiscard]] QList<ListColumn> whoCanColumns();
/// Its scopes, by name, with the applications and the user roles that have each, and the machines'
/// roles that carry it without anybody holding them. Rows: application ids of kind
/// MachineToMachine, role ids of the others; chips: role ids.
[[nodiscard]] QList<ListGroup> whoCanUse(const AccessGraph &graph, int resource);

} // namespace lwb
