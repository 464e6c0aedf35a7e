// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange itself: what goes to the token endpoint, and what its answer means.
#include "auth/TokenSource.h"
#include "core/Clock.h"
#include "net/UrlRules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Error malformed(const HttpResponse &response, const QString &what)
{
    Error error = Error::make(Error::Kind::Malformed, what);
    error.status = response.status;
    error.requestId = response.requestId();
    return error;
}

/// Words of Logto or OAuth make an answer a refusal by the token endpoint. A 404 comes from
/// something else at that address, and a 5xx refuses nothing.
Error refusal(const HttpResponse &response)
{
    Error error = errorFromResponse(response);
    const bool speaksOAuth = !error.oauthError.isEmpty() || !error.code.isEmpty();
    if (speaksOAuth && response.status >= 400 && response.status != 404 && response.status < 500)
        error.kind = Error::Kind::TokenRefused;
    return error;
}

/// Visible ASCII only: the value goes into a header (RFC 6750 2.1).
bool fitsHeader(QByteArrayView value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

HttpRequest tokenHttpRequest(const ClientIdentity &identity, const TokenRequest &request,
                             const Secret &secret)
{
    HttpRequest http;
    http.method = "POST";
    http.url = identity.tokenEndpoint;
    http.purpose = Purpose::Token;
    http.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                    {"Accept", "application/json"}};

    QList<std::pair<QByteArray, QByteArray>> fields{{"grant_type", "client_credentials"}};
    const QString scope = request.scopeList().join(u' ');
    if (!request.resource.isEmpty())
        fields.append({"resource", request.resource.toUtf8()});
    if (!scope.isEmpty())
        fields.append({"scope", scope.toUtf8()});
    if (!request.organizationId.isEmpty())
        fields.append({"organization_id", request.organizationId.toUtf8()});
    const QByteArray clientId = identity.clientId.toUtf8();
    if (identity.authentication == ClientAuthentication::Body) {
        fields.append({"client_id", clientId});
        fields.append({"client_secret", secret.reveal()});
    } else {
        // Both halves form-encoded before they are joined (RFC 6749 2.3.1).
        const QByteArray pair = formEncode(clientId) + ':' + formEncode(secret.reveal());
        http.headers.add("Authorization", "Basic " + pair.toBase64());
    }
    http.body = formBody(fields);
    return http;
}

Result<AccessToken> parseTokenResponse(const HttpResponse &response, const TokenRequest &request,
                                       const Clock &clock)
{
    if (response.status >= 300)
        return refusal(response);
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (response.status != 200 || answer.isEmpty())
        return malformed(response, u"the token endpoint's answer is not a JSON object"_s);
    const QByteArray value = answer["access_token"_L1].toString().toUtf8();
    if (!fitsHeader(value))
        return malformed(response, u"the token endpoint's answer has no usable access_token"_s);
    AccessToken token;
    token.tokenType = answer["token_type"_L1].toString();
    if (token.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return malformed(response, u"the token endpoint's answer has no token_type Bearer"_s);
    const QJsonValue expiresIn = answer["expires_in"_L1];
    token.expiresInS = expiresIn.isUndefined() || expiresIn.isNull() ? 0 : expiresIn.toInteger(-1);
    if (token.expiresInS < 0 || token.expiresInS > std::numeric_limits<qint32>::max())
        return malformed(response, u"the token endpoint's expires_in is not a number of seconds"_s);

    token.value = std::make_shared<const Secret>(value);
    token.requested = request;
    token.scopeMemberPresent = answer["scope"_L1].isString();
    token.granted = answer["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    const qint64 nowMs = clock.nowMs();
    token.obtainedAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    token.expiresAt = token.obtainedAt.addSecs(token.expiresInS);
    token.clockSkewMs = response.clockSkewMs.value_or(0);
    token.requestId = response.requestId();
    return token;
}

} // namespace lwb
