// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace lwb::demo {

/// cpp-httplib keeps a thread busy for as long as a connection lives, so a fixed pool starves the
/// connections past its size. This one grows with them, up to 256, and costs nothing before.
class ConnectionThreads final : public httplib::TaskQueue
{
    // void in the versions before 0.15, bool since.
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

public:
    Enqueued enqueue(std::function<void()> connection) override;
    void shutdown() override;

private:
    void run();

    static constexpr size_t mostThreads = 256;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace lwb::demo
