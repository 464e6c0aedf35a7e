// SPDX-License-Identifier: GPL-3.0-or-later
// lwb itself: what scripts call most, without the libraries that only the rest needs (keychain,
// D-Bus, OpenSSL, the demo tenant's server): they cost a quarter of its memory. lwb-full has it
// all.
#include "cli/ListCommand.h"
#include "cli/Program.h"
#include "cli/RequestCommand.h"
#include "cli/TokenCommand.h"
#include "core/Process.h"

#include <QCoreApplication>

using namespace lwb;
using namespace lwb::cli;

int main(int argc, char *argv[])
{
    process::restrictFileMode();
    process::disableCoreDumps();
    process::useUtf8Locale();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!isAnsweredHere(words) || needsProxyPassword())
        return becomeFullProgram(argv);

    Variables variables = Variables::take();
    QCoreApplication application(argc, argv);
    Output output;
    ConnectionFinder connections(std::move(variables));
    static constexpr CommandEntry<ConnectionFinder> entries[] = {
        {QLatin1StringView("token"), makeCommand<TokenCommand>},
        {QLatin1StringView("request"), makeCommand<RequestCommand>},
        {QLatin1StringView("list"), makeCommand<ListCommand>},
    };
    return runProgram(application.arguments().mid(1),
                      commandFactory<ConnectionFinder>(entries, connections, output), output);
}
