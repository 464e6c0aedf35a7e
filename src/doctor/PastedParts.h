// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <functional>
#include <optional>

namespace lwb::pasted {

// What can be found in text of any kind: logs, terminal output, source. All total; long texts and
// texts made to be slow are given up on.

/// The longest part that is looked at in one, in characters.
inline constexpr qsizetype longestText = 256 * 1024;

/// Calls `read` with every entry of a log (its first line begins with a time); with the whole text
/// when it is none. What is longer than a part is cut where a line ends.
void eachPart(const QString &text, const std::function<void(const QString &part)> &read);

struct Object
{
    qsizetype at = 0;
    QJsonObject object;
};
/// JSON objects, also with their quotation marks escaped, cut short or as programs print them, each
/// from its outermost brace.
[[nodiscard]] QList<Object> objects(const QString &text);

struct HttpStatus
{
    int value = 0; ///< 0: none
    qsizetype end = 0;
};
/// The last HTTP status that tells a failure, else the last one.
[[nodiscard]] HttpStatus httpStatus(const QString &text);

/// An OAuth error as a query, a form or a header has it: error=… and error_description=….
struct NamedError
{
    QString error;
    QString description;
};
[[nodiscard]] std::optional<NamedError> namedError(const QString &text);

/// Written by a token endpoint that is not Logto's, or asked of one.
[[nodiscard]] bool isOfAnotherServer(const QString &text);

/// The text without the encodings of its quotation marks: of addresses and of web pages.
[[nodiscard]] QString decoded(QString text);

/// A token request as a command line, a body or a program has it.
struct TokenExchange
{
    TokenRequest request;
    QString clientId;
    /// The parameters stand on lines of their own, without & between them.
    bool isUnjoined = false;
    bool isOfUser = false; ///< by another grant than client credentials
    bool isTold = true;    ///< what was asked for is written out: no variables of a script
};
/// None: there is no token request in the text.
[[nodiscard]] std::optional<TokenExchange> tokenExchange(const QString &text);

/// What stands before /oidc/… in the address that was called; empty when it is not in the text.
[[nodiscard]] QUrl endpoint(const QString &text);

} // namespace lwb::pasted
