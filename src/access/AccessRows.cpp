// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessRows.h"

#include "core/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Each object of a top-level array; `read` appends to the rows what it finds.
template<typename Rows, typename Read>
Result<AccessRows> rowsOf(const QByteArray &body, Read read)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (!document.isArray()) {
        return Error::make(Error::Kind::Malformed, problem.error != QJsonParseError::NoError
                                                       ? problem.errorString()
                                                       : u"expected an array"_s);
    }
    const QJsonArray array = document.array();
    Rows rows;
    rows.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u'[' + QString::number(i) + u']';
        if (!array.at(i).isObject())
            return Error::make(Error::Kind::Malformed, u"expected an object"_s, place);
        JsonFields fields(array.at(i).toObject(), place);
        read(rows, fields);
        if (fields.error())
            return *fields.error();
    }
    return AccessRows(std::move(rows));
}

QStringList idsOf(JsonFields &fields, QStringView member)
{
    QStringList ids;
    fields.eachObject(member, [&](JsonFields &object) { ids.append(object.string(u"id")); });
    return ids;
}

} // namespace

Result<AccessRows> resourceRows(const QByteArray &body)
{
    return rowsOf<QList<ResourceRow>>(body, [](auto &rows, JsonFields &fields) {
        ResourceRow row;
        row.resource.id = fields.string(u"id");
        row.resource.name = fields.string(u"name");
        row.resource.indicator = fields.string(u"indicator");
        row.resource.isDefault = fields.booleanOr(u"isDefault", false);
        row.resource.accessTokenTtlS = fields.integer(u"accessTokenTtl");
        // Required: an answer without them would read as an API resource that has none.
        (void)fields.array(u"scopes");
        fields.eachObject(u"scopes", [&](JsonFields &object) {
            row.scopes.append({object.string(u"id"), object.string(u"name"),
                               object.stringOr(u"description", {}), -1});
        });
        rows.append(std::move(row));
    });
}

Result<AccessRows> roleRows(const QByteArray &body)
{
    return rowsOf<QList<RoleRow>>(body, [](auto &rows, JsonFields &fields) {
        RoleRow row;
        row.role.id = fields.string(u"id");
        row.role.name = fields.string(u"name");
        row.role.description = fields.stringOr(u"description", {});
        row.role.type = roleTypeFromName(fields.string(u"type"));
        row.role.isDefault = fields.booleanOr(u"isDefault", false);
        row.role.usersCount = fields.optionalInteger(u"usersCount").value_or(0);
        row.applicationsCount = fields.optionalInteger(u"applicationsCount");
        row.firstApplications = idsOf(fields, u"featuredApplications");
        rows.append(std::move(row));
    });
}

Result<AccessRows> applicationRows(const QByteArray &body)
{
    return rowsOf<QList<AccessGraph::Application>>(body, [](auto &rows, JsonFields &fields) {
        AccessGraph::Application row{fields.string(u"id"), fields.string(u"name"),
                                     fields.time(u"createdAt"), std::nullopt};
        if (applicationTypeFromName(fields.string(u"type")) == Application::Type::MachineToMachine)
            rows.append(std::move(row));
    });
}

Result<AccessRows> organizationRoleRows(const QByteArray &body)
{
    return rowsOf<QList<OrganizationRoleRow>>(body, [](auto &rows, JsonFields &fields) {
        OrganizationRoleRow row;
        row.role.id = fields.string(u"id");
        row.role.name = fields.string(u"name");
        row.role.type = roleTypeFromName(fields.stringOr(u"type", u"User"_s));
        fields.eachObject(u"scopes", [&](JsonFields &object) {
            row.role.organizationScopes.append(object.string(u"name"));
        });
        row.scopeIds = idsOf(fields, u"resourceScopes");
        rows.append(std::move(row));
    });
}

Result<AccessRows> membershipRows(const QByteArray &body)
{
    return rowsOf<QList<MembershipRow>>(body, [](auto &rows, JsonFields &fields) {
        rows.append({fields.string(u"id"), idsOf(fields, u"organizationRoles")});
    });
}

Result<AccessRows> idRows(const QByteArray &body)
{
    return rowsOf<QStringList>(
        body, [](auto &rows, JsonFields &fields) { rows.append(fields.string(u"id")); });
}

Result<AccessRows> nameRow(const QByteArray &body)
{
    JsonFields fields(QJsonDocument::fromJson(body).object());
    const QString name = fields.string(u"name");
    if (fields.error())
        return *fields.error();
    return AccessRows(QStringList{name});
}

} // namespace lwb
