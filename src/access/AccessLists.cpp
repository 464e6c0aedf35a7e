// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessLists.h"

using namespace Qt::StringLiterals;

namespace lwb {

const AccessReader::List resourceList{u"/resources?includeScopes=true"_s, resourceRows, false};
const AccessReader::List roleList{u"/roles"_s, roleRows, true};
const AccessReader::List applicationList{u"/applications?types=MachineToMachine"_s, applicationRows,
                                         false};
const AccessReader::List organizationRoleList{u"/organization-roles"_s, organizationRoleRows, true};

QString below(const QString &collection, const QString &id, const QString &rest)
{
    return collection + QString::fromLatin1(QUrl::toPercentEncoding(id)) + rest;
}

namespace {

AccessReader::List scopesOfRole(const QString &id)
{
    return {below(u"/roles/"_s, id, u"/scopes"_s), idRows, false};
}

AccessReader::List applicationsOfRole(const QString &id)
{
    return {below(u"/roles/"_s, id, u"/applications"_s), idRows, true};
}

AccessReader::List rolesOfApplication(const QString &id)
{
    return {below(u"/applications/"_s, id, u"/roles"_s), idRows, true};
}

} // namespace

QList<AccessReader::List> listsOfRoles(const AccessListing &roles)
{
    QList<AccessReader::List> lists;
    roles.each<QList<RoleRow>>(
        [&](const RoleRow &row) { lists.append(scopesOfRole(row.role.id)); });
    return lists;
}

QList<AccessReader::List> listsOfHolders(const AccessListing &roles,
                                         const AccessListing &applications)
{
    QList<AccessReader::List> lists;
    if (fewerByRole(roles, applications)) {
        roles.each<QList<RoleRow>>([&](const RoleRow &row) {
            if (row.role.type == Role::Type::MachineToMachine && !row.holdersKnown())
                lists.append(applicationsOfRole(row.role.id));
        });
    } else {
        applications.each<QList<AccessGraph::Application>>(
            [&](const auto &row) { lists.append(rolesOfApplication(row.id)); });
    }
    return lists;
}

AccessReader::List organizationName(const QString &id)
{
    return {below(u"/organizations/"_s, id), nameRow, false};
}

AccessReader::List organizationApplications(const QString &id)
{
    return {below(u"/organizations/"_s, id, u"/applications"_s), membershipRows, true};
}

AccessParts partsOf(const std::function<std::optional<AccessListing>(const QString &)> &part,
                    const QStringList &organizations)
{
    AccessParts parts;
    parts.resources = part(resourceList.path);
    parts.roles = part(roleList.path);
    parts.applications = part(applicationList.path);
    parts.organizationRoles = part(organizationRoleList.path);
    if (parts.roles) {
        parts.roles->each<QList<RoleRow>>([&](const RoleRow &row) {
            if (auto scopes = part(scopesOfRole(row.role.id).path))
                parts.scopesOfRole.insert(row.role.id, std::move(*scopes));
            if (auto holders = part(applicationsOfRole(row.role.id).path))
                parts.applicationsOfRole.insert(row.role.id, std::move(*holders));
        });
    }
    if (parts.roles && parts.applications) {
        parts.holdersByRole = fewerByRole(*parts.roles, *parts.applications);
        parts.applications->each<QList<AccessGraph::Application>>([&](const auto &row) {
            if (auto roles = part(rolesOfApplication(row.id).path))
                parts.rolesOfApplication.insert(row.id, std::move(*roles));
        });
    }
    for (const QString &id : organizations) {
        const auto name = part(organizationName(id).path);
        const auto applications = part(organizationApplications(id).path);
        if (name && applications)
            parts.organizations.append({id, *name, *applications});
    }
    return parts;
}

} // namespace lwb
