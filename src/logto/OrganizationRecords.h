// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/Records.h"

namespace lwb {

struct Organization // GET /api/organizations
{
    QString id;
    QString name;
    QString description;
    bool isMfaRequired = false;
    QDateTime createdAt;
    std::optional<qint64> usersCount; ///< told by ManagementApi::organizations() only
    QByteArray json;
};

/// What an answer embeds of an object.
struct NamedId
{
    QString id;
    QString name;
    friend bool operator==(const NamedId &, const NamedId &) = default;
};

struct OrganizationRole // GET /api/organization-roles
{
    struct ResourceScope
    {
        NamedId scope;
        NamedId resource;
    };
    QString id;
    QString name;
    QString description;
    Role::Type type = Role::Type::User;
    QList<NamedId> scopes; ///< permissions of the organization template
    QList<ResourceScope> resourceScopes; ///< permissions of API resources
    QByteArray json;
};

struct OrganizationMember // GET /api/organizations/{id}/users
{
    User user; ///< its json is the whole row
    QList<NamedId> roles;
};

struct OrganizationApplication // GET /api/organizations/{id}/applications
{
    Application application; ///< its json is the whole row
    QList<NamedId> roles;
};

/// An organization that a user or an application belongs to, with the roles held there.
struct OrganizationMembership // GET /api/users|applications/{id}/organizations
{
    Organization organization; ///< its json is the whole row
    QList<NamedId> roles;
};

template<> Result<Organization> parseRecord(QByteArrayView json, const QString &path);
template<> Result<OrganizationRole> parseRecord(QByteArrayView json, const QString &path);
template<> Result<OrganizationMember> parseRecord(QByteArrayView json, const QString &path);
template<> Result<OrganizationApplication> parseRecord(QByteArrayView json, const QString &path);
template<> Result<OrganizationMembership> parseRecord(QByteArrayView json, const QString &path);

} // namespace lwb
