// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Completions.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lwb::cli;
using namespace Qt::StringLiterals;

/// Asks real shells, each with its script, what they offer.
class TestCompletions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOptionIsOfferedWhereItBelongs_data();
    void everyOptionIsOfferedWhereItBelongs();
    void whatIsOfferedFitsThePlace_data();
    void whatIsOfferedFitsThePlace();
    void wordsOfAnOptionStandInItsHelp();

private:
    QStringList offered(const QString &shell, const QString &line) const;

    QTemporaryDir m_folder;
};

void TestCompletions::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto write = [this](const QString &name, const QString &text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    write(u"bash"_s, completionScript(Shell::Bash));
    write(u"_lwb"_s, completionScript(Shell::Zsh));
    write(u"fish"_s, completionScript(Shell::Fish));
    // Stands for the program where the scripts ask it for the names of connections.
    write(u"lwb"_s,
          u"#!/bin/sh\n[ \"$*\" = 'profile list' ] || exit 1\n"
          "printf 'name         environment\\nAcme west    production\\nDemo         demo\\n'\n"_s);
}

/// What the shell offers for the last word of `line`, sorted.
QStringList TestCompletions::offered(const QString &shell, const QString &line) const
{
    QStringList words = line.split(u' ');
    QStringList arguments;
    if (shell == "bash"_L1) {
        words = QString(line).replace(u"="_s, u" = "_s).split(u' '); // as readline cuts them
        arguments = {
            u"--norc"_s, u"-c"_s,
            u"compopt() { :; }; . ./bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _lwb;"
            " printf '%s\\n' \"${COMPREPLY[@]}\""_s,
            u"bash"_s};
    } else if (shell == "zsh"_L1) {
        // Its own functions work at a terminal only: these say what they were given.
        arguments = {
            u"-f"_s, u"-c"_s,
            u"_arguments() { local s; for s; do s=${s#\\*}; [[ $s != --* ]] || print -r -- ${s%%[=\\[]*}; done };"
            " _describe() { print -rl -- ${${(P)@[-1]}%%:*} }; words=(\"$@\"); CURRENT=$#; . ./_lwb"_s,
            u"zsh"_s};
    } else {
        // From version 4 on it offers what merely contains the letters, too, as less likely.
        arguments = {u"--no-config"_s, u"-c"_s,
                     u"source ./fish; complete -C $argv[1] | string replace -r '\\t.*' ''"
                     " | string match -- (string split ' ' -- $argv[1])[-1]'*'"_s};
        words = QStringList{line};
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(shell, arguments + words);
    if (!process.waitForFinished(60'000))
        return {u"no answer"_s};
    if (const QByteArray errors = process.readAllStandardError(); !errors.isEmpty())
        return {QString::fromUtf8(errors)};
    QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

void TestCompletions::everyOptionIsOfferedWhereItBelongs_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCompletions::everyOptionIsOfferedWhereItBelongs()
{
    QFETCH(QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("not installed");
    for (const CommandSpec &spec : commandSpecs()) {
        QStringList options{u"--help"_s};
        for (const OptionSpec &option : spec.options)
            options.append(u"--"_s + option.name);
        options.sort();
        QCOMPARE(offered(shell, u"lwb "_s + spec.name + u" --"_s), options);
    }
}

void TestCompletions::whatIsOfferedFitsThePlace_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const QString commands =
        u"demo doctor explain help inspect list matrix profile request token what-if who-can"_s;
    for (const char *shell : {"bash", "zsh", "fish"}) {
        const QString name = QString::fromLatin1(shell);
        QTest::addRow("%s, commands", shell) << name << u"lwb "_s << commands;
        QTest::addRow("%s, help", shell) << name << u"lwb help "_s << commands;
        QTest::addRow("%s, a family", shell)
            << name << u"lwb profile "_s << u"add list remove show"_s;
    }
    for (const char *shell : {"bash", "fish"}) {
        const QString name = QString::fromLatin1(shell);
        QTest::addRow("%s, begun", shell) << name << u"lwb to"_s << u"token"_s;
        QTest::addRow("%s, nothing", shell) << name << u"lwb token "_s << QString();
        QTest::addRow("%s, value", shell)
            << name << u"lwb list --format "_s << u"csv json ndjson table"_s;
        QTest::addRow("%s, value begun", shell)
            << name << u"lwb list users --format nd"_s << u"ndjson"_s;
        QTest::addRow("%s, operand", shell)
            << name << u"lwb list "_s << u"applications resources roles users"_s;
        QTest::addRow("%s, operand after an option", shell)
            << name << u"lwb list --all us"_s << u"users"_s;
        QTest::addRow("%s, after the connection", shell)
            << name << u"lwb --profile Demo token --sc"_s << u"--scope"_s;
        QTest::addRow("%s, in a family", shell)
            << name << u"lwb profile add --client-a"_s << u"--client-authentication"_s;
        QTest::addRow("%s, a connection", shell) << name << u"lwb token --profile D"_s << u"Demo"_s;
        QTest::addRow("%s, a connection first", shell) << name << u"lwb --profile D"_s << u"Demo"_s;
        QTest::addRow("%s, a connection as operand", shell)
            << name << u"lwb profile show D"_s << u"Demo"_s;
        QTest::addRow("%s, a file", shell)
            << name << u"lwb profile add --ca-file fi"_s << u"fish"_s;
    }
    QTest::newRow("bash, a space") << u"bash"_s << u"lwb token --profile A"_s << uR"(Acme\ west)"_s;
    QTest::newRow("bash, joined") << u"bash"_s << u"lwb list --format=nd"_s << u"ndjson"_s;
    QTest::newRow("fish, joined") << u"fish"_s << u"lwb list --format=nd"_s << u"--format=ndjson"_s;
}

void TestCompletions::whatIsOfferedFitsThePlace()
{
    QFETCH(QString, shell);
    QFETCH(QString, line);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("not installed");
    QTEST(offered(shell, line).join(u' '), "words");
}

void TestCompletions::wordsOfAnOptionStandInItsHelp()
{
    int seen = 0;
    for (const CommandSpec &spec : commandSpecs()) {
        for (const OptionSpec &option : spec.options) {
            for (const QString &word : option.words)
                QVERIFY2(option.help.contains(word), qPrintable(option.name + u' ' + word));
            seen += int(option.words.size());
        }
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
