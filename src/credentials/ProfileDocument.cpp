// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ProfileDocument.h"

#include "credentials/ProfileJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr auto VersionKey = "version"_L1;
constexpr auto ProfilesKey = "profiles"_L1;

qsizetype indexOf(const QJsonArray &array, const QString &id)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toObject().value("id"_L1).toString() == id)
            return i;
    }
    return -1;
}

std::optional<Profile> readProfile(const QJsonValue &value)
{
    const auto profile = profileFromJson(value.toObject());
    const bool complete = profile && !profile->id.isEmpty() && !profile->name.isEmpty();
    return complete ? std::optional(*profile) : std::nullopt;
}

} // namespace

Result<ProfileDocument> ProfileDocument::parse(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error::make(Error::Kind::Malformed, problem.errorString());
    const QJsonValue version = root.value(VersionKey);
    if (!version.isDouble() || version.toDouble() < 1)
        return Error::make(Error::Kind::Malformed, u"no version"_s);
    if (version.toDouble() >= Version + 1) {
        return Error::make(Error::Kind::Storage,
                           u"written by a newer version of the program (format %1)"_s.arg(
                               version.toDouble()));
    }
    if (!root.value(ProfilesKey).isArray())
        return Error::make(Error::Kind::Malformed, u"no list of profiles"_s);
    ProfileDocument document;
    document.m_root = root;
    return document;
}

QByteArray ProfileDocument::text() const
{
    QJsonObject root = m_root;
    if (!root.contains(VersionKey))
        root[VersionKey] = Version;
    if (!root.contains(ProfilesKey))
        root[ProfilesKey] = QJsonArray();
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QList<Profile> ProfileDocument::profiles() const
{
    QList<Profile> profiles;
    for (const QJsonValue value : m_root.value(ProfilesKey).toArray()) {
        if (const auto profile = readProfile(value))
            profiles += *profile;
    }
    return profiles;
}

int ProfileDocument::unreadableCount() const
{
    return int(m_root.value(ProfilesKey).toArray().size() - profiles().size());
}

void ProfileDocument::put(const Profile &profile)
{
    QJsonArray array = m_root.value(ProfilesKey).toArray();
    const qsizetype index = indexOf(array, profile.id);
    if (index < 0)
        array.append(profileToJson(profile, {}));
    else
        array[index] = profileToJson(profile, array.at(index).toObject());
    m_root[ProfilesKey] = array;
}

bool ProfileDocument::remove(const QString &id)
{
    QJsonArray array = m_root.value(ProfilesKey).toArray();
    const qsizetype index = indexOf(array, id);
    if (index < 0)
        return false;
    array.removeAt(index);
    m_root[ProfilesKey] = array;
    return true;
}

} // namespace lwb
