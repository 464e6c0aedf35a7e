// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lwb::demo {

/// The OpenID provider's configuration (OpenID Connect Discovery 1.0, RFC 8414) as JSON.
[[nodiscard]] QByteArray discoveryDocument(const QByteArray &issuer);

} // namespace lwb::demo
