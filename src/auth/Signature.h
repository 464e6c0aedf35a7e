// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtVerifier.h"

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace lwb {

/// One `alg` (RFC 7518 3.1, RFC 8037 3.1) and the only kind of key that it may be used with.
struct SignatureAlgorithm
{
    enum class Scheme { Ecdsa, RsaPkcs1, RsaPss, EdDsa };
    QLatin1StringView name;
    QLatin1StringView keyType;
    QLatin1StringView curve; ///< empty for RSA
    Scheme scheme;
    const char *digest;      ///< OpenSSL's name; null for EdDSA, which hashes by itself
    int coordinateBytes;     ///< of x, y, r and s; 0 for RSA
};
/// Null for everything that is not on the list, `none` and HS* among it. Case counts.
[[nodiscard]] const SignatureAlgorithm *findSignatureAlgorithm(QStringView name);

/// A public key inside OpenSSL 3, checked: a point on the algorithm's curve, or RSA of 2,048 to
/// 8,192 bits. The caller has seen that type and curve fit the algorithm. Leaves the thread's
/// OpenSSL error queue as it was: TLS reads the same queue.
class PublicKey
{
public:
    [[nodiscard]] static Result<PublicKey> load(const Jwk &jwk,
                                                const SignatureAlgorithm &algorithm);
    /// Whether `signature`, in the form of RFC 7518 3, is that of `input`.
    [[nodiscard]] bool verifies(QByteArrayView input, QByteArrayView signature) const;

private:
    PublicKey(EVP_PKEY *key, const SignatureAlgorithm &algorithm);

    std::shared_ptr<EVP_PKEY> m_key;
    const SignatureAlgorithm *m_algorithm;
};

} // namespace lwb
