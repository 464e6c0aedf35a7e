// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ObjectWords.h"
#include "words/SearchWords.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class ObjectWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreNamedAsTheServerWroteThem_data();
    void membersAreNamedAsTheServerWroteThem();
    void aMomentIsBothFarAwayAndExact();
    void onlyAPatternIsBlamedForA500();
};

void ObjectWordsTest::membersAreNamedAsTheServerWroteThem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QByteArray("{}") << u"Empty"_s;
    QTest::newRow("two") << QByteArray(R"({"plan":"pro","seat":1e21})")
                         << u"2 key(s): plan, seat"_s;
    QTest::newRow("a key not to be seen")
        << QByteArray(R"({"":1,"b":2})") << u"2 key(s): \"\", b"_s;
    QTest::newRow("twice the same") << QByteArray(R"({"a":1,"a":2})") << u"2 key(s): a, a"_s;
    QTest::newRow("markup") << QByteArray(R"({"<b>a</b>":1})") << u"1 key(s): <b>a</b>"_s;
    QTest::newRow("many") << QByteArray(
                                 R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9})")
                          << u"9 key(s): a, b, c, d, e, f, g, h, …"_s;
    QTest::newRow("no object") << QByteArray("[1,2]") << u"[1,2]"_s;
    QTest::newRow("a place holder in a key") << QByteArray(R"({"%1":1})") << u"1 key(s): %1"_s;
}

void ObjectWordsTest::membersAreNamedAsTheServerWroteThem()
{
    QFETCH(QByteArray, json);
    QTEST(words::forMembers(json), "words");
}

void ObjectWordsTest::aMomentIsBothFarAwayAndExact()
{
    const QDateTime now(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    const QString near = words::forMoment(now.addSecs(-2 * 3'600), now);
    QVERIFY2(near.startsWith(u"2 h ago · 2026-05-03 "), qPrintable(near));
    // Long ago the date alone would stand there twice.
    const QString far = words::forMoment(now.addDays(-90), now);
    QVERIFY2(far.startsWith(u"2026-02-02 "), qPrintable(far));
    QCOMPARE(words::forMoment({}, now), QString());
}

void ObjectWordsTest::onlyAPatternIsBlamedForA500()
{
    using Mode = FieldSearch::Mode;
    Error error = Error::make(Error::Kind::Http, u"Internal server error."_s);
    error.status = 500;
    for (const Mode mode : {Mode::Like, Mode::SimilarTo, Mode::Posix}) {
        const auto message = words::forRefusedPattern(error, {{}, mode, false}, u"a(%1"_s);
        QVERIFY(message);
        QVERIFY2(message->what.contains(u"“a(%1”"_s), qPrintable(message->what));
        QVERIFY(!message->why.isEmpty());
    }
    for (const Mode mode : {Mode::Contains, Mode::Exact})
        QVERIFY(!words::forRefusedPattern(error, {{}, mode, false}, u"a("_s));
    error.status = 502;
    QVERIFY(!words::forRefusedPattern(error, {{}, Mode::Posix, false}, u"a("_s));
}

QTEST_GUILESS_MAIN(ObjectWordsTest)
#include "tst_objectwords.moc"
