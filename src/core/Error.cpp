// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

using namespace Qt::StringLiterals;

namespace lwb {

QString Error::kindName() const
{
    switch (kind) {
    case Kind::Cancelled: return u"cancelled"_s;
    case Kind::InvalidInput: return u"invalid_input"_s;
    case Kind::InsecureUrl: return u"insecure_url"_s;
    case Kind::NotFound: return u"not_found"_s;
    case Kind::Ambiguous: return u"ambiguous"_s;
    case Kind::ReadOnly: return u"read_only"_s;
    case Kind::Network: return u"network"_s;
    case Kind::Tls: return u"tls"_s;
    case Kind::Timeout: return u"timeout"_s;
    case Kind::TooLarge: return u"too_large"_s;
    case Kind::Redirected: return u"redirected"_s;
    case Kind::UnknownOutcome: return u"unknown_outcome"_s;
    case Kind::TokenRefused: return u"token_refused"_s;
    case Kind::Http: return u"http"_s;
    case Kind::Malformed: return u"malformed"_s;
    case Kind::KeychainLocked: return u"keychain_locked"_s;
    case Kind::KeychainMissing: return u"keychain_missing"_s;
    case Kind::KeychainUnavailable: return u"keychain_unavailable"_s;
    case Kind::KeychainTimeout: return u"keychain_timeout"_s;
    case Kind::KeychainFailed: return u"keychain_failed"_s;
    case Kind::Storage: return u"storage"_s;
    case Kind::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

Error Error::make(Kind kind, const QString &message, const QString &detail)
{
    Error e;
    e.kind = kind;
    e.message = message;
    e.detail = detail;
    return e;
}

QString Error::summary() const
{
    QString s = kindName();
    if (status)
        s += u' ' + QString::number(status);
    if (!code.isEmpty())
        s += u' ' + code;
    if (!message.isEmpty())
        s += u": "_s + message;
    if (!detail.isEmpty())
        s += u" ("_s + detail + u')';
    return s;
}

} // namespace lwb
