// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "logto/LogRecords.h"

namespace lwb {

/// What the audit log keeps of a token exchange (events ExchangeTokenBy.*).
struct LoggedExchange
{
    QString resource;       ///< as asked for; empty: none
    QString organizationId; ///< empty: none
    QStringList requested;  ///< scopes asked for
    QStringList granted;    ///< scopes of the token; none when it was refused
    QString secretName;     ///< of the application secret that was used; empty: not known
    /// The refusal, as the token endpoint worded it; none when a token was issued.
    std::optional<Error> error;

    /// Asked for and not granted.
    [[nodiscard]] QStringList dropped() const;
};

/// None when the entry is of another event.
[[nodiscard]] std::optional<LoggedExchange> loggedExchange(const LogEntry &entry);

} // namespace lwb
