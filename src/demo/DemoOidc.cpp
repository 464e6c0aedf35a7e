// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoOidc.h"

#include "demo/Discovery.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <mutex>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

/// Logto's sentence for an OAuth error.
QByteArray messageOf(const QByteArray &error)
{
    if (error == "invalid_target")
        return "Invalid resource indicator.";
    if (error == "invalid_request")
        return "Request is invalid.";
    if (error == "unsupported_grant_type")
        return "Unsupported `grant_type` requested.";
    if (error == "access_denied")
        return "Access denied.";
    if (error == "invalid_redirect_uri")
        return "`redirect_uri` did not match any of the client's registered `redirect_uris`.";
    return "An OIDC error occurred: oidc." + error + '.';
}

QByteArray errorBody(const QByteArray &error, const QByteArray &description, bool plain = false)
{
    JsonOut out;
    out.beginObject();
    if (!plain)
        out.text("code", "oidc." + error).text("message", messageOf(error));
    return out.text("error", error).text("error_description", description).endObject().take();
}

/// A document that any web page may read.
DemoReply publicReply(const DemoRequest &request, const QByteArray &json)
{
    DemoReply reply = DemoReply::json(json);
    reply.addHeader("Access-Control-Allow-Origin",
                    request.hasHeader("Origin") ? request.header("Origin") : QByteArray("*"));
    return reply;
}

DemoReply unknownRoute(const DemoRequest &request)
{
    const QByteArray path = request.path().mid(5);
    DemoReply reply = DemoReply::json(
        errorBody("invalid_request", "unrecognized route or not allowed method (" + request.method
                                         + " on " + (path.isEmpty() ? "/" : path) + ')'),
        404);
    reply.addHeader("Vary", "Accept-Encoding");
    return reply;
}

/// Logto lets any M2M client in from the tenant's own origin, others from those it lists.
bool originAllowed(const ApplicationRow &application, const QByteArray &origin,
                   const DemoRequest &request)
{
    const auto metadata = QJsonDocument::fromJson(application.customClientMetadata).object();
    return origin == request.endpoint
           || metadata.value("corsAllowedOrigins"_L1).toArray().contains(QString::fromUtf8(origin));
}

} // namespace

DemoOidc::DemoOidc(DemoData &data, DemoLog &log, const DemoTokens &tokens, const DemoPlan &plan)
    : m_data(data), m_log(log), m_tokens(tokens), m_plan(plan)
{
}

DemoReply DemoOidc::handle(const DemoRequest &request) const
{
    QByteArray path = request.path().mid(5); // without /oidc
    if (path.endsWith('/'))
        path.chop(1);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (path == "/token" && request.method == "POST")
        return token(request);
    if (path == "/token" && request.method == "OPTIONS"
        && request.hasHeader("Access-Control-Request-Method"))
        return tokenPreflight(request);
    if (reads
        && (path == "/.well-known/openid-configuration"
            || path == "/.well-known/oauth-authorization-server"))
        return publicReply(request, discoveryDocument(request.issuer()));
    if (reads && path == "/jwks") {
        DemoReply reply = publicReply(request, m_tokens.jwks());
        reply.contentType = "application/jwk-set+json; charset=utf-8";
        reply.addHeader("Cache-Control", "no-cache, max-age=0, must-revalidate");
        return reply;
    }
    return unknownRoute(request);
}

DemoReply DemoOidc::tokenPreflight(const DemoRequest &request) const
{
    DemoReply reply = DemoReply::noContent();
    reply.addHeader("Access-Control-Allow-Origin", request.header("Origin"));
    reply.addHeader("Access-Control-Max-Age", "3600");
    reply.addHeader("Access-Control-Allow-Methods", "POST");
    reply.addHeader("Access-Control-Allow-Headers",
                    request.header("Access-Control-Request-Headers"));
    return reply;
}

DemoReply DemoOidc::token(const DemoRequest &request) const
{
    if (m_plan.tokenQuota >= 0 && m_issued >= m_plan.tokenQuota)
        return DemoReply::error(429, "auth.exceed_token_limit",
                                "The plan's token limit is exceeded.");
    ExchangeRecord record;
    record.userAgent = request.header("User-Agent");
    const Outcome<QByteArray> outcome = [&] {
        const std::shared_lock reading(m_data.lock);
        return exchange(request, record);
    }();

    DemoReply reply;
    const auto *error = std::get_if<OAuthError>(&outcome);
    const bool secretExpired = error && error->description == "client secret has expired";
    const bool foreignOrigin = error && error->description.startsWith("origin ");
    if (const auto *body = std::get_if<QByteArray>(&outcome)) {
        ++m_issued;
        reply = DemoReply::json(*body);
    } else if (error->status == 500) {
        reply = DemoReply::internalError();
        reply.addHeader("Vary", "Accept-Encoding");
        return reply;
    } else {
        const bool plain = fieldValue(request.query(), "parse_error") == "false";
        reply = DemoReply::json(errorBody(error->error, error->description, plain), error->status);
        record.error = error->error;
        record.errorDescription = error->description;
        record.status = error->status;
        if (error->status == 401 && request.hasHeader("Authorization")) {
            reply.addHeader("WWW-Authenticate", "Basic realm=\"" + request.issuer() + "\", error=\""
                                                    + error->error + "\", error_description=\""
                                                    + error->description + '"');
        }
    }
    if (secretExpired) {
        reply.addHeader("Vary", "Accept-Encoding");
    } else {
        const QByteArray origin = request.header("Origin");
        if (!foreignOrigin)
            reply.addHeader("Access-Control-Allow-Origin",
                            origin.isEmpty() ? QByteArray("*") : origin);
        reply.addHeader("Access-Control-Expose-Headers", "WWW-Authenticate");
        reply.addHeader("cache-control", "no-store");
    }
    m_log.add(record);
    if (!record.scriptError.isNull())
        m_log.addScriptError(record);
    return reply;
}

DemoOidc::Outcome<QByteArray> DemoOidc::exchange(const DemoRequest &request,
                                                 ExchangeRecord &record) const
{
    const auto parsed = parameters(request);
    if (const auto *error = std::get_if<OAuthError>(&parsed))
        return *error;
    const Fields &fields = std::get<Fields>(parsed);
    const auto asked = [&fields](const char *name) {
        return fieldValue(fields, name).value_or(QByteArray());
    };
    record.grantType = asked("grant_type");
    record.resource = asked("resource");
    record.scope = asked("scope");
    record.organizationId = asked("organization_id");

    for (const char *name :
         {"grant_type", "client_id", "client_secret", "scope", "organization_id"}) {
        if (fieldValues(fields, name).size() > 1)
            return OAuthError{400, "invalid_request",
                              '\'' + QByteArray(name) + "' parameter must not be provided twice"};
    }
    const auto sent = credentials(request, fields);
    if (const auto *error = std::get_if<OAuthError>(&sent))
        return *error;
    const auto authenticated = authenticate(request, std::get<Credentials>(sent), record);
    if (const auto *error = std::get_if<OAuthError>(&authenticated))
        return *error;
    return grant(request, fields, std::get<Client>(authenticated), record);
}

DemoOidc::Outcome<Fields> DemoOidc::parameters(const DemoRequest &request) const
{
    if (request.body.contains('\0'))
        return OAuthError{400, "invalid_request", "null bytes are not allowed in the request body"};
    const QByteArray type = request.header("Content-Type").split(';').value(0).trimmed().toLower();
    if (type.isEmpty() || type == "application/x-www-form-urlencoded" || request.body.isEmpty())
        return parseForm(request.body);
    if (type != "application/json") {
        return OAuthError{400, "invalid_request",
                          "only application/x-www-form-urlencoded content-type bodies are "
                          "supported on POST /token"};
    }
    Fields fields;
    const auto object = QJsonDocument::fromJson(request.body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return fields;
}

DemoOidc::Outcome<DemoOidc::Credentials> DemoOidc::credentials(const DemoRequest &request,
                                                               const Fields &fields) const
{
    const auto refuse = [](const char *description) {
        return OAuthError{400, "invalid_request", description};
    };
    const auto bodyId = fieldValue(fields, "client_id");
    const auto bodySecret = fieldValue(fields, "client_secret");
    if (!request.hasHeader("Authorization")) {
        if (!bodyId)
            return refuse("no client authentication mechanism provided");
        return Credentials{*bodyId, bodySecret.value_or(QByteArray()), false};
    }
    const auto parts = request.header("Authorization").split(' ');
    if (parts.size() != 2 || parts[0].compare("Basic", Qt::CaseInsensitive) != 0)
        return refuse("invalid authorization header value format");
    const QByteArray pair = QByteArray::fromBase64(parts[1]);
    const auto colon = pair.indexOf(':');
    if (colon < 0)
        return refuse("invalid authorization header value format");
    // Both halves are form-encoded (RFC 6749 2.3.1). A % that starts no escape breaks Logto.
    for (qsizetype i = pair.indexOf('%'); i >= 0; i = pair.indexOf('%', i + 1)) {
        const auto isHex = [&pair](qsizetype at) {
            return at < pair.size() && std::isxdigit(uchar(pair[at]));
        };
        if (!isHex(i + 1) || !isHex(i + 2))
            return OAuthError{500, {}, {}};
    }
    const Credentials basic{formDecoded(pair.left(colon)), formDecoded(pair.mid(colon + 1)), true};
    if (basic.id.contains('\0') || basic.secret.contains('\0'))
        return refuse("client_id and client_secret in the authorization header are not properly "
                      "encoded");
    if (bodyId && *bodyId != basic.id)
        return refuse("client_id mismatch");
    if (basic.secret.isEmpty())
        return refuse("client_secret must be provided in the Authorization header");
    if (bodySecret)
        return refuse("client authentication must only be provided using one mechanism");
    return basic;
}

DemoOidc::Outcome<DemoOidc::Client> DemoOidc::authenticate(const DemoRequest &request,
                                                           const Credentials &credentials,
                                                           ExchangeRecord &record) const
{
    const ApplicationRow *application = m_data.applications.find(credentials.id);
    if (!application)
        return OAuthError{400, "invalid_client", "invalid client " + credentials.id};
    record.applicationId = application->id;
    const bool isM2m = application->type == "MachineToMachine";
    if (!isM2m && application->oidcClientMetadata.contains("\"redirectUris\":[]"))
        return OAuthError{400, "invalid_redirect_uri", "redirect_uris must contain members"};
    if (const QByteArray origin = request.header("Origin");
        request.hasHeader("Origin") && !originAllowed(*application, origin, request)) {
        return OAuthError{400, "invalid_request",
                          "origin " + origin + " not allowed for client: " + application->id};
    }
    const OAuthError notAllowed{400, "invalid_request",
                                "requested grant type is not allowed for this client"};
    const bool isPublic = !isM2m && application->type != "Traditional";
    if (isPublic && !credentials.inHeader && credentials.secret.isEmpty())
        return notAllowed;
    for (const SecretRow &secret : application->secrets) {
        if (secret.value != credentials.secret)
            continue;
        if (secret.expiresAt != 0 && secret.expiresAt <= QDateTime::currentMSecsSinceEpoch())
            return OAuthError{400, "invalid_request", "client secret has expired"};
        record.secretName = secret.name;
        if (!isM2m)
            return notAllowed;
        return Client{application};
    }
    return OAuthError{401, "invalid_client", "client authentication failed"};
}

DemoOidc::Outcome<const ResourceRow *> DemoOidc::resource(const Fields &fields,
                                                          bool forOrganization) const
{
    const auto refuse = [](const char *description) {
        return OAuthError{400, "invalid_target", description};
    };
    QByteArrayList indicators; // the same one twice is one
    for (const QByteArray &indicator : fieldValues(fields, "resource")) {
        if (!indicator.isEmpty() && !indicators.contains(indicator))
            indicators.append(indicator);
    }
    if (indicators.isEmpty()) {
        if (forOrganization)
            return static_cast<const ResourceRow *>(nullptr);
        if (const ResourceRow *fallback = m_data.defaultResource())
            return fallback;
        return refuse("both `resource` and `organization_id` are not provided");
    }
    for (const QByteArray &indicator : std::as_const(indicators)) {
        const QUrl url(QString::fromUtf8(indicator), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || indicator.contains('\0'))
            return refuse("resource indicator must be an absolute URI");
        if (url.hasFragment())
            return refuse("resource indicator must not contain a fragment component");
        if (!m_data.resourceByIndicator(indicator))
            return refuse("resource indicator is missing, or unknown");
    }
    if (indicators.size() > 1)
        return refuse("only a single resource indicator value is supported for this grant type");
    return m_data.resourceByIndicator(indicators.first());
}

std::optional<DemoOidc::OAuthError> DemoOidc::scriptRefusal(const Client &client,
                                                            ExchangeRecord &record) const
{
    const ScriptRun ran = run(m_data.claimsScript, client.application->id);
    if (ran.end == ScriptRun::End::Fine)
        return {};
    record.scriptError = ran.message;
    if (ran.end == ScriptRun::End::Denied)
        return OAuthError{400, "access_denied", ran.message};
    // Otherwise the token is issued without what the script would have added.
    if (!m_data.claimsScript.blocksOnError)
        return {};
    return OAuthError{400, "invalid_request", "Custom claims script error: " + ran.message};
}

DemoOidc::Outcome<QByteArray> DemoOidc::grant(const DemoRequest &request, const Fields &fields,
                                              const Client &client, ExchangeRecord &record) const
{
    const QByteArray grantType = record.grantType;
    if (grantType.isEmpty())
        return OAuthError{400, "invalid_request", "missing required parameter 'grant_type'"};
    if (grantType != "client_credentials")
        return OAuthError{400, "unsupported_grant_type", "unsupported grant_type requested"};

    const OrganizationRow *organization = nullptr;
    if (!record.organizationId.isEmpty()) {
        organization = m_data.organizations.find(record.organizationId);
        if (!organization || !DemoData::membership(*client.application, *organization))
            return OAuthError{403, "access_denied", "app has not associated with the organization"};
    }
    const auto found = resource(fields, organization != nullptr);
    if (const auto *error = std::get_if<OAuthError>(&found))
        return *error;
    const ResourceRow *resource = std::get<const ResourceRow *>(found);

    const QByteArrayList available =
        resource ? m_data.resourceScopes(*client.application, *resource, organization)
                 : m_data.organizationScopeNames(*client.application, *organization);
    QByteArrayList granted;
    for (const QByteArray &scope : record.scope.split(' ')) {
        if (available.contains(scope) && !granted.contains(scope))
            granted.append(scope);
    }
    if (const auto refusal = scriptRefusal(client, record))
        return *refusal;
    // An API token without scopes has no `scope` at all, an organization token an empty one.
    if (!granted.isEmpty() || !resource)
        record.granted = granted.isEmpty() ? QByteArray("") : granted.join(' ');

    const qint64 ttl = m_plan.tokenLifetimeS > 0 ? m_plan.tokenLifetimeS
                       : resource                ? resource->accessTokenTtl
                                                 : 3600;
    DemoTokens::Claims claims;
    claims.clientId = client.application->id;
    claims.issuer = request.issuer();
    claims.audience =
        resource ? resource->indicator : QByteArray("urn:logto:organization:" + organization->id);
    claims.scope = record.granted;
    if (resource && organization)
        claims.organizationId = organization->id;
    claims.issuedAtS = QDateTime::currentSecsSinceEpoch();
    claims.expiresAtS = claims.issuedAtS + ttl;
    JsonOut out;
    out.beginObject()
        .text("access_token", m_tokens.sign(claims))
        .number("expires_in", ttl)
        .text("token_type", "Bearer");
    if (!claims.scope.isNull())
        out.text("scope", claims.scope);
    return out.endObject().take();
}

} // namespace lwb::demo
