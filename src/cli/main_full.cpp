// SPDX-License-Identifier: GPL-3.0-or-later
// lwb-full: every command. `lwb` becomes it when it is asked for more than it has.
#include "cli/AccessAnswers.h"
#include "cli/DemoCommand.h"
#include "cli/DoctorCommand.h"
#include "cli/ExplainCommand.h"
#include "cli/HistoryCommand.h"
#include "cli/InspectCommand.h"
#include "cli/ListCommand.h"
#include "cli/MatrixCommand.h"
#include "cli/ProfileCommands.h"
#include "cli/Program.h"
#include "cli/RequestCommand.h"
#include "cli/TokenCommand.h"
#include "core/Process.h"
#include "credentials/KeychainSecretStore.h"

#include <QCoreApplication>

using namespace lwb;
using namespace lwb::cli;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Command> makeDoctorCommand(Arguments arguments, ProfileConnections &connections,
                                           Output &output)
{
    if (arguments.has(u"explain"_s))
        return makeCommand<ExplainCommand>(std::move(arguments), connections, output);
    if (arguments.has(u"history"_s))
        return makeCommand<HistoryCommand>(std::move(arguments), connections, output);
    return makeCommand<DoctorCommand>(std::move(arguments), connections, output);
}

constexpr CommandEntry<ProfileConnections> entries[] = {
    {"token"_L1, makeCommand<TokenCommand>},
    {"request"_L1, makeCommand<RequestCommand>},
    {"list"_L1, makeCommand<ListCommand>},
    {"inspect"_L1, makeCommand<InspectCommand>},
    {"doctor"_L1, makeDoctorCommand},
    {"matrix"_L1, makeCommand<MatrixCommand>},
    {"explain"_L1, makeCommand<ExplainAccessCommand>},
    {"who-can"_L1, makeCommand<WhoCanCommand>},
    {"what-if"_L1, makeCommand<WhatIfCommand>},
    {"profile add"_L1, makeCommand<ProfileAddCommand>},
    {"profile list"_L1, makeCommand<ProfileListCommand>},
    {"profile show"_L1, makeCommand<ProfileShowCommand>},
    {"profile remove"_L1, makeCommand<ProfileRemoveCommand>},
    {"demo"_L1, makeCommand<DemoCommand>},
};

} // namespace

int main(int argc, char *argv[])
{
    process::restrictFileMode();
    process::disableCoreDumps();
    process::useUtf8Locale();
    Variables variables = Variables::take();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"logto-workbench"_s);

    Output output;
    ProfileConnections connections(std::move(variables), output);
    const int code =
        runProgram(application.arguments().mid(1),
                   commandFactory<ProfileConnections>(entries, connections, output), output);
    KeychainSecretStore::leaveIfJobsOutstanding(code);
    return code;
}
