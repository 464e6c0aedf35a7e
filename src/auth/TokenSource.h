// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"
#include "core/Pending.h"
#include "credentials/Profile.h"
#include "net/Transport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lwb {

class Clock;

/// Reads the App secret at the moment of an exchange, so that it is held no longer than that.
using SecretReader = std::function<Pending<Result<Secret>>()>;

/// Who asks for tokens, and where.
struct ClientIdentity
{
    QString profileId;
    QUrl tokenEndpoint;
    QString clientId;
    ClientAuthentication authentication = ClientAuthentication::Basic;
};

/// Gets access tokens with the client-credentials grant and caches them in memory by (profile,
/// token endpoint, client id, secret fingerprint, resource, organization, sorted scopes).
/// Concurrent requests for one key share one exchange. A token is renewed 60 s before it expires,
/// judged by the server's clock. Errors: TokenRefused with Logto's words, or those of Transport and
/// SecretReader.
class TokenSource final : public QObject
{
    Q_OBJECT
public:
    TokenSource(Transport &transport, ClientIdentity identity, SecretReader readSecret,
                const Clock &clock, QObject *parent = nullptr);
    ~TokenSource() override;

    [[nodiscard]] Pending<Result<AccessToken>> token(const TokenRequest &request);
    /// Drops the cached token with this value, so that the next token() makes a new exchange.
    /// A newer cached token stays.
    void invalidate(const AccessToken &token);
    /// Forgets everything; call after the secret changed.
    void clear();
    /// What is cached for the request, without an exchange.
    [[nodiscard]] std::optional<AccessToken> cached(const TokenRequest &request) const;
    /// Why the latest exchange for the request failed; none after one that succeeded, or after
    /// clear().
    [[nodiscard]] std::optional<Error> lastError(const TokenRequest &request) const;

Q_SIGNALS:
    /// A new token came, a cached one was dropped, or an exchange failed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The exchange itself, uncached: POST {tokenEndpoint}, application/x-www-form-urlencoded.
[[nodiscard]] HttpRequest tokenHttpRequest(const ClientIdentity &identity,
                                           const TokenRequest &request, const Secret &secret);
/// RFC 6749 5.1 and 5.2. TokenRefused: a 4xx but 404 in Logto's or OAuth's words; Http: any other
/// status past 299; Malformed: a 200 without a Bearer token that fits into a header. Without
/// expires_in the token has expired at once.
[[nodiscard]] Result<AccessToken>
parseTokenResponse(const HttpResponse &response, const TokenRequest &request, const Clock &clock);

} // namespace lwb
