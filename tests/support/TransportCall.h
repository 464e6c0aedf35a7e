// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Transport.h"

namespace lwb::test {

/// "200 body" or the error's summary: one line to compare.
inline QString told(const Result<HttpResponse> &result)
{
    if (!result)
        return result.error().summary();
    return QString::number(result->status) + QLatin1Char(' ') + QString::fromUtf8(result->body);
}

} // namespace lwb::test
