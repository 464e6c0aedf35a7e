// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedToken.h"

#include "core/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr qsizetype longestPaste = 4 * longestToken; ///< what surrounds a token is not much longer

/// The token of a token endpoint's answer.
QByteArray tokenOfAnswer(QByteArrayView pasted)
{
    const auto members = json::members(pasted);
    if (!members)
        return {};
    for (const json::Member &member : *members) {
        if (member.key == "access_token"_L1 || member.key == "id_token"_L1) {
            const QByteArray listed = '[' + member.value.toByteArray() + ']';
            return QJsonDocument::fromJson(listed).array().first().toString().toUtf8();
        }
    }
    return {};
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() > word.size()
           && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray tokenOfPaste(QByteArrayView pasted)
{
    QByteArrayView text = pasted.trimmed();
    if (text.size() > longestPaste)
        return text.first(longestPaste).toByteArray(); // too long either way
    if (text.startsWith('{')) {
        if (const QByteArray inside = tokenOfAnswer(text); !inside.isEmpty())
            return inside;
    }
    for (const QByteArrayView before :
         {QByteArrayView("Authorization:"), QByteArrayView("Bearer ")}) {
        if (startsWithWord(text, before))
            text = text.sliced(before.size()).trimmed();
    }
    QByteArray token = text.toByteArray();
    token.removeIf([](char c) { return uchar(c) <= ' '; });
    while (token.size() >= 2 && token.front() == token.back()
           && (token.front() == '"' || token.front() == '\''))
        token = token.sliced(1, token.size() - 2);
    return token;
}

ReadToken readToken(const QByteArray &token)
{
    using Form = ReadToken::Form;
    ReadToken read;
    if (token.isEmpty())
        return read;
    if (token.size() > longestToken) {
        read.form = Form::TooLong;
        read.problem = u"longer than 64 KiB"_s;
        return read;
    }
    read.text = std::make_shared<const Secret>(token);
    auto jwt = decodeJwt(token);
    if (jwt) {
        read.form = Form::Jwt;
        read.jwt = std::move(*jwt);
        return read;
    }
    read.problem = jwt.error().message;
    const auto dots = token.count('.');
    const bool plain =
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    read.form = dots == 0 && plain ? Form::Opaque : dots == 4 ? Form::Encrypted : Form::Malformed;
    return read;
}

} // namespace lwb
