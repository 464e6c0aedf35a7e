// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "core/Result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace lwb {

// What the loader keeps of each answer: the few fields the graph is made of, still by id.

struct ResourceRow
{
    AccessGraph::Resource resource; ///< without its scopes
    QList<AccessGraph::Scope> scopes;
};
struct RoleRow
{
    AccessGraph::Role role; ///< without its scopes
    /// None when the server told neither: it has to be asked who holds the role.
    std::optional<qint64> applicationsCount;
    QStringList firstApplications; ///< the few holders that the list itself names

    /// The list named them all.
    [[nodiscard]] bool holdersKnown() const
    {
        return applicationsCount == firstApplications.size();
    }
};
struct OrganizationRoleRow
{
    AccessGraph::OrganizationRole role; ///< without its scopes of API resources
    QStringList scopeIds;
};
struct MembershipRow
{
    QString applicationId;
    QStringList roleIds;
};

/// The rows of one answer; ids only where nothing else counts.
using AccessRows = std::variant<QList<ResourceRow>, QList<RoleRow>, QList<AccessGraph::Application>,
                                QList<OrganizationRoleRow>, QList<MembershipRow>, QStringList>;
/// Of an answer's body; safe on any thread.
using ReadRows = Result<AccessRows> (*)(const QByteArray &body);

[[nodiscard]] Result<AccessRows> resourceRows(const QByteArray &body);
[[nodiscard]] Result<AccessRows> roleRows(const QByteArray &body);
/// Machine-to-machine ones only, whatever was listed.
[[nodiscard]] Result<AccessRows> applicationRows(const QByteArray &body);
[[nodiscard]] Result<AccessRows> organizationRoleRows(const QByteArray &body);
[[nodiscard]] Result<AccessRows> membershipRows(const QByteArray &body);
/// The id of each object.
[[nodiscard]] Result<AccessRows> idRows(const QByteArray &body);
/// The name of the one object that the body is.
[[nodiscard]] Result<AccessRows> nameRow(const QByteArray &body);

/// A whole list, in pages as they came. Pages are shared with what the reader remembers.
struct AccessListing
{
    QList<std::shared_ptr<const AccessRows>> pages;
    QDateTime askedAt; ///< the first page, UTC

    template<typename T, typename F>
    void each(F f) const
    {
        for (const auto &page : pages) {
            for (const auto &row : std::get<T>(*page))
                f(row);
        }
    }
};

} // namespace lwb
