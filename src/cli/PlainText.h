// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb::cli {

/// Text from a server made fit for a terminal on one line: tabs and line ends become spaces; other
/// control characters, invisible format characters (bidirectional controls among them) and broken
/// surrogates become U+FFFD.
[[nodiscard]] QString printable(const QString &text);

/// Columns the text takes on a terminal: 2 for East Asian wide and emoji, 0 for combining marks
/// (Unicode 15, UAX #11).
[[nodiscard]] int displayWidth(const QString &text);

/// Cut to at most `columns`, the last of them an ellipsis when something was cut.
[[nodiscard]] QString elided(const QString &text, int columns);

} // namespace lwb::cli
