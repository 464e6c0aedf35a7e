// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Base64Url.h"
#include "auth/JwtVerifier.h"
#include "core/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Absent is empty; anything but a string is out of form.
std::optional<QString> text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    if (value.isUndefined())
        return QString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QByteArray> bytes(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray encoded = object[name].toString().toUtf8();
    return encoded.isEmpty() ? std::nullopt : decodeBase64Url(encoded);
}

/// RFC 7517 4.2, 4.3: what the publisher says the key is for.
bool isForVerifying(const QJsonObject &object)
{
    const QJsonValue use = object["use"_L1];
    if (!use.isUndefined() && use.toString() != "sig"_L1)
        return false;
    const QJsonValue operations = object["key_ops"_L1];
    return operations.isUndefined() || operations.toArray().contains(u"verify"_s);
}

std::optional<Jwk> parseKey(const QJsonObject &object)
{
    // Who publishes the private half lets everybody sign: such a key proves nothing.
    if (!isForVerifying(object) || object.contains("d"_L1))
        return std::nullopt;
    Jwk key;
    struct Member
    {
        QLatin1StringView name;
        QString *value;
    };
    for (const Member &member : {Member{"kid"_L1, &key.keyId}, Member{"kty"_L1, &key.keyType},
                                 Member{"crv"_L1, &key.curve}, Member{"alg"_L1, &key.algorithm}}) {
        auto value = text(object, member.name);
        if (!value)
            return std::nullopt;
        *member.value = std::move(*value);
    }
    struct Number
    {
        QLatin1StringView name;
        QByteArray *value;
    };
    QList<Number> numbers;
    if (key.keyType == "EC"_L1)
        numbers = {{"x"_L1, &key.x}, {"y"_L1, &key.y}};
    else if (key.keyType == "OKP"_L1)
        numbers = {{"x"_L1, &key.x}};
    else if (key.keyType == "RSA"_L1)
        numbers = {{"n"_L1, &key.n}, {"e"_L1, &key.e}};
    else
        return std::nullopt;
    for (const Number &number : numbers) {
        auto value = bytes(object, number.name);
        if (!value)
            return std::nullopt;
        *number.value = std::move(*value);
    }
    return key;
}

} // namespace

Result<QList<Jwk>> parseJwks(const QByteArray &json)
{
    if (auto unique = json::validateUniqueKeys(json); !unique)
        return unique.error();
    const QJsonValue entries = QJsonDocument::fromJson(json).object()["keys"_L1];
    if (!entries.isArray())
        return Error::make(Error::Kind::Malformed, u"not a JWK set: no array \"keys\""_s);
    QList<Jwk> keys;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array) {
        if (auto key = parseKey(entry.toObject()))
            keys.append(std::move(*key));
    }
    return keys;
}

} // namespace lwb
