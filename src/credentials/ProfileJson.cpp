// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ProfileJson.h"

#include <QJsonArray>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ResourcesKey = "apiResources"_L1;

/// Reads optional members strictly: absent is the default, the wrong type makes the entry
/// unreadable. A broken "readOnly" must not quietly become false.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QString string(QLatin1StringView name) { return take(name, QJsonValue::String).toString(); }
    bool boolean(QLatin1StringView name) { return take(name, QJsonValue::Bool).toBool(); }
    QJsonArray array(QLatin1StringView name) { return take(name, QJsonValue::Array).toArray(); }
    template<typename T>
    T oneOf(QLatin1StringView name, std::initializer_list<std::pair<QLatin1StringView, T>> words)
    {
        const QString text = string(name);
        if (text.isEmpty())
            return words.begin()->second;
        for (const auto &[word, value] : words) {
            if (text == word)
                return value;
        }
        fail(name);
        return words.begin()->second;
    }
    [[nodiscard]] const QString &bad() const { return m_bad; } ///< the first bad member
    void fail(const QString &name)
    {
        if (m_bad.isEmpty())
            m_bad = name;
    }

private:
    QJsonValue take(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && value.type() != type)
            fail(name);
        return value;
    }

    const QJsonObject &m_object;
    QString m_bad;
};

/// Its bad member in `bad`.
ApiResourceEntry readResource(const QJsonObject &object, QString &bad)
{
    Reader reader(object);
    ApiResourceEntry entry;
    entry.name = reader.string("name"_L1);
    entry.indicator = reader.string("indicator"_L1);
    entry.baseUrl = QUrl(reader.string("baseUrl"_L1));
    for (const QJsonValue scope : reader.array("scopes"_L1)) {
        if (!scope.isString())
            reader.fail(u"scopes"_s);
        entry.scopes += scope.toString();
    }
    bad = reader.bad();
    return entry;
}

qsizetype indexOf(const QJsonArray &array, QLatin1StringView key, const QString &value)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toObject().value(key).toString() == value)
            return i;
    }
    return -1;
}

QJsonArray writeResources(const QList<ApiResourceEntry> &entries, const QJsonArray &before)
{
    QJsonArray array;
    for (const ApiResourceEntry &entry : entries) {
        const qsizetype old = indexOf(before, "indicator"_L1, entry.indicator);
        QJsonObject object = old < 0 ? QJsonObject() : before.at(old).toObject();
        object["name"_L1] = entry.name;
        object["indicator"_L1] = entry.indicator;
        object["baseUrl"_L1] = entry.baseUrl.toString(QUrl::FullyEncoded);
        object["scopes"_L1] = QJsonArray::fromStringList(entry.scopes);
        array.append(object);
    }
    return array;
}

} // namespace

Result<Profile> profileFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Profile profile;
    profile.id = reader.string("id"_L1);
    profile.name = reader.string("name"_L1);
    profile.hosting = reader.oneOf<Hosting>(
        "hosting"_L1, {{"self-hosted"_L1, Hosting::SelfHosted}, {"cloud"_L1, Hosting::Cloud}});
    profile.tenantId = reader.string("tenantId"_L1);
    profile.endpoint = QUrl(reader.string("endpoint"_L1));
    profile.resource = reader.string("resource"_L1);
    profile.clientId = reader.string("clientId"_L1);
    profile.environment = environmentFromName(reader.string("environment"_L1));
    profile.readOnly = reader.boolean("readOnly"_L1);
    profile.authentication = reader.oneOf<ClientAuthentication>(
        "authentication"_L1,
        {{"basic"_L1, ClientAuthentication::Basic}, {"body"_L1, ClientAuthentication::Body}});
    profile.secretPlace = reader.oneOf<SecretPlace>(
        "secretPlace"_L1,
        {{"keychain"_L1, SecretPlace::Keychain}, {"session"_L1, SecretPlace::SessionOnly}});
    profile.caCertificatesPem = reader.string("caCertificatesPem"_L1);
    const QJsonArray resources = reader.array(ResourcesKey);
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QString bad;
        profile.apiResources += readResource(resources.at(i).toObject(), bad);
        const QString place = u"%1[%2]"_s.arg(ResourcesKey).arg(i);
        if (!resources.at(i).isObject())
            reader.fail(place);
        else if (!bad.isEmpty())
            reader.fail(place + u'.' + bad);
    }
    if (!reader.bad().isEmpty())
        return Error::make(Error::Kind::Malformed, u"a member has another type than it should"_s,
                           reader.bad());
    return profile;
}

QJsonObject profileToJson(const Profile &profile, QJsonObject object)
{
    object["id"_L1] = profile.id;
    object["name"_L1] = profile.name;
    object["hosting"_L1] = profile.hosting == Hosting::Cloud ? u"cloud"_s : u"self-hosted"_s;
    object["tenantId"_L1] = profile.tenantId;
    object["endpoint"_L1] = profile.endpoint.toString(QUrl::FullyEncoded);
    object["resource"_L1] = profile.resource;
    object["clientId"_L1] = profile.clientId;
    // A word of a newer version, read as production, stays unless something else was chosen.
    if (!object.contains("environment"_L1)
        || environmentFromName(object["environment"_L1].toString()) != profile.environment)
        object["environment"_L1] = environmentName(profile.environment);
    object["readOnly"_L1] = profile.readOnly;
    object["authentication"_L1] =
        profile.authentication == ClientAuthentication::Body ? u"body"_s : u"basic"_s;
    object["secretPlace"_L1] =
        profile.secretPlace == SecretPlace::SessionOnly ? u"session"_s : u"keychain"_s;
    object["caCertificatesPem"_L1] = profile.caCertificatesPem;
    object[ResourcesKey] =
        writeResources(profile.apiResources, object.value(ResourcesKey).toArray());
    return object;
}

} // namespace lwb
