// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/Records.h"

namespace lwb {

/// An entry of the audit log. Every token exchange writes one, good or bad; changes made through
/// the Management API write none.
struct LogEntry // GET /api/logs
{
    enum class Outcome { Success, Error, Other };
    QString id;
    QString key; ///< the event, "ExchangeTokenBy.ClientCredentials"
    Outcome outcome = Outcome::Other;
    QString applicationId; ///< empty: none, or a client the server does not know
    QString userId;        ///< empty: none
    QString ip, userAgent; ///< empty when the server did not tell
    QDateTime createdAt;
    QString errorSummary; ///< one line ("invalid_target: resource indicator is missing…"), no stack
    QByteArray json;
};

template<> Result<LogEntry> parseRecord(QByteArrayView json, const QString &path);

} // namespace lwb
