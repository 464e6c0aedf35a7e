// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lwb {

/// The commands of a pasted text, each as the words its program would be given. Which shell the
/// text is for is told from how it continues lines: `\` (POSIX), `^` (cmd), a backtick
/// (PowerShell). Nothing is expanded: `$NAME` stays as it is. A quote without its end reaches to
/// the end.
[[nodiscard]] QList<QStringList> shellCommands(const QString &text);

} // namespace lwb
