// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LaunchOptions.h"

#include "core/Version.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace lwb {

LaunchOptions LaunchOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Desktop console for people who operate Logto tenants."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help and exit."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version and exit."_s);
    const QCommandLineOption demoOption(u"demo"_s, u"Open on the embedded demo tenant."_s);
    const QCommandLineOption profileOption(u"profile"_s, u"Open on this profile, by name or id."_s,
                                           u"name"_s);
    const QCommandLineOption selfTestOption(
        u"self-test"_s, u"Paint one window, check what the program needs at run time, and exit."_s);
    const QCommandLineOption screenshotsOption(
        u"screenshots"_s, u"Write pictures of every page, drawn with the demo tenant, and exit."_s,
        u"directory"_s);
    const QCommandLineOption languageOption(u"language"_s, u"Language of the window, e.g. pt_BR."_s,
                                            u"code"_s);
    const QCommandLineOption themeOption(u"theme"_s, u"light, dark or system."_s, u"name"_s);
    QCommandLineOption announceOption(u"announce-first-paint"_s);
    announceOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({announceOption, help, version, demoOption, profileOption, selfTestOption,
                       screenshotsOption, languageOption, themeOption});

    LaunchOptions options;
    if (!parser.parse(arguments)) {
        options.exitCode = 2;
        options.output = parser.errorText() + u"\nTry --help."_s;
    } else if (!parser.positionalArguments().isEmpty()) {
        options.exitCode = 2;
        options.output = u"Unexpected argument: "_s + parser.positionalArguments().constFirst()
                         + u"\nTry --help."_s;
    } else if (parser.isSet(help)) {
        options.exitCode = 0;
        options.output = parser.helpText();
    } else if (parser.isSet(version)) {
        options.exitCode = 0;
        options.output = u"logto-workbench "_s + QLatin1StringView(LWB_VERSION);
    }
    options.request = {parser.isSet(demoOption), parser.value(profileOption)};
    options.selfTest = parser.isSet(selfTestOption);
    options.screenshots = parser.value(screenshotsOption);
    options.language = parser.value(languageOption);
    options.theme = parser.value(themeOption);
    options.announceFirstPaint = parser.isSet(announceOption);
    return options;
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace lwb
