// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Lists.h"

#include "models/ListRows.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Worth a word when it is over or near; the date otherwise.
ListCell expiryCell(const ApplicationSecret &secret)
{
    ListCell cell = timeCell(secret.expiresAt.value_or(QDateTime()));
    if (!secret.expiresAt) {
        cell.text = QCoreApplication::translate("Lists", "Never");
        cell.sortKey = std::numeric_limits<qint64>::max();
        return cell;
    }
    constexpr qint64 soonDays = 30;
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(*secret.expiresAt);
    const qint64 days = seconds / 86'400;
    if (days > soonDays)
        return cell;
    if (seconds <= 0)
        cell.text = QCoreApplication::translate("Lists", "Expired");
    else if (days == 0)
        cell.text = QCoreApplication::translate("Lists", "Expires within a day");
    else
        cell.text =
            QCoreApplication::translate("Lists", "Expires in %n day(s)", nullptr, int(days));
    cell.chips.append({cell.text, seconds <= 0 ? CellChip::Tone::Error : CellChip::Tone::Warning});
    return cell;
}

} // namespace

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
        {QCoreApplication::translate("Lists", "Expires"), ColumnStyle::Time, 160}};
    const auto call = [&api, applicationId](const PageRequest &) {
        return api.applicationSecrets(applicationId);
    };
    const auto toRow = [](const ApplicationSecret &secret) {
        return ListRow{secret.name, u"Secret"_s,
                       {textCell(secret.name), timeCell(secret.createdAt), expiryCell(secret)},
                       secret.json};
    };
    return localList<ApplicationSecret>(api, columns, call, toRow, parent);
}

} // namespace lwb
