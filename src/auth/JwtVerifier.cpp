// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtVerifier.h"

#include "auth/Signature.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Status = JwtCheck::Status;
using Outcome = std::pair<Status, QString>;

constexpr qsizetype maxKeyIdBytes = 1024;

/// A value of the token as it may stand in a message: the token's author is not to be trusted.
QString quoted(QString value)
{
    if (value.size() > 200)
        value = value.left(200) + u'…';
    for (QChar &c : value) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return u'"' + value + u'"';
}

QString quotedList(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values.first(std::min<qsizetype>(values.size(), 10)))
        texts.append(quoted(value));
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

QString instant(qint64 seconds)
{
    constexpr qint64 year10000 = 253'402'300'800;
    if (seconds < 0 || seconds >= year10000)
        return QString::number(seconds);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

/// Why the key is not one that the algorithm may be used with; empty when it is.
QString mismatch(const Jwk &key, const SignatureAlgorithm &algorithm)
{
    if (key.keyType != algorithm.keyType)
        return u"its type is %1, %2 needs %3"_s.arg(quoted(key.keyType), algorithm.name,
                                                    algorithm.keyType);
    if (!algorithm.curve.isEmpty() && key.curve != algorithm.curve)
        return u"its curve is %1, %2 needs %3"_s.arg(quoted(key.curve), algorithm.name,
                                                     algorithm.curve);
    if (!key.algorithm.isEmpty() && key.algorithm != algorithm.name)
        return u"it is for %1, the token says %2"_s.arg(quoted(key.algorithm), algorithm.name);
    return {};
}

Outcome chooseKey(const Jwt &jwt, const QList<Jwk> &keys, std::optional<PublicKey> &chosen)
{
    const auto *algorithm = findSignatureAlgorithm(jwt.algorithm());
    if (!algorithm)
        return {Status::Failed, u"alg is %1, not one of ES256, ES384, ES512, RS256, PS256, EdDSA"_s
                                    .arg(quoted(jwt.algorithm()))};
    if (jwt.header.contains("crit"_L1))
        return {Status::Failed, u"the header has crit: extensions are not understood here"_s};
    if (keys.isEmpty())
        return {Status::NotDone, u"no keys to check with"_s};

    const QJsonValue kid = jwt.header["kid"_L1];
    const bool named = !kid.isUndefined();
    if (named && (!kid.isString() || kid.toString().isEmpty()
                  || kid.toString().toUtf8().size() > maxKeyIdBytes))
        return {Status::Failed, u"kid is not a text of 1 to %1 bytes"_s.arg(maxKeyIdBytes)};

    QList<const Jwk *> fitting;
    QString reason = named ? u"no key has the kid %1"_s.arg(quoted(kid.toString()))
                           : u"no kid, and no key fits %1"_s.arg(algorithm->name);
    for (const Jwk &key : keys) {
        if (named && key.keyId != kid.toString())
            continue;
        const QString why = mismatch(key, *algorithm);
        if (why.isEmpty())
            fitting.append(&key);
        else if (named)
            reason = u"the key %1 does not fit: %2"_s.arg(quoted(key.keyId), why);
    }
    if (fitting.isEmpty())
        return {Status::Failed, reason};
    if (fitting.size() > 1)
        return {Status::Failed,
                u"%1 keys fit, it is not certain which is meant"_s.arg(fitting.size())};
    auto loaded = PublicKey::load(*fitting.first(), *algorithm);
    if (!loaded)
        return {Status::Failed, loaded.error().message};
    chosen = std::move(*loaded);
    return {Status::Passed, u"%1 key %2"_s.arg(algorithm->name, quoted(fitting.first()->keyId))};
}

Outcome checkSignature(const Jwt &jwt, const std::optional<PublicKey> &key)
{
    if (!key)
        return {Status::NotDone, u"no key to check it with"_s};
    if (!key->verifies(jwt.signingInput, jwt.signature))
        return {Status::Failed, u"the signature is not that of this header and these claims"_s};
    return {Status::Passed, u"made with this key"_s};
}

Outcome checkIssuer(const Jwt &jwt, const JwtExpectation &expectation)
{
    const QString found = u"iss is %1"_s.arg(quoted(jwt.issuer()));
    if (expectation.issuer.isEmpty())
        return {Status::NotDone, found};
    if (jwt.issuer() != expectation.issuer)
        return {Status::Failed, u"%1, expected %2"_s.arg(found, quoted(expectation.issuer))};
    return {Status::Passed, found};
}

Outcome checkAudience(const Jwt &jwt, const JwtExpectation &expectation)
{
    const QStringList audience = jwt.audience();
    const QString found = u"aud is %1"_s.arg(quotedList(audience));
    if (expectation.audience.isEmpty())
        return {Status::NotDone, found};
    for (const QString &accepted : expectation.audience) {
        if (audience.contains(accepted))
            return {Status::Passed, found};
    }
    return {Status::Failed, u"%1, expected %2"_s.arg(found, quotedList(expectation.audience))};
}

Outcome checkExpiry(const Jwt &jwt, const JwtExpectation &expectation)
{
    if (!jwt.claims.contains("exp"_L1))
        return {Status::Failed, u"no exp: it would never expire"_s};
    const auto expiresAt = jwt.expiresAt();
    if (!expiresAt)
        return {Status::Failed, u"exp is not a date"_s};
    const qint64 leftS = *expiresAt - expectation.nowS;
    if (leftS + expectation.leewayS <= 0)
        return {Status::Failed, u"expired at %1, %2 s ago"_s.arg(instant(*expiresAt)).arg(-leftS)};
    return {Status::Passed, u"expires at %1, in %2 s"_s.arg(instant(*expiresAt)).arg(leftS)};
}

Outcome checkNotBefore(const Jwt &jwt, const JwtExpectation &expectation)
{
    if (!jwt.claims.contains("nbf"_L1))
        return {Status::Passed, u"no nbf: good from the start"_s};
    const auto notBefore = jwt.notBefore();
    if (!notBefore)
        return {Status::Failed, u"nbf is not a date"_s};
    const qint64 untilS = *notBefore - expectation.nowS;
    if (untilS > expectation.leewayS)
        return {Status::Failed,
                u"not good before %1, in %2 s"_s.arg(instant(*notBefore)).arg(untilS)};
    return {Status::Passed, u"good since %1"_s.arg(instant(*notBefore))};
}

Outcome checkType(const Jwt &jwt, const JwtExpectation &expectation)
{
    // A media type; "application/" may be left out (RFC 7515 4.1.9), case does not count.
    const QString type = jwt.header["typ"_L1].toString();
    const QString found = u"typ is %1"_s.arg(quoted(type));
    if (!expectation.requireAccessTokenType)
        return {Status::NotDone, found};
    if (type.compare("at+jwt"_L1, Qt::CaseInsensitive) != 0
        && type.compare("application/at+jwt"_L1, Qt::CaseInsensitive) != 0)
        return {Status::Failed, u"%1, expected \"at+jwt\""_s.arg(found)};
    return {Status::Passed, found};
}

} // namespace

JwtVerdict verifyJwt(QByteArrayView token, const QList<Jwk> &keys,
                     const JwtExpectation &expectation)
{
    JwtVerdict verdict;
    const auto add = [&verdict](const QByteArray &check, const Outcome &outcome) {
        verdict.checks.append({check, outcome.first, outcome.second});
        return outcome.first;
    };
    const auto jwt = decodeJwt(token);
    if (!jwt) {
        add("wellFormed", {Status::Failed, jwt.error().message});
        for (const char *check :
             {"key", "signature", "issuer", "audience", "expiry", "notBefore", "type"})
            add(check, {Status::NotDone, u"the token can't be read"_s});
        return verdict;
    }
    add("wellFormed", {Status::Passed, u"a signed JWT"_s});
    std::optional<PublicKey> key;
    add("key", chooseKey(*jwt, keys, key));
    const bool signedByKey = add("signature", checkSignature(*jwt, key)) == Status::Passed;
    add("issuer", checkIssuer(*jwt, expectation));
    add("audience", checkAudience(*jwt, expectation));
    add("expiry", checkExpiry(*jwt, expectation));
    add("notBefore", checkNotBefore(*jwt, expectation));
    add("type", checkType(*jwt, expectation));
    verdict.verified = signedByKey
        && std::none_of(verdict.checks.cbegin(), verdict.checks.cend(),
                        [](const JwtCheck &check) { return check.status == Status::Failed; });
    return verdict;
}

} // namespace lwb
