// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

namespace lwb::cli {

[[nodiscard]] bool isTerminal(int fd);
/// Whether a write of 4 KiB would not wait.
[[nodiscard]] bool isWritable(int fd);

struct WriteOutcome
{
    enum class State { Wrote, ReaderGone, Again, Interrupted, Failed };
    State state = State::Wrote;
    qint64 bytes = 0;
    QString reason; ///< of Failed, the system's words
};
WriteOutcome writeSome(int fd, QByteArrayView bytes);

/// All of standard input, up to `limit` bytes; more is InvalidInput.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 limit);
/// A secret: typed without echo when standard input is a terminal, else all of standard input
/// without its last line end. Errors: Cancelled, InvalidInput when nothing came.
[[nodiscard]] Result<Secret> readSecret(const QByteArray &prompt);

} // namespace lwb::cli
