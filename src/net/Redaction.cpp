// SPDX-License-Identifier: GPL-3.0-or-later
// The redaction half of ExchangeLog.h. Better one value too many than one secret.
#include "net/ExchangeLog.h"

#include "core/JsonScanner.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr QByteArrayView stars("***");

bool isNameByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'
           || c == '-';
}

/// client_secret, clientSecret and X-Client-Secret are one name.
bool isSensitiveName(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 8> whole{
        "assertion", "clientassertion", "authorization", "proxyauthorization",
        "cookie", "setcookie", "passwordencrypted", "passworddigest"};
    static constexpr std::array<QByteArrayView, 7> endings{
        "secret", "password", "token", "signingkey", "privatekey", "apikey", "passphrase"};
    QByteArray plain;
    for (const char c : name) {
        if (c != '_' && c != '-')
            plain += c;
    }
    plain = plain.toLower();
    const auto is = [&plain](QByteArrayView other) { return plain == other; };
    const auto endsWith = [&plain](QByteArrayView ending) { return plain.endsWith(ending); };
    return std::any_of(whole.begin(), whole.end(), is)
        || std::any_of(endings.begin(), endings.end(), endsWith);
}

struct Range
{
    qsizetype start;
    qsizetype end;
};

QByteArray replaced(QByteArrayView text, QList<Range> ranges, QByteArrayView replacement)
{
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.start < b.start; });
    QByteArray result;
    qsizetype copied = 0;
    for (const Range range : ranges) {
        if (range.end <= copied)
            continue; // inside one that is gone already
        if (range.start >= copied) {
            result += text.sliced(copied, range.start - copied);
            result += replacement;
        }
        copied = range.end;
    }
    return result += text.sliced(copied);
}

qsizetype runEnd(QByteArrayView text, qsizetype at, QByteArrayView stops)
{
    while (at < text.size() && !stops.contains(text[at]))
        ++at;
    return at;
}

/// "eyJ" is how base64 of a JSON object begins: JWTs whole or cut short, and what looks like them.
void findJwts(QByteArrayView text, QList<Range> *ranges)
{
    for (qsizetype at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at)) {
        qsizetype end = at;
        while (end < text.size() && (isNameByte(text[end]) || text[end] == '.'))
            ++end;
        if (end - at >= 12)
            ranges->append({at, end});
        at = end;
    }
}

/// `name=value` and `name: value` with a sensitive name, quoted or not, also inside quoted text.
void findNamedValues(QByteArrayView text, QList<Range> *ranges)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=' && text[at] != ':')
            continue;
        qsizetype nameEnd = at;
        while (nameEnd > 0 && QByteArrayView(" \t\"'\\").contains(text[nameEnd - 1]))
            --nameEnd;
        qsizetype nameStart = nameEnd;
        while (nameStart > 0 && isNameByte(text[nameStart - 1]))
            --nameStart;
        if (nameStart == nameEnd || !isSensitiveName(text.sliced(nameStart, nameEnd - nameStart)))
            continue;
        qsizetype start = at + 1;
        while (start < text.size() && QByteArrayView(" \t\\").contains(text[start]))
            ++start;
        const char quote = start < text.size() ? text[start] : '\0';
        if (quote == '{' || quote == '[')
            continue;
        qsizetype end = 0;
        if (quote == '"' || quote == '\'') {
            ++start;
            end = runEnd(text, start, quote == '"' ? "\"\\\r\n" : "'\\\r\n");
        } else {
            end = runEnd(text, start, "&;,\"'<>(){}[]\\ \t\r\n");
        }
        const QByteArrayView value = text.sliced(start, end - start);
        if (!value.isEmpty() && value != "true" && value != "false" && value != "null")
            ranges->append({start, end});
    }
}

/// Authorization schemes followed by their credentials.
void findSchemes(QByteArrayView text, QList<Range> *ranges)
{
    static constexpr std::array<QByteArrayView, 3> schemes{"bearer ", "basic ", "dpop "};
    const QByteArray lower = QByteArray::fromRawData(text.data(), text.size()).toLower();
    for (const QByteArrayView scheme : schemes) {
        for (qsizetype at = lower.indexOf(scheme); at >= 0; at = lower.indexOf(scheme, at)) {
            at += scheme.size();
            const qsizetype end = runEnd(text, at, "\"',;<>(){}[]\\ \t\r\n");
            const QByteArrayView value = text.sliced(at, end - at);
            // "Basic plan", "Bearer authentication": words, not credentials.
            const bool word =
                value.size() < 16 && std::all_of(value.begin(), value.end(), [](char c) {
                    return (c >= 'a' && c <= 'z') || c == '.';
                });
            if (!word)
                ranges->append({at, end});
            at = end;
        }
    }
}

/// user:password@ in URLs.
void findUserInfo(QByteArrayView text, QList<Range> *ranges)
{
    for (qsizetype at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at)) {
        at += 3;
        const qsizetype end = runEnd(text, at, "/?#\"'<> \t\r\n\\");
        const qsizetype sign = text.sliced(at, end - at).lastIndexOf('@');
        if (sign > 0)
            ranges->append({at, at + sign});
        at = end;
    }
}

QByteArray redactBytes(QByteArrayView text)
{
    QList<Range> ranges;
    findJwts(text, &ranges);
    findNamedValues(text, &ranges);
    findSchemes(text, &ranges);
    findUserInfo(text, &ranges);
    return ranges.isEmpty() ? text.toByteArray() : replaced(text, std::move(ranges), stars);
}

/// Finds the values to hide in JSON that may be cut short or broken: what can't be read to its end
/// after a sensitive name is hidden to the end of the text.
class JsonSecrets
{
public:
    explicit JsonSecrets(QByteArrayView text) : m_text(text), m_scanner(text) {}

    QList<Range> find()
    {
        using Token = json::Scanner::Token;
        for (;;) {
            const Token token = m_scanner.next();
            switch (token) {
            case Token::Done:
                return std::move(m_ranges);
            case Token::Failed:
                giveUp();
                return std::move(m_ranges);
            case Token::Key:
                readKey();
                break;
            case Token::BeginObject:
            case Token::BeginArray:
                m_frames.push_back({m_afterKey, offset(), {}, false});
                m_afterKey = After::Other;
                break;
            case Token::EndObject:
            case Token::EndArray:
                leave();
                break;
            case Token::Scalar:
                if (m_afterKey != After::Other && !isWord(m_scanner.slice()))
                    hide(m_afterKey, {offset(), offset() + m_scanner.slice().size()});
                m_afterKey = After::Other;
                break;
            }
        }
    }

private:
    enum class After : char { Other, SensitiveName, ValueName };
    struct Frame
    {
        After after;
        qsizetype start;
        QList<Range> values;   ///< its `value` members
        bool holdsSecret;      ///< its other members are those of a Logto secret
    };

    qsizetype offset() const { return m_scanner.slice().data() - m_text.data(); }
    static bool isWord(QByteArrayView scalar)
    {
        return scalar == "true" || scalar == "false" || scalar == "null";
    }

    void readKey()
    {
        const QByteArray name = json::decodedString(m_scanner.slice()).toUtf8();
        m_afterKey = isSensitiveName(name) ? After::SensitiveName
                     : name == "value"     ? After::ValueName
                                           : After::Other;
        // Application secrets and personal access tokens: {name, value, createdAt, expiresAt, …}.
        if (name == "expiresAt" || name == "applicationId")
            m_frames.back().holdsSecret = true;
    }

    void hide(After after, Range range)
    {
        if (after == After::SensitiveName)
            m_ranges.append(range);
        else
            m_frames.back().values.append(range);
    }

    void leave()
    {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        if (frame.holdsSecret)
            m_ranges.append(frame.values);
        if (frame.after == After::SensitiveName)
            m_ranges.append({frame.start, offset() + 1});
    }

    void giveUp()
    {
        for (const Frame &frame : m_frames) {
            m_ranges.append(frame.values);
            if (frame.after == After::SensitiveName)
                m_ranges.append({frame.start, m_text.size()});
        }
        if (m_afterKey != After::Other)
            m_ranges.append({offset(), m_text.size()});
    }

    QByteArrayView m_text;
    json::Scanner m_scanner;
    std::vector<Frame> m_frames;
    QList<Range> m_ranges;
    After m_afterKey = After::Other;
};

QByteArray redactPairs(QByteArrayView pairs)
{
    QByteArray result;
    const QList<QByteArray> split = pairs.toByteArray().split('&');
    for (const QByteArray &pair : split) {
        if (!result.isEmpty())
            result += '&';
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(pair.left(equals));
        result += equals >= 0 && isSensitiveName(name) ? pair.left(equals + 1) + stars
                                                       : redactBytes(pair);
    }
    return result;
}

} // namespace

QByteArray redactBody(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    if (type.startsWith("multipart/"))
        return body.isEmpty() ? body
                              : "(multipart body of " + QByteArray::number(body.size()) + " bytes)";
    if (type.startsWith("application/x-www-form-urlencoded"))
        return redactPairs(body);
    const QByteArrayView trimmed = QByteArrayView(body).trimmed();
    if (!type.contains("json") && !trimmed.startsWith('{') && !trimmed.startsWith('['))
        return redactBytes(body);
    const QList<Range> secrets = JsonSecrets(body).find();
    return redactBytes(replaced(body, secrets, "\"***\""));
}

QUrl redactUrl(const QUrl &url)
{
    QUrl redacted = url;
    redacted.setUserInfo({});
    redacted.setPath(QString::fromLatin1(redactBytes(url.path(QUrl::FullyEncoded).toLatin1())),
                     QUrl::TolerantMode);
    if (url.hasQuery())
        redacted.setQuery(
            QString::fromLatin1(redactPairs(url.query(QUrl::FullyEncoded).toLatin1())));
    if (url.hasFragment())
        redacted.setFragment(
            QString::fromLatin1(redactPairs(url.fragment(QUrl::FullyEncoded).toLatin1())));
    return redacted;
}

HttpHeaders redactHeaders(const HttpHeaders &headers)
{
    HttpHeaders redacted;
    for (const auto &[name, value] : headers.fields()) {
        if (!isSensitiveName(name)) {
            redacted.add(name, redactBytes(value));
            continue;
        }
        // The scheme is worth seeing: Basic where Bearer was meant is a common slip.
        const qsizetype space = value.indexOf(' ');
        const bool scheme = space > 0 && name.toLower().endsWith("authorization");
        redacted.add(name, scheme ? value.left(space + 1) + stars : stars.toByteArray());
    }
    return redacted;
}

QString redactText(const QString &text)
{
    QByteArray utf8 = redactBytes(text.toUtf8());
    for (qsizetype at = utf8.indexOf("://"); at >= 0; at = utf8.indexOf("://", at + 3)) {
        const qsizetype end = runEnd(utf8, at, "\"'<> \t\r\n");
        const qsizetype query = utf8.indexOf('?', at);
        if (query >= 0 && query < end)
            utf8.replace(query + 1, end - query - 1, stars.data(), stars.size());
    }
    return QString::fromUtf8(utf8);
}

} // namespace lwb
