// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lwb {

class AppContext;

/// A component that the program is made with or runs on.
struct Component
{
    QString name;
    QString version; ///< empty where it does not tell
    QString licence; ///< SPDX
};
[[nodiscard]] QList<Component> components();

/// What helps to find a fault: versions, settings, connections, the last requests and messages.
/// English; without secrets, tokens and bodies.
[[nodiscard]] QString diagnostics(AppContext &context);

} // namespace lwb
