// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

Phrases::Phrases(std::initializer_list<Phrase> phrases)
{
    for (const Phrase &phrase : phrases) {
        m_rows.append({QRegularExpression(QLatin1StringView(phrase.pattern),
                                          QRegularExpression::CaseInsensitiveOption),
                       QLatin1StringView(phrase.word), phrase.status});
    }
}

std::optional<Phrases::Found> Phrases::Row::find(const QString &text) const
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // What closes a quotation or a call around the words is none of them.
    static const QRegularExpression tail(uR"([\s'"`,;{(\\]+$)"_s);
    const QString words = match.captured().simplified().remove(tail).left(200);
    return Found{match.capturedStart(), words, word, status};
}

std::optional<Phrases::Found> Phrases::first(const QString &text) const
{
    for (const Row &row : m_rows) {
        if (auto found = row.find(text))
            return found;
    }
    return std::nullopt;
}

QList<Phrases::Found> Phrases::all(const QString &text) const
{
    QList<Found> list;
    for (const Row &row : m_rows) {
        if (auto found = row.find(text))
            list.append(std::move(*found));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Found &a, const Found &b) { return a.at < b.at; });
    return list;
}

} // namespace lwb
