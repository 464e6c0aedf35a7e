// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Version.h"

#include <cstdio>

int main()
{
    std::puts("logto-workbench " LWB_VERSION);
    return 0;
}
