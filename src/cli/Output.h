// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitCode.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QSocketNotifier;

namespace lwb::cli {

/// Standard output, which carries the answer alone, and standard error, which carries what is said
/// about it. A reader that goes away early is no failure: what follows is dropped.
class Output final : public QObject
{
    Q_OBJECT
public:
    explicit Output(QObject *parent = nullptr, int outFd = 1, int errFd = 2);
    ~Output() override;

    /// Keeps the bytes for drain() or flush().
    void write(const QByteArray &bytes);
    /// Writes what can be written without waiting. False when some is left: drained() follows, and
    /// the event loop stays free meanwhile, so that a paused pager can't time requests out.
    bool drain();
    /// Writes everything, waiting for the reader.
    void flush();
    [[nodiscard]] bool readerIsGone() const { return m_readerGone; }
    /// What kept standard output from taking the answer (a full disk), if anything.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

    /// Failures are told as JSON on standard output, unless part of an answer is there already.
    void setJsonErrors(bool on) { m_jsonErrors = on; }
    /// Tells the error; the exit code that belongs to it.
    ExitCode fail(const Error &error);
    /// A line on standard error.
    void warn(const QString &text);
    /// A line on standard error when that is a terminal: progress, and hints.
    void note(const QString &text);

Q_SIGNALS:
    void drained();

private:
    enum class Wait { No, Yes };
    bool pump(Wait wait);
    void say(const QByteArray &line);

    int m_outFd;
    int m_errFd;
    QByteArray m_pending;
    qsizetype m_written = 0;
    QSocketNotifier *m_notifier = nullptr;
    bool m_readerGone = false;
    bool m_wroteAnything = false;
    bool m_jsonErrors = false;
    std::optional<Error> m_failure;
};

/// {"error": {"kind","status","code","message","requestId"}}; null where there is none.
[[nodiscard]] QByteArray errorJson(const Error &error);

} // namespace lwb::cli
