// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include "core/JsonScanner.h"

#include <QSet>

#include <cstring>

using namespace Qt::StringLiterals;

namespace lwb::json {

namespace {

using Token = Scanner::Token;

/// Appends without QByteArray's bookkeeping per call, and stops growing at a limit: indentation of
/// deep nesting turns 16 MB of text into gigabytes.
class Output
{
public:
    Output(qsizetype expected, qsizetype limit)
        : m_bytes(expected, Qt::Uninitialized)
        , m_limit(limit)
    {
    }

    void append(QByteArrayView text)
    {
        reserve(text.size());
        std::memcpy(m_bytes.data() + m_used, text.data(), size_t(text.size()));
        m_used += text.size();
    }
    void append(char c) { append(QByteArrayView(&c, 1)); }
    void newLine(int depth)
    {
        const qsizetype spaces = depth * 2;
        reserve(spaces + 1);
        m_bytes.data()[m_used] = '\n';
        std::memset(m_bytes.data() + m_used + 1, ' ', size_t(spaces));
        m_used += spaces + 1;
    }
    [[nodiscard]] bool overflowed() const { return m_used > m_limit; }
    [[nodiscard]] QByteArray take()
    {
        m_bytes.resize(m_used);
        return std::move(m_bytes);
    }

private:
    void reserve(qsizetype more)
    {
        if (m_used + more > m_bytes.size())
            m_bytes.resize((m_used + more) * 2);
    }

    QByteArray m_bytes;
    qsizetype m_used = 0;
    qsizetype m_limit;
};

constexpr qsizetype sizeLimit(QByteArrayView text)
{
    return 64 * 1024 * 1024 + 8 * text.size();
}

bool isBegin(Token token)
{
    return token == Token::BeginObject || token == Token::BeginArray;
}

bool isEnd(Token token)
{
    return token == Token::EndObject || token == Token::EndArray;
}

/// Writes the document again token by token; `pretty` decides the white space between them.
Result<QByteArray> rewritten(QByteArrayView text, bool pretty)
{
    Scanner scanner(text);
    Output out(pretty ? text.size() * 3 / 2 + 64 : text.size(), sizeLimit(text));
    Token previous = Token::Done; // nothing yet
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Failed)
            return scanner.error();
        if (token == Token::Done)
            return out.take();
        const bool first = isBegin(previous);
        if (!first && !isEnd(token) && previous != Token::Key && previous != Token::Done)
            out.append(',');
        const bool startsLine =
            isEnd(token) ? !first : (previous != Token::Key && previous != Token::Done);
        if (pretty && startsLine)
            out.newLine(isBegin(token) ? scanner.depth() - 1 : scanner.depth());
        out.append(scanner.slice());
        if (token == Token::Key)
            out.append(pretty ? QByteArrayView(": ") : QByteArrayView(":"));
        if (out.overflowed())
            return Error::make(Error::Kind::TooLarge, u"too deeply nested to be shown indented"_s);
        previous = token;
    }
}

/// Calls `found(key, value)` for each direct child of the top-level container; the key is empty in
/// an array.
template<typename F>
Result<Done> forEachChild(QByteArrayView text, Token container, const char *expected, F found)
{
    Scanner scanner(text);
    Token token = scanner.next();
    if (token == Token::Failed)
        return scanner.error();
    if (token != container)
        return Error::make(Error::Kind::Malformed,
                           u"expected %1"_s.arg(QLatin1StringView(expected)), u"byte 0"_s);
    QByteArrayView key;
    const char *start = nullptr;
    while ((token = scanner.next()) != Token::Done) {
        if (token == Token::Failed)
            return scanner.error();
        if (scanner.depth() == 1 && token == Token::Key)
            key = scanner.slice();
        else if (scanner.depth() == 1 && token == Token::Scalar)
            found(key, scanner.slice());
        else if (scanner.depth() == 2 && isBegin(token))
            start = scanner.slice().data();
        else if (scanner.depth() == 1 && isEnd(token))
            found(key, QByteArrayView(start, scanner.slice().data() + 1));
    }
    return Done();
}

} // namespace

Result<QList<QByteArrayView>> elements(QByteArrayView text)
{
    QList<QByteArrayView> slices;
    const auto walked =
        forEachChild(text, Token::BeginArray, "an array",
                     [&slices](QByteArrayView, QByteArrayView value) { slices.append(value); });
    if (!walked)
        return walked.error();
    return slices;
}

Result<QList<Member>> members(QByteArrayView text)
{
    QList<Member> found;
    const auto walked = forEachChild(text, Token::BeginObject, "an object",
                                     [&found](QByteArrayView key, QByteArrayView value) {
                                         found.append({decodedString(key), value});
                                     });
    if (!walked)
        return walked.error();
    return found;
}

Result<QByteArray> indented(QByteArrayView text)
{
    return rewritten(text, true);
}

Result<QByteArray> compact(QByteArrayView text)
{
    return rewritten(text, false);
}

Result<Done> validate(QByteArrayView text)
{
    Scanner scanner(text);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Failed)
            return scanner.error();
        if (token == Token::Done)
            return Done();
    }
}

Result<Done> validateUniqueKeys(QByteArrayView text)
{
    Scanner scanner(text);
    std::vector<QSet<QString>> open;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Failed)
            return scanner.error();
        if (token == Token::Done)
            return Done();
        if (isBegin(token)) {
            open.emplace_back();
        } else if (isEnd(token)) {
            open.pop_back();
        } else if (token == Token::Key) {
            // Compared decoded: an escape spells the same key again.
            QSet<QString> &keys = open.back();
            const qsizetype before = keys.size();
            const QString key = decodedString(scanner.slice());
            keys.insert(key);
            if (keys.size() == before) {
                const QString where =
                    u"byte "_s + QString::number(scanner.slice().data() - text.data());
                return Error::make(Error::Kind::Malformed,
                                   u"a key appears twice in one object at "_s + where, key);
            }
        }
    }
}

} // namespace lwb::json
