// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace lwb::pasted {

// What can be found in text of any kind: logs, terminal output, source. All total; long texts and
// texts made to be slow are given up on.

/// Text is looked at so far, in characters.
inline constexpr qsizetype longestText = 256 * 1024;

/// Whole JSON objects, also with their quotation marks escaped, each from its outermost brace.
[[nodiscard]] QList<QJsonObject> jsonObjects(const QString &text);

/// The last HTTP status that tells a failure, else the last one; 0: none.
[[nodiscard]] int httpStatus(const QString &text);

/// A token request as a command line, a body or a program has it.
struct TokenExchange
{
    TokenRequest request;
    QString clientId;
    /// The parameters stand on lines of their own, without & between them.
    bool isUnjoined = false;
};
/// None: there is no token request in the text.
[[nodiscard]] std::optional<TokenExchange> tokenExchange(const QString &text);

/// What stands before /oidc/token in the address that was called; empty when it is not in the text.
[[nodiscard]] QUrl endpoint(const QString &text);

} // namespace lwb::pasted
