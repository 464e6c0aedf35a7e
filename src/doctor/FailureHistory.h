// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Finding.h"
#include "logto/LoggedExchange.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace lwb {

/// Refused token requests that have one cause, one application and one target.
struct FailureGroup
{
    std::optional<Finding> finding; ///< of the newest; none: not a cause that is known
    QString applicationId;  ///< empty: nobody's, since the client could not be resolved
    QString resource;       ///< as asked for; empty: none
    QString organizationId; ///< as asked for; empty: none
    qint64 count = 0;
    QDateTime first, last;
    QString newestEntryId; ///< of the audit log
    Error newestError;

    [[nodiscard]] bool isAttributed() const { return !applicationId.isEmpty(); }
};

/// Past refusals out of the audit log, grouped by finding, application, API resource and
/// organization. A value; entries may come in any order, and twice.
class FailureHistory
{
public:
    /// Other events, and exchanges that went well, count as read only.
    void add(const LogEntry &entry);

    /// The most recent first.
    [[nodiscard]] QList<FailureGroup> groups() const;
    [[nodiscard]] qint64 failureCount() const { return m_failures; }
    [[nodiscard]] qint64 readCount() const { return m_seen.size(); }
    /// Of the entries read; invalid before there is one.
    [[nodiscard]] QDateTime oldest() const { return m_oldest; }

private:
    QList<FailureGroup> m_groups;
    QHash<QStringList, qsizetype> m_byKey;
    QSet<QString> m_seen;
    qint64 m_failures = 0;
    QDateTime m_oldest;
};

} // namespace lwb
