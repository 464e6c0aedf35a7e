// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessQuestions.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace
{

/// All of `part` in `whole`; both sorted.
bool isWithin(const QList<int> &part, const QList<int> &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool looksLikeManagementApi(const AccessGraph &graph, const AccessGraph::Resource &resource)
{
    const QUrl url(resource.indicator);
    const QString host = url.host();
    if (host.endsWith(".logto.app"_L1) ||
        resource.name.contains("management api"_L1, Qt::CaseInsensitive))
        return true;
    if (url.path() != "/api"_L1 && url.path() != "/api/"_L1)
        return false;
    const bool carriesAll =
        std::any_of(resource.scopes.begin(), resource.scopes.end(),
                    [&](int scope) { return graph.scopes.at(scope).name == "all"_L1; });
    return carriesAll || host.contains("logto"_L1) || url.port() == 3001 || url.port() == 3002;
}

} // namespace

QList<int> emptyRoles(const AccessGraph &graph)
{
    QList<int> roles;
    for (int i = 0; i < graph.roles.size(); ++i) {
        const auto &scopes = graph.roles.at(i).scopes;
        if (scopes && scopes->isEmpty())
            roles.append(i);
    }
    return roles;
}

QList<RoleTwins> roleTwins(const AccessGraph &graph)
{
    // A role that holds all of another holds its rarest scope too: few to compare with.
    QList<QList<int>> carriers(graph.scopes.size());
    for (int role = 0; role < graph.roles.size(); ++role) {
        for (const int scope : graph.roles.at(role).scopes.value_or(QList<int>()))
            carriers[scope].append(role);
    }
    QList<RoleTwins> twins;
    for (int role = 0; role < graph.roles.size(); ++role) {
        const auto &scopes = graph.roles.at(role).scopes;
        if (!scopes || scopes->isEmpty())
            continue;
        const int rarest = *std::min_element(scopes->begin(), scopes->end(), [&](int a, int b) {
            return carriers.at(a).size() < carriers.at(b).size();
        });
        bool isTold = false;
        for (const int other : carriers.at(rarest)) {
            const auto &others = *graph.roles.at(other).scopes;
            if (other == role || graph.roles.at(other).type != graph.roles.at(role).type ||
                !isWithin(*scopes, others))
                continue;
            if (others.size() > scopes->size())
                twins.append({role, other, RoleTwins::How::Within});
            else if (other < role && !std::exchange(isTold, true))
                twins.append({role, other, RoleTwins::How::Same});
        }
    }
    return twins;
}

int managementResource(const AccessGraph &graph)
{
    // Anybody may name a resource of their own like that; the built-in one comes first then.
    int best = -1;
    for (int i = 0; i < graph.resources.size(); ++i) {
        const AccessGraph::Resource &resource = graph.resources.at(i);
        if (!isManagementApi(resource.indicator))
            continue;
        if (resource.id == "management-api"_L1)
            return i;
        if (best < 0 || (resource.name == "Logto Management API"_L1 &&
                         graph.resources.at(best).name != resource.name))
            best = i;
    }
    return best;
}

QList<int> managementHolders(const AccessGraph &graph)
{
    const int resource = managementResource(graph);
    const int all = resource < 0 ? -1 : graph.scopeOf(resource, u"all");
    if (all < 0)
        return {};
    QList<int> applications;
    for (const ScopeHolders::Holder &holder : whoCan(graph, all).applications)
        applications.append(holder.application);
    return applications;
}

QList<int> lookAlikes(const AccessGraph &graph)
{
    const int real = managementResource(graph);
    QList<int> resources;
    for (int i = 0; i < graph.resources.size(); ++i) {
        if (i != real && looksLikeManagementApi(graph, graph.resources.at(i)))
            resources.append(i);
    }
    return resources;
}

int defaultResource(const AccessGraph &graph)
{
    const auto found =
        std::find_if(graph.resources.begin(), graph.resources.end(),
                     [](const AccessGraph::Resource &resource) { return resource.isDefault; });
    return found == graph.resources.end() ? -1 : int(found - graph.resources.begin());
}

ManagementRole managementRole(const AccessGraph &graph)
{
    const auto find = [&](auto isIt) {
        const auto found =
            std::find_if(graph.roles.begin(), graph.roles.end(), [&](const auto &role) {
                return role.type == Role::Type::MachineToMachine && isIt(role);
            });
        return found == graph.roles.end() ? -1 : int(found - graph.roles.begin());
    };
    ManagementRole found;
    const auto isNamed = [](const auto &role) {
        return role.name == "Logto Management API access"_L1;
    };
    found.role = find(isNamed);
    const bool isRenamed = found.role < 0;
    if (isRenamed) {
        found.role = find([](const auto &role) {
            return role.description ==
                   "This default role grants access to the Logto management API."_L1;
        });
    }
    if (found.role < 0) {
        if (graph.isComplete())
            found.state = ManagementRole::State::Absent;
        return found;
    }
    const int resource = managementResource(graph);
    const int all = resource < 0 ? -1 : graph.scopeOf(resource, u"all");
    const auto &scopes = graph.roles.at(found.role).scopes;
    if (!scopes || all < 0)
        return found;
    if (*scopes != QList<int>{all})
        found.state = ManagementRole::State::Edited;
    else
        found.state = isRenamed ? ManagementRole::State::Renamed : ManagementRole::State::AsMade;
    return found;
}

} // namespace lwb
