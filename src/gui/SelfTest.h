// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lwb {

/// Paints a window on the demo tenant once and checks what only shows at run time: icons can be
/// drawn, TLS has a backend and certificates, the keychain library loads. Prints a line for each;
/// returns 0 when all is well, 1 otherwise. Touches neither the keychain nor the user's files.
[[nodiscard]] int runSelfTest();

} // namespace lwb
