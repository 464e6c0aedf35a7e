// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Finding.h"

namespace lwb {

/// Where in the console a cause can be looked at or mended: a page, and perhaps an object on it.
struct FindingTarget
{
    QString page;   ///< its id, "applications"; empty: nowhere here
    QString object; ///< id; empty: the page alone
    friend bool operator==(const FindingTarget &, const FindingTarget &) = default;
};

/// What the failed exchange was about, as far as that is known.
struct FindingSubject
{
    QString applicationId;
    QString organizationId;
};

/// Total: an unknown code leads nowhere.
[[nodiscard]] FindingTarget targetOf(const QString &code, const FindingSubject &subject);

} // namespace lwb
