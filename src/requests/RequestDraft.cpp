// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/RequestDraft.h"

#include "logto/Tenant.h"
#include "net/UrlRules.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Error invalid(const QString &field, const QString &code, const QString &message)
{
    Error error = Error::make(Error::Kind::InvalidInput, message, field);
    error.code = code;
    return error;
}

/// What a rule says, of the field it was asked about.
Error invalid(const QString &field, const Error &rule)
{
    Error error = rule;
    error.detail = field;
    return error;
}

const ApiResourceEntry *resourceEntry(const QString &indicator, const Profile &profile)
{
    for (const ApiResourceEntry &entry : profile.apiResources) {
        if (entry.indicator == indicator)
            return &entry;
    }
    return nullptr;
}

std::optional<QChar> controlCharacter(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return c;
    }
    return std::nullopt;
}

Result<QUrl> targetUrl(const RequestDraft &draft, const Profile &profile)
{
    const QString typed = draft.target.trimmed();
    if (typed.isEmpty())
        return invalid(u"url"_s, u"url.empty"_s, u"it is empty"_s);
    if (const auto c = controlCharacter(typed)) {
        return invalid(u"url"_s, u"url.control_character"_s,
                       u"it holds the control character U+%1"_s.arg(uint(c->unicode()), 4, 16,
                                                                    QLatin1Char('0')));
    }
    if (typed.contains(u"://"_s)) {
        QUrl url(typed, QUrl::StrictMode);
        if (!url.isValid())
            return invalid(u"url"_s, u"url.incomplete"_s, url.errorString());
        return url;
    }
    const QUrl base = baseUrl(draft.token, profile);
    if (base.isEmpty()) {
        return invalid(u"url"_s, u"url.no_base"_s,
                       u"a path needs a base URL, and %1 has none in this profile"_s.arg(
                           draft.token.indicator));
    }
    QString prefix = base.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url(prefix + (typed.startsWith(u'/') ? QString() : u"/"_s) + typed, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(u"url"_s, u"url.incomplete"_s, url.errorString());
    return url;
}

Result<Done> addQuery(QUrl &url, const QList<DraftField> &fields)
{
    QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const DraftField &field = fields.at(i);
        if (!field.enabled || (field.name.isEmpty() && field.value.isEmpty()))
            continue;
        if (field.name.isEmpty())
            return invalid(u"query %1"_s.arg(i + 1), u"query.no_name"_s,
                           u"a value without a name"_s);
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(field.name) + '=' + QUrl::toPercentEncoding(field.value);
    }
    if (!query.isEmpty())
        url.setQuery(QString::fromUtf8(query), QUrl::StrictMode);
    return Done{};
}

Result<HttpHeaders> headerFields(const QList<DraftField> &fields)
{
    HttpHeaders headers;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const DraftField &field = fields.at(i);
        if (!field.enabled || (field.name.isEmpty() && field.value.isEmpty()))
            continue;
        const QByteArray name = field.name.trimmed().toUtf8();
        const QByteArray value = field.value.trimmed().toUtf8();
        if (const auto checked = checkHeader(name, value); !checked)
            return invalid(u"header %1"_s.arg(i + 1), checked.error());
        headers.add(name, value);
    }
    return headers;
}

} // namespace

QUrl baseUrl(const TokenChoice &token, const Profile &profile)
{
    using Kind = TokenChoice::Kind;
    const bool forManagement =
        token.kind == Kind::Held && token.indicator == profile.managementResource();
    if (forManagement || (token.kind != Kind::Resource && token.kind != Kind::Held))
        return profile.endpoint;
    const ApiResourceEntry *entry = resourceEntry(token.indicator, profile);
    return entry ? entry->baseUrl : QUrl();
}

Result<HttpRequest> toHttpRequest(const RequestDraft &draft, const Profile &profile)
{
    HttpRequest request;
    request.purpose = Purpose::Raw;
    request.method = draft.method.toUtf8();
    if (const auto checked = checkMethod(request.method); !checked)
        return invalid(u"method"_s, checked.error());

    auto url = targetUrl(draft, profile);
    if (!url)
        return url.error();
    if (const auto added = addQuery(*url, draft.query); !added)
        return added.error();
    if (const auto checked = checkUrl(*url); !checked)
        return invalid(u"url"_s, checked.error());
    const QUrl base = baseUrl(draft.token, profile);
    if (draft.token.kind == TokenChoice::Kind::ManagementApi
        && !sameOrigin(*url, profile.endpoint)) {
        return invalid(
            u"url"_s, u"url.management_elsewhere"_s,
            u"the Management API token goes to %1 only"_s.arg(profile.endpoint.toString()));
    }
    const bool hasHome = draft.token.kind == TokenChoice::Kind::Resource
                         || draft.token.kind == TokenChoice::Kind::Held;
    if (hasHome && !base.isEmpty() && !sameOrigin(*url, base)) {
        return invalid(
            u"url"_s, u"url.resource_elsewhere"_s,
            u"the token for %1 goes to %2 only"_s.arg(draft.token.indicator, base.toString()));
    }
    request.url = *url;

    auto headers = headerFields(draft.headers);
    if (!headers)
        return headers.error();
    if (draft.token.kind != TokenChoice::Kind::None && headers->has("Authorization")) {
        return invalid(
            u"header Authorization"_s, u"header.token_chosen"_s,
            u"a token is chosen already; choose no token to write this header yourself"_s);
    }
    request.headers = *headers;
    request.body = draft.body.toUtf8();
    if (!request.body.isEmpty() && !request.headers.has("Content-Type"))
        request.headers.add("Content-Type", "application/json");
    return request;
}

std::optional<TokenRequest> toTokenRequest(const TokenChoice &token, const Profile &profile)
{
    switch (token.kind) {
    case TokenChoice::Kind::ManagementApi:
        return TokenRequest{profile.managementResource(), {u"all"_s}, {}};
    case TokenChoice::Kind::Resource: return TokenRequest{token.indicator, token.scopes, {}};
    case TokenChoice::Kind::Held:
    case TokenChoice::Kind::None: break;
    }
    return std::nullopt;
}

RequestDraft draftFromExchange(const Exchange &exchange, const Profile &profile)
{
    RequestDraft draft;
    draft.method = QString::fromLatin1(exchange.method);
    draft.token.kind = TokenChoice::Kind::None;
    if (exchange.tokenLabel == Tenant::managementTokenLabel()) {
        draft.token.kind = TokenChoice::Kind::ManagementApi;
    } else if (!exchange.tokenLabel.isEmpty() && exchange.url != profile.tokenEndpoint()) {
        draft.token = {TokenChoice::Kind::Resource, exchange.tokenLabel, {}};
        if (const ApiResourceEntry *entry = resourceEntry(exchange.tokenLabel, profile))
            draft.token.scopes = entry->scopes;
    }
    // A path where a path is enough.
    const QString base =
        baseUrl(draft.token, profile).toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    draft.target =
        exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!base.isEmpty() && draft.target.startsWith(base + u'/'))
        draft.target.remove(0, base.size());
    // In a query on the wire a plus is a space.
    const QUrlQuery query(exchange.url.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        draft.query.append({name, value, true});
    static const QList<QByteArray> ours = {"host", "connection", "content-length",
                                           "transfer-encoding"};
    for (const auto &[name, value] : exchange.requestHeaders.fields()) {
        const bool bearer =
            draft.token.kind != TokenChoice::Kind::None && name.toLower() == "authorization";
        if (!bearer && !ours.contains(name.toLower()))
            draft.headers.append({QString::fromUtf8(name), QString::fromUtf8(value), true});
    }
    if (!exchange.requestBodyCut)
        draft.body = QString::fromUtf8(exchange.requestBody);
    return draft;
}

namespace {

bool carriesCredentials(const QByteArray &name)
{
    static const QList<QByteArray> names = {"authorization", "proxy-authorization", "cookie",
                                            "x-api-key"};
    return names.contains(name.toLower());
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

Result<QString> toCurl(const RequestDraft &draft, const Profile &profile)
{
    const auto request = toHttpRequest(draft, profile);
    if (!request)
        return request.error();
    QStringList parts;
    const QString url = QString::fromUtf8(request->url.toEncoded());
    if (request->method == "GET" && request->body.isEmpty())
        parts.append(u"curl "_s + shellQuoted(url));
    else if (request->method == "HEAD")
        parts.append(u"curl --head "_s + shellQuoted(url));
    else
        parts.append(u"curl -X "_s + QString::fromUtf8(request->method) + u' ' + shellQuoted(url));
    if (draft.token.kind != TokenChoice::Kind::None)
        parts.append(u"-H \"Authorization: Bearer $ACCESS_TOKEN\""_s);
    for (const auto &[name, value] : request->headers.fields()) {
        if (name.toLower() == "authorization" && value.startsWith("Basic "))
            parts.append(u"-u \"$CLIENT_ID:$CLIENT_SECRET\""_s);
        else if (carriesCredentials(name))
            parts.append(u"-H \""_s + QString::fromUtf8(name)
                         + (value.startsWith("Bearer ") ? u": Bearer $ACCESS_TOKEN\""_s
                                                        : u": $ACCESS_TOKEN\""_s));
        else
            parts.append(u"-H "_s + shellQuoted(QString::fromUtf8(name + ": " + value)));
    }
    if (!request->body.isEmpty())
        parts.append(
            u"--data-raw "_s
            + shellQuoted(draft.body)
                  .replace(u"client_secret=***"_s, u"client_secret='\"$CLIENT_SECRET\"'"_s));
    return parts.join(u" \\\n  "_s);
}

} // namespace lwb
