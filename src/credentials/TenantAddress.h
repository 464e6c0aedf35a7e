// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace lwb {

/// A slip in what was typed, and what it should be. Told, never mended silently.
struct AddressSlip
{
    enum class Kind {
        OidcSuffix,        ///< ends with /oidc…
        ApiSuffix,         ///< ends with /api…
        ConsoleSuffix,     ///< ends with /console…
        AdminPort,         ///< port 3002, the admin tenant of a self-hosted Logto
        ExtraPath,
        WhiteSpace,        ///< at the ends: a warning, what follows is derived without it
        NoScheme,
        InsecureHttp,      ///< http to a host that is not this machine
        UserInfo,
        QueryOrFragment,
        CustomDomain,      ///< Cloud with a host that is not {id}.logto.app: fine, but worth a word
        CloudHost,         ///< self-hosted, but the host is Logto Cloud's; suggests the tenant ID
        NotAnAddress,      ///< no URL can be made of it
        NotATenantId,      ///< characters a tenant ID can't have, or a whole URL pasted
        SecretWhiteSpace,
        SecretControlCharacter,
        SecretLength,      ///< Logto's generated secrets have 32 characters; a hint
    };
    /// Which text has the slip, and takes the suggestion.
    enum class Field { Endpoint, TenantId, Resource, Secret };
    Kind kind;
    bool blocks = false;   ///< false: a warning, one may go on
    QString suggestion;    ///< the corrected text, empty when there is none; never a secret
    Field field = Field::Endpoint;
    friend bool operator==(const AddressSlip &, const AddressSlip &) = default;
};

/// What follows from a typed endpoint or tenant ID: nothing (all empty) while a slip blocks.
struct DerivedAddress
{
    QUrl endpoint;
    QUrl tokenEndpoint;
    QString issuer;
    QString resource;
    QList<AddressSlip> slips;
    [[nodiscard]] bool usable() const; ///< an endpoint, and no slip that blocks
};

/// Logto Cloud: tenant ID, or a custom domain's URL beside it (may be empty).
[[nodiscard]] DerivedAddress deriveCloud(const QString &tenantId, const QString &customDomain = {});
/// Self-hosted: endpoint as typed; tenant defaults to "default".
[[nodiscard]] DerivedAddress deriveSelfHosted(const QString &endpoint, const QString &tenantId = {},
                                              const QString &resource = {});
/// Hints only, none blocks; the suggestion stays empty: white space is trimmed by who shows the
/// field.
[[nodiscard]] QList<AddressSlip> secretSlips(const QString &secret);
/// The tenant ID in https://{id}.logto.app, to tell a Cloud endpoint that came as a bare URL.
[[nodiscard]] std::optional<QString> cloudTenantId(const QUrl &endpoint);
/// The Management API's indicator: https://{tenantId}.logto.app/api, wherever the tenant is hosted.
[[nodiscard]] QString managementResourceOf(const QString &tenantId);

} // namespace lwb
