// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QIcon>

class QPainter;
class QRect;

namespace lwb {

/// A line icon of resources/icons by name ("app", "m2m", "chevron-down"). The returned icon follows
/// theme, disabled state and scale by itself; its name() is the one given.
[[nodiscard]] QIcon lineIcon(const QString &name, Ink ink = Ink::Text2);

/// Draws one icon in any colour, centred in `rect` as a square of `rect`'s smaller side.
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// Whether there is a drawing of that name.
[[nodiscard]] bool hasIcon(const QString &name);

/// The product's mark: three dots and a tick on an indigo square.
[[nodiscard]] QIcon productIcon();

/// The icon that stands for a kind of object ("MachineToMachine", "role", "user" …).
[[nodiscard]] QString iconNameForKind(const QString &kind);

} // namespace lwb
