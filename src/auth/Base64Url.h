// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace lwb {

/// base64url as JOSE writes it (RFC 7515 2): no padding, no other characters, and the one canonical
/// spelling of each value (RFC 4648 3.5), so that two different texts never mean the same token.
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(QByteArrayView text);
[[nodiscard]] QByteArray encodeBase64Url(QByteArrayView bytes);

} // namespace lwb
