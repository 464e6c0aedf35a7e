// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace lwb {

/// A decoded, NOT verified, compact JWS (RFC 7515, RFC 7519). At most 64 KiB; duplicate keys in
/// header or claims are Malformed.
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
    [[nodiscard]] std::optional<qint64> expiresAt() const; ///< seconds
    [[nodiscard]] std::optional<qint64> notBefore() const;
    [[nodiscard]] std::optional<qint64> issuedAt() const;
};

[[nodiscard]] Result<Jwt> decodeJwt(QByteArrayView token);

} // namespace lwb
