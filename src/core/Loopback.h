// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb {

/// Whether the host is this machine: localhost, 127.0.0.0/8, [::1]. Names that merely look so
/// (127.0.0.1.evil.com), trailing dots and IPv4-mapped addresses are not.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace lwb
