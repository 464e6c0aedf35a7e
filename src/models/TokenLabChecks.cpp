// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Background.h"
#include "core/Clock.h"
#include "models/TokenLab.h"

// What a token that is there is worth: its checks, and its scopes beside those expected.

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qint64 toleratedSkewS = 60;
constexpr qsizetype mostUnknown = 100; ///< scopes; a hostile token names thousands
const auto organizationAudience = "urn:logto:organization:"_L1;

} // namespace

JwtExpectation TokenLab::expectation() const
{
    JwtExpectation expectation;
    expectation.issuer = m_report.issuer;
    expectation.nowS = (m_tenant.clock().nowMs() + m_report.clockSkewMs) / 1000;
    expectation.requireAccessTokenType = true;
    const TokenWish &wish = m_report.wish;
    const QString ofOrganization = organizationAudience + wish.organizationId;
    if (!m_report.wasPasted) {
        const int fallback = defaultResource(*m_graph);
        if (!wish.resource.isEmpty())
            expectation.audience = {wish.resource};
        else if (!wish.organizationId.isEmpty())
            expectation.audience = {ofOrganization};
        else if (fallback >= 0)
            expectation.audience = {m_graph->resources.at(fallback).indicator};
    } else if (m_graph->readAt.isValid()) {
        for (const AccessGraph::Resource &resource : m_graph->resources)
            expectation.audience.append(resource.indicator);
        if (!wish.organizationId.isEmpty())
            expectation.audience.append(ofOrganization);
    }
    return expectation;
}

void TokenLab::verify()
{
    const quint64 generation = ++m_generation;
    if (!m_report.token.isJwt())
        return;
    m_report.isVerifying = true;
    m_tenant.discover().then(this, [this, generation](const Result<Tenant::Discovery> &discovery) {
        if (generation != m_generation)
            return;
        m_tenant.signingKeys(m_report.token.jwt.keyId())
            .then(this, [this, generation, discovery](const Result<QList<Jwk>> &keys) {
                useKeys(generation, discovery, keys);
            });
    });
}

void TokenLab::useKeys(quint64 generation, const Result<Tenant::Discovery> &discovery,
                       const Result<QList<Jwk>> &keys)
{
    if (generation != m_generation)
        return;
    m_report.keysError.reset();
    if (discovery) {
        m_report.issuer = discovery->issuer;
        if (discovery->clockSkewKnown)
            m_report.clockSkewMs = discovery->clockSkewMs;
        m_report.isOurs = m_report.token.jwt.issuer() == discovery->issuer;
    } else {
        m_report.keysError = discovery.error();
    }
    if (!keys)
        m_report.keysError = keys.error();
    // Somebody else's token is not looked for among our keys: that would only say "forged".
    const bool foreign = discovery && !m_report.isOurs;
    inBackground([text = m_report.token.text, used = keys && !foreign ? *keys : QList<Jwk>(),
                  expected = expectation()] {
        return verifyJwt(text->reveal(), used, expected);
    }).then(this, [this, generation, graph = m_graph](const JwtVerdict &verdict) {
        if (generation != m_generation)
            return;
        if (graph != m_graph)
            verify(); // another audience may be known now
        else
            finishVerifying(verdict);
    });
}

void TokenLab::finishVerifying(const JwtVerdict &verdict)
{
    m_report.isVerifying = false;
    m_report.verdict = verdict;
    addOwnChecks();
    if (!m_kept.isEmpty() && m_kept.first().token.text == m_report.token.text)
        m_kept.first() = m_report;
    Q_EMIT changed();
}

void TokenLab::addOwnChecks()
{
    using Status = JwtCheck::Status;
    JwtVerdict &verdict = m_report.verdict;
    const auto add = [&verdict](const char *check, Status status, const QString &message) {
        verdict.checks.append({check, status, message});
        verdict.verified = verdict.verified && status != Status::Failed;
    };
    const Jwt &jwt = m_report.token.jwt;
    const auto issued = jwt.issuedAt();
    const qint64 nowS = expectation().nowS;
    if (!issued)
        add("issued", Status::NotDone, u"no iat"_s);
    else
        add("issued", *issued <= nowS + toleratedSkewS ? Status::Passed : Status::Failed,
            u"iat is %1 s before now"_s.arg(nowS - *issued));

    const QString client = jwt.claims["client_id"_L1].toString();
    const QString subject = jwt.claims["sub"_L1].toString();
    const QString wanted = m_report.wasPasted                      ? client
                           : m_report.wish.applicationId.isEmpty() ? m_tenant.profile().clientId
                                                                   : m_report.wish.applicationId;
    if (client.isEmpty())
        add("client", Status::NotDone, u"no client_id"_s);
    else if (m_report.wasPasted && client != subject)
        add("client", Status::NotDone, u"sub is a user, client_id the application"_s);
    else
        add("client", client == subject && client == wanted ? Status::Passed : Status::Failed,
            u"sub and client_id, expected the App ID"_s);
}

void TokenLab::compare()
{
    const TokenWish &wish = m_report.wish;
    const QString application = wish.applicationId.isEmpty() && !m_report.wasPasted
                                    ? m_tenant.profile().clientId
                                    : wish.applicationId;
    m_subject = {m_graph->applicationOf(application), wish.organizationId};
    m_resource = !wish.resource.isEmpty() ? m_graph->resourceOf(wish.resource)
        : wish.organizationId.isEmpty() ? defaultResource(*m_graph) : -1;
    m_comparison.clear();
    m_leftOut = 0;
    if (m_report.wasPasted && !m_report.token.isJwt())
        return;
    const QStringList requested = TokenRequest{{}, wish.scopes, {}}.scopeList();
    const QStringList existing = existingScopes(wish).value_or(QStringList());
    const QSet<QString> known(existing.begin(), existing.end());
    QStringList granted = m_report.granted;
    qsizetype unknown = 0;
    granted.removeIf(
        [&](const QString &scope) { return !known.contains(scope) && ++unknown > mostUnknown; });
    m_leftOut = qMax(0, unknown - mostUnknown);
    m_comparison =
        compareScopes(*m_graph, m_subject, m_resource, requested, granted, m_report.issuedAt);
}

} // namespace lwb
