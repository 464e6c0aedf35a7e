// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"
#include "core/Error.h"
#include "doctor/Finding.h"

#include <QUrl>

#include <optional>

namespace lwb {

// Names causes from what an exchange left behind. All pure; nothing when it is not one they know.

/// The cause of a failed exchange, from kind, status, `error` and `code` first, and loose text
/// where those do not tell (texts change between oidc-provider versions): codes A, C, D1 to D3,
/// D5 to D9, E4, F, G and K. Total: any bytes will do.
[[nodiscard]] std::optional<Finding> recognise(const Error &error);

/// Whether a proxy on the way sends this status, Cloudflare's own included.
[[nodiscard]] bool isOfGateway(int status);

/// What a token that was issued does not tell by itself: D4 (Logto took its default API), E1
/// (nothing granted), E2 (something asked for was dropped), E3 (something granted that was not
/// asked for).
[[nodiscard]] std::optional<Finding> recogniseGrant(const AccessToken &token);

/// A2 or A3 when the endpoint is not the base URL of a tenant, with the corrected one.
[[nodiscard]] std::optional<Finding> recogniseEndpoint(const QUrl &endpoint);

/// B1 when discovery names another issuer than the endpoint makes one expect.
[[nodiscard]] std::optional<Finding> recogniseIssuer(const QString &issuer,
                                                     const QString &expected);

/// B2 when the clocks are more than 60 s apart. `skewMs` is the server's clock minus ours.
[[nodiscard]] std::optional<Finding> recogniseClock(qint64 skewMs);

} // namespace lwb
