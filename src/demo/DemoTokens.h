// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace lwb::demo {

/// The tenant's signing key (P-384, made anew at every start) and what follows from it: access
/// tokens (ES384, RFC 9068), the JWKS, and the check that a resource server makes. Thread-safe.
class DemoTokens
{
public:
    DemoTokens();
    ~DemoTokens();

    /// What a token says; empty members are left out, except `scope` where it is not null.
    struct Claims
    {
        QByteArray clientId;
        QByteArray issuer;
        QByteArray audience;
        QByteArray scope;          ///< null: no scope claim
        QByteArray organizationId; ///< with an API resource only
        qint64 issuedAtS = 0;
        qint64 expiresAtS = 0;
    };
    [[nodiscard]] QByteArray sign(const Claims &claims) const;
    [[nodiscard]] QByteArray jwks() const;

    /// The reason a token was refused, in the words of the library that Logto verifies with.
    struct Verdict
    {
        QByteArray code;  ///< ERR_JWS_INVALID…; empty: the token is good
        QByteArray name;  ///< JWSInvalid…
        QByteArray claim; ///< the claim that failed
        QByteArray payloadText;
        QJsonObject payload;
        [[nodiscard]] bool ok() const { return code.isEmpty(); }
    };
    [[nodiscard]] Verdict verify(const QByteArray &token, const QByteArray &issuer,
                                 const QByteArray &audience, qint64 nowS) const;

private:
    struct FreeKey
    {
        void operator()(EVP_PKEY *key) const;
    };
    std::unique_ptr<EVP_PKEY, FreeKey> m_key;
    QByteArray m_x, m_y, m_keyId;
};

} // namespace lwb::demo
