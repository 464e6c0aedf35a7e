// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoPaging.h"
#include "demo/DemoRoutes.h"

#include <QDateTime>

#include <array>

namespace lwb::demo {

using Need = DemoBody::Need;

namespace {

/// What the finds of a search depend on: the query without its page, and what may change.
QByteArray findsKey(const ApiCall &call, const RoleRow *excludedRole)
{
    QByteArray key = QByteArray::number(call.data.users.changes());
    if (excludedRole) {
        key += ' ' + QByteArray::number(excludedRole->users.modulus) + ' '
               + QByteArray::number(excludedRole->users.remainder);
    }
    for (const auto &[name, value] : call.query) {
        if (name != "page" && name != "page_size")
            key += '&' + formEncoded(name) + '=' + formEncoded(value);
    }
    return key;
}

DemoReply listUsers(ApiCall &call)
{
    const auto parsed = DemoSearch::parse(call.query, DemoUsers::searchColumns());
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const auto &search = std::get<DemoSearch>(parsed);
    const DemoUsers &users = call.data.users;
    const auto write = [&](JsonOut &out, qint64 i) {
        users.writeMembers(out, i);
        out.endObject();
    };
    const RoleRow *excludedRole =
        call.data.roles.find(fieldValue(call.query, "excludeRoleId").value_or(QByteArray()));
    if (search.isEmpty() && !excludedRole)
        return listReply(call, Paging::Kind::Always, users.count(), write);
    const auto parsedPaging = Paging::parse(call, Paging::Kind::Always);
    if (const auto *refusal = std::get_if<DemoReply>(&parsedPaging))
        return *refusal;
    const Paging &paging = std::get<Paging>(parsedPaging);
    const auto newAccepts = [&]() -> UserFinds::Accepts {
        const UserSet excluded = excludedRole ? excludedRole->users : UserSet();
        return [&search, excluded, row = DemoUsers::SearchRow(users)](qint64 i) mutable {
            return !excluded.contains(i) && search.matches(row.at(i));
        };
    };
    const auto counts =
        call.data.finds.counts(findsKey(call, excludedRole), users.count(), newAccepts,
                               [&] { return call.request.isStopping(); });
    if (!counts)
        return DemoReply::internalError();
    JsonOut out;
    out.beginArray();
    UserFinds::visit(*counts, users.count(), paging.offset, paging.limit, newAccepts(),
                     [&](qint64 i) { write(out, i); });
    DemoReply reply = DemoReply::json(out.endArray().take());
    paging.addHeaders(call, reply, counts->total);
    return reply;
}

template<typename F>
DemoApi::Route withUser(F f)
{
    return [f](ApiCall &call) -> DemoReply {
        const qint64 index = call.data.users.indexOf(call.params[0]);
        return index >= 0 ? f(call, index) : DemoReply::noSuchEntity();
    };
}

/// The user is looked for after the body has been found to fit.
DemoReply changed(ApiCall &call, const DemoBody &body,
                  const std::function<DemoReply(qint64)> &change)
{
    if (auto refusal = body.refusal())
        return *refusal;
    const qint64 index = call.data.users.indexOf(call.params[0]);
    return index >= 0 ? change(index) : DemoReply::noSuchEntity();
}

DemoReply changeUser(ApiCall &call, DemoBody &body)
{
    QHash<QByteArray, QByteArray> changes;
    for (const char *name : {"username", "primaryEmail", "primaryPhone", "name", "avatar"}) {
        if (const auto text = body.text(name, Need::Optional, 0, 0, true))
            changes.insert(name, text->isNull() ? QByteArray("null") : jsonString(*text));
    }
    for (const char *name : {"customData", "profile"}) {
        if (const auto object = body.object(name))
            changes.insert(name, jsonbText(*object));
    }
    return changed(call, body, [&](qint64 index) {
        call.data.users.change(index, changes);
        return DemoReply::json(call.data.users.json(index));
    });
}

/// Merges, unlike PATCH of the user, which replaces.
DemoReply changeCustomData(ApiCall &call, DemoBody &body)
{
    const auto given = body.object("customData", Need::Required);
    return changed(call, body, [&](qint64 index) {
        QJsonObject merged =
            QJsonDocument::fromJson(call.data.users.column(index, "customData")).object();
        for (auto it = given->begin(); it != given->end(); ++it)
            merged.insert(it.key(), it.value());
        call.data.users.change(index, {{"customData", jsonbText(merged)}});
        return DemoReply::json(call.data.users.column(index, "customData"));
    });
}

DemoReply changeSuspension(ApiCall &call, DemoBody &body)
{
    const auto suspended = body.flag("isSuspended");
    return changed(call, body, [&](qint64 index) {
        if (suspended)
            call.data.users.change(index, {{"isSuspended", *suspended ? "true" : "false"}});
        return DemoReply::json(call.data.users.json(index));
    });
}

/// Every third user who ever signed in still has the session of that sign-in. Of an unknown user
/// there are none, which is no error.
DemoReply listSessions(ApiCall &call)
{
    JsonOut out;
    out.beginObject().key("sessions").beginArray();
    const QByteArray &id = call.params[0];
    const qint64 index = call.data.users.indexOf(id);
    const qint64 signedInMs =
        index < 0 || index % 3 ? 0 : call.data.users.column(index, "lastSignInAt").toLongLong();
    if (signedInMs > 0) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 expiresMs = now - now % 86'400'000 + 7 * 86'400'000;
        const QByteArray application = seededId("application customer-portal");
        out.beginObject().key("payload").beginObject();
        out.number("exp", expiresMs / 1000).number("iat", signedInMs / 1000);
        out.text("jti", seededId("jti " + id)).text("uid", seededId("session " + id));
        out.text("kind", "Session").number("loginTs", signedInMs / 1000).text("accountId", id);
        out.key("authorizations").beginObject().key(application).beginObject();
        out.text("sid", seededId("sid " + id)).text("grantId", seededId("grant " + id));
        out.flag("persistsLogout", false).endObject().endObject().endObject();
        out.key("lastSubmission").beginObject().text("interactionEvent", "SignIn");
        out.text("userId", id).raw("verificationRecords", "[]").key("signInContext").beginObject();
        out.text("country", "PT").text("city", "Lisbon").endObject().endObject();
        out.text("clientId", application).text("accountId", id).number("expiresAt", expiresMs);
        out.endObject();
    }
    return DemoReply::json(out.endArray().endObject().take());
}

} // namespace

void addUserRoutes(DemoApi &api)
{
    api.add("GET", "/users", listUsers);
    api.add("GET", "/users/:", withUser([](ApiCall &call, qint64 index) {
                JsonOut out;
                call.data.users.writeMembers(out, index);
                if (isYes(fieldValue(call.query, "includeSsoIdentities")))
                    out.raw("ssoIdentities", "[]");
                return DemoReply::json(out.endObject().take());
            }));
    api.add("GET", "/users/:/sessions", listSessions);
    api.add("PATCH", "/users/:", withBody(changeUser));
    api.add("PATCH", "/users/:/custom-data", withBody(changeCustomData));
    api.add("PATCH", "/users/:/is-suspended", withBody(changeSuspension));
    api.add("GET", "/users/:/custom-data", withUser([](ApiCall &call, qint64 index) {
                return DemoReply::json(call.data.users.column(index, "customData"));
            }));
    api.add("GET", "/users/:/roles", withUser([](ApiCall &call, qint64 index) {
                const auto &roles = call.data.roles;
                const auto holds = [&](qint64 i) { return roles.at(i).users.contains(index); };
                return filteredListReply(call, Paging::Kind::Always, roles.size(), holds,
                                         [&](JsonOut &out, qint64 i) {
                                             writeRole(out, roles.at(i));
                                             out.endObject();
                                         });
            }));
    api.add("GET", "/users/:/organizations", withUser([](ApiCall &call, qint64 index) {
                JsonOut out;
                out.beginArray();
                for (const auto &organization : call.data.organizations) {
                    if (!organization->users.contains(index))
                        continue;
                    writeOrganization(out, *organization);
                    writeRoleNames(out, call.data, memberRoles(call.data, *organization, index));
                    out.endObject();
                }
                return DemoReply::json(out.endArray().take());
            }));
}

} // namespace lwb::demo
