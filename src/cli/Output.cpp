// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include "cli/Interrupts.h"
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "cli/Terminal.h"
#include "words/Words.h"

#include <QSocketNotifier>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

// A terminal or pipe that says it is writable takes this much at once; more could wait.
constexpr qsizetype chunkBytes = 4096;

} // namespace

Output::Output(QObject *parent, int outFd, int errFd)
    : QObject(parent), m_outFd(outFd), m_errFd(errFd)
{
}

Output::~Output() = default;

void Output::write(const QByteArray &bytes)
{
    if (m_readerGone || m_failure || bytes.isEmpty())
        return;
    m_wroteAnything = true;
    m_pending.append(bytes);
}

bool Output::drain()
{
    if (pump(Wait::No))
        return true;
    if (!m_notifier) {
        m_notifier = new QSocketNotifier(m_outFd, QSocketNotifier::Write, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] {
            if (!pump(Wait::No))
                return;
            m_notifier->setEnabled(false);
            Q_EMIT drained();
        });
    }
    m_notifier->setEnabled(true);
    return false;
}

void Output::flush()
{
    pump(Wait::Yes);
}

bool Output::pump(Wait wait)
{
    using State = WriteOutcome::State;
    while (m_written < m_pending.size() && !m_readerGone && !m_failure) {
        if (wait == Wait::No && !isWritable(m_outFd))
            return false;
        QByteArrayView rest = QByteArrayView(m_pending).sliced(m_written);
        if (wait == Wait::No)
            rest.truncate(std::min(rest.size(), chunkBytes));
        const WriteOutcome outcome = writeSome(m_outFd, rest);
        m_written += outcome.bytes;
        if (outcome.state == State::ReaderGone)
            m_readerGone = true;
        else if (outcome.state == State::Interrupted && Interrupts::signalNumber())
            m_readerGone = true; // whoever interrupts does not wait for the rest
        else if (outcome.state == State::Again && wait == Wait::No)
            return false;
        else if (outcome.state == State::Again)
            QThread::msleep(10);
        else if (outcome.state == State::Failed)
            m_failure = Error::make(Error::Kind::Storage, u"Standard output: "_s + outcome.reason);
    }
    m_pending.clear();
    m_written = 0;
    return true;
}

ExitCode Output::fail(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled) {
        if (m_jsonErrors && !m_wroteAnything) {
            write(errorJson(error) + '\n');
        } else if (m_jsonErrors) {
            say(errorJson(error));
        } else if (exitCodeFor(error) == ExitCode::Usage
                   && error.kind != Error::Kind::InsecureUrl) {
            say("lwb: " + printable(error.message).toUtf8());
        } else {
            const words::Message message = words::forError(error);
            say("lwb: " + printable(message.what).toUtf8());
            for (const QString &more : {message.why, message.remedy}) {
                if (!more.isEmpty())
                    say("  " + printable(more).toUtf8());
            }
            if (!error.requestId.isEmpty())
                say("  Request id: " + printable(error.requestId).toUtf8());
        }
    }
    return exitCodeFor(error);
}

void Output::warn(const QString &text)
{
    say("lwb: warning: " + printable(text).toUtf8());
}

void Output::note(const QString &text)
{
    if (isTerminal(m_errFd))
        say("lwb: " + printable(text).toUtf8());
}

void Output::say(const QByteArray &line)
{
    // Nowhere is left to report a standard error that can't be written.
    writeSome(m_errFd, QByteArray(line + '\n'));
}

QByteArray errorJson(const Error &error)
{
    JsonObject inner;
    inner.string("kind", error.kindName());
    inner.raw("status", error.status ? QByteArray::number(error.status) : QByteArray("null"));
    inner.stringOrNull("code", error.code.isEmpty() ? error.oauthError : error.code);
    inner.string("message", error.message.isEmpty() ? words::forError(error).what : error.message);
    inner.stringOrNull("requestId", error.requestId);
    return JsonObject().raw("error", inner.text()).text();
}

} // namespace lwb::cli

#include "moc_Output.cpp"
