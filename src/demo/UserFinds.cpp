// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/UserFinds.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace lwb::demo {

namespace {

constexpr size_t remembered = 8;

std::shared_ptr<const UserFinds::Counts>
counted(qint64 users, const std::function<UserFinds::Accepts()> &newAccepts,
        const std::function<bool()> &isStopping)
{
    constexpr qint64 size = UserFinds::blockSize;
    const size_t blocks = size_t((users + size - 1) / size);
    auto counts = std::make_shared<UserFinds::Counts>();
    counts->perBlock.resize(blocks);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        const UserFinds::Accepts accepts = newAccepts();
        for (size_t block = next++; block < blocks && !isStopping(); block = next++) {
            quint16 found = 0;
            const qint64 end = std::min(users, qint64(block + 1) * size);
            for (qint64 i = qint64(block) * size; i < end; ++i)
                found += accepts(i) ? 1 : 0;
            counts->perBlock[block] = found;
        }
    };
    std::vector<std::thread> helpers;
    // A thread is worth it from some ten thousand users on.
    const size_t wanted = std::min<size_t>(std::thread::hardware_concurrency(), blocks / 16 + 1);
    while (helpers.size() + 1 < wanted)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    if (isStopping())
        return nullptr;
    counts->total = std::accumulate(counts->perBlock.begin(), counts->perBlock.end(), qint64(0));
    return counts;
}

} // namespace

std::shared_ptr<UserFinds::Entry> UserFinds::entry(const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &entry) { return entry->key == key; });
    std::shared_ptr<Entry> entry;
    if (known != m_entries.end()) {
        entry = *known;
        m_entries.erase(known);
    } else {
        entry = std::make_shared<Entry>();
        entry->key = key;
    }
    m_entries.push_front(entry);
    if (m_entries.size() > remembered)
        m_entries.pop_back();
    return entry;
}

std::shared_ptr<const UserFinds::Counts>
UserFinds::counts(const QByteArray &key, qint64 users, const std::function<Accepts()> &newAccepts,
                  const std::function<bool()> &isStopping)
{
    const std::shared_ptr<Entry> found = entry(key);
    const std::scoped_lock lock(found->counting);
    if (!found->counts)
        found->counts = counted(users, newAccepts, isStopping);
    return found->counts;
}

void UserFinds::visit(const Counts &counts, qint64 users, qint64 offset, qint64 limit,
                      const Accepts &accepts, const std::function<void(qint64)> &take)
{
    qint64 before = 0;
    for (size_t block = 0; block < counts.perBlock.size() && before < offset + limit; ++block) {
        if (before + counts.perBlock[block] <= offset) {
            before += counts.perBlock[block];
            continue;
        }
        const qint64 end = std::min(users, qint64(block + 1) * blockSize);
        for (qint64 i = qint64(block) * blockSize; i < end && before < offset + limit; ++i) {
            if (!accepts(i))
                continue;
            if (before >= offset)
                take(i);
            ++before;
        }
    }
}

} // namespace lwb::demo
