// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "core/Suggestions.h"
#include "core/Version.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

const CommandSpec *findSpec(const QString &name)
{
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

QString versionText()
{
    return u"lwb "_s + QLatin1StringView(LWB_VERSION) + u'\n';
}

/// Words that may come before the command: they go behind it.
Result<QStringList> takeLeadingOptions(QStringList &words)
{
    QStringList leading;
    while (!words.isEmpty() && words.first().startsWith(u'-') && words.first().size() > 1) {
        const QString word = words.takeFirst();
        if (word == "--profile"_L1) {
            if (words.isEmpty())
                return usage(u"--profile needs a name."_s);
            leading << word << words.takeFirst();
        } else if (word == "--json"_L1 || word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1
                   || word.startsWith("--profile="_L1)) {
            leading << word;
        } else {
            return unknownWord(u"option"_s, word.section(u'=', 0, 0),
                               {u"--help"_s, u"--version"_s, u"--profile"_s, u"--json"_s});
        }
    }
    return leading;
}

/// Takes "profile add" or "token" from the front.
Result<QString> takeCommand(QStringList &words)
{
    const QString first = words.takeFirst();
    if (findSpec(first))
        return first;
    QStringList firstWords;
    QStringList seconds;
    for (const CommandSpec &spec : commandSpecs()) {
        const QString head = spec.name.section(u' ', 0, 0);
        if (!firstWords.contains(head))
            firstWords.append(head);
        if (head == first)
            seconds.append(spec.name.section(u' ', 1));
    }
    if (seconds.isEmpty())
        return unknownWord(u"command"_s, first, firstWords);
    if (words.isEmpty() || words.first().startsWith(u'-')) {
        if (words.contains("--help"_L1) || words.contains("-h"_L1))
            return first;
        return usage(u"'%1' needs one of: %2."_s.arg(first, seconds.join(u", "_s)));
    }
    const QString second = words.takeFirst();
    if (!seconds.contains(second))
        return unknownWord(first + u" command"_s, second, seconds);
    return QString(first + u' ' + second);
}

/// A word such as "-name", which the parser would take for several options of a letter each, one of
/// them perhaps the h of help.
std::optional<QString> dashedWord(const CommandSpec &spec, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        const QString &word = words.at(i);
        const bool takesNext = std::any_of(spec.options.begin(), spec.options.end(),
                                           [&word](const OptionSpec &option) {
                                               return !option.value.isEmpty()
                                                      && word == QString(u"--"_s + option.name);
                                           });
        if (takesNext)
            ++i;
        else if (word.startsWith(u'-') && !word.startsWith("--"_L1) && word.size() > 2)
            return word;
    }
    return std::nullopt;
}

Result<Invocation> parseHelp(const QStringList &words)
{
    const QString name = words.join(u' ');
    for (const CommandSpec &spec : commandSpecs()) {
        if (name.isEmpty() || spec.name == name || spec.name.section(u' ', 0, 0) == name)
            return Invocation{{}, helpText(name)};
    }
    QStringList names;
    for (const CommandSpec &spec : commandSpecs())
        names.append(spec.name);
    return unknownWord(u"command"_s, name, names);
}

} // namespace

Error usage(const QString &message)
{
    return Error::make(Error::Kind::InvalidInput, message);
}

QString Arguments::value(const QString &option) const
{
    const QStringList all = m_values.value(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 lowest,
                                 qint64 highest) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < lowest || number > highest) {
        return usage(u"--%1 needs a whole number from %2 to %3, not '%4'."_s.arg(option)
                         .arg(lowest).arg(highest).arg(value(option)));
    }
    return number;
}

Result<QString> chosenFormat(const Arguments &arguments, const QStringList &formats)
{
    const bool asJson = arguments.has(u"json"_s);
    if (!arguments.has(u"format"_s))
        return asJson ? u"json"_s : formats.first();
    const QString format = arguments.value(u"format"_s);
    if (!formats.contains(format))
        return unknownWord(u"format"_s, format, formats);
    if (asJson && format != "json"_L1)
        return usage(u"--json and --format %1 exclude each other."_s.arg(format));
    return format;
}

Error unknownWord(const QString &what, const QString &word, const QStringList &candidates)
{
    const QStringList near = suggestions(word, candidates);
    QStringList quoted;
    for (const QString &candidate : near.isEmpty() ? candidates : near)
        quoted.append(u'\'' + candidate + u'\'');
    const QString hint = near.isEmpty() ? u"Known: %1."_s : u"Did you mean %1?"_s;
    return usage(u"Unknown %1 '%2'. %3"_s.arg(
        what, word, hint.arg(quoted.join(near.isEmpty() ? u", "_s : u" or "_s))));
}

Result<Invocation> parseCommandLine(const QStringList &all)
{
    QStringList words = all;
    const Result<QStringList> leading = takeLeadingOptions(words);
    if (!leading)
        return leading.error();
    if (leading->contains("--version"_L1))
        return Invocation{{}, versionText()};
    if (words.isEmpty()) {
        if (leading->contains("--help"_L1) || leading->contains("-h"_L1))
            return Invocation{{}, helpText()};
        return usage(u"A command is missing. 'lwb --help' lists them."_s);
    }
    if (words.first() == "help"_L1) {
        words.removeFirst();
        words.removeIf([](const QString &word) { return word.startsWith(u'-'); });
        return parseHelp(words);
    }
    const Result<QString> command = takeCommand(words);
    if (!command)
        return command.error();
    const CommandSpec *spec = findSpec(*command);
    if (!spec) // "profile --help"
        return Invocation{{}, helpText(*command)};

    QCommandLineParser parser;
    for (const OptionSpec &option : spec->options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(u"version"_s));
    words = *leading + words;
    if (const std::optional<QString> word = dashedWord(*spec, words)) {
        return usage(u"Unknown option '%1'. What begins with a dash and is no option goes after --."_s
                         .arg(*word));
    }
    const bool understood = parser.parse(QStringList(u"lwb"_s) + words);
    if (parser.isSet(u"help"_s))
        return Invocation{{}, helpText(spec->name)};
    if (parser.isSet(u"version"_s))
        return Invocation{{}, versionText()};
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        QStringList names{u"--help"_s};
        for (const OptionSpec &option : spec->options)
            names.append(u"--"_s + option.name);
        const QString dashes = unknown.first().size() == 1 ? u"-"_s : u"--"_s;
        return unknownWord(u"option"_s, dashes + unknown.first(), names);
    }
    if (!understood)
        return usage(parser.errorText());

    Invocation invocation;
    Arguments &arguments = invocation.arguments;
    arguments.command = spec->name;
    arguments.operands = parser.positionalArguments();
    if (arguments.operands.size() < spec->fewest)
        return usage(u"'lwb %1' needs %2."_s.arg(spec->name, spec->operands));
    if (arguments.operands.size() > spec->most) {
        return usage(u"'lwb %1' has no use for '%2'."_s.arg(spec->name,
                                                          arguments.operands[spec->most]));
    }
    for (const OptionSpec &option : spec->options) {
        if (parser.values(option.name).size() > 1 && !option.repeatable)
            return usage(u"--%1 is given twice."_s.arg(option.name));
    }
    for (const QString &name : parser.optionNames()) {
        const QStringList values = parser.values(name); // none: a switch
        arguments.add(name, values.value(arguments.values(name).size()));
    }
    return invocation;
}

} // namespace lwb::cli
