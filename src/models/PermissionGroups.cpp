// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PermissionGroups.h"

#include "logto/ManagementApi.h"
#include "logto/WholeList.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Groups = GroupedModel::Groups;
constexpr int atOnce = 4;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("PermissionGroups", source, nullptr, n);
}

Pending<Result<QList<Scope>>> allScopes(ManagementApi &api, const QString &roleId)
{
    return wholeList<Scope>(
        &api, [&api, roleId](const PageRequest &page) { return api.roleScopes(roleId, page); });
}

ListGroup headingOf(const ApiResource &resource)
{
    ListGroup group;
    group.id = resource.id;
    group.kind = u"Resource"_s;
    group.title = resource.name;
    group.note = resource.indicator;
    if (isManagementApi(resource.indicator))
        group.mark = text(QT_TRANSLATE_NOOP("PermissionGroups", "built-in"));
    return group;
}

ListCell cell(const QString &text)
{
    return {text.isEmpty() ? u"–"_s : text, {}, {}};
}

bool before(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a, b) < 0;
}

Groups byResource(QList<Scope> scopes)
{
    std::sort(scopes.begin(), scopes.end(),
              [](const Scope &a, const Scope &b) { return before(a.name, b.name); });
    Groups groups;
    for (const Scope &scope : std::as_const(scopes)) {
        const QString id = scope.resourceId;
        auto group = std::find_if(groups.groups.begin(), groups.groups.end(),
                                  [&id](const ListGroup &known) { return known.id == id; });
        if (group == groups.groups.end()) {
            ApiResource unnamed;
            unnamed.id = unnamed.name = id;
            groups.groups.append(headingOf(scope.resource.value_or(unnamed)));
            group = std::prev(groups.groups.end());
        }
        group->rows.append(
            {scope.id, u"scope"_s, {cell(scope.name), cell(scope.description)}, scope.json});
    }
    std::sort(groups.groups.begin(), groups.groups.end(),
              [](const ListGroup &a, const ListGroup &b) { return before(a.title, b.title); });
    for (ListGroup &group : groups.groups)
        group.count =
            text(QT_TRANSLATE_N_NOOP("PermissionGroups", "%n scope(s)"), int(group.rows.size()));
    return groups;
}

ListGroup headingOf(const Role &role)
{
    ListGroup group;
    group.id = role.id;
    group.kind = u"Role"_s;
    group.title = role.name;
    group.note = role.description;
    group.noteStyle = ColumnStyle::Text;
    return group;
}

ListGroup roleWithScopes(const Role &role, QList<Scope> scopes)
{
    ListGroup group = headingOf(role);
    const auto resourceName = [](const Scope &scope) {
        return scope.resource ? scope.resource->name : scope.resourceId;
    };
    std::sort(scopes.begin(), scopes.end(), [&](const Scope &a, const Scope &b) {
        const int byName = QString::localeAwareCompare(resourceName(a), resourceName(b));
        return byName != 0 ? byName < 0 : before(a.name, b.name);
    });
    for (const Scope &scope : std::as_const(scopes))
        group.rows.append({scope.resourceId,
                           u"scope"_s,
                           {cell(scope.name), cell(resourceName(scope))},
                           scope.json});
    if (scopes.isEmpty())
        group.mark = text(QT_TRANSLATE_NOOP("PermissionGroups", "grants nothing"));
    else
        group.count =
            text(QT_TRANSLATE_N_NOOP("PermissionGroups", "%n scope(s)"), int(scopes.size()));
    return group;
}

Groups rolesWithScopes(const QList<Role> &roles, const std::vector<Result<QList<Scope>>> &scopes)
{
    Groups groups;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const Result<QList<Scope>> &result = scopes[size_t(i)];
        if (result) {
            groups.groups.append(roleWithScopes(roles.at(i), *result));
            continue;
        }
        ListGroup unread = headingOf(roles.at(i));
        unread.mark = text(QT_TRANSLATE_NOOP("PermissionGroups", "scopes not read"));
        groups.groups.append(unread);
        if (!groups.error)
            groups.error = result.error();
    }
    return groups;
}

} // namespace

GroupedModel *roleScopesByResource(ManagementApi &api, const QString &roleId, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("PermissionGroups", "Scope"), ColumnStyle::Mono, 260},
        {QCoreApplication::translate("PermissionGroups", "Description"), ColumnStyle::Text, 240},
    };
    return new GroupedModel(columns, [&api, roleId] {
        return allScopes(api, roleId).map(&api, [](Result<QList<Scope>> scopes) -> Result<Groups> {
            if (!scopes)
                return scopes.error();
            return byResource(std::move(*scopes));
        });
    }, parent);
}

GroupedModel *applicationScopesByRole(ManagementApi &api, const QString &applicationId,
                                      QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("PermissionGroups", "Scope"), ColumnStyle::Mono, 260},
        {QCoreApplication::translate("PermissionGroups", "API resource"), ColumnStyle::Text, 240},
    };
    const auto readScopes = [&api](const QList<Role> &roles) {
        std::vector<std::function<Pending<Result<QList<Scope>>>()>> tasks;
        for (const Role &role : roles)
            tasks.push_back([&api, id = role.id] { return allScopes(api, id); });
        return all<QList<Scope>>(&api, std::move(tasks), atOnce)
            .map(&api, [roles](const std::vector<Result<QList<Scope>>> &scopes) -> Result<Groups> {
                return rolesWithScopes(roles, scopes);
            });
    };
    return new GroupedModel(columns, [&api, applicationId, readScopes] {
        const auto roles = wholeList<Role>(&api, [&api, applicationId](const PageRequest &page) {
            return api.applicationRoles(applicationId, page);
        });
        return roles.andThen(&api,
                             [readScopes](Result<QList<Role>> result) -> Pending<Result<Groups>> {
                                 if (!result)
                                     return Result<Groups>(result.error());
                                 return readScopes(*result);
                             });
    }, parent);
}

} // namespace lwb
