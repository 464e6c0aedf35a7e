// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lwb {

/// A run of characters, for highlighting.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct FuzzyMatch
{
    int penalty = 0; ///< 0 fits best
    QList<TextRange> ranges;
};

/// How typed text fits a title, without case: each of its words as a part of the title, best at the
/// start of a word, or as initials ("nw", "opset"). Nothing when a word does not fit.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &title);
/// Where `typed` stands in the text as it is, for what a server found; empty for nowhere.
[[nodiscard]] QList<TextRange> plainMatch(const QString &typed, const QString &text);

} // namespace lwb
