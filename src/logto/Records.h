// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace lwb {

// Records of the Management API: the fields that views and questions need, beside `json`, the
// object exactly as the server wrote it (numbers, key order and odd keys included). The one
// exception: values of client secrets never get into a record; their place in `json` holds "***".
// Organizations are in OrganizationRecords.h, the audit log in LogRecords.h.

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

struct ApplicationSecret // GET /api/applications/{id}/secrets
{
    QString name; ///< unique within its application
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt; ///< none: never
    QByteArray json;                    ///< with "***" for the value
};

struct User // GET /api/users
{
    QString id;
    QString username, name, primaryEmail, primaryPhone; ///< empty when null
    QString avatar;                                     ///< URL, empty when null
    QString applicationId;                              ///< where the user signed up, or empty
    bool isSuspended = false;
    std::optional<bool> hasPassword; ///< told by /users and /users/{id} only
    std::optional<QDateTime> lastSignInAt;
    QDateTime createdAt;
    QDateTime updatedAt; ///< invalid when the server did not tell
    QByteArray json;

    /// Name, username, e-mail, phone: the first there is, or the id.
    [[nodiscard]] QString displayName() const;
};

/// One way a user signs in through somebody else; part of the user object.
struct Identity
{
    enum class Kind { Social, EnterpriseSso };
    Kind kind = Kind::Social;
    QString provider; ///< the connector's target ("github"), or the issuer of an enterprise
    QString userId;   ///< the user's id at the provider
    QString connectorId; ///< enterprise only
    QByteArray json;     ///< the identity alone
};
/// Social ones first. Enterprise identities are there in the answer of ManagementApi::user() only.
[[nodiscard]] Result<QList<Identity>> identitiesOf(const User &user);

struct UserSession // GET /api/users/{id}/sessions
{
    QString id; ///< the session's uid, which DELETE takes
    QDateTime signedInAt;
    QDateTime expiresAt;
    QString clientId;  ///< the application that signed the user in last, or empty
    QString event;     ///< "SignIn", "Register"…, or empty
    QString place;     ///< "Lisbon, PT" where a proxy in front of the server tells it, or empty
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
    std::optional<qint64> usersCount, applicationsCount; ///< told by /roles only
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

/// Whether the indicator is the built-in Management API's, https://{tenant}.logto.app/api: the same
/// on Cloud, behind a custom domain and self-hosted. The server lets nobody change that resource.
[[nodiscard]] bool isManagementApi(const QString &indicator);

struct Scope // GET /api/resources/{id}/scopes, /api/roles/{id}/scopes
{
    QString id;
    QString name;
    QString description;
    QString resourceId;
    QDateTime createdAt;
    std::optional<ApiResource> resource; ///< told by /roles/{id}/scopes only
    QByteArray json;
};

/// The words Logto uses on the wire ("MachineToMachine"); unknown ones become Type::Other.
[[nodiscard]] Application::Type applicationTypeFromName(const QString &name);
[[nodiscard]] QString applicationTypeName(Application::Type type);
[[nodiscard]] QString roleTypeName(Role::Type type);
[[nodiscard]] Role::Type roleTypeFromName(const QString &name);

/// The exact text of one member of an object (`customData`), null when there is none. Of duplicate
/// keys the last counts, as to JSON.parse.
[[nodiscard]] QByteArray memberText(QByteArrayView json, QStringView name);

/// Reads one object as the server wrote it. `path` is where it stood in the answer ("[3]", or empty
/// for a whole answer) and begins the JSON path that a Malformed error names in `detail`.
template<typename T>
[[nodiscard]] Result<T> parseRecord(QByteArrayView json, const QString &path = {});
template<> Result<Application> parseRecord(QByteArrayView json, const QString &path);
template<> Result<ApplicationSecret> parseRecord(QByteArrayView json, const QString &path);
template<> Result<User> parseRecord(QByteArrayView json, const QString &path);
template<> Result<UserSession> parseRecord(QByteArrayView json, const QString &path);
template<> Result<Role> parseRecord(QByteArrayView json, const QString &path);
template<> Result<ApiResource> parseRecord(QByteArrayView json, const QString &path);
template<> Result<Scope> parseRecord(QByteArrayView json, const QString &path);

} // namespace lwb
