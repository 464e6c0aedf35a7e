// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/GraphText.h"
#include "words/AccessWords.h"
#include "words/CellWords.h"
#include "words/Formats.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;

namespace
{

constexpr auto shop = R"(
    resource https://shopping.api (Shopping API): read:products write:products delete:products secret:products
    resource https://orders.api (Orders API): read:orders write:orders
    role Shopping reader (M2M): https://shopping.api read:products
    role Writer (M2M): https://shopping.api write:products
    role Shopping full (M2M): https://shopping.api read:products write:products delete:products
    role Riddle (M2M): ?
    role Customer (user, 120): https://shopping.api read:products secret:products
    app billing: Shopping reader
    app worker: Shopping reader, Writer
    app idle:
    app riddle: Riddle
    app outsider: Writer
    org role Org reader (M2M): https://shopping.api read:products own read:stuff
    org role Org admin (M2M): https://shopping.api write:products own manage:members
    org acme: billing -> Org reader; worker -> Org admin, Org reader; idle ->
)";

QStringList list(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class AccessWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhyAndWhatWouldMendIt_data();
    void aRowSaysWhyAndWhatWouldMendIt();
    void aTokenFromBeforeIsCalledSo();
    void aCellSaysTheSameAsARow();
    void namesAreDataAndListsStayShort();
    void changesAreSentences();
    void aRunOfProbesIsSummedUp_data();
    void aRunOfProbesIsSummedUp();
    void aTimeOfAnotherDayHasItsDate();
};

void AccessWordsTest::aRowSaysWhyAndWhatWouldMendIt_data()
{
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("words"); ///< of the first row
    const auto row = [](const char *name, const QString &application, const QString &requested,
                        const QString &granted, const QString &words,
                        const QString &organization = {},
                        const QString &indicator = u"https://shopping.api"_s) {
        QTest::newRow(name) << application << organization << indicator << requested << granted
                            << words;
    };
    const QString asked = u"write:products"_s;
    row("granted", u"billing"_s, u"read:products"_s, u"read:products"_s,
        u"Expected and granted: Role Shopping reader gives it."_s);
    row("not requested", u"billing"_s, {}, {},
        u"Expected, not probed: Role Shopping reader gives it. It was not asked for. "
        "Logto grants only what a request names."_s);
    row("missing", u"billing"_s, u"read:products"_s, {},
        u"Expected, missing: Role Shopping reader gives it. The token lacks it all the same. "
        "Roles may have changed meanwhile: reload, then ask again."_s);
    row("dropped", u"billing"_s, asked, {},
        u"Asked for, dropped: Role Shopping reader gives only read:products. "
        "Writer would give it with the fewest others; so would Shopping full."_s);
    row("one would give it", u"worker"_s, u"delete:products"_s, {},
        u"Asked for, dropped: Roles Shopping reader, Writer give only read:products, "
        u"write:products. "
        "Shopping full would give it."_s);
    row("only users", u"billing"_s, u"secret:products"_s, {},
        u"Asked for, dropped: Role Shopping reader gives only read:products. "
        "Only roles for users give it: Customer. Applications cannot have those. "
        "Not every role could be read."_s);
    row("no role at all", u"idle"_s, u"read:products"_s, {},
        u"Asked for, dropped: The application has no role. Shopping reader would give it with the "
        u"fewest "
        "others; so would Shopping full."_s);
    row("nothing of that resource", u"billing"_s, u"read:orders"_s, {},
        u"Asked for, dropped: None of its roles gives any scope of this API resource. "
        "No role gives it. Not every role could be read."_s,
        {}, u"https://orders.api"_s);
    row("misspelt", u"billing"_s, u"wirte:products"_s, {},
        u"Asked for, dropped: This API resource has no such scope. Did you mean write:products?"_s);
    row("invented", u"billing"_s, u"paint"_s, {},
        u"Asked for, dropped: This API resource has no such scope."_s);
    row("surplus", u"billing"_s, asked, asked,
        u"Granted, unexpected: Role Shopping reader gives only read:products. The token has it all "
        u"the same. "
        "Roles may have changed meanwhile: reload, then ask again."_s);
    row("unknown", u"riddle"_s, asked, {},
        u"Could not be read: What decides about it could not be read. Reload."_s);
    row("given in an organization", u"worker"_s, asked, asked,
        u"Expected and granted: Organization role Org admin gives it."_s, u"acme"_s);
    row("a role that counts elsewhere only", u"outsider"_s, asked, {},
        u"Asked for, dropped: The application is not in this organization. Role Writer gives it "
        "elsewhere; in an organization only organization roles count. Added to it with role Org "
        "admin, "
        "it would get it."_s,
        u"acme"_s);
    row("a member without roles", u"idle"_s, asked, {},
        u"Asked for, dropped: The application has no organization role here. Org admin would give it."_s,
        u"acme"_s);
    row("not even one that has it", u"billing"_s, asked, {},
        u"Asked for, dropped: Role Org reader gives only read:products. Org admin would give it."_s,
        u"acme"_s);
    row("own permission", u"billing"_s, u"manage:members"_s, {},
        u"Asked for, dropped: Role Org reader gives only read:stuff. Org admin would give it."_s,
        u"acme"_s, {});
    row("an organization that was not read", u"billing"_s, asked, {},
        u"Could not be read: What decides about it could not be read. Reload."_s, u"other"_s);
}

void AccessWordsTest::aRowSaysWhyAndWhatWouldMendIt()
{
    QFETCH(QString, application);
    QFETCH(QString, organization);
    QFETCH(QString, indicator);
    QFETCH(QString, requested);
    QFETCH(QString, granted);
    const AccessGraph graph = GraphText::parse(shop);
    const AccessSubject subject{graph.applicationOf(application), organization};
    const int resource = graph.resourceOf(indicator);
    const auto rows = compareScopes(graph, subject, resource, list(requested), list(granted));
    QVERIFY(!rows.isEmpty());
    const words::Message said = words::explain(rows.first(), graph, subject, resource);
    QTEST(
        QString(said.what + u": "_s + words::forComparison(rows.first(), graph, subject, resource)),
        "words");
}

void AccessWordsTest::aTokenFromBeforeIsCalledSo()
{
    const AccessGraph graph = GraphText::parse(shop);
    const QDateTime before = graph.readAt.addSecs(-60);
    const auto rows = compareScopes(graph, {0, {}}, 0, {u"read:products"_s, u"write:products"_s},
                                    QStringList{u"write:products"_s}, before);
    QCOMPARE(words::forComparison(rows.at(0), graph, {0, {}}, 0),
             u"Role Shopping reader gives it. The token is from before that: roles do not change "
             u"tokens that are "
             "issued. Get a new token."_s);
    QCOMPARE(words::forComparison(rows.at(1), graph, {0, {}}, 0),
             u"Role Shopping reader gives only read:products. The token is older than what was "
             u"read of the roles, "
             "and works until it expires. Get a new token."_s);
}

void AccessWordsTest::aCellSaysTheSameAsARow()
{
    const AccessGraph graph = GraphText::parse(shop);
    ProbeResult probe;
    probe.asked = list(u"read:products write:products delete:products secret:products"_s);
    probe.granted = list(u"read:products"_s);
    const auto line = [&](int application, int scope, const ProbeResult *result) {
        const words::Message said = words::explainCell(graph, {application, {}}, scope, result);
        return QString(said.what + u": "_s + said.why + u' ' + said.remedy).trimmed();
    };
    QCOMPARE(line(0, 0, &probe), u"Expected and granted: Role Shopping reader gives it."_s);
    QCOMPARE(line(0, 0, nullptr), u"Expected, not probed: Role Shopping reader gives it."_s);
    QCOMPARE(line(0, 1, &probe),
             u"Not expected: Role Shopping reader gives only read:products. "
             "Writer would give it with the fewest others; so would Shopping full."_s);
    QCOMPARE(line(1, 1, &probe),
             u"Expected, missing: Role Writer gives it. The token lacks it all the same. "
             "Roles may have changed meanwhile: reload, then ask again."_s);
    // The organization's word, not the direct role's.
    QCOMPARE(words::explainCell(graph, {1, u"acme"_s}, 0).why,
             u"Organization role Org reader gives it."_s);
}

void AccessWordsTest::namesAreDataAndListsStayShort()
{
    AccessGraph graph = GraphText::parse(shop);
    graph.roles[0].name = u"<b>%2</b>\n\u202Eevil"_s;
    for (int i = 0; i < 10; ++i) {
        AccessGraph::Role role = graph.roles.at(1);
        role.id = role.name = u"Writer %1"_s.arg(i);
        graph.roles.append(role);
    }
    const auto rows = compareScopes(graph, {0, {}}, 0, {u"write:products"_s}, QStringList());
    QCOMPARE(words::forComparison(rows.first(), graph, {0, {}}, 0),
             u"Role <b>%2</b> evil gives only read:products. Writer would give it with the fewest "
             u"others; so would "
             "Writer 0, Writer 1, Writer 2, Writer 3, Writer 4 and 6 more."_s);
}

void AccessWordsTest::changesAreSentences()
{
    const AccessGraph graph = GraphText::parse(shop);
    const auto supposed = [&](Supposition::Kind kind, int role, int application, int scope) {
        return whatIf(graph, {{kind, role, application, scope, -1}});
    };
    QCOMPARE(
        words::forChange(supposed(Supposition::Kind::AssignRole, 1, 0, -1).changes.first(), graph),
        u"billing gains write:products of Shopping API"_s);
    QCOMPARE(
        words::forChange(supposed(Supposition::Kind::RemoveRole, 0, 0, -1).changes.first(), graph),
        u"billing loses read:products of Shopping API"_s);
}

void AccessWordsTest::aRunOfProbesIsSummedUp_data()
{
    QTest::addColumn<ProbeTally>("tally");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("words"); ///< without the time
    Error refusal = Error::make(Error::Kind::TokenRefused, u"invalid_client"_s);
    refusal.status = 401;
    const Error none = Error::make(Error::Kind::NotFound, u"none"_s);
    Error unread = Error::make(Error::Kind::Network, u"gone"_s);
    const auto row = [](const char *name, const ProbeTally &tally, int left, const QString &words) {
        QTest::newRow(name) << tally << left << words;
    };
    // asked, differing, missing, surplus, refused, skipped
    row("as expected", {40, 0, 0, 0, 0, 0, {}, {}}, 0, u"Probed: 40 exchange(s) | Nothing differs."_s);
    row("differs", {40, 3, 2, 4, 0, 0, {}, {}}, 0,
        u"Probed: 40 exchange(s) | 3 differ(s): 2 missing, 4 unexpected."_s);
    row("stopped", {400, 0, 0, 0, 0, 0, {}, {}}, 986,
        u"Stopped: 400 of 1386 exchange(s) | Nothing differs."_s);
    row("stopped at once", {}, 12, u"Stopped: 0 of 12 exchange(s) | "_s);
    row("no secret", {2, 0, 0, 0, 0, 5, {}, none}, 0,
        u"Probed: 2 exchange(s) | Nothing differs. 5 not asked: The application has no App secret "
        "that has not expired."_s);
    row("all refused", {2, 0, 0, 0, 2, 0, refusal, {}}, 0,
        u"Probed: 2 exchange(s) | 2 refused: "_s + words::forError(refusal).what + u'.');
    row("some", {5, 1, 1, 0, 1, 1, refusal, unread}, 3,
        u"Stopped: 5 of 9 exchange(s) | 1 differ(s): 1 missing, 0 unexpected. 1 refused: "_s
            + words::forError(refusal).what + u". 1 not asked: "_s);
}

void AccessWordsTest::aRunOfProbesIsSummedUp()
{
    QFETCH(ProbeTally, tally);
    QFETCH(int, left);
    QFETCH(QString, words);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const words::Message message = words::forProbes(tally, left, now);
    const QString at = u" at "_s + words::forClock(now);
    QVERIFY2(message.what.contains(at), qPrintable(message.what));
    QString told = QString(message.what).remove(at) + u" | "_s + message.why;
    if (left == 986) // digits are grouped as the locale has it
        told.replace(QLocale().toString(1'386), u"1386"_s);
    QVERIFY2(words.endsWith(u": "_s) ? told.startsWith(words) : told == words, qPrintable(told));
}

void AccessWordsTest::aTimeOfAnotherDayHasItsDate()
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    QVERIFY(words::forClock(yesterday).startsWith(words::forDate(yesterday.date())));
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(!words::forClock(now).contains(words::forDate(now.date()))
            || now.date() != QDate::currentDate());
}

QTEST_GUILESS_MAIN(AccessWordsTest)
#include "tst_accesswords.moc"
