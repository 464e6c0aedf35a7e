// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/ExitCode.h"
#include "cli/Program.h"
#include "models/RowFormat.h"
#include "core/Suggestions.h"

#include <QFile>
#include <QTest>

using namespace lwb;
using namespace lwb::cli;
using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void optionsAndOperandsInAnyOrder();
    void leadingConnectionOptionsBelongToTheCommand();
    void twoWordCommandsAreFound();
    void aDashIsAnOperandAndAValue();
    void mistakesAreToldWithWhatWasMeant_data();
    void mistakesAreToldWithWhatWasMeant();
    void everyCommandExplainsItself();
    void theManualKnowsEveryWord();
    void versionIsAnsweredEverywhere();
    void helpNamesOneCommandOrAFamily();
    void numbersKeepToTheirRange();
    void nearWordsAreSuggestedBestFirst();
    void onlyWhatNeedsTheFullProgramGoesThere();
    void exitCodesFollowTheContract_data();
    void exitCodesFollowTheContract();
};

void tst_CommandLine::optionsAndOperandsInAnyOrder()
{
    const auto parsed = parseCommandLine({u"list"_s, u"--limit"_s, u"5"_s, u"users"_s, u"--search=a b"_s,
                                          u"--type"_s, u"x"_s, u"--type"_s, u"y"_s});
    QVERIFY(parsed.ok());
    const Arguments &arguments = parsed->arguments;
    QCOMPARE(arguments.command, u"list"_s);
    QCOMPARE(arguments.operands, QStringList{u"users"_s});
    QCOMPARE(arguments.value(u"limit"_s), u"5"_s);
    QCOMPARE(arguments.value(u"search"_s), u"a b"_s);
    QCOMPARE(arguments.values(u"type"_s), (QStringList{u"x"_s, u"y"_s}));
    QVERIFY(!arguments.has(u"all"_s));
    QVERIFY(arguments.value(u"format"_s).isNull());
}

void tst_CommandLine::leadingConnectionOptionsBelongToTheCommand()
{
    for (const QStringList &words : {QStringList{u"--profile"_s, u"acme"_s, u"--json"_s, u"token"_s},
                                     QStringList{u"--json"_s, u"--profile=acme"_s, u"token"_s}}) {
        const auto parsed = parseCommandLine(words);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->arguments.value(u"profile"_s), u"acme"_s);
        QVERIFY(parsed->arguments.has(u"json"_s));
    }
}

void tst_CommandLine::twoWordCommandsAreFound()
{
    const auto parsed = parseCommandLine({u"profile"_s, u"show"_s, u"acme"_s});
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->arguments.command, u"profile show"_s);
    QCOMPARE(parsed->arguments.operands, QStringList{u"acme"_s});
}

void tst_CommandLine::aDashIsAnOperandAndAValue()
{
    auto parsed = parseCommandLine({u"inspect"_s, u"-"_s});
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->arguments.operands, QStringList{u"-"_s});
    parsed = parseCommandLine({u"request"_s, u"POST"_s, u"users"_s, u"--data"_s, u"-"_s});
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->arguments.value(u"data"_s), u"-"_s);
    parsed = parseCommandLine({u"request"_s, u"POST"_s, u"users"_s, u"--data"_s, u""_s});
    QVERIFY(parsed.ok());
    QVERIFY(parsed->arguments.has(u"data"_s));
}

void tst_CommandLine::mistakesAreToldWithWhatWasMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *words, const char *message) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(message);
    };
    row("", "A command is missing. 'lwb --help' lists them.");
    row("tokn", "Unknown command 'tokn'. Did you mean 'token'?");
    row("frobnicate", "Unknown command 'frobnicate'. Known: 'token', 'request', 'list', 'inspect', "
                      "'doctor', 'matrix', 'explain', 'who-can', 'what-if', 'profile', 'demo'.");
    row("profile", "'profile' needs one of: add, list, show, remove.");
    row("profile ad", "Unknown profile command 'ad'. Did you mean 'add'?");
    row("profile --json", "'profile' needs one of: add, list, show, remove.");
    row("token --jsn", "Unknown option '--jsn'. Did you mean '--json'?");
    row("token -x", "Unknown option '-x'. Known: '--help', '--profile', '--resource', '--scope', "
                    "'--organization', '--strict', '--json'.");
    row("explain -the-app api scope",
        "Unknown option '-the-app'. What begins with a dash and is no option goes after --.");
    row("--jsno token", "Unknown option '--jsno'. Did you mean '--json'?");
    row("--profile", "--profile needs a name.");
    row("token surplus", "'lwb token' has no use for 'surplus'.");
    row("request GET", "'lwb request' needs METHOD PATH|URL.");
    row("list", "'lwb list' needs applications|users|roles|resources.");
    row("token --json --json --scope a --scope b", "--scope is given twice.");
    row("help tokn", "Unknown command 'tokn'. Did you mean 'token'?");
}

void tst_CommandLine::mistakesAreToldWithWhatWasMeant()
{
    QFETCH(QString, words);
    QFETCH(QString, message);
    const auto parsed = parseCommandLine(words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().message, message);
    QCOMPARE(exitCodeFor(parsed.error()), ExitCode::Usage);
}

void tst_CommandLine::everyCommandExplainsItself()
{
    QVERIFY(commandSpecs().size() >= 10);
    const QString overview = helpText();
    for (const CommandSpec &spec : commandSpecs()) {
        QVERIFY2(overview.contains(u"  "_s + spec.name + u' '), qPrintable(spec.name));
        const auto asked = parseCommandLine(spec.name.split(u' ') + QStringList(u"--help"_s));
        QVERIFY(asked.ok());
        QVERIFY(asked->text.startsWith(u"Usage: lwb "_s + spec.name));
        for (const OptionSpec &option : spec.options)
            QVERIFY2(asked->text.contains(u"--"_s + option.name), qPrintable(option.name));
        for (const QString &line : asked->text.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        // Short of operands, with an unknown option: help wins.
        QVERIFY(parseCommandLine(spec.name.split(u' ') + QStringList{u"-h"_s, u"--nonsense"_s}).ok());
    }
}

void tst_CommandLine::theManualKnowsEveryWord()
{
    QFile file(QStringLiteral(LWB_SOURCE_DIR "/resources/man/lwb.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    for (const CommandSpec &spec : commandSpecs()) {
        QVERIFY2(manual.contains(spec.name.section(u' ', 0, 0)), qPrintable(spec.name));
        QVERIFY2(manual.contains(spec.name.section(u' ', -1)), qPrintable(spec.name));
        for (const OptionSpec &option : spec.options)
            QVERIFY2(manual.contains(u"--"_s + option.name), qPrintable(option.name));
    }
    for (const Collection collection : {Collection::Applications, Collection::Users, Collection::Roles,
                                        Collection::Resources})
        QVERIFY(manual.contains(csvColumns(collection).join(u" , "_s)));
}

void tst_CommandLine::versionIsAnsweredEverywhere()
{
    const auto plain = parseCommandLine({u"--version"_s});
    QVERIFY(plain.ok());
    QVERIFY(plain->text.startsWith(u"lwb "_s));
    for (const CommandSpec &spec : commandSpecs()) {
        const auto asked = parseCommandLine(spec.name.split(u' ') + QStringList(u"--version"_s));
        QVERIFY(asked.ok());
        QCOMPARE(asked->text, plain->text);
    }
}

void tst_CommandLine::helpNamesOneCommandOrAFamily()
{
    QCOMPARE(parseCommandLine({u"help"_s})->text, helpText());
    QCOMPARE(parseCommandLine({u"help"_s, u"list"_s})->text, helpText(u"list"_s));
    QCOMPARE(parseCommandLine({u"help"_s, u"profile"_s, u"add"_s})->text, helpText(u"profile add"_s));
    const QString family = parseCommandLine({u"profile"_s, u"--help"_s})->text;
    for (const char *name : {"add", "list", "show", "remove"})
        QVERIFY(family.contains(u"Usage: lwb profile "_s + QLatin1StringView(name)));
}

void tst_CommandLine::numbersKeepToTheirRange()
{
    Arguments arguments;
    QCOMPARE(*arguments.number(u"limit"_s, 7, 1, 9), 7);
    arguments.add(u"limit"_s, u"9"_s);
    QCOMPARE(*arguments.number(u"limit"_s, 7, 1, 9), 9);
    for (const QString &wrong : {u"10"_s, u"0"_s, u"-1"_s, u"x"_s, u""_s, u"1.5"_s, u"99999999999999999999"_s}) {
        Arguments bad;
        bad.add(u"limit"_s, wrong);
        QVERIFY2(!bad.number(u"limit"_s, 7, 1, 9).ok(), qPrintable(wrong));
    }
}

void tst_CommandLine::nearWordsAreSuggestedBestFirst()
{
    const QStringList lists{u"applications"_s, u"users"_s, u"roles"_s, u"resources"_s};
    QCOMPARE(suggestions(u"aplications"_s, lists), QStringList{u"applications"_s});
    QCOMPARE(suggestions(u"app"_s, lists), QStringList{u"applications"_s});
    QCOMPARE(suggestions(u"r"_s, lists), (QStringList{u"roles"_s, u"resources"_s}));
    QCOMPARE(suggestions(u"USERS"_s, lists), QStringList{u"users"_s});
    QCOMPARE(suggestions(u"uesrs"_s, lists), QStringList{u"users"_s});
    QVERIFY(suggestions(u"organizations"_s, lists).isEmpty());
    QVERIFY(suggestions(QString(100'000, u'x'), lists).isEmpty());
}

void tst_CommandLine::onlyWhatNeedsTheFullProgramGoesThere()
{
    for (const char *words : {"token", "request GET users", "list users --all", "help", "--version", "", "tokn",
                              "token --help", "help doctor", "--json token"})
        QVERIFY2(isAnsweredHere(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)), words);
    for (const char *words : {"inspect -", "doctor", "matrix", "explain a b c", "--json who-can a b", "what-if", "profile list", "demo --port 1", "--json doctor",
                              "token --profile x", "--profile x token", "--profile=x list users",
                              "list users --profile=x"})
        QVERIFY2(!isAnsweredHere(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)), words);
}

void tst_CommandLine::exitCodesFollowTheContract_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("usage") << int(Kind::InvalidInput) << 0 << 2;
    QTest::newRow("insecure") << int(Kind::InsecureUrl) << 0 << 2;
    QTest::newRow("unknown name") << int(Kind::NotFound) << 0 << 2;
    QTest::newRow("ambiguous name") << int(Kind::Ambiguous) << 0 << 2;
    QTest::newRow("read-only") << int(Kind::ReadOnly) << 0 << 2;
    QTest::newRow("token refused") << int(Kind::TokenRefused) << 400 << 3;
    QTest::newRow("401") << int(Kind::Http) << 401 << 3;
    QTest::newRow("403") << int(Kind::Http) << 403 << 3;
    QTest::newRow("404") << int(Kind::Http) << 404 << 5;
    QTest::newRow("500") << int(Kind::Http) << 500 << 5;
    QTest::newRow("network") << int(Kind::Network) << 0 << 4;
    QTest::newRow("tls") << int(Kind::Tls) << 0 << 4;
    QTest::newRow("timeout") << int(Kind::Timeout) << 0 << 4;
    QTest::newRow("unknown outcome") << int(Kind::UnknownOutcome) << 0 << 4;
    QTest::newRow("redirect") << int(Kind::Redirected) << 302 << 5;
    QTest::newRow("malformed") << int(Kind::Malformed) << 200 << 5;
    QTest::newRow("too large") << int(Kind::TooLarge) << 200 << 5;
    QTest::newRow("keychain locked") << int(Kind::KeychainLocked) << 0 << 5;
    QTest::newRow("storage") << int(Kind::Storage) << 0 << 5;
}

void tst_CommandLine::exitCodesFollowTheContract()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, code);
    Error error = Error::make(Error::Kind(kind), u"x"_s);
    error.status = status;
    QCOMPARE(int(exitCodeFor(error)), code);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
