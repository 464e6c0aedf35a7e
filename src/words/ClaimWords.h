// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "auth/JwtVerifier.h"

#include <QDateTime>

namespace lwb::words {

/// What is known where a token is explained.
struct TokenFacts
{
    const AccessGraph *graph = nullptr; ///< for names; may be null
    QString issuer;                     ///< this tenant's; empty: not known
    QDateTime now;                      ///< our clock
    qint64 clockSkewMs = 0;             ///< server minus us
    bool keysKnown = true;              ///< false: this tenant's keys could not be read
    bool isVerifying = false;           ///< they are on their way
};

/// What a member of a token's header or payload means, and whom it names: "Billing API",
/// "16:33:00, 8 min ago". Unknown ones are told as custom claims. No markup, one line or more.
[[nodiscard]] QString forHeaderMember(const QString &name, const Jwt &jwt, const TokenFacts &facts);
[[nodiscard]] QString forClaim(const QString &name, const Jwt &jwt, const TokenFacts &facts);

/// A check of the verdict, "wellFormed" … "type", and the lab's "issued" and "client".
[[nodiscard]] QString forCheck(const QByteArray &check);         ///< "Signature"
[[nodiscard]] QString factOf(const JwtCheck &check, const Jwt &jwt,
                             const TokenFacts &facts);         ///< "ES384 matches"
[[nodiscard]] QString forCheckStatus(JwtCheck::Status status); ///< "passed"

/// "16:33:00", with the date when it is another day's.
[[nodiscard]] QString forClockTime(const QDateTime &when, const QDateTime &now);

} // namespace lwb::words
