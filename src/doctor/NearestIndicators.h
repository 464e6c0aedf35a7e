// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Finding.h"

#include <QList>

namespace lwb {

/// A registered indicator that was probably meant, and in what the one asked for differs from it.
struct NearIndicator
{
    /// The likeliest slip first.
    enum class Slip {
        WhiteSpace,   ///< at an end
        Slash,        ///< at the end
        Case,
        Scheme,       ///< http, https, none
        Port,
        CustomDomain, ///< the tenant's own address where Logto's fixed one belongs
        OtherTenant,  ///< another tenant's Management API
        Path,         ///< the same host, another path
        Spelling,
    };
    QString indicator;
    Slip slip = Slip::Spelling;
    friend bool operator==(const NearIndicator &, const NearIndicator &) = default;
};

/// The likeliest first, none that is far off. Indicators are compared letter by letter by Logto, so
/// one that is registered has no nearest.
[[nodiscard]] QList<NearIndicator>
nearestIndicators(const QString &asked, const QStringList &registered, qsizetype most = 3);

/// Adds to a D2 what is registered and near: the candidates, and a suggestion when one stands out.
/// Other findings stay as they are.
void proposeIndicators(Finding &finding, const QString &asked, const QStringList &registered);

} // namespace lwb
