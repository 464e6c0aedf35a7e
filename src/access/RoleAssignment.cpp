// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RoleAssignment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

std::optional<RoleAssignment> assignmentOf(const AccessGraph &graph, const AccessSubject &subject,
                                           int role)
{
    const QString application = segment(graph.applications.at(subject.application).id);
    const bool isTenant = subject.organizationId.isEmpty();
    if (!isTenant && !isMember(graph, subject).value_or(false))
        return std::nullopt;
    const QString id = isTenant ? graph.roles.at(role).id : graph.organizationRoles->at(role).id;
    const QJsonObject body{
        {isTenant ? u"roleIds"_s : u"organizationRoleIds"_s, QJsonArray{id}}};
    const QString path =
        isTenant ? u"/api/applications/%1/roles"_s.arg(application)
                 : u"/api/organizations/%1/applications/%2/roles"_s.arg(
                       segment(subject.organizationId), application);
    return RoleAssignment{path, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace lwb
