// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InspectCommand.h"

#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "cli/Terminal.h"
#include "core/Clock.h"
#include "core/JsonText.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

constexpr qint64 largestToken = 64 * 1024;

QByteArray statusName(JwtCheck::Status status)
{
    switch (status) {
    case JwtCheck::Status::Passed: return "passed";
    case JwtCheck::Status::Failed: return "failed";
    case JwtCheck::Status::NotDone: break;
    }
    return "not_done";
}

/// The verdict when there are no keys to verify with: what the text alone tells.
JwtVerdict verdictWithoutKeys(const QByteArray &token, const JwtExpectation &expectation)
{
    JwtVerdict verdict = verifyJwt(token, {}, expectation);
    for (JwtCheck &check : verdict.checks) {
        if (check.check == "key" || check.check == "signature") {
            check.status = JwtCheck::Status::NotDone;
            check.message = u"No tenant was given: use --profile, or set LOGTO_ENDPOINT."_s;
        }
    }
    verdict.verified = false;
    return verdict;
}

/// One line per member: the name, the value as written, and a time in words.
QByteArray memberLines(const QByteArray &object)
{
    const Result<QList<json::Member>> members = json::members(object);
    if (!members)
        return {};
    static const QStringList times{u"exp"_s, u"iat"_s, u"nbf"_s};
    QByteArray lines;
    for (const json::Member &member : *members) {
        const QByteArray value = member.value.toByteArray();
        QString line = u"  "_s + printable(member.key).leftJustified(10) + u' '
            + printable(QString::fromUtf8(value));
        if (times.contains(member.key)) {
            const QDateTime time = QDateTime::fromSecsSinceEpoch(value.toLongLong(), Qt::UTC);
            line += u"  "_s + time.toString(Qt::ISODate);
        }
        lines += line.toUtf8() + '\n';
    }
    return lines;
}

} // namespace

QByteArray inspectJson(const Jwt *jwt, const JwtVerdict &verdict)
{
    QByteArrayList checks;
    for (const JwtCheck &check : verdict.checks) {
        checks.append(JsonObject()
                          .string("check", QString::fromLatin1(check.check))
                          .string("status", QString::fromLatin1(statusName(check.status)))
                          .string("message", check.message)
                          .text());
    }
    return JsonObject()
        .raw("header", jwt ? jwt->headerText : QByteArray("null"))
        .raw("claims", jwt ? jwt->claimsText : QByteArray("null"))
        .boolean("verified", verdict.verified)
        .raw("checks", '[' + checks.join(',') + ']')
        .text();
}

QByteArray inspectText(const Jwt *jwt, const JwtVerdict &verdict)
{
    QByteArray text;
    if (jwt) {
        text += "Header\n" + memberLines(jwt->headerText);
        text += "Claims\n" + memberLines(jwt->claimsText);
    }
    text += "Checks\n";
    for (const JwtCheck &check : verdict.checks) {
        text += "  " + statusName(check.status).leftJustified(9) + check.check.leftJustified(11)
            + ' ' + printable(check.message).toUtf8() + '\n';
    }
    return text + (verdict.verified ? "Verified\n" : "Not verified\n");
}

Result<QByteArray> InspectCommand::readToken() const
{
    const QString given = arguments().operands.value(0);
    if (!given.isEmpty() && given != "-"_L1)
        return given.toUtf8().trimmed();
    const Result<QByteArray> input = readStandardInput(largestToken);
    if (!input)
        return input.error();
    return input->trimmed();
}

void InspectCommand::start()
{
    const Result<QByteArray> token = readToken();
    if (!token)
        return fail(token.error());
    if (token->isEmpty())
        return fail(Error::make(Error::Kind::InvalidInput, u"No token was given."_s));
    // What can't even be read needs no keys.
    if (!connections().hasAny(arguments()) || !decodeJwt(*token)) {
        JwtExpectation expectation;
        expectation.audience = arguments().values(u"audience"_s);
        expectation.nowS = SystemClock::shared().nowMs() / 1000;
        return print(*token, verdictWithoutKeys(*token, expectation));
    }
    if (Tenant *tenant = openTenant(Need::PublicKeys))
        verify(*token, *tenant);
}

void InspectCommand::verify(const QByteArray &token, Tenant &tenant)
{
    then(tenant.discover(), [this, token, &tenant](const Tenant::Discovery &discovery) {
        JwtExpectation expectation;
        expectation.issuer = discovery.issuer;
        expectation.audience = arguments().values(u"audience"_s);
        expectation.nowS = (SystemClock::shared().nowMs() + discovery.clockSkewMs) / 1000;
        const Result<Jwt> jwt = decodeJwt(token);
        then(tenant.signingKeys(jwt ? jwt->keyId() : QString()),
             [this, token, expectation](const QList<Jwk> &keys) {
                 print(token, verifyJwt(token, keys, expectation));
             });
    });
}

void InspectCommand::print(const QByteArray &token, const JwtVerdict &verdict)
{
    const Result<Jwt> jwt = decodeJwt(token);
    const Jwt *readable = jwt ? &*jwt : nullptr;
    output().write(arguments().has(u"json"_s) ? inspectJson(readable, verdict) + '\n'
                                              : inspectText(readable, verdict));
    finish(verdict.verified ? ExitCode::Done : ExitCode::No);
}

} // namespace lwb::cli
