// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/PastedParts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lwb::pasted {

namespace {

constexpr int mostFailures = 8; ///< braces that begin no object, before text is given up on
constexpr int mostObjects = 1'000;

/// One past the brace that closes the one at `from`; -1: none does.
qsizetype endOfObject(QStringView text, qsizetype from)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'{')
            ++depth;
        else if (!quoted && c == u'}' && --depth == 0)
            return i + 1;
    }
    return -1;
}

std::optional<QJsonObject> parsed(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString formDecoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

/// The value of a parameter in a form body, or of a member in source code.
QString parameter(const QString &text, const QString &name)
{
    // resource=https%3A%2F%2Fx, "resource=https://x", resource: 'https://x', "resource":
    // "https://x"
    const QRegularExpression quoted(u"(['\"])%1=([^\\n&]*?)\\1"_s.arg(name));
    if (const auto match = quoted.match(text); match.hasMatch())
        return formDecoded(match.captured(2));
    const QRegularExpression inForm(u"(?:^|[&?\\s'\"])%1=([^&\\s'\"]*)"_s.arg(name),
                                    QRegularExpression::MultilineOption);
    if (const auto match = inForm.match(text); match.hasMatch())
        return formDecoded(match.captured(1));
    const QRegularExpression inSource(
        u"\\b%1['\"]?\\s*[:,=]\\s*['\"]([^'\"\\n]*)['\"]"_s.arg(name));
    return inSource.match(text).captured(1);
}

/// Where the part that begins at `from` ends: before `end`, at the end of a line if there is one.
qsizetype endOfPart(const QString &text, qsizetype from, qsizetype end)
{
    if (end - from <= longestText)
        return end;
    const qsizetype line = QStringView(text).mid(from, longestText).lastIndexOf(u'\n');
    return from + (line > 0 ? line + 1 : longestText);
}

} // namespace

void eachPart(const QString &text, const std::function<void(const QString &part)> &read)
{
    // 2026-11-23T08:12:01Z, [23/Nov/2026:08:12:01, Nov 23 08:12:01, 08:12:01; after "service-1 |",
    // too; or an object on a line of its own after another. What curl -v --trace-time writes
    // belongs together.
    static const QRegularExpression beginning(
        uR"(^(?:[\w.-]{1,60} *\| ?)?[\[("]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|)"
        R"([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d\d/[A-Z][a-z]{2}/\d{4}:\d\d)\S*+)"
        R"((?! (?:\[\S+\] )?[<>*{}] )|(?<=\}\n)(?=\{"))"_s,
        QRegularExpression::MultilineOption);
    auto next = beginning.globalMatch(text);
    QSet<size_t> known; // a log says the same thing often
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype after = from, end = text.size();
        while (next.hasNext()) {
            const auto match = next.peekNext();
            if (match.capturedStart() > from) {
                end = match.capturedStart();
                break;
            }
            after = match.capturedEnd(); // past the time
            next.next();
        }
        end = endOfPart(text, from, end);
        const size_t said = qHash(QStringView(text).mid(after, end - after).trimmed());
        if (!known.contains(said)) {
            known.insert(said);
            read(text.mid(from, end - from));
        }
        from = end;
    }
}

QList<QJsonObject> jsonObjects(const QString &text)
{
    QList<QJsonObject> objects;
    int failures = 0;
    for (qsizetype at = text.indexOf(u'{');
         at >= 0 && failures < mostFailures && objects.size() < mostObjects;
         at = text.indexOf(u'{', at)) {
        qsizetype end = endOfObject(text, at);
        std::optional<QJsonObject> object;
        if (end > 0)
            object = parsed(text.mid(at, end - at));
        if (!object && text.mid(at, 4).contains(u'\\')) {
            // A document inside a string: its quotation marks are escaped.
            QString plain = text.mid(at);
            plain.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
            if (const qsizetype plainEnd = endOfObject(plain, 0); plainEnd > 0) {
                object = parsed(plain.left(plainEnd));
                end = std::min(text.size(), at + plainEnd);
            }
        }
        if (object)
            objects.append(*object);
        else
            ++failures;
        at = object ? end : at + 1;
    }
    return objects;
}

int httpStatus(const QString &text)
{
    static const QRegularExpression pattern(
        u"HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b"
        "|\\b(?:status(?:[ _]?code)?|response code|returned error|HTTP(?: "
        "error)?)['\"]?\\W{0,3}([1-5]\\d{2})\\b"
        "|\\b([1-5]\\d{2}) (?:OK|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed"
        "|Unprocessable|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway"
        "|Service Unavailable|Gateway Time-?out)"_s,
        QRegularExpression::CaseInsensitiveOption);
    int failure = 0, any = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        any = match.captured(match.lastCapturedIndex()).toInt();
        if (any >= 400)
            failure = any;
    }
    return failure ? failure : any;
}

std::optional<TokenExchange> tokenExchange(const QString &text)
{
    static const QRegularExpression asked(
        uR"(\bgrant_type\b|/oidc/token\b|\bclient_credentials\b)"_s);
    if (!asked.match(text).hasMatch())
        return std::nullopt;
    TokenExchange exchange;
    exchange.request.resource = parameter(text, u"resource"_s);
    exchange.request.scopes = parameter(text, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    exchange.request.organizationId = parameter(text, u"organization_id"_s);
    exchange.clientId = parameter(text, u"client_id"_s);
    static const QRegularExpression unjoined(
        uR"(grant_type=client_credentials[^&\S]*\n\s*(resource|scope)=)"_s);
    exchange.isUnjoined = unjoined.match(text).hasMatch();
    return exchange;
}

QUrl endpoint(const QString &text)
{
    static const QRegularExpression called(uR"((https?://[^\s'"<>]*?)/oidc/token\b)"_s);
    auto matches = called.globalMatch(text);
    QString found;
    while (matches.hasNext())
        found = matches.next().captured(1);
    if (!found.isEmpty())
        return QUrl(found);
    // As curl -v tells it: the path in the request line, the host below.
    static const QRegularExpression line(uR"(\bPOST (/\S*?)?/oidc/token\S* HTTP/)"_s);
    static const QRegularExpression host(uR"(^[\d:.]*\W*Host:\s*(\S+))"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    const auto request = line.match(text);
    const QString name = host.match(text).captured(1);
    if (!request.hasMatch() || name.isEmpty())
        return {};
    const bool isLocal = name.startsWith("localhost"_L1) || name.startsWith("127."_L1);
    return QUrl((isLocal ? u"http://"_s : u"https://"_s) + name + request.captured(1));
}

} // namespace lwb::pasted
