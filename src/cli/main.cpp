// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Interrupts.h"
#include "core/Process.h"
#include "credentials/KeychainSecretStore.h"

#include <QCoreApplication>

using namespace lwb;
using namespace lwb::cli;
using namespace Qt::StringLiterals;

namespace {

ExitCode run(const QStringList &words, ConnectionFinder &connections, Output &output)
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
    const std::unique_ptr<Command> command =
        Command::make(std::move(invocation->arguments), connections, output);
    QObject::connect(&interrupts, &Interrupts::interrupted, command.get(), &Command::cancel);
    QObject::connect(command.get(), &Command::finished, command.get(),
                     [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    const auto code = ExitCode(QCoreApplication::exec());
    output.flush();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    process::restrictFileMode();
    process::disableCoreDumps();
    Variables variables = Variables::take();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"logto-workbench"_s);

    int code = 0;
    {
        Output output;
        ConnectionFinder connections(std::move(variables), output);
        ExitCode ended = run(application.arguments().mid(1), connections, output);
        output.flush();
        if (output.failure() && ended == ExitCode::Done)
            ended = output.fail(*output.failure());
        code = int(ended);
    }
    if (code != 0 && Interrupts::signalNumber())
        Interrupts::endBySignal();
    KeychainSecretStore::leaveIfJobsOutstanding(code);
    return code;
}
