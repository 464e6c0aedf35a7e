// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkTransport.h"

#include "core/Clock.h"
#include "core/Version.h"
#include "net/ExchangeLog.h"
#include "net/NetworkAttempt.h"
#include "net/UrlRules.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int maxTries = 3;
/// Qt opens six connections to a host. What goes beyond waits here, where no deadline runs yet.
constexpr int maxAtOnce = 6;

class DirectToLoopback final : public QNetworkProxyFactory
{
public:
    explicit DirectToLoopback(const ProxyRule &rule) : m_kind(rule.kind)
    {
        if (rule.kind == ProxyRule::Kind::Manual) {
            m_manual = QNetworkProxy(QNetworkProxy::HttpProxy, rule.host, rule.port, rule.user,
                                     rule.password ? QString::fromUtf8(rule.password->reveal())
                                                   : QString());
        }
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_kind == ProxyRule::Kind::None || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_kind == ProxyRule::Kind::Manual)
            return {m_manual};
        return systemProxyForQuery(query);
    }

private:
    ProxyRule::Kind m_kind;
    QNetworkProxy m_manual;
};

QNetworkAccessManager *newManager(const ProxyRule &proxy, QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setProxyFactory(new DirectToLoopback(proxy));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

Result<Done> checkRequest(const HttpRequest &request)
{
    Result<Done> checked = checkMethod(request.method);
    if (checked)
        checked = checkUrl(request.url);
    for (const auto &[name, value] : request.headers.fields()) {
        if (checked)
            checked = checkHeader(name, value);
    }
    // Qt sends it as a method it does not know, and would wait for the body of the answer.
    if (checked && request.method == "HEAD" && !request.body.isEmpty())
        return Error::make(Error::Kind::InvalidInput, u"a HEAD request has no body"_s);
    return checked;
}

/// Reads and token exchanges may share a kept connection: sending them again does no harm. All else
/// leaves on one of its own: on a kept one that the server has closed meanwhile, a write that never
/// arrived would look like one that may have.
bool needsOwnConnection(const HttpRequest &request)
{
    return request.purpose != Purpose::Token && (request.isWrite() || !request.body.isEmpty());
}

QByteArray originOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
}

} // namespace

/// One send(), with all its attempts.
struct Sending
{
    HttpRequest request;
    Pending<Result<HttpResponse>> pending;
    QByteArray origin;
    int tries = 0;     ///< complete answers so far
    int attempts = 0;  ///< for the log
    bool fresh = false; ///< a kept connection has failed it already
    quint64 logId = 0;
    NetworkAttempt *attempt = nullptr;
    QTimer *retry = nullptr;
};
using SendingPtr = std::shared_ptr<Sending>;

struct NetworkTransport::Private
{
    NetworkTransport *q;
    ExchangeLog *log;
    const Clock &clock;
    NetworkLimits limits;
    ProxyRule proxy;
    QList<QSslCertificate> certificates;
    std::optional<QSslConfiguration> tls;
    QNetworkAccessManager *reads = nullptr;
    QList<SendingPtr> active;
    QHash<QByteArray, int> running;
    QHash<QByteArray, std::deque<SendingPtr>> waiting;
    bool closing = false;

    QNetworkRequest prepared(const HttpRequest &request);
    const QSslConfiguration &tlsConfiguration();
    void enqueue(const SendingPtr &sending);
    void dispatch(const SendingPtr &sending);
    void attemptFinished(const SendingPtr &sending, Result<HttpResponse> result,
                         const HttpTiming &timing);
    void release(const SendingPtr &sending);
    void cancel(const SendingPtr &sending);
    void settle(const SendingPtr &sending, Result<HttpResponse> result);
    std::optional<int> retryWaitMs(const SendingPtr &sending, const HttpResponse &response) const;
};

const QSslConfiguration &NetworkTransport::Private::tlsConfiguration()
{
    if (!tls) {
        tls = QSslConfiguration::defaultConfiguration();
        // Naming any authority switches off Qt's look-up of the system's, so name them all.
        if (!certificates.isEmpty())
            tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
    }
    return *tls;
}

QNetworkRequest NetworkTransport::Private::prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (request.url.scheme() == "https"_L1)
        prepared.setSslConfiguration(tlsConfiguration());
    prepared.setRawHeader("User-Agent", "logto-workbench/" LWB_VERSION);
    prepared.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : request.headers.fields()) {
        // With a coding of the caller's own Qt hands out the body undecoded; only "identity" is
        // kept.
        if (name.compare("Accept-Encoding", Qt::CaseInsensitive) != 0
            || value.trimmed() == "identity")
            prepared.setRawHeader(name, value);
    }
    return prepared;
}

void NetworkTransport::Private::enqueue(const SendingPtr &sending)
{
    if (running.value(sending->origin) < maxAtOnce)
        dispatch(sending);
    else
        waiting[sending->origin].push_back(sending);
}

void NetworkTransport::Private::dispatch(const SendingPtr &sending)
{
    ++running[sending->origin];
    ++sending->attempts;
    if (log) {
        sending->logId = log->begin(sending->request, sending->attempts,
                                    QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC));
    }
    sending->attempt = new NetworkAttempt(
        sending->request, limits, clock,
        [this, sending](Result<HttpResponse> result, const HttpTiming &timing) {
            attemptFinished(sending, std::move(result), timing);
        },
        q);
    QNetworkAccessManager *manager = nullptr;
    if (sending->fresh || needsOwnConnection(sending->request)) {
        manager = newManager(proxy, sending->attempt);
    } else {
        if (!reads)
            reads = newManager(proxy, q);
        manager = reads;
    }
    sending->attempt->start(manager, prepared(sending->request));
}

void NetworkTransport::Private::release(const SendingPtr &sending)
{
    std::exchange(sending->attempt, nullptr)->deleteLater();
    if (--running[sending->origin] == 0)
        running.remove(sending->origin);
    const auto queue = waiting.find(sending->origin);
    if (queue == waiting.end())
        return;
    const SendingPtr next = std::move(queue->front());
    queue->pop_front();
    if (queue->empty())
        waiting.erase(queue);
    dispatch(next);
}

void NetworkTransport::Private::attemptFinished(const SendingPtr &sending,
                                                Result<HttpResponse> result,
                                                const HttpTiming &timing)
{
    if (log && result)
        log->finish(sending->logId, *result);
    else if (log)
        log->fail(sending->logId, result.error(), timing);
    const bool stale = sending->attempt->isStale() && !sending->fresh;
    release(sending);
    if (stale) {
        sending->fresh = true;
        enqueue(sending);
        return;
    }
    ++sending->tries;
    const auto wait = result ? retryWaitMs(sending, *result) : std::nullopt;
    if (!wait) {
        settle(sending, std::move(result));
        return;
    }
    sending->retry = new QTimer(q);
    sending->retry->setSingleShot(true);
    QObject::connect(sending->retry, &QTimer::timeout, q, [this, sending] {
        std::exchange(sending->retry, nullptr)->deleteLater();
        enqueue(sending);
    });
    sending->retry->start(*wait);
}

/// How long to wait before the next try; nothing when there is none.
std::optional<int> NetworkTransport::Private::retryWaitMs(const SendingPtr &sending,
                                                          const HttpResponse &response) const
{
    if (sending->request.method != "GET" || (response.status != 429 && response.status != 503)
        || sending->tries >= maxTries)
        return std::nullopt;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const qint64 asked = retryAfterMs(response.headers, clock.nowMs());
    if (asked > limits.retryMaxWaitMs)
        return std::nullopt;
    // Never before the time asked for, and not all clients at once after it.
    if (asked >= 0)
        return int(asked + jitter * limits.retryBaseMs / 2);
    return int(limits.retryBaseMs * (1 << (sending->tries - 1)) * (0.75 + jitter / 2));
}

void NetworkTransport::Private::settle(const SendingPtr &sending, Result<HttpResponse> result)
{
    active.removeOne(sending);
    sending->pending.settle(std::move(result));
}

void NetworkTransport::Private::cancel(const SendingPtr &sending)
{
    const Error cancelled = Error::make(Error::Kind::Cancelled, u"cancelled"_s);
    if (sending->attempt) {
        sending->attempt->stop(cancelled);
        return;
    }
    if (sending->retry) {
        delete std::exchange(sending->retry, nullptr);
    } else {
        const auto queue = waiting.find(sending->origin);
        if (queue != waiting.end()) {
            std::erase(*queue, sending);
            if (queue->empty())
                waiting.erase(queue);
        }
    }
    settle(sending, cancelled);
}

NetworkTransport::NetworkTransport(ExchangeLog *log, const Clock &clock, QObject *parent,
                                   const NetworkLimits &limits)
    : QObject(parent)
    , d(new Private{this, log, clock, limits, {}, {}, {}, nullptr, {}, {}, {}, false})
{
}

NetworkTransport::~NetworkTransport()
{
    d->closing = true; // a continuation may want to send again
    d->waiting.clear();
    const auto active = d->active;
    for (const SendingPtr &sending : active)
        d->cancel(sending);
}

void NetworkTransport::setCaCertificates(const QList<QSslCertificate> &certificates)
{
    d->certificates = certificates;
    d->tls.reset();
    // Connections made under the old set must not serve requests made under the new one.
    if (d->reads)
        d->reads->clearConnectionCache();
}

void NetworkTransport::setLimits(const NetworkLimits &limits)
{
    d->limits = limits;
}

void NetworkTransport::setProxy(const ProxyRule &rule)
{
    d->proxy = rule;
    // Connections kept through the old one must not serve: the factory is the manager's own.
    if (d->reads) {
        d->reads->setProxyFactory(new DirectToLoopback(rule));
        d->reads->clearConnectionCache();
    }
}

Pending<Result<HttpResponse>> NetworkTransport::send(HttpRequest request)
{
    if (const auto checked = checkRequest(request); !checked)
        return Result<HttpResponse>(checked.error());
    if (d->closing)
        return Result<HttpResponse>(Error::make(Error::Kind::Cancelled, u"cancelled"_s));
    auto sending = std::make_shared<Sending>();
    sending->origin = originOf(request.url);
    sending->request = std::move(request);
    d->active.append(sending);
    sending->pending.onCancel([this, sending = std::weak_ptr(sending)] {
        if (const auto live = sending.lock())
            d->cancel(live);
    });
    auto pending = sending->pending;
    d->enqueue(sending);
    return pending;
}

} // namespace lwb
