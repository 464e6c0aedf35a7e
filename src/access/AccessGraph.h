// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "logto/Records.h"

#include <QHash>
#include <QList>

namespace lwb {

/// Who gets which scopes of which API resources, and through what: a value, made by AccessLoader or
/// written out by tests. Nodes refer to each other by their index in the lists below; an index
/// holds for one graph only, ids for all. What could not be read is none, never empty: questions
/// then answer "unknown", never "no".
struct AccessGraph
{
    struct Resource
    {
        QString id, name, indicator;
        bool isDefault = false;
        qint64 accessTokenTtlS = 3600;
        QList<int> scopes;
    };
    struct Scope
    {
        QString id, name, description;
        int resource = -1;
    };
    struct Role
    {
        QString id, name, description;
        lwb::Role::Type type = lwb::Role::Type::MachineToMachine;
        bool isDefault = false;
        std::optional<QList<int>> scopes; ///< sorted; none: not read
        qint64 usersCount = 0;            ///< of user roles
    };
    struct Application // machine-to-machine only: the others can't hold roles
    {
        QString id, name;
        QDateTime createdAt;
        std::optional<QList<int>> roles; ///< sorted; none: not read
    };
    /// Of the organization template, the same in every organization.
    struct OrganizationRole
    {
        QString id, name;
        lwb::Role::Type type = lwb::Role::Type::User;
        QList<int> scopes;              ///< of API resources, sorted
        QStringList organizationScopes; ///< names of the template's own permissions
    };
    /// One organization's applications with the organization roles they hold there. An application
    /// that is absent is not a member: Logto refuses it a token for this organization.
    struct Organization
    {
        QString id, name;
        QHash<int, QList<int>> rolesByApplication; ///< indexes into organizationRoles, sorted
        QDateTime readAt;
    };

    QList<Resource> resources;
    QList<Scope> scopes;
    QList<Role> roles; ///< both types
    QList<Application> applications;
    std::optional<QList<OrganizationRole>> organizationRoles; ///< none: not read
    QHash<QString, Organization> organizations;               ///< by id; those that were read
    QDateTime readAt;           ///< when the oldest part was asked for; invalid: nothing was read
    std::optional<Error> error; ///< the first part that could not be read; none: complete

    [[nodiscard]] int resourceOf(QStringView idOrIndicator) const; ///< -1: none
    [[nodiscard]] int applicationOf(QStringView id) const;         ///< -1: none
    [[nodiscard]] int roleOf(QStringView id) const;                ///< -1: none
    [[nodiscard]] int scopeOf(int resource, QStringView name) const; ///< case counts; -1: none
    [[nodiscard]] bool isComplete() const { return readAt.isValid() && !error; }
};

} // namespace lwb
