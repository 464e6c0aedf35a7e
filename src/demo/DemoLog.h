// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/JsonOut.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace lwb::demo {

struct LogRow
{
    QByteArray id, key, applicationId, userId;
    QByteArray payload; ///< JSON
    qint64 createdAt = 0;
};

/// What a token request was about and how it ended, for its log entry.
struct ExchangeRecord
{
    QByteArray grantType, resource, scope, organizationId; ///< as asked; null where absent
    QByteArray userAgent;
    QByteArray applicationId;           ///< null when the client is not known
    QByteArray secretName;              ///< null unless the client was authenticated
    QByteArray granted;                 ///< null: no scope in the answer
    QByteArray error, errorDescription; ///< null after success
    int status = 200;
    QByteArray scriptError = {}; ///< null unless the script for claims failed or denied
};

/// The audit log, newest first; every token request is added. Thread-safe. Keeps 20,000 entries.
class DemoLog
{
public:
    DemoLog();
    void add(const ExchangeRecord &record);
    /// The entry that the script for claims leaves beside the exchange's own.
    void addScriptError(const ExchangeRecord &record);

    struct Filter
    {
        std::optional<QByteArray> key, applicationId, userId;
        std::optional<qint64> startTime, endTime;
    };
    /// The number of entries that fit; `take` gets those from `offset` on, at most `limit`.
    qint64 select(const Filter &filter, qint64 offset, qint64 limit,
                  const std::function<void(const LogRow &)> &take) const;
    [[nodiscard]] std::optional<LogRow> find(const QByteArray &id) const;

private:
    void push(LogRow row);
    void addSeeds();
    void addExchangeSeeds(qint64 newest);
    void addSignInSeeds(qint64 newest);
    mutable std::mutex m_mutex;
    std::deque<LogRow> m_rows; ///< newest first
};

[[nodiscard]] QByteArray logJson(const LogRow &row);

} // namespace lwb::demo
