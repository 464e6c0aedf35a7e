// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "core/Result.h"

namespace lwb::cli {

// What a word of the command line means in the graph: an id, or else a name. Errors are NotFound
// and Ambiguous, with a sentence that lists what may have been meant.

[[nodiscard]] Result<int> findApplication(const AccessGraph &graph, const QString &word);
/// The indicator will do too.
[[nodiscard]] Result<int> findResource(const AccessGraph &graph, const QString &word);
[[nodiscard]] Result<int> findScope(const AccessGraph &graph, int resource, const QString &word);
/// Of those that applications can hold.
[[nodiscard]] Result<int> findMachineRole(const AccessGraph &graph, const QString &word);
/// Of organization roles those that applications can hold; the graph is inOrganization().
[[nodiscard]] Result<int> findOrganizationRole(const AccessGraph &graph, const QString &word);

/// Something that can be meant by a word.
struct Named
{
    int index;
    QString id, name;
    QString shown; ///< in a list of candidates
};
/// `kind`: "application". Names may be shared, ids not. `unlisted`: so many more than `all` exist,
/// none of which is meant.
[[nodiscard]] Result<int> findNamed(const QString &kind, const QList<Named> &all,
                                    const QString &word, qint64 unlisted = 0);

} // namespace lwb::cli
