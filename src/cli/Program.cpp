// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include "cli/Interrupts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

ExitCode run(const QStringList &words, const CommandFactory &factory, Output &output)
{
    output.setJsonErrors(words.contains("--json"_L1));
    Interrupts interrupts;
    Result<Invocation> invocation = parseCommandLine(words);
    if (!invocation)
        return output.fail(invocation.error());
    if (!invocation->text.isNull()) {
        output.write(invocation->text.toUtf8());
        return ExitCode::Done;
    }
    const std::unique_ptr<Command> command = factory(std::move(invocation->arguments));
    if (!command)
        return output.fail(
            Error::make(Error::Kind::Internal, u"This program lacks the command."_s));
    QObject::connect(&interrupts, &Interrupts::interrupted, command.get(), &Command::cancel);
    QObject::connect(command.get(), &Command::finished, command.get(),
                     [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    const auto code = ExitCode(QCoreApplication::exec());
    output.flush();
    return code;
}

} // namespace

int runProgram(const QStringList &words, const CommandFactory &factory, Output &output)
{
    ExitCode code = run(words, factory, output);
    output.flush();
    // "No" that nobody could read is no answer either.
    if (output.failure() && (code == ExitCode::Done || code == ExitCode::No))
        code = output.fail(*output.failure());
    if (code != ExitCode::Done && Interrupts::signalNumber())
        Interrupts::endBySignal();
    return int(code);
}

bool isAnsweredHere(const QStringList &words)
{
    static const QStringList others{u"inspect"_s, u"doctor"_s,  u"matrix"_s,  u"explain"_s,
                                    u"who-can"_s, u"what-if"_s, u"profile"_s, u"demo"_s};
    const auto isProfile = [](const QString &word) { return word.startsWith("--profile"_L1); };
    if (std::any_of(words.begin(), words.end(), isProfile))
        return false;
    const auto command = std::find_if(words.begin(), words.end(),
                                      [](const QString &word) { return !word.startsWith(u'-'); });
    return command == words.end() || !others.contains(*command);
}

} // namespace lwb::cli
