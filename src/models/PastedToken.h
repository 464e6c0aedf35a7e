// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Jwt.h"
#include "core/Secret.h"

namespace lwb {

/// A token taken apart, and not yet believed: a value. What can't be read has a form that says why.
struct ReadToken
{
    enum class Form {
        Nothing,   ///< no text at all
        Jwt,       ///< `jwt` holds it
        Opaque,    ///< one piece without structure: only its issuer can read it
        Encrypted, ///< five parts (RFC 7516)
        TooLong,   ///< past 64 KiB
        Malformed, ///< meant to be a JWT and is none; `problem` says where
    };
    Form form = Form::Nothing;
    SharedSecret text; ///< as it would be sent; null for Nothing and TooLong
    Jwt jwt;
    QString problem;   ///< English facts

    [[nodiscard]] bool isJwt() const { return form == Form::Jwt; }
};

/// What people paste for a token: white space and line breaks anywhere, "Bearer " or the whole
/// header before it, quotes around it, or the JSON answer of a token endpoint with the token
/// inside.
[[nodiscard]] QByteArray tokenOfPaste(QByteArrayView pasted);

/// `token` as tokenOfPaste() gives it. Takes no longer for a hostile text than for a long one.
[[nodiscard]] ReadToken readToken(const QByteArray &token);

} // namespace lwb
