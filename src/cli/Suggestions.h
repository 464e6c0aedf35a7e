// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lwb::cli {

/// The candidates that a mistyped word most likely meant, best first; empty when none is near.
/// A candidate that the word begins comes before one that differs by a few letters.
[[nodiscard]] QStringList suggestions(const QString &word, const QStringList &candidates);

} // namespace lwb::cli
