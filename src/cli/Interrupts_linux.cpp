// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupts.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace lwb::cli {

namespace {

volatile std::sig_atomic_t received = 0;
int wakeUp[2] = {-1, -1};

void onSignal(int number)
{
    received = number;
    const char byte = 0;
    [[maybe_unused]] const ssize_t done = ::write(wakeUp[1], &byte, 1);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    // A reader that goes away shows as EPIPE instead.
    ::signal(SIGPIPE, SIG_IGN);
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    // No SA_RESTART: a write to a stopped pager or a prompt must wake up. Once only: the second
    // signal is not argued with.
    action.sa_flags = int(SA_RESETHAND);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

Interrupts::~Interrupts()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::signal(number, SIG_DFL);
    delete m_notifier;
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}

int Interrupts::signalNumber()
{
    return received;
}

void Interrupts::endBySignal()
{
    ::signal(received, SIG_DFL);
    ::raise(received);
    ::_exit(128 + received); // only when the signal is blocked
}

} // namespace lwb::cli

#include "moc_Interrupts.cpp"
