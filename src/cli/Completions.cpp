// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Completions.h"

#include "cli/CommandLine.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

/// What may stand where an option's value or an operand is expected.
struct Expected
{
    enum class What
    {
        Anything,
        Words,
        File,
        Profile
    };
    What what = What::Anything;
    QStringList words = {};
};

Expected expected(const QString &placeholder, const QStringList &words)
{
    if (!words.isEmpty())
        return {Expected::What::Words, words};
    if (placeholder == "FILE"_L1)
        return {Expected::What::File};
    if (placeholder == "NAME|ID"_L1)
        return {Expected::What::Profile};
    return {};
}

Expected expectedValue(const OptionSpec &option)
{
    return expected(option.value, option.words);
}

Expected expectedOperand(const CommandSpec &spec)
{
    static const QRegularExpression literal(u"^[a-z]+(\\|[a-z]+)+$"_s);
    const bool isLiteral = literal.match(spec.operands).hasMatch();
    return expected(spec.operands, isLiteral ? spec.operands.split(u'|') : QStringList());
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// "profile" of "profile add"; empty when there is no second word.
QString familyOf(const CommandSpec &spec)
{
    return spec.name.contains(u' ') ? spec.name.section(u' ', 0, 0) : QString();
}

/// Every first word with its summary, "help" included; a family's is made of its members.
QList<std::pair<QString, QString>> firstWords()
{
    QList<std::pair<QString, QString>> words;
    for (const CommandSpec &spec : commandSpecs()) {
        const QString family = familyOf(spec);
        if (family.isEmpty())
            words.append({spec.name, spec.summary});
        else if (words.isEmpty() || words.last().first != family)
            words.append({family, u"add, list, show or remove connections"_s});
    }
    words.append({u"help"_s, u"explain a command"_s});
    return words;
}

/// The members of the family, by their second word.
QList<std::pair<QString, QString>> secondWords(const QString &family)
{
    QList<std::pair<QString, QString>> words;
    for (const CommandSpec &spec : commandSpecs()) {
        if (familyOf(spec) == family)
            words.append({spec.name.section(u' ', 1), spec.summary});
    }
    return words;
}

QStringList families()
{
    QStringList names;
    for (const CommandSpec &spec : commandSpecs()) {
        const QString family = familyOf(spec);
        if (!family.isEmpty() && !names.contains(family))
            names.append(family);
    }
    return names;
}

QList<OptionSpec> optionsOf(const CommandSpec &spec)
{
    return spec.options + QList<OptionSpec>{{u"help"_s, {}, u"print this"_s}};
}

/// The names of the saved connections: of their table, what comes before the gap.
constexpr QStringView profileNames = u"lwb profile list 2>/dev/null | sed '1d;s/  .*//'";

QString joined(const QList<std::pair<QString, QString>> &words)
{
    QStringList names;
    for (const auto &[name, summary] : words)
        names.append(name);
    return names.join(u' ');
}

QString bashOffer(const Expected &expected)
{
    switch (expected.what) {
    case Expected::What::Words: return u"_lwb_offer "_s + expected.words.join(u' ');
    case Expected::What::File:
        return u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"_s;
    case Expected::What::Profile: return u"_lwb_offer_profiles"_s;
    case Expected::What::Anything: break;
    }
    return u":"_s;
}

QString bashScript()
{
    QString options;
    QString values;
    QString operands;
    for (const CommandSpec &spec : commandSpecs()) {
        QStringList names;
        for (const OptionSpec &option : optionsOf(spec)) {
            names.append(u"--"_s + option.name);
            if (!option.value.isEmpty())
                values += u"    '%1 --%2') %3; return ;;\n"_s.arg(spec.name, option.name,
                                                                  bashOffer(expectedValue(option)));
        }
        options += u"        '%1') _lwb_offer %2 ;;\n"_s.arg(spec.name, names.join(u' '));
        operands += u"    '%1') %2 ;;\n"_s.arg(spec.name, bashOffer(expectedOperand(spec)));
    }
    for (const QString &family : families())
        operands += u"    '%1') _lwb_offer %2 ;;\n"_s.arg(family, joined(secondWords(family)));
    return uR"script(# bash completion for lwb, made of its own help

_lwb_offer() {
    local word
    for word; do
        [[ $word != "$cur"* ]] || COMPREPLY+=("$(printf %q "$word")")
    done
}

_lwb_offer_profiles() {
    local names
    mapfile -t names < <(%5)
    _lwb_offer "${names[@]}"
}

_lwb() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= i word
    COMPREPLY=()
    # --format=json comes as three words.
    if [[ $prev == = && $COMP_CWORD -ge 2 ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $cur == = ]]; then
        cur=
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --profile) ((i++)) ;;
        -*) ;;
        *)
            command+=${command:+ }$word
            [[ " %6 " == *" $command "* ]] || break
            ;;
        esac
    done
    case "$command $prev" in
    *' --profile') _lwb_offer_profiles; return ;;
%1    esac
    if [[ $cur == -* ]]; then
        case $command in
        '') _lwb_offer --help --version --profile --json ;;
%2        esac
        return
    fi
    case $command in
    '') _lwb_offer %4 ;;
    help*) _lwb_offer %4 ;;
%3    esac
}
complete -F _lwb lwb
)script"_s.arg(values, options, operands, joined(firstWords()),
         profileNames.toString(), families().join(u' '));
}

QString zshAction(const Expected &expected)
{
    switch (expected.what) {
    case Expected::What::Words: return u'(' + expected.words.join(u' ') + u')';
    case Expected::What::File: return u"_files"_s;
    case Expected::What::Profile: return u"_lwb_profiles"_s;
    case Expected::What::Anything: break;
    }
    return u" "_s;
}

QString zshDescription(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, QString(u'\\') + special);
    return oneLine(text);
}

QString zshWords(const QList<std::pair<QString, QString>> &words, int indent)
{
    QString lines;
    for (const auto &[name, summary] : words)
        lines += QString(indent, u' ') + quoted(name + u':' + summary) + u'\n';
    return lines;
}

QString zshScript()
{
    QString commands;
    for (const CommandSpec &spec : commandSpecs()) {
        commands += u"    "_s + quoted(spec.name) + u")\n        _arguments"_s;
        for (const OptionSpec &option : optionsOf(spec)) {
            QString argument = (option.repeatable ? u"*--"_s : u"--"_s) + option.name;
            if (!option.value.isEmpty())
                argument += u'=';
            argument += u'[' + zshDescription(option.help) + u']';
            if (!option.value.isEmpty())
                argument +=
                    u':' + zshDescription(option.value) + u':' + zshAction(expectedValue(option));
            commands += u" \\\n            "_s + quoted(argument);
        }
        if (spec.most > 0) {
            commands += u" \\\n            "_s
                        + quoted(u"1:"_s + zshDescription(spec.operands) + u':'
                                 + zshAction(expectedOperand(spec)));
        }
        commands += u" ;;\n"_s;
    }
    QString inFamilies;
    for (const QString &family : families()) {
        inFamilies +=
            u"    if [[ $command == %1 ]]; then\n        if (( CURRENT == 2 )); then\n"
            "            commands=(\n%2            )\n"
            "            _describe -t commands command commands\n            return\n        fi\n"
            "        command=\"%1 $words[2]\"\n        shift words\n        (( CURRENT-- ))\n    fi\n"_s
                .arg(family, zshWords(secondWords(family), 16));
    }
    return uR"script(#compdef lwb
# zsh completion for lwb, made of its own help

_lwb_profiles() {
    local -a names
    names=(${(f)"$(%4)"})
    compadd -a names
}

_lwb() {
    local -a commands
    commands=(
%1    )
    if (( CURRENT == 2 )); then
        _describe -t commands command commands
        return
    fi
    shift words
    (( CURRENT-- ))
    local command=$words[1]
%2    case $command in
    help) _describe -t commands command commands ;;
%3    esac
}

_lwb "$@"
)script"_s.arg(zshWords(firstWords(), 8), inFamilies, commands, profileNames.toString());
}

QString fishAction(const Expected &expected)
{
    switch (expected.what) {
    case Expected::What::Words: return u" -x -a "_s + quoted(expected.words.join(u' '));
    case Expected::What::File: return u" -r -F"_s;
    case Expected::What::Profile: return u" -x -a '(__lwb_profiles)'"_s;
    case Expected::What::Anything: break;
    }
    return u" -x"_s;
}

QString fishScript()
{
    QString text = uR"script(# fish completion for lwb, made of its own help

function __lwb_profiles
    %1
end

# The command so far is exactly these words, options and what is not of a command left out.
function __lwb_is
    set -l words (commandline -opc)[2..-1]
    set -l command
    while set -q words[1]; and test (count $command) -lt (count $argv)
        switch $words[1]
            case --profile
                set -e words[1]
            case '-*'
            case '*'
                set -a command $words[1]
        end
        set -e words[1]
    end
    test "$command" = "$argv"
end

function __lwb_is_bare
    for word in (commandline -opc)[2..-1]
        string match -q -- '-*' $word; or return 1
    end
end

complete -c lwb -f
)script"_s.arg(profileNames);
    const auto offer = [&text](const QString &condition,
                               const QList<std::pair<QString, QString>> &words) {
        for (const auto &[name, summary] : words)
            text += u"complete -c lwb -n %1 -a %2 -d %3\n"_s.arg(quoted(condition), name,
                                                                 quoted(summary));
    };
    offer(u"__lwb_is_bare"_s, firstWords());
    offer(u"__lwb_is help"_s, firstWords());
    for (const QString &option : {u"version"_s, u"help"_s, u"json"_s})
        text += u"complete -c lwb -n __lwb_is_bare -l %1\n"_s.arg(option);
    text += u"complete -c lwb -n __lwb_is_bare -l profile -x -a '(__lwb_profiles)'\n"_s;
    for (const QString &family : families()) {
        QString condition = u"__lwb_is "_s + family;
        for (const auto &[name, summary] : secondWords(family))
            condition += u"; and not __lwb_is "_s + family + u' ' + name;
        offer(condition, secondWords(family));
    }
    for (const CommandSpec &spec : commandSpecs()) {
        const QString condition = quoted(u"__lwb_is "_s + spec.name);
        for (const OptionSpec &option : optionsOf(spec)) {
            text += u"complete -c lwb -n %1 -l %2 -d %3"_s.arg(condition, option.name,
                                                               quoted(oneLine(option.help)));
            text +=
                (option.value.isEmpty() ? QString() : fishAction(expectedValue(option))) + u'\n';
        }
        const Expected operand = expectedOperand(spec);
        if (operand.what == Expected::What::Words || operand.what == Expected::What::Profile)
            text += u"complete -c lwb -n %1%2\n"_s.arg(condition, fishAction(operand));
    }
    return text;
}

} // namespace

QString completionScript(Shell shell)
{
    switch (shell) {
    case Shell::Bash: return bashScript();
    case Shell::Zsh: return zshScript();
    case Shell::Fish: return fishScript();
    }
    return {};
}

} // namespace lwb::cli
