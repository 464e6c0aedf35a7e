// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/ApiCheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Status = JwtCheck::Status;

JwtCheck algorithmCheck(const Jwt &jwt, const QStringList &algorithms)
{
    if (algorithms.isEmpty())
        return {"algorithm", Status::NotDone,
                u"any algorithm will do; it is %1"_s.arg(jwt.algorithm().left(40))};
    const bool fits = algorithms.contains(jwt.algorithm());
    return {"algorithm", fits ? Status::Passed : Status::Failed,
            fits ? jwt.algorithm()
                 : u"it is %1, expected %2"_s.arg(jwt.algorithm().left(40),
                                                  algorithms.join(u" or "_s))};
}

JwtCheck scopeCheck(const Jwt &jwt, const QStringList &scopes)
{
    if (scopes.isEmpty())
        return {"scope", Status::NotDone, u"no scope is asked for"_s};
    QStringList missing = scopes;
    missing.removeIf(
        [granted = jwt.scopes()](const QString &scope) { return granted.contains(scope); });
    return {"scope", missing.isEmpty() ? Status::Passed : Status::Failed,
            missing.isEmpty() ? scopes.join(u' ') : u"the token lacks "_s + missing.join(u' ')};
}

} // namespace

ApiVerdict checkAsApi(QByteArrayView token, const QList<Jwk> &keys,
                      const ApiExpectation &expectation)
{
    ApiVerdict verdict;
    const JwtVerdict verified = verifyJwt(
        token, keys,
        {expectation.issuer, expectation.audience, expectation.nowS, expectation.leewayS});
    verdict.checks = verified.checks;
    if (const auto jwt = decodeJwt(token)) {
        verdict.algorithm = jwt->algorithm();
        const auto key = std::find_if(verdict.checks.begin(), verdict.checks.end(),
                                      [](const JwtCheck &check) { return check.check == "key"; });
        verdict.checks.insert(key, algorithmCheck(*jwt, expectation.algorithms));
        verdict.checks.append(scopeCheck(*jwt, expectation.scopes));
    }
    const auto failed =
        std::find_if(verdict.checks.begin(), verdict.checks.end(),
                     [](const JwtCheck &check) { return check.status == Status::Failed; });
    verdict.accepts = verified.verified && failed == verdict.checks.end();
    if (failed != verdict.checks.end()) {
        verdict.finding = Finding{failed->check == "algorithm" ? u"G2"_s : u"G1"_s,
                                  true,
                                  QString::fromLatin1(failed->check) + u": "_s + failed->message,
                                  {}};
    }
    return verdict;
}

QStringList scopesOfChallenge(const QByteArray &wwwAuthenticate)
{
    static const QRegularExpression scope(uR"re(\bscope="([^"]*)")re"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return scope.match(QString::fromUtf8(wwwAuthenticate.left(4096)))
        .captured(1)
        .split(u' ', Qt::SkipEmptyParts);
}

} // namespace lwb
