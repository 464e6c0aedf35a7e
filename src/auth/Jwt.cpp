// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Jwt.h"

#include "auth/Base64Url.h"
#include "core/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype maxTokenBytes = 64 * 1024;

Error malformed(const QString &message)
{
    return Error::make(Error::Kind::Malformed, message);
}

Result<QJsonObject> parseObject(const QByteArray &text, const QString &part)
{
    if (auto unique = json::validateUniqueKeys(text); !unique)
        return malformed(u"%1: %2"_s.arg(part, unique.error().message));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return malformed(u"%1: %2"_s.arg(part, parsing.errorString()));
    if (!document.isObject())
        return malformed(u"%1: not a JSON object"_s.arg(part));
    return document.object();
}

/// NumericDate of RFC 7519 2, which may have a fraction. Values past any calendar are no date.
std::optional<qint64> numericDate(const QJsonValue &value)
{
    const double seconds = std::floor(value.toDouble(NAN));
    if (!(std::abs(seconds) < 1e15))
        return std::nullopt;
    return qint64(seconds);
}

} // namespace

Result<Jwt> decodeJwt(QByteArrayView token)
{
    if (token.size() > maxTokenBytes)
        return malformed(u"longer than 64 KiB"_s);
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (first < 0)
        return malformed(u"no dots: an opaque token, not a JWT"_s);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return malformed(u"not the three parts of a signed JWT"_s);

    Jwt jwt;
    struct Part
    {
        QByteArrayView text;
        QByteArray *bytes;
        QString name;
    };
    const Part parts[] = {
        {token.first(first), &jwt.headerText, u"header"_s},
        {token.sliced(first + 1, second - first - 1), &jwt.claimsText, u"claims"_s},
        {token.sliced(second + 1), &jwt.signature, u"signature"_s}};
    for (const Part &part : parts) {
        auto bytes = decodeBase64Url(part.text);
        if (!bytes)
            return malformed(u"%1: not base64url"_s.arg(part.name));
        *part.bytes = std::move(*bytes);
    }
    jwt.signingInput = token.first(second).toByteArray();

    auto header = parseObject(jwt.headerText, u"header"_s);
    if (!header)
        return header.error();
    auto claims = parseObject(jwt.claimsText, u"claims"_s);
    if (!claims)
        return claims.error();
    jwt.header = std::move(*header);
    jwt.claims = std::move(*claims);
    return jwt;
}

QString Jwt::algorithm() const { return header["alg"_L1].toString(); }
QString Jwt::keyId() const { return header["kid"_L1].toString(); }
QString Jwt::issuer() const { return claims["iss"_L1].toString(); }
std::optional<qint64> Jwt::expiresAt() const { return numericDate(claims["exp"_L1]); }
std::optional<qint64> Jwt::notBefore() const { return numericDate(claims["nbf"_L1]); }
std::optional<qint64> Jwt::issuedAt() const { return numericDate(claims["iat"_L1]); }

QStringList Jwt::audience() const
{
    const QJsonValue value = claims["aud"_L1];
    if (value.isString())
        return {value.toString()};
    QStringList audience;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString())
            audience.append(entry.toString());
    }
    return audience;
}

QStringList Jwt::scopes() const
{
    return claims["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace lwb
