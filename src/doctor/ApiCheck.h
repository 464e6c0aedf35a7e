// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtVerifier.h"
#include "doctor/Finding.h"

namespace lwb {

/// What an API of one's own takes a token for.
struct ApiExpectation
{
    QString issuer;         ///< empty: not looked at
    QStringList audience;   ///< any of these; empty: not looked at
    QStringList algorithms; ///< any of these; empty: every one that can be verified
    QStringList scopes;     ///< all of these
    qint64 nowS = 0; ///< seconds since the epoch
    qint64 leewayS = 0;
};

struct ApiVerdict
{
    /// As the API would, every check passed: if it refuses the token all the same, it expects
    /// something else, or holds old keys.
    bool accepts = false;
    /// JwtVerdict's checks, "algorithm" before "key" and "scope" at the end.
    QList<JwtCheck> checks;
    QString algorithm;            ///< of the token
    std::optional<Finding> finding; ///< G1 or G2 with the first check that fails
};

/// Verifies the token as such an API would, offline. Total: any bytes will do.
[[nodiscard]] ApiVerdict checkAsApi(QByteArrayView token, const QList<Jwk> &keys,
                                    const ApiExpectation &expectation);

/// The scopes that an API asks for in its challenge (RFC 6750 3): Bearer scope="read write".
[[nodiscard]] QStringList scopesOfChallenge(const QByteArray &wwwAuthenticate);

} // namespace lwb
