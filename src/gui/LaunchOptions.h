// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lwb {

/// What a window is to show; nothing: as it was, or as the one before it.
struct OpenRequest
{
    bool demo = false; ///< the embedded demo tenant
    QString profile = {}; ///< a profile's name or id
    [[nodiscard]] bool isEmpty() const { return !demo && profile.isEmpty(); }
};

/// What the program was started for. Parsed before QApplication exists, so that --version and
/// --help work without a display.
struct LaunchOptions
{
    OpenRequest request;
    bool selfTest = false;      ///< build and paint a window once, say what is missing, end
    QString screenshots;        ///< write pictures of every page into this directory and end
    QString language;           ///< overrides the system's, e.g. "pt_BR"
    QString theme;              ///< "light", "dark"; empty follows the system
    bool announceFirstPaint = false; ///< for scripts/bench.sh: say so on standard output
    std::optional<int> exitCode; ///< set when there is nothing to start
    QString output;             ///< what to print then

    [[nodiscard]] static LaunchOptions parse(const QStringList &arguments);
};

/// Whether a window can be shown: a display, or a platform plugin that needs none.
[[nodiscard]] bool hasDisplay();

} // namespace lwb
