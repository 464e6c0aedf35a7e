// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "cli/CommandLine.h"
#include "support/HostilePeer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lwb;
using namespace lwb::test;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as a shell meets it: help, mistakes, tokens, the demo tenant, manners.
class tst_Lwb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helpAndVersionGoToStandardOutput();
    void usageMistakesExit2AndSendNothing_data();
    void usageMistakesExit2AndSendNothing();
    void mistakesAreJsonWhenAsked();
    void missingVariablesAreNamed();

    void tokenAloneIsPrinted();
    void tokenJsonHasTheContractsMembers();
    void droppedScopesAreAWarningAndStrictSaysNo();
    void noScopeAskedForIsTold();
    void organizationTokensAreAskedFor();
    void refusedTokensExit3();
    void anUnreachableHostExits4();
    void aSlipInTheEndpointIsNotMended();
    void anotherResourceComesFromTheVariable();
    void theConsolesProxyIsUsed();
    void theConsolesTimeLimitsHold();
    void settingsThatCannotBeUsedAreAWarning();

    void demoServesUntilInterrupted_data();
    void demoServesUntilInterrupted();
    void demoUsesThePortAskedFor();

    void secretsAreNeitherInArgvNorInTheEnvironment();
    void interruptEndsARunBySignal();
    void aFullDiskIsAFailure();
    void aLocaleWithoutUtf8IsNoWarning();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }

    std::unique_ptr<DemoTenant> m_tenant;
};

void tst_Lwb::initTestCase()
{
    startShoppingTenant(&m_tenant);
}

void tst_Lwb::helpAndVersionGoToStandardOutput()
{
    for (const char *words : {"--help", "help", "help token", "list --help", "profile --help",
                              "--version", "doctor --version"}) {
        const Answer answer = Lwb().run(words);
        QVERIFY_DONE(answer);
        QVERIFY(answer.out.size() > 5);
    }
}

void tst_Lwb::usageMistakesExit2AndSendNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *words, const char *told) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(told);
    };
    row("tokn", "Did you mean 'token'?");
    row("token --scop all", "Did you mean '--scope'?");
    row("list aplications", "Did you mean 'applications'?");
    row("list r", "Did you mean 'roles' or 'resources'?");
    row("list applications --type m2n", "'MachineToMachine'");
    row("list users --type SPA", "not with users");
    row("list users --limit 0", "--limit needs a whole number");
    row("list users --limit 5 --all", "exclude each other");
    row("list users --format xml", "'table', 'csv', 'json', 'ndjson'");
    row("request GET", "needs METHOD PATH|URL");
    row("request GET users --scope all", "--scope needs --resource");
    row("request GET users --query page", "--query needs K=V");
    row("request GET users --header X", "--header needs");
    row("request GET users --header Host:x", "header 1");
    row("request G@T users", "method");
    row("request POST users --data @/nowhere/at/all", "/nowhere/at/all");
    row("demo --port 99999", "--port needs a whole number");
    row("profile show nobody", "nobody");
    row("token --profile nobody", "nobody");
    row("profile add --name x", "--client-id is missing");
    row("profile add --name x --client-id y", "either --cloud TENANT_ID or --endpoint URL");
    row("profile add --name x --client-id y --endpoint https://a.example/oidc", "https://a.example");
    row("profile add --name x --client-id y --endpoint https://a.example --environment live", "'production'");
    row("profile add --name x --client-id y --endpoint https://a.example --api-resource nme=z", "'name'");
}

void tst_Lwb::usageMistakesExit2AndSendNothing()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, told);
    HostilePeer peer({Reaction::answer("{}")});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    const Answer answer = run.run(words.split(u' '));
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains(told), answer.err);
    QVERIFY(answer.err.startsWith("lwb: "));
    QCOMPARE(peer.connections(), 0);
}

void tst_Lwb::mistakesAreJsonWhenAsked()
{
    const Answer answer = Lwb().run("tokn --json");
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out, QByteArray("{\"error\":{\"kind\":\"invalid_input\",\"status\":null,\"code\":null,"
                                    "\"message\":\"Unknown command 'tokn'. Did you mean 'token'?\","
                                    "\"requestId\":null}}\n"));
}

void tst_Lwb::missingVariablesAreNamed()
{
    Answer answer = Lwb().run("token");
    QVERIFY_CODE(answer, 2);
    for (const char *way : {"--profile", "LOGTO_ENDPOINT", "LOGTO_CLIENT_ID", "LOGTO_CLIENT_SECRET"})
        QVERIFY2(answer.err.contains(way), answer.err);
    Lwb partly = lwb();
    partly.environment.remove(u"LOGTO_CLIENT_SECRET"_s);
    answer = partly.run("token");
    QVERIFY_CODE(answer, 2);
    QVERIFY(answer.err.contains("LOGTO_CLIENT_SECRET is not set"));
    QVERIFY(!answer.err.contains("LOGTO_ENDPOINT"));
}

void tst_Lwb::tokenAloneIsPrinted()
{
    const Answer answer = lwb().run("token");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out.count('\n'), 1);
    QVERIFY(answer.out.endsWith('\n'));
    QCOMPARE(answer.out.count('.'), 2);
    QVERIFY(!answer.out.contains(' '));
}

void tst_Lwb::tokenJsonHasTheContractsMembers()
{
    const Answer answer = lwb().run("token --json");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"access_token token_type expires_in expires_at requested granted header claims"_s);
    const QJsonObject token = answer.json();
    QCOMPARE(token["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(token["requested"_L1].toArray(), QJsonArray{u"all"_s});
    QCOMPARE(token["granted"_L1].toArray(), QJsonArray{u"all"_s});
    QCOMPARE(token["header"_L1]["alg"_L1].toString(), u"ES384"_s);
    QCOMPARE(token["claims"_L1]["aud"_L1].toString(), m_tenant->address().resource);
    QVERIFY(token["expires_in"_L1].toInt() > 0);
    const QString at = token["expires_at"_L1].toString();
    QVERIFY2(at.endsWith(u'Z'), qPrintable(at));
    const qint64 apart = QDateTime::currentDateTimeUtc().secsTo(QDateTime::fromString(at, Qt::ISODate))
        - token["expires_in"_L1].toInt();
    QVERIFY2(qAbs(apart) < 120, qPrintable(at));
}

void tst_Lwb::droppedScopesAreAWarningAndStrictSaysNo()
{
    const QStringList words{u"token"_s, u"--resource"_s, u"https://shopping.api"_s, u"--scope"_s,
                            u"read:products delete:everything"_s};
    Answer answer = lwb().run(words);
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.err, QByteArray("lwb: warning: Not granted: delete:everything\n"));
    QCOMPARE(answer.out.count('.'), 2);
    answer = lwb().run(words + QStringList(u"--strict"_s));
    QVERIFY_CODE(answer, 1);
    QCOMPARE(answer.out.count('.'), 2);
    answer = lwb().run(words + QStringList{u"--json"_s});
    QCOMPARE(answer.json()["granted"_L1].toArray(), QJsonArray{u"read:products"_s});
    answer = lwb().run({u"token"_s, u"--strict"_s, u"--resource"_s, u"https://shopping.api"_s, u"--scope"_s,
                        u"read:products"_s});
    QVERIFY_DONE(answer);
}

void tst_Lwb::noScopeAskedForIsTold()
{
    const Answer answer = lwb().run("token --resource https://shopping.api --json");
    QVERIFY_CODE(answer, 0);
    QVERIFY(answer.err.contains("No scope is asked for"));
    QCOMPARE(answer.json()["granted"_L1].toArray(), QJsonArray());
    QVERIFY(!answer.json()["claims"_L1].toObject().contains("scope"_L1));
}

void tst_Lwb::organizationTokensAreAskedFor()
{
    HostilePeer peer({Reaction::status(400)});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    (void)run.run("token --organization org1 --scope read:x");
    QCOMPARE(peer.requests(), 1);
    QVERIFY(peer.requestBytes().first().contains("organization_id=org1"));
    QVERIFY(!peer.requestBytes().first().contains("resource="));
}

void tst_Lwb::refusedTokensExit3()
{
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_CLIENT_SECRET"_s, u"wrong"_s);
    Answer answer = run.run("token");
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.startsWith("lwb: "));
    QVERIFY(answer.err.contains("Request id: "));
    answer = run.run("token --json");
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject error = answer.json()["error"_L1].toObject();
    QCOMPARE(error["kind"_L1].toString(), u"token_refused"_s);
    QCOMPARE(error["status"_L1].toInt(), 401);
    QCOMPARE(error["code"_L1].toString(), u"oidc.invalid_client"_s);
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QVERIFY(!error["requestId"_L1].toString().isEmpty());
    QCOMPARE(run.run("list users").code, 3);
}

void tst_Lwb::anUnreachableHostExits4()
{
    quint16 port = 0;
    {
        HostilePeer gone({Reaction::silence()});
        port = gone.port();
    }
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, u"http://127.0.0.1:%1"_s.arg(port));
    for (const char *words : {"token", "list users", "request GET users"}) {
        const Answer answer = run.run(words);
        QVERIFY_CODE(answer, 4);
        QCOMPARE(answer.out, QByteArray());
    }
    const QJsonObject error = run.run("list users --json").json()["error"_L1].toObject();
    QCOMPARE(error["kind"_L1].toString(), u"network"_s);
    QVERIFY(error["status"_L1].isNull());
    QVERIFY(error["code"_L1].isNull());
}

void tst_Lwb::aSlipInTheEndpointIsNotMended()
{
    Lwb run = lwb();
    const QString endpoint = m_tenant->address().endpoint.toString();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, endpoint + u"/oidc"_s);
    const Answer answer = run.run("token");
    QVERIFY_CODE(answer, 2);
    QVERIFY2(answer.err.contains(endpoint.toUtf8() + '\n'), answer.err);
}

void tst_Lwb::anotherResourceComesFromTheVariable()
{
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_RESOURCE"_s, u"https://shopping.api"_s);
    const Answer answer = run.run({u"token"_s, u"--json"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["claims"_L1]["aud"_L1].toString(), u"https://shopping.api"_s);
}

namespace {

/// A home with these settings of the console in it.
class Settings
{
public:
    Settings(Lwb &program, const QByteArray &json)
    {
        const QString directory = m_home.filePath(u"logto-workbench"_s);
        QVERIFY(QDir().mkpath(directory));
        QFile file(directory + u"/preferences.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        program.environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    }

private:
    QTemporaryDir m_home;
};

} // namespace

void tst_Lwb::theConsolesProxyIsUsed()
{
    const HostilePeer proxy({{.bytes = "HTTP/1.1 502 Refused\r\nContent-Length: 0\r\n\r\n",
                              .after = Reaction::After::Close}});
    Lwb program = lwb();
    program.environment.insert(u"LOGTO_ENDPOINT"_s, u"https://tenant.example"_s);
    const Settings settings(program, R"({"proxy": "manual", "proxyHost": "127.0.0.1", "proxyPort": )"
                                     + QByteArray::number(proxy.port()) + '}');
    const Answer answer = program.run("token");
    QVERIFY_CODE(answer, 4);
    QVERIFY(proxy.requests() >= 1);
    QVERIFY2(proxy.requestBytes().constFirst().startsWith("CONNECT tenant.example:443 "),
             proxy.requestBytes().constFirst().constData());
}

void tst_Lwb::theConsolesTimeLimitsHold()
{
    const HostilePeer peer({Reaction::silence()});
    Lwb program = lwb();
    program.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    const Settings settings(program, R"({"idleSeconds": 1})");
    const Answer answer = program.run("token");
    QVERIFY_CODE(answer, 4);
    QVERIFY2(answer.err.contains("Nothing came from the server for 1.0 s."), answer.text().constData());
}

void tst_Lwb::settingsThatCannotBeUsedAreAWarning()
{
    Lwb program = lwb();
    const Settings settings(program, R"({"idleSeconds": "long"})");
    const Answer answer = program.run("token");
    QVERIFY_CODE(answer, 0);
    QVERIFY2(answer.err.contains("idleSeconds"), answer.text().constData());
}

void tst_Lwb::demoServesUntilInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_Lwb::demoServesUntilInterrupted()
{
    QFETCH(int, signal);
    QProcess demo;
    Lwb().prepare(demo, {u"demo"_s, u"--users"_s, u"7"_s, u"--latency"_s, u"1"_s});
    demo.start();
    QTRY_VERIFY_WITH_TIMEOUT(demo.canReadLine(), 60'000);
    const QByteArray line = demo.readLine();
    QVERIFY2(line.startsWith("{\"endpoint\":\"http://127.0.0.1:"), line);
    const QJsonObject address = QJsonDocument::fromJson(line).object();
    QCOMPARE(address.keys(), (QStringList{u"clientId"_s, u"clientSecret"_s, u"endpoint"_s, u"resource"_s, u"shoppingApi"_s}));
    Lwb user;
    user.environment.insert(u"LOGTO_ENDPOINT"_s, address["endpoint"_L1].toString());
    user.environment.insert(u"LOGTO_CLIENT_ID"_s, address["clientId"_L1].toString());
    user.environment.insert(u"LOGTO_CLIENT_SECRET"_s, address["clientSecret"_L1].toString());
    const Answer rows = user.run("list users --format ndjson --all");
    QVERIFY_DONE(rows);
    QCOMPARE(rows.lines().size(), 7);
    ::kill(pid_t(demo.processId()), signal);
    const Answer ended = Lwb::finish(demo);
    QVERIFY_DONE(ended);
    QCOMPARE(ended.out, QByteArray());
}

void tst_Lwb::demoUsesThePortAskedFor()
{
    quint16 port = 0;
    {
        HostilePeer taken({Reaction::silence()});
        port = taken.port();
        const Answer answer = Lwb().run({u"demo"_s, u"--port"_s, QString::number(port)});
        QVERIFY2(answer.code > 0, answer.text());
        QCOMPARE(answer.out, QByteArray());
    }
    QProcess demo;
    Lwb().prepare(demo, {u"demo"_s, u"--port"_s, QString::number(port)});
    demo.start();
    QTRY_VERIFY_WITH_TIMEOUT(demo.canReadLine() || demo.state() == QProcess::NotRunning, 60'000);
    QVERIFY(demo.readLine().contains("\"http://127.0.0.1:" + QByteArray::number(port) + '"'));
    ::kill(pid_t(demo.processId()), SIGINT);
    QVERIFY_DONE(Lwb::finish(demo));
}

void tst_Lwb::secretsAreNeitherInArgvNorInTheEnvironment()
{
    HostilePeer silent({Reaction::silence()});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, silent.url(u""_s).toString());
    run.environment.insert(u"LOGTO_CLIENT_SECRET"_s, u"hunter2-canary-secret"_s);
    QProcess process;
    run.prepare(process, {u"token"_s});
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(silent.requests(), 1, 60'000);
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    const QByteArray environment = read(proc + u"environ"_s);
    QVERIFY(environment.contains("HOME="));
    QVERIFY(!environment.contains("hunter2"));
    QVERIFY(!environment.contains(silent.url(u""_s).toEncoded()));
    QVERIFY(!read(proc + u"cmdline"_s).contains("hunter2"));
    process.kill();
    process.waitForFinished();
}

void tst_Lwb::interruptEndsARunBySignal()
{
    HostilePeer silent({Reaction::silence()});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, silent.url(u""_s).toString());
    for (const QStringList &words : {QStringList{u"token"_s}, QStringList{u"list"_s, u"users"_s},
                                     QStringList{u"doctor"_s}}) {
        const int before = silent.requests();
        QProcess process;
        run.prepare(process, words);
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(silent.requests(), before + 1, 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), SIGINT);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

void tst_Lwb::aFullDiskIsAFailure()
{
    for (const QStringList &words :
         {QStringList{u"token"_s}, {u"explain"_s, u"shopping-norole"_s, u"Shopping API"_s,
                                    u"read:products"_s}}) {
        QProcess process;
        lwb().prepare(process, words);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start();
        const Answer answer = Lwb::finish(process);
        QVERIFY_CODE(answer, 5);
        QVERIFY(answer.err.contains("Standard output"));
    }
}

void tst_Lwb::aLocaleWithoutUtf8IsNoWarning()
{
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"xx_YY.ISO-8859-1"_s}) {
        Lwb run = lwb();
        run.environment.insert(u"LC_ALL"_s, locale);
        const Answer answer = run.run({u"request"_s, u"GET"_s, u"users"_s, u"--query"_s, u"page_size=1"_s});
        QVERIFY_DONE(answer);
        const Answer full = run.run({u"doctor"_s}); // the other program
        QVERIFY_DONE(full);
    }
}

QTEST_GUILESS_MAIN(tst_Lwb)
#include "tst_lwb.moc"
