// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoData.h"
#include "demo/DemoHttp.h"
#include "demo/DemoSearch.h"
#include "demo/DemoTokens.h"

#include <functional>
#include <variant>
#include <vector>

namespace lwb::demo {

class DemoLog;
struct DemoPlan;

/// What a route of the Management API works with. The data's lock is held for it.
struct ApiCall
{
    const DemoRequest &request;
    DemoData &data;
    DemoLog &log;
    Fields query;
    QByteArray path;          ///< below /api
    QList<QByteArray> params; ///< of the path, in order
};

/// The Management API: finds the route, checks the bearer token, answers 404 and 405 as Logto does.
class DemoApi
{
public:
    using Route = std::function<DemoReply(ApiCall &)>;
    DemoApi(DemoData &data, DemoLog &log, const DemoTokens &tokens, const DemoPlan &plan);

    /// `pattern` is a path below /api with ":" for a parameter: "/applications/:/roles".
    void add(const char *method, const char *pattern, Route route);
    [[nodiscard]] DemoReply handle(const DemoRequest &request) const;

private:
    struct Entry
    {
        QByteArray method;
        QList<QByteArray> segments;
        Route route;
    };
    /// The refusal of a missing, foreign, expired or insufficient token.
    [[nodiscard]] std::optional<DemoReply> refuse(const DemoRequest &request) const;

    DemoData &m_data;
    DemoLog &m_log;
    const DemoTokens &m_tokens;
    const DemoPlan &m_plan;
    std::vector<Entry> m_routes;
};

// The families of routes, one per file.
void addApplicationRoutes(DemoApi &api);
void addApplicationWriteRoutes(DemoApi &api);
void addSecretRoutes(DemoApi &api);
void addUserRoutes(DemoApi &api);
void addRoleRoutes(DemoApi &api);
void addRoleWriteRoutes(DemoApi &api);
void addResourceRoutes(DemoApi &api);
void addResourceWriteRoutes(DemoApi &api);
void addOrganizationRoutes(DemoApi &api);
void addOrganizationWriteRoutes(DemoApi &api);
void addLogRoutes(DemoApi &api);
void addScriptRoutes(DemoApi &api);
void addTenantRoutes(DemoApi &api);

// Objects as Logto writes them.
void writeApplication(JsonOut &out, const ApplicationRow &row);   ///< leaves the object open
void writeRole(JsonOut &out, const RoleRow &row);                 ///< leaves the object open
void writeResource(JsonOut &out, const ResourceRow &row);         ///< leaves the object open
void writeScope(JsonOut &out, const ScopeRow &row);               ///< leaves the object open
void writeOrganization(JsonOut &out, const OrganizationRow &row); ///< leaves the object open
/// The roles that a member of the organization holds in it.
[[nodiscard]] QByteArrayList memberRoles(const DemoData &data, const OrganizationRow &row,
                                         qint64 user);
void writeRoleNames(JsonOut &out, const DemoData &data, const QByteArrayList &roleIds);

} // namespace lwb::demo
