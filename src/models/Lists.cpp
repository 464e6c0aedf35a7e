// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Lists.h"

#include "models/ListRows.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

// The lists about applications; the others stand in files of their own.

PagedTableModel *applicationsModel(ManagementApi &api, QObject *parent)
{
    const auto call = [&api](const PageRequest &request) { return api.applications(request); };
    const auto toRow = [](const Application &application) {
        return applicationRow(application, {applicationTypeCell(application),
                                            timeCell(application.createdAt)});
    };
    return serverList<Application>(api, {nameColumn(), typeColumn(), createdColumn()}, call, toRow,
                                   parent);
}

PagedTableModel *applicationRolesModel(ManagementApi &api, const QString &applicationId, QObject *parent)
{
    const auto call = [&api, applicationId](const PageRequest &request) {
        return api.applicationRoles(applicationId, request);
    };
    const auto toRow = [](const Role &role) { return roleRow(role, {textCell(role.description)}); };
    return serverList<Role>(api, {nameColumn(), descriptionColumn()}, call, toRow, parent);
}

PagedTableModel *applicationOrganizationsModel(ManagementApi &api, const QString &applicationId,
                                               QObject *parent)
{
    const auto call = [&api, applicationId](const PageRequest &request) {
        return api.applicationOrganizations(applicationId, request);
    };
    return localList<OrganizationMembership>(api, membershipColumns(), call, membershipRow, parent);
}

PagedTableModel *applicationSecretsModel(ManagementApi &api, const QString &applicationId,
                                         QObject *parent)
{
    const QList<ListColumn> columns = {
        nameColumn(), createdColumn(),
        {QCoreApplication::translate("Lists", "Expires"), ColumnStyle::Time, 140}};
    const auto call = [&api, applicationId](const PageRequest &) {
        return api.applicationSecrets(applicationId);
    };
    const auto toRow = [](const ApplicationSecret &secret) {
        ListCell expires = timeCell(secret.expiresAt.value_or(QDateTime()));
        if (!secret.expiresAt) {
            expires.text = QCoreApplication::translate("Lists", "Never");
            expires.sortKey = std::numeric_limits<qint64>::max();
        }
        return ListRow{secret.name, u"Secret"_s,
                       {textCell(secret.name), timeCell(secret.createdAt), expires}, secret.json};
    };
    return localList<ApplicationSecret>(api, columns, call, toRow, parent);
}

} // namespace lwb
