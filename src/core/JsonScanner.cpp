// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonScanner.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace lwb::json {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Bytes that may stand in a string as they are.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> plain{};
    for (int c = 0x20; c < 256; ++c)
        plain[size_t(c)] = c != '"' && c != '\\';
    return plain;
}();

} // namespace

Scanner::Scanner(QByteArrayView text)
    : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size()), m_start(m_at),
      m_stop(m_at)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

void Scanner::skipSpace()
{
    while (m_at < m_end && isSpace(*m_at))
        ++m_at;
}

Scanner::Token Scanner::next()
{
    if (m_expected)
        return Token::Failed;
    skipSpace();
    m_start = m_at;
    if (m_expect == Expect::Nothing)
        return m_at == m_end ? Token::Done : fail("the end of the text");
    if (m_at == m_end)
        return fail(m_depth ? "the rest of a container" : "a value");

    if (m_expect == Expect::CommaOrEnd) {
        const bool object = m_inObject[size_t(m_depth - 1)];
        if (*m_at == (object ? '}' : ']'))
            return end(object);
        if (*m_at != ',')
            return fail(object ? "',' or '}'" : "',' or ']'");
        ++m_at;
        skipSpace();
        m_start = m_at;
        m_expect = object ? Expect::Key : Expect::Value;
        if (m_at == m_end)
            return fail("the rest of a container");
    }
    if (m_expect == Expect::KeyOrEnd && *m_at == '}')
        return end(true);
    if (m_expect == Expect::ValueOrEnd && *m_at == ']')
        return end(false);
    return m_expect == Expect::Key || m_expect == Expect::KeyOrEnd ? key() : value();
}

Scanner::Token Scanner::value()
{
    switch (*m_at) {
    case '{': return begin(true);
    case '[': return begin(false);
    case '"': return scalar(string());
    case 't': return scalar(word("true"));
    case 'f': return scalar(word("false"));
    case 'n': return scalar(word("null"));
    default: return scalar(number());
    }
}

Scanner::Token Scanner::begin(bool object)
{
    if (m_depth == maxDepth)
        return fail("at most 1024 containers inside each other");
    m_inObject[size_t(m_depth++)] = object;
    m_stop = ++m_at;
    m_expect = object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return object ? Token::BeginObject : Token::BeginArray;
}

Scanner::Token Scanner::end(bool object)
{
    --m_depth;
    m_stop = ++m_at;
    m_expect = m_depth ? Expect::CommaOrEnd : Expect::Nothing;
    return object ? Token::EndObject : Token::EndArray;
}

Scanner::Token Scanner::key()
{
    if (*m_at != '"')
        return fail("a member name in double quotes");
    if (!string())
        return Token::Failed;
    m_stop = m_at;
    skipSpace();
    if (m_at == m_end || *m_at != ':')
        return fail("':'");
    ++m_at;
    m_expect = Expect::Value;
    return Token::Key;
}

Scanner::Token Scanner::scalar(bool ok)
{
    if (!ok)
        return m_expected ? Token::Failed : fail("a value");
    m_stop = m_at;
    m_expect = m_depth ? Expect::CommaOrEnd : Expect::Nothing;
    return Token::Scalar;
}

bool Scanner::string()
{
    ++m_at;
    for (;;) {
        while (m_at < m_end && plainBytes[uchar(*m_at)])
            ++m_at;
        if (m_at == m_end) {
            fail("the closing quote of a string");
            return false;
        }
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at != '\\') {
            fail("no bare control character in a string");
            return false;
        }
        const qsizetype left = m_end - m_at;
        const char escaped = left > 1 ? m_at[1] : '\0';
        if (escaped == 'u') {
            for (int i = 2; i < 6; ++i) {
                if (left <= i || hexValue(m_at[i]) < 0) {
                    fail("four hexadecimal digits after \\u");
                    return false;
                }
            }
            m_at += 6;
        } else if (escaped && std::strchr("\"\\/bfnrt", escaped)) {
            m_at += 2;
        } else {
            fail("an escape that JSON knows");
            return false;
        }
    }
}

bool Scanner::digits()
{
    const char *first = m_at;
    while (m_at < m_end && isDigit(*m_at))
        ++m_at;
    return m_at > first;
}

bool Scanner::number()
{
    if (*m_at == '-')
        ++m_at;
    const bool leadingZero = m_at < m_end && *m_at == '0';
    if (leadingZero)
        ++m_at;
    else if (!digits())
        return false;
    if (m_at < m_end && *m_at == '.') {
        ++m_at;
        if (!digits()) {
            fail("a digit after the decimal point");
            return false;
        }
    }
    if (m_at < m_end && (*m_at | 0x20) == 'e') {
        ++m_at;
        if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!digits()) {
            fail("a digit in the exponent");
            return false;
        }
    }
    return true;
}

bool Scanner::word(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

Scanner::Token Scanner::fail(const char *expected)
{
    m_expected = expected;
    m_stop = m_at; // what there was of the token
    return Token::Failed;
}

Error Scanner::error() const
{
    const QString where = u"byte "_s + QString::number(m_at - m_begin);
    return Error::make(Error::Kind::Malformed,
                       u"not JSON: expected %1 at %2"_s.arg(QLatin1StringView(m_expected), where),
                       where);
}

QString decodedString(QByteArrayView quoted)
{
    QByteArrayView rest = quoted.sliced(1, quoted.size() - 2);
    QString text;
    text.reserve(rest.size());
    while (!rest.isEmpty()) {
        qsizetype plain = rest.indexOf('\\');
        if (plain < 0)
            plain = rest.size();
        text += QString::fromUtf8(rest.first(plain));
        rest = rest.sliced(plain);
        if (rest.isEmpty())
            break;
        const char escaped = rest[1];
        if (escaped == 'u') {
            int unit = 0;
            for (int i = 2; i < 6; ++i)
                unit = unit * 16 + hexValue(rest[i]);
            text += QChar(unit);
            rest = rest.sliced(6);
            continue;
        }
        static constexpr QByteArrayView names("bfnrt");
        static constexpr QByteArrayView meanings("\b\f\n\r\t");
        const qsizetype i = names.indexOf(escaped);
        text += QLatin1Char(i < 0 ? escaped : meanings[i]);
        rest = rest.sliced(2);
    }
    return text;
}

} // namespace lwb::json
