// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Lists.h"

#include "words/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace lwb {

namespace {

ListCell timeCell(const QDateTime &time)
{
    if (!time.isValid())
        return {QStringLiteral("–"), QVariant(qint64(0)), {}};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return {locale.toString(local.date(), QLocale::ShortFormat), time.toMSecsSinceEpoch(),
            locale.toString(local, QLocale::LongFormat)};
}

template<typename Record, typename Call, typename ToRow>
PagedTableModel::Source source(ManagementApi &api, Call call, ToRow toRow)
{
    return [&api, call, toRow](const PageRequest &request) {
        return call(request).map(&api, [toRow](Result<Page<Record>> result) -> Result<Page<ListRow>> {
            if (!result)
                return result.error();
            Page<ListRow> page;
            page.total = result->total;
            page.rows.reserve(result->rows.size());
            for (const Record &record : std::as_const(result->rows))
                page.rows.append(toRow(record));
            return page;
        });
    };
}

} // namespace

PagedTableModel *applicationsModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Name"), ColumnStyle::Name, 220},
        {QCoreApplication::translate("Lists", "Type"), ColumnStyle::Text, 84},
        {QCoreApplication::translate("Lists", "Created"), ColumnStyle::Time, 100},
    };
    const auto call = [&api](const PageRequest &request) { return api.applications(request); };
    const auto toRow = [](const Application &application) {
        const QString type = words::shortApplicationType(application.type, application.typeName);
        return ListRow{application.id, applicationTypeName(application.type),
                       {{application.name, {}, application.description},
                        {type, {}, {}},
                        timeCell(application.createdAt)},
                       application.json};
    };
    return new PagedTableModel(columns, source<Application>(api, call, toRow), parent);
}

PagedTableModel *applicationRolesModel(ManagementApi &api, const QString &applicationId, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Name"), ColumnStyle::Name, 200},
        {QCoreApplication::translate("Lists", "Description"), ColumnStyle::Text, 300},
    };
    const auto call = [&api, applicationId](const PageRequest &request) {
        return api.applicationRoles(applicationId, request);
    };
    const auto toRow = [](const Role &role) {
        return ListRow{role.id, QStringLiteral("Role"),
                       {{role.name, {}, {}}, {role.description, {}, role.description}},
                       role.json};
    };
    return new PagedTableModel(columns, source<Role>(api, call, toRow), parent);
}

} // namespace lwb
