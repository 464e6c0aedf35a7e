// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoRoutes.h"

namespace lwb::demo {

namespace {

constexpr char path[] = "/configs/jwt-customizer/client-credentials";

DemoReply noScript()
{
    return DemoReply::noSuchId("logto_config", "jwt.clientCredentials");
}

DemoReply putScript(ApiCall &call, DemoBody &body)
{
    const auto source = body.text("script", DemoBody::Need::Required);
    const auto blocks = body.flag("blockIssuanceOnError");
    if (auto refusal = body.refusal())
        return *refusal;
    const bool isNew = call.data.claimsScript.json.isEmpty();
    JsonOut out;
    out.beginObject().text("script", *source);
    if (blocks)
        out.flag("blockIssuanceOnError", *blocks);
    call.data.claimsScript = {out.endObject().take(), *source, blocks.value_or(false)};
    return DemoReply::json(call.data.claimsScript.json, isNew ? 201 : 200);
}

} // namespace

void addScriptRoutes(DemoApi &api)
{
    api.add("PUT", path, withBody(putScript));
    api.add("GET", path, [](ApiCall &call) {
        const QByteArray &json = call.data.claimsScript.json;
        return json.isEmpty() ? noScript() : DemoReply::json(json);
    });
    api.add("DELETE", path, [](ApiCall &call) {
        if (call.data.claimsScript.json.isEmpty())
            return noScript();
        call.data.claimsScript = {};
        return DemoReply::noContent();
    });
    api.add("GET", "/configs/jwt-customizer", [](ApiCall &call) {
        const QByteArray &json = call.data.claimsScript.json;
        JsonOut out;
        out.beginArray();
        if (!json.isEmpty())
            out.beginObject().text("key", "jwt.clientCredentials").raw("value", json).endObject();
        return DemoReply::json(out.endArray().take());
    });
}

} // namespace lwb::demo
