// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArrayView>

#include <array>

namespace lwb::json {

/// Walks JSON text token by token without recursion and without decoding anything. Strict about
/// structure, numbers and escapes (RFC 8259); bytes past 0x7F inside strings are not examined, so
/// that invalid UTF-8 can still be shown. A leading byte order mark is skipped.
class Scanner
{
public:
    enum class Token { BeginObject, EndObject, BeginArray, EndArray, Key, Scalar, Done, Failed };
    static constexpr int maxDepth = 1024;

    explicit Scanner(QByteArrayView text);

    /// The next token; Done and Failed stay. Colons and commas are checked but not returned.
    Token next();
    /// The bytes of the last token; strings with their quotes.
    [[nodiscard]] QByteArrayView slice() const { return {m_start, m_stop}; }
    /// Containers that are open after the last token.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] Error error() const;

private:
    enum class Expect : char { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };

    void skipSpace();
    Token value();
    Token begin(bool object);
    Token end(bool object);
    Token key();
    Token scalar(bool ok);
    bool string();
    bool number();
    bool digits();
    bool word(QByteArrayView word);
    Token fail(const char *expected);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const char *m_start;
    const char *m_stop;
    const char *m_expected = nullptr;
    int m_depth = 0;
    Expect m_expect = Expect::Value;
    std::array<bool, maxDepth> m_inObject{};
};

/// The text of a string token, escapes resolved; a lone escaped surrogate is kept.
[[nodiscard]] QString decodedString(QByteArrayView quoted);

} // namespace lwb::json
