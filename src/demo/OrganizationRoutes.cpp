// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoBody.h"
#include "demo/DemoPaging.h"
#include "demo/DemoRoutes.h"
#include "demo/DemoSearch.h"

#include <optional>

namespace lwb::demo {

namespace {

/// Organizations have a search of their own: `q`, part of a name or an id, without case. As in the
/// other searches % and _ in it are wildcards, and \ takes that from them.
class Part
{
public:
    explicit Part(const ApiCall &call)
    {
        const QByteArray wanted = fieldValue(call.query, "q").value_or(QByteArray());
        if (!wanted.isEmpty())
            m_pattern.emplace(TextPattern::Mode::Like, QList<QByteArray>{'%' + wanted + '%'},
                              false);
    }
    [[nodiscard]] bool isIn(const QByteArray &id, const QByteArray &name) const
    {
        return !m_pattern || matches(id) || matches(name);
    }
    /// Of a user it looks at every field that users are searched by.
    [[nodiscard]] bool isIn(const DemoUsers &users, qint64 user) const
    {
        if (!m_pattern)
            return true;
        for (const auto field : {DemoUsers::Id, DemoUsers::PrimaryEmail, DemoUsers::PrimaryPhone,
                                 DemoUsers::Username, DemoUsers::Name}) {
            if (matches(users.field(user, field)))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool matches(const QByteArray &text) const
    {
        return !text.isEmpty() && m_pattern->matches({text.data(), size_t(text.size())});
    }

    std::optional<TextPattern> m_pattern;
};

DemoReply listOrganizations(ApiCall &call)
{
    const auto &rows = call.data.organizations;
    const Part part(call);
    const bool featured = isYes(fieldValue(call.query, "showFeatured"));
    return filteredListReply(
        call, Paging::Kind::Always, rows.size(),
        [&](qint64 i) { return part.isIn(rows.at(i).id, rows.at(i).name); },
        [&](JsonOut &out, qint64 i) {
            const OrganizationRow &row = rows.at(i);
            writeOrganization(out, row);
            if (featured) {
                out.number("usersCount", row.users.size(call.data.users.count()));
                call.data.users.writeFeatured(out, row.users);
            }
            out.endObject();
        });
}

// The members of an organization that does not exist are an empty list.

DemoReply organizationUsers(ApiCall &call)
{
    const OrganizationRow *row = call.data.organizations.find(call.params[0]);
    const DemoUsers &users = call.data.users;
    const Part part(call);
    return filteredListReply(
        call, Paging::Kind::Always, row ? row->users.size(users.count()) : 0,
        [&](qint64 i) { return part.isIn(users, row->users.at(i)); },
        [&](JsonOut &out, qint64 i) {
            users.writeMembers(out, row->users.at(i));
            writeRoleNames(out, call.data, memberRoles(call.data, *row, row->users.at(i)));
            out.endObject();
        });
}

DemoReply organizationApplications(ApiCall &call)
{
    const OrganizationRow *row = call.data.organizations.find(call.params[0]);
    const Part part(call);
    return filteredListReply(
        call, Paging::Kind::Always, row ? row->applications.size() : 0,
        [&](qint64 i) {
            const ApplicationRow *application =
                call.data.applications.find(row->applications[i].first);
            return part.isIn(application->id, application->name);
        },
        [&](JsonOut &out, qint64 i) {
            const auto &[id, roleIds] = row->applications[i];
            writeApplication(out, *call.data.applications.find(id));
            writeRoleNames(out, call.data, roleIds);
            out.endObject();
        });
}

DemoReply noMember()
{
    return DemoReply::error(422, "organization.require_membership",
                            "The user must be a member of the organization to proceed.");
}

DemoReply applicationRolesInOrganization(ApiCall &call)
{
    const OrganizationRow *row = call.data.organizations.find(call.params[0]);
    const ApplicationRow *application = call.data.applications.find(call.params[1]);
    const auto *roleIds = row && application ? DemoData::membership(*application, *row) : nullptr;
    if (!roleIds)
        return noMember();
    return listReply(call, Paging::Kind::Always, roleIds->size(), [&](JsonOut &out, qint64 i) {
        const auto *role = call.data.organizationRoles.find(roleIds->at(i));
        out.beginObject().text("tenantId", "default").text("id", role->id).text("name", role->name);
        out.textOrNull("description", role->description).text("type", role->type).endObject();
    });
}

DemoReply assignRolesInOrganization(ApiCall &call, DemoBody &body)
{
    const auto wanted = body.texts("organizationRoleIds", DemoBody::Need::Required, 1);
    if (auto refusal = body.refusal())
        return *refusal;
    OrganizationRow *row = call.data.organizations.find(call.params[0]);
    const ApplicationRow *application = call.data.applications.find(call.params[1]);
    QByteArrayList *roleIds = row && application ? DemoData::membership(*application, *row) : nullptr;
    if (!roleIds)
        return noMember();
    for (const QByteArray &id : *wanted) {
        const auto *role = call.data.organizationRoles.find(id);
        if (!role)
            return DemoReply::error(422, "entity.relation_foreign_key_not_found",
                                    "Cannot find one or more foreign keys. Please check the input "
                                    "and ensure that all referenced entities exist.");
        if (role->type == "User")
            return DemoReply::error(422, "entity.db_constraint_violated",
                                    "Database constraint violated.");
    }
    for (const QByteArray &id : *wanted) {
        if (!roleIds->contains(id))
            roleIds->append(id);
    }
    return DemoReply::text("Created", 201);
}

DemoReply listOrganizationRoles(ApiCall &call)
{
    const auto &rows = call.data.organizationRoles;
    const Part part(call);
    return filteredListReply(
        call, Paging::Kind::Always, rows.size(),
        [&](qint64 i) { return part.isIn(rows.at(i).id, rows.at(i).name); },
        [&](JsonOut &out, qint64 i) {
            const OrganizationRoleRow &row = rows.at(i);
            out.beginObject().text("tenantId", "default").text("id", row.id).text("name", row.name);
            out.textOrNull("description", row.description)
                .text("type", row.type)
                .key("scopes")
                .beginArray();
            for (const QByteArray &id : row.scopeIds) {
                const auto *scope = call.data.organizationScopes.find(id);
                out.beginObject().text("id", id).text("name", scope->name).endObject();
            }
            out.endArray().key("resourceScopes").beginArray();
            for (const QByteArray &id : row.resourceScopeIds) {
                const ScopeRow *scope = call.data.scope(id);
                out.beginObject()
                    .text("id", id)
                    .text("name", scope->name)
                    .key("resource")
                    .beginObject();
                out.text("id", scope->resourceId)
                    .text("name", call.data.resources.find(scope->resourceId)->name);
                out.endObject().endObject();
            }
            out.endArray().endObject();
        });
}

DemoReply listOrganizationScopes(ApiCall &call)
{
    const auto &rows = call.data.organizationScopes;
    const Part part(call);
    return filteredListReply(
        call, Paging::Kind::WhenAsked, rows.size(),
        [&](qint64 i) { return part.isIn(rows.at(i).id, rows.at(i).name); },
        [&](JsonOut &out, qint64 i) {
            out.beginObject()
                .text("tenantId", "default")
                .text("id", rows.at(i).id)
                .text("name", rows.at(i).name);
            out.textOrNull("description", rows.at(i).description).endObject();
        });
}

} // namespace

void writeRoleNames(JsonOut &out, const DemoData &data, const QByteArrayList &roleIds)
{
    out.key("organizationRoles").beginArray();
    for (const QByteArray &id : roleIds) {
        if (const auto *role = data.organizationRoles.find(id))
            out.beginObject().text("id", role->id).text("name", role->name).endObject();
    }
    out.endArray();
}

QByteArrayList memberRoles(const DemoData &data, const OrganizationRow &row, qint64 user)
{
    // Every tenth member runs the organization, every other one is a plain member.
    const qint64 position = (user - row.users.remainder) / row.users.modulus;
    if (position % 10 == 0)
        return {data.organizationRoles.at(1).id, data.organizationRoles.at(2).id};
    return position % 2 == 0 ? QByteArrayList{data.organizationRoles.at(2).id} : QByteArrayList();
}

void writeOrganization(JsonOut &out, const OrganizationRow &row)
{
    out.beginObject().text("tenantId", "default").text("id", row.id).text("name", row.name);
    out.textOrNull("description", row.description)
        .raw("customData", row.customData)
        .flag("isMfaRequired", false);
    out.raw("color", "{}")
        .raw("branding", "{}")
        .null("customCss")
        .number("createdAt", row.createdAt);
}

void addOrganizationRoutes(DemoApi &api)
{
    api.add("GET", "/organizations", listOrganizations);
    api.add("GET", "/organizations/:", [](ApiCall &call) {
        const OrganizationRow *row = call.data.organizations.find(call.params[0]);
        if (!row)
            return DemoReply::noSuchId("organizations", call.params[0]);
        JsonOut out;
        writeOrganization(out, *row);
        return DemoReply::json(out.endObject().take());
    });
    api.add("GET", "/organizations/:/users", organizationUsers);
    api.add("GET", "/organizations/:/applications", organizationApplications);
    api.add("GET", "/organizations/:/applications/:/roles", applicationRolesInOrganization);
    api.add("POST", "/organizations/:/applications/:/roles", withBody(assignRolesInOrganization));
    api.add("GET", "/organization-roles", listOrganizationRoles);
    api.add("GET", "/organization-scopes", listOrganizationScopes);
}

} // namespace lwb::demo
