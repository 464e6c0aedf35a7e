// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <span>

namespace lwb::cli {

/// A command's name and how to make it; Finder is what it needs to find its connection.
template<typename Finder>
struct CommandEntry
{
    QLatin1StringView name;
    std::unique_ptr<Command> (*make)(Arguments, Finder &, Output &);
};

template<typename T, typename Finder>
std::unique_ptr<Command> makeCommand(Arguments arguments, Finder &finder, Output &output)
{
    return std::make_unique<T>(std::move(arguments), finder, output);
}

using CommandFactory = std::function<std::unique_ptr<Command>(Arguments)>;

template<typename Finder>
CommandFactory commandFactory(std::span<const CommandEntry<Finder>> entries, Finder &finder,
                              Output &output)
{
    return [entries, &finder, &output](Arguments arguments) -> std::unique_ptr<Command> {
        for (const CommandEntry<Finder> &entry : entries) {
            if (arguments.command == entry.name)
                return entry.make(std::move(arguments), finder, output);
        }
        return nullptr;
    };
}

/// Runs a command line (without the program's name) to its end, interrupts included; the exit code.
/// Needs a QCoreApplication.
[[nodiscard]] int runProgram(const QStringList &words, const CommandFactory &factory,
                             Output &output);

/// Whether the command line is one that `lwb` answers itself: tokens, requests and lists over the
/// variables, help, and mistakes. Everything else is lwb-full's.
[[nodiscard]] bool isAnsweredHere(const QStringList &words);
/// Becomes lwb-full, with the same arguments and environment. Returns the exit code when it can't.
[[nodiscard]] int becomeFullProgram(char *argv[]);

} // namespace lwb::cli
