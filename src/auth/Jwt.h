// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace lwb {

/// A decoded, NOT verified, compact JWS (RFC 7515, RFC 7519).
struct Jwt
{
    QByteArray signingInput;  ///< header "." payload, as received
    QByteArray signature;     ///< decoded
    QByteArray headerText;    ///< the decoded JSON, bytes as sent
    QByteArray claimsText;
    QJsonObject header;
    QJsonObject claims;

    [[nodiscard]] QString algorithm() const; ///< `alg`
    [[nodiscard]] QString keyId() const;     ///< `kid`
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QStringList audience() const; ///< string or array form
    [[nodiscard]] QStringList scopes() const;   ///< `scope` split; absent is empty
    // Seconds since the epoch; none when absent or no number in range.
    [[nodiscard]] std::optional<qint64> expiresAt() const;
    [[nodiscard]] std::optional<qint64> notBefore() const;
    [[nodiscard]] std::optional<qint64> issuedAt() const;
};

/// Malformed: past 64 KiB, not three parts, one not base64url, header or claims no JSON object or
/// with a key twice.
[[nodiscard]] Result<Jwt> decodeJwt(QByteArrayView token);

} // namespace lwb
