// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QDateTime>
#include <QString>

namespace lwb {

/// A token that is there already, to be sent as it is: lent by the token lab, in memory only.
struct HeldToken
{
    SharedSecret value;
    QString label;       ///< whose it is and for what, as people read it
    QString indicator;   ///< of the API resource it is for; empty: an organization's
    QDateTime expiresAt; ///< our clock, UTC; invalid when it does not say
    qint64 clockSkewMs = 0; ///< server minus us
};

} // namespace lwb
