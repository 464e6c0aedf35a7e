// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <unistd.h>

#include <climits>
#include <cstdio>
#include <string>

namespace lwb::cli {

int becomeFullProgram(char *argv[])
{
    // Beside us in a build, in libexec once installed; found from where we lie, so that an unpacked
    // archive works anywhere.
    char self[PATH_MAX] = {};
    const ssize_t length = ::readlink("/proc/self/exe", self, sizeof self - 1);
    std::string folder(self, length > 0 ? size_t(length) : 0);
    folder.erase(folder.rfind('/') + 1);
    for (const char *place : {"lwb-full", LWB_FULL_FROM_BIN})
        ::execv((folder + place).c_str(), argv);
    std::fputs("lwb: lwb-full is missing: the installation is not whole.\n", stderr);
    return int(ExitCode::Other);
}

} // namespace lwb::cli
