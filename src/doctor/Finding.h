// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lwb {

/// A recognised cause. `code` is the catalogue's id ("C5", "D2", "F7", "K1"); words/ has its
/// sentences, and lwb(1) lists them all.
struct Finding
{
    QString code;
    bool certain = true;
    QString evidence;   ///< what in the answer told so, English, redacted
    QString suggestion; ///< corrected value where there is one (an endpoint, an indicator)
    /// Values that would do, best first: indicators for D2, names of roles for E1, E2 and F7.
    QStringList candidates = {};
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Every code there is, in the catalogue's order. Codes are part of the JSON contract: a code keeps
/// its meaning for ever, new causes get new codes.
[[nodiscard]] const QStringList &findingCodes();

} // namespace lwb
