// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListRows.h"
#include "models/Lists.h"
#include "words/Formats.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

// Roles, and the API resources whose scopes they carry.

namespace {

ListColumn scopeColumn()
{
    return {QCoreApplication::translate("Lists", "Permission"), ColumnStyle::Mono, 220};
}

/// A role of one type has no holders of the other.
ListCell holdersCell(const Role &role)
{
    const bool machine = role.type == Role::Type::MachineToMachine;
    const std::optional<qint64> count = machine ? role.applicationsCount : role.usersCount;
    if (!count)
        return dash();
    const int n = int(*count);
    return {machine ? QCoreApplication::translate("Lists", "%n application(s)", nullptr, n)
                    : QCoreApplication::translate("Lists", "%n user(s)", nullptr, n),
            *count, {}};
}

} // namespace

PagedTableModel *rolesModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns = {
        nameColumn(), typeColumn(),
        {QCoreApplication::translate("Lists", "Held by"), ColumnStyle::Text, 156},
        descriptionColumn()};
    const auto call = [&api](const PageRequest &request) { return api.roles(request); };
    const auto toRow = [](const Role &role) {
        return roleRow(role, {{words::shortRoleType(role.type), {}, words::forRoleType(role.type)},
                              holdersCell(role), textCell(role.description)});
    };
    return serverList<Role>(api, columns, call, toRow, parent);
}

PagedTableModel *roleApplicationsModel(ManagementApi &api, const QString &roleId, QObject *parent)
{
    const auto call = [&api, roleId](const PageRequest &request) {
        return api.roleApplications(roleId, request);
    };
    const auto toRow = [](const Application &application) {
        return applicationRow(application, {timeCell(application.createdAt)});
    };
    return serverList<Application>(api, {nameColumn(), createdColumn()}, call, toRow, parent);
}

PagedTableModel *resourcesModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns = {
        nameColumn(),
        {QCoreApplication::translate("Lists", "Indicator"), ColumnStyle::Mono, 200},
        {QCoreApplication::translate("Lists", "Token lifetime"), ColumnStyle::Number, 110},
        {QCoreApplication::translate("Lists", "Default"), ColumnStyle::Text, 84}};
    const auto call = [&api](const PageRequest &request) { return api.resources(request); };
    const auto toRow = [](const ApiResource &resource) {
        const ListCell lifetime{words::forDuration(double(resource.accessTokenTtlS) * 1000),
                                resource.accessTokenTtlS, {}};
        const bool builtIn = isManagementApi(resource.indicator);
        ListCell name = textCell(resource.name);
        if (builtIn)
            name.chips.append(
                CellChip{QCoreApplication::translate("PermissionGroups", "built-in")});
        return ListRow{resource.id, builtIn ? u"ManagementApi"_s : u"Resource"_s,
                       {name, textCell(resource.indicator), lifetime,
                        resource.isDefault
                            ? textCell(QCoreApplication::translate("Lists", "Default"))
                            : dash()},
                       resource.json};
    };
    return localList<ApiResource>(api, columns, call, toRow, parent);
}

PagedTableModel *resourceScopesModel(ManagementApi &api, const QString &resourceId, QObject *parent)
{
    const auto call = [&api, resourceId](const PageRequest &request) {
        return api.resourceScopes(resourceId, request);
    };
    const auto toRow = [](const Scope &scope) {
        return scopeRow(scope, {textCell(scope.description), timeCell(scope.createdAt)});
    };
    return serverList<Scope>(api, {scopeColumn(), descriptionColumn(), createdColumn()}, call,
                             toRow, parent);
}

} // namespace lwb
