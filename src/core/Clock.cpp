// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include <QDateTime>

namespace lwb {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

const SystemClock &SystemClock::shared()
{
    static const SystemClock clock; // stateless, so sharing it is no hidden dependency
    return clock;
}

} // namespace lwb
