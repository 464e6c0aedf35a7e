// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RoleAssignment.h"

#include "access/AccessLists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

std::optional<RoleAssignment> assignmentOf(const AccessGraph &graph, const AccessSubject &subject,
                                           int role)
{
    const bool isTenant = subject.organizationId.isEmpty();
    if (!isTenant && !isMember(graph, subject).value_or(false))
        return std::nullopt;
    const QString id = isTenant ? graph.roles.at(role).id : graph.organizationRoles->at(role).id;
    const QJsonObject body{
        {isTenant ? u"roleIds"_s : u"organizationRoleIds"_s, QJsonArray{id}}};
    const QString roles = below(u"/applications/"_s,
                                graph.applications.at(subject.application).id, u"/roles"_s);
    const QString path =
        u"/api"_s
        + (isTenant ? roles : below(u"/organizations/"_s, subject.organizationId, roles));
    return RoleAssignment{path, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace lwb
