// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretHygiene.h"

#include "logto/LoggedExchange.h"

#include <algorithm>
#include <tuple>

namespace lwb {

namespace {

bool hasExpired(const ApplicationSecret &secret, const QDateTime &now)
{
    return secret.expiresAt && *secret.expiresAt <= now;
}

/// One that was made while the log was read may simply not be in use yet.
bool isUnused(const ApplicationSecrets &application, const ApplicationSecret &secret)
{
    return application.logFrom.isValid() && secret.createdAt <= application.logFrom
        && !application.lastUsed.contains(secret.name);
}

} // namespace

void noteUse(ApplicationSecrets &application, const LogEntry &entry)
{
    const auto exchange = loggedExchange(entry);
    if (!exchange || exchange->secretName.isEmpty())
        return;
    QDateTime &last = application.lastUsed[exchange->secretName];
    if (!last.isValid() || last < entry.createdAt)
        last = entry.createdAt;
}

bool hasUnseen(const ApplicationSecrets &application, const QDateTime &now)
{
    return std::any_of(application.secrets.cbegin(), application.secrets.cend(),
                       [&](const ApplicationSecret &secret) {
                           return !hasExpired(secret, now)
                                  && !application.lastUsed.contains(secret.name);
                       });
}

QList<SecretFinding> secretFindings(const QList<ApplicationSecrets> &applications,
                                    const QDateTime &now)
{
    using Kind = SecretFinding::Kind;
    QList<SecretFinding> findings;
    for (const ApplicationSecrets &application : applications) {
        const auto add = [&](Kind kind, const ApplicationSecret &secret, const QDateTime &at) {
            findings.append(
                {kind, application.applicationId, application.applicationName, secret.name, at});
        };
        for (const ApplicationSecret &secret : application.secrets) {
            if (hasExpired(secret, now)) {
                add(Kind::Expired, secret, *secret.expiresAt);
                continue;
            }
            if (!secret.expiresAt)
                add(Kind::NeverExpires, secret, secret.createdAt);
            else if (*secret.expiresAt <= now.addDays(soonDays))
                add(Kind::ExpiresSoon, secret, *secret.expiresAt);
            if (isUnused(application, secret))
                add(Kind::Unused, secret, application.logFrom);
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const SecretFinding &a, const SecretFinding &b) {
                         return std::tie(a.kind, a.at) < std::tie(b.kind, b.at);
                     });
    return findings;
}

} // namespace lwb
