// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

namespace lwb {

/// What every store takes, so that a secret can move from one to another: no NUL (libsecret would
/// cut it there without a word), UTF-8, at most 2,000 bytes (the Windows vault ends at 2,560).
[[nodiscard]] Result<Done> checkSecret(const Secret &secret);

} // namespace lwb
