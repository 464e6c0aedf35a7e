// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PagedTableModel.h"

namespace lwb {

// The console's lists: columns, and the call behind them. The model must not outlive the API.
// Where the server can't search, searchesLocally() says so and the model does it over the whole
// list. Kinds of rows: applications go by their type, roles are "Role", users "User" or
// "SuspendedUser", resources "Resource" or "ManagementApi", and then "Organization", "Scope",
// "Session", "Secret".

/// Name, Type, Created. Search and type are the server's.
[[nodiscard]] PagedTableModel *applicationsModel(ManagementApi &api, QObject *parent);
/// Name, Roles there. Searched here.
[[nodiscard]] PagedTableModel *applicationOrganizationsModel(ManagementApi &api,
                                                             const QString &applicationId,
                                                             QObject *parent);
/// Name, Created, Expires; a row's id is the name. Searched here.
[[nodiscard]] PagedTableModel *
applicationSecretsModel(ManagementApi &api, const QString &applicationId, QObject *parent);

/// Name, Type, Held by, Description. Search and type are the server's.
[[nodiscard]] PagedTableModel *rolesModel(ManagementApi &api, QObject *parent);
/// Name, Created.
[[nodiscard]] PagedTableModel *roleApplicationsModel(ManagementApi &api, const QString &roleId,
                                                     QObject *parent);
/// As usersModel().
[[nodiscard]] PagedTableModel *roleUsersModel(ManagementApi &api, const QString &roleId,
                                              QObject *parent);

/// Name, Indicator, Token lifetime, Default. Searched here.
[[nodiscard]] PagedTableModel *resourcesModel(ManagementApi &api, QObject *parent);
/// Permission, Description, Created.
[[nodiscard]] PagedTableModel *resourceScopesModel(ManagementApi &api, const QString &resourceId,
                                                   QObject *parent);

/// Name, Username, E-mail, Phone, Last sign-in, Created. Searched by field and mode.
[[nodiscard]] PagedTableModel *usersModel(ManagementApi &api, QObject *parent);
/// Name, Description.
[[nodiscard]] PagedTableModel *userRolesModel(ManagementApi &api, const QString &userId,
                                              QObject *parent);
/// Name, Roles there. Searched here.
[[nodiscard]] PagedTableModel *userOrganizationsModel(ManagementApi &api, const QString &userId,
                                                      QObject *parent);
/// Signed in, Expires, Application, Event, Place. Searched here.
[[nodiscard]] PagedTableModel *userSessionsModel(ManagementApi &api, const QString &userId,
                                                 QObject *parent);
/// Provider, Kind, User ID there. From the user object. Searched here.
[[nodiscard]] PagedTableModel *userIdentitiesModel(ManagementApi &api, const QString &userId,
                                                   QObject *parent);

/// Name, Members, Created, ID, Description.
[[nodiscard]] PagedTableModel *organizationsModel(ManagementApi &api, QObject *parent);
/// Name, Roles there, E-mail, Last sign-in.
[[nodiscard]] PagedTableModel *
organizationMembersModel(ManagementApi &api, const QString &organizationId, QObject *parent);
/// Name, Type, Roles there.
[[nodiscard]] PagedTableModel *organizationApplicationsModel(ManagementApi &api,
                                                             const QString &organizationId,
                                                             QObject *parent);
/// Name, Type, Permissions, API permissions, Description: of the template all organizations share.
[[nodiscard]] PagedTableModel *organizationRolesModel(ManagementApi &api, QObject *parent);

} // namespace lwb
