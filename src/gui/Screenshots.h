// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace lwb {

class MainWindow;
class Theme;

/// Pictures of every page in its states, as a demo tenant fills it.
namespace Screenshots {
/// Told of every picture right after it was taken, with the window still in that state.
using Onlooker = std::function<void(MainWindow &window, const QString &name)>;

/// Writes {page}-{state}-{light,dark}[-900x600][-{language}].png into the directory, made when
/// missing, and prints each path unless somebody looks on. An empty language is the present one and
/// has no suffix. Present and pt_BR come light and dark in both sizes, other languages light and
/// small, where room is scarcest, and Japanese dark and big too. Scaled (QT_SCALE_FACTOR), the
/// names end in the percentage instead, and there is one size. From 200 % on, and run from right to
/// left (Qt's own -reverse, with the texts as they are; "-rtl" in the name), few states of each
/// page are taken, light and big: that shows what a painter forgot to mirror or to scale, and ids
/// and paths that must not be mirrored. Returns 0, or 1 when a state did not come or a file could
/// not be written.
[[nodiscard]] int writeAll(Theme &theme, const QString &directory, const QStringList &languages,
                           const Onlooker &onlooker = {});
} // namespace Screenshots

} // namespace lwb
