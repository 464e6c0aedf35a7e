// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoRoutes.h"

#include <QDateTime>

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

DemoReply createOrganization(ApiCall &call, DemoBody &body)
{
    OrganizationRow row;
    row.name = body.text("name", Need::Required, 1, 128).value_or(QByteArray());
    row.description = body.text("description", Need::Optional, 0, 256, true).value_or(QByteArray());
    if (const auto customData = body.object("customData"))
        row.customData = jsonbText(*customData);
    if (auto refusal = body.refusal())
        return *refusal;
    row.id = randomId(12);
    row.createdAt = QDateTime::currentMSecsSinceEpoch();
    JsonOut out;
    writeOrganization(out, call.data.organizations.prepend(std::move(row)));
    return DemoReply::json(out.endObject().take(), 201);
}

DemoReply deleteOrganization(ApiCall &call)
{
    if (!call.data.organizations.find(call.params[0]))
        return DemoReply::noSuchEntity();
    call.data.organizations.remove(call.params[0]);
    return DemoReply::noContent();
}

DemoReply addApplications(ApiCall &call, DemoBody &body)
{
    const auto ids = body.texts("applicationIds", Need::Required, 1);
    if (auto refusal = body.refusal())
        return *refusal;
    OrganizationRow *row = call.data.organizations.find(call.params[0]);
    const bool known = std::all_of(ids->begin(), ids->end(), [&](const QByteArray &id) {
        return call.data.applications.find(id);
    });
    if (!row || !known) {
        return DemoReply::error(
            422, "entity.relation_foreign_key_not_found",
            "Cannot find one or more foreign keys. Please check the input and ensure that all "
            "referenced entities exist.");
    }
    for (const QByteArray &id : *ids) {
        if (!DemoData::membership(*call.data.applications.find(id), *row))
            row->applications.append(std::pair(id, QByteArrayList()));
    }
    return DemoReply::text("Created", 201);
}

DemoReply removeApplication(ApiCall &call)
{
    OrganizationRow *row = call.data.organizations.find(call.params[0]);
    if (!row || row->applications.removeIf([&](const auto &member) {
            return member.first == call.params[1];
        }) == 0)
        return DemoReply::noSuchEntity();
    return DemoReply::noContent();
}

} // namespace

void addOrganizationWriteRoutes(DemoApi &api)
{
    api.add("POST", "/organizations", withBody(createOrganization));
    api.add("DELETE", "/organizations/:", deleteOrganization);
    api.add("POST", "/organizations/:/applications", withBody(addApplications));
    api.add("DELETE", "/organizations/:/applications/:", removeApplication);
}

} // namespace lwb::demo
