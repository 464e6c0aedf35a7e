// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"
#include "words/Words.h"

namespace lwb::words {

/// What a mark of the matrix means: "Expected, not probed".
[[nodiscard]] QString forCellState(CellState state);
/// Why asking as an application of the tenant told nothing; also that it has no secret to ask with.
[[nodiscard]] Message forProbeError(const Error &error);

} // namespace lwb::words
