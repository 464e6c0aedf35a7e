// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "credentials/Profile.h"

namespace lwb::connectionfile {

inline constexpr int Version = 1;

/// Connections as a file to hand on, without secrets and without ids:
/// { "format": "logto-workbench-connections", "version": 1, "connections": [ … ] }, each entry with
/// the members of profiles.json.
[[nodiscard]] QByteArray text(const QList<Profile> &profiles);

/// All of them or none; each gets a new id, so that no stored secret goes with it. Unknown members
/// are passed over. Malformed or Storage (a newer version), `code` says what:
/// "connections.not_json", ".not_connections", ".newer", ".empty", ".too_many" (past 500),
/// ".entry", ".member", ".name", ".endpoint", ".app_id"; `detail` says where: a line's number,
/// "connections[2].endpoint".
[[nodiscard]] Result<QList<Profile>> parse(const QByteArray &text);

} // namespace lwb::connectionfile
