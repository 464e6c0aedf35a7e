// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoRoutes.h"

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

DemoReply roleReply(const RoleRow &row)
{
    JsonOut out;
    writeRole(out, row);
    return DemoReply::json(out.endObject().take());
}

bool isNameTaken(const DemoData &data, const QByteArray &name, const RoleRow *except = nullptr)
{
    return std::any_of(data.roles.begin(), data.roles.end(),
                       [&](const auto &row) { return row.get() != except && row->name == name; });
}

DemoReply nameTaken(const QByteArray &name)
{
    return DemoReply::error(422, "role.name_in_use",
                            "This role name " + name + " is already in use");
}

/// Logto refuses an empty list, the first scope that does not exist, and management scopes for
/// users.
std::optional<DemoReply> refuseScopes(const DemoData &data, const RoleRow &row,
                                      const QByteArrayList &scopeIds)
{
    if (scopeIds.isEmpty())
        return DemoReply::error(422, "entity.invalid_input",
                                "Invalid input. Value list must not be empty.");
    for (const QByteArray &id : scopeIds) {
        const ScopeRow *scope = data.scope(id);
        if (!scope)
            return DemoReply::noSuchId("scopes", id);
        if (row.type == "User" && scope->resourceId == "management-api") {
            return DemoReply::error(400, "role.management_api_scopes_not_assignable_to_user_role",
                                    "Cannot assign Management API scopes to a user role.");
        }
    }
    return {};
}

DemoReply createRole(ApiCall &call, DemoBody &body)
{
    RoleRow row;
    row.name = body.text("name", Need::Required, 1, 128).value_or(QByteArray());
    row.description = body.text("description", Need::Required, 1, 128).value_or(QByteArray());
    row.type = body.oneOf("type", Need::Optional, {"User", "MachineToMachine"}).value_or("User");
    row.isDefault = body.flag("isDefault").value_or(false);
    const auto scopeIds = body.texts("scopeIds", Need::Optional);
    if (auto refusal = body.refusal())
        return *refusal;
    if (isNameTaken(call.data, row.name))
        return nameTaken(row.name);
    row.id = randomId();
    RoleRow &added = call.data.roles.append(std::move(row));
    // As in Logto, the role stays when its scopes are refused.
    if (scopeIds) {
        if (auto refusal = refuseScopes(call.data, added, *scopeIds))
            return *refusal;
        added.scopeIds = *scopeIds;
    }
    return roleReply(added);
}

DemoReply changeRole(ApiCall &call, DemoBody &body)
{
    const auto name = body.text("name", Need::Optional, 1, 128);
    const auto description = body.text("description", Need::Optional, 1, 128);
    const auto isDefault = body.flag("isDefault");
    if (auto refusal = body.refusal())
        return *refusal;
    RoleRow *row = call.data.roles.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("roles", call.params[0]);
    if (name && isNameTaken(call.data, *name, row))
        return nameTaken(*name);
    // What can't change is ignored, and nothing is then left to do.
    if (!body.isEmpty() && !name && !description && !isDefault)
        return DemoReply::error(422, "entity.invalid_input",
                                "Invalid input. Value list must not be empty.");
    row->name = name.value_or(row->name);
    row->description = description.value_or(row->description);
    row->isDefault = isDefault.value_or(row->isDefault);
    return roleReply(*row);
}

DemoReply deleteRole(ApiCall &call)
{
    if (!call.data.roles.find(call.params[0]))
        return DemoReply::noSuchId("roles", call.params[0]);
    for (const auto &application : call.data.applications)
        application->roleIds.removeOne(call.params[0]);
    call.data.roles.remove(call.params[0]);
    return DemoReply::noContent();
}

DemoReply addScopes(ApiCall &call, DemoBody &body)
{
    const auto scopeIds = body.texts("scopeIds", Need::Required, 1);
    if (auto refusal = body.refusal())
        return *refusal;
    RoleRow *row = call.data.roles.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("roles", call.params[0]);
    for (const QByteArray &id : *scopeIds) {
        if (row->scopeIds.contains(id))
            return DemoReply::error(422, "role.scope_exists",
                                    "The scope id " + id + " has already been added to this role");
    }
    if (auto refusal = refuseScopes(call.data, *row, *scopeIds))
        return *refusal;
    row->scopeIds << *scopeIds;
    JsonOut out;
    out.beginArray();
    for (const QByteArray &id : std::as_const(row->scopeIds)) {
        writeScope(out, *call.data.scope(id));
        out.endObject();
    }
    return DemoReply::json(out.endArray().take(), 201);
}

DemoReply removeScope(ApiCall &call)
{
    RoleRow *row = call.data.roles.find(call.params[0]);
    return row && row->scopeIds.removeOne(call.params[1]) ? DemoReply::noContent()
                                                          : DemoReply::noSuchEntity();
}

/// Not idempotent, unlike the same from the application's side, and its answer is a text.
DemoReply addApplications(ApiCall &call, DemoBody &body)
{
    const auto ids = body.texts("applicationIds", Need::Required, 1);
    if (auto refusal = body.refusal())
        return *refusal;
    RoleRow *row = call.data.roles.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("roles", call.params[0]);
    for (const QByteArray &id : *ids) {
        if (!call.data.applications.find(id))
            return DemoReply::noSuchId("applications", id);
        if (row->applicationIds.contains(id)) {
            return DemoReply::error(
                422, "role.application_exists",
                "The application id {{applicationId}} is already been added to this role");
        }
    }
    for (const QByteArray &id : *ids)
        call.data.assign(*call.data.applications.find(id), *row);
    return DemoReply::text("Created", 201);
}

DemoReply removeApplication(ApiCall &call)
{
    ApplicationRow *application = call.data.applications.find(call.params[1]);
    return application && call.data.unassign(*application, call.params[0])
               ? DemoReply::noContent()
               : DemoReply::noSuchEntity();
}

} // namespace

void addRoleWriteRoutes(DemoApi &api)
{
    api.add("POST", "/roles", withBody(createRole));
    api.add("PATCH", "/roles/:", withBody(changeRole));
    api.add("DELETE", "/roles/:", deleteRole);
    api.add("POST", "/roles/:/scopes", withBody(addScopes));
    api.add("DELETE", "/roles/:/scopes/:", removeScope);
    api.add("POST", "/roles/:/applications", withBody(addApplications));
    api.add("DELETE", "/roles/:/applications/:", removeApplication);
}

} // namespace lwb::demo
