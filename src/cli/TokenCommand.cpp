// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TokenCommand.h"

#include "auth/Jwt.h"
#include "cli/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

void TokenCommand::start()
{
    Tenant *tenant = openTenant();
    if (!tenant)
        return;
    TokenRequest request;
    request.resource = arguments().value(u"resource"_s);
    request.organizationId = arguments().value(u"organization"_s);
    request.scopes = arguments().value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (request.resource.isEmpty() && request.organizationId.isEmpty()) {
        const QStringList scopes = request.scopes;
        request = tenant->managementTokenRequest();
        if (arguments().has(u"scope"_s))
            request.scopes = scopes;
    }
    if (request.scopes.isEmpty()) {
        output().warn(u"No scope is asked for, and Logto grants none that is not asked for: give "
                      "--scope \"a b\"."_s);
    }
    then(tenant->tokens().token(request), [this](const AccessToken &token) { print(token); });
}

void TokenCommand::print(const AccessToken &token)
{
    const bool complete = warnDropped(token);
    output().write(arguments().has(u"json"_s) ? tokenJson(token) : token.value->reveal());
    output().write("\n");
    finish(!complete && arguments().has(u"strict"_s) ? ExitCode::No : ExitCode::Done);
}

QByteArray tokenJson(const AccessToken &token)
{
    const Result<Jwt> jwt = decodeJwt(token.value->reveal());
    return JsonObject()
        .string("access_token", QString::fromUtf8(token.value->reveal()))
        .string("token_type", token.tokenType)
        .number("expires_in", token.expiresInS)
        .string("expires_at", token.expiresAt.toUTC().toString(Qt::ISODate))
        .raw("requested", jsonStrings(token.requested.scopes))
        .raw("granted", jsonStrings(token.granted))
        .raw("header", jwt ? jwt->headerText : QByteArray("null"))
        .raw("claims", jwt ? jwt->claimsText : QByteArray("null"))
        .text();
}

} // namespace lwb::cli
