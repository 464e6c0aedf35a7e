// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace lwb::test {

/// A window that is built for speed stays below 16 ms; these builds are not, and run beside others.
#ifdef __SANITIZE_ADDRESS__
inline constexpr double longestStallMs = 400; // instrumented code runs several times as long
#else
inline constexpr double longestStallMs = 100;
#endif

/// Looks how long the event loop of this thread is away between two of its ticks. Time the thread
/// was ready to run while other processes had the processors is not the window's fault and is left
/// out, where the kernel tells it.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setInterval(2);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_waited = waitedMs();
        m_timer.start();
    }
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int ticks() const { return m_ticks; }

    /// What this machine does to an event loop that has nothing to do.
    [[nodiscard]] static double idleMs()
    {
        const Watchdog watchdog;
        QTest::qWait(500);
        return watchdog.longestMs();
    }

private:
    void tick()
    {
        const double away = double(m_clock.nsecsElapsed()) / 1e6;
        const double waited = waitedMs();
        m_longest = std::max(m_longest, away - (waited - m_waited) - 2);
        m_waited = waited;
        m_clock.restart();
        ++m_ticks;
    }
    static double waitedMs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_longest = 0;
    int m_ticks = 0;
};

} // namespace lwb::test
