// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ConnectionThreads.h"

namespace lwb::demo {

ConnectionThreads::Enqueued ConnectionThreads::enqueue(std::function<void()> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(connection));
        if (m_idle < m_waiting.size() && m_threads.size() < mostThreads)
            m_threads.emplace_back([this] { run(); });
    }
    m_wake.notify_one();
    return static_cast<Enqueued>(true);
}

void ConnectionThreads::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const auto connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

void ConnectionThreads::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace lwb::demo
