// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QColor>

namespace lwb {

/// Every colour the window uses, by role. Read at paint time and never kept, so that a change of
/// theme reaches everything.
struct Tokens
{
    bool dark;
    QColor base, sidebar, sunken, raised;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, onAccent, link;
    QColor sel, selOff, hover, press, navSel, neutralSoft;
    QColor field, edge, line, lineSoft;
    QColor ok, okSoft, bad, badSoft, warn, warnSoft, info, infoSoft;
    QColor production, staging, development, demo, onEnvironment, onStaging;
    QColor violet; ///< PATCH, JSON literals, the demo environment's label
    QColor jwtHeader, jwtPayload, jwtSignature;
    QColor placeholder; ///< bars that stand for a row still loading
    QColor scrollBar, scrollBarHover;

    /// Focus rings and the bar of the current row: accent in light, link in dark.
    [[nodiscard]] const QColor &focus() const { return dark ? link : accent; }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The table in use, one per process as the application palette is.
[[nodiscard]] const Tokens &tokens();

/// Text and icon colours by role, for widgets that keep a role instead of a colour.
enum class Ink {
    Text,
    Text2,
    Text3,
    Disabled,
    Link,
    Accent,
    OnAccent,
    Ok,
    Bad,
    Warn,
    Info,
    Violet
};
[[nodiscard]] const QColor &colorOf(Ink ink);

[[nodiscard]] const QColor &environmentColor(Environment environment);      ///< band and tile
[[nodiscard]] const QColor &
environmentTextColor(Environment environment); ///< the word, on its tint
[[nodiscard]] const QColor &environmentLetterColor(Environment environment);///< on the tile
/// The environment's tint over `ground`: 6 % in light, 10 % in dark.
[[nodiscard]] QColor environmentTint(Environment environment, const QColor &ground);
/// GET info, POST ok, PUT warn, PATCH violet, DELETE bad; others text2.
[[nodiscard]] const QColor &methodColor(const QString &method);
[[nodiscard]] QColor mixed(const QColor &over, const QColor &ground, qreal share);

} // namespace lwb
