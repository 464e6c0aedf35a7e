// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace lwb::demo {

/// How many users the last few searches found in each block of them: counted by all cores, once, so
/// that every further page costs a few blocks only, however many million users there are.
/// Thread-safe.
class UserFinds
{
public:
    static constexpr qint64 blockSize = 1024;
    struct Counts
    {
        std::vector<quint16> perBlock;
        qint64 total = 0;
    };
    using Accepts = std::function<bool(qint64)>;

    /// `key` says all that the finds depend on. Each thread has an `accepts` of its own. Null when
    /// `isStopping` came true.
    [[nodiscard]] std::shared_ptr<const Counts> counts(const QByteArray &key, qint64 users,
                                                       const std::function<Accepts()> &newAccepts,
                                                       const std::function<bool()> &isStopping);
    /// The finds from `offset` on, at most `limit`.
    static void visit(const Counts &counts, qint64 users, qint64 offset, qint64 limit,
                      const Accepts &accepts, const std::function<void(qint64)> &take);

private:
    struct Entry
    {
        QByteArray key;
        std::mutex counting; ///< who asks for the same meanwhile waits for the answer
        std::shared_ptr<const Counts> counts;
    };
    std::shared_ptr<Entry> entry(const QByteArray &key);

    std::mutex m_mutex;
    std::deque<std::shared_ptr<Entry>> m_entries; ///< latest first
};

} // namespace lwb::demo
