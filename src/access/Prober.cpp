// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Prober.h"

#include "core/Clock.h"
#include "logto/Tenant.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qint64 defaultWaitMs = 1'000;
/// A longer Retry-After pauses the run: nobody watches it that long.
constexpr qint64 longestWaitMs = 60'000;
/// In a row, without an answer of another kind.
constexpr int mostRefusals = 5;

bool isTooMany(const Error &error)
{
    return error.status == 429 || (error.status == 503 && error.retryAfterMs >= 0);
}

/// Nothing was said about the application: the same job can be asked again later.
bool isUnreachable(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::UnknownOutcome: // asking for a token twice does no harm
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

size_t qHash(const ProbeTarget &target, size_t seed)
{
    return qHashMulti(seed, target.applicationId, target.indicator, target.organizationId);
}

struct Prober::Private {
    struct Attempt
    {
        Job job;
        std::function<void()> cancel;
    };

    Private(Prober *prober, Tenant &of)
        : q(prober)
        , tenant(of)
    {
        wait.setSingleShot(true);
        QObject::connect(&wait, &QTimer::timeout, q, [this] { pump(); });
    }

    Prober *q;
    Tenant &tenant;
    std::deque<Job> queue;
    QSet<ProbeTarget> remaining; ///< in the queue or on their way
    std::map<int, Attempt>
        running; ///< by number; an answer to a number that is not here is too late
    QSet<QString> readingSecretOf;
    QHash<QString, Result<SharedSecret>> secrets;
    ProbeResults results;
    std::optional<Error> pausedBy;
    QTimer wait;
    int lastNumber = 0;
    int done = 0;
    int cancelled = 0;
    int width = atOnce;
    int refusals = 0;
    bool paused = false;
    bool pumping = false;

    [[nodiscard]] bool isOwn(const QString &application) const
    {
        return application == tenant.profile().clientId;
    }
    void pump();
    void start(Job job);
    void readSecret(int number);
    void exchange(int number, Pending<Result<AccessToken>> asked);
    void answered(int number, Result<AccessToken> token);
    void failed(int number, const Error &error, bool isSkipped = false);
    void record(int number, ProbeResult result);
    void takeBack();
    void pauseFor(const Error &error);
    void endRun();
};

void Prober::Private::pump()
{
    if (pumping || paused || wait.isActive())
        return;
    pumping = true;
    const QPointer<Prober> alive(q);
    // An application whose secret is being read keeps its other jobs waiting, not those of others.
    auto next = queue.begin();
    while (next != queue.end() && int(running.size()) < width) {
        if (readingSecretOf.contains(next->target.applicationId)) {
            ++next;
            continue;
        }
        Job job = std::move(*next);
        queue.erase(next);
        start(std::move(job));
        if (!alive)
            return;
        if (paused || wait.isActive())
            break;
        next = queue.begin();
    }
    pumping = false;
}

void Prober::Private::start(Job job)
{
    const int number = ++lastNumber;
    const QString application = job.target.applicationId;
    const TokenRequest request{job.target.indicator, job.scopes, job.target.organizationId};
    running.insert({number, Attempt{std::move(job), {}}});
    if (isOwn(application)) {
        exchange(number, tenant.exchange(request));
        return;
    }
    const auto secret = secrets.constFind(application);
    if (secret == secrets.cend())
        readSecret(number);
    else if (*secret)
        exchange(number, tenant.exchangeAs(application, ***secret, request));
    else
        failed(number, secret->error(), true);
}

void Prober::Private::readSecret(int number)
{
    const QString application = running.at(number).job.target.applicationId;
    readingSecretOf.insert(application);
    const auto now = QDateTime::fromMSecsSinceEpoch(tenant.clock().nowMs(), Qt::UTC);
    const auto reading = tenant.api().usableSecret(application, now);
    running.at(number).cancel = reading.canceller();
    reading.then(q, [this, number, application](Result<SharedSecret> secret) {
        const auto attempt = running.find(number);
        if (attempt == running.end())
            return; // taken back
        readingSecretOf.remove(application);
        if (!secret && (isUnreachable(secret.error()) || isTooMany(secret.error()))) {
            failed(number, secret.error());
            return;
        }
        secrets.insert(application, std::move(secret));
        Job job = std::move(attempt->second.job);
        running.erase(attempt);
        start(std::move(job));
        pump();
    });
}

void Prober::Private::exchange(int number, Pending<Result<AccessToken>> asked)
{
    running.at(number).cancel = asked.canceller();
    asked.then(q,
               [this, number](Result<AccessToken> token) { answered(number, std::move(token)); });
}

void Prober::Private::answered(int number, Result<AccessToken> token)
{
    const auto attempt = running.find(number);
    if (attempt == running.end())
        return;
    if (!token) {
        failed(number, token.error());
        return;
    }
    refusals = 0;
    record(number, {attempt->second.job.scopes,
                    token->granted,
                    token->obtainedAt,
                    token->expiresAt,
                    {},
                    false});
}

void Prober::Private::failed(int number, const Error &error, bool isSkipped)
{
    if (error.code == "auth.exceed_token_limit"_L1 || isUnreachable(error)) {
        pauseFor(error);
        return;
    }
    if (isTooMany(error)) {
        const bool first = !wait.isActive(); // the others were on their way already
        const qint64 asked =
            error.retryAfterMs >= 0 ? error.retryAfterMs : defaultWaitMs << refusals;
        if (asked > longestWaitMs || (first && refusals == mostRefusals)) {
            pauseFor(error);
            return;
        }
        const auto attempt = running.find(number);
        queue.push_front(std::move(attempt->second.job));
        running.erase(attempt);
        if (first) {
            ++refusals;
            width = std::max(1, width / 2);
        }
        if (first || wait.remainingTime() < asked)
            wait.start(int(asked));
        return;
    }
    const Job &job = running.at(number).job;
    record(number, {job.scopes,
                    {},
                    QDateTime::fromMSecsSinceEpoch(tenant.clock().nowMs(), Qt::UTC),
                    {},
                    error,
                    isSkipped});
}

void Prober::Private::record(int number, ProbeResult result)
{
    const ProbeTarget target = running.at(number).job.target;
    running.erase(number);
    remaining.remove(target);
    results.insert(target, std::move(result));
    ++done;
    const QPointer<Prober> alive(q);
    Q_EMIT q->resulted(target);
    if (!alive)
        return;
    if (remaining.isEmpty())
        endRun();
    else
        pump();
    if (alive)
        Q_EMIT q->progressed();
}

/// What runs goes back to the front of the queue; its answers come too late.
void Prober::Private::takeBack()
{
    wait.stop();
    const auto abandoned = std::exchange(running, {});
    readingSecretOf.clear();
    for (auto attempt = abandoned.rbegin(); attempt != abandoned.rend(); ++attempt)
        queue.push_front(attempt->second.job);
    for (const auto &[number, attempt] : abandoned) {
        if (attempt.cancel)
            attempt.cancel();
    }
}

void Prober::Private::pauseFor(const Error &error)
{
    paused = true;
    pausedBy = error;
    takeBack();
    Q_EMIT q->progressed();
}

void Prober::Private::endRun()
{
    secrets.clear();
    width = atOnce;
    refusals = 0;
}

Prober::Prober(Tenant &tenant, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, tenant))
{
}

Prober::~Prober()
{
    d->takeBack();
}

void Prober::probe(const QList<Job> &jobs)
{
    if (d->remaining.isEmpty())
        d->done = 0;
    d->cancelled = 0;
    for (const Job &job : jobs) {
        if (d->remaining.contains(job.target))
            continue;
        d->remaining.insert(job.target);
        d->queue.push_back(job);
    }
    resume();
}

void Prober::pause()
{
    if (!isRunning())
        return;
    d->paused = true;
    d->takeBack();
    Q_EMIT progressed();
}

void Prober::resume()
{
    d->paused = false;
    d->pausedBy.reset();
    d->refusals = 0;
    const QPointer<Prober> alive(this);
    d->pump();
    if (alive)
        Q_EMIT progressed();
}

void Prober::cancel()
{
    d->takeBack();
    d->cancelled = int(d->remaining.size());
    d->queue.clear();
    d->remaining.clear();
    d->paused = false;
    d->pausedBy.reset();
    d->endRun();
    Q_EMIT progressed();
}

void Prober::clearResults()
{
    d->results.clear();
    Q_EMIT progressed();
}

bool Prober::isRunning() const
{
    return !d->paused && !d->remaining.isEmpty();
}

int Prober::doneCount() const
{
    return d->done;
}

int Prober::remainingCount() const
{
    return int(d->remaining.size());
}

int Prober::cancelledCount() const
{
    return d->cancelled;
}

const std::optional<Error> &Prober::pausedBy() const
{
    return d->pausedBy;
}

const ProbeResults &Prober::results() const
{
    return d->results;
}

} // namespace lwb

#include "moc_Prober.cpp"
