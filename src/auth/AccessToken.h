// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lwb {

/// What a token is asked for (RFC 6749 4.4, RFC 8707, Logto's organization tokens). Logto grants no
/// scope that is not listed here.
struct TokenRequest
{
    QString resource;       ///< indicator; empty: none sent, Logto takes its default API if set
    QStringList scopes;     ///< order as typed; the cache compares them sorted
    QString organizationId; ///< empty: none sent
    /// One scope each, whatever white space stood between them, order as typed.
    [[nodiscard]] QStringList scopeList() const;
    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;
};

/// A successful answer of the token endpoint.
struct AccessToken
{
    SharedSecret value;
    QString tokenType;
    qint64 expiresInS = 0;     ///< 0: the answer did not tell
    QDateTime obtainedAt;      ///< our clock, UTC
    QDateTime expiresAt;       ///< our clock: obtainedAt + expiresIn
    TokenRequest requested;
    QStringList granted;       ///< `scope` of the answer, split; an absent member is empty
    bool scopeMemberPresent = false;
    qint64 clockSkewMs = 0;    ///< server minus us, from the Date header
    QString requestId;

    /// Asked for and not granted, in the order asked.
    [[nodiscard]] QStringList dropped() const;
};

} // namespace lwb
