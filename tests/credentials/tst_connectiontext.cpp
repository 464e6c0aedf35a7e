// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ConnectionText.h"
#include "credentials/ShellWords.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

using Field = ConnectionText::Field;
using Source = ConnectionText::Source;

const QString id = u"k2v9qz81mtn40xw7hbe3c"_s;
const QString secret = u"not-a-secret-not-a-secret-not-a-"_s;

QString words(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields) {
        names.append(field == Field::Endpoint     ? u"endpoint"_s
                         : field == Field::TenantId ? u"tenant"_s
                         : field == Field::ClientId ? u"id"_s
                         : field == Field::Secret   ? u"secret"_s
                                                    : u"resource"_s);
    }
    return names.join(u' ');
}

/// One line that a test can compare.
QString shown(const std::optional<ConnectionText> &text)
{
    if (!text)
        return u"nothing"_s;
    const QString source = text->source == Source::Curl    ? u"curl"_s
        : text->source == Source::Environment              ? u"env"_s
                                                           : u"snippet"_s;
    const QString hidden = !text->secret                      ? u"-"_s
        : text->secret->reveal() == secret.toUtf8()          ? u"(secret)"_s
                                                             : u"(another secret)"_s;
    const auto orDash = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(source, text->hosting == Hosting::Cloud ? u"cloud"_s : u"self"_s,
                                         orDash(text->endpoint), orDash(text->tenantId),
                                         text->clientId == id ? u"(id)"_s : orDash(text->clientId), hidden,
                                         orDash(text->resource));
}

QString read(QString text)
{
    // Not those in the names of variables.
    static const QRegularExpression idMark(u"(?<![A-Z_])ID(?![A-Za-z_])"_s);
    static const QRegularExpression secretMark(u"(?<![A-Z_])SECRET(?![A-Za-z_])"_s);
    return shown(readConnectionText(text.replace(idMark, id).replace(secretMark, secret)));
}

const QString whole = u"curl self https://auth.acme.com - (id) (secret) -"_s;

} // namespace

class tst_ConnectionText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void curlCommandsAreRead_data();
    void curlCommandsAreRead();
    void environmentLinesAreRead_data();
    void environmentLinesAreRead();
    void snippetsAreRead_data();
    void snippetsAreRead();
    void whatIsNoneOfThemIsNothing_data();
    void whatIsNoneOfThemIsNothing();
    void whatIsMissingIsNamed();
    void severalValuesAreNamedAndTheFirstCounts();
    void theWayToAuthenticateIsSeen();
    void anotherResourceIsNotTheManagementApis();
    void wordsAreSplitAsTheShellDoes_data();
    void wordsAreSplitAsTheShellDoes();
    void hostileTextEndsSoon_data();
    void hostileTextEndsSoon();
};

void tst_ConnectionText::curlCommandsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("-u") << u"curl -u ID:SECRET -d grant_type=client_credentials https://auth.acme.com/oidc/token"_s << whole;
    QTest::newRow("bash, continued") << u"$ curl --location --request POST 'https://auth.acme.com/oidc/token' \\\n"
                                        "  --header 'Content-Type: application/x-www-form-urlencoded' \\\n"
                                        "  --data-urlencode 'grant_type=client_credentials' \\\n"
                                        "  --data-urlencode 'client_id=ID' \\\n"
                                        "  --data-urlencode 'client_secret=SECRET' \\\n"
                                        "  --data-urlencode 'resource=https://default.logto.app/api' \\\n"
                                        "  --data-urlencode 'scope=all'"_s
                                     << u"curl self https://auth.acme.com - (id) (secret) -"_s;
    QTest::newRow("body in one") << u"curl https://auth.acme.com/oidc/token -d \"grant_type=client_credentials&client_id=ID&client_secret=SECRET\""_s << whole;
    QTest::newRow("percent") << u"curl https://auth.acme.com/oidc/token -d client_id=%6B2v9qz81mtn40xw7hbe3c -d client_secret=SECRET"_s << whole;
    QTest::newRow("cmd") << u"curl -X POST ^\r\n  \"https://auth.acme.com/oidc/token\" ^\r\n  -d \"client_id=ID&client_secret=SECRET\"\r\n"_s << whole;
    QTest::newRow("cmd, as browsers write it") << u"curl ^\"https://auth.acme.com/oidc/token^\" ^\r\n  --data-raw ^\"client_id=ID^&client_secret=SECRET^\""_s << whole;
    QTest::newRow("PowerShell") << u"curl.exe -X POST `\r\n  'https://auth.acme.com/oidc/token' `\r\n  -d \"client_id=ID\" `\r\n  -d \"client_secret=SECRET\""_s << whole;
    QTest::newRow("attached") << u"curl -sSXPOST -uID:SECRET https://auth.acme.com/oidc/token"_s << whole;
    QTest::newRow("--user=") << u"curl --user=ID:SECRET --url https://auth.acme.com/oidc/token"_s << whole;
    QTest::newRow("user in the URL") << u"curl https://ID:SECRET@auth.acme.com/oidc/token"_s << whole;
    QTest::newRow("ansi quotes") << u"curl $'https://auth.acme.com/oidc/token' -u $'ID:SECRET'"_s << whole;
    QTest::newRow("a path of its own") << u"curl https://acme.com/logto/oidc/token -u ID:SECRET"_s
                                       << u"curl self https://acme.com/logto - (id) (secret) -"_s;
    QTest::newRow("cloud") << u"curl https://abc123.logto.app/oidc/token -u ID:SECRET -d resource=https://abc123.logto.app/api"_s
                           << u"curl cloud - abc123 (id) (secret) -"_s;
    QTest::newRow("cloud's custom domain") << u"curl https://auth.acme.com/oidc/token -u ID:SECRET -d resource=https%3A%2F%2Fabc123.logto.app%2Fapi"_s
                                           << u"curl cloud https://auth.acme.com abc123 (id) (secret) -"_s;
    QTest::newRow("variables above") << u"LOGTO_APP_ID=ID\nLOGTO_APP_SECRET='SECRET'\ncurl -u \"$LOGTO_APP_ID:$LOGTO_APP_SECRET\" https://auth.acme.com/oidc/token"_s << whole;
    QTest::newRow("only an API call") << u"curl 'https://auth.acme.com/api/users?page=1' -H 'Authorization: Bearer abc'"_s
                                      << u"curl self https://auth.acme.com - - - -"_s;
}

void tst_ConnectionText::curlCommandsAreRead()
{
    QFETCH(QString, text);
    QTEST(read(text), "expected");
}

void tst_ConnectionText::environmentLinesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString env = u"env self https://auth.acme.com - (id) (secret) -"_s;
    QTest::newRow("plain") << u"LOGTO_ENDPOINT=https://auth.acme.com\nLOGTO_CLIENT_ID=ID\nLOGTO_CLIENT_SECRET=SECRET\n"_s << env;
    QTest::newRow("CRLF, quotes, comments") << u"# Logto\r\nLOGTO_ENDPOINT=\"https://auth.acme.com/\" # mine\r\n\r\nLOGTO_APP_ID='ID'\r\nLOGTO_APP_SECRET=\"SECRET\"\r\n"_s << env;
    QTest::newRow("export, one line") << u"export LOGTO_ENDPOINT=https://auth.acme.com M2M_CLIENT_ID=ID M2M_CLIENT_SECRET=SECRET"_s << env;
    QTest::newRow("PowerShell") << u"$env:LOGTO_ENDPOINT = \"https://auth.acme.com\"\n$env:LOGTO_M2M_APP_ID = 'ID'\n$env:LOGTO_M2M_APP_SECRET = 'SECRET'"_s << env;
    QTest::newRow("compose") << u"environment:\n  - LOGTO_ENDPOINT=https://auth.acme.com\n  - M2M_APP_ID=ID\n  - M2M_APP_SECRET=SECRET"_s << env;
    QTest::newRow("yaml") << u"  LOGTO_ENDPOINT: https://auth.acme.com\n  LOGTO_APP_ID: ID\n  LOGTO_APP_SECRET: \"SECRET\""_s << env;
    QTest::newRow("json") << u"{ \n \"LOGTO_ENDPOINT\": \"https://auth.acme.com\",\n \"LOGTO_APP_ID\": \"ID\",\n \"LOGTO_APP_SECRET\": \"SECRET\"\n}"_s << env;
    QTest::newRow("issuer") << u"LOGTO_ISSUER=https://auth.acme.com/oidc\nCLIENT_ID=ID\nCLIENT_SECRET=SECRET"_s << env;
    QTest::newRow("cloud") << u"LOGTO_TENANT_ID=abc123\nLOGTO_APP_ID=ID\nLOGTO_APP_SECRET=SECRET"_s << u"env cloud - abc123 (id) (secret) -"_s;
    QTest::newRow("the machine-to-machine one counts")
        << u"LOGTO_ENDPOINT=https://auth.acme.com\nLOGTO_APP_ID=web\nLOGTO_APP_SECRET=websecret\nLOGTO_COOKIE_SECRET=cookie\nLOGTO_M2M_APP_ID=ID\nLOGTO_M2M_APP_SECRET=SECRET"_s << env;
    QTest::newRow("another application's secret does not go with it")
        << u"LOGTO_ENDPOINT=https://auth.acme.com\nLOGTO_M2M_APP_ID=ID\nLOGTO_APP_SECRET=SECRET"_s
        << u"env self https://auth.acme.com - (id) - -"_s;
    QTest::newRow("a quote without its end") << u"LOGTO_APP_ID=ID\nLOGTO_APP_SECRET=\"SECRET\nLOGTO_ENDPOINT=https://auth.acme.com"_s
                                             << u"env self https://auth.acme.com - (id) - -"_s;
}

void tst_ConnectionText::environmentLinesAreRead()
{
    QFETCH(QString, text);
    QTEST(read(text), "expected");
}

void tst_ConnectionText::snippetsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cloud") << u"import { createManagementApi } from '@logto/api/management';\n\nconst { apiClient } = createManagementApi('abc123', {\n  clientId: 'ID',\n  clientSecret: 'SECRET',\n});"_s
                           << u"snippet cloud - abc123 (id) (secret) -"_s;
    QTest::newRow("self-hosted") << u"createManagementApi(\"default\", { clientId: \"ID\", /* the secret */ clientSecret: `SECRET`, // here\n baseUrl: 'https://auth.acme.com', apiIndicator: 'https://default.logto.app/api', })"_s
                                 << u"snippet self https://auth.acme.com - (id) (secret) -"_s;
    QTest::newRow("an indicator of its own") << u"createManagementApi('default', { clientId: 'ID', clientSecret: 'SECRET', baseUrl: 'https://auth.acme.com', apiIndicator: 'https://api.acme.com' })"_s
                                             << u"snippet self https://auth.acme.com - (id) (secret) https://api.acme.com"_s;
    QTest::newRow("constants") << u"const clientId: string = 'ID';\nlet clientSecret = 'SECRET';\nconst tenant = 'abc123';\ncreateManagementApi(tenant, { clientId, clientSecret: clientSecret! })"_s
                               << u"snippet cloud - abc123 (id) (secret) -"_s;
    QTest::newRow("environment with a value to fall back to") << u"createManagementApi('abc123', { clientId: process.env.CLIENT_ID ?? 'ID', clientSecret: process.env['LOGTO_SECRET'] })"_s
                                                              << u"snippet cloud - abc123 (id) - -"_s;
    QTest::newRow("unended") << u"createManagementApi('abc123', { clientId: 'ID', clientSecret: 'SECRET"_s
                             << u"snippet cloud - abc123 (id) - -"_s;
}

void tst_ConnectionText::snippetsAreRead()
{
    QFETCH(QString, text);
    QTEST(read(text), "expected");
}

void tst_ConnectionText::whatIsNoneOfThemIsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("an endpoint") << u"https://auth.acme.com/oidc"_s;
    QTest::newRow("an id") << id;
    QTest::newRow("prose") << u"Run curl and set LOGTO_ENDPOINT, then call createManagementApi."_s;
    QTest::newRow("another curl") << u"curl -fsSL https://example.com/install.sh | sh"_s;
    QTest::newRow("another .env") << u"DATABASE_URL=postgres://a:b@c/d\nJWT_SECRET=abc\nGITHUB_CLIENT_SECRET=x"_s;
    QTest::newRow("placeholders") << u"LOGTO_ENDPOINT=https://<your-tenant-id>.logto.app\nLOGTO_APP_ID=your-app-id\nLOGTO_APP_SECRET=$SECRET\n"_s;
    QTest::newRow("a NUL in each value") << u"LOGTO_APP_ID=a\0b\nLOGTO_APP_SECRET=\"c\0d\""_s;
}

void tst_ConnectionText::whatIsNoneOfThemIsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(shown(readConnectionText(text)), u"nothing"_s);
}

void tst_ConnectionText::whatIsMissingIsNamed()
{
    const auto onlyId = readConnectionText(u"LOGTO_APP_ID="_s + id);
    QVERIFY(onlyId);
    QCOMPARE(words(onlyId->read), u"id"_s);
    QCOMPARE(words(onlyId->missing), u"endpoint secret"_s);
    const auto cloud = readConnectionText(u"createManagementApi('abc123', {})"_s);
    QVERIFY(cloud);
    QCOMPARE(words(cloud->read), u"tenant"_s);
    QCOMPARE(words(cloud->missing), u"id secret"_s);
}

void tst_ConnectionText::severalValuesAreNamedAndTheFirstCounts()
{
    const auto two = readConnectionText(u"curl -u a:b https://one.acme.com/oidc/token\ncurl -u a:c https://two.acme.com/oidc/token"_s);
    QVERIFY(two);
    QCOMPARE(words(two->ambiguous), u"endpoint secret"_s);
    QCOMPARE(two->endpoint, u"https://one.acme.com"_s);
    QCOMPARE(two->secret->reveal(), QByteArray("b"));
    // The command that asks for the token says more than the one before it.
    const auto later = readConnectionText(u"curl https://other.acme.com/api/x; curl -u a:b https://one.acme.com/oidc/token"_s);
    QVERIFY(later);
    QCOMPARE(later->endpoint, u"https://one.acme.com"_s);
}

void tst_ConnectionText::theWayToAuthenticateIsSeen()
{
    const QString url = u"curl https://auth.acme.com/oidc/token "_s;
    const QByteArray pair = (id + u':' + secret).toUtf8().toBase64();
    const auto basic = readConnectionText(url + u"-H 'authorization: Basic %1'"_s.arg(QString::fromLatin1(pair)));
    QVERIFY(basic);
    QCOMPARE(basic->authentication, std::optional(ClientAuthentication::Basic));
    QCOMPARE(basic->clientId, id);
    QCOMPARE(basic->secret->reveal(), secret.toUtf8());
    const auto body = readConnectionText(url + u"-d client_id=a -d client_secret=b"_s);
    QVERIFY(body);
    QCOMPARE(body->authentication, std::optional(ClientAuthentication::Body));
}

void tst_ConnectionText::anotherResourceIsNotTheManagementApis()
{
    const auto text = readConnectionText(u"curl -u a:b https://auth.acme.com/oidc/token -d resource=https://shopping.api"_s);
    QVERIFY(text);
    QCOMPARE(text->resource, QString());
    QCOMPARE(text->otherResource, u"https://shopping.api"_s);
}

void tst_ConnectionText::wordsAreSplitAsTheShellDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // words by |, commands by ||
    QTest::newRow("quotes join") << u"a'b c'\"d e\"f '' g"_s << u"ab cd ef||g"_s;
    QTest::newRow("escapes") << u"a\\ b \"c\\\"d\\e\" 'f\\'"_s << u"a b|c\"d\\e|f\\"_s;
    QTest::newRow("comment") << u"a # b\nc#d"_s << u"a / c#d"_s;
    QTest::newRow("commands") << u"a b; c | d && e"_s << u"a|b / c / d / e"_s;
    QTest::newRow("PowerShell quotes") << u"a `\n 'it''s' \"say \"\"x\"\" `\"y`\"\""_s << u"a|it's|say \"x\" \"y\""_s;
    QTest::newRow("cmd quotes") << u"a ^\n \"b ^ \\\"c\\\"\" d^&e"_s << u"a|b ^ \"c\"|d&e"_s;
    QTest::newRow("unended") << u"a 'b c"_s << u"a|b c"_s;
}

void tst_ConnectionText::wordsAreSplitAsTheShellDoes()
{
    QFETCH(QString, text);
    QStringList commands;
    for (const QStringList &command : shellCommands(text))
        commands.append(command.join(u'|'));
    QTEST(commands.join(u" / "_s), "expected");
}

void tst_ConnectionText::hostileTextEndsSoon_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10 MB") << u"curl https://a/oidc/token "_s + QString(10'000'000, u'x');
    const int most = 250'000;
    QTest::newRow("quotes") << u"curl "_s + QString(most, u'\'');
    QTest::newRow("unended quote") << u"curl https://a.b/oidc/token -d '"_s + QString(most, u'a');
    QTest::newRow("carets") << u"curl ^\""_s + QString(most, u'^');
    QTest::newRow("commands") << QString(u"curl a.b/api;"_s).repeated(most / 13);
    QTest::newRow("ampersands") << u"curl https://a.b/oidc/token -d '"_s + QString(u"a=b&"_s).repeated(most / 4);
    QTest::newRow("brackets") << u"createManagementApi("_s + QString(most, u'(');
    QTest::newRow("calls") << QString(u"createManagementApi("_s).repeated(most / 20);
    QTest::newRow("comment") << u"createManagementApi( /*"_s + QString(most, u'*');
    QTest::newRow("one long line") << u"LOGTO_APP_ID="_s + QString(most, u' ');
    QTest::newRow("many lines") << QString(u"LOGTO_APP_ID=a\n"_s).repeated(most / 15);
    QTest::newRow("capitals") << QString(most, u'A');
    QTest::newRow("NULs") << u"curl LOGTO_APP_ID="_s + QString(most, QChar(0));
    QTest::newRow("slashes") << u"curl https://"_s + QString(most, u'/') + u"oidc/token -u a:b"_s;
    QTest::newRow("half a pair of surrogates") << u"LOGTO_APP_ID=\"a"_s + QChar(0xd800) + u"\" curl https://"_s + QChar(0xdc00) + u"/oidc/token"_s;
}

void tst_ConnectionText::hostileTextEndsSoon()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto read = readConnectionText(text);
    // Wide: quadratic work on these would take minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    if (text.size() > 1'000'000)
        QVERIFY(!read);
}

QTEST_GUILESS_MAIN(tst_ConnectionText)
#include "tst_connectiontext.moc"
