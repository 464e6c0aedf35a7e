// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "cli/Interrupts.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

constexpr qint64 longestSecret = 64 * 1024;

/// Switches the echo of standard input off for its lifetime.
class EchoOff
{
public:
    EchoOff()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_on = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_on)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)
    [[nodiscard]] bool on() const { return m_on; }

private:
    termios m_before = {};
    bool m_on = false;
};

/// Reads until the end, or to the first line end when `lineOnly`.
Result<QByteArray> readInput(qint64 limit, bool lineOnly)
{
    QByteArray all;
    char buffer[16 * 1024];
    while (!lineOnly || !all.endsWith('\n')) {
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got == 0)
            break;
        if (got < 0 && errno == EINTR) {
            if (Interrupts::signalNumber())
                return Error::make(Error::Kind::Cancelled, {});
            continue;
        }
        if (got < 0) {
            return Error::make(Error::Kind::Storage, u"Standard input: "_s
                                   + QString::fromLocal8Bit(std::strerror(errno)));
        }
        all.append(buffer, got);
        if (all.size() > limit) {
            return Error::make(Error::Kind::InvalidInput,
                               u"Standard input has more than %1 bytes."_s.arg(limit));
        }
    }
    return all;
}

} // namespace

bool isTerminal(int fd)
{
    return ::isatty(fd);
}

bool isWritable(int fd)
{
    pollfd entry{fd, POLLOUT, 0};
    return ::poll(&entry, 1, 0) > 0;
}

WriteOutcome writeSome(int fd, QByteArrayView bytes)
{
    using State = WriteOutcome::State;
    const ssize_t done = ::write(fd, bytes.data(), size_t(bytes.size()));
    if (done >= 0)
        return {State::Wrote, done, {}};
    switch (errno) {
    case EPIPE: return {State::ReaderGone, 0, {}};
    case EAGAIN: return {State::Again, 0, {}};
    case EINTR: return {State::Interrupted, 0, {}};
    default: return {State::Failed, 0, QString::fromLocal8Bit(std::strerror(errno))};
    }
}

Result<QByteArray> readStandardInput(qint64 limit)
{
    return readInput(limit, false);
}

Result<Secret> readSecret(const QByteArray &prompt)
{
    const bool terminal = ::isatty(STDIN_FILENO);
    Result<QByteArray> input = [&] {
        if (!terminal)
            return readInput(longestSecret, false);
        const EchoOff echo;
        if (!echo.on()) {
            return Result<QByteArray>(Error::make(Error::Kind::Internal,
                                                  u"The terminal's echo can't be switched off."_s));
        }
        writeSome(STDERR_FILENO, prompt);
        return readInput(longestSecret, true);
    }();
    if (!input)
        return input.error();
    if (input->endsWith('\n'))
        input->chop(1);
    if (input->endsWith('\r'))
        input->chop(1);
    if (input->isEmpty())
        return Error::make(Error::Kind::InvalidInput, u"No App secret came on standard input."_s);
    return Secret(std::move(*input));
}

} // namespace lwb::cli
