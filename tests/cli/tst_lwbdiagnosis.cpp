// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace lwb;
using namespace lwb::test;

/// `lwb inspect` and `lwb doctor`.
class tst_LwbDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inspectVerifiesWithTheTenantsKeys();
    void inspectSaysNoToATamperedToken();
    void inspectWithoutATenantVerifiesNothing();
    void inspectChecksTheAudienceAskedFor();
    void doctorPassesAHealthyTenant();
    void doctorNamesTheCause_data();
    void doctorNamesTheCause();
    void doctorTellsAMissingRole();
    void doctorExplainsPastedText();
    void doctorReadsFilesOfOtherEncodingsAndSizes();
    void doctorProposesWhatIsRegistered();
    void doctorTellsThePast();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }
    /// The same as another application of the tenant.
    [[nodiscard]] Lwb lwbAs(const QString &application) const;

    std::unique_ptr<DemoTenant> m_tenant;
};

void tst_LwbDiagnosis::doctorExplainsPastedText()
{
    const QByteArray refusal = "HTTP/1.1 400 Bad Request\n\n"
                               R"({"error":"invalid_request","error_description":"client secret has expired"})";
    // No connection is needed.
    Answer answer = Lwb().run("doctor --explain - --json", refusal);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"findings"_s);
    const QJsonValue finding = answer.json()["findings"_L1][0];
    QCOMPARE(finding["code"_L1].toString(), u"C6"_s);
    QVERIFY(finding["certain"_L1].toBool());
    QCOMPARE(finding["evidence"_L1].toString(), u"400 invalid_request: client secret has expired"_s);
    QVERIFY(finding["suggestion"_L1].isNull());
    QCOMPARE(finding.toObject().keys().join(u' '),
             u"candidates cause certain code evidence message remedy suggestion"_s);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"failure.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(refusal);
    file.close();
    answer = Lwb().run({u"doctor"_s, u"--explain"_s, file.fileName()});
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.startsWith("C6   The App secret has expired.\n"));
    answer = Lwb().run("doctor --explain -", "It worked yesterday.\n");
    QVERIFY_CODE(answer, 1);
    QCOMPARE(Lwb().run("doctor --explain - --json", "").out, QByteArray("{\"findings\":[]}\n"));
    QVERIFY_CODE(Lwb().run({u"doctor"_s, u"--explain"_s, folder.filePath(u"none"_s)}), 2);
}

void tst_LwbDiagnosis::doctorReadsFilesOfOtherEncodingsAndSizes()
{
    const QString refusal = u"client secret has expired"_s;
    QStringEncoder powerShell = QStringEncoder(QStringConverter::Utf16LE,
                                               QStringConverter::Flag::WriteBom);
    const QByteArray utf16 = powerShell(refusal);
    const QByteArray large = QByteArray("a line of a log\n").repeated(400'000) + refusal.toUtf8();
    for (const QByteArray &text : {utf16, "\xef\xbb\xbf" + refusal.toUtf8(), large}) {
        const Answer answer = Lwb().run("doctor --explain -", text);
        QVERIFY_DONE(answer);
        QVERIFY2(answer.out.startsWith("C6 "), answer.text());
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(large);
    file.flush();
    QVERIFY(Lwb().run({u"doctor"_s, u"--explain"_s, file.fileName()}).out.startsWith("C6 "));
    // A part of it would not be the answer.
    QVERIFY(file.resize(33 * 1024 * 1024));
    Answer answer = Lwb().run({u"doctor"_s, u"--explain"_s, file.fileName()});
    QVERIFY_CODE(answer, 2);
    QVERIFY2(answer.err.contains("large.log has more than"), answer.text());
    answer = Lwb().run({u"doctor"_s, u"--explain"_s, QString()});
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.err, "lwb: --explain needs a file, or - for standard input.\n"_ba);
}

void tst_LwbDiagnosis::doctorProposesWhatIsRegistered()
{
    const QByteArray failed = "curl -d grant_type=client_credentials -d resource=https://shopping.api/ \n"
                              "resource indicator is missing, or unknown";
    Answer answer = lwb().run("doctor --explain - --json", failed);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["findings"_L1][0]["suggestion"_L1].toString(), u"https://shopping.api"_s);
    const QByteArray granted = "curl -d grant_type=client_credentials -d resource=https://shopping.api "
                               "-d scope=write:products\n{\"access_token\":\"eyJ\",\"token_type\":\"Bearer\"}";
    answer = lwb().run("doctor --explain - --json", granted);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["findings"_L1][0]["code"_L1].toString(), u"E1"_s);
    QVERIFY(answer.json()["findings"_L1][0]["candidates"_L1].toArray().contains(u"Shopping full access"_s));
}

void tst_LwbDiagnosis::doctorTellsThePast()
{
    QVERIFY_CODE(lwb().run("token --resource https://shopping.api/"), 3);
    Answer answer = lwb().run("doctor --history --json");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"failures read complete"_s);
    QVERIFY(answer.json()["complete"_L1].toBool());
    const QJsonArray failures = answer.json()["failures"_L1].toArray();
    const QJsonValue newest = failures.first();
    QCOMPARE(newest["code"_L1].toString(), u"D2"_s);
    QCOMPARE(newest["resource"_L1].toString(), u"https://shopping.api/"_s);
    QCOMPARE(newest["suggestion"_L1].toString(), u"https://shopping.api"_s);
    QCOMPARE(newest["application"_L1]["id"_L1].toString(), m_tenant->address().clientId);
    QCOMPARE(newest["count"_L1].toInt(), 1);
    QStringList codes;
    for (const QJsonValue &failure : failures)
        codes.append(failure["code"_L1].toString());
    QVERIFY2(codes.contains(u"C6"_s), qPrintable(codes.join(u' ')));
    QVERIFY(lwb().run("doctor --history").out.contains("D2   1x  This tenant has no API resource"));
    QVERIFY_CODE(lwb().run("doctor --history --days 0"), 2);
    // Taking the one and passing over the other would look like an answer to both.
    for (const char *words : {"doctor --history --explain -", "doctor --days 3", "doctor --explain - --days 3"})
        QVERIFY_CODE(lwb().run(words), 2);
}

void tst_LwbDiagnosis::initTestCase()
{
    auto tenant = DemoTenant::start({});
    QVERIFY(tenant.ok());
    m_tenant = std::move(*tenant);
}

Lwb tst_LwbDiagnosis::lwbAs(const QString &application) const
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

void tst_LwbDiagnosis::inspectVerifiesWithTheTenantsKeys()
{
    const QByteArray token = lwb().run("token").out;
    Lwb endpointOnly;
    endpointOnly.environment.insert(u"LOGTO_ENDPOINT"_s, m_tenant->address().endpoint.toString());
    Answer answer = endpointOnly.run("inspect --json", token);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"header claims verified checks"_s);
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

void tst_LwbDiagnosis::inspectSaysNoToATamperedToken()
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

void tst_LwbDiagnosis::inspectWithoutATenantVerifiesNothing()
{
    const QByteArray token = lwb().run("token").out;
    const Answer answer = Lwb().run("inspect --json", token);
    QVERIFY_CODE(answer, 1);
    QCOMPARE(answer.json()["claims"_L1]["scope"_L1].toString(), u"all"_s);
    QVERIFY(answer.out.contains("{\"check\":\"signature\",\"status\":\"not_done\""));
    QVERIFY(answer.out.contains("{\"check\":\"expiry\",\"status\":\"passed\""));
}

void tst_LwbDiagnosis::inspectChecksTheAudienceAskedFor()
{
    const QByteArray token = lwb().run("token").out;
    QVERIFY_DONE(lwb().run({u"inspect"_s, u"--audience"_s, u"https://x.example"_s, u"--audience"_s,
                            m_tenant->address().resource}, token));
    QVERIFY_CODE(lwb().run("inspect --audience https://x.example", token), 1);
}

void tst_LwbDiagnosis::doctorPassesAHealthyTenant()
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

void tst_LwbDiagnosis::doctorNamesTheCause_data()
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

void tst_LwbDiagnosis::doctorNamesTheCause()
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

void tst_LwbDiagnosis::doctorTellsAMissingRole()
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

QTEST_GUILESS_MAIN(tst_LwbDiagnosis)
#include "tst_lwbdiagnosis.moc"
