// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoSearch.h"

#include <QTest>

#include <array>

using namespace lwb::demo;

class TestDemoSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsMatchAsInPostgreSql_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("matches");
        using Mode = TextPattern::Mode;
        const auto row = [](Mode mode, const char *pattern, bool caseSensitive, const char *text,
                            bool matches) {
            QTest::addRow("%d %s %d %s", int(mode), pattern, caseSensitive, text)
                << int(mode) << QByteArray(pattern) << caseSensitive << QByteArray(text) << matches;
        };
        row(Mode::Like, "smith", false, "Wei Smith", false); // no wildcard of its own
        row(Mode::Like, "%smith", false, "Wei Smith", true);
        row(Mode::Like, "%smith", true, "Wei Smith", false);
        row(Mode::Like, "%S%m%i%t%h%", true, "Wei Smith", true);
        row(Mode::Like, "%", false, "x", true);
        row(Mode::Like, "_", false, "é", true); // one character, two bytes
        row(Mode::Like, "__", false, "é", false);
        row(Mode::Like, "wei\\_smith", false, "wei_smith", true);
        row(Mode::Like, "wei\\_smith", false, "weixsmith", false);
        row(Mode::Like, "wei_smith", false, "weixsmith", true);
        row(Mode::Like, "100\\%", false, "100%", true);
        row(Mode::Like, "%ÉRIC%", false, "Frédéric", true);
        row(Mode::Like, "%ÉRIC%", true, "Frédéric", false);
        row(Mode::Like, "%ab%ab", false, "abxab", true);
        row(Mode::Like, "%ab%ab", false, "ab", false);
        row(Mode::Like, "%aab", false, "aaab", true);
        row(Mode::Exact, "wei smith", false, "Wei Smith", true);
        row(Mode::Exact, "wei smith", true, "Wei Smith", false);
        row(Mode::Exact, "wei%", false, "wei smith", false);
        row(Mode::SimilarTo, "%(Wei|Amina) %", true, "Wei Smith", true);
        row(Mode::SimilarTo, "(Wei|Amina)", true, "Wei Smith", false); // the whole text
        row(Mode::SimilarTo, "a.c", true, "abc", false);
        row(Mode::SimilarTo, "a_c", true, "abc", true);
        row(Mode::Posix, "^Wei.*Smith$", false, "wei smith", true);
        row(Mode::Posix, "smi", false, "Wei Smith", true); // anywhere
        row(Mode::Posix, "smi", true, "Wei Smith", false);
    }
    void patternsMatchAsInPostgreSql()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, pattern);
        QFETCH(bool, caseSensitive);
        QFETCH(QByteArray, text);
        const TextPattern compiled(TextPattern::Mode(mode), {pattern}, caseSensitive);
        QVERIFY(!compiled.isBroken());
        QTEST(compiled.matches(text.toStdString()), "matches");
    }

    void patternsThatPostgreSqlRefusesAreBroken()
    {
        QVERIFY(TextPattern(TextPattern::Mode::Posix, {"["}, false).isBroken());
        QVERIFY(TextPattern(TextPattern::Mode::Like, {"a\\"}, false).isBroken());
        QVERIFY(!TextPattern(TextPattern::Mode::Like, {"a\\\\"}, false).isBroken());
    }

    void longPatternsTakeNoExponentialTime()
    {
        const std::string text(20'000, 'a');
        QVERIFY(!TextPattern(TextPattern::Mode::Like, {"%a%a%a%a%a%a%a%a%b"}, false).matches(text));
    }

    void fieldsAreJoinedAsAsked()
    {
        const auto search = [](const char *query) {
            return std::get<DemoSearch>(
                DemoSearch::parse(parseForm(query), {"id", "primary_email", "name"}));
        };
        const std::array<QByteArray, 3> wei{"x1", "wei@example.com", "Wei"};
        const std::array<QByteArray, 3> nobody{"x2", QByteArray(), QByteArray()};
        QVERIFY(search("search=%25wei%25").matches(wei));
        QVERIFY(!search("search=%25wei%25").matches(nobody));
        QVERIFY(search("search.name=nope&search.primaryEmail=%25example.com").matches(wei));
        QVERIFY(
            !search("search.name=nope&search.primaryEmail=%25example.com&joint=and").matches(wei));
        QVERIFY(
            search("search.name=wei&search.primaryEmail=%25example.com&joint=and").matches(wei));
        QVERIFY(!search("search.primaryEmail=%25").matches(nobody)); // null matches nothing
        QVERIFY(search("search.id=x1&search.id=x9&mode.id=exact").matches(wei));
        QVERIFY(search("mode=exact&search=WEI").matches(wei));
        QVERIFY(search("").matches(nobody));
    }
};

QTEST_GUILESS_MAIN(TestDemoSearch)
#include "tst_demosearch.moc"
