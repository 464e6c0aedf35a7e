// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lwb::cli {

enum class Shell
{
    Bash,
    Zsh,
    Fish
};

/// What a shell reads to complete the words of `lwb`, made of commandSpecs(), which the parser and
/// the help are made of too.
[[nodiscard]] QString completionScript(Shell shell);

} // namespace lwb::cli
