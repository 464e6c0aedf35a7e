// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPaging.h"

namespace lwb::demo {

void writeResource(JsonOut &out, const ResourceRow &row)
{
    out.beginObject().text("tenantId", "default").text("id", row.id).text("name", row.name);
    out.text("indicator", row.indicator)
        .flag("isDefault", row.isDefault)
        .number("accessTokenTtl", row.accessTokenTtl);
}

void writeScope(JsonOut &out, const ScopeRow &row)
{
    out.beginObject()
        .text("tenantId", "default")
        .text("id", row.id)
        .text("resourceId", row.resourceId);
    out.text("name", row.name)
        .textOrNull("description", row.description)
        .number("createdAt", row.createdAt);
}

namespace {

// Logto takes no search here.
DemoReply listResources(ApiCall &call)
{
    const bool includeScopes = isYes(fieldValue(call.query, "includeScopes"));
    const auto &rows = call.data.resources;
    return listReply(call, Paging::Kind::WhenAsked, rows.size(), [&](JsonOut &out, qint64 i) {
        writeResource(out, rows.at(i));
        if (includeScopes) {
            out.key("scopes").beginArray();
            for (const ScopeRow &scope : rows.at(i).scopes) {
                writeScope(out, scope);
                out.endObject();
            }
            out.endArray();
        }
        out.endObject();
    });
}

/// Of an unknown resource: an empty list, not a refusal.
DemoReply resourceScopes(ApiCall &call)
{
    const ResourceRow *row = call.data.resources.find(call.params[0]);
    const auto scopeAt = [&](qint64 i) -> const ScopeRow & { return row->scopes[size_t(i)]; };
    const auto write = [](JsonOut &out, const ScopeRow &scope) {
        writeScope(out, scope);
        out.endObject();
    };
    return searchedListReply(call, Paging::Kind::Always, row ? qint64(row->scopes.size()) : 0,
                             scopeAt, write);
}

} // namespace

void addResourceRoutes(DemoApi &api)
{
    api.add("GET", "/resources", listResources);
    api.add("GET", "/resources/:", [](ApiCall &call) {
        const ResourceRow *row = call.data.resources.find(call.params[0]);
        if (!row)
            return DemoReply::noSuchId("resources", call.params[0]);
        JsonOut out;
        writeResource(out, *row);
        return DemoReply::json(out.endObject().take());
    });
    api.add("GET", "/resources/:/scopes", resourceScopes);
}

} // namespace lwb::demo
