// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lwb {

class StateFile;

/// Asks where to, beginning in the folder used last: "{name}-{date}.{ending}". No event loop of its
/// own.
void askForExportFile(QWidget *parent, StateFile &state, const QString &name, const QString &ending,
                      const std::function<void(const QString &path)> &chosen);
/// Short enough for one line.
[[nodiscard]] QString shortExportPath(const QString &path);
/// In the system's file manager.
void showExportFolder(const QString &path);

} // namespace lwb
