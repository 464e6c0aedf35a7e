// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "core/Pending.h"

#include <QHash>

namespace lwb {

class ManagementApi;

/// How many users hold at least one of some roles.
struct UserCount
{
    static constexpr qint64 mostRead = 10'000;

    std::optional<qint64> count;  ///< none: too many to be read
    bool isAtMost = false;        ///< whoever holds two of the roles was counted twice
    QHash<QString, qint64> ofRole; ///< by id
};

/// Roles tell how many users each has. Only of several there is something to be read, to count
/// nobody twice: up to UserCount::mostRead, otherwise they are added up.
[[nodiscard]] Pending<Result<UserCount>> countUsers(ManagementApi &api,
                                                    const QList<AccessGraph::Role> &roles);
/// Of members by their organization roles; no list tells those but the members' own.
[[nodiscard]] Pending<Result<UserCount>> countMembers(ManagementApi &api,
                                                      const QString &organizationId,
                                                      const QStringList &roleIds);

} // namespace lwb
