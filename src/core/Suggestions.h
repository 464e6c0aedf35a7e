// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lwb {

/// How many letters differ: inserted, left out, replaced, or swapped with their neighbour (optimal
/// string alignment). Takes time in proportion to both lengths: cut what others wrote.
[[nodiscard]] int editDistance(const QString &a, const QString &b);

/// The candidates that a mistyped word most likely meant, best first; empty when none is near.
/// A candidate that the word begins comes before one that differs by a few letters.
[[nodiscard]] QStringList suggestions(const QString &word, const QStringList &candidates);

} // namespace lwb
