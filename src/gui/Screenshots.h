// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb {

class Theme;

/// Pictures of every page as the demo tenant fills it.
namespace Screenshots {
/// Writes {page}-{light,dark}[-900x600].png into the directory, made when missing; prints each path.
/// Returns 0, or 1 when a page did not come or a file could not be written.
[[nodiscard]] int writeAll(Theme &theme, const QString &directory);
} // namespace Screenshots

} // namespace lwb
