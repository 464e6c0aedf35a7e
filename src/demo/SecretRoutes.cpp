// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoRoutes.h"

#include <QDateTime>

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

void writeSecret(JsonOut &out, const ApplicationRow &row, const SecretRow &secret)
{
    out.beginObject()
        .text("tenantId", "default")
        .text("applicationId", row.id)
        .text("name", secret.name);
    out.text("value", secret.value).number("createdAt", secret.createdAt);
    if (secret.expiresAt == 0)
        out.null("expiresAt");
    else
        out.number("expiresAt", secret.expiresAt);
    out.endObject();
}

DemoReply listSecrets(ApiCall &call)
{
    const ApplicationRow *row = call.data.applications.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    JsonOut out;
    out.beginArray();
    for (const SecretRow &secret : row->secrets)
        writeSecret(out, *row, secret);
    return DemoReply::json(out.endArray().take());
}

auto secretNamed(ApplicationRow &row, const QByteArray &name)
{
    return std::find_if(row.secrets.begin(), row.secrets.end(),
                        [&name](const SecretRow &s) { return s.name == name; });
}

DemoReply createSecret(ApiCall &call, DemoBody &body)
{
    const auto name = body.text("name", Need::Required, 1, 256);
    const auto expiresAt = body.integer("expiresAt");
    if (auto refusal = body.refusal())
        return *refusal;
    ApplicationRow *row = call.data.applications.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (expiresAt && *expiresAt <= now)
        return DemoReply::error(
            400, "request.invalid_input",
            "Input is invalid. The value of `expiresAt` must be in the future.");
    if (row->type != "MachineToMachine" && row->type != "Traditional")
        return DemoReply::error(422, "entity.db_constraint_violated",
                                "Database constraint violated.");
    if (secretNamed(*row, *name) != row->secrets.end())
        return DemoReply::error(422, "application.secret_name_exists",
                                "Secret name already exists.");
    row->secrets.push_back({*name, randomSecret(), now, expiresAt.value_or(0)});
    JsonOut out;
    writeSecret(out, *row, row->secrets.back());
    return DemoReply::json(out.take(), 201);
}

DemoReply deleteSecret(ApiCall &call)
{
    ApplicationRow *row = call.data.applications.find(call.params[0]);
    if (!row)
        return DemoReply::noSuchId("applications", call.params[0]);
    const auto secret = secretNamed(*row, call.params[1]);
    if (secret == row->secrets.end())
        return DemoReply::noSuchEntity();
    row->secrets.erase(secret);
    return DemoReply::noContent();
}

} // namespace

void addSecretRoutes(DemoApi &api)
{
    api.add("GET", "/applications/:/secrets", listSecrets);
    api.add("POST", "/applications/:/secrets", withBody(createSecret));
    api.add("DELETE", "/applications/:/secrets/:", deleteSecret);
}

} // namespace lwb::demo
