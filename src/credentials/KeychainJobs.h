// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

/// QtKeychain's jobs as Pendings. QtKeychain runs one job at a time in the whole process and can't
/// end one that runs: deleting it is a use after free. So they wait in a line of ours; cancelling
/// one that waits means that it never starts, cancelling the one that runs only stops listening to
/// it.
namespace lwb::keychainjobs {

inline constexpr auto ServiceName = "logto-workbench";

[[nodiscard]] Pending<Result<Secret>> read(const QString &key);
[[nodiscard]] Pending<Result<Done>> write(const QString &key, Secret secret);
/// Done also when there was nothing, or when a locked entry stayed (libsecret).
[[nodiscard]] Pending<Result<Done>> erase(const QString &key);
[[nodiscard]] bool running();

} // namespace lwb::keychainjobs
