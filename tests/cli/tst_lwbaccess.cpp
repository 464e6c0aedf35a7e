// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "demo/DemoIds.h"
#include "support/HostilePeer.h"

using namespace lwb;
using namespace lwb::test;

namespace
{

const QString indicator = u"https://shopping.api"_s;

/// "shopping-full read:products expected granted by Shopping full access": a line for each cell.
QString cellsOf(const Answer &answer)
{
    QStringList lines;
    for (const QJsonValue &cell : answer.json()["cells"_L1].toArray()) {
        const QJsonValue granted = cell["granted"_L1];
        QStringList via;
        for (const QJsonValue &role : cell["via"_L1].toArray())
            via.append(role.toString());
        lines.append(cell["application"_L1]["name"_L1].toString() + u' ' +
                     cell["scope"_L1].toString() +
                     (cell["expected"_L1].toBool() ? u" expected"_s : u" not expected"_s) +
                     (granted.isNull()   ? u""_s
                      : granted.toBool() ? u" granted"_s
                                         : u" not granted"_s) +
                     (via.isEmpty() ? u""_s : u" by "_s + via.join(u", "_s)));
    }
    return lines.join(u'\n');
}

} // namespace

/// What lwb answers from the permission graph: matrix, explain, who-can, what-if.
class tst_LwbAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theMatrixTellsWhatIsExpected();
    void theMatrixComesInThreeFormats();
    void probingComparesWithRealTokens();
    void whatCannotBeProvedIsNoSuccess();
    void aProbeThatEndsHalfWayShowsWhatItProved();
    void inAnOrganizationItsRolesCount();
    void explainNamesWhatGivesAScope();
    void explainNamesWhatWouldGiveIt();
    void explainTellsTheCommandThatMendsIt();
    void whoCanNamesApplicationsAndUsers();
    void whoCanNamesOrganizationRoles();
    void usersOfTwoRolesAreCountedOrAddedUp_data();
    void usersOfTwoRolesAreCountedOrAddedUp();
    void whatIfThinksAndWritesNothing();
    void whatIfRefusesRolesOfUsers();
    void whatIfTakesStepsInTheirOrder();
    void whatIfInAnOrganizationSupposesItsRoles();
    void namesMayBeIdsAndMustBeClear_data();
    void namesMayBeIdsAndMustBeClear();
    void sharedNamesAskForAnId();
    void mistakesAreToldBeforeAnythingIsSent_data();
    void mistakesAreToldBeforeAnythingIsSent();
    void withoutTheWholeGraphThereIsNoAnswer();
    void aFailingServerDoesNotSayNo_data();
    void aFailingServerDoesNotSayNo();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }
    [[nodiscard]] QString idOf(const QString &collection, const QString &name) const;

    std::unique_ptr<DemoTenant> m_tenant;
};

void tst_LwbAccess::initTestCase()
{
    auto tenant = DemoTenant::start({});
    QVERIFY(tenant.ok());
    m_tenant = std::move(*tenant);
}

QString tst_LwbAccess::idOf(const QString &collection, const QString &name) const
{
    const Answer found = lwb().run({u"list"_s, collection, u"--search"_s, name, u"--json"_s});
    return QJsonDocument::fromJson(found.out).array()[0]["id"_L1].toString();
}

void tst_LwbAccess::theMatrixTellsWhatIsExpected()
{
    Answer answer = lwb().run({u"matrix"_s, u"--json"_s, u"--resource"_s, u"Shopping API"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"cells"_s);
    QVERIFY2(answer.out.startsWith("{\"cells\":[{\"application\":{\"id\":\""), answer.text());
    QVERIFY2(answer.out.contains(
                 "\"resource\":\"" + indicator.toUtf8() +
                 "\",\"scope\":\"read:products\",\"expected\":true,\"granted\":null,\"via\":[\""),
             answer.text());
    QVERIFY(
        cellsOf(answer).contains(u"billing-worker read:products expected by Shopping reader"_s));
    QVERIFY(!cellsOf(answer).contains(u"not expected"_s));
    QVERIFY(!cellsOf(answer).contains(u"shopping-norole"_s));

    answer = lwb().run({u"matrix"_s, u"--json"_s, u"--all"_s, u"--resource"_s, u"Shopping API"_s,
                        u"--application"_s, u"shopping-reader"_s, u"--application"_s,
                        u"shopping-full"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(cellsOf(answer), u"shopping-reader read:products expected by Shopping reader\n"
                              "shopping-reader write:products not expected\n"
                              "shopping-full read:products expected by Shopping full access\n"
                              "shopping-full write:products expected by Shopping full access"_s);
}

void tst_LwbAccess::theMatrixComesInThreeFormats()
{
    const QStringList words{u"matrix"_s, u"--application"_s, u"billing-worker"_s, u"--format"_s};
    Answer answer = lwb().run(words + QStringList(u"csv"_s));
    QVERIFY_DONE(answer);
    const QByteArray id = idOf(u"applications"_s, u"billing-worker"_s).toUtf8();
    QCOMPARE(answer.lines().size(), 4);
    QCOMPARE(answer.lines().at(0),
             "applicationId,application,resource,scope,expected,granted,via\r"_ba);
    QVERIFY(answer.lines().contains(id + ",billing-worker," + indicator.toUtf8() +
                                    ",read:products,true,,Shopping reader\r"));
    answer = lwb().run(words + QStringList(u"table"_s));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.lines().size(), 4);
    QVERIFY2(answer.lines().at(0).startsWith("application     resource "), answer.text());
    QVERIFY2(answer.out.contains("read:products   Expected, not probed  Shopping reader\n"),
             answer.text());
    answer = lwb().run(words + QStringList(u"json"_s));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["cells"_L1].toArray().size(), 3);
}

void tst_LwbAccess::probingComparesWithRealTokens()
{
    const Answer answer = lwb().run(
        {u"matrix"_s, u"--probe"_s, u"--json"_s, u"--all"_s, u"--resource"_s, u"Shopping API"_s,
         u"--application"_s, u"shopping-reader"_s, u"--application"_s, u"shopping-norole"_s});
    QVERIFY_CODE(answer, 0);
    QVERIFY2(answer.err.contains("Asking for 2 token(s)") && answer.err.contains("audit log"),
             answer.text());
    QCOMPARE(cellsOf(answer), u"shopping-reader read:products expected granted by Shopping reader\n"
                              "shopping-reader write:products not expected not granted\n"
                              "shopping-norole read:products not expected not granted\n"
                              "shopping-norole write:products not expected not granted"_s);
}

void tst_LwbAccess::whatCannotBeProvedIsNoSuccess()
{
    // Its only secret has expired.
    const Answer answer = lwb().run({u"matrix"_s, u"--probe"_s, u"--json"_s, u"--resource"_s,
                                     u"Shopping API"_s, u"--application"_s, u"legacy-importer"_s});
    QVERIFY_CODE(answer, 1);
    QVERIFY2(answer.err.contains("legacy-importer: Not asked. The application has no App secret"), answer.text());
    QCOMPARE(cellsOf(answer), u"legacy-importer read:products expected by Shopping full access\n"
                              "legacy-importer write:products expected by Shopping full access"_s);
}

void tst_LwbAccess::aProbeThatEndsHalfWayShowsWhatItProved()
{
    DemoOptions options;
    options.tokenQuota = 3; // one of them for the Management API
    for (const QString &format : {u"table"_s, u"csv"_s, u"json"_s}) {
        const auto tenant = DemoTenant::start(options);
        QVERIFY(tenant.ok());
        QStringList words{u"matrix"_s, u"--probe"_s, u"--format"_s, format};
        if (format == "json"_L1)
            words.append(u"--json"_s);
        const Answer answer = lwbFor((*tenant)->address()).run(words);
        QVERIFY_CODE(answer, 3);
        if (format == "json"_L1) {
            QCOMPARE(answer.memberNames(), u"error"_s);
            continue;
        }
        QVERIFY2(answer.err.contains("token(s) did not come.") &&
                     answer.err.contains("token quota is used up"),
                 answer.text());
        const bool isTable = format == "table"_L1;
        QVERIFY2(answer.out.contains(isTable ? "Expected, could not be asked" : ",true,,"),
                 answer.text());
    }
}

void tst_LwbAccess::inAnOrganizationItsRolesCount()
{
    // shopping-full holds a role of Acme that reads only, shopping-reader none there.
    Answer answer = lwb().run("matrix --probe --json --organization Acme");
    QVERIFY_CODE(answer, 0);
    QCOMPARE(cellsOf(answer), u"shopping-full read:products expected granted by Shop service"_s);
    QVERIFY_DONE(lwb().run({u"matrix"_s, u"--organization"_s, u"北極星商事"_s}));

    answer = lwb().run({u"explain"_s, u"shopping-reader"_s, indicator, u"read:products"_s,
                        u"--organization"_s, u"Acme"_s});
    QVERIFY_CODE(answer, 1);
    QVERIFY2(answer.out.startsWith(
                 "shopping-reader does not get read:products of " + indicator.toUtf8() +
                 ".\nThe application has no organization role here. Role Shopping reader gives it "
                 "elsewhere; in an organization only organization roles count.\n"
                 "Shop service would give it.\nTo assign Shop service:\n"
                 "  lwb request POST /api/organizations/"),
             answer.out.constData());
    answer = lwb().run(
        {u"who-can"_s, indicator, u"read:products"_s, u"--organization"_s, u"Acme"_s, u"--json"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["applications"_L1].toArray().size(), 1);
    QVERIFY(answer.out.contains("\"users\":{\"count\":0,\"roles\":[]}"));
    answer = lwb().run("matrix --organization Acne --json");
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"not_found"_s);
    QCOMPARE(answer.json()["error"_L1]["message"_L1].toString(),
             u"Unknown organization 'Acne'. Did you mean 'Acme'?"_s);
    answer = lwb().run("matrix --organization nowhere");
    QVERIFY_CODE(answer, 2);
    QVERIFY2(answer.err.contains("Known: 'Umbrella <Research>', "), answer.text());
}

void tst_LwbAccess::explainNamesWhatGivesAScope()
{
    Answer answer =
        lwb().run({u"explain"_s, u"billing-worker"_s, indicator, u"read:products"_s, u"--json"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"application resource scope expected via candidates"_s);
    QCOMPARE(answer.json()["application"_L1]["name"_L1].toString(), u"billing-worker"_s);
    QCOMPARE(answer.json()["resource"_L1].toString(), indicator);
    QVERIFY(answer.json()["expected"_L1].toBool());
    QVERIFY(answer.out.contains("\"via\":[{\"id\":\"" +
                                idOf(u"roles"_s, u"Shopping reader"_s).toUtf8() +
                                "\",\"name\":\"Shopping reader\"}],\"candidates\":[{\"id\":\""));
    answer = lwb().run({u"explain"_s, u"billing-worker"_s, indicator, u"read:products"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "billing-worker gets read:products of " + indicator.toUtf8() +
                             ".\nRole Shopping reader gives it.\n");
}

void tst_LwbAccess::explainNamesWhatWouldGiveIt()
{
    Answer answer = lwb().run(
        {u"explain"_s, u"shopping-reader"_s, indicator, u"write:products"_s, u"--json"_s});
    QVERIFY_CODE(answer, 1);
    QVERIFY(answer.err.isEmpty());
    QVERIFY(!answer.json()["expected"_L1].toBool());
    QCOMPARE(answer.json()["via"_L1].toArray().size(), 0);
    QCOMPARE(answer.json()["candidates"_L1].toArray().size(), 1);
    QCOMPARE(answer.json()["candidates"_L1][0]["name"_L1].toString(), u"Shopping full access"_s);
    answer = lwb().run({u"explain"_s, u"shopping-reader"_s, indicator, u"write:products"_s});
    QVERIFY_CODE(answer, 1);
    QVERIFY2(answer.out.startsWith("shopping-reader does not get write:products of "
                                   + indicator.toUtf8()
                                   + ".\nRole Shopping reader gives only read:products.\n"
                                     "Shopping full access would give it.\n"
                                     "To assign Shopping full access:\n  lwb request POST "),
             answer.out.constData());
}

void tst_LwbAccess::explainTellsTheCommandThatMendsIt()
{
    // What it does would show in the other tests.
    auto tenant = DemoTenant::start({});
    QVERIFY(tenant.ok());
    const Lwb lwb = lwbFor((*tenant)->address());
    const QStringList explain{u"explain"_s, u"shopping-reader"_s, indicator, u"write:products"_s};
    Answer answer = lwb.run(explain);
    QVERIFY_CODE(answer, 1);
    static const QRegularExpression command(
        u"^  lwb request POST (/api/applications/[a-z0-9]+/roles) --data '([^']*)'$"_s,
        QRegularExpression::MultilineOption);
    const auto said = command.match(QString::fromUtf8(answer.out));
    QVERIFY2(said.hasMatch(), answer.out.constData());
    answer = lwb.run({u"request"_s, u"POST"_s, said.captured(1), u"--data"_s, said.captured(2)});
    QVERIFY_DONE(answer);
    answer = lwb.run(explain);
    QVERIFY_DONE(answer);
    QVERIFY2(!answer.out.contains("To assign"), answer.out.constData());
}

void tst_LwbAccess::whoCanNamesApplicationsAndUsers()
{
    Answer answer = lwb().run({u"who-can"_s, u"Billing API"_s, u"read:invoices"_s, u"--json"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"applications users"_s);
    QStringList names;
    for (const QJsonValue &application : answer.json()["applications"_L1].toArray()) {
        names.append(application["name"_L1].toString());
        QCOMPARE(application["via"_L1].toArray(), QJsonArray{u"Billing service"_s});
    }
    names.sort();
    QCOMPARE(names.join(u' '), u"billing-worker fraud-screening invoice-mailer"_s);
    const QJsonValue users = answer.json()["users"_L1];
    QVERIFY(users["count"_L1].toInt() > 0);
    QCOMPARE(users["roles"_L1].toArray().size(), 1);
    QCOMPARE(users["roles"_L1][0]["name"_L1].toString(), u"Support agent"_s);
    QCOMPARE(users["roles"_L1][0]["users"_L1], users["count"_L1]);
    answer = lwb().run({u"who-can"_s, u"Billing API"_s, u"read:invoices"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.lines().size(), 5);
    QVERIFY(answer.lines().at(4).startsWith("users ") &&
            answer.lines().at(4).endsWith("  Support agent"));
    answer = lwb().run({u"who-can"_s, u"Billing API"_s, u"refund:payments"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "Nobody.\n"_ba);
}

void tst_LwbAccess::whoCanNamesOrganizationRoles()
{
    const QStringList words{u"who-can"_s, indicator, u"read:products"_s};
    Answer answer = lwb().run(words + QStringList{u"--json"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"applications users"_s); // what counts without one
    answer = lwb().run(words);
    QVERIFY_DONE(answer);
    const QList<QByteArray> lines = answer.lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.simplified() == "in organizations applications Shop service";
    }));
    QVERIFY(lines.constLast().endsWith("--organization."));
    // In one of them they are what counts, and nothing stands beside them.
    const QStringList inside = words + QStringList{u"--organization"_s, u"Acme"_s};
    answer = lwb().run(inside + QStringList{u"--json"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"applications users"_s);
    for (const QJsonValue &application : answer.json()["applications"_L1].toArray())
        QCOMPARE(application["via"_L1].toArray(), QJsonArray{u"Shop service"_s});
    QVERIFY(!answer.json()["applications"_L1].toArray().isEmpty());
    answer = lwb().run(inside);
    QVERIFY_DONE(answer);
    QVERIFY(!answer.out.contains("in organizations"));
}

void tst_LwbAccess::usersOfTwoRolesAreCountedOrAddedUp_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<bool>("isAtMost");
    QTest::newRow("few enough to be counted") << 600 << false;
    QTest::newRow("too many") << 30'000 << true;
}

void tst_LwbAccess::usersOfTwoRolesAreCountedOrAddedUp()
{
    QFETCH(int, users);
    QFETCH(bool, isAtMost);
    DemoOptions options;
    options.users = users;
    const auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    const Lwb run = lwbFor((*tenant)->address());
    const QByteArray scopes = "{\"scopeIds\":[\"" + demo::seededId("scope read:products") + "\"]}";
    QVERIFY_CODE(run.run({u"request"_s, u"POST"_s,
                          u"roles/%1/scopes"_s.arg(QString::fromLatin1(demo::seededId("role Support agent"))),
                          u"--data"_s, QString::fromUtf8(scopes)}), 0);
    const QStringList words{u"who-can"_s, indicator, u"read:products"_s};
    Answer answer = run.run(words + QStringList{u"--json"_s});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.err.contains("users.count is at most"), isAtMost);
    const QJsonValue told = answer.json()["users"_L1];
    qint64 sum = 0;
    for (const QJsonValue &role : told["roles"_L1].toArray())
        sum += role["users"_L1].toInteger();
    QCOMPARE(told["roles"_L1].toArray().size(), 2);
    const qint64 count = told["count"_L1].toInteger();
    QCOMPARE(count, sum); // nobody has both roles here
    answer = run.run(words);
    QVERIFY_DONE(answer);
    const QByteArray last = answer.lines().at(answer.lines().size() - 2); // before what is inside
    QCOMPARE(last, isAtMost ? "At most " + QByteArray::number(count)
                                  + " users in all: whoever holds two of the roles counts twice."
                            : QByteArray::number(count) + " users in all.");
}

void tst_LwbAccess::whatIfThinksAndWritesNothing()
{
    const Answer before = lwb().run("matrix --json");
    QVERIFY_DONE(before);
    Answer answer = lwb().run({u"what-if"_s, u"--json"_s, u"--assign"_s, u"Shopping full access"_s,
                               u"--to"_s, u"shopping-reader"_s, u"--remove"_s, u"Shopping reader"_s,
                               u"--from"_s, u"shopping-reader"_s, u"--remove"_s, u"Stock mover"_s,
                               u"--from"_s, u"stock-mover"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.memberNames(), u"changes"_s);
    QStringList changes;
    for (const QJsonValue &change : answer.json()["changes"_L1].toArray()) {
        QVERIFY(change["before"_L1].toBool() != change["after"_L1].toBool());
        changes.append(change["application"_L1]["name"_L1].toString() +
                       (change["after"_L1].toBool() ? u" +"_s : u" -"_s) +
                       change["scope"_L1].toString());
    }
    changes.sort();
    QCOMPARE(changes.join(u'\n'), u"shopping-reader +write:products\nstock-mover -move:stock\n"
                                  "stock-mover -read:stock"_s);
    answer = lwb().run(
        {u"what-if"_s, u"--assign"_s, u"Shopping full access"_s, u"--to"_s, u"shopping-reader"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "shopping-reader gains write:products of Shopping API\n"_ba);
    answer = lwb().run(
        {u"what-if"_s, u"--assign"_s, u"Shopping reader"_s, u"--to"_s, u"shopping-full"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "Nothing changes.\n"_ba);
    QCOMPARE(lwb().run("matrix --json").out, before.out);
}

void tst_LwbAccess::whatIfRefusesRolesOfUsers()
{
    for (const char *option : {"assign", "remove"}) {
        const bool isAssigned = option == "assign"_ba;
        const Answer answer = lwb().run({u"what-if"_s, u"--"_s + QLatin1StringView(option),
                                         u"Customer"_s, isAssigned ? u"--to"_s : u"--from"_s,
                                         u"shopping-full"_s, u"--json"_s});
        QVERIFY_CODE(answer, 2);
        QCOMPARE(answer.json()["error"_L1]["message"_L1].toString(),
                 u"The role 'Customer' is for users: no application can hold it."_s);
    }
}

void tst_LwbAccess::whatIfTakesStepsInTheirOrder()
{
    const QStringList assign{u"--assign"_s, u"Shopping reader"_s, u"--to"_s, u"shopping-reader"_s};
    const QStringList remove{u"--remove"_s, u"Shopping reader"_s, u"--from"_s,
                             u"shopping-reader"_s};
    Answer answer = lwb().run(QStringList{u"what-if"_s} + remove + assign);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "Nothing changes.\n"_ba);
    answer = lwb().run(QStringList{u"what-if"_s} + assign + remove);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, "shopping-reader loses read:products of Shopping API\n"_ba);
}

void tst_LwbAccess::whatIfInAnOrganizationSupposesItsRoles()
{
    const QStringList words{u"what-if"_s, u"--organization"_s, u"Acme"_s};
    Answer answer =
        lwb().run(words + QStringList{u"--assign"_s, u"Shop service"_s, u"--to"_s,
                                      u"shopping-reader"_s, u"--remove"_s, u"Shop service"_s,
                                      u"--from"_s, u"shopping-full"_s});
    QVERIFY_DONE(answer);
    QCOMPARE(answer.lines().size(), 2);
    QVERIFY2(answer.out.contains("shopping-reader gains read:products of Shopping API\n") &&
                 answer.out.contains("shopping-full loses read:products of Shopping API\n"),
             answer.text());
    answer = lwb().run(words + QStringList{u"--assign"_s, u"Shop service"_s, u"--to"_s,
                                           u"billing-worker"_s, u"--json"_s});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.err, "lwb: warning: billing-worker is not in the organization: "
                         "supposing that it is added\n"_ba);
    QCOMPARE(answer.json()["changes"_L1].toArray().size(), 1);
    QVERIFY2(answer.out.contains("\"before\":false,\"after\":true"), answer.text());
    answer = lwb().run(words + QStringList{u"--assign"_s, u"Shopping reader"_s, u"--to"_s,
                                           u"shopping-reader"_s});
    QVERIFY_CODE(answer, 2);
    QVERIFY2(answer.err.contains("Unknown machine-to-machine organization role 'Shopping reader'. "
                                 "Known: 'Shop service'."),
             answer.text());
}

void tst_LwbAccess::namesMayBeIdsAndMustBeClear_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &words, const QString &message) {
        QTest::newRow(name) << words << message;
    };
    row("application", {u"explain"_s, u"shoping-full"_s, u"Shopping API"_s, u"read:products"_s},
        u"Unknown machine-to-machine application 'shoping-full'. Did you mean 'shopping-full'"_s);
    row("no machine", {u"explain"_s, u"help-center"_s, u"Shopping API"_s, u"read:products"_s},
        u"Unknown machine-to-machine application 'help-center'."_s);
    row("resource", {u"who-can"_s, u"Billing AIP"_s, u"read:invoices"_s},
        u"Unknown API resource 'Billing AIP'. Did you mean 'Billing API'"_s);
    row("scope", {u"who-can"_s, u"Billing API"_s, u"read:invoice"_s},
        u"Unknown scope 'read:invoice'. Did you mean 'read:invoices'?"_s);
    row("scopes of that resource only", {u"who-can"_s, u"Billing API"_s, u"all"_s},
        u"Unknown scope 'all'. Known: 'read:invoices', 'write:invoices', 'refund:payments'."_s);
    row("role", {u"what-if"_s, u"--assign"_s, u"Shoping reader"_s, u"--to"_s, u"shopping-full"_s},
        u"Unknown machine-to-machine role 'Shoping reader'. Did you mean 'Shopping reader'"_s);
    row("filter", {u"matrix"_s, u"--application"_s, u"nobody at all"_s},
        u"Unknown machine-to-machine application 'nobody at all'. Known: "_s);
}

void tst_LwbAccess::namesMayBeIdsAndMustBeClear()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const Answer answer = lwb().run(words + QStringList(u"--json"_s));
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"not_found"_s);
    const QString said = answer.json()["error"_L1]["message"_L1].toString();
    QVERIFY2(said.startsWith(message), qPrintable(said));
}

void tst_LwbAccess::sharedNamesAskForAnId()
{
    const QString body = u"{\"name\":\"twin\",\"type\":\"MachineToMachine\"}"_s;
    QStringList ids;
    for (int i = 0; i < 2; ++i) {
        const Answer made =
            lwb().run({u"request"_s, u"POST"_s, u"applications"_s, u"--data"_s, body});
        QVERIFY_CODE(made, 0);
        ids.append(made.json()["id"_L1].toString());
    }
    const auto explain = [this](const QString &application) {
        return lwb().run(
            {u"explain"_s, application, u"Shopping API"_s, u"read:products"_s, u"--json"_s});
    };
    Answer answer = explain(u"twin"_s);
    QVERIFY_CODE(answer, 2);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"ambiguous"_s);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(answer.out.contains(id.toUtf8()), answer.text());
    answer = explain(ids.first());
    QVERIFY_CODE(answer, 1);
    QCOMPARE(answer.json()["application"_L1]["id"_L1].toString(), ids.first());
}

void tst_LwbAccess::mistakesAreToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *words, const char *message) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(message);
    };
    row("what-if", "'lwb what-if' needs --assign ROLE --to APP, or --remove ROLE --from APP.");
    row("what-if --assign a", "Every --assign ROLE needs its --to APP.");
    row("what-if --assign a --to b --from c", "Every --remove ROLE needs its --from APP.");
    row("matrix --format ndjson", "Unknown format 'ndjson'.");
    row("matrix --format csv --json", "--json and --format csv exclude each other.");
    row("explain a b", "'lwb explain' needs APP RESOURCE SCOPE.");
    row("who-can a", "'lwb who-can' needs RESOURCE SCOPE.");
}

void tst_LwbAccess::mistakesAreToldBeforeAnythingIsSent()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, message);
    Lwb nowhere = lwb();
    nowhere.environment.insert(u"LOGTO_ENDPOINT"_s, u"http://127.0.0.1:1"_s);
    const Answer answer = nowhere.run(words.split(u' '));
    QVERIFY_CODE(answer, 2);
    QVERIFY2((answer.err + answer.out).contains(message), answer.text());
}

void tst_LwbAccess::withoutTheWholeGraphThereIsNoAnswer()
{
    Lwb noRole = lwb();
    const QString id = idOf(u"applications"_s, u"shopping-norole"_s);
    const Answer secrets =
        noRole.run({u"request"_s, u"GET"_s, u"applications/%1/secrets"_s.arg(id)});
    noRole.environment.insert(u"LOGTO_CLIENT_ID"_s, id);
    noRole.environment.insert(
        u"LOGTO_CLIENT_SECRET"_s,
        QJsonDocument::fromJson(secrets.out).array()[0]["value"_L1].toString());
    const Answer answer = noRole.run("matrix --json");
    QVERIFY_CODE(answer, 3);
    QCOMPARE(answer.json()["error"_L1]["status"_L1].toInt(), 403);
    Lwb nowhere = lwb();
    nowhere.environment.insert(u"LOGTO_ENDPOINT"_s, u"http://127.0.0.1:1"_s);
    QVERIFY_CODE(nowhere.run({u"explain"_s, u"a"_s, u"b"_s, u"c"_s}), 4);
}

void tst_LwbAccess::aFailingServerDoesNotSayNo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isPart");
    for (const char *words : {"matrix", "explain a b c", "who-can a b",
                              "what-if --assign a --to b"})
        QTest::newRow(words) << QString::fromLatin1(words) << true;
    QTest::newRow("doctor --history") << u"doctor --history"_s << false;
}

/// Exit code 1 is the answer of explain and of a probe: a script would take it for one.
void tst_LwbAccess::aFailingServerDoesNotSayNo()
{
    QFETCH(QString, words);
    QFETCH(bool, isPart);
    for (const char *status : {"500 Internal Server Error", "429 Too Many Requests"}) {
        HostilePeer peer(
            {Reaction::answer(
                 "{\"access_token\":\"a.b.c\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"),
             Reaction::answer("[]", "200 OK\r\nTotal-Number: 0"),
             Reaction::answer("{\"message\":\"No.\"}", QByteArray(status) + "\r\nRetry-After: 0")});
        Lwb run = lwb();
        run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
        Answer answer = run.run(words.split(u' '));
        QVERIFY_CODE(answer, 5);
        QVERIFY2(answer.out.isEmpty(), answer.text());
        QCOMPARE(answer.err.contains("A part of the permissions could not be read"), isPart);
        HostilePeer again({Reaction::answer("{\"message\":\"No.\"}", status)});
        run.environment.insert(u"LOGTO_ENDPOINT"_s, again.url(u""_s).toString());
        answer = run.run(words.split(u' ') + QStringList{u"--json"_s});
        QVERIFY_CODE(answer, 5);
        QCOMPARE(answer.memberNames(), u"error"_s);
    }
}

QTEST_GUILESS_MAIN(tst_LwbAccess)
#include "tst_lwbaccess.moc"
