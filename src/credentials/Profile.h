// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace lwb {

enum class Hosting { Cloud, SelfHosted };
enum class Environment { Production, Staging, Development, Demo };
/// How the client authenticates at the token endpoint (RFC 6749 2.3.1).
enum class ClientAuthentication { Basic, Body };
/// Where the App secret lives.
enum class SecretPlace { Keychain, SessionOnly };

/// An API resource of the user's own that the request panel can call.
struct ApiResourceEntry
{
    QString name;
    QString indicator;
    QUrl baseUrl;
    QStringList scopes;
    friend bool operator==(const ApiResourceEntry &, const ApiResourceEntry &) = default;
};

/// A connection to one tenant as one M2M application. Holds no secret.
struct Profile
{
    QString id;   ///< UUID without braces; names the keychain entry
    QString name; ///< unique, compared without case
    Hosting hosting = Hosting::SelfHosted;
    QString tenantId;       ///< Cloud: the tenant ID. Self-hosted: "default" unless overridden
    QUrl endpoint; ///< without trailing slash; Cloud: derived unless a custom domain is given
    QString resource;       ///< Management API indicator; empty means derived from the tenant ID
    QString clientId;       ///< App ID
    Environment environment = Environment::Production;
    bool readOnly = false;
    ClientAuthentication authentication = ClientAuthentication::Basic;
    SecretPlace secretPlace = SecretPlace::Keychain;
    QList<ApiResourceEntry> apiResources;
    QString caCertificatesPem; ///< extra certificate authorities, PEM; empty for none

    [[nodiscard]] QUrl tokenEndpoint() const;  ///< {endpoint}/oidc/token
    [[nodiscard]] QUrl discoveryUrl() const;   ///< {endpoint}/oidc/.well-known/openid-configuration
    [[nodiscard]] QUrl jwksUrl() const;        ///< {endpoint}/oidc/jwks
    [[nodiscard]] QString expectedIssuer() const; ///< {endpoint}/oidc
    [[nodiscard]] QUrl apiBase() const;        ///< {endpoint}/api
    /// `resource`, or https://{tenantId}.logto.app/api.
    [[nodiscard]] QString managementResource() const;
    friend bool operator==(const Profile &, const Profile &) = default;
};

[[nodiscard]] QString newProfileId();
[[nodiscard]] QString
environmentName(Environment environment); ///< "production" …, for files and JSON
[[nodiscard]] Environment environmentFromName(const QString &name);  ///< unknown: Production

} // namespace lwb
