// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoRoutes.h"

#include <QDateTime>

#include <algorithm>

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

DemoReply resourceReply(const ResourceRow &row)
{
    JsonOut out;
    writeResource(out, row);
    return DemoReply::json(out.endObject().take());
}

DemoReply managementApiIsFixed()
{
    return DemoReply::error(400, "resource.cannot_modify_management_api",
                            "Cannot modify Logto Management API.");
}

/// Logto takes any text as an indicator, also one that no token can be asked for with.
DemoReply createResource(ApiCall &call, DemoBody &body)
{
    ResourceRow row;
    row.name = body.text("name", Need::Required, 1).value_or(QByteArray());
    row.indicator = body.text("indicator", Need::Required, 1).value_or(QByteArray());
    row.accessTokenTtl = body.integer("accessTokenTtl").value_or(3600);
    if (auto refusal = body.refusal())
        return *refusal;
    if (call.data.resourceByIndicator(row.indicator)) {
        return DemoReply::error(422, "resource.resource_identifier_in_use",
                                "The API identifier " + row.indicator + " is already in use");
    }
    row.id = randomId();
    JsonOut out;
    writeResource(out, call.data.resources.append(std::move(row)));
    return DemoReply::json(out.raw("scopes", "[]").endObject().take(), 201);
}

DemoReply changeResource(ApiCall &call, DemoBody &body)
{
    const auto name = body.text("name", Need::Optional, 1);
    const auto ttl = body.integer("accessTokenTtl");
    if (auto refusal = body.refusal())
        return *refusal;
    if (call.params[0] == "management-api")
        return managementApiIsFixed();
    ResourceRow *row = call.data.resources.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("resources", call.params[0]);
    if (!body.isEmpty() && !name && !ttl)
        return DemoReply::error(422, "entity.invalid_input",
                                "Invalid input. Value list must not be empty.");
    row->name = name.value_or(row->name);
    row->accessTokenTtl = ttl.value_or(row->accessTokenTtl);
    return resourceReply(*row);
}

/// At most one resource is the default.
DemoReply changeDefault(ApiCall &call, DemoBody &body)
{
    const auto isDefault = body.flag("isDefault");
    if (auto refusal = body.refusal())
        return *refusal;
    ResourceRow *row = call.data.resources.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("resources", call.params[0]);
    if (isDefault.value_or(false)) {
        for (const auto &other : call.data.resources)
            other->isDefault = false;
    }
    row->isDefault = isDefault.value_or(row->isDefault);
    return resourceReply(*row);
}

void forgetScope(DemoData &data, const QByteArray &id)
{
    for (const auto &role : data.roles)
        role->scopeIds.removeOne(id);
    for (const auto &role : data.organizationRoles)
        role->resourceScopeIds.removeOne(id);
}

DemoReply deleteResource(ApiCall &call)
{
    if (call.params[0] == "management-api")
        return DemoReply::error(400, "resource.cannot_delete_management_api",
                                "Cannot delete Logto Management API.");
    const ResourceRow *row = call.data.resources.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("resources", call.params[0]);
    for (const ScopeRow &scope : row->scopes)
        forgetScope(call.data, scope.id);
    call.data.resources.remove(call.params[0]);
    return DemoReply::noContent();
}

/// What JavaScript's \s matches.
bool hasSpace(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.isSpace() && c != QChar(0x85)) || c == QChar(QChar::ByteOrderMark);
    });
}

DemoReply createScope(ApiCall &call, DemoBody &body)
{
    const auto name = body.text("name", Need::Required, 1, 256);
    const auto description = body.text("description", Need::Optional, 0, 0, true);
    if (auto refusal = body.refusal())
        return *refusal;
    if (call.params[0] == "management-api")
        return managementApiIsFixed();
    if (hasSpace(*name))
        return DemoReply::error(400, "scope.name_with_space",
                                "The name of the scope cannot contain any spaces.");
    ResourceRow *row = call.data.resources.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("resources", call.params[0]);
    if (std::any_of(row->scopes.begin(), row->scopes.end(),
                    [&](const ScopeRow &scope) { return scope.name == *name; }))
        return DemoReply::error(422, "scope.name_exists",
                                "The scope name " + *name + " is already in use");
    row->scopes.push_back({randomId(), row->id, *name, description.value_or(QByteArray()),
                           QDateTime::currentMSecsSinceEpoch()});
    JsonOut out;
    writeScope(out, row->scopes.back());
    return DemoReply::json(out.endObject().take(), 201);
}

DemoReply deleteScope(ApiCall &call)
{
    ResourceRow *row = call.data.resources.find(call.params[0]);
    if (!row || std::erase_if(row->scopes, [&](const ScopeRow &scope) {
                    return scope.id == call.params[1];
                }) == 0)
        return DemoReply::noSuchEntity();
    forgetScope(call.data, call.params[1]);
    return DemoReply::noContent();
}

} // namespace

void addResourceWriteRoutes(DemoApi &api)
{
    api.add("POST", "/resources", withBody(createResource));
    api.add("PATCH", "/resources/:", withBody(changeResource));
    api.add("DELETE", "/resources/:", deleteResource);
    api.add("PATCH", "/resources/:/is-default", withBody(changeDefault));
    api.add("POST", "/resources/:/scopes", withBody(createScope));
    api.add("DELETE", "/resources/:/scopes/:", deleteScope);
}

} // namespace lwb::demo
