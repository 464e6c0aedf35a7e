// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/ProbeReview.h"
#include "words/Words.h"

namespace lwb::words {

/// What a mark of the matrix means: "Expected, not probed".
[[nodiscard]] QString forCellState(CellState state);
/// Why asking as an application of the tenant told nothing; also that it has no secret to ask with.
[[nodiscard]] Message forProbeError(const Error &error);
/// What a run that is over told; `left`: what it was stopped before. A time of another day has its
/// date.
[[nodiscard]] Message forProbes(const ProbeTally &tally, int left, const QDateTime &endedAt);
/// The time of day, local; of another day with its date.
[[nodiscard]] QString forClock(const QDateTime &when);

} // namespace lwb::words
