// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Loopback.h"
#include "core/Result.h"

#include <QByteArrayView>
#include <QUrl>

namespace lwb {

// Errors of these carry the rule in `code`: "url.fragment", "header.owned" …

/// https anywhere, http on loopback only; no user info, no fragment. Errors: InsecureUrl,
/// InvalidInput.
[[nodiscard]] Result<Done> checkUrl(const QUrl &url);
/// Scheme, host and port agree, default ports filled in (RFC 6454).
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
/// RFC 9110 5.6.2 token.
[[nodiscard]] Result<Done> checkMethod(QByteArrayView method);
/// Name is a token and not one the transport owns; value has no control characters but tab.
[[nodiscard]] Result<Done> checkHeader(QByteArrayView name, QByteArrayView value);
/// application/x-www-form-urlencoded (RFC 6749 appendix B): QUrlQuery gets '+' and ' ' wrong.
[[nodiscard]] QByteArray formEncode(QByteArrayView utf8);
[[nodiscard]] QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace lwb
