// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AuthorizedTransport.h"
#include "auth/JwtVerifier.h"
#include "credentials/Profile.h"
#include "logto/ManagementApi.h"
#include "net/NetworkTransport.h"

#include <QObject>

#include <memory>

namespace lwb {

class Clock;
class ExchangeLog;

/// How this user's network is to be used; the same for every tenant.
struct NetworkSettings
{
    NetworkLimits limits;
    ProxyRule proxy;
    SecretReader readProxyPassword; ///< asked once, when the proxy has a user
    QString caCertificatesPem;      ///< trusted beside the system's and the profile's
};

/// Everything needed to talk to one tenant as one profile; owns transport, tokens and API.
/// The console has one per open profile, lwb one per run.
class Tenant final : public QObject
{
    Q_OBJECT
public:
    Tenant(Profile profile, SecretReader readSecret, ExchangeLog *log, const Clock &clock,
           QObject *parent = nullptr, const NetworkLimits &limits = {});
    ~Tenant() override;

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] const Clock &clock() const;
    /// For what is sent from now on.
    void setNetwork(const NetworkSettings &settings);
    /// Why nothing can be sent at all: the extra certificate authorities are no PEM certificates.
    /// Every request settles with it, so that none goes out under other trust.
    [[nodiscard]] const std::optional<Error> &problem() const;
    [[nodiscard]] TokenSource &tokens();
    [[nodiscard]] ManagementApi &api();
    /// Without a token; for discovery, JWKS and requests the user sends bare.
    [[nodiscard]] Transport &bare();
    /// What the exchange log calls the Management API's token.
    [[nodiscard]] static QString managementTokenLabel();
    /// {resource: the Management API, scopes: all}.
    [[nodiscard]] TokenRequest managementTokenRequest() const;
    /// The Management API's transport: token added, 401 once, read-only enforced.
    [[nodiscard]] Transport &management();
    /// Sends with a token got by `tokenRequest`, to the origin of `request.url`; the read-only rule
    /// holds here too. The caller has asked for this token by name.
    [[nodiscard]] Pending<Result<HttpResponse>> sendWithToken(HttpRequest request,
                                                              const TokenRequest &tokenRequest,
                                                              const QString &label);
    /// Sends without a token; the read-only rule holds here too.
    [[nodiscard]] Pending<Result<HttpResponse>> sendBare(HttpRequest request);
    /// A new exchange, neither taken from the cache nor put into it; for checks.
    [[nodiscard]] Pending<Result<AccessToken>> exchange(const TokenRequest &tokenRequest);
    /// The same as another M2M application of the tenant. The token goes to the caller only; the
    /// exchange log names the application.
    [[nodiscard]] Pending<Result<AccessToken>> exchangeAs(const QString &applicationId,
                                                          const Secret &secret,
                                                          const TokenRequest &tokenRequest);

    /// What OpenID Connect Discovery 1.0 tells at {endpoint}/oidc/.well-known/openid-configuration.
    struct Discovery
    {
        QString issuer;
        QUrl tokenEndpoint;
        QUrl jwksUri;
        qint64 clockSkewMs = 0;      ///< server minus us
        bool clockSkewKnown = false; ///< false: the answer had no Date
        double tookMs = 0;
    };
    /// Asked anew each time. Malformed when a member is absent or of another type.
    [[nodiscard]] Pending<Result<Discovery>> discover();
    /// Fetched once per 10 minutes, and again when `wantedKeyId` is not among the cached ones.
    /// Calls while a fetch runs share it; cancelling one leaves the others.
    [[nodiscard]] Pending<Result<QList<Jwk>>> signingKeys(const QString &wantedKeyId = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
