// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoSearch.h"

#include <algorithm>
#include <optional>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// LIKE over bytes; `_` takes a whole UTF-8 character. Iterative, with one backtracking point: the
/// last %.
bool like(std::string_view text, std::string_view pattern, bool fold)
{
    size_t t = 0, p = 0;
    size_t starPattern = std::string_view::npos, starText = 0;
    const auto nextCharacter = [&text](size_t at) {
        ++at;
        while (at < text.size() && (uchar(text[at]) & 0xc0) == 0x80)
            ++at;
        return at;
    };
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '%') {
            starPattern = ++p;
            starText = t;
            continue;
        }
        if (p < pattern.size() && pattern[p] == '_') {
            ++p;
            t = nextCharacter(t);
            continue;
        }
        if (p < pattern.size()) {
            const size_t literal = pattern[p] == '\\' && p + 1 < pattern.size() ? p + 1 : p;
            if (pattern[literal] == (fold ? lower(text[t]) : text[t])) {
                p = literal + 1;
                ++t;
                continue;
            }
        }
        if (starPattern == std::string_view::npos)
            return false;
        p = starPattern;
        starText = nextCharacter(starText);
        t = starText;
    }
    while (p < pattern.size() && pattern[p] == '%')
        ++p;
    return p == pattern.size();
}

/// SQL's `similar to` as a Perl expression: % and _ are wildcards, | * + ? {} () [] as usual, the
/// whole text must match.
QString expressionOfSimilarTo(const QString &pattern)
{
    QString out = u"\\A(?:"_s;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'%')
            out += u".*"_s;
        else if (c == u'_')
            out += u'.';
        else if (c == u'\\' && i + 1 < pattern.size())
            out += QRegularExpression::escape(QString(pattern[++i]));
        else if (QStringView(u"|*+?{}()[]-,").contains(c) || c.isLetterOrNumber())
            out += c;
        else
            out += QRegularExpression::escape(QString(c));
    }
    return out + u")\\z"_s;
}

/// Whether a LIKE pattern ends within an escape, which PostgreSQL refuses.
bool endsInEscape(const QByteArray &pattern)
{
    qsizetype backslashes = 0;
    while (backslashes < pattern.size() && pattern[pattern.size() - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

TextPattern::TextPattern(Mode mode, const QList<QByteArray> &values, bool caseSensitive)
    : m_mode(mode)
{
    if (mode == Mode::Exact || mode == Mode::Like) {
        for (const QByteArray &value : values) {
            m_foldAscii = m_foldAscii || !caseSensitive;
            m_foldUnicode = m_foldUnicode || (!caseSensitive && !isAscii(value));
            m_broken = m_broken || (mode == Mode::Like && endsInEscape(value));
            m_values.push_back((caseSensitive ? value : QString::fromUtf8(value).toLower().toUtf8())
                                   .toStdString());
        }
        return;
    }
    const QString pattern = QString::fromUtf8(values.value(0));
    m_expression.setPattern(mode == Mode::SimilarTo ? expressionOfSimilarTo(pattern) : pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !caseSensitive);
    m_expression.setPatternOptions(options);
    m_broken = !m_expression.isValid();
}

bool TextPattern::matches(std::string_view text) const
{
    if (m_mode == Mode::SimilarTo || m_mode == Mode::Posix)
        return m_expression.match(QString::fromUtf8(text.data(), qsizetype(text.size())))
            .hasMatch();
    if (!m_foldUnicode)
        return matchesFolded(text);
    const std::string folded =
        QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
    return matchesFolded(folded);
}

bool TextPattern::matchesFolded(std::string_view text) const
{
    return std::any_of(m_values.begin(), m_values.end(), [&](const std::string &value) {
        if (m_mode == Mode::Like)
            return like(text, value, m_foldAscii);
        return text.size() == value.size()
               && std::equal(text.begin(), text.end(), value.begin(),
                             [this](char a, char b) { return (m_foldAscii ? lower(a) : a) == b; });
    });
}

namespace {

/// What Logto says to a search it does not take.
struct Refusal
{
    QByteArray message;
    [[nodiscard]] DemoReply reply() const
    {
        return DemoReply::error(400, "request.invalid_input", "Input is invalid. " + message, "{}");
    }
};

std::optional<TextPattern::Mode> modeNamed(const QByteArray &name)
{
    if (name == "exact")
        return TextPattern::Mode::Exact;
    if (name == "like")
        return TextPattern::Mode::Like;
    if (name == "similar_to")
        return TextPattern::Mode::SimilarTo;
    if (name == "posix")
        return TextPattern::Mode::Posix;
    return {};
}

QByteArray snakeCase(const QByteArray &name)
{
    QByteArray snake;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z' && !snake.isEmpty())
            snake += '_';
        snake += lower(c);
    }
    return snake;
}

/// The field of "search.name": empty for "search" alone, nothing when nested.
std::variant<QByteArray, Refusal> fieldOf(const QByteArray &key)
{
    const auto path = key.split('.');
    if (path.size() > 2) {
        return Refusal{"Unsupported nested search field path `" + path.mid(1).join('.')
                       + "` detected. Only the first level field is supported."};
    }
    return path.value(1);
}

/// The conditions as written, in the order of their first mention.
struct Written
{
    QList<std::pair<QByteArray, QList<QByteArray>>> values;
    QList<std::pair<QByteArray, TextPattern::Mode>> modes;

    [[nodiscard]] TextPattern::Mode modeOf(const QByteArray &field) const
    {
        TextPattern::Mode general = TextPattern::Mode::Like;
        for (const auto &[name, mode] : modes) {
            if (name == field)
                return mode;
            if (name.isEmpty())
                general = mode;
        }
        return general;
    }
    std::optional<Refusal> read(const Fields &query);
};

std::optional<Refusal> Written::read(const Fields &query)
{
    for (const auto &[key, value] : query) {
        const bool isMode = key.startsWith("mode");
        if (!isMode && !key.startsWith("search"))
            continue;
        const auto parsed = fieldOf(key);
        if (const auto *refusal = std::get_if<Refusal>(&parsed))
            return *refusal;
        const QByteArray field = std::get<QByteArray>(parsed);
        if (isMode) {
            const auto mode = modeNamed(value);
            if (!mode) {
                return Refusal{
                    "Search match mode `" + value + '`'
                    + (field.isEmpty() ? QByteArray() : QByteArray(" for field `" + field + '`'))
                    + " is not valid, expect one of exact, like, similar_to, posix."};
            }
            modes.prepend({field, *mode}); // the last one counts
            continue;
        }
        const auto known = std::find_if(values.begin(), values.end(),
                                        [&](const auto &v) { return v.first == field; });
        if (known == values.end())
            values.append({field, {value}});
        else
            known->second.append(value);
    }
    return {};
}

} // namespace

std::variant<DemoSearch, DemoReply> DemoSearch::parse(const Fields &query,
                                                      const std::vector<QByteArray> &columns)
{
    DemoSearch search;
    QByteArray joint =
        fieldValue(query, "joint").value_or(fieldValue(query, "jointMode").value_or(QByteArray()));
    if (!joint.isEmpty() && joint != "or" && joint != "and")
        return Refusal{"Search joint mode `" + joint + "` is not valid, expect one of or, and."}
            .reply();
    search.m_all = joint == "and";
    const bool caseSensitive = isYes(fieldValue(query, "isCaseSensitive"));

    Written written;
    if (const auto refusal = written.read(query))
        return refusal->reply();
    for (const auto &[field, values] : std::as_const(written.values)) {
        if (written.modeOf(field) != TextPattern::Mode::Exact && values.size() != 1)
            return Refusal{"Only one search value is allowed when search mode is not `exact`."}
                .reply();
        if (values.contains(QByteArray()))
            return Refusal{"Search value cannot be empty."}.reply();
    }
    for (const auto &[field, values] : std::as_const(written.values)) {
        const QByteArray column = snakeCase(field);
        std::vector<size_t> searched;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (field.isEmpty() || columns[i] == column)
                searched.push_back(i);
        }
        if (searched.empty()) {
            return Refusal{"Search field `" + column + "` is not valid, expect one of "
                           + QByteArrayList(columns.begin(), columns.end()).join(", ") + '.'}
                .reply();
        }
        const auto mode = written.modeOf(field);
        if (mode == TextPattern::Mode::SimilarTo && !caseSensitive)
            return Refusal{"Cannot use case-insensitive match for `similar to`."}.reply();
        TextPattern pattern(mode, values, caseSensitive);
        if (pattern.isBroken())
            return DemoReply::internalError();
        search.m_conditions.push_back({std::move(pattern), std::move(searched)});
    }
    return search;
}

} // namespace lwb::demo
