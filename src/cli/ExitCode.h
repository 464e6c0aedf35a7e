// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace lwb::cli {

/// What the process says when it ends; a contract, written in lwb(1).
enum class ExitCode {
    Done = 0,
    No = 1,      ///< the answer is no: a failed check, an answer of 4xx or 5xx to `lwb request`
    Usage = 2,   ///< the command line, or a name in it, does not fit; nothing was sent
    Refused = 3, ///< 401, 403, or the token endpoint refused
    Network = 4, ///< network, TLS, a deadline, or a write whose outcome is unknown
    Other = 5,
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/// For a complete answer: Done below 400.
[[nodiscard]] ExitCode exitCodeForStatus(int status);

} // namespace lwb::cli
