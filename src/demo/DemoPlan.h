// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lwb::demo {

/// What only a tenant of Logto Cloud has, and how its tokens and names may differ from the usual.
struct DemoPlan
{
    qint64 tokenQuota =
        -1; ///< machine-to-machine tokens before auth.exceed_token_limit; -1: no end
    bool suspended = false;    ///< the Management API answers subscription.tenant_suspended
    qint64 tokenLifetimeS = 0; ///< of every token; 0: as its API resource says
    bool customDomain = false; ///< goes by http://localhost too, and is its own issuer there
};

} // namespace lwb::demo
