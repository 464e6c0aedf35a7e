// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListRows.h"
#include "models/Lists.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

PagedTableModel *organizationsModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns = {
        nameColumn(),
        {QCoreApplication::translate("Lists", "Members"), ColumnStyle::Number, 84},
        createdColumn(),
        {QCoreApplication::translate("Lists", "ID"), ColumnStyle::Mono, 130},
        descriptionColumn()};
    const auto call = [&api](const PageRequest &request) { return api.organizations(request); };
    const auto toRow = [](const Organization &organization) {
        return ListRow{organization.id,
                       u"Organization"_s,
                       {textCell(organization.name), countCell(organization.usersCount),
                        timeCell(organization.createdAt), textCell(organization.id),
                        textCell(organization.description)},
                       organization.json};
    };
    return serverList<Organization>(api, columns, call, toRow, parent);
}

PagedTableModel *organizationMembersModel(ManagementApi &api, const QString &organizationId,
                                          QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Name"), ColumnStyle::Name, 190},
        {QCoreApplication::translate("Lists", "Organization roles"), ColumnStyle::Text, 160},
        {QCoreApplication::translate("Lists", "E-mail"), ColumnStyle::Text, 200},
        {QCoreApplication::translate("Lists", "Last sign-in"), ColumnStyle::Time, 110}};
    const auto call = [&api, organizationId](const PageRequest &request) {
        return api.organizationUsers(organizationId, request);
    };
    const auto toRow = [](const OrganizationMember &member) {
        return userRow(member.user, {namesCell(member.roles), textCell(member.user.primaryEmail),
                                     ageCell(member.user.lastSignInAt.value_or(QDateTime()))});
    };
    return serverList<OrganizationMember>(api, columns, call, toRow, parent);
}

PagedTableModel *organizationApplicationsModel(ManagementApi &api, const QString &organizationId,
                                               QObject *parent)
{
    const auto call = [&api, organizationId](const PageRequest &request) {
        return api.organizationApplications(organizationId, request);
    };
    const auto toRow = [](const OrganizationApplication &row) {
        return applicationRow(row.application, {applicationTypeCell(row.application),
                                                namesCell(row.roles)});
    };
    return serverList<OrganizationApplication>(
        api, {nameColumn(), typeColumn(), rolesThereColumn()}, call, toRow, parent);
}

PagedTableModel *organizationRolesModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Name"), ColumnStyle::Name, 150},
        {QCoreApplication::translate("Lists", "Type"), ColumnStyle::Text, 136},
        {QCoreApplication::translate("Lists", "Permissions"), ColumnStyle::Text, 160},
        {QCoreApplication::translate("Lists", "API permissions"), ColumnStyle::Text, 140},
        descriptionColumn()};
    const auto call = [&api](const PageRequest &request) { return api.organizationRoles(request); };
    const auto toRow = [](const OrganizationRole &role) {
        QList<NamedId> resourceScopes;
        for (const OrganizationRole::ResourceScope &granted : role.resourceScopes)
            resourceScopes.append(granted.scope);
        return ListRow{role.id,
                       u"Role"_s,
                       {textCell(role.name), {words::forRoleType(role.type), {}, {}},
                        namesCell(role.scopes), namesCell(resourceScopes),
                        textCell(role.description)},
                       role.json};
    };
    return serverList<OrganizationRole>(api, columns, call, toRow, parent);
}

} // namespace lwb
