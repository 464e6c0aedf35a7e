// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FuzzyMatch.h"

#include <algorithm>

namespace lwb {

namespace {

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

bool sameLetter(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

/// `word` as pieces of `text`, each piece but the first character's own beginning a word.
bool initials(QStringView word, QStringView text, qsizetype from, bool continues,
              QList<qsizetype> &places)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool allowed = isWordStart(text, at) || (continues && at == from);
        if (!allowed || !sameLetter(word.front(), text.at(at)))
            continue;
        places.append(at);
        if (initials(word.sliced(1), text, at + 1, true, places))
            return true;
        places.removeLast();
    }
    return false;
}

std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    // As it stands, the start of a word before its middle.
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (isWordStart(text, at))
            return FuzzyMatch{at == 0 ? 0 : 1, {{at, word.size()}}};
        if (inside < 0)
            inside = at;
    }
    QList<qsizetype> places;
    if (initials(word, text, 0, false, places)) {
        FuzzyMatch match{2, {}};
        for (const qsizetype at : std::as_const(places)) {
            if (!match.ranges.isEmpty()
                && match.ranges.constLast().start + match.ranges.constLast().length == at)
                ++match.ranges.last().length;
            else
                match.ranges.append({at, 1});
        }
        return match;
    }
    if (inside >= 0)
        return FuzzyMatch{3, {{inside, word.size()}}};
    return std::nullopt;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &title)
{
    FuzzyMatch whole;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, title);
        if (!match)
            return std::nullopt;
        whole.penalty += match->penalty;
        whole.ranges += match->ranges;
    }
    std::sort(whole.ranges.begin(), whole.ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    return whole;
}

QList<TextRange> plainMatch(const QString &typed, const QString &text)
{
    const qsizetype at = typed.isEmpty() ? -1 : text.indexOf(typed, 0, Qt::CaseInsensitive);
    return at < 0 ? QList<TextRange>() : QList<TextRange>{{at, typed.size()}};
}

} // namespace lwb
