// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Tenant.h"

#include "core/Clock.h"
#include "core/JsonFields.h"
#include "logto/Answers.h"
#include "logto/CaCertificates.h"
#include "logto/SigningKeys.h"
#include "net/UrlRules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Answer = Result<HttpResponse>;

/// The network under the profile's and the user's certificate authorities, or nothing at all: what
/// names authorities which can't be read must not go out trusting others.
class ProfileTransport final : public Transport
{
public:
    ProfileTransport(const Profile &profile, ExchangeLog *log, const Clock &clock,
                     const NetworkLimits &limits)
        : m_pem(profile.caCertificatesPem), m_network(log, clock, nullptr, limits)
    {
        trust({});
    }

    void setNetwork(const NetworkSettings &settings)
    {
        m_network.setLimits(settings.limits);
        m_readPassword = settings.readProxyPassword;
        m_proxy = settings.proxy;
        m_network.setProxy(m_proxy);
        trust(settings.caCertificatesPem);
    }

    [[nodiscard]] Pending<Answer> send(HttpRequest request) override
    {
        if (m_problem)
            return Answer(*m_problem);
        if (!m_proxy.needsPassword() || !m_readPassword || isLoopbackHost(request.url.host()))
            return m_network.send(std::move(request));
        // Several requests may ask at once: the keychain answers each, and the first answer serves.
        return m_readPassword().andThen(&m_network, [this, request](Result<Secret> password) {
            if (!password)
                return Pending<Answer>(Answer(password.error()));
            if (m_proxy.needsPassword()) {
                m_proxy.password = std::make_shared<const Secret>(std::move(*password));
                m_network.setProxy(m_proxy);
            }
            return m_network.send(request);
        });
    }

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    void trust(const QString &usersPem)
    {
        const auto own = certificatesFromPem(m_pem);
        const auto users = certificatesFromPem(usersPem);
        m_problem.reset();
        if (own && users)
            m_network.setCaCertificates(*own + *users);
        else
            m_problem = Error::make(Error::Kind::InvalidInput,
                                    (own ? u"the certificate authorities of the settings: "_s
                                         : u"the profile's certificate authorities: "_s) +
                                        (own ? users : own).error().message);
    }

    const QString m_pem;
    NetworkTransport m_network;
    ProxyRule m_proxy;
    SecretReader m_readPassword;
    std::optional<Error> m_problem;
};

ClientIdentity identityOf(const Profile &profile)
{
    return {profile.id, profile.tokenEndpoint(), profile.clientId, profile.authentication};
}

HttpRequest discoveryRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.purpose = Purpose::Discovery;
    request.headers.set("Accept", "application/json");
    return request;
}

Result<QUrl> urlField(JsonFields &fields, const QString &name)
{
    const QString text = fields.string(name);
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty())
        return url;
    return Error::make(Error::Kind::Malformed, u"expected an absolute URL"_s, name);
}

Result<Tenant::Discovery> discoveryFromAnswer(Answer received)
{
    const Answer answer = requireSuccess(std::move(received));
    if (!answer)
        return answer.error();
    const auto document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject()) {
        return malformedAnswer(
            *answer,
            Error::make(Error::Kind::Malformed, u"the discovery document is not a JSON object"_s));
    }
    JsonFields fields(document.object());
    Tenant::Discovery discovery;
    discovery.issuer = fields.string(u"issuer");
    const auto tokenEndpoint = urlField(fields, u"token_endpoint"_s);
    const auto jwksUri = urlField(fields, u"jwks_uri"_s);
    if (fields.error())
        return malformedAnswer(*answer, *fields.error());
    if (!tokenEndpoint)
        return malformedAnswer(*answer, tokenEndpoint.error());
    if (!jwksUri)
        return malformedAnswer(*answer, jwksUri.error());
    discovery.tokenEndpoint = *tokenEndpoint;
    discovery.jwksUri = *jwksUri;
    discovery.clockSkewKnown = answer->clockSkewMs.has_value();
    discovery.clockSkewMs = answer->clockSkewMs.value_or(0);
    discovery.tookMs = answer->timing.totalMs;
    return discovery;
}

} // namespace

struct Tenant::Private
{
    Private(Profile p, SecretReader reader, ExchangeLog *log, const Clock &c,
            const NetworkLimits &limits)
        : profile(std::move(p))
        , readSecret(std::move(reader))
        , clock(c)
        , transport(profile, log, clock, limits)
        , tokens(transport, identityOf(profile), readSecret, clock)
        , management(transport, tokens, {profile.managementResource(), {u"all"_s}, {}},
                     profile.endpoint, managementTokenLabel(), profile.readOnly)
        , api(management, profile.apiBase())
        , keys(transport, discoveryRequest(profile.jwksUrl()), clock)
    {
    }

    Profile profile;
    SecretReader readSecret;
    const Clock &clock;
    ProfileTransport transport;
    TokenSource tokens;
    AuthorizedTransport management;
    ManagementApi api;
    SigningKeys keys;
    QObject requests; ///< parent of what sends single requests; goes first
};

Tenant::Tenant(Profile profile, SecretReader readSecret, ExchangeLog *log, const Clock &clock,
               QObject *parent, const NetworkLimits &limits)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(profile), std::move(readSecret), log, clock, limits))
{
}

Tenant::~Tenant() = default;

const Profile &Tenant::profile() const
{
    return d->profile;
}

void Tenant::setNetwork(const NetworkSettings &settings)
{
    d->transport.setNetwork(settings);
}

const Clock &Tenant::clock() const
{
    return d->clock;
}

const std::optional<Error> &Tenant::problem() const
{
    return d->transport.problem();
}

TokenSource &Tenant::tokens()
{
    return d->tokens;
}

ManagementApi &Tenant::api()
{
    return d->api;
}

Transport &Tenant::bare()
{
    return d->transport;
}

QString Tenant::managementTokenLabel()
{
    return u"Management API"_s;
}

TokenRequest Tenant::managementTokenRequest() const
{
    return {d->profile.managementResource(), {u"all"_s}, {}};
}

Transport &Tenant::management()
{
    return d->management;
}

Pending<Answer> Tenant::sendWithToken(HttpRequest request, const TokenRequest &tokenRequest,
                                      const QString &label)
{
    // Before a token is got for an address that can't be sent to anyway.
    if (const auto fits = checkUrl(request.url); !fits)
        return Answer(fits.error());
    auto *sender = new AuthorizedTransport(d->transport, d->tokens, tokenRequest, request.url,
                                           label, d->profile.readOnly, &d->requests);
    return sender->send(std::move(request)).map(sender, [sender](Answer answer) {
        sender->deleteLater();
        return answer;
    });
}

Pending<Answer> Tenant::sendBare(HttpRequest request)
{
    if (d->profile.readOnly && request.isWrite()) {
        return Answer(Error::make(Error::Kind::ReadOnly, u"the profile is read-only"_s,
                                  QString::fromLatin1(request.method)));
    }
    return d->transport.send(std::move(request));
}

Pending<Result<AccessToken>> Tenant::exchange(const TokenRequest &tokenRequest)
{
    return d->readSecret().andThen(&d->requests, [this, tokenRequest](Result<Secret> secret) {
        if (!secret)
            return Pending<Result<AccessToken>>(secret.error());
        return exchangeAs(d->profile.clientId, *secret, tokenRequest);
    });
}

Pending<Result<AccessToken>> Tenant::exchangeAs(const QString &applicationId, const Secret &secret,
                                                const TokenRequest &tokenRequest)
{
    ClientIdentity identity = identityOf(d->profile);
    identity.clientId = applicationId;
    HttpRequest request = tokenHttpRequest(identity, tokenRequest, secret);
    request.tokenLabel = applicationId;
    return d->transport.send(std::move(request))
        .map(&d->requests, [this, tokenRequest](Answer answer) -> Result<AccessToken> {
            if (!answer)
                return answer.error();
            return parseTokenResponse(*answer, tokenRequest, d->clock);
        });
}

Pending<Result<Tenant::Discovery>> Tenant::discover()
{
    return d->transport.send(discoveryRequest(d->profile.discoveryUrl()))
        .map(&d->requests, discoveryFromAnswer);
}

Pending<Result<QList<Jwk>>> Tenant::signingKeys(const QString &wantedKeyId)
{
    return d->keys.keys(wantedKeyId);
}

} // namespace lwb

#include "moc_Tenant.cpp"
