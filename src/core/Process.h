// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lwb::process {

/// Files made from now on are readable by this user only.
void restrictFileMode();
/// No core file and no ptrace by others (Release builds): memory holds secrets.
void disableCoreDumps();
/// Takes a UTF-8 locale where the user's is none, before a QCoreApplication does: it would say so on
/// standard error (Qt 6.5 and newer), which belongs to the program.
void useUtf8Locale();
/// Reads an environment variable and removes it, so that no child and no crash text has it.
/// The bytes that the system keeps for /proc/PID/environ are overwritten where it allows it.
[[nodiscard]] std::optional<QByteArray> takeEnvironment(const char *name);

} // namespace lwb::process
