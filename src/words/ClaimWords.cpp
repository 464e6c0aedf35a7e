// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ClaimWords.h"

#include "words/Formats.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace {

constexpr auto organizationAudience = "urn:logto:organization:"_L1;

QString text(const char *source)
{
    return QCoreApplication::translate("Claims", source);
}

struct Row
{
    const char *name;
    const char *meaning;
};

constexpr Row headerRows[]{
    {"typ", QT_TRANSLATE_NOOP("Claims", "what kind of token it says it is")},
    {"cty", QT_TRANSLATE_NOOP("Claims", "what kind of content it says it has")},
    {"crit",
     QT_TRANSLATE_NOOP("Claims", "extensions one must understand: such a token is not accepted")},
    {"jku", QT_TRANSLATE_NOOP("Claims",
                              "where its keys would be; not looked at, as anybody can write it")},
    {"jwk",
     QT_TRANSLATE_NOOP("Claims", "a key it brings along; not used, as anybody can write it")},
    {"x5u",
     QT_TRANSLATE_NOOP("Claims",
                       "where its certificate would be; not looked at, as anybody can write it")},
    {"x5c", QT_TRANSLATE_NOOP("Claims",
                              "a certificate it brings along; not used, as anybody can write it")},
    {"x5t", QT_TRANSLATE_NOOP("Claims", "which certificate it means; not used")},
};

constexpr Row claimRows[]{
    {"jti", QT_TRANSLATE_NOOP("Claims", "its own ID, used once")},
    {"kind", QT_TRANSLATE_NOOP("Claims", "what kind of token Logto made it")},
    {"azp", QT_TRANSLATE_NOOP("Claims", "the application it was made for")},
    {"gty", QT_TRANSLATE_NOOP("Claims", "by which grant it was made")},
    {"sid", QT_TRANSLATE_NOOP("Claims", "the session it belongs to")},
    {"act", QT_TRANSLATE_NOOP("Claims", "who acts here for the subject")},
    {"nonce", QT_TRANSLATE_NOOP("Claims", "what the sign-in sent along, to tell replays")},
    {"at_hash", QT_TRANSLATE_NOOP("Claims", "which access token came with it")},
    {"acr", QT_TRANSLATE_NOOP("Claims", "how strong the sign-in was")},
    {"amr", QT_TRANSLATE_NOOP("Claims", "how the user signed in")},
    {"roles", QT_TRANSLATE_NOOP("Claims", "names of roles; Logto checks scopes, not these")},
    {"organizations", QT_TRANSLATE_NOOP("Claims", "organizations of the user")},
    {"organization_roles", QT_TRANSLATE_NOOP("Claims", "roles in the user's organizations")},
    {"cnf", QT_TRANSLATE_NOOP("Claims", "the key its sender must hold")},
    {"name", QT_TRANSLATE_NOOP("Claims", "of the user")},
    {"username", QT_TRANSLATE_NOOP("Claims", "of the user")},
    {"picture", QT_TRANSLATE_NOOP("Claims", "of the user")},
    {"email", QT_TRANSLATE_NOOP("Claims", "of the user")},
    {"email_verified", QT_TRANSLATE_NOOP("Claims", "whether the e-mail address is the user's")},
    {"phone_number", QT_TRANSLATE_NOOP("Claims", "of the user")},
    {"phone_number_verified",
     QT_TRANSLATE_NOOP("Claims", "whether the phone number is the user's")},
};

template<size_t N>
QString meaningIn(const Row (&rows)[N], const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name))
            return text(row.meaning);
    }
    return {};
}

QString forAlgorithm(const QString &algorithm)
{
    static constexpr Row rows[]{
        {"ES256", QT_TRANSLATE_NOOP("Claims", "ECDSA over P-256")},
        {"ES384", QT_TRANSLATE_NOOP("Claims", "ECDSA over P-384")},
        {"ES512", QT_TRANSLATE_NOOP("Claims", "ECDSA over P-521")},
        {"RS256", QT_TRANSLATE_NOOP("Claims", "RSA with SHA-256")},
        {"PS256", QT_TRANSLATE_NOOP("Claims", "RSA-PSS with SHA-256")},
        {"EdDSA", QT_TRANSLATE_NOOP("Claims", "Ed25519")},
        {"none", QT_TRANSLATE_NOOP("Claims", "not signed at all: anybody could have written it")},
    };
    const QString known = meaningIn(rows, algorithm);
    if (!known.isEmpty())
        return known;
    return algorithm.startsWith("HS"_L1)
        ? text(QT_TRANSLATE_NOOP("Claims", "signed with a shared secret, which Logto never does"))
        : text(QT_TRANSLATE_NOOP("Claims", "not an algorithm that is accepted here"));
}

QString applicationName(const QString &id, const AccessGraph *graph)
{
    const int application = graph ? graph->applicationOf(id) : -1;
    return application < 0 ? QString() : quoted(graph->applications.at(application).name, 60);
}

QString forAudience(const QString &audience, const AccessGraph *graph)
{
    if (audience.startsWith(organizationAudience)) {
        const auto name =
            graph ? graph->organizations.value(audience.sliced(organizationAudience.size())).name
                  : QString();
        return name.isEmpty()
                   ? text(QT_TRANSLATE_NOOP("Claims", "an organization"))
                   : text(QT_TRANSLATE_NOOP("Claims", "the organization %1")).arg(quoted(name, 60));
    }
    const int resource = graph ? graph->resourceOf(audience) : -1;
    if (resource >= 0)
        return quoted(graph->resources.at(resource).name, 60);
    if (isManagementApi(audience))
        return text(QT_TRANSLATE_NOOP("Claims", "a Management API"));
    return {};
}

/// The moment, by our clock; empty for what is no date.
QDateTime dateOf(std::optional<qint64> seconds)
{
    if (!seconds || *seconds < 0 || *seconds > 253'402'300'799)
        return {};
    return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
}

QString forDate(std::optional<qint64> seconds, const TokenFacts &facts)
{
    const QDateTime when = dateOf(seconds);
    if (!when.isValid())
        return text(QT_TRANSLATE_NOOP("Claims", "not a date"));
    return u"%1, %2"_s.arg(forClockTime(when, facts.now), forAge(when, facts.now));
}

QString forSubject(const Jwt &jwt, const TokenFacts &facts)
{
    const QString subject = jwt.claims["sub"_L1].toString();
    const QString client = jwt.claims["client_id"_L1].toString();
    if (subject == client) {
        const QString name = applicationName(subject, facts.graph);
        return name.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "the application itself")) : name;
    }
    return text(QT_TRANSLATE_NOOP("Claims", "whom it is about: a user"));
}

QString forClient(const Jwt &jwt, const TokenFacts &facts)
{
    const QString client = jwt.claims["client_id"_L1].toString();
    const QString name = applicationName(client, facts.graph);
    if (jwt.claims["sub"_L1].toString() == client)
        return text(QT_TRANSLATE_NOOP("Claims", "the App ID, same as sub"));
    return name.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "the application that got it")) : name;
}

QString shortKeyId(const QString &keyId)
{
    const QString shown = quoted(keyId, 60);
    return shown.size() > 8 ? shown.left(8) : shown;
}

} // namespace

QString forClockTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = QLocale().toString(local.time(), u"HH:mm:ss"_s);
    if (local.date() == now.toLocalTime().date())
        return time;
    return forDate(local.date()) + u' ' + time;
}

QString forHeaderMember(const QString &name, const Jwt &jwt, const TokenFacts &facts)
{
    if (name == "alg"_L1)
        return forAlgorithm(jwt.algorithm());
    if (name == "typ"_L1
        && jwt.header["typ"_L1].toString().endsWith("at+jwt"_L1, Qt::CaseInsensitive))
        return text(QT_TRANSLATE_NOOP("Claims", "an access token"));
    if (name == "kid"_L1) {
        return facts.issuer.isEmpty() || facts.issuer != jwt.issuer()
            ? text(QT_TRANSLATE_NOOP("Claims", "the key that signed it"))
            : text(QT_TRANSLATE_NOOP("Claims", "which of this tenant's keys signed it"));
    }
    const QString known = meaningIn(headerRows, name);
    return known.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "no header that Logto writes"))
                           : known;
}

QString forClaim(const QString &name, const Jwt &jwt, const TokenFacts &facts)
{
    if (name == "iss"_L1) {
        if (facts.issuer.isEmpty())
            return text(QT_TRANSLATE_NOOP("Claims", "who issued it"));
        return jwt.issuer() == facts.issuer ? text(QT_TRANSLATE_NOOP("Claims", "this tenant"))
                                            : text(QT_TRANSLATE_NOOP("Claims", "not this tenant"));
    }
    if (name == "aud"_L1) {
        const QStringList audience = jwt.audience();
        const QString whom =
            audience.size() == 1 ? forAudience(audience.first(), facts.graph) : QString();
        return whom.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "who may accept it")) : whom;
    }
    if (name == "sub"_L1)
        return forSubject(jwt, facts);
    if (name == "client_id"_L1)
        return forClient(jwt, facts);
    if (name == "scope"_L1) {
        return QCoreApplication::translate("Claims", "%n scope(s): what it may do", nullptr,
                                           int(jwt.scopes().size()));
    }
    if (name == "iat"_L1)
        return forDate(jwt.issuedAt(), facts);
    if (name == "exp"_L1)
        return forDate(jwt.expiresAt(), facts);
    if (name == "nbf"_L1 && !dateOf(jwt.notBefore()).isValid())
        return forDate(std::nullopt, facts);
    if (name == "nbf"_L1)
        return text(QT_TRANSLATE_NOOP("Claims", "not good before %1"))
            .arg(forDate(jwt.notBefore(), facts));
    if (name == "auth_time"_L1) {
        const QJsonValue value = jwt.claims["auth_time"_L1];
        return text(QT_TRANSLATE_NOOP("Claims", "the user signed in %1"))
            .arg(forDate(value.isDouble() ? std::optional(qint64(value.toDouble())) : std::nullopt,
                         facts));
    }
    if (name == "organization_id"_L1)
        return forAudience(organizationAudience + jwt.claims["organization_id"_L1].toString(),
                           facts.graph);
    const QString known = meaningIn(claimRows, name);
    return known.isEmpty()
               ? text(QT_TRANSLATE_NOOP("Claims", "a custom claim: added by the tenant"))
               : known;
}

QString forCheck(const QByteArray &check)
{
    static constexpr Row rows[]{
        {"wellFormed", QT_TRANSLATE_NOOP("Claims", "Well-formed")},
        {"key", QT_TRANSLATE_NOOP("Claims", "Key found")},
        {"signature", QT_TRANSLATE_NOOP("Claims", "Signature")},
        {"issuer", QT_TRANSLATE_NOOP("Claims", "Issuer")},
        {"audience", QT_TRANSLATE_NOOP("Claims", "Audience")},
        {"expiry", QT_TRANSLATE_NOOP("Claims", "Not expired")},
        {"notBefore", QT_TRANSLATE_NOOP("Claims", "Good already")},
        {"type", QT_TRANSLATE_NOOP("Claims", "Type")},
        {"issued", QT_TRANSLATE_NOOP("Claims", "Issued in the past")},
        {"client", QT_TRANSLATE_NOOP("Claims", "Client")},
    };
    return meaningIn(rows, QString::fromLatin1(check));
}

QString forCheckStatus(JwtCheck::Status status)
{
    switch (status) {
    case JwtCheck::Status::Passed: return text(QT_TRANSLATE_NOOP("Claims", "passed"));
    case JwtCheck::Status::Failed: return text(QT_TRANSLATE_NOOP("Claims", "failed"));
    case JwtCheck::Status::NotDone: break;
    }
    return text(QT_TRANSLATE_NOOP("Claims", "not done"));
}

namespace {

using Status = JwtCheck::Status;

QString malformedFact(const QString &message)
{
    static constexpr Row rows[]{
        {"longer than 64 KiB", QT_TRANSLATE_NOOP("Claims", "longer than 64 KiB")},
        {"no dots: an opaque token, not a JWT",
         QT_TRANSLATE_NOOP("Claims", "one piece: not a JWT")},
        {"not the three parts of a signed JWT",
         QT_TRANSLATE_NOOP("Claims", "not the three parts of a signed JWT")},
        {"header: not base64url", QT_TRANSLATE_NOOP("Claims", "the header is not base64url")},
        {"claims: not base64url", QT_TRANSLATE_NOOP("Claims", "the payload is not base64url")},
        {"signature: not base64url", QT_TRANSLATE_NOOP("Claims", "the signature is not base64url")},
        {"header: not a JSON object", QT_TRANSLATE_NOOP("Claims", "the header is no JSON object")},
        {"claims: not a JSON object", QT_TRANSLATE_NOOP("Claims", "the payload is no JSON object")},
    };
    const QString known = meaningIn(rows, message);
    if (!known.isEmpty())
        return known;
    return message.startsWith("header"_L1)
               ? text(QT_TRANSLATE_NOOP("Claims", "the header is no good JSON"))
               : text(QT_TRANSLATE_NOOP("Claims", "the payload is no good JSON"));
}

QString keyFact(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    if (check.status == Status::Passed)
        return text(QT_TRANSLATE_NOOP("Claims", "kid %1")).arg(shortKeyId(jwt.keyId()));
    if (check.status == Status::NotDone) {
        if (facts.isVerifying)
            return text(QT_TRANSLATE_NOOP("Claims", "asking for the tenant's keys"));
        return facts.keysKnown
                   ? text(QT_TRANSLATE_NOOP("Claims", "somebody else's keys"))
                   : text(QT_TRANSLATE_NOOP("Claims", "the tenant's keys could not be read"));
    }
    if (jwt.header.contains("crit"_L1))
        return text(QT_TRANSLATE_NOOP("Claims", "it asks for extensions (crit)"));
    if (check.message.startsWith("alg is"_L1))
        return text(QT_TRANSLATE_NOOP("Claims", "%1 is not accepted"))
            .arg(quoted(jwt.algorithm(), 20));
    if (check.message.startsWith("no key has"_L1))
        return text(QT_TRANSLATE_NOOP("Claims", "this tenant has no key %1"))
            .arg(shortKeyId(jwt.keyId()));
    return text(QT_TRANSLATE_NOOP("Claims", "no key of this tenant fits it"));
}

QString signatureFact(const JwtCheck &check, const Jwt &jwt)
{
    switch (check.status) {
    case Status::Passed:
        return text(QT_TRANSLATE_NOOP("Claims", "%1 matches")).arg(quoted(jwt.algorithm(), 20));
    case Status::Failed:
        return text(QT_TRANSLATE_NOOP("Claims", "does not match: forged or damaged"));
    case Status::NotDone: break;
    }
    return text(QT_TRANSLATE_NOOP("Claims", "no key to check it with"));
}

QString issuerFact(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    if (check.status == Status::Passed)
        return text(QT_TRANSLATE_NOOP("Claims", "is this tenant"));
    if (check.status == Status::NotDone) {
        return facts.isVerifying ? text(QT_TRANSLATE_NOOP("Claims", "asking who this tenant is"))
                                 : text(QT_TRANSLATE_NOOP("Claims", "this tenant's is not known"));
    }
    return jwt.issuer().isEmpty()
               ? text(QT_TRANSLATE_NOOP("Claims", "it names none"))
               : text(QT_TRANSLATE_NOOP("Claims", "is %1")).arg(quoted(jwt.issuer(), 120));
}

QString audienceFact(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    const QString audience = jwt.audience().value(0);
    const QString whom = forAudience(audience, facts.graph);
    const QString shown = whom.isEmpty() ? quoted(audience, 120) : whom;
    if (check.status == Status::NotDone)
        return text(QT_TRANSLATE_NOOP("Claims", "nothing to compare it with"));
    if (audience.isEmpty())
        return text(QT_TRANSLATE_NOOP("Claims", "it names none"));
    if (check.status == Status::Failed && whom.isEmpty())
        return text(QT_TRANSLATE_NOOP("Claims", "%1 is no API resource of this tenant")).arg(shown);
    return text(QT_TRANSLATE_NOOP("Claims", "is %1")).arg(shown);
}

QString expiryFact(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    const QDateTime when = dateOf(jwt.expiresAt());
    if (!when.isValid() && jwt.claims.contains("exp"_L1))
        return forDate(std::nullopt, facts);
    if (!when.isValid())
        return text(QT_TRANSLATE_NOOP("Claims", "it has no date to expire at"));
    const qint64 left = facts.now.msecsTo(when) - facts.clockSkewMs;
    if (check.status == Status::Failed)
        return text(QT_TRANSLATE_NOOP("Claims", "expired %1")).arg(forAge(when, facts.now));
    return text(QT_TRANSLATE_NOOP("Claims", "%1 left")).arg(forDuration(double(left)));
}

QString clientFact(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    const QString client = jwt.claims["client_id"_L1].toString();
    const QString name = applicationName(client, facts.graph);
    if (client.isEmpty())
        return text(QT_TRANSLATE_NOOP("Claims", "it names none"));
    if (check.status == Status::NotDone)
        return text(QT_TRANSLATE_NOOP("Claims", "got for a user, not for itself"));
    if (check.status == Status::Failed)
        return text(QT_TRANSLATE_NOOP("Claims", "sub, client_id and App ID differ"));
    return name.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "sub and client_id agree"))
                          : text(QT_TRANSLATE_NOOP("Claims", "is %1")).arg(name);
}

} // namespace

QString factOf(const JwtCheck &check, const Jwt &jwt, const TokenFacts &facts)
{
    const bool passed = check.status == Status::Passed;
    const QString type = quoted(jwt.header["typ"_L1].toString(), 30);
    if (check.check == "wellFormed")
        return passed ? text(QT_TRANSLATE_NOOP("Claims", "three parts"))
                      : malformedFact(check.message);
    if (jwt.signingInput.isEmpty())
        return text(QT_TRANSLATE_NOOP("Claims", "it can't be read"));
    if (check.check == "key")
        return keyFact(check, jwt, facts);
    if (check.check == "signature")
        return signatureFact(check, jwt);
    if (check.check == "issuer")
        return issuerFact(check, jwt, facts);
    if (check.check == "audience")
        return audienceFact(check, jwt, facts);
    if (check.check == "expiry")
        return expiryFact(check, jwt, facts);
    if (check.check == "notBefore") {
        if (passed && !jwt.claims.contains("nbf"_L1))
            return text(QT_TRANSLATE_NOOP("Claims", "no nbf: from the start"));
        return forDate(jwt.notBefore(), facts);
    }
    if (check.check == "type") {
        if (passed)
            return text(QT_TRANSLATE_NOOP("Claims", "%1, an access token")).arg(type);
        return type.isEmpty() ? text(QT_TRANSLATE_NOOP("Claims", "it does not say"))
                              : text(QT_TRANSLATE_NOOP("Claims", "%1, not at+jwt")).arg(type);
    }
    if (check.check == "issued") {
        if (check.status == Status::NotDone)
            return text(QT_TRANSLATE_NOOP("Claims", "it does not say when"));
        return passed ? text(QT_TRANSLATE_NOOP("Claims", "clock differs by %1"))
                            .arg(forDuration(double(qAbs(facts.clockSkewMs))))
                      : forDate(jwt.issuedAt(), facts);
    }
    return clientFact(check, jwt, facts);
}

} // namespace lwb::words
