// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/ConnectionCheck.h"

#include "core/Loopback.h"
#include "credentials/TenantAddress.h"
#include "doctor/Recogniser.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Step = CheckStep::Step;
using Status = CheckStep::Status;

constexpr int stepCount = int(Step::ManagementCall) + 1;

QList<CheckStep> waitingSteps()
{
    QList<CheckStep> steps(stepCount);
    for (int i = 0; i < stepCount; ++i)
        steps[i].step = Step(i);
    return steps;
}

QString milliseconds(double ms)
{
    return QString::number(qRound64(ms)) + u" ms"_s;
}

/// Adds one given token. The tenant's own transport would take a cached one, and fetch another
/// after a 401, which is what a check must see.
class GivenTokenTransport final : public Transport
{
public:
    GivenTokenTransport(Transport &inner, AccessToken token)
        : m_inner(inner)
        , m_token(std::move(token))
    {
    }

    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override
    {
        request.headers.set("Authorization", "Bearer " + m_token.value->reveal());
        request.tokenLabel = u"Management API"_s;
        return m_inner.send(std::move(request));
    }

private:
    Transport &m_inner;
    AccessToken m_token;
};

/// Why the host could not be reached, with what is known of the endpoint beside it.
std::optional<Finding> unreachable(const Error &error, const std::optional<Finding> &slip,
                                   QUrl endpoint)
{
    auto finding = recognise(error);
    // A server of this machine that speaks plain HTTP where TLS was begun.
    if (finding && error.kind == Error::Kind::Tls && isLoopbackHost(endpoint.host()) &&
        error.summary().contains("wrong version number"_L1)) {
        endpoint.setScheme(u"http"_s);
        finding->suggestion = endpoint.toString();
    }
    if (!slip)
        return finding;
    // The slip alone explains a refused URL, and a port that nobody listens on.
    if (!finding || error.kind == Error::Kind::InsecureUrl || slip->code == "A3"_L1)
        return slip;
    finding->suggestion = slip->suggestion;
    finding->evidence += u"; "_s + slip->evidence;
    return finding;
}

/// Something answered, but not as an OpenID provider.
Finding notAProvider(const Error &error, const std::optional<Finding> &slip)
{
    if (slip && slip->code == "A2"_L1)
        return *slip;
    return recognise(error).value_or(Finding{u"A2"_s, false, error.message, {}});
}

/// What the profile should say instead, where the rest of it tells.
QString betterValue(const QString &code, const Profile &profile)
{
    // Another API's token has neither the scope nor the audience.
    if (code == "D2"_L1 || code == "E1"_L1 || code == "F2"_L1) {
        const QString derived = managementResourceOf(
            cloudTenantId(profile.endpoint).value_or(profile.tenantId));
        return derived == profile.managementResource() ? QString() : derived;
    }
    if (code == "C4"_L1) {
        // Not known here because here is the admin tenant.
        const auto slip = recogniseEndpoint(profile.endpoint);
        return slip && slip->code == "A3"_L1 ? slip->suggestion : QString();
    }
    return {};
}

std::optional<Finding> advised(std::optional<Finding> finding, const Profile &profile)
{
    if (finding && finding->suggestion.isEmpty())
        finding->suggestion = betterValue(finding->code, profile);
    return finding;
}

/// Which step a refused exchange belongs to; the ones before it were passed.
Step stepOf(const std::optional<Finding> &finding)
{
    const QString code = finding ? finding->code : QString();
    for (const auto known : {"D1"_L1, "D2"_L1, "D3"_L1, "D5"_L1}) {
        if (code == known)
            return Step::Resource;
    }
    if (code == "D6"_L1 || code == "D7"_L1)
        return Step::ScopeAll; // scripts run when client and resource are known
    return Step::ClientAuthentication;
}

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Reach: return u"reach"_s;
    case Step::Discovery: return u"discovery"_s;
    case Step::Issuer: return u"issuer"_s;
    case Step::Clock: return u"clock"_s;
    case Step::ClientAuthentication: return u"client_authentication"_s;
    case Step::Resource: return u"resource"_s;
    case Step::ScopeAll: return u"scope_all"_s;
    case Step::ManagementCall: return u"management_call"_s;
    }
    return {};
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Waiting: return u"waiting"_s;
    case Status::Running: return u"running"_s;
    case Status::Ok: return u"ok"_s;
    case Status::Warning: return u"warning"_s;
    case Status::Failed: return u"failed"_s;
    case Status::Skipped: return u"skipped"_s;
    }
    return {};
}

/// The run in progress. Its continuations hang on `run`: without it they do nothing, nor does what
/// comes after a listener has cancelled.
struct ConnectionCheck::Private
{
    Private(ConnectionCheck &check, Tenant &t) : q(check), tenant(t) {}

    void discover();
    void discovered(const Result<Tenant::Discovery> &discovery);
    void exchange();
    void exchanged(const Result<AccessToken> &token);
    void refused(const Error &error);
    void callApi(const AccessToken &token);
    void called(const Result<Page<QByteArray>> &page);

    CheckStep &at(Step step) { return q.m_steps[int(step)]; }
    void settle(Step step, Status status, const QString &fact = {});
    void warn(Step step, const Finding &finding, const QString &fact = {});
    void fail(Step step, std::optional<Finding> finding, std::optional<Error> error);
    /// Marks the step Running and hears of its end by `f`, unless the check is cancelled before.
    template<typename T, typename F>
    void await(Step step, const Pending<T> &pending, F f);
    void end(bool ran);

    ConnectionCheck &q;
    Tenant &tenant;
    std::unique_ptr<QObject> run;
    std::function<void()> cancelRunning;
    QElapsedTimer timer;
    std::unique_ptr<GivenTokenTransport> tokenTransport;
    std::unique_ptr<ManagementApi> api;
    bool ranToItsEnd = false;
};

void ConnectionCheck::Private::settle(Step step, Status status, const QString &fact)
{
    if (!run)
        return;
    at(step).status = status;
    at(step).fact = fact;
    Q_EMIT q.stepChanged(int(step));
}

void ConnectionCheck::Private::warn(Step step, const Finding &finding, const QString &fact)
{
    if (!run)
        return;
    at(step).finding = finding;
    settle(step, Status::Warning, fact);
}

void ConnectionCheck::Private::fail(Step step, std::optional<Finding> finding,
                                    std::optional<Error> error)
{
    if (!run)
        return;
    const QString fact = error && error->status ? QString::number(error->status) : QString();
    at(step).finding = std::move(finding);
    at(step).error = std::move(error);
    settle(step, Status::Failed, fact);
}

template<typename T, typename F>
void ConnectionCheck::Private::await(Step step, const Pending<T> &pending, F f)
{
    settle(step, Status::Running);
    if (!run)
        return;
    timer.start();
    cancelRunning = [pending] { pending.cancel(); };
    pending.then(run.get(), [this, step, f](T value) {
        cancelRunning = {};
        at(step).tookMs = double(timer.nsecsElapsed()) / 1e6;
        (this->*f)(value);
    });
}

void ConnectionCheck::Private::end(bool ran)
{
    // A listener may have cancelled meanwhile.
    if (!q.m_running)
        return;
    ranToItsEnd = ran;
    for (int i = 0; i < stepCount; ++i) {
        const Status status = q.m_steps[i].status;
        if (status != Status::Waiting && status != Status::Running)
            continue;
        q.m_steps[i].status = Status::Skipped;
        Q_EMIT q.stepChanged(i);
    }
    q.m_running = false;
    Q_EMIT q.finished();
}

void ConnectionCheck::Private::discover()
{
    await(Step::Reach, tenant.discover(), &Private::discovered);
}

void ConnectionCheck::Private::discovered(const Result<Tenant::Discovery> &discovery)
{
    const auto slip = recogniseEndpoint(tenant.profile().endpoint);
    if (!discovery && discovery.error().status == 0) {
        fail(Step::Reach, unreachable(discovery.error(), slip, tenant.profile().endpoint),
             discovery.error());
        return end(true);
    }
    if (discovery)
        at(Step::Reach).tookMs = discovery->tookMs; // without our own queueing
    const QString took = milliseconds(at(Step::Reach).tookMs);
    if (slip)
        warn(Step::Reach, *slip, took);
    else
        settle(Step::Reach, Status::Ok, took);
    if (!discovery) {
        fail(Step::Discovery, notAProvider(discovery.error(), slip), discovery.error());
        return end(true);
    }
    settle(Step::Discovery, Status::Ok, discovery->tokenEndpoint.toString());

    if (const auto other = recogniseIssuer(discovery->issuer, tenant.profile().expectedIssuer()))
        warn(Step::Issuer, *other, discovery->issuer);
    else
        settle(Step::Issuer, Status::Ok, discovery->issuer);

    const QString skew =
        QString::number(double(qAbs(discovery->clockSkewMs)) / 1000, 'f', 1) + u" s"_s;
    if (!discovery->clockSkewKnown)
        settle(Step::Clock, Status::Skipped);
    else if (const auto apart = recogniseClock(discovery->clockSkewMs))
        warn(Step::Clock, *apart, skew);
    else
        settle(Step::Clock, Status::Ok, skew);
    exchange();
}

void ConnectionCheck::Private::exchange()
{
    await(Step::ClientAuthentication, tenant.exchange(tenant.managementTokenRequest()),
          &Private::exchanged);
}

void ConnectionCheck::Private::exchanged(const Result<AccessToken> &token)
{
    if (!token)
        return refused(token.error());
    settle(Step::ClientAuthentication, Status::Ok,
           milliseconds(at(Step::ClientAuthentication).tookMs));
    settle(Step::Resource, Status::Ok, token->requested.resource);
    if (token->granted.contains("all"_L1))
        settle(Step::ScopeAll, Status::Ok, u"all"_s);
    else
        fail(Step::ScopeAll, advised(recogniseGrant(*token), tenant.profile()), std::nullopt);
    // Without the scope too: the API's own answer is the proof.
    callApi(*token);
}

void ConnectionCheck::Private::refused(const Error &error)
{
    const Profile &profile = tenant.profile();
    auto finding = advised(recognise(error), profile);
    const Step where = stepOf(finding);
    if (where > Step::ClientAuthentication) {
        settle(Step::ClientAuthentication, Status::Ok,
               milliseconds(at(Step::ClientAuthentication).tookMs));
    }
    if (where > Step::Resource)
        settle(Step::Resource, Status::Ok, profile.managementResource());
    fail(where, std::move(finding), error);
    end(true);
}

void ConnectionCheck::Private::callApi(const AccessToken &token)
{
    tokenTransport = std::make_unique<GivenTokenTransport>(tenant.bare(), token);
    api = std::make_unique<ManagementApi>(*tokenTransport, tenant.profile().apiBase());
    PageRequest one;
    one.pageSize = 1;
    await(Step::ManagementCall, api->rawPage(Collection::Applications, one), &Private::called);
}

void ConnectionCheck::Private::called(const Result<Page<QByteArray>> &page)
{
    if (page)
        settle(Step::ManagementCall, Status::Ok, milliseconds(at(Step::ManagementCall).tookMs));
    else
        fail(Step::ManagementCall, advised(recognise(page.error()), tenant.profile()),
             page.error());
    end(true);
}

ConnectionCheck::ConnectionCheck(Tenant &tenant, QObject *parent)
    : QObject(parent), m_steps(waitingSteps()), d(std::make_unique<Private>(*this, tenant))
{
}

ConnectionCheck::~ConnectionCheck()
{
    d->run.reset();
    if (d->cancelRunning)
        d->cancelRunning();
}

void ConnectionCheck::start()
{
    cancel();
    d->run = std::make_unique<QObject>();
    d->ranToItsEnd = false;
    m_steps = waitingSteps();
    m_running = true;
    d->discover();
}

void ConnectionCheck::cancel()
{
    if (!m_running)
        return;
    d->run.reset();
    if (const auto cancelRunning = std::exchange(d->cancelRunning, {}))
        cancelRunning();
    d->end(false);
}

bool ConnectionCheck::passed() const
{
    return d->ranToItsEnd && !m_running
        && std::none_of(m_steps.cbegin(), m_steps.cend(),
                        [](const CheckStep &step) { return step.status == Status::Failed; });
}

} // namespace lwb

#include "moc_ConnectionCheck.cpp"
