// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Comparison.h"
#include "words/Words.h"

namespace lwb::words {

/// What a scope's state is (`what`), why, and what would mend it or give it. `remedy` is empty
/// where all is well. Names in it are plain text of the server's, made fit to stand in a sentence.
[[nodiscard]] Message explain(const ScopeComparison &row, const AccessGraph &graph,
                              const AccessSubject &subject, int resource);
/// The same for one cell of the matrix; `probe` null: not probed.
[[nodiscard]] Message explainCell(const AccessGraph &graph, const AccessSubject &subject, int scope,
                                  const ProbeResult *probe = nullptr);
/// Why, and what would mend it, in one line: "Role Shopping reader gives only read:products.
/// Shopping full would give it."
[[nodiscard]] QString forComparison(const ScopeComparison &row, const AccessGraph &graph,
                                    const AccessSubject &subject, int resource);

/// "billing gains write:products of Shopping API"
[[nodiscard]] QString forChange(const AccessChange &change, const AccessGraph &graph);

} // namespace lwb::words
