// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ConnectionFile.h"

#include "credentials/ProfileJson.h"
#include "credentials/TenantAddress.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lwb::connectionfile {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "logto-workbench-connections"_L1;
constexpr qsizetype LongestName = 200;
constexpr qsizetype MostConnections = 500;

Error bad(const QString &what, const QString &message, const QString &where = {},
          Error::Kind kind = Error::Kind::Malformed)
{
    Error error = Error::make(kind, message, where);
    error.code = u"connections."_s + what;
    return error;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= LongestName
           && std::none_of(name.cbegin(), name.cend(),
                           [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// What a form would refuse, a file may not bring in either.
bool isAddress(const Profile &profile)
{
    const QString endpoint = profile.endpoint.toString(QUrl::FullyEncoded);
    if (profile.hosting == Hosting::Cloud)
        return deriveCloud(profile.tenantId, endpoint).usable();
    return deriveSelfHosted(endpoint, profile.tenantId, profile.resource).usable();
}

Result<Profile> entry(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return bad(u"entry"_s, u"an entry is not an object"_s, place);
    auto profile = profileFromJson(value.toObject());
    if (!profile)
        return bad(u"member"_s, profile.error().message, place + u'.' + profile.error().detail);
    profile->id = newProfileId();
    profile->name = profile->name.trimmed();
    if (!isName(profile->name))
        return bad(u"name"_s, u"a connection needs a name"_s, place + ".name"_L1);
    if (!isAddress(*profile))
        return bad(u"endpoint"_s, u"this is not the address of a tenant"_s, place + ".endpoint"_L1);
    if (profile->clientId.trimmed().isEmpty())
        return bad(u"app_id"_s, u"a connection needs an App ID"_s, place + ".clientId"_L1);
    return profile;
}

} // namespace

QByteArray text(const QList<Profile> &profiles)
{
    QJsonArray connections;
    for (const Profile &profile : profiles) {
        QJsonObject object = profileToJson(profile);
        object.remove("id"_L1);
        connections.append(object);
    }
    return QJsonDocument(QJsonObject{{"format"_L1, QString(Format)},
                                     {"version"_L1, Version},
                                     {"connections"_L1, connections}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<Profile>> parse(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.first(qMin(qsizetype(problem.offset), text.size())).count('\n') + 1;
        return bad(u"not_json"_s, problem.errorString(), QString::number(line));
    }
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != Format || !root.value("version"_L1).isDouble()
        || !root.value("connections"_L1).isArray())
        return bad(u"not_connections"_s, u"this JSON is no file of connections"_s);
    const double version = root.value("version"_L1).toDouble();
    if (version >= Version + 1 || version < 1) {
        return bad(u"newer"_s, u"written by another version of the program"_s,
                   QString::number(version), Error::Kind::Storage);
    }
    const QJsonArray connections = root.value("connections"_L1).toArray();
    if (connections.isEmpty())
        return bad(u"empty"_s, u"the file has no connections"_s);
    if (connections.size() > MostConnections)
        return bad(u"too_many"_s, u"the file has too many connections"_s,
                   QString::number(connections.size()));
    QList<Profile> profiles;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        auto profile = entry(connections.at(i), u"connections[%1]"_s.arg(i));
        if (!profile)
            return profile.error();
        profiles.append(*std::move(profile));
    }
    return profiles;
}

} // namespace lwb::connectionfile
