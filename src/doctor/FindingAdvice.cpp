// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/FindingAdvice.h"

#include "access/Comparison.h"
#include "doctor/NearestIndicators.h"
#include "doctor/Recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype mostCandidates = 3;

QStringList indicatorsOf(const AccessGraph &graph)
{
    QStringList indicators;
    for (const AccessGraph::Resource &resource : graph.resources)
        indicators.append(resource.indicator);
    return indicators;
}

/// The roles that give the scopes, in the order of how many of them they give.
QStringList rolesGiving(const AccessGraph &graph, const AccessSubject &subject, int resource,
                        const QStringList &scopes)
{
    QHash<int, int> given;
    QList<int> order; // of the first scope that a role gives: the least of roles come first
    for (const ScopeAccess &access : accessTo(graph, subject, resource)) {
        if (access.expected == Expected::Yes ||
            !scopes.contains(graph.scopes.at(access.scope).name))
            continue;
        for (const int role : access.candidates) {
            if (!given[role]++)
                order.append(role);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&given](int a, int b) { return given.value(a) > given.value(b); });
    const bool isDirect = subject.organizationId.isEmpty();
    QStringList names;
    for (const int role : order.mid(0, mostCandidates)) {
        names.append(isDirect || !graph.organizationRoles ? graph.roles.at(role).name
                                                          : graph.organizationRoles->at(role).name);
    }
    return names;
}

} // namespace

void advise(Finding &finding, const AccessGraph &graph, const TokenRequest &request,
            const FindingSubject &subject)
{
    if (finding.code == "D2"_L1)
        return proposeIndicators(finding, request.resource, indicatorsOf(graph));
    const bool lacksAll = finding.code == "F7"_L1;
    if (!lacksAll && finding.code != "E1"_L1 && finding.code != "E2"_L1)
        return;
    const AccessSubject who{graph.applicationOf(subject.applicationId), request.organizationId};
    const int resource = lacksAll ? managementResource(graph) : graph.resourceOf(request.resource);
    if (who.application < 0 || resource < 0)
        return;
    finding.candidates =
        rolesGiving(graph, who, resource, lacksAll ? QStringList{u"all"_s} : request.scopeList());
}

QList<Finding> explainGrant(const AccessGraph &graph, const AccessToken &token,
                            const QString &applicationId, const QDateTime &issuedAt)
{
    QList<Finding> findings;
    const TokenRequest &request = token.requested;
    if (auto finding = recogniseGrant(token)) {
        advise(*finding, graph, request, {applicationId, request.organizationId});
        findings.append(*finding);
    }
    const AccessSubject who{graph.applicationOf(applicationId), request.organizationId};
    const int resource = graph.resourceOf(request.resource);
    if (who.application < 0 || resource < 0)
        return findings;
    QStringList gained, lost;
    for (const ScopeComparison &row :
         compareScopes(graph, who, resource, request.scopeList(), token.granted, issuedAt)) {
        if (row.tokenIsOlder)
            (row.expected == Expected::Yes ? gained : lost).append(row.scope);
    }
    QStringList parts;
    if (!gained.isEmpty())
        parts.append(u"since it was issued its application gained "_s + gained.join(u' '));
    if (!lost.isEmpty())
        parts.append(u"since it was issued its application lost "_s + lost.join(u' '));
    if (!parts.isEmpty())
        findings.append({u"E5"_s, true, parts.join(u"; "_s), {}});
    return findings;
}

} // namespace lwb
