// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lwb {

/// What went wrong, as a value: made where it happens and carried unchanged. Sentences for people
/// are made from it by words/ only. Never holds a secret or a token.
struct Error
{
    enum class Kind {
        Cancelled,        ///< the caller asked for it
        InvalidInput,     ///< refused before anything was sent
        InsecureUrl,      ///< plain http to a host that is not this machine
        NotFound,         ///< a profile, file or name that does not exist here
        Ambiguous,        ///< a name that fits several objects
        ReadOnly,         ///< a write on a read-only profile
        Network,          ///< resolve, connect, connection lost before the answer was complete
        Tls,              ///< certificate or handshake
        Timeout,          ///< total or idle deadline
        TooLarge,         ///< the answer passed its size cap, or decompressed past it
        Redirected,       ///< a 3xx where none may be followed; `detail` holds the Location
        UnknownOutcome,   ///< a write left, and no complete answer came back
        TokenRefused,     ///< the token endpoint answered with an OAuth error (RFC 6749 5.2)
        Http,             ///< a complete answer with a status of 400 or more
        Malformed,        ///< an answer that is not what the endpoint documents
        KeychainLocked,
        KeychainMissing,  ///< no entry for this profile, and the keychain is known to be unlocked
        KeychainUnavailable,
        KeychainTimeout,
        KeychainFailed,
        Storage,          ///< files: settings, exports
        Internal,
    };

    Kind kind = Kind::Internal;
    int status = 0;        ///< HTTP status, 0 when no answer came
    QString code;          ///< Logto's `code`, e.g. "auth.forbidden", "oidc.invalid_target"
    QString oauthError;    ///< RFC 6749 `error`, e.g. "invalid_client"
    QString message;       ///< `error_description`, Logto's `message`, or the system's own words
    QString detail;        ///< Location of a redirect, JSON path, file name: depends on kind
    QString requestId;     ///< Logto-Core-Request-Id
    QByteArray bodySample; ///< at most 2 KiB of the answer's body, redacted
    qint64 retryAfterMs = -1; ///< what Retry-After asked for, -1 when absent

    /// The stable lower-case word for JSON output and logs: "network", "tls", "token_refused"…
    [[nodiscard]] QString kindName() const;

    [[nodiscard]] static Error make(Kind kind, const QString &message, const QString &detail = {});
    /// One line for logs and test failures; English, no body.
    [[nodiscard]] QString summary() const;
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace lwb
