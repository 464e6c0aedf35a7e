// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Json.h"
#include "auth/SigningKey.h"

#include <map>

// Tokens of an issuer with one key "k" per algorithm, and what the verifier says of them.
namespace lwb::test {

inline constexpr qint64 now = 1795330000;

inline const QByteArray claims =
    json("{'iss':'https://issuer/oidc','aud':['https://a.api','https://b.api'],"
         "'iat':1795329000,'exp':1795333000,'scope':'all'}");

inline JwtExpectation expectation()
{
    JwtExpectation expected;
    expected.issuer = QStringLiteral("https://issuer/oidc");
    expected.audience = {QStringLiteral("https://b.api")};
    expected.nowS = now;
    return expected;
}

/// One key per algorithm for the whole run: RSA keys are slow to make.
inline const SigningKey &key(const QByteArray &algorithm)
{
    static std::map<QByteArray, SigningKey> keys;
    return keys.try_emplace(algorithm, algorithm).first->second;
}

inline QByteArray header(const QByteArray &algorithm, const QByteArray &more = {})
{
    return json("{'alg':'" + algorithm + "','typ':'at+jwt','kid':'k'" + more + '}');
}

inline QByteArray goodToken(const QByteArray &algorithm)
{
    return key(algorithm).token(header(algorithm), claims);
}

inline QByteArray jwks(const QByteArray &algorithm)
{
    return jwksText({key(algorithm).jwk(QStringLiteral("k"))});
}

inline JwtVerdict verify(const QByteArray &token, const QByteArray &keySet,
                  const JwtExpectation &expected = expectation())
{
    const auto keys = parseJwks(keySet);
    return verifyJwt(token, keys.ok() ? *keys : QList<Jwk>(), expected);
}

/// "wellFormed+ key+ signature- …", with the message of what failed.
inline QByteArray tell(const JwtVerdict &verdict)
{
    QByteArray text;
    for (const JwtCheck &check : verdict.checks) {
        text += text.isEmpty() ? "" : " ";
        text += check.check;
        text += check.status == JwtCheck::Status::Passed   ? '+'
                : check.status == JwtCheck::Status::Failed ? '-'
                                                           : '?';
    }
    return text;
}

inline QByteArray firstFailed(const JwtVerdict &verdict)
{
    for (const JwtCheck &check : verdict.checks) {
        if (check.status == JwtCheck::Status::Failed)
            return check.check;
    }
    return {};
}

} // namespace lwb::test
