// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/ConnectionCheck.h"
#include "gui/StepList.h"

namespace lwb {

/// A step of the connection test as it is listed, with its reason in words and no action.
[[nodiscard]] StepList::Step listStep(const CheckStep &step);

} // namespace lwb
