// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace lwb::words {

/// What exactly is wrong, for errors made here whose `code` says so: a sentence in the reader's
/// language. Empty for all others.
[[nodiscard]] QString forReason(const Error &error);

} // namespace lwb::words
