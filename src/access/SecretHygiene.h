// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/LogRecords.h"
#include "logto/Records.h"

#include <QHash>

namespace lwb {

/// The secrets of one machine-to-machine application, without their values, and which of them the
/// audit log saw a token asked for with.
struct ApplicationSecrets
{
    QString applicationId, applicationName;
    QList<ApplicationSecret> secrets;
    QHash<QString, QDateTime> lastUsed; ///< by the secret's name
    QDateTime logFrom; ///< the log was really read from then on; invalid: it was not read
};

/// Notes what an entry of the log tells of the use of secrets. Entries of other events tell
/// nothing.
void noteUse(ApplicationSecrets &application, const LogEntry &entry);
/// Secrets that have not expired and that were not seen in the log so far.
[[nodiscard]] bool hasUnseen(const ApplicationSecrets &application, const QDateTime &now);

/// What an operator would want to know of one secret.
struct SecretFinding
{
    enum class Kind {
        Expired,      ///< it is refused
        ExpiresSoon,  ///< within soonDays
        Unused,       ///< there since before logFrom, and no exchange since then named it
        NeverExpires,
    };
    Kind kind = Kind::NeverExpires;
    QString applicationId, applicationName, secret;
    QDateTime at; ///< Expired, ExpiresSoon: the expiry; Unused: logFrom; NeverExpires: created
    friend bool operator==(const SecretFinding &, const SecretFinding &) = default;
};
inline constexpr int soonDays = 30;

/// By kind, within a kind by time. A secret can have two: unused, and never expiring.
[[nodiscard]] QList<SecretFinding> secretFindings(const QList<ApplicationSecrets> &applications,
                                                  const QDateTime &now);

} // namespace lwb
