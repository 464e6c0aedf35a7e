// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace lwb {

/// What one exchange is made for: one application, one API resource, perhaps one organization.
/// By ids and indicators, which outlive the graph.
struct ProbeTarget
{
    QString applicationId;
    QString indicator; ///< of the API resource
    QString organizationId;
    friend bool operator==(const ProbeTarget &, const ProbeTarget &) = default;
};
[[nodiscard]] size_t qHash(const ProbeTarget &target, size_t seed = 0);

/// What a real token said. All scopes of the resource were asked for, so that surprises show too.
struct ProbeResult
{
    QStringList asked;
    QStringList granted;      ///< of the answer's `scope`; empty when it failed
    QDateTime at;             ///< when the token was issued, our clock, UTC
    QDateTime expiresAt;
    std::optional<Error> error; ///< refused, or no secret to ask with; then `granted` says nothing
    bool isSkipped = false;     ///< there was none, or it could not be read: no token was asked for
};
using ProbeResults = QHash<ProbeTarget, ProbeResult>;

/// A cell of the matrix, and a row of the token lab's table.
enum class CellState {
    Blank,    ///< neither expected nor granted
    Expected, ///< expected, not probed
    Granted,  ///< expected and granted
    Missing,  ///< expected, asked for, not granted
    Surplus,  ///< granted, not expected
    Dropped,  ///< asked for, neither expected nor granted (token lab only)
    Unknown,  ///< what it depends on was not read
};

} // namespace lwb
