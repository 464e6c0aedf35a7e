// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PagedTableModel.h"

namespace lwb {

// The console's lists: columns, and the call behind them. The model must not outlive the API.

/// Name, Type, Created. Search and type are the server's.
[[nodiscard]] PagedTableModel *applicationsModel(ManagementApi &api, QObject *parent);
/// Name, Description: the roles of one M2M application.
[[nodiscard]] PagedTableModel *applicationRolesModel(ManagementApi &api, const QString &applicationId,
                                                     QObject *parent);

} // namespace lwb
