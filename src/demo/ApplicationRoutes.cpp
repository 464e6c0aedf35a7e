// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPaging.h"

#include <array>

namespace lwb::demo {

namespace {

const QByteArrayList applicationTypes{"Native",           "SPA",       "Traditional",
                                      "MachineToMachine", "Protected", "SAML"};

DemoReply invalidTypes(const QByteArray &found)
{
    QByteArrayList quoted, listed;
    for (const QByteArray &type : applicationTypes) {
        quoted << '"' + type + '"';
        listed << '\'' + type + '\'';
    }
    const QByteArray words =
        "Invalid enum value. Expected " + listed.join(" | ") + ", received '" + found + '\'';
    const QByteArray issue =
        R"({"code":"invalid_union","unionErrors":[{"issues":[{"code":"invalid_type",)"
        R"("expected":"array","received":"string","path":["types"],)"
        R"("message":"Expected array, received string"}],"name":"ZodError"},)"
        R"({"issues":[{"received":)"
        + jsonString(found) + R"(,"code":"invalid_enum_value","options":[)" + quoted.join(',')
        + R"(],"path":["types"],"message":)" + jsonString(words)
        + R"(}],"name":"ZodError"}],"path":["types"],"message":"Invalid input"})";
    return DemoReply::invalidQuery(issue,
                                   "Error in key path \"types\": (invalid_union) Invalid input");
}

DemoReply invalidThirdParty(const QByteArray &found)
{
    QByteArrayList literals;
    for (const char *literal : {"true", "false"}) {
        literals << R"({"issues":[{"received":)" + jsonString(found)
                        + R"(,"code":"invalid_literal","expected":")" + literal
                        + R"(","path":["isThirdParty"],"message":)"
                        + jsonString(QByteArray("Invalid literal value, expected \""
                                                + QByteArray(literal) + '"'))
                        + R"(}],"name":"ZodError"})";
    }
    return DemoReply::invalidQuery(
        R"({"code":"invalid_union","unionErrors":[)" + literals.join(',')
            + R"(],"path":["isThirdParty"],"message":"Invalid input"})",
        "Error in key path \"isThirdParty\": (invalid_union) Invalid input");
}

DemoReply listApplications(ApiCall &call)
{
    const auto search = DemoSearch::parse(call.query, {"id", "name", "description"});
    if (const auto *refusal = std::get_if<DemoReply>(&search))
        return *refusal;
    const auto types = fieldValues(call.query, "types");
    for (const QByteArray &type : types) {
        if (!applicationTypes.contains(type))
            return invalidTypes(type);
    }
    const auto thirdParty = fieldValue(call.query, "isThirdParty");
    if (thirdParty && *thirdParty != "true" && *thirdParty != "false")
        return invalidThirdParty(*thirdParty);
    const auto excludedRole = fieldValue(call.query, "excludeRoleId");
    const auto *excludedOrganization = call.data.organizations.find(
        fieldValue(call.query, "excludeOrganizationId").value_or(QByteArray()));

    const auto &rows = call.data.applications;
    const auto accepts = [&](qint64 i) {
        const ApplicationRow &row = rows.at(i);
        return (types.isEmpty() || types.contains(row.type))
               && (!thirdParty || row.isThirdParty == (*thirdParty == "true"))
               && (!excludedRole || !row.roleIds.contains(*excludedRole))
               && (!excludedOrganization || !DemoData::membership(row, *excludedOrganization))
               && std::get<DemoSearch>(search).matches(
                   std::array{row.id, row.name, row.description});
    };
    return filteredListReply(call, Paging::Kind::WhenAsked, rows.size(), accepts,
                             [&](JsonOut &out, qint64 i) {
                                 writeApplication(out, rows.at(i));
                                 out.endObject();
                             });
}

/// Calls `f` with the application of the path, or answers that there is none.
template<typename F>
DemoApi::Route withApplication(F f)
{
    return [f](ApiCall &call) {
        ApplicationRow *row = call.data.applications.find(call.params[0]);
        return row ? f(call, *row) : DemoReply::noSuchId("applications", call.params[0]);
    };
}

} // namespace

void writeApplication(JsonOut &out, const ApplicationRow &row)
{
    out.beginObject().text("tenantId", "default").text("id", row.id).text("name", row.name);
    out.textOrNull("description", row.description).text("type", row.type);
    out.raw("oidcClientMetadata", row.oidcClientMetadata)
        .raw("customClientMetadata", row.customClientMetadata);
    out.null("protectedAppMetadata")
        .raw("customData", row.customData)
        .flag("isThirdParty", row.isThirdParty);
    out.flag("appLevelAccessControlEnabled", false).number("createdAt", row.createdAt);
}

void addApplicationRoutes(DemoApi &api)
{
    api.add("GET", "/applications", listApplications);
    api.add("GET", "/applications/:", withApplication([](ApiCall &, ApplicationRow &row) {
                JsonOut out;
                writeApplication(out, row);
                return DemoReply::json(out.flag("isAdmin", false).endObject().take());
            }));
    api.add("GET", "/applications/:/roles", withApplication([](ApiCall &call, ApplicationRow &row) {
                const auto roleAt = [&](qint64 i) -> const RoleRow & {
                    return *call.data.roles.find(row.roleIds[i]);
                };
                const auto write = [](JsonOut &out, const RoleRow &role) {
                    writeRole(out, role);
                    out.endObject();
                };
                return searchedListReply(call, Paging::Kind::Always, row.roleIds.size(), roleAt,
                                         write);
            }));
    api.add("GET", "/applications/:/organizations",
            withApplication([](ApiCall &call, ApplicationRow &row) {
                const auto &organizations = call.data.organizations;
                const auto isMember = [&](qint64 i) {
                    return DemoData::membership(row, organizations.at(i)) != nullptr;
                };
                return filteredListReply(call, Paging::Kind::WhenAsked, organizations.size(),
                                         isMember, [&](JsonOut &out, qint64 i) {
                                             writeOrganization(out, organizations.at(i));
                                             out.key("organizationRoles").beginArray();
                                             for (const QByteArray &roleId :
                                                  *DemoData::membership(row, organizations.at(i))) {
                                                 if (const auto *role =
                                                         call.data.organizationRoles.find(roleId))
                                                     out.beginObject()
                                                         .text("id", role->id)
                                                         .text("name", role->name)
                                                         .endObject();
                                             }
                                             out.endArray().endObject();
                                         });
            }));
}

} // namespace lwb::demo
