// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb {

/// `text` for a menu or a button, where a single & would vanish and underline the letter behind it.
[[nodiscard]] inline QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace lwb
