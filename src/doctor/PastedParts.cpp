// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/PastedParts.h"

#include "doctor/LooseObject.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lwb::pasted {

namespace {

constexpr int mostUnescaped = 8; ///< attempts to read an object out of a string
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

QList<Object> objects(const QString &text)
{
    QList<Object> found;
    int unescaped = 0;
    for (qsizetype at = text.indexOf(u'{'); at >= 0 && found.size() < mostObjects;
         at = text.indexOf(u'{', at)) {
        qsizetype end = endOfObject(text, at);
        std::optional<QJsonObject> object;
        if (end > 0)
            object = parsed(text.mid(at, end - at));
        if (!object && unescaped < mostUnescaped && text.mid(at, 4).contains(u'\\')) {
            // A document inside a string: its quotation marks are escaped.
            ++unescaped;
            QString plain = text.mid(at);
            plain.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
            qsizetype plainEnd = endOfObject(plain, 0);
            if (plainEnd > 0)
                object = parsed(plain.left(plainEnd));
            if (!object) {
                plainEnd = 0;
                object = looseObject(plain, plainEnd);
            }
            end = std::min(text.size(), at + plainEnd);
        }
        if (!object) {
            end = at;
            object = looseObject(text, end);
        }
        if (!object->isEmpty())
            found.append({at, *object});
        at = end;
    }
    return found;
}

HttpStatus httpStatus(const QString &text)
{
    static const QRegularExpression pattern(
        u"HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b"
        "|\\b(?:status(?:[ _]?code)?|(?:response|error) code|returned (?:an )?error|HTTP(?!:/)"
        " ?(?:error|status)?)['\"]?\\W{0,3}([1-5]\\d{2})\\b"
        "|\\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) \\S{1,2000}(?: "
        "HTTP/[\\d.]+)?[\"']?\\s+([1-5]\\d{2})\\b"
        "|\\b([1-5]\\d{2}) \\(?(?:OK|Bad Request|Unauthorized|Forbidden|Not Found"
        "|Method Not Allowed|Unprocessable|Too Many Requests|Internal Server Error|Not Implemented"
        "|Bad Gateway|Service Unavailable|Gateway Time-?out|(?:Client|Server) Error\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    HttpStatus failure, any;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        any = {match.captured(match.lastCapturedIndex()).toInt(), match.capturedEnd()};
        if (any.value >= 400)
            failure = any;
    }
    return failure.value ? failure : any;
}

std::optional<NamedError> namedError(const QString &text)
{
    static const QRegularExpression named(
        uR"re((?:^|[?&#\s,;'"])error=("?)(invalid_\w+|unauthorized_client|unsupported_\w+|)re"
        R"re(access_denied|insufficient_scope)\1(?![\w:]))re"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression described(
        uR"re(error_description=(?:"([^"\n]*)"|([^&\s"']*)))re"_s);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto more = described.match(text.mid(match.capturedEnd(), 1'000));
    return NamedError{match.captured(2),
                      more.captured(1) + formDecoded(more.captured(2))};
}

bool isOfAnotherServer(const QString &text)
{
    static const QRegularExpression own(uR"(\boidc\.[a-z]+_[a-z]|logto|/oidc/token\b)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(
        u"\\bAADSTS\\d|\"errorSummary\"|Invalid client or Invalid client credentials"
        "|The OAuth client was not found|unknown client, no client authentication included"
        "|credentials were not found in the headers or body|Service not enabled within domain"
        "|error_description['\"]?\\W{1,5}Unauthorized\\b"
        "|https?://[\\w.-]{0,200}\\b(?:auth0|okta|oktapreview|microsoftonline|amazoncognito)"
        "\\.com\\b"
        "|/protocol/openid-connect/|/oauth2?/(?:v\\d[\\d.]*/)?token\\b|/connect/token\\b"
        "|/application/o/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !own.match(text).hasMatch() && others.match(text).hasMatch();
}

QString decoded(QString text)
{
    if (text.contains("%7B%22"_L1, Qt::CaseInsensitive))
        text = QUrl::fromPercentEncoding(text.toUtf8());
    if (text.contains("&quot;"_L1) || text.contains("&#34;"_L1)) {
        text.replace("&quot;"_L1, "\""_L1).replace("&#34;"_L1, "\""_L1);
        text.replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    }
    return text;
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
    if (exchange.clientId.isEmpty()) {
        // curl -u ID:SECRET, and what curl -v says of it.
        static const QRegularExpression user(
            uR"((?:\s-u|--user)[ =]?['"]?([\w-]{3,60}):|Basic with user '([^'\n]{1,60})')"_s);
        const auto match = user.match(text);
        exchange.clientId = match.captured(1) + match.captured(2);
    }
    static const QRegularExpression unjoined(
        uR"(grant_type=client_credentials[^&\S]*\n\s*(resource|scope)=)"_s);
    exchange.isUnjoined = unjoined.match(text).hasMatch();
    static const QRegularExpression otherGrant(
        uR"(grant_type\W{1,5}(authorization_code|refresh_token|password|urn)|"id_token")"_s);
    static const QRegularExpression variable(uR"([$<>{}])"_s);
    static const QRegularExpression named(uR"(\bresource\b)"_s);
    const TokenRequest &request = exchange.request;
    exchange.isOfUser = otherGrant.match(text).hasMatch();
    exchange.isTold = !variable.match(request.resource + request.scopes.join(u' ')).hasMatch() &&
                      (!request.resource.isEmpty() || !named.match(text).hasMatch());
    return exchange;
}

QUrl endpoint(const QString &text)
{
    static const QRegularExpression called(
        uR"((https?://[^\s'"<>]*?)/oidc/(?:token|jwks|\.well-known/openid-configuration)\b)"_s);
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
