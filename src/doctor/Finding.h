// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb {

/// A recognised cause. `code` is the catalogue's id ("C5", "D2", "F7", "K1"); words/ has its
/// sentences, and README's table lists them all.
struct Finding
{
    QString code;
    bool certain = true;
    QString evidence;   ///< what in the answer told so, English, redacted
    QString suggestion; ///< corrected value where there is one (an endpoint, an indicator)
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace lwb
