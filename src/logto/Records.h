// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace lwb {

// Records of the Management API: the fields that views and questions need, beside `json`, the
// object exactly as the server wrote it.

struct Application // GET /api/applications
{
    enum class Type { Native, SPA, Traditional, MachineToMachine, Protected, SAML, Other };
    QString id;
    QString name;
    QString description;
    Type type = Type::Other;
    QString typeName;  ///< as the server wrote it, for types this version does not know
    bool isThirdParty = false;
    QDateTime createdAt;
    QByteArray json;
};

struct User // GET /api/users
{
    QString id;
    QString username, name, primaryEmail, primaryPhone; ///< empty when null
    bool isSuspended = false;
    std::optional<QDateTime> lastSignInAt;
    QDateTime createdAt;
    QByteArray json;
};

struct Role // GET /api/roles
{
    enum class Type { User, MachineToMachine };
    QString id;
    QString name;
    QString description;
    Type type = Type::User;
    bool isDefault = false;
    QByteArray json;
};

struct ApiResource // GET /api/resources
{
    QString id;
    QString name;
    QString indicator;
    bool isDefault = false;
    qint64 accessTokenTtlS = 3600;
    QByteArray json;
};

/// The words Logto uses on the wire ("MachineToMachine"); unknown ones become Type::Other.
[[nodiscard]] Application::Type applicationTypeFromName(const QString &name);
[[nodiscard]] QString applicationTypeName(Application::Type type);
[[nodiscard]] QString roleTypeName(Role::Type type);

/// Reads one object as the server wrote it. `path` is where it stood in the answer ("[3]", or empty
/// for a whole answer) and begins the JSON path that a Malformed error names in `detail`.
template<typename T>
[[nodiscard]] Result<T> parseRecord(QByteArrayView json, const QString &path = {});
template<> Result<Application> parseRecord(QByteArrayView json, const QString &path);
template<> Result<User> parseRecord(QByteArrayView json, const QString &path);
template<> Result<Role> parseRecord(QByteArrayView json, const QString &path);
template<> Result<ApiResource> parseRecord(QByteArrayView json, const QString &path);

} // namespace lwb
