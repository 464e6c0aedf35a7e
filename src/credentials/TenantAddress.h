// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

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
        WhiteSpace,
        NoScheme,
        InsecureHttp,      ///< http to a host that is not this machine
        UserInfo,
        QueryOrFragment,
        CustomDomain,      ///< Cloud with a host that is not {id}.logto.app: fine, but worth a word
        NotATenantId,      ///< Cloud: characters a tenant ID can't have, or a whole URL pasted
        SecretWhiteSpace,
        SecretControlCharacter,
        SecretLength,      ///< Logto's generated secrets have 32 characters; a hint
    };
    Kind kind;
    bool blocks = false;   ///< false: a warning, one may go on
    QString suggestion;    ///< the corrected text, empty when there is none
    friend bool operator==(const AddressSlip &, const AddressSlip &) = default;
};

/// What follows from a typed endpoint or tenant ID.
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
[[nodiscard]] QList<AddressSlip> secretSlips(const QString &secret);

} // namespace lwb
