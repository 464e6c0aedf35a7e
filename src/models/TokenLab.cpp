// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TokenLab.h"

#include "access/AccessLoader.h"
#include "core/Background.h"
#include "core/Clock.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

const auto organizationAudience = "urn:logto:organization:"_L1;

/// What a token says about who got it, for what.
TokenWish wishOf(const Jwt &jwt)
{
    TokenWish wish;
    wish.applicationId = jwt.claims["client_id"_L1].toString();
    wish.organizationId = jwt.claims["organization_id"_L1].toString();
    const QString audience = jwt.audience().value(0);
    if (audience.startsWith(organizationAudience))
        wish.organizationId = audience.sliced(organizationAudience.size());
    else
        wish.resource = audience;
    return wish;
}

QDateTime dateOf(std::optional<qint64> seconds, qint64 skewMs)
{
    // Dates past the year 9999 have no place on a calendar that people read.
    if (!seconds || *seconds < 0 || *seconds > 253'402'300'799)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*seconds * 1000 - skewMs, Qt::UTC);
}

/// What is known of a text before the tenant is asked for its keys.
struct Reading
{
    ReadToken token;
    QStringList scopes; ///< each once
    JwtVerdict verdict;
};

Reading readingOf(const QByteArray &text, bool isPaste, const JwtExpectation &expectation)
{
    Reading reading;
    const QByteArray token = isPaste ? tokenOfPaste(text) : text;
    reading.token = readToken(token);
    reading.scopes = reading.token.jwt.scopes();
    reading.scopes.removeDuplicates();
    reading.verdict = verifyJwt(reading.token.text ? token : QByteArray(), {}, expectation);
    return reading;
}

/// Every permission that a role of the organization template gives; none: not read.
std::optional<QStringList> allOrganizationScopes(const AccessGraph &graph)
{
    if (!graph.organizationRoles)
        return std::nullopt;
    QStringList names;
    for (const AccessGraph::OrganizationRole &role : *graph.organizationRoles)
        names += role.organizationScopes;
    names.removeDuplicates();
    return names;
}

} // namespace

TokenLab::TokenLab(Tenant &tenant, const ExchangeLog &log, AccessLoader &access, QObject *parent)
    : QObject(parent), m_tenant(tenant), m_log(log), m_access(access), m_graph(access.graph())
{
    connect(&access, &AccessLoader::changed, this, &TokenLab::useGraph);
}

TokenLab::~TokenLab()
{
    blockSignals(true); // whoever listens is on its way out too
    cancel();
}

void TokenLab::useGraph()
{
    m_graph = m_access.graph();
    followPreset();
    if (m_state == State::Shown) {
        if (!m_report.isVerifying && m_report.wasPasted)
            verify(); // whether its audience is known
        compare();
        Q_EMIT changed();
    }
    Q_EMIT wishChanged();
}

QString TokenLab::applicationId() const
{
    return m_wish.applicationId.isEmpty() ? m_tenant.profile().clientId : m_wish.applicationId;
}

bool TokenLab::isProfile() const
{
    return applicationId() == m_tenant.profile().clientId;
}

bool TokenLab::isAllowed() const
{
    return isProfile() || m_allowed.contains(applicationId());
}

void TokenLab::allow()
{
    m_allowed.insert(applicationId());
    Q_EMIT wishChanged();
}

void TokenLab::setWish(const TokenWish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    needOrganization(wish.organizationId);
    followPreset();
    Q_EMIT wishChanged();
}

void TokenLab::setScopes(const QStringList &scopes)
{
    if (scopes == m_wish.scopes)
        return;
    m_wish.scopes = scopes;
    m_preset = Preset::Custom;
    Q_EMIT wishChanged();
}

void TokenLab::setPreset(Preset preset)
{
    m_preset = preset;
    if (preset == Preset::None)
        m_wish.scopes.clear();
    followPreset();
    Q_EMIT wishChanged();
}

void TokenLab::followPreset()
{
    if (m_preset == Preset::Expected || m_preset == Preset::Existing)
        m_wish.scopes = scopesOf(m_preset);
}

void TokenLab::needOrganization(const QString &organizationId)
{
    constexpr qsizetype longestId = 64; // a pasted token may say anything
    if (organizationId.isEmpty() || organizationId.size() > longestId
        || m_graph->organizations.contains(organizationId))
        return;
    // What it could not read stays unknown, and the table says so.
    m_access.loadOrganization(organizationId).then(this, [](const Result<Done> &) {});
}

std::optional<QStringList> TokenLab::existingScopes() const
{
    return existingScopes(m_wish);
}

std::optional<QStringList> TokenLab::existingScopes(const TokenWish &wish) const
{
    if (wish.resource.isEmpty() && !wish.organizationId.isEmpty())
        return allOrganizationScopes(*m_graph);
    const int resource =
        wish.resource.isEmpty() ? defaultResource(*m_graph) : m_graph->resourceOf(wish.resource);
    if (resource < 0)
        return std::nullopt;
    QStringList names;
    for (const int scope : m_graph->resources.at(resource).scopes)
        names.append(m_graph->scopes.at(scope).name);
    return names;
}

QStringList TokenLab::scopesOf(Preset preset) const
{
    switch (preset) {
    case Preset::None: return {};
    case Preset::Custom: return m_wish.scopes;
    case Preset::Existing: return existingScopes().value_or(QStringList());
    case Preset::Expected: break;
    }
    const AccessSubject subject{m_graph->applicationOf(applicationId()), m_wish.organizationId};
    if (subject.application < 0) {
        // The Management API is what the profile is for, whatever is known of it yet.
        const Profile &profile = m_tenant.profile();
        const bool management = isProfile() && m_wish.resource == profile.managementResource();
        return management && m_wish.organizationId.isEmpty() ? QStringList(u"all"_s)
                                                             : QStringList();
    }
    if (m_wish.resource.isEmpty() && !m_wish.organizationId.isEmpty())
        return organizationScopes(*m_graph, subject).value_or(QStringList());
    const int resource = m_wish.resource.isEmpty() ? defaultResource(*m_graph)
                                                   : m_graph->resourceOf(m_wish.resource);
    return resource < 0 ? QStringList() : expectedScopes(*m_graph, subject, resource);
}

void TokenLab::ask()
{
    if (!isAllowed())
        return;
    cancel();
    m_state = State::Asking;
    m_error.reset();
    m_refused.reset();
    Q_EMIT changed();
    const QString application = applicationId();
    const SharedSecret known = m_secrets.value(application);
    if (isProfile() || known) {
        exchange(known);
        return;
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_tenant.clock().nowMs(), Qt::UTC);
    const auto reading = m_tenant.api().usableSecret(application, now);
    m_stop = reading.canceller();
    reading.then(this, [this, application](const Result<SharedSecret> &secret) {
        m_stop = {};
        if (!secret) {
            refuse(secret.error());
            return;
        }
        m_secrets.insert(application, *secret);
        exchange(*secret);
    });
}

void TokenLab::exchange(const SharedSecret &secret)
{
    const TokenWish wish = m_wish;
    const TokenRequest request{wish.resource, wish.scopes, wish.organizationId};
    const auto asking = isProfile() ? m_tenant.exchange(request)
                                    : m_tenant.exchangeAs(applicationId(), *secret, request);
    m_stop = asking.canceller();
    asking.then(this, [this, wish](Result<AccessToken> token) {
        m_stop = {};
        gotToken(wish, std::move(token));
    });
}

void TokenLab::gotToken(const TokenWish &wish, Result<AccessToken> token)
{
    if (!token) {
        // It may have been changed meanwhile: read it again the next time.
        m_secrets.remove(wish.applicationId);
        m_refused = exchangeOf(wish);
        refuse(token.error());
        return;
    }
    TokenReport report;
    report.wish = wish;
    report.granted = token->granted;
    report.issuedAt = token->obtainedAt;
    report.expiresAt = token->expiresAt;
    report.clockSkewMs = token->clockSkewMs;
    report.exchange = exchangeOf(wish);
    read(token->value->reveal(), std::move(report));
}

void TokenLab::refuse(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        m_state = m_report.token.form == ReadToken::Form::Nothing ? State::Idle : State::Shown;
    } else {
        m_state = State::Refused;
        m_error = error;
    }
    Q_EMIT changed();
}

void TokenLab::cancel()
{
    if (const auto stop = std::exchange(m_stop, {}))
        stop();
}

void TokenLab::inspect(const QByteArray &pasted)
{
    cancel();
    m_state = State::Asking;
    m_error.reset();
    m_refused.reset();
    TokenReport report;
    report.wasPasted = true;
    read(pasted, std::move(report));
    Q_EMIT changed();
}

void TokenLab::read(const QByteArray &text, TokenReport report)
{
    const quint64 generation = ++m_reading;
    m_stop = [this] {
        ++m_reading;
        refuse(Error::make(Error::Kind::Cancelled, {}));
    };
    JwtExpectation expectation;
    expectation.nowS = (m_tenant.clock().nowMs() + report.clockSkewMs) / 1000;
    expectation.requireAccessTokenType = true;
    // A hostile text of 64 KiB takes longer than a frame lasts.
    inBackground([text, isPaste = report.wasPasted, expectation] {
        return readingOf(text, isPaste, expectation);
    }).then(this, [this, generation, report = std::move(report)](Reading reading) mutable {
        if (generation != m_reading)
            return;
        m_stop = {};
        report.token = std::move(reading.token);
        report.verdict = std::move(reading.verdict);
        if (report.wasPasted && report.token.isJwt()) {
            const Jwt &jwt = report.token.jwt;
            report.wish = wishOf(jwt);
            report.granted = std::move(reading.scopes);
            report.issuedAt = dateOf(jwt.issuedAt(), 0);
            report.expiresAt = dateOf(jwt.expiresAt(), 0);
        }
        showReport(std::move(report));
    });
}

void TokenLab::show(const AccessToken &token)
{
    cancel();
    m_wish = {
        {}, token.requested.resource, token.requested.organizationId, token.requested.scopeList()};
    m_preset = Preset::Custom;
    m_state = State::Asking;
    m_error.reset();
    gotToken(m_wish, token);
    Q_EMIT wishChanged();
    Q_EMIT changed();
}

void TokenLab::clear()
{
    cancel();
    ++m_generation;
    m_state = State::Idle;
    m_report = {};
    m_error.reset();
    m_refused.reset();
    m_kept.clear();
    m_comparison.clear();
    Q_EMIT changed();
}

void TokenLab::recheck()
{
    if (m_state != State::Shown)
        return;
    verify();
    Q_EMIT changed();
}

void TokenLab::reloadAccess()
{
    if (!m_wish.organizationId.isEmpty())
        m_access.loadOrganization(m_wish.organizationId).then(this, [](const Result<Done> &) {});
    m_access.reload().then(this, [](Done) {});
}

void TokenLab::showReport(TokenReport report)
{
    m_report = std::move(report);
    m_state = State::Shown;
    m_error.reset();
    needOrganization(m_report.wish.organizationId);
    addOwnChecks();
    compare();
    verify();
    if (m_report.token.isJwt()) {
        m_kept.prepend(m_report);
        while (m_kept.size() > mostKept)
            m_kept.removeLast();
    }
    Q_EMIT changed();
}

std::optional<Exchange> TokenLab::exchangeOf(const TokenWish &wish) const
{
    const QList<Exchange> &entries = m_log.entries();
    const auto sent = [&wish](const Exchange &entry) {
        QUrlQuery form;
        form.setQuery(QString::fromUtf8(entry.requestBody).replace(u'+', u"%20"_s));
        const auto value = [&form](const QString &name) {
            return form.queryItemValue(name, QUrl::FullyDecoded);
        };
        return value(u"resource"_s) == wish.resource
               && value(u"organization_id"_s) == wish.organizationId
               && value(u"scope"_s) == wish.scopes.join(u' ');
    };
    const QUrl endpoint = m_tenant.profile().tokenEndpoint();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->finished && entry->url == endpoint && sent(*entry))
            return *entry;
    }
    return std::nullopt;
}

} // namespace lwb

#include "moc_TokenLab.cpp"
