// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"
#include "words/Words.h"

namespace lwb::words {

/// What a mark of the matrix means: "Expected, not probed".
[[nodiscard]] QString forCellState(CellState state);
/// Why a probe told nothing.
[[nodiscard]] Message forProbeError(const Error &error);

} // namespace lwb::words
