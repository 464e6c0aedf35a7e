// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPaging.h"

#include <array>

namespace lwb::demo {

namespace {

DemoReply invalidType(const QByteArray &found)
{
    const QByteArray words =
        "Invalid enum value. Expected 'User' | 'MachineToMachine', received '" + found + '\'';
    return DemoReply::invalidQuery(
        "{\"received\":" + jsonString(found)
            + R"(,"code":"invalid_enum_value","options":["User","MachineToMachine"],)"
              R"("path":["type"],"message":)"
            + jsonString(words) + '}',
        "Error in key path \"type\": (invalid_enum_value) " + words);
}

/// The counts and the first three holders that lists show.
void writeHolders(JsonOut &out, const RoleRow &row, const DemoData &data)
{
    out.number("usersCount", row.users.size(data.users.count()));
    data.users.writeFeatured(out, row.users);
    out.number("applicationsCount", row.applicationIds.size()).key("featuredApplications");
    out.beginArray();
    for (const QByteArray &id : row.applicationIds.mid(0, 3)) {
        if (const ApplicationRow *application = data.applications.find(id))
            out.beginObject()
                .text("id", id)
                .text("name", application->name)
                .text("type", application->type)
                .endObject();
    }
    out.endArray();
}

DemoReply listRoles(ApiCall &call)
{
    const auto search = DemoSearch::parse(call.query, {"id", "name", "description"});
    if (const auto *refusal = std::get_if<DemoReply>(&search))
        return *refusal;
    const auto type = fieldValue(call.query, "type");
    if (type && *type != "User" && *type != "MachineToMachine")
        return invalidType(*type);
    const auto excludedApplication = fieldValue(call.query, "excludeApplicationId");
    const auto excludedUser =
        call.data.users.indexOf(fieldValue(call.query, "excludeUserId").value_or(QByteArray()));

    const auto &rows = call.data.roles;
    const auto accepts = [&](qint64 i) {
        const RoleRow &row = rows.at(i);
        return (!type || row.type == *type)
               && (!excludedApplication || !row.applicationIds.contains(*excludedApplication))
               && (excludedUser < 0 || !row.users.contains(excludedUser))
               && std::get<DemoSearch>(search).matches(
                   std::array{row.id, row.name, row.description});
    };
    return filteredListReply(call, Paging::Kind::Always, rows.size(), accepts,
                             [&](JsonOut &out, qint64 i) {
                                 writeRole(out, rows.at(i));
                                 writeHolders(out, rows.at(i), call.data);
                                 out.endObject();
                             });
}

template<typename F>
DemoApi::Route withRole(F f)
{
    return [f](ApiCall &call) -> DemoReply {
        const RoleRow *row = call.data.roles.find(call.params[0]);
        return row ? f(call, *row) : DemoReply::noSuchId("roles", call.params[0]);
    };
}

DemoReply roleScopes(ApiCall &call, const RoleRow &row)
{
    const auto scopeAt = [&](qint64 i) -> const ScopeRow & {
        return *call.data.scope(row.scopeIds[i]);
    };
    const auto write = [&](JsonOut &out, const ScopeRow &scope) {
        writeScope(out, scope);
        JsonOut resource;
        writeResource(resource, *call.data.resources.find(scope.resourceId));
        out.raw("resource", resource.endObject().bytes()).endObject();
    };
    return searchedListReply(call, Paging::Kind::WhenAsked, row.scopeIds.size(), scopeAt, write);
}

DemoReply roleUsers(ApiCall &call, const RoleRow &row)
{
    const auto parsed = DemoSearch::parse(call.query, DemoUsers::searchColumns());
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const auto &search = std::get<DemoSearch>(parsed);
    const DemoUsers &users = call.data.users;
    const qint64 holders = row.users.size(users.count());
    const auto write = [&](JsonOut &out, qint64 i) {
        users.writeMembers(out, row.users.at(i));
        out.endObject();
    };
    if (search.isEmpty())
        return listReply(call, Paging::Kind::Always, holders, write);
    DemoUsers::SearchRow user(users);
    return filteredListReply(
        call, Paging::Kind::Always, holders,
        [&](qint64 i) { return search.matches(user.at(row.users.at(i))); }, write);
}

DemoReply roleApplications(ApiCall &call, const RoleRow &row)
{
    const auto applicationAt = [&](qint64 i) -> const ApplicationRow & {
        return *call.data.applications.find(row.applicationIds[i]);
    };
    const auto write = [](JsonOut &out, const ApplicationRow &application) {
        writeApplication(out, application);
        out.endObject();
    };
    return searchedListReply(call, Paging::Kind::Always, row.applicationIds.size(), applicationAt,
                             write);
}

} // namespace

void writeRole(JsonOut &out, const RoleRow &row)
{
    out.beginObject().text("tenantId", "default").text("id", row.id).text("name", row.name);
    out.text("description", row.description)
        .text("type", row.type)
        .flag("isDefault", row.isDefault);
}

void addRoleRoutes(DemoApi &api)
{
    api.add("GET", "/roles", listRoles);
    api.add("GET", "/roles/:", withRole([](ApiCall &, const RoleRow &row) {
                JsonOut out;
                writeRole(out, row);
                return DemoReply::json(out.endObject().take());
            }));
    api.add("GET", "/roles/:/scopes", withRole(roleScopes));
    api.add("GET", "/roles/:/users", withRole(roleUsers));
    api.add("GET", "/roles/:/applications", withRole(roleApplications));
}

} // namespace lwb::demo
