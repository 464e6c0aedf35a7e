// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace lwb {

class MainWindow;
class Theme;

/// Pictures of every page in its states, as a demo tenant fills it.
namespace Screenshots {
/// Told of every picture right after it was taken, with the window still in that state.
using Onlooker = std::function<void(MainWindow &window, const QString &name)>;

/// Writes {page}-{state}-{light,dark}[-900x600][-pt_BR].png into the directory, made when missing, and
/// prints each path. Scaled (QT_SCALE_FACTOR), the names end in the percentage instead, and one size
/// in the present language is all there is. Returns 0, or 1 when a state did not come or a file could
/// not be written.
[[nodiscard]] int writeAll(Theme &theme, const QString &directory, const Onlooker &onlooker = {});
} // namespace Screenshots

} // namespace lwb
