// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace lwb::cli {

/// Ctrl-C and the like as a signal of the event loop. The first asks; a second one ends the process
/// the usual way.
class Interrupts final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    /// The signal that came, 0 for none. Safe at any time.
    [[nodiscard]] static int signalNumber();
    /// Ends the process by that signal, so that a shell sees what happened. Does not return.
    [[noreturn]] static void endBySignal();

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace lwb::cli
