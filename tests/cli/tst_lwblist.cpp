// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "core/JsonText.h"
#include "support/HostilePeer.h"

#include <QFile>

#include <unistd.h>

using namespace lwb;
using namespace lwb::test;

namespace {

/// Peak resident memory of a running process in KiB.
qint64 peakKiB(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, 20).simplified().split(' ').first().toLongLong();
}

} // namespace

/// `lwb list` against the demo tenant.
class tst_LwbList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyListComesInEveryFormat_data();
    void everyListComesInEveryFormat();
    void jsonIsTheServersObjectsUntouched();
    void allMeansEveryRowOnceAndInOrder();
    void withoutALimitAHundredRowsCome();
    void limitsCutWhereverTheyFall();
    void searchAndTypeNarrowTheList();
    void resourcesAreSearchedHere();
    void csvHasCrlfAndFixedColumns();
    void nothingFoundIsAnEmptyList();
    void refusalsExit3AndPrintNothing();
    void aServerErrorHalfWayLeavesTheArrayOpen();
    void aReaderThatLeavesEarlyIsNoFailure();
    void aSlowReaderHoldsTheListBack();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }

    std::unique_ptr<DemoTenant> m_tenant;
};

void tst_LwbList::initTestCase()
{
    DemoOptions options;
    options.users = 1'234;
    options.applications = 120;
    auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    m_tenant = std::move(*tenant);
}

void tst_LwbList::everyListComesInEveryFormat_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("columns");
    QTest::newRow("applications") << u"applications"_s
                                  << QByteArray("id,name,type,description,isThirdParty,createdAt");
    QTest::newRow("users")
        << u"users"_s
        << QByteArray(
               "id,username,primaryEmail,primaryPhone,name,isSuspended,lastSignInAt,createdAt");
    QTest::newRow("roles") << u"roles"_s << QByteArray("id,name,type,description,isDefault");
    QTest::newRow("resources") << u"resources"_s
                               << QByteArray("id,name,indicator,isDefault,accessTokenTtl");
}

void tst_LwbList::everyListComesInEveryFormat()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, columns);
    const auto run = [&](const QString &format) {
        return lwb().run({u"list"_s, list, u"--limit"_s, u"3"_s, u"--format"_s, format});
    };
    const Answer asJson = run(u"json"_s);
    QVERIFY_DONE(asJson);
    const QJsonArray rows = QJsonDocument::fromJson(asJson.out).array();
    QVERIFY(rows.size() >= 2 && rows.size() <= 3);
    const Answer csv = run(u"csv"_s);
    QVERIFY_DONE(csv);
    QVERIFY2(csv.out.startsWith(columns + "\r\n"), csv.out);
    QVERIFY(csv.out.contains(rows[0]["id"_L1].toString().toUtf8() + ','));
    const Answer ndjson = run(u"ndjson"_s);
    QVERIFY_DONE(ndjson);
    QCOMPARE(ndjson.lines().size(), rows.size());
    const Answer table = lwb().run({u"list"_s, list, u"--limit"_s, u"3"_s});
    QVERIFY_DONE(table);
    QCOMPARE(table.lines().size(), rows.size() + 1);
    QCOMPARE(table.lines().first().simplified().replace(' ', ','), columns);
}

void tst_LwbList::jsonIsTheServersObjectsUntouched()
{
    const Answer raw = lwb().run("request GET roles?page=1&page_size=100");
    QVERIFY_DONE(raw);
    const auto objects = json::elements(raw.out);
    QVERIFY(objects.ok());
    QByteArrayList expected;
    for (const QByteArrayView object : *objects)
        expected.append(object.toByteArray());
    const Answer listed = lwb().run("list roles --format json");
    QVERIFY_DONE(listed);
    QCOMPARE(listed.out, "[\n" + expected.join(",\n") + "\n]\n");
    QCOMPARE(lwb().run("list roles --json").out, listed.out);
    QCOMPARE(lwb().run("list roles --format ndjson").out, expected.join('\n') + '\n');
}

void tst_LwbList::allMeansEveryRowOnceAndInOrder()
{
    const Answer all = lwb().run("list users --all --format ndjson");
    QVERIFY_DONE(all);
    QCOMPARE(all.lines().size(), 1'234);
    QSet<QByteArray> distinct;
    for (const QByteArray &line : all.lines())
        distinct.insert(line);
    QCOMPARE(distinct.size(), 1'234);
    // The seventh page, fetched by itself, is where it belongs.
    const Answer page = lwb().run("request GET users?page=7&page_size=100");
    const auto objects = json::elements(page.out);
    QVERIFY(objects.ok());
    QCOMPARE(all.lines().at(600), objects->first().toByteArray());
    QCOMPARE(all.lines().at(699), objects->last().toByteArray());
}

void tst_LwbList::withoutALimitAHundredRowsCome()
{
    const Answer answer = lwb().run("list users --format ndjson");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.lines().size(), 100);
}

void tst_LwbList::limitsCutWhereverTheyFall()
{
    for (const int limit : {1, 99, 100, 101, 250, 1'234, 5'000}) {
        const Answer answer = lwb().run({u"list"_s, u"users"_s, u"--format"_s, u"ndjson"_s,
                                         u"--limit"_s, QString::number(limit)});
        QVERIFY_DONE(answer);
        QCOMPARE(answer.lines().size(), qMin(limit, 1'234));
    }
}

void tst_LwbList::searchAndTypeNarrowTheList()
{
    const Answer everyone = lwb().run("list users --limit 5 --format json");
    const QString name = QJsonDocument::fromJson(everyone.out).array()[2]["username"_L1].toString();
    const Answer found =
        lwb().run({u"list"_s, u"users"_s, u"--search"_s, name, u"--format"_s, u"json"_s});
    QVERIFY_DONE(found);
    QVERIFY(found.out.contains("\"username\":\"" + name.toUtf8() + '"'));

    for (const QString &word : {u"m2m"_s, u"MachineToMachine"_s, u"machine-to-machine"_s}) {
        const Answer machines =
            lwb().run({u"list"_s, u"applications"_s, u"--type"_s, word, u"--all"_s, u"--json"_s});
        QVERIFY_DONE(machines);
        const QJsonArray rows = QJsonDocument::fromJson(machines.out).array();
        QVERIFY(!rows.isEmpty() && rows.size() < 120);
        for (const QJsonValue &row : rows)
            QCOMPARE(row["type"_L1].toString(), u"MachineToMachine"_s);
    }
    const Answer roles = lwb().run("list roles --type user --json");
    QVERIFY_DONE(roles);
    for (const QJsonValue &row : QJsonDocument::fromJson(roles.out).array())
        QCOMPARE(row["type"_L1].toString(), u"User"_s);
    const Answer two = lwb().run("list applications --type spa --type native --all --json");
    QVERIFY_DONE(two);
    for (const QJsonValue &row : QJsonDocument::fromJson(two.out).array())
        QVERIFY(row["type"_L1].toString() == "SPA"_L1 || row["type"_L1].toString() == "Native"_L1);
}

void tst_LwbList::resourcesAreSearchedHere()
{
    const Answer found = lwb().run("list resources --search SHOPPING --json");
    QVERIFY_DONE(found);
    const QJsonArray rows = QJsonDocument::fromJson(found.out).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["indicator"_L1].toString(), u"https://shopping.api"_s);
}

void tst_LwbList::csvHasCrlfAndFixedColumns()
{
    const Answer answer = lwb().run("list users --all --format csv");
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.endsWith("\r\n"));
    QCOMPARE(answer.out.count("\r\n"), 1'235);
    // A phone number with a plus, or any other formula, stays text.
    for (const QByteArray &line : answer.out.split('\n')) {
        for (const QByteArray &cell : line.trimmed().split(','))
            QVERIFY2(cell.isEmpty() || !QByteArray("=+-@").contains(cell[0]), line);
    }
}

void tst_LwbList::nothingFoundIsAnEmptyList()
{
    const QStringList words{u"list"_s, u"users"_s, u"--search"_s, u"nobody-at-all-by-this-name"_s,
                            u"--format"_s};
    Answer answer = lwb().run(words + QStringList(u"json"_s));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, QByteArray("[]\n"));
    answer = lwb().run(words + QStringList(u"ndjson"_s));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, QByteArray());
    answer = lwb().run(words + QStringList(u"csv"_s));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out.count('\n'), 1);
}

void tst_LwbList::refusalsExit3AndPrintNothing()
{
    HostilePeer peer(
        {Reaction::answer(
             "{\"access_token\":\"a.b.c\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"),
         Reaction::answer("{\"code\":\"auth.forbidden\",\"message\":\"Forbidden.\"}",
                          "403 Forbidden")});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    const Answer answer = run.run("list users --json");
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject error = answer.json()["error"_L1].toObject();
    QCOMPARE(error["kind"_L1].toString(), u"http"_s);
    QCOMPARE(error["status"_L1].toInt(), 403);
    QCOMPARE(error["code"_L1].toString(), u"auth.forbidden"_s);
}

void tst_LwbList::aServerErrorHalfWayLeavesTheArrayOpen()
{
    QByteArrayList rows;
    for (int i = 0; i < 100; ++i)
        rows.append("{\"id\":\"" + QByteArray::number(i) + "\"}");
    HostilePeer peer(
        {Reaction::answer(
             "{\"access_token\":\"a.b.c\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"),
         Reaction::answer('[' + rows.join(',') + ']', "200 OK\r\nTotal-Number: 250"),
         Reaction::answer("{\"message\":\"Internal server error.\"}",
                          "500 Internal Server Error")});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    Answer answer = run.run("list users --all --format json");
    QVERIFY_CODE(answer, 5);
    QVERIFY(answer.out.startsWith("[\n{\"id\":\"0\"}"));
    QVERIFY(QJsonDocument::fromJson(answer.out).isNull());
    QVERIFY(answer.err.startsWith("lwb: "));
}

void tst_LwbList::aReaderThatLeavesEarlyIsNoFailure()
{
    QProcess shell;
    shell.setProcessEnvironment(lwb().environment);
    shell.start(
        u"/bin/sh"_s,
        {u"-c"_s,
         u"{ \"$0\" list users --all --format ndjson; echo \"code $?\" >&2; } | head -n 2"_s,
         QStringLiteral(LWB_BINARY)});
    const Answer answer = Lwb::finish(shell);
    QCOMPARE(answer.lines().size(), 2);
    QCOMPARE(answer.err, QByteArray("code 0\n"));
}

void tst_LwbList::aSlowReaderHoldsTheListBack()
{
    DemoOptions options;
    options.users = 200'000;
    const auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    // Nobody reads: what lwb can't write it must not pile up, nor may it spin.
    int ends[2];
    QVERIFY(::pipe(ends) == 0);
    const QString writeEnd =
        u"/proc/%1/fd/%2"_s.arg(QCoreApplication::applicationPid()).arg(ends[1]);
    QProcess process;
    lwbFor((*tenant)->address())
        .prepare(process, {u"list"_s, u"users"_s, u"--all"_s, u"--format"_s, u"ndjson"_s});
    process.setStandardOutputFile(writeEnd);
    process.start();
    QVERIFY(process.waitForStarted());
    ::close(ends[1]);
    QFile reader;
    QVERIFY(reader.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    QByteArray first(1, 0);
    QCOMPARE(reader.read(first.data(), 1), 1); // it writes by now
    QTest::qWait(1'500);
    QCOMPARE(process.state(), QProcess::Running);
    [[maybe_unused]] const qint64 held = peakKiB(process.processId());
    qint64 lines = 0;
    for (;;) {
        const QByteArray part = reader.read(256 * 1024);
        if (part.isEmpty())
            break;
        lines += part.count('\n');
    }
    QVERIFY_DONE(Lwb::finish(process));
    QCOMPARE(lines, 200'000);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(held > 0 && held < 80 * 1024, qPrintable(QString::number(held)));
#endif
}

QTEST_GUILESS_MAIN(tst_LwbList)
#include "tst_lwblist.moc"
