// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace lwb {

/// Sentences that are known, with what each stands for. Matched without case, and compiled once.
class Phrases
{
public:
    struct Phrase
    {
        const char *pattern;
        const char *word; ///< what it stands for: depends on the list
        int status = 0;
    };
    struct Found
    {
        qsizetype at = 0;
        QString text; ///< the words that were known, at most 200 characters
        QString word;
        int status = 0;
    };

    Phrases(std::initializer_list<Phrase> phrases);

    /// The first phrase of the list that is in the text.
    [[nodiscard]] std::optional<Found> first(const QString &text) const;
    /// Where each phrase of the list comes first, in the text's order.
    [[nodiscard]] QList<Found> all(const QString &text) const;

private:
    struct Row
    {
        QRegularExpression pattern;
        QLatin1StringView word;
        int status;
        [[nodiscard]] std::optional<Found> find(const QString &text) const;
    };
    QList<Row> m_rows;
};

} // namespace lwb
