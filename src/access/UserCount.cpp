// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/UserCount.h"

#include "logto/ManagementApi.h"
#include "logto/WholeList.h"

#include <QSet>

namespace lwb {

namespace {

constexpr int atOnce = 6;

UserCount toldApart(const QStringList &roles, const std::vector<QStringList> &holders)
{
    UserCount counted;
    QSet<QString> everybody;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QStringList &ids = holders.at(size_t(i));
        const QSet<QString> distinct(ids.cbegin(), ids.cend());
        counted.ofRole.insert(roles.at(i), distinct.size());
        everybody.unite(distinct);
    }
    counted.count = everybody.size();
    return counted;
}

Pending<Result<QStringList>> holdersOf(ManagementApi &api, const QString &role)
{
    const auto page = [&api, role](const PageRequest &request) {
        return api.roleUsers(role, request);
    };
    return wholeList<User>(&api, page).map(&api, [](Result<QList<User>> users) {
        QStringList ids;
        if (!users)
            return Result<QStringList>(users.error());
        for (const User &user : *users)
            ids.append(user.id);
        return Result<QStringList>(ids);
    });
}

UserCount countedAmong(const QList<OrganizationMember> &members, const QStringList &roles)
{
    std::vector<QStringList> holders(size_t(roles.size()));
    for (const OrganizationMember &member : members) {
        for (const NamedId &role : member.roles) {
            if (const qsizetype i = roles.indexOf(role.id); i >= 0)
                holders[size_t(i)].append(member.user.id);
        }
    }
    return toldApart(roles, holders);
}

} // namespace

Pending<Result<UserCount>> countUsers(ManagementApi &api, const QList<AccessGraph::Role> &roles)
{
    UserCount told;
    qint64 sum = 0;
    QStringList held;
    for (const AccessGraph::Role &role : roles) {
        told.ofRole.insert(role.id, role.usersCount);
        sum += role.usersCount;
        if (role.usersCount > 0)
            held.append(role.id);
    }
    told.count = sum;
    told.isAtMost = held.size() > 1;
    if (held.size() < 2 || sum > UserCount::mostRead)
        return Result<UserCount>(told);
    std::vector<std::function<Pending<Result<QStringList>>()>> tasks;
    for (const QString &role : std::as_const(held))
        tasks.push_back([&api, role] { return holdersOf(api, role); });
    return all<QStringList>(&api, std::move(tasks), atOnce)
        .map(&api, [held, told](const std::vector<Result<QStringList>> &read) {
            std::vector<QStringList> holders;
            for (const Result<QStringList> &ids : read) {
                if (!ids)
                    return Result<UserCount>(ids.error());
                holders.push_back(*ids);
            }
            UserCount counted = told;
            const UserCount apart = toldApart(held, holders);
            counted.count = apart.count;
            counted.isAtMost = false;
            counted.ofRole.insert(apart.ofRole);
            return Result<UserCount>(counted);
        });
}

Pending<Result<UserCount>> countMembers(ManagementApi &api, const QString &organizationId,
                                        const QStringList &roleIds)
{
    if (roleIds.isEmpty())
        return Result<UserCount>(UserCount{0, false, {}});
    const auto page = [&api, organizationId](const PageRequest &request) {
        return api.organizationUsers(organizationId, request);
    };
    return page({}).andThen(&api, [&api, page, roleIds](Result<Page<OrganizationMember>> first) {
        if (!first)
            return Pending<Result<UserCount>>(first.error());
        if (first->total > UserCount::mostRead)
            return Pending<Result<UserCount>>(UserCount());
        if (first->rows.isEmpty() || first->rows.size() == first->total)
            return Pending<Result<UserCount>>(countedAmong(first->rows, roleIds));
        return wholeList<OrganizationMember>(&api, page, std::move(first->rows), 2)
            .map(&api, [roleIds](const Result<QList<OrganizationMember>> &members) {
                return members ? Result<UserCount>(countedAmong(*members, roleIds))
                               : Result<UserCount>(members.error());
            });
    });
}

} // namespace lwb
