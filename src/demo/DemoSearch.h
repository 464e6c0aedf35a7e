// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoHttp.h"

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lwb::demo {

/// One text pattern as Logto hands it to PostgreSQL: LIKE with % and _ as the only wildcards,
/// `similar to`, a POSIX expression, or equality with any of several values.
class TextPattern
{
public:
    enum class Mode
    {
        Exact,
        Like,
        SimilarTo,
        Posix
    };
    TextPattern(Mode mode, const QList<QByteArray> &values, bool caseSensitive);

    /// A pattern that PostgreSQL would refuse.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    [[nodiscard]] bool matchesFolded(std::string_view text) const;

    Mode m_mode;
    bool m_foldAscii = false;   ///< compare without case, byte by byte
    bool m_foldUnicode = false; ///< the pattern itself needs more than that
    bool m_broken = false;
    std::vector<std::string> m_values;
    QRegularExpression m_expression;
};

/// The `search`, `search.<field>`, `mode`, `mode.<field>`, `joint` and `isCaseSensitive` of a
/// list's query.
class DemoSearch
{
public:
    /// `columns` are the database's names ("primary_email"). The reply is the refusal.
    [[nodiscard]] static std::variant<DemoSearch, DemoReply>
    parse(const Fields &query, const std::vector<QByteArray> &columns);
    [[nodiscard]] bool isEmpty() const { return m_conditions.empty(); }
    /// `values[i]` is the text of the i-th column; empty ones are null and never match.
    template<typename Values>
    [[nodiscard]] bool matches(const Values &values) const
    {
        for (const Condition &condition : m_conditions) {
            bool any = false;
            for (const size_t column : condition.columns) {
                const auto &value = values[column];
                any = any
                      || (value.size() > 0
                          && condition.pattern.matches({value.data(), size_t(value.size())}));
            }
            if (any != m_all)
                return any;
        }
        return m_all || m_conditions.empty();
    }

private:
    struct Condition
    {
        TextPattern pattern;
        std::vector<size_t> columns;
    };
    std::vector<Condition> m_conditions;
    bool m_all = false; ///< joint=and
};

} // namespace lwb::demo
