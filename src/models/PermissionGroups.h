// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GroupedModel.h"

namespace lwb {

class ManagementApi;
class RolePermissions;

// Who may do what, in groups. A model must not outlive the API.

/// API resources with the scopes of theirs that one role carries. Headings: resource ids.
[[nodiscard]] GroupedModel *roleScopesByResource(ManagementApi &api, const QString &roleId, QObject *parent);
/// The roles of one M2M application with their scopes. Headings: role ids; rows: resource ids.
[[nodiscard]] GroupedModel *applicationScopesByRole(ManagementApi &api, const QString &applicationId,
                                                        QObject *parent);
/// The scopes of one API resource with the roles that carry each. Rows: role ids.
[[nodiscard]] GroupedModel *holdersByScope(ManagementApi &api, RolePermissions &permissions,
                                              const QString &resourceId, QObject *parent);

} // namespace lwb
