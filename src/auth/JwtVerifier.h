// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Jwt.h"

#include <QList>

namespace lwb {

/// One public key of a JWKS document (RFC 7517). Keys for encryption, symmetric keys and keys with
/// values out of form are left out when parsing.
struct Jwk
{
    QString keyId;
    QString keyType;   ///< EC, RSA, OKP
    QString curve;
    QString algorithm; ///< may be empty
    QByteArray x, y, n, e; ///< decoded
};
/// Malformed: no JWK set, or a key twice in one object.
[[nodiscard]] Result<QList<Jwk>> parseJwks(const QByteArray &json);

/// One thing looked at, in the order looked at.
struct JwtCheck
{
    enum class Status { Passed, Failed, NotDone };
    /// wellFormed, key, signature, issuer, audience, expiry, notBefore, type
    QByteArray check;
    Status status = Status::NotDone;
    QString message; ///< English facts: what was found, what was expected
};

struct JwtExpectation
{
    QString issuer;            ///< empty: NotDone
    QStringList audience;      ///< any of these; empty: NotDone
    qint64 nowS = 0;           ///< seconds since the epoch, already corrected by the server's skew
    qint64 leewayS = 0;
    bool requireAccessTokenType = false; ///< RFC 9068 `at+jwt`
};

struct JwtVerdict
{
    bool verified = false; ///< well-formed, key found and signature good, and no check failed
    QList<JwtCheck> checks;
};

/// ES256, ES384, ES512, RS256, PS256, EdDSA (Ed25519) with OpenSSL 3. Anything else fails the key
/// check: `none`, HS*, `crit`, a key whose type, curve or `alg` disagrees. `jku`, `x5u`, `x5c` and
/// `jwk` in the header are ignored. Never throws, never fetches.
[[nodiscard]] JwtVerdict verifyJwt(QByteArrayView token, const QList<Jwk> &keys,
                                   const JwtExpectation &expectation);

} // namespace lwb
