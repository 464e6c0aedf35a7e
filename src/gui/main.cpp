// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Process.h"
#include "core/Version.h"
#include "gui/Console.h"
#include "gui/Screenshots.h"
#include "gui/SelfTest.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace lwb;
    using namespace Qt::StringLiterals;
    process::restrictFileMode();
    process::disableCoreDumps();
    process::useUtf8Locale();

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const LaunchOptions options = LaunchOptions::parse(arguments);
    if (options.exitCode) {
        std::fprintf(*options.exitCode ? stderr : stdout, "%s\n", qUtf8Printable(options.output));
        return *options.exitCode;
    }
    if (!hasDisplay()) {
        std::fputs("logto-workbench: no display. Set DISPLAY or WAYLAND_DISPLAY, or use lwb, its "
                   "command-line twin.\n",
                   stderr);
        return 1;
    }

    QApplication application(argc, argv);
    application.setApplicationName(u"logto-workbench"_s);
    application.setApplicationDisplayName(u"Logto Workbench"_s);
    application.setApplicationVersion(QLatin1StringView(LWB_VERSION));
    application.setDesktopFileName(u"logto-workbench"_s);

    if (!options.screenshots.isEmpty() || options.selfTest) {
        const Translations translations(options.language);
        Theme theme(Theme::choiceNamed(options.theme));
        return options.selfTest ? runSelfTest() : Screenshots::writeAll(theme, options.screenshots, {QString(), u"pt_BR"_s});
    }

    Console console(options);
    if (console.handOver())
        return 0;
    console.start();
    const int code = application.exec();
    console.sync();
    // A question still open at the keychain must not find its place gone.
    KeychainSecretStore::leaveIfJobsOutstanding(code);
    return code;
}
