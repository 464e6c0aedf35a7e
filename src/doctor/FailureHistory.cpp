// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/FailureHistory.h"

#include "doctor/Recogniser.h"

#include <algorithm>

namespace lwb {

void FailureHistory::add(const LogEntry &entry)
{
    if (m_seen.contains(entry.id))
        return;
    m_seen.insert(entry.id);
    if (!m_oldest.isValid() || entry.createdAt < m_oldest)
        m_oldest = entry.createdAt;
    const auto exchange = loggedExchange(entry);
    if (!exchange || !exchange->error)
        return;
    ++m_failures;
    const auto finding = recognise(*exchange->error);
    // Causes nobody knows are told apart by what the server said.
    const QStringList key{finding ? finding->code : QString(),
                          finding ? QString() : entry.errorSummary, entry.applicationId,
                          exchange->resource, exchange->organizationId};
    auto at = m_byKey.constFind(key);
    if (at == m_byKey.constEnd()) {
        at = m_byKey.insert(key, m_groups.size());
        FailureGroup group;
        group.applicationId = entry.applicationId;
        group.resource = exchange->resource;
        group.organizationId = exchange->organizationId;
        group.first = entry.createdAt;
        m_groups.append(group);
    }
    FailureGroup &group = m_groups[*at];
    ++group.count;
    group.first = std::min(group.first, entry.createdAt);
    if (!group.last.isValid() || entry.createdAt > group.last) {
        group.last = entry.createdAt;
        group.finding = finding;
        group.newestEntryId = entry.id;
        group.newestError = *exchange->error;
    }
}

QList<FailureGroup> FailureHistory::groups() const
{
    QList<FailureGroup> sorted = m_groups;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const FailureGroup &a, const FailureGroup &b) {
                         return a.last != b.last ? a.last > b.last : a.count > b.count;
                     });
    return sorted;
}

} // namespace lwb
