// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/TokenSource.h"

#include "auth/Jwt.h"
#include "core/Clock.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// What one cached token answers to. Profile, token endpoint and client id are those of the whole
/// source, and so is the secret: another fingerprint empties the cache.
struct Key
{
    QString resource;
    QString organizationId;
    QStringList scopes; ///< sorted, each once
    friend bool operator==(const Key &, const Key &) = default;

    static Key of(const TokenRequest &request)
    {
        QStringList scopes = request.scopeList();
        scopes.sort();
        scopes.removeDuplicates();
        return {request.resource, request.organizationId, scopes};
    }
};

struct Cached
{
    Key key;
    AccessToken token;
    qint64 renewAtMs = 0; ///< our clock
};

struct Failed
{
    Key key;
    Error error;
};

/// How long the token lives from its receipt, ms. The JWT's own `exp` counts when it comes earlier
/// by the server's clock; but not below half of expires_in, since the Date header may be a proxy's.
qint64 lifetimeMs(const AccessToken &token)
{
    const qint64 told = token.expiresInS * 1000;
    const auto jwt = decodeJwt(token.value->reveal());
    const auto expiresAt = jwt ? jwt->expiresAt() : std::nullopt;
    if (!expiresAt)
        return told;
    const qint64 serverNowMs = token.obtainedAt.toMSecsSinceEpoch() + token.clockSkewMs;
    return std::clamp(*expiresAt * 1000 - serverNowMs, told / 2, told);
}

qint64 renewAtMs(const AccessToken &token)
{
    constexpr qint64 leewayMs = 60'000;
    const qint64 lifetime = lifetimeMs(token);
    // Half of a short life: with the full leeway each request would make an exchange.
    return token.obtainedAt.toMSecsSinceEpoch() + lifetime - std::min(leewayMs, lifetime / 2);
}

/// One exchange under way and everybody who waits for it.
struct Flight
{
    Key key;
    TokenRequest request;
    bool joinable = true; ///< false after clear(): its token may be of the old secret
    QByteArray secretFingerprint;
    struct Waiter
    {
        int id;
        TokenRequest request; ///< as this one typed it
        Pending<Result<AccessToken>> pending;

        void settle(Result<AccessToken> result) const
        {
            if (result)
                result->requested = request;
            pending.settle(std::move(result));
        }
    };
    int nextWaiter = 0;
    std::vector<Waiter> waiters;
    std::function<void()> cancelStage;
};

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, {});
}

} // namespace

struct TokenSource::Private
{
    TokenSource *q;
    Transport &transport;
    ClientIdentity identity;
    SecretReader readSecret;
    const Clock &clock;
    std::vector<Cached> cache;
    std::vector<Failed> failed;
    QByteArray secretFingerprint;
    std::vector<std::shared_ptr<Flight>> flights;

    [[nodiscard]] const AccessToken *find(const Key &key) const
    {
        const auto it = std::find_if(cache.cbegin(), cache.cend(),
                                     [&key](const Cached &entry) { return entry.key == key; });
        return it != cache.cend() && clock.nowMs() < it->renewAtMs ? &it->token : nullptr;
    }

    Pending<Result<AccessToken>> join(const std::shared_ptr<Flight> &flight,
                                      const TokenRequest &request)
    {
        Pending<Result<AccessToken>> pending;
        const int id = flight->nextWaiter++;
        flight->waiters.push_back({id, request, pending});
        pending.onCancel([this, guard = QPointer(q), weak = std::weak_ptr(flight), id] {
            if (const auto live = weak.lock(); live && guard)
                leave(live, id);
        });
        return pending;
    }

    void leave(const std::shared_ptr<Flight> &flight, int id)
    {
        const auto it = std::find_if(flight->waiters.begin(), flight->waiters.end(),
                                     [id](const auto &waiter) { return waiter.id == id; });
        if (it == flight->waiters.end())
            return;
        const auto waiter = *it;
        flight->waiters.erase(it);
        if (flight->waiters.empty()) {
            std::erase(flights, flight);
            if (const auto cancelStage = std::exchange(flight->cancelStage, {}))
                cancelStage();
        }
        waiter.settle(cancelled());
    }

    void start(const std::shared_ptr<Flight> &flight)
    {
        const auto secret = readSecret();
        flight->cancelStage = [secret] { secret.cancel(); };
        secret.then(q, [this, flight](Result<Secret> read) {
            if (flight->waiters.empty())
                return;
            if (!read)
                return finish(flight, read.error());
            const QPointer guard(q);
            useSecret(*flight, *read);
            if (guard)
                exchange(flight, tokenHttpRequest(identity, flight->request, *read));
        });
    }

    void useSecret(Flight &flight, const Secret &secret)
    {
        flight.secretFingerprint = secret.fingerprint();
        if (flight.secretFingerprint == secretFingerprint)
            return;
        secretFingerprint = flight.secretFingerprint;
        dropAll();
    }

    void dropAll()
    {
        if (!std::exchange(cache, {}).empty())
            Q_EMIT q->changed();
    }

    void exchange(const std::shared_ptr<Flight> &flight, HttpRequest request)
    {
        const auto answer = transport.send(std::move(request));
        flight->cancelStage = [answer] { answer.cancel(); };
        answer.then(q, [this, flight](Result<HttpResponse> received) {
            if (flight->waiters.empty())
                return;
            if (received)
                return finish(flight, parseTokenResponse(*received, flight->request, clock));
            Error error = received.error();
            // An exchange changes nothing at the server. Passed on as it is, a caller would take it
            // for the unknown outcome of the write that the token was for.
            if (error.kind == Error::Kind::UnknownOutcome)
                error.kind = Error::Kind::Network;
            finish(flight, std::move(error));
        });
    }

    void finish(const std::shared_ptr<Flight> &flight, const Result<AccessToken> &result)
    {
        std::erase(flights, flight);
        flight->cancelStage = {};
        // Continuations may call back, or destroy the source: from the last use of `this` on, only
        // locals count.
        const auto waiters = std::exchange(flight->waiters, {});
        std::erase_if(failed, [&flight](const Failed &entry) { return entry.key == flight->key; });
        if (!result && flight->joinable) {
            failed.push_back({flight->key, result.error()});
            Q_EMIT q->changed();
        } else if (result && flight->joinable && flight->secretFingerprint == secretFingerprint) {
            std::erase_if(cache,
                          [&flight](const Cached &entry) { return entry.key == flight->key; });
            cache.push_back({flight->key, *result, renewAtMs(*result)});
            Q_EMIT q->changed();
        }
        for (const auto &waiter : waiters)
            waiter.settle(result);
    }
};

TokenSource::TokenSource(Transport &transport, ClientIdentity identity, SecretReader readSecret,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{
          this, transport, std::move(identity), std::move(readSecret), clock, {}, {}, {}, {}})
{
}

TokenSource::~TokenSource()
{
    for (const auto &flight : std::exchange(d->flights, {})) {
        const auto waiters = std::exchange(flight->waiters, {});
        if (const auto cancelStage = std::exchange(flight->cancelStage, {}))
            cancelStage();
        for (const auto &waiter : waiters)
            waiter.settle(cancelled());
    }
}

Pending<Result<AccessToken>> TokenSource::token(const TokenRequest &request)
{
    if (auto found = cached(request))
        return Result<AccessToken>(*std::move(found));
    const Key key = Key::of(request);
    const auto running =
        std::find_if(d->flights.cbegin(), d->flights.cend(),
                     [&key](const auto &flight) { return flight->joinable && flight->key == key; });
    if (running != d->flights.cend())
        return d->join(*running, request);
    auto flight = std::make_shared<Flight>();
    flight->key = key;
    flight->request = request;
    d->flights.push_back(flight);
    auto waiter = d->join(flight, request);
    d->start(flight);
    return waiter;
}

std::optional<AccessToken> TokenSource::cached(const TokenRequest &request) const
{
    const AccessToken *found = d->find(Key::of(request));
    if (!found)
        return std::nullopt;
    AccessToken token = *found;
    token.requested = request;
    return token;
}

std::optional<Error> TokenSource::lastError(const TokenRequest &request) const
{
    const Key key = Key::of(request);
    const auto it = std::find_if(d->failed.cbegin(), d->failed.cend(),
                                 [&key](const Failed &entry) { return entry.key == key; });
    return it == d->failed.cend() ? std::nullopt : std::optional(it->error);
}

void TokenSource::invalidate(const AccessToken &token)
{
    const auto isIt = [&token](const Cached &entry) {
        return entry.token.value->reveal() == token.value->reveal();
    };
    if (token.value && std::erase_if(d->cache, isIt) > 0)
        Q_EMIT changed();
}

void TokenSource::clear()
{
    for (const auto &flight : d->flights)
        flight->joinable = false;
    d->failed.clear();
    d->dropAll();
}

} // namespace lwb
