// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/KeychainJobs.h"
#include "credentials/KeychainSecretStore.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <map>
#include <unistd.h>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// A program with a KeychainSecretStore that does what standard input says, one command a line, and
/// answers on standard output. A process of its own, because the session bus and GLib's connection
/// to it are chosen once per process, and because some tests are about how a process ends.
class KeychainProgram : public QObject
{
public:
    static int run(int argc, char **argv)
    {
        QCoreApplication app(argc, argv);
        KeychainProgram program(
            {app.arguments().value(2).toInt(), app.arguments().value(3).toInt()});
        const int code = app.exec();
        KeychainSecretStore::leaveIfJobsOutstanding(code);
        return code;
    }

private:
    explicit KeychainProgram(const KeychainSecretStore::Limits &limits) : m_limits(limits)
    {
        makeStore();
        connect(&m_input, &QSocketNotifier::activated, this, &KeychainProgram::readInput);
        // How long the event loop was kept from coming round.
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longestStall = std::max(m_longestStall, m_sinceBeat.restart());
        });
        m_sinceBeat.start();
        m_beat.start(5);
        say("ready");
    }

    void makeStore()
    {
        m_store = std::make_unique<KeychainSecretStore>(nullptr, m_limits);
        connect(m_store.get(), &KeychainSecretStore::waiting, this,
                [](bool waiting) { say(waiting ? "waiting" : "not-waiting"); });
    }

    static void say(const QByteArray &line)
    {
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }

    static QByteArray show(const Error &error)
    {
        return error.kindName().toUtf8() + ' ' + error.message.toUtf8();
    }

    void readInput()
    {
        char buffer[4096];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::exit(3);
            return;
        }
        m_text.append(buffer, count);
        for (qsizetype end; (end = m_text.indexOf('\n')) >= 0;) {
            const auto words = m_text.first(end).split(' ');
            m_text.remove(0, end + 1);
            obey(words.value(0), QString::fromUtf8(words.value(1)), words.value(2));
        }
    }

    void obey(const QByteArray &command, const QString &id, const QByteArray &argument)
    {
        if (command == "read") {
            const auto pending = m_store->read(id);
            m_cancel = [pending] { pending.cancel(); };
            pending.then(this, [](Result<Secret> result) {
                say(result ? "found " + result->reveal().toHex() : show(result.error()));
            });
        } else if (command == "write") {
            follow(m_store->write(id, Secret(QByteArray::fromHex(argument))));
        } else if (command == "erase") {
            follow(m_store->erase(id));
        } else if (command == "unlock") {
            follow(m_store->unlock());
        } else if (command == "cancel") {
            m_cancel();
        } else if (command == "running") {
            say(keychainjobs::running() ? "yes" : "no");
        } else if (command == "outstanding") {
            say(KeychainSecretStore::jobsOutstanding() ? "yes" : "no");
        } else if (command == "stall") {
            say(QByteArray::number(std::exchange(m_longestStall, 0)));
        } else if (command == "freeze-in-job") {
            freezeInJob(pid_t(id.toInt()));
        } else if (command == "new-store") {
            m_store.reset();
            makeStore();
            say("renewed");
        } else if (command == "quit") {
            QCoreApplication::quit();
        }
    }

    void follow(const Pending<Result<Done>> &pending)
    {
        m_cancel = [pending] { pending.cancel(); };
        pending.then(this, [](const Result<Done> &result) {
            say(result ? "done" : show(result.error()));
        });
    }

    /// Stops the keychain's process while QtKeychain's job is on its way: the job needs several
    /// exchanges, each started from this event loop.
    void freezeInJob(pid_t pid)
    {
        auto *once = new QObject(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, once,
                [once, pid] {
                    if (!keychainjobs::running())
                        return;
                    ::kill(pid, SIGSTOP);
                    say("frozen");
                    delete once;
                });
    }

    KeychainSecretStore::Limits m_limits;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::function<void()> m_cancel;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_text;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestStall = 0;
};

/// The test's end of a KeychainProgram.
class KeychainPeer
{
public:
    explicit KeychainPeer(const QProcessEnvironment &environment,
                          const KeychainSecretStore::Limits &limits = {20'000, 60'000},
                          const QStringList &wrapper = {})
    {
        m_process.setProcessEnvironment(environment);
        QStringList command = wrapper;
        command << QCoreApplication::applicationFilePath() << u"--serve"_s
                << QString::number(limits.softMs) << QString::number(limits.hardMs);
        const QString program = command.takeFirst();
        m_process.start(program, command);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            m_text += m_process.readAllStandardOutput();
        });
        m_ready = line() == "ready";
    }
    KeychainPeer(const KeychainPeer &) = delete;
    ~KeychainPeer()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(30'000);
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    void send(const QByteArray &command) { m_process.write(command + '\n'); }
    /// The next line, empty when none comes.
    [[nodiscard]] QByteArray line(int timeoutMs = 60'000)
    {
        if (!QTest::qWaitFor([this] { return m_text.contains('\n'); }, timeoutMs))
            return {};
        const qsizetype end = m_text.indexOf('\n');
        const QByteArray first = m_text.first(end);
        m_text.remove(0, end + 1);
        return first;
    }
    /// Skips what comes before a line that begins so.
    [[nodiscard]] bool lineOf(const QByteArray &beginning)
    {
        for (;;) {
            const QByteArray next = line();
            if (next.isEmpty() || next.startsWith(beginning))
                return !next.isEmpty();
        }
    }
    /// The answer to a call, without the signs that it waits.
    [[nodiscard]] QByteArray settled(const QByteArray &command)
    {
        send(command);
        for (;;) {
            const QByteArray next = line();
            if (next != "waiting" && next != "not-waiting")
                return next;
        }
    }
    [[nodiscard]] QByteArray ask(const QByteArray &command)
    {
        send(command);
        return line();
    }
    /// The kind of the answer alone: "keychain_locked", "done", "found".
    [[nodiscard]] QByteArray kind(const QByteArray &command)
    {
        return ask(command).split(' ').first();
    }
    [[nodiscard]] QByteArray write(const QByteArray &id, const QByteArray &secret)
    {
        return ask("write " + id + ' ' + secret.toHex());
    }
    [[nodiscard]] static QByteArray found(const QByteArray &secret)
    {
        return "found " + secret.toHex();
    }

    /// Ends the program as a user would; its exit code, or what went wrong.
    [[nodiscard]] QByteArray quit(qint64 *tookMs = nullptr)
    {
        QElapsedTimer timer;
        timer.start();
        send("quit");
        const bool ended = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
        if (tookMs)
            *tookMs = timer.elapsed();
        const QByteArray complaints = m_process.readAllStandardError();
        if (!ended || m_process.exitStatus() != QProcess::NormalExit || !complaints.isEmpty())
            return "ended badly: " + complaints;
        return QByteArray::number(m_process.exitCode());
    }

private:
    QProcess m_process;
    QByteArray m_text;
    bool m_ready = false;
};

} // namespace lwb::test
