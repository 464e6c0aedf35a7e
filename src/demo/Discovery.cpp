// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Discovery.h"

#include "demo/JsonOut.h"

#include <initializer_list>

namespace lwb::demo {

namespace {

void addList(JsonOut &out, const char *name, std::initializer_list<const char *> values)
{
    out.key(name).beginArray();
    for (const char *value : values)
        out.value(value);
    out.endArray();
}

} // namespace

QByteArray discoveryDocument(const QByteArray &issuer)
{
    JsonOut out;
    out.beginObject();
    out.text("authorization_endpoint", issuer + "/auth");
    out.text("device_authorization_endpoint", issuer + "/device/auth");
    out.flag("claims_parameter_supported", false);
    addList(out, "claims_supported",
            {"sub", "name", "email", "email_verified", "username", "custom_data", "roles",
             "organizations", "sid", "auth_time", "iss"});
    addList(out, "code_challenge_methods_supported", {"S256"});
    out.text("end_session_endpoint", issuer + "/session/end");
    addList(out, "grant_types_supported",
            {"implicit", "authorization_code", "refresh_token", "client_credentials",
             "urn:ietf:params:oauth:grant-type:device_code",
             "urn:ietf:params:oauth:grant-type:token-exchange"});
    out.text("issuer", issuer);
    out.text("jwks_uri", issuer + "/jwks");
    out.flag("authorization_response_iss_parameter_supported", true);
    addList(out, "response_modes_supported", {"form_post", "fragment", "query"});
    addList(out, "response_types_supported", {"code id_token", "code", "id_token", "none"});
    addList(out, "scopes_supported",
            {"openid", "offline_access", "profile", "email", "phone", "custom_data", "roles",
             "urn:logto:scope:organizations"});
    addList(out, "subject_types_supported", {"public"});
    addList(out, "token_endpoint_auth_methods_supported",
            {"client_secret_basic", "client_secret_jwt", "client_secret_post", "private_key_jwt",
             "none"});
    addList(out, "token_endpoint_auth_signing_alg_values_supported",
            {"HS256", "RS256", "PS256", "ES256", "Ed25519", "EdDSA"});
    out.text("token_endpoint", issuer + "/token");
    addList(out, "id_token_signing_alg_values_supported", {"ES384"});
    out.text("pushed_authorization_request_endpoint", issuer + "/request");
    out.flag("request_uri_parameter_supported", false);
    out.text("userinfo_endpoint", issuer + "/me");
    out.text("introspection_endpoint", issuer + "/token/introspection");
    out.text("revocation_endpoint", issuer + "/token/revocation");
    out.flag("backchannel_logout_supported", true);
    out.flag("backchannel_logout_session_supported", true);
    addList(out, "claim_types_supported", {"normal"});
    return out.endObject().take();
}

} // namespace lwb::demo
