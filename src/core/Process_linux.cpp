// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Process.h"

#include <QtGlobal>

#include <langinfo.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <clocale>
#include <cstdlib>
#include <cstring>

namespace lwb::process {

void restrictFileMode()
{
    ::umask(077);
}

void disableCoreDumps()
{
#ifdef QT_NO_DEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

std::optional<QByteArray> takeEnvironment(const char *name)
{
    // getenv's pointer leads into the block that /proc/PID/environ shows: unsetenv alone leaves the
    // text there.
    char *value = std::getenv(name);
    if (!value)
        return std::nullopt;
    QByteArray taken(value);
    std::memset(value, 0, std::strlen(value));
    qunsetenv(name);
    return taken;
}

} // namespace lwb::process
