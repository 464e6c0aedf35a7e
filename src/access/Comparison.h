// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "access/Probe.h"

namespace lwb {

/// One row of requested / expected / granted, for one application on one resource.
struct ScopeComparison
{
    QString scope;
    bool requested = false;
    Expected expected = Expected::Unknown;
    std::optional<bool> granted; ///< none: no token yet
    CellState state = CellState::Blank;
    QList<int> via;        ///< as ScopeAccess
    QList<int> candidates; ///< as ScopeAccess
    bool exists = true;    ///< false: the resource has no scope of that name
    QString nearest;       ///< when it does not exist: the most similar name that does
    /// It was granted to, or taken from, the application's roles after the token was issued, as far
    /// as the graph that is newer than the token can tell: the token is a snapshot of before.
    bool tokenIsOlder = false;
};

/// Every scope that is requested, expected or granted, requested ones first in their order.
/// `granted` none: nothing was asked yet. `issuedAt` invalid: not known. Without a resource (-1)
/// but with an organization it is about the template's own permissions.
[[nodiscard]] QList<ScopeComparison> compareScopes(const AccessGraph &graph,
                                                   const AccessSubject &subject, int resource,
                                                   const QStringList &requested,
                                                   const std::optional<QStringList> &granted,
                                                   const QDateTime &issuedAt = {});

/// The state of one cell of the matrix; `probe` none: not probed.
[[nodiscard]] CellState cellState(Expected expected, const ProbeResult *probe,
                                  const QString &scope);

} // namespace lwb
