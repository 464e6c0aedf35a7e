// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "access/Prober.h"

namespace lwb {

// What probes told, beside what the graph expects.

/// Of one run.
struct ProbeTally
{
    int asked = 0;                ///< exchanges that were made
    int differing = 0;            ///< of them, those with a scope missing or too many
    int missing = 0, surplus = 0; ///< scopes
    int refused = 0;              ///< exchanges that brought no token
    int skipped = 0;              ///< targets without a secret to ask with
    std::optional<Error> refusal, skip; ///< the first of each
};
void addTo(ProbeTally &tally, const AccessGraph &graph, const ProbeTarget &target,
           const ProbeResult &result);

/// Which of the jobs no token answers yet.
struct ProbesLeft
{
    QList<Prober::Job> jobs; ///< those to ask
    int answered = 0;        ///< the others
    QDateTime since;         ///< the oldest of their answers, UTC
};
/// A token answers for a job when it was asked for all its scopes and nothing that was read after
/// it contradicts it: then the application's roles changed since. Refusals are no answer.
[[nodiscard]] ProbesLeft probesLeft(const AccessGraph &graph, const ProbeResults &results,
                                    const QList<Prober::Job> &jobs);

} // namespace lwb
