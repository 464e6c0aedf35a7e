// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoRoutes.h"

#include <QDateTime>

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

DemoReply applicationReply(const ApplicationRow &row)
{
    JsonOut out;
    writeApplication(out, row);
    return DemoReply::json(out.endObject().take());
}

/// The members that POST and PATCH share.
void readInto(ApplicationRow &row, DemoBody &body)
{
    if (const auto description = body.text("description", Need::Optional, 0, 256, true))
        row.description = *description;
    if (const auto metadata = body.object("oidcClientMetadata"))
        row.oidcClientMetadata = jsonbText(*metadata);
    if (const auto metadata = body.object("customClientMetadata"))
        row.customClientMetadata = jsonbText(*metadata);
    if (const auto customData = body.object("customData"))
        row.customData = jsonbText(*customData);
}

/// A body that is well-formed, and not for this route.
std::optional<DemoReply> refusalOf(const ApplicationRow &row)
{
    if (row.type == "SAML") {
        return DemoReply::error(
            400, "application.saml.use_saml_app_api",
            "Use `[METHOD] /saml-applications(/.*)?` API to operate SAML app.");
    }
    if (row.type == "Protected") {
        return DemoReply::error(400, "application.protected_app_metadata_is_required",
                                "Protected app metadata is required.");
    }
    if (row.type == "MachineToMachine" && row.isThirdParty) {
        return DemoReply::error(400, "application.invalid_third_party_application_type",
                                "Only traditional web, single-page, and native applications can "
                                "be marked as third-party apps.");
    }
    return std::nullopt;
}

DemoReply createApplication(ApiCall &call, DemoBody &body)
{
    ApplicationRow row;
    row.name = body.text("name", Need::Required, 1, 256).value_or(QByteArray());
    row.type = body.oneOf("type", Need::Required,
                          {"Native", "SPA", "Traditional", "MachineToMachine", "Protected", "SAML"})
                   .value_or(QByteArray());
    row.isThirdParty = body.flag("isThirdParty").value_or(false);
    readInto(row, body);
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalOf(row))
        return *refusal;
    row.id = randomId();
    row.createdAt = QDateTime::currentMSecsSinceEpoch();
    if (row.type == "MachineToMachine" || row.type == "Traditional")
        row.secrets.push_back({"Default secret", randomSecret(), row.createdAt + 3, 0});
    return applicationReply(call.data.applications.prepend(std::move(row)));
}

DemoReply changeApplication(ApiCall &call, DemoBody &body)
{
    ApplicationRow *row = call.data.applications.find(call.params[0]);
    // Checked before the row is looked for, as the body is.
    ApplicationRow changed = row ? *row : ApplicationRow();
    if (const auto name = body.text("name", Need::Optional, 1, 256))
        changed.name = *name;
    readInto(changed, body);
    if (auto refusal = body.refusal())
        return *refusal;
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    *row = std::move(changed);
    return applicationReply(*row);
}

DemoReply deleteApplication(ApiCall &call)
{
    if (!call.data.applications.find(call.params[0]))
        return DemoReply::noSuchId("applications", call.params[0]);
    call.data.removeApplication(call.params[0]);
    return DemoReply::noContent();
}

DemoReply assignRoles(ApiCall &call, DemoBody &body)
{
    const auto roleIds = body.texts("roleIds", Need::Required);
    if (auto refusal = body.refusal())
        return *refusal;
    ApplicationRow *row = call.data.applications.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    if (row->type != "MachineToMachine") {
        return DemoReply::error(422, "application.invalid_type",
                                "Only machine to machine applications can have associated roles.");
    }
    for (const QByteArray &id : *roleIds) {
        const RoleRow *role = call.data.roles.find(id);
        if (!role)
            return DemoReply::noSuchId("roles", id);
        if (role->type == "User") {
            return DemoReply::error(
                422, "application.invalid_role_type",
                "Can not assign user type role to machine to machine application.");
        }
    }
    JsonOut all, added;
    all.beginArray();
    added.beginArray();
    for (const QByteArray &id : *roleIds) {
        all.value(id);
        if (call.data.assign(*row, *call.data.roles.find(id)))
            added.value(id);
    }
    JsonOut out;
    out.beginObject()
        .raw("roleIds", all.endArray().bytes())
        .raw("addedRoleIds", added.endArray().bytes());
    return DemoReply::json(out.endObject().take(), 201);
}

DemoReply removeRole(ApiCall &call)
{
    ApplicationRow *row = call.data.applications.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    return call.data.unassign(*row, call.params[1]) ? DemoReply::noContent()
                                                    : DemoReply::noSuchEntity();
}

} // namespace

void addApplicationWriteRoutes(DemoApi &api)
{
    api.add("POST", "/applications", withBody(createApplication));
    api.add("PATCH", "/applications/:", withBody(changeApplication));
    api.add("DELETE", "/applications/:", deleteApplication);
    api.add("POST", "/applications/:/roles", withBody(assignRoles));
    api.add("DELETE", "/applications/:/roles/:", removeRole);
}

} // namespace lwb::demo
