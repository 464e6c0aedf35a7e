// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/FoundFields.h"

#include <QHash>

namespace lwb {

using namespace Qt::StringLiterals;

using Field = ConnectionText::Field;

namespace {

constexpr int MostCalls = 8; ///< each may reach to the end of the text

struct Token
{
    enum class Kind { Word, String, Mark };
    Kind kind;
    QString text;

    [[nodiscard]] bool is(QChar mark) const { return kind == Kind::Mark && text == mark; }
};

/// JavaScript or TypeScript as words, string literals and single marks; comments are gone. Not a
/// parser of the language: enough to read an object literal.
QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    qsizetype i = 0;
    const auto at = [&text](qsizetype place) {
        return place < text.size() ? text.at(place) : QChar();
    };
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; };
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c.isSpace() || c.isNull()) {
            ++i;
        } else if (c == u'/' && at(i + 1) == u'/') {
            while (i < text.size() && text.at(i) != u'\n')
                ++i;
        } else if (c == u'/' && at(i + 1) == u'*') {
            const qsizetype end = text.indexOf("*/"_L1, i + 2);
            i = end < 0 ? text.size() : end + 2;
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            QString value;
            for (++i; i < text.size() && text.at(i) != c; ++i) {
                // Only a template goes on over a line's end.
                if (text.at(i) == u'\n' && c != u'`')
                    break;
                if (text.at(i) == u'\\' && i + 1 < text.size())
                    ++i;
                value += text.at(i);
            }
            const bool ended = at(i) == c;
            i += ended ? 1 : 0;
            tokens.append({Token::Kind::String, ended ? value : QString()});
        } else if (isWord(c)) {
            const qsizetype start = i;
            while (i < text.size() && isWord(text.at(i)))
                ++i;
            tokens.append({Token::Kind::Word, text.mid(start, i - start)});
        } else {
            tokens.append({Token::Kind::Mark, QString(c)});
            ++i;
        }
    }
    return tokens;
}

/// The strings that names were given: const name = "value".
QHash<QString, QString> constantsOf(const QList<Token> &tokens)
{
    QHash<QString, QString> constants;
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens.at(i).kind != Token::Kind::Word)
            continue;
        qsizetype after = i + 1;
        if (tokens.at(after).is(u':') && after + 2 < tokens.size())
            after += 2; // name: string = …
        if (after + 1 < tokens.size() && tokens.at(after).is(u'=')
            && tokens.at(after + 1).kind == Token::Kind::String)
            constants.insert(tokens.at(i).text, tokens.at(after + 1).text);
    }
    return constants;
}

/// Walks one call's arguments.
class Call
{
public:
    Call(const QList<Token> &tokens, qsizetype at, const QHash<QString, QString> &constants)
        : m_tokens(tokens), m_at(at), m_constants(constants)
    {
    }

    void read(FoundFields &fields)
    {
        if (!current(u'('))
            return;
        ++m_at;
        fields.take(Field::TenantId, expression());
        if (!current(u','))
            return;
        ++m_at;
        if (!current(u'{'))
            return;
        ++m_at;
        while (m_at < m_tokens.size() && !current(u'}')) {
            const QString name = m_tokens.at(m_at++).text;
            QString value = m_constants.value(name); // { clientId }
            if (current(u':')) {
                ++m_at;
                value = expression();
            }
            if (name == "clientId"_L1)
                fields.take(Field::ClientId, value);
            else if (name == "clientSecret"_L1)
                fields.take(Field::Secret, value);
            else if (name == "baseUrl"_L1)
                fields.take(Field::Endpoint, endpointPart(value));
            else if (name == "apiIndicator"_L1)
                fields.take(Field::Resource, value);
            if (current(u','))
                ++m_at;
        }
    }

private:
    [[nodiscard]] bool current(QChar mark) const
    {
        return m_at < m_tokens.size() && m_tokens.at(m_at).is(mark);
    }

    /// Up to the comma or bracket that ends it: its first string, or what its name was given.
    QString expression()
    {
        QString value;
        int depth = 0;
        bool member = false;
        for (; m_at < m_tokens.size(); ++m_at) {
            const Token &token = m_tokens.at(m_at);
            const bool closes = token.is(u')') || token.is(u'}') || token.is(u']');
            if (depth == 0 && (closes || token.is(u',')))
                break;
            if (token.is(u'(') || token.is(u'{') || token.is(u'['))
                ++depth;
            else if (closes)
                --depth;
            // In process.env['NAME'] the string is a name, not a value.
            else if (value.isEmpty() && token.kind == Token::Kind::String && depth == 0)
                value = token.text;
            else if (value.isEmpty() && token.kind == Token::Kind::Word && !member)
                value = m_constants.value(token.text);
            member = token.is(u'.');
        }
        return value;
    }

    const QList<Token> &m_tokens;
    qsizetype m_at;
    const QHash<QString, QString> &m_constants;
};

} // namespace

FoundFields readSnippet(const QString &text)
{
    FoundFields fields;
    if (!text.contains("createManagementApi"_L1))
        return fields;
    const QList<Token> tokens = tokensOf(text);
    const auto constants = constantsOf(tokens);
    int left = MostCalls;
    for (qsizetype i = 0; i < tokens.size() && left > 0; ++i) {
        if (tokens.at(i).kind != Token::Kind::Word || tokens.at(i).text != "createManagementApi"_L1)
            continue;
        Call(tokens, i + 1, constants).read(fields);
        --left;
    }
    return fields;
}

} // namespace lwb
