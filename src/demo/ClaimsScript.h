// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lwb::demo {

/// The script that customises machine-to-machine tokens (PUT
/// /configs/jwt-customizer/client-credentials).
struct ClaimsScript
{
    QByteArray json;   ///< as Logto answers it; empty: there is none
    QByteArray source;
    bool blocksOnError = false;
};

/// How a script ended.
struct ScriptRun
{
    enum class End { Fine, Denied, Failed };
    End end = End::Fine;
    QByteArray message;
};

/// Not a JavaScript engine: sees api.denyAccess("…") and throw new Error("…"), the first that is
/// there, and a condition context.application.id === "…" that holds for all of it.
[[nodiscard]] ScriptRun run(const ClaimsScript &script, const QByteArray &applicationId);

} // namespace lwb::demo
