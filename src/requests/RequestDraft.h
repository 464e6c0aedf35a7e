// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"
#include "core/Result.h"
#include "credentials/Profile.h"
#include "net/ExchangeLog.h"

#include <QList>
#include <QString>

namespace lwb {

/// Which token goes out with a request; always chosen by the user, never guessed from the URL.
struct TokenChoice
{
    /// Held: one that RequestsPage has in memory; never written down.
    enum class Kind { ManagementApi, Resource, None, Held };
    Kind kind = Kind::ManagementApi;
    QString indicator;  ///< Resource, Held: its indicator
    QStringList scopes; ///< Resource: what is asked for; Logto grants nothing that is not
    friend bool operator==(const TokenChoice &, const TokenChoice &) = default;
};

/// A name and a value of the query or the header table; a row can be switched off.
struct DraftField
{
    QString name;
    QString value;
    bool enabled = true;
    friend bool operator==(const DraftField &, const DraftField &) = default;
};

/// A request as it is being written. Everything is text as typed; toHttpRequest() judges it.
struct RequestDraft
{
    QString method = QStringLiteral("GET");
    QString target; ///< a path, or a whole URL
    QList<DraftField> query;
    QList<DraftField> headers;
    QString body;
    TokenChoice token;
    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

/// Where a path leads with that token: {endpoint} for the Management API and for none, the base URL
/// of the profile's API resource otherwise. Empty when that resource has no base URL.
[[nodiscard]] QUrl baseUrl(const TokenChoice &token, const Profile &profile);

/// The request to send, without a token. InvalidInput names the field in `detail` (method, url,
/// "query 2", "header 1", "body") and what is wrong in `code` and `message`; a Management API token
/// for another origin than the profile's endpoint is refused here. A body without a Content-Type
/// gets application/json.
[[nodiscard]] Result<HttpRequest> toHttpRequest(const RequestDraft &draft, const Profile &profile);

/// The token to ask for; nothing for None and for Held.
[[nodiscard]] std::optional<TokenRequest> toTokenRequest(const TokenChoice &token,
                                                         const Profile &profile);

/// A request of the log as one to write on: its token by name, its other credentials as the log
/// shows them. A body that the log kept only in part is left out.
[[nodiscard]] RequestDraft draftFromExchange(const Exchange &exchange, const Profile &profile);

/// One word of a POSIX shell.
[[nodiscard]] QString shellQuoted(const QString &text);

/// A POSIX shell command that sends the same request, with $ACCESS_TOKEN where the token goes and
/// where the user typed credentials, $CLIENT_ID and $CLIENT_SECRET in a token request. Errors as
/// toHttpRequest().
[[nodiscard]] Result<QString> toCurl(const RequestDraft &draft, const Profile &profile);

} // namespace lwb
