// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GroupedModel.h"

namespace lwb {

class ManagementApi;

// Who may do what, in groups. A model must not outlive the API.

/// API resources with the scopes of theirs that one role carries. Headings: resource ids.
[[nodiscard]] GroupedModel *roleScopesByResource(ManagementApi &api, const QString &roleId,
                                                 QObject *parent);
/// The roles of one M2M application with their scopes. Headings: role ids; rows: resource ids.
[[nodiscard]] GroupedModel *applicationScopesByRole(ManagementApi &api,
                                                    const QString &applicationId, QObject *parent);

} // namespace lwb
