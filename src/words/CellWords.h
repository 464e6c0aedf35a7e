// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"

namespace lwb::words {

/// What a mark of the matrix means: "Expected, not probed".
[[nodiscard]] QString forCellState(CellState state);

} // namespace lwb::words
