// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"
#include "logto/RecordReading.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Result<Identity> socialIdentity(const json::Member &member)
{
    auto identity = parseObject<Identity>(
        member.value, u"identities."_s + member.key, [](Identity &record, JsonFields &fields) {
            record.userId = fields.string(u"userId");
        });
    if (identity)
        identity->provider = member.key;
    return identity;
}

Result<Identity> enterpriseIdentity(QByteArrayView text, const QString &path)
{
    return parseObject<Identity>(text, path, [](Identity &identity, JsonFields &fields) {
        identity.kind = Identity::Kind::EnterpriseSso;
        identity.provider = fields.string(u"issuer");
        identity.userId = fields.string(u"identityId");
        identity.connectorId = fields.stringOr(u"ssoConnectorId", {});
    });
}

bool isThere(const QByteArray &member)
{
    return !member.isEmpty() && member != "null";
}

} // namespace

QString User::displayName() const
{
    for (const QString &candidate : {name, username, primaryEmail, primaryPhone}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return id;
}

void readFields(User &user, JsonFields &fields)
{
    user.id = fields.string(u"id");
    user.username = fields.stringOr(u"username", {});
    user.name = fields.stringOr(u"name", {});
    user.primaryEmail = fields.stringOr(u"primaryEmail", {});
    user.primaryPhone = fields.stringOr(u"primaryPhone", {});
    user.avatar = fields.stringOr(u"avatar", {});
    user.applicationId = fields.stringOr(u"applicationId", {});
    user.isSuspended = fields.booleanOr(u"isSuspended", false);
    user.hasPassword = fields.optionalBoolean(u"hasPassword");
    user.lastSignInAt = fields.optionalTime(u"lastSignInAt");
    user.createdAt = fields.time(u"createdAt");
    user.updatedAt = fields.optionalTime(u"updatedAt").value_or(QDateTime());
}

template<>
Result<User> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<User>(json, path,
                             [](User &user, JsonFields &fields) { readFields(user, fields); });
}

template<>
Result<UserSession> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<UserSession>(json, path, [](UserSession &session, JsonFields &fields) {
        fields.optionalObject(u"payload", [&session](JsonFields &payload) {
            session.id = payload.string(u"uid");
            // The OIDC provider's own record counts in seconds; Logto's columns in milliseconds.
            session.signedInAt =
                QDateTime::fromSecsSinceEpoch(payload.integer(u"loginTs"), Qt::UTC);
        });
        session.expiresAt = fields.time(u"expiresAt");
        session.clientId = fields.stringOr(u"clientId", {});
        fields.optionalObject(u"lastSubmission", [&session](JsonFields &submission) {
            session.event = submission.stringOr(u"interactionEvent", {});
            submission.optionalObject(u"signInContext", [&session](JsonFields &context) {
                QStringList parts{context.stringOr(u"city", {}), context.stringOr(u"country", {})};
                parts.removeAll(QString());
                session.place = parts.join(u", "_s);
            });
        });
    });
}

Result<QList<Identity>> identitiesOf(const User &user)
{
    QList<Identity> identities;
    const QByteArray social = memberText(user.json, u"identities");
    if (isThere(social)) {
        const auto members = json::members(social);
        if (!members)
            return members.error();
        for (const json::Member &member : *members) {
            auto identity = socialIdentity(member);
            if (!identity)
                return identity.error();
            identities.append(std::move(*identity));
        }
    }
    const QByteArray enterprise = memberText(user.json, u"ssoIdentities");
    if (isThere(enterprise)) {
        const auto elements = json::elements(enterprise);
        if (!elements)
            return elements.error();
        for (qsizetype i = 0; i < elements->size(); ++i) {
            auto identity = enterpriseIdentity(elements->at(i), u"ssoIdentities[%1]"_s.arg(i));
            if (!identity)
                return identity.error();
            identities.append(std::move(*identity));
        }
    }
    return identities;
}

} // namespace lwb
