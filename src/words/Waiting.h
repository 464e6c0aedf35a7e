// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Words.h"

namespace lwb::words {

// What is told while something is long in coming, and the button that ends it.

[[nodiscard]] Message forKeychainWait();
[[nodiscard]] Message forAnswerWait();
[[nodiscard]] QString stopWaiting();

} // namespace lwb::words
