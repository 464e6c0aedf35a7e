// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb {

/// Where the profiles and preferences of this user are; the console and lwb share it.
[[nodiscard]] QString userDirectory();

} // namespace lwb
