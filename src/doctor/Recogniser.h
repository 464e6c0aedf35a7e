// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "doctor/Finding.h"

#include <optional>

namespace lwb {

/// Names the cause of a failed exchange from status, code and loose text (texts change between
/// oidc-provider versions). Pure. Nothing when the failure is not one it knows.
[[nodiscard]] std::optional<Finding> recognise(const Error &error);

} // namespace lwb
