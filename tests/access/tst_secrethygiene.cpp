// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretHygiene.h"

#include "access/SecretSurvey.h"
#include "logto/ManagementApi.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::responseFromText;

namespace {

constexpr int patience = 60'000;

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addDays(day);
}

ApplicationSecret secret(const QString &name, int created, std::optional<int> expires = {})
{
    ApplicationSecret secret;
    secret.name = name;
    secret.createdAt = day(created);
    if (expires)
        secret.expiresAt = day(*expires);
    return secret;
}

ApplicationSecrets application(const QString &name, const QList<ApplicationSecret> &secrets)
{
    ApplicationSecrets application;
    application.applicationId = name;
    application.applicationName = name;
    application.secrets = secrets;
    return application;
}

/// "expired billing/Default 2026-01-01", one line each.
QStringList lines(const QList<ApplicationSecrets> &applications, int today)
{
    static const QStringList kinds{u"expired"_s, u"soon"_s, u"unused"_s, u"for ever"_s};
    QStringList lines;
    for (const SecretFinding &finding : secretFindings(applications, day(today)))
        lines.append(u"%1 %2/%3 %4"_s.arg(kinds.at(int(finding.kind)), finding.applicationName, finding.secret,
                                          finding.at.date().toString(Qt::ISODate)));
    return lines;
}

QByteArray exchange(const QByteArray &id, const QByteArray &secretName, int created)
{
    return R"({"id":")" + id + R"(","key":"ExchangeTokenBy.ClientCredentials","payload":{"result":"Success",)"
        R"("params":{"grant_type":"client_credentials"},"applicationSecret":{"name":")" + secretName
        + R"("}},"createdAt":)" + QByteArray::number(day(created).toMSecsSinceEpoch()) + '}';
}

HttpResponse list(const QByteArrayList &rows)
{
    return responseFromText("200\nTotal-Number: " + QByteArray::number(rows.size()) + "\n\n[" + rows.join(',') + ']');
}

QByteArray machine(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","name":"App )" + id
        + R"(","description":"","type":"MachineToMachine","isThirdParty":false,"createdAt":1767225600000})";
}

QByteArray secretJson(const QByteArray &name, int created)
{
    return R"({"name":")" + name + R"(","value":"never-kept","expiresAt":null,"createdAt":)"
        + QByteArray::number(day(created).toMSecsSinceEpoch()) + '}';
}

const QByteArray machinesLine = "GET /api/applications?page=1&page_size=100&types=MachineToMachine";

QByteArray logLine(const QByteArray &application, int page = 1)
{
    return "GET /api/logs?page=" + QByteArray::number(page)
        + "&page_size=100&enableCap=true&logKey=ExchangeTokenBy.ClientCredentials&applicationId=" + application
        + "&start_time=" + QByteArray::number(day(-SecretSurvey::logDays).toMSecsSinceEpoch());
}

} // namespace

class tst_SecretHygiene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expiryIsToldByHowFarItIs();
    void onlyALogThatWasReadTellsWhatIsUnused();
    void aSecretYoungerThanTheLogReadIsNotCalledUnused();
    void anExpiredSecretIsNothingElse();
    void exchangesNameTheSecretTheyUsed();
    void theSurveyReadsEveryMachineAndItsLog();
    void theLogIsReadUntilEverySecretWasSeen();
    void oneApplicationThatFailsLeavesTheRest();
    void whatConcernsAllIsNotAskedAgainAndAgain();
    void aCancelledSurveyKeepsWhatCame();
};

void tst_SecretHygiene::expiryIsToldByHowFarItIs()
{
    QCOMPARE(lines({application(u"a"_s, {secret(u"old"_s, -90, 9), secret(u"now"_s, -90, 10), secret(u"soon"_s, -90, 40),
                                         secret(u"later"_s, -90, 41), secret(u"ever"_s, -90)})},
                   10),
             QStringList({u"expired a/old 2026-01-10"_s, u"expired a/now 2026-01-11"_s, u"soon a/soon 2026-02-10"_s,
                          u"for ever a/ever 2025-10-03"_s}));
}

void tst_SecretHygiene::onlyALogThatWasReadTellsWhatIsUnused()
{
    ApplicationSecrets app = application(u"a"_s, {secret(u"one"_s, -90, 300), secret(u"two"_s, -90, 300)});
    QCOMPARE(lines({app}, 10), QStringList());
    app.logFrom = day(-20);
    app.lastUsed.insert(u"two"_s, day(3));
    QCOMPARE(lines({app}, 10), QStringList(u"unused a/one 2025-12-12"_s));
}

void tst_SecretHygiene::aSecretYoungerThanTheLogReadIsNotCalledUnused()
{
    ApplicationSecrets app = application(u"a"_s, {secret(u"new"_s, 1, 300)});
    app.logFrom = day(0);
    QCOMPARE(lines({app}, 10), QStringList());
    app.logFrom = day(1);
    QCOMPARE(lines({app}, 10), QStringList(u"unused a/new 2026-01-02"_s));
}

void tst_SecretHygiene::anExpiredSecretIsNothingElse()
{
    ApplicationSecrets app = application(u"a"_s, {secret(u"old"_s, -90, 0)});
    app.logFrom = day(-20);
    QCOMPARE(lines({app}, 10), QStringList(u"expired a/old 2026-01-01"_s));
    QVERIFY(!hasUnseen(app, day(10)));
    QVERIFY(hasUnseen(app, day(-1)));
}

void tst_SecretHygiene::exchangesNameTheSecretTheyUsed()
{
    ApplicationSecrets app = application(u"a"_s, {});
    const auto note = [&app](const QByteArray &json) {
        const auto entry = parseRecord<LogEntry>(json, {});
        QVERIFY(entry);
        noteUse(app, *entry);
    };
    note(exchange("1", "Default", 5));
    note(exchange("2", "Default", 3));
    note(R"({"id":"3","key":"Interaction.SignIn.Submit","payload":{"result":"Success",)"
         R"("applicationSecret":{"name":"Other"}},"createdAt":1})");
    QCOMPARE(app.lastUsed, (QHash<QString, QDateTime>{{u"Default"_s, day(5)}}));
}

void tst_SecretHygiene::theSurveyReadsEveryMachineAndItsLog()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const test::FakeClock clock;
    SecretSurvey survey(api, clock);
    QCOMPARE(survey.total(), -1);
    transport.expect(machinesLine, list({machine("a"), machine("b")}));
    transport.expect("GET /api/applications/a/secrets", responseFromText("200\n\n[" + secretJson("Default", -90) + ']'));
    transport.expect("GET /api/applications/b/secrets", responseFromText("200\n\n[]"));
    transport.expect(logLine("a"), list({exchange("1", "Default", -1)}));
    QSignalSpy progress(&survey, &SecretSurvey::progressed);
    survey.start();
    QVERIFY(survey.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), patience);
    QCOMPARE(transport.problems(), QStringList());
    QCOMPARE(survey.total(), 2);
    QCOMPARE(survey.doneCount(), 2);
    QCOMPARE(survey.unreadCount(), 0);
    QVERIFY(progress.size() >= 4);
    const QList<ApplicationSecrets> &read = survey.applications();
    const auto &a = read.at(read.at(0).applicationId == "a"_L1 ? 0 : 1);
    QCOMPARE(a.applicationName, u"App a"_s);
    QCOMPARE(a.logFrom, day(-SecretSurvey::logDays));
    QCOMPARE(a.lastUsed.value(u"Default"_s), day(-1));
    for (const ApplicationSecrets &application : read) {
        for (const ApplicationSecret &secret : application.secrets)
            QVERIFY(!secret.json.contains("never-kept"));
    }
}

void tst_SecretHygiene::theLogIsReadUntilEverySecretWasSeen()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const test::FakeClock clock;
    SecretSurvey survey(api, clock);
    transport.expect(machinesLine, list({machine("a")}));
    transport.expect("GET /api/applications/a/secrets", responseFromText("200\n\n[" + secretJson("One", -90) + ','
                                                                        + secretJson("Two", -90) + ']'));
    QByteArrayList ones, both;
    for (int i = 0; i < 100; ++i) {
        ones.append(exchange("one" + QByteArray::number(i), "One", -1));
        both.append(exchange("two" + QByteArray::number(i), "Two", -2));
    }
    transport.expect(logLine("a"), list(ones));
    transport.expect(logLine("a", 2), list(both));
    survey.start();
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), patience);
    QCOMPARE(transport.problems(), QStringList());
    QCOMPARE(survey.applications().at(0).logFrom, day(-2));
    QCOMPARE(survey.applications().at(0).lastUsed.size(), 2);
}

void tst_SecretHygiene::oneApplicationThatFailsLeavesTheRest()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const test::FakeClock clock;
    SecretSurvey survey(api, clock);
    transport.expect(machinesLine, list({machine("a"), machine("b")}));
    transport.expect("GET /api/applications/a/secrets", responseFromText("200\n\n{}"));
    transport.expect("GET /api/applications/b/secrets", responseFromText("200\n\n[" + secretJson("Default", -90) + ']'));
    transport.expect(logLine("b"), Error::make(Error::Kind::Timeout, u"slow"_s));
    survey.start();
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), patience);
    QCOMPARE(transport.problems(), QStringList());
    QCOMPARE(survey.unreadCount(), 1);
    QCOMPARE(survey.error()->kind, Error::Kind::Malformed);
    // Its log was not read: nothing is called unused.
    QCOMPARE(survey.applications().size(), 1);
    QVERIFY(!survey.applications().at(0).logFrom.isValid());
}

void tst_SecretHygiene::whatConcernsAllIsNotAskedAgainAndAgain()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const test::FakeClock clock;
    SecretSurvey survey(api, clock);
    QByteArrayList machines;
    for (int i = 0; i < 20; ++i)
        machines.append(machine("a" + QByteArray::number(i)));
    transport.expect(machinesLine, list(machines));
    for (int i = 0; i < 4; ++i) // those under way at once
        transport.expect("GET /api/applications/a" + QByteArray::number(i) + "/secrets",
                         Error::make(Error::Kind::Network, u"gone"_s));
    survey.start();
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), patience);
    QCOMPARE(transport.problems(), QStringList());
    QCOMPARE(survey.unreadCount(), 20);
    QCOMPARE(survey.error()->kind, Error::Kind::Network);
}

void tst_SecretHygiene::aCancelledSurveyKeepsWhatCame()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    const test::FakeClock clock;
    SecretSurvey survey(api, clock);
    QByteArrayList machines;
    for (int i = 0; i < 20; ++i)
        machines.append(machine("a" + QByteArray::number(i)));
    transport.expect(machinesLine, list(machines));
    for (int i = 0; i < 20; ++i)
        transport.expect("GET /api/applications/a" + QByteArray::number(i) + "/secrets", responseFromText("200\n\n[]"));
    connect(&survey, &SecretSurvey::progressed, &survey, [&survey] {
        if (survey.doneCount() == 2)
            survey.cancel();
    });
    survey.start();
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), patience);
    QVERIFY(survey.applications().size() >= 2);
    QVERIFY(survey.unreadCount() > 0);
    QVERIFY(!survey.error()); // to stop is no failure
}

QTEST_GUILESS_MAIN(tst_SecretHygiene)
#include "tst_secrethygiene.moc"
