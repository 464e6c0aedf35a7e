// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "auth/AccessToken.h"
#include "doctor/Finding.h"
#include "doctor/FindingTarget.h"

namespace lwb {

// What the permission graph adds to a finding. All pure; a graph that lacks what it takes adds
// nothing.

/// D2 gains the registered indicators that are near; E1, E2 and F7 the names of the roles that give
/// what is missing, those first that give the most of it.
void advise(Finding &finding, const AccessGraph &graph, const TokenRequest &request,
            const FindingSubject &subject);

/// What a token does not tell by itself, with advice: recogniseGrant(), and E5 when the roles are
/// such now that the token would be another one. `issuedAt`: by our clock.
[[nodiscard]] QList<Finding> explainGrant(const AccessGraph &graph, const AccessToken &token,
                                          const QString &applicationId, const QDateTime &issuedAt);

} // namespace lwb
