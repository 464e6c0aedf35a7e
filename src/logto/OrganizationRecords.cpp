// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/OrganizationRecords.h"

#include "logto/RecordReading.h"

namespace lwb {

namespace {

NamedId namedId(JsonFields &fields)
{
    return {fields.string(u"id"), fields.string(u"name")};
}

QList<NamedId> namedIds(JsonFields &fields, QStringView name)
{
    QList<NamedId> ids;
    fields.eachObject(name, [&ids](JsonFields &item) { ids.append(namedId(item)); });
    return ids;
}

void readFields(Organization &organization, JsonFields &fields)
{
    organization.id = fields.string(u"id");
    organization.name = fields.string(u"name");
    organization.description = fields.stringOr(u"description", {});
    organization.isMfaRequired = fields.booleanOr(u"isMfaRequired", false);
    organization.createdAt = fields.time(u"createdAt");
    organization.usersCount = fields.optionalInteger(u"usersCount");
}

/// A row whose own fields are `part`, with the roles held in an organization beside them.
template<typename T, typename Part>
Result<T> withRoles(QByteArrayView json, const QString &path, Part T::*part)
{
    auto record = parseFields<T>(json, path, [part](T &row, JsonFields &fields) {
        readFields(row.*part, fields);
        row.roles = namedIds(fields, u"organizationRoles");
    });
    if (record)
        ((*record).*part).json = json.toByteArray();
    return record;
}

} // namespace

template<>
Result<Organization> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<Organization>(
        json, path, [](Organization &record, JsonFields &fields) { readFields(record, fields); });
}

template<>
Result<OrganizationRole> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<OrganizationRole>(
        json, path, [](OrganizationRole &role, JsonFields &fields) {
            role.id = fields.string(u"id");
            role.name = fields.string(u"name");
            role.description = fields.stringOr(u"description", {});
            role.type = roleTypeFromName(fields.string(u"type"));
            role.scopes = namedIds(fields, u"scopes");
            fields.eachObject(u"resourceScopes", [&role](JsonFields &item) {
                OrganizationRole::ResourceScope scope{namedId(item), {}};
                item.optionalObject(u"resource", [&scope](JsonFields &resource) {
                    scope.resource = namedId(resource);
                });
                role.resourceScopes.append(scope);
            });
        });
}

template<>
Result<OrganizationMember> parseRecord(QByteArrayView json, const QString &path)
{
    return withRoles(json, path, &OrganizationMember::user);
}

template<>
Result<OrganizationApplication> parseRecord(QByteArrayView json, const QString &path)
{
    auto record = withRoles(json, path, &OrganizationApplication::application);
    if (record)
        record->application.json = withoutValue(record->application.json, u"secret");
    return record;
}

template<>
Result<OrganizationMembership> parseRecord(QByteArrayView json, const QString &path)
{
    return withRoles(json, path, &OrganizationMembership::organization);
}

} // namespace lwb
