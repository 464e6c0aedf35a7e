// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/Records.h"

#include <QDate>

namespace lwb {

/// How many users were active, each counted once per day, week or month.
struct ActiveUsers // GET /api/dashboard/users/active
{
    struct Day
    {
        QDate date; ///< UTC
        qint64 count = 0;
    };
    QList<Day> days; ///< oldest first
    qint64 day = 0, week = 0, month = 0; ///< the last 1, 7 and 30 days
};

template<> Result<ActiveUsers> parseRecord(QByteArrayView json, const QString &path);

} // namespace lwb
