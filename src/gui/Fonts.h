// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The system's fonts at the window's sizes: base 13 px, everything else is base plus a delta.
namespace lwb::fonts {

[[nodiscard]] QFont ui(int delta = 0, QFont::Weight weight = QFont::Normal);
/// The system's fixed font; letters keep their own shapes (no ligatures in "://").
[[nodiscard]] QFont mono(int delta = -1, QFont::Weight weight = QFont::Normal);

[[nodiscard]] inline QFont body() { return ui(); }
[[nodiscard]] inline QFont medium() { return ui(0, QFont::Medium); }
[[nodiscard]] inline QFont strong() { return ui(0, QFont::DemiBold); }
[[nodiscard]] inline QFont title() { return ui(2, QFont::DemiBold); }
[[nodiscard]] inline QFont heading() { return ui(9, QFont::DemiBold); }
[[nodiscard]] inline QFont small() { return ui(-1); }
[[nodiscard]] inline QFont smallMedium() { return ui(-1, QFont::Medium); }
[[nodiscard]] inline QFont caption() { return ui(-2, QFont::DemiBold); }

} // namespace lwb::fonts
