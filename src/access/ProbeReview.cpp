// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/ProbeReview.h"

#include "access/AccessQuestions.h"
#include "access/Comparison.h"

#include <algorithm>

namespace lwb {

namespace {

/// What the graph expects of targets; of one application after the other it is worked out once for
/// each.
class Expectations
{
public:
    explicit Expectations(const AccessGraph &graph)
        : m_graph(graph)
    {
    }

    /// How a token for it would be told from what is expected.
    struct Difference
    {
        int missing = 0, surplus = 0;
        [[nodiscard]] bool isNone() const { return missing + surplus == 0; }
    };
    [[nodiscard]] Difference difference(const ProbeTarget &target, const ProbeResult &result)
    {
        Difference difference;
        const int resource = m_graph.resourceOf(target.indicator);
        if (target.applicationId != m_applicationId
            || target.organizationId != m_subject.organizationId) {
            m_subject = {applicationOf(target.applicationId), target.organizationId};
            m_applicationId = target.applicationId;
            m_expected = expectedOf(m_graph, m_subject);
        }
        if (resource < 0 || m_subject.application < 0)
            return difference;
        for (const int scope : m_graph.resources.at(resource).scopes) {
            const CellState state =
                cellState(m_expected.at(scope), &result, m_graph.scopes.at(scope).name);
            difference.missing += state == CellState::Missing;
            difference.surplus += state == CellState::Surplus;
        }
        return difference;
    }
    /// When the roles were asked for that count for it.
    [[nodiscard]] QDateTime readAt(const ProbeTarget &target) const
    {
        return target.organizationId.isEmpty()
                   ? m_graph.readAt
                   : m_graph.organizations.value(target.organizationId).readAt;
    }

private:
    [[nodiscard]] int applicationOf(const QString &id)
    {
        if (m_applicationId.isEmpty())
            return m_graph.applicationOf(id); // perhaps the only one
        for (int i = int(m_indexes.size()); i < m_graph.applications.size(); ++i)
            m_indexes.insert(m_graph.applications.at(i).id, i);
        return m_indexes.value(id, -1);
    }

    const AccessGraph &m_graph;
    QHash<QString, int> m_indexes; ///< of applications
    QString m_applicationId;
    AccessSubject m_subject;
    QList<Expected> m_expected; ///< of m_subject
};

bool covers(const QStringList &asked, const QStringList &scopes)
{
    return asked == scopes
           || std::all_of(scopes.begin(), scopes.end(),
                          [&asked](const QString &scope) { return asked.contains(scope); });
}

} // namespace

void addTo(ProbeTally &tally, const AccessGraph &graph, const ProbeTarget &target,
           const ProbeResult &result)
{
    if (result.isSkipped) {
        ++tally.skipped;
        tally.skip = tally.skip ? tally.skip : result.error;
        return;
    }
    ++tally.asked;
    if (result.error) {
        ++tally.refused;
        tally.refusal = tally.refusal ? tally.refusal : result.error;
        return;
    }
    const auto difference = Expectations(graph).difference(target, result);
    tally.missing += difference.missing;
    tally.surplus += difference.surplus;
    tally.differing += !difference.isNone();
}

ProbesLeft probesLeft(const AccessGraph &graph, const ProbeResults &results,
                      const QList<Prober::Job> &jobs)
{
    ProbesLeft left;
    Expectations expectations(graph);
    for (const Prober::Job &job : jobs) {
        const auto result = results.constFind(job.target);
        if (result == results.cend() || result->error || !covers(result->asked, job.scopes)
            || (expectations.readAt(job.target) > result->at
                && !expectations.difference(job.target, *result).isNone())) {
            left.jobs.append(job);
            continue;
        }
        ++left.answered;
        if (!left.since.isValid() || result->at < left.since)
            left.since = result->at;
    }
    return left;
}

} // namespace lwb
