// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "cli/CommandLine.h"
#include "core/JsonText.h"
#include "support/HostilePeer.h"

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

/// The program as a shell meets it: tokens, requests, inspecting, doctor, demo.
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

    void requestPrintsTheBodyAsReceived();
    void requestPathsAreBelowTheApi();
    void requestStatusDecidesTheExitCode();
    void requestIncludesTheHead();
    void requestSendsData();
    void requestQueriesAreEncoded();
    void aForeignOriginGetsNoToken();
    void aForeignOriginGetsTheTokenAskedFor();
    void onesOwnApiIsCalledWithItsToken();
    void aRedirectIsToldAndNotFollowed();
    void binaryBodiesAreUntouched();
    void largeBodiesComeWhole();
    void theUsersOwnAuthorizationGoesAlone();
    void aWriteWithoutAnAnswerIsUnknown();

    void inspectVerifiesWithTheTenantsKeys();
    void inspectSaysNoToATamperedToken();
    void inspectWithoutATenantVerifiesNothing();
    void inspectChecksTheAudienceAskedFor();

    void doctorPassesAHealthyTenant();
    void doctorNamesTheCause_data();
    void doctorNamesTheCause();
    void doctorTellsAMissingRole();

    void demoServesUntilInterrupted_data();
    void demoServesUntilInterrupted();
    void demoUsesThePortAskedFor();

    void secretsAreNeitherInArgvNorInTheEnvironment();
    void interruptEndsARunBySignal();
    void aFullDiskIsAFailure();
    void aLocaleWithoutUtf8IsNoWarning();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }
    /// The same as another application of the tenant.
    [[nodiscard]] Lwb lwbAs(const QString &application) const;

    std::unique_ptr<DemoTenant> m_tenant;
    QTemporaryDir m_scratch;
};

Lwb tst_Lwb::lwbAs(const QString &application) const
{
    Lwb as = lwb();
    const Answer found = as.run({u"list"_s, u"applications"_s, u"--search"_s, application, u"--json"_s});
    const QString id = QJsonDocument::fromJson(found.out).array()[0]["id"_L1].toString();
    const Answer secrets = as.run({u"request"_s, u"GET"_s, u"applications/%1/secrets"_s.arg(id)});
    const QJsonArray list = QJsonDocument::fromJson(secrets.out).array();
    as.environment.insert(u"LOGTO_CLIENT_ID"_s, id);
    as.environment.insert(u"LOGTO_CLIENT_SECRET"_s, list[0]["value"_L1].toString());
    return as;
}

void tst_Lwb::initTestCase()
{
    DemoOptions options;
    options.users = 345;
    auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    m_tenant = std::move(*tenant);
    QVERIFY_DONE(assignRole(m_tenant->address(), u"Shopping reader"_s));
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
    const auto members = json::members(answer.out.trimmed());
    QVERIFY(members.ok());
    QStringList names;
    for (const json::Member &member : *members)
        names.append(member.key);
    QCOMPARE(names.join(u' '), u"access_token token_type expires_in expires_at requested granted header claims"_s);
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

void tst_Lwb::requestPrintsTheBodyAsReceived()
{
    const QByteArray body = "{\"z\":1.0,\"a\":1E400,\"a\":\"\\u00e9\"}\r\n\r\n";
    HostilePeer peer({Reaction::answer(body)});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url(u"/x"_s).toString()});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.out, body);
}

void tst_Lwb::requestPathsAreBelowTheApi()
{
    const Answer expected = lwb().run("request GET roles");
    QVERIFY_DONE(expected);
    QVERIFY(expected.out.startsWith("[{"));
    for (const QString &path : {u"/roles"_s, u"/api/roles"_s,
                                m_tenant->address().endpoint.toString() + u"/api/roles"_s}) {
        const Answer answer = lwb().run({u"request"_s, u"get"_s, path});
        QVERIFY_DONE(answer);
        QCOMPARE(answer.out, expected.out);
    }
}

void tst_Lwb::requestStatusDecidesTheExitCode()
{
    Answer answer = lwb().run("request GET users/nobody");
    QVERIFY_CODE(answer, 1);
    QVERIFY(answer.out.contains("\"code\""));
    QCOMPARE(answer.err, QByteArray());
    QVERIFY_CODE(lwb().run("request GET users?page_size=101"), 1);
    for (const auto &[status, code] : {std::pair(401, 3), {403, 3}, {404, 1}, {500, 1}, {204, 0}}) {
        HostilePeer peer({Reaction::status(status)});
        QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, peer.url().toString()}), code);
    }
}

void tst_Lwb::requestIncludesTheHead()
{
    const Answer answer = lwb().run("request GET users --query page_size=1 --include");
    QVERIFY_DONE(answer);
    QVERIFY2(answer.out.startsWith("HTTP/1.1 200 OK\r\n"), answer.out);
    QVERIFY(answer.out.contains("\r\nTotal-Number: 345\r\n"));
    QVERIFY(answer.out.contains("\r\n\r\n[{"));
}

void tst_Lwb::requestSendsData()
{
    QFile file(m_scratch.filePath(u"body.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\xff{", 3));
    file.close();
    struct Case
    {
        QStringList words;
        QByteArray input;
        QByteArray body;
        QByteArray type;
    };
    const Case cases[] = {
        {{u"--data"_s, u"{\"a\":1}"_s}, {}, "{\"a\":1}", "application/json"},
        {{u"--data"_s, u"plain é"_s}, {}, "plain é", "text/plain; charset=utf-8"},
        {{u"--data"_s, u"-"_s}, "[1,\n2]", "[1,\n2]", "application/json"},
        {{u"--data"_s, u"@"_s + file.fileName()}, {}, QByteArray("\0\xff{", 3), "text/plain; charset=utf-8"},
        {{u"--data"_s, u"x=1"_s, u"--header"_s, u"content-type: application/x-www-form-urlencoded"_s}, {},
         "x=1", "application/x-www-form-urlencoded"},
    };
    for (const Case &c : cases) {
        HostilePeer peer({Reaction::answer("ok")});
        const Answer answer = lwb().run(
            QStringList{u"request"_s, u"POST"_s, peer.url().toString()} + c.words, c.input);
        QVERIFY_CODE(answer, 0);
        QCOMPARE(peer.requests(), 1);
        const QByteArray sent = peer.requestBytes().first();
        QVERIFY2(sent.endsWith("\r\n\r\n" + c.body), sent);
        QVERIFY2(sent.toLower().contains("content-type: " + c.type + "\r\n"), sent);
    }
}

void tst_Lwb::requestQueriesAreEncoded()
{
    HostilePeer peer({Reaction::answer("ok")});
    QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, peer.url(u"/p?a=1"_s).toString(), u"--query"_s, u"q=a+b & c=é%"_s,
                            u"--query"_s, u"empty="_s}), 0);
    QVERIFY2(peer.requestBytes().first().startsWith("GET /p?a=1&q=a%2Bb%20%26%20c%3D%C3%A9%25&empty= HTTP/1.1"),
             peer.requestBytes().first());
}

void tst_Lwb::aForeignOriginGetsNoToken()
{
    HostilePeer peer({Reaction::answer("hello")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url(u"/api/users"_s).toString()});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.out, QByteArray("hello"));
    QVERIFY(answer.err.contains("No token is sent to http://127.0.0.1:"));
    QVERIFY(!peer.requestBytes().first().toLower().contains("authorization"));
}

void tst_Lwb::aForeignOriginGetsTheTokenAskedFor()
{
    HostilePeer peer({Reaction::answer("hello")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString(), u"--resource"_s,
                                     u"https://shopping.api"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QVERIFY(peer.requestBytes().first().contains("Authorization: Bearer ey"));
}

void tst_Lwb::onesOwnApiIsCalledWithItsToken()
{
    const QString products = m_tenant->address().shoppingApi.toString() + u"/products"_s;
    Answer answer = lwb().run({u"request"_s, u"GET"_s, products, u"--resource"_s, u"https://shopping.api"_s,
                               u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.contains("name"));
    QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, products}), 3);
    answer = lwb().run({u"request"_s, u"POST"_s, products, u"--data"_s, u"{}"_s, u"--resource"_s,
                        u"https://shopping.api"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_CODE(answer, 3);
}

void tst_Lwb::aRedirectIsToldAndNotFollowed()
{
    HostilePeer target({Reaction::answer("stolen")});
    HostilePeer peer({Reaction::status(302, "Location: " + target.url().toEncoded() + "\r\n")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY_CODE(answer, 0);
    QVERIFY2(answer.err.contains("A redirect is not followed: " + target.url().toEncoded()), answer.err);
    QCOMPARE(target.requests(), 0);
}

void tst_Lwb::binaryBodiesAreUntouched()
{
    QByteArray body;
    for (int i = 0; i < 70'000; ++i)
        body.append(char(i * 7));
    HostilePeer peer({Reaction::answer(body)});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY_CODE(answer, 0);
    QVERIFY(answer.out == body);
}

void tst_Lwb::largeBodiesComeWhole()
{
    constexpr int chunks = 20;
    const QByteArray chunk(1024 * 1024, 'x');
    Reaction reaction;
    reaction.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(chunks * chunk.size()) + "\r\n\r\n";
    reaction.chunk = chunk;
    reaction.repeat = chunks;
    HostilePeer peer({reaction});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY2(answer.code == 0, answer.err);
    QCOMPARE(answer.out.size(), chunks * chunk.size());
    QCOMPARE(answer.out.count('x'), answer.out.size());
}

void tst_Lwb::theUsersOwnAuthorizationGoesAlone()
{
    HostilePeer peer({Reaction::answer("ok")});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    QVERIFY_DONE(run.run({u"request"_s, u"GET"_s, u"users"_s, u"--header"_s, u"Authorization: Bearer mine"_s}));
    QCOMPARE(peer.requests(), 1);
    QVERIFY(peer.requestBytes().first().contains("Authorization: Bearer mine\r\n"));
}

void tst_Lwb::aWriteWithoutAnAnswerIsUnknown()
{
    HostilePeer peer({Reaction::close()});
    const Answer answer = lwb().run({u"request"_s, u"POST"_s, peer.url().toString(), u"--data"_s, u"{}"_s, u"--json"_s});
    QVERIFY_CODE(answer, 4);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"unknown_outcome"_s);
    QCOMPARE(peer.requests(), 1);
}

void tst_Lwb::inspectVerifiesWithTheTenantsKeys()
{
    const QByteArray token = lwb().run("token").out;
    Lwb endpointOnly;
    endpointOnly.environment.insert(u"LOGTO_ENDPOINT"_s, m_tenant->address().endpoint.toString());
    Answer answer = endpointOnly.run("inspect --json", token);
    QVERIFY_DONE(answer);
    const auto members = json::members(answer.out.trimmed());
    QVERIFY(members.ok());
    QStringList names;
    for (const json::Member &member : *members)
        names.append(member.key);
    QCOMPARE(names.join(u' '), u"header claims verified checks"_s);
    QVERIFY(answer.json()["verified"_L1].toBool());
    QCOMPARE(answer.json()["claims"_L1]["scope"_L1].toString(), u"all"_s);
    for (const QJsonValue &check : answer.json()["checks"_L1].toArray()) {
        QCOMPARE(check.toObject().keys(), (QStringList{u"check"_s, u"message"_s, u"status"_s}));
        QVERIFY(check["status"_L1].toString() != "failed"_L1);
    }
    answer = endpointOnly.run({u"inspect"_s, QString::fromUtf8(token.trimmed())});
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.endsWith("\nVerified\n"));
    QVERIFY_DONE(endpointOnly.run("inspect -", token));
}

void tst_Lwb::inspectSaysNoToATamperedToken()
{
    QByteArray token = lwb().run("token").out.trimmed();
    const qsizetype at = token.lastIndexOf('.') + 5;
    token[at] = token[at] == 'A' ? 'B' : 'A';
    Answer answer = lwb().run("inspect --json -", token);
    QVERIFY_CODE(answer, 1);
    QVERIFY(!answer.json()["verified"_L1].toBool());
    QVERIFY(answer.out.contains("{\"check\":\"signature\",\"status\":\"failed\""));
    answer = lwb().run("inspect --json -", "garbage");
    QVERIFY_CODE(answer, 1);
    QVERIFY(answer.json()["header"_L1].isNull());
    QVERIFY(answer.json()["claims"_L1].isNull());
    QVERIFY_CODE(lwb().run("inspect -", ""), 2);
}

void tst_Lwb::inspectWithoutATenantVerifiesNothing()
{
    const QByteArray token = lwb().run("token").out;
    const Answer answer = Lwb().run("inspect --json", token);
    QVERIFY_CODE(answer, 1);
    QCOMPARE(answer.json()["claims"_L1]["scope"_L1].toString(), u"all"_s);
    QVERIFY(answer.out.contains("{\"check\":\"signature\",\"status\":\"not_done\""));
    QVERIFY(answer.out.contains("{\"check\":\"expiry\",\"status\":\"passed\""));
}

void tst_Lwb::inspectChecksTheAudienceAskedFor()
{
    const QByteArray token = lwb().run("token").out;
    QVERIFY_DONE(lwb().run({u"inspect"_s, u"--audience"_s, u"https://x.example"_s, u"--audience"_s,
                            m_tenant->address().resource}, token));
    QVERIFY_CODE(lwb().run("inspect --audience https://x.example", token), 1);
}

void tst_Lwb::doctorPassesAHealthyTenant()
{
    Answer answer = lwb().run("doctor --json");
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.startsWith("{\"ok\":true,\"steps\":[{\"step\":\"reach\",\"status\":\"ok\",\"code\":null,\"message\":\""));
    QStringList steps;
    for (const QJsonValue &step : answer.json()["steps"_L1].toArray())
        steps.append(step["step"_L1].toString());
    QCOMPARE(steps.join(u' '),
             u"reach discovery issuer clock client_authentication resource scope_all management_call"_s);
    answer = lwb().run("doctor");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.lines().size(), 8);
    for (const QByteArray &line : answer.lines())
        QVERIFY2(line.startsWith("ok "), line);
}

void tst_Lwb::doctorNamesTheCause_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value"); ///< %1: the endpoint
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong secret") << u"LOGTO_CLIENT_SECRET"_s << u"wrongwrongwrongwrongwrongwrongwr"_s
                                  << u"client_authentication"_s << u"C5"_s;
    QTest::newRow("unknown application") << u"LOGTO_CLIENT_ID"_s << u"nobody"_s
                                         << u"client_authentication"_s << u"C4"_s;
    QTest::newRow("unknown resource") << u"LOGTO_RESOURCE"_s << u"https://nope.example/api"_s << u"resource"_s << u"D2"_s;
    QTest::newRow("oidc suffix") << u"LOGTO_ENDPOINT"_s << u"%1/oidc"_s << u"discovery"_s << u"A2"_s;
    QTest::newRow("api suffix") << u"LOGTO_ENDPOINT"_s << u"%1/api"_s << u"discovery"_s << u"A2"_s;
    QTest::newRow("nobody there") << u"LOGTO_ENDPOINT"_s << u"http://127.0.0.1:1"_s << u"reach"_s << u"A1"_s;
}

void tst_Lwb::doctorNamesTheCause()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, step);
    QFETCH(QString, code);
    Lwb run = lwb();
    value.replace(u"%1"_s, m_tenant->address().endpoint.toString());
    run.environment.insert(variable, value);
    const Answer answer = run.run("doctor --json");
    QVERIFY_CODE(answer, 1);
    QVERIFY(!answer.json()["ok"_L1].toBool());
    QCOMPARE(answer.err, QByteArray());
    QJsonObject failed;
    bool after = false;
    for (const QJsonValue &one : answer.json()["steps"_L1].toArray()) {
        if (one["status"_L1].toString() == "failed"_L1 && failed.isEmpty()) {
            failed = one.toObject();
            after = true;
        } else if (after) {
            QCOMPARE(one["status"_L1].toString(), u"skipped"_s);
        }
    }
    QCOMPARE(failed["step"_L1].toString(), step);
    QCOMPARE(failed["code"_L1].toString(), code);
    QVERIFY(!failed["message"_L1].toString().isEmpty());
    const Answer human = run.run("doctor");
    QVERIFY_CODE(human, 1);
    QVERIFY2(human.out.contains('[' + code.toUtf8() + ']'), human.out);
}

void tst_Lwb::doctorTellsAMissingRole()
{
    const Lwb run = lwbAs(u"shopping-norole"_s);
    const Answer token = run.run("token");
    QVERIFY_CODE(token, 0);
    QCOMPARE(token.err, QByteArray("lwb: warning: Not granted: all\n"));
    QVERIFY_CODE(run.run("list users"), 3);
    const Answer answer = run.run("doctor --json");
    QVERIFY_CODE(answer, 1);
    QHash<QString, QJsonObject> steps;
    for (const QJsonValue &step : answer.json()["steps"_L1].toArray())
        steps.insert(step["step"_L1].toString(), step.toObject());
    QCOMPARE(steps["resource"_L1]["status"_L1].toString(), u"ok"_s);
    QCOMPARE(steps["scope_all"_L1]["status"_L1].toString(), u"failed"_s);
    QCOMPARE(steps["scope_all"_L1]["code"_L1].toString(), u"E1"_s);
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
    QProcess process;
    lwb().prepare(process, {u"token"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    const Answer answer = Lwb::finish(process);
    QVERIFY_CODE(answer, 5);
    QVERIFY(answer.err.contains("Standard output"));
}

void tst_Lwb::aLocaleWithoutUtf8IsNoWarning()
{
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"xx_YY.ISO-8859-1"_s}) {
        Lwb run = lwb();
        run.environment.insert(u"LC_ALL"_s, locale);
        const Answer answer = run.run({u"request"_s, u"GET"_s, u"users"_s, u"--query"_s, u"page_size=1"_s});
        QVERIFY_DONE(answer);
    }
}

QTEST_GUILESS_MAIN(tst_Lwb)
#include "tst_lwb.moc"
