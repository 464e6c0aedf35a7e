// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Csv.h"
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "cli/RowFormat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lwb;
using namespace lwb::cli;
using namespace Qt::StringLiterals;

namespace {

// No raw string: moc misreads escaped quotes in them.
const QByteArray roleObject =
    "{\"tenantId\":\"default\",\"id\":\"r1\",\"name\":\"=cmd\",\"description\":\"a \\\"b\\\", c\\n\","
    "\"type\":\"User\",\"isDefault\":false,\"big\":123456789012345678901234567890,\"z\":1.10,\"z\":2}";
const QByteArray emptyRole = R"({"id":"r2","name":null,"type":"MachineToMachine","isDefault":true})";

QByteArray formatted(Format format, Collection collection, const QList<QList<QByteArray>> &pages)
{
    RowFormat rows(format, collection);
    QByteArray text;
    for (const QList<QByteArray> &page : pages) {
        const Result<QByteArray> part = rows.rows(page);
        if (!part)
            return "error: " + part.error().summary().toUtf8();
        text += *part;
    }
    return text + rows.end();
}

} // namespace

class tst_RowFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonAndNdjsonKeepTheServersBytes();
    void ndjsonPutsAnObjectThatSpansLinesOnOne();
    void csvHasFixedColumnsAndNeutralisesFormulas();
    void csvCellsThatASpreadsheetWouldRun_data();
    void csvCellsThatASpreadsheetWouldRun();
    void timesAreIso8601AndNumbersStayText();
    void tableAlignsByDisplayColumns();
    void tableWidthsAreSettledByTheFirstPage();
    void noRowsStillMakeAWholeDocument();
    void rowsThatAreNoObjectsAreMalformed();
    void textFromTheServerIsMadePrintable_data();
    void textFromTheServerIsMadePrintable();
    void widthsCountTerminalColumns_data();
    void widthsCountTerminalColumns();
    void longCellsEndInAnEllipsis();
    void jsonStringsAreValidJson();
};

void tst_RowFormat::jsonAndNdjsonKeepTheServersBytes()
{
    const QList<QList<QByteArray>> pages{{roleObject}, {emptyRole, emptyRole}};
    QCOMPARE(formatted(Format::Json, Collection::Roles, pages),
             "[\n" + roleObject + ",\n" + emptyRole + ",\n" + emptyRole + "\n]\n");
    QCOMPARE(formatted(Format::Ndjson, Collection::Roles, pages),
             roleObject + '\n' + emptyRole + '\n' + emptyRole + '\n');
}

void tst_RowFormat::ndjsonPutsAnObjectThatSpansLinesOnOne()
{
    QCOMPARE(formatted(Format::Ndjson, Collection::Roles, {{"{\n  \"b\": 1.0,\r\n  \"a\": \"x y\"\n}"}}),
             QByteArray("{\"b\":1.0,\"a\":\"x y\"}\n"));
}

void tst_RowFormat::csvHasFixedColumnsAndNeutralisesFormulas()
{
    QCOMPARE(formatted(Format::Csv, Collection::Roles, {{roleObject}, {emptyRole}}),
             QByteArray("id,name,type,description,isDefault\r\n"
                        "r1,'=cmd,User,\"a \"\"b\"\", c\n\",false\r\n"
                        "r2,,MachineToMachine,,true\r\n"));
}

void tst_RowFormat::csvCellsThatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+15550100"_s << QByteArray("'+15550100");
    QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("cr") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("lf") << u"\n=1"_s << QByteArray("\"'\n=1\"");
    QTest::newRow("nul") << QString(u'\0' + u"=1"_s) << QByteArray("\"'\0=1\"", 6);
    QTest::newRow("inside") << u"a=1"_s << QByteArray("a=1");
    QTest::newRow("with quotes") << u"=\"a\",b"_s << QByteArray("\"'=\"\"a\"\",b\"");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("leading space") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("unicode") << u"é日本"_s << QByteArray("é日本");
    QTest::newRow("empty") << u""_s << QByteArray("");
}

void tst_RowFormat::csvCellsThatASpreadsheetWouldRun()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvRecord({u"x"_s, cell}), "x," + written + "\r\n");
}

void tst_RowFormat::timesAreIso8601AndNumbersStayText()
{
    QCOMPARE(*cells(Collection::Users,
                    R"({"id":"u","username":null,"primaryEmail":"a@b.c","primaryPhone":"1555","name":"A\u00e9",)"
                    R"("isSuspended":true,"lastSignInAt":null,"createdAt":1795329358651})"),
             (QStringList{u"u"_s, u""_s, u"a@b.c"_s, u"1555"_s, u"Aé"_s, u"true"_s, u""_s,
                          u"2026-11-22T06:35:58.651Z"_s}));
    QCOMPARE(cells(Collection::Resources, R"({"id":"a","accessTokenTtl":3600.0,"isDefault":1E400})")->mid(3),
             (QStringList{u"1E400"_s, u"3600.0"_s}));
    // The last of two equal keys counts, as every JSON reader of the language's own takes it.
    QCOMPARE(cells(Collection::Roles, R"({"id":"first","id":"last"})")->first(), u"last"_s);
}

void tst_RowFormat::tableAlignsByDisplayColumns()
{
    QCOMPARE(formatted(Format::Table, Collection::Roles,
                       {{R"({"id":"1","name":"日本","type":"User","description":"d","isDefault":false})",
                         R"({"id":"22","name":"e\u0301te","type":"User","description":"a\u202eb\u001b[31m","isDefault":true})"}}),
             QByteArray("id  name  type  description  isDefault\n"
                        "1   日本  User  d            false\n"
                        "22  e\u0301te   User  a\ufffdb\ufffd[31m     true\n"));
}

void tst_RowFormat::tableWidthsAreSettledByTheFirstPage()
{
    Table table({u"a"_s, u"b"_s});
    QCOMPARE(table.lines({{u"xxxx"_s, u"1"_s}}), QByteArray("a     b\nxxxx  1\n"));
    QCOMPARE(table.lines({{u"yy"_s, u"2"_s}, {u"zzzzzz"_s, u"3"_s}}), QByteArray("yy    2\nzzzzzz  3\n"));
}

void tst_RowFormat::noRowsStillMakeAWholeDocument()
{
    QCOMPARE(formatted(Format::Json, Collection::Roles, {}), QByteArray("[]\n"));
    QCOMPARE(formatted(Format::Ndjson, Collection::Roles, {}), QByteArray());
    QCOMPARE(formatted(Format::Csv, Collection::Roles, {}),
             QByteArray("id,name,type,description,isDefault\r\n"));
    QCOMPARE(formatted(Format::Table, Collection::Roles, {}),
             QByteArray("id  name  type  description  isDefault\n"));
    // Pages that a filter emptied come before the first row.
    QCOMPARE(formatted(Format::Csv, Collection::Roles, {{}, {emptyRole}}),
             QByteArray("id,name,type,description,isDefault\r\nr2,,MachineToMachine,,true\r\n"));
}

void tst_RowFormat::rowsThatAreNoObjectsAreMalformed()
{
    RowFormat rows(Format::Csv, Collection::Roles);
    const Result<QByteArray> text = rows.rows({"[1]"});
    QVERIFY(!text.ok());
    QCOMPARE(text.error().kind, Error::Kind::Malformed);
}

void tst_RowFormat::textFromTheServerIsMadePrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("line ends") << u"a\tb\r\nc\u2028d"_s << u"a b  c d"_s;
    QTest::newRow("escape sequence") << u"\x1b]0;x\x07"_s << u"�]0;x�"_s;
    QTest::newRow("C1") << u"a\u009b31mb"_s << u"a�31mb"_s;
    QTest::newRow("DEL") << u"a\x7f" "b"_s << u"a�b"_s;
    QTest::newRow("NUL") << QString(u'a' + QString(QChar(0)) + u'b') << u"a�b"_s;
    QTest::newRow("bidi") << u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"_s
                          << QString(12, QChar(0xfffd));
    QTest::newRow("zero width space and BOM") << u"a\u200b\ufeff"_s << u"a��"_s;
    QTest::newRow("tag characters") << u"a\U000e0041"_s << u"a�"_s;
    QTest::newRow("lone surrogate") << QString(u'a' + QString(QChar(0xd800))) << u"a�"_s;
    QTest::newRow("family emoji") << u"👩‍👧"_s << u"👩‍👧"_s;
    QTest::newRow("accents") << u"e\u0301"_s << u"e\u0301"_s;
}

void tst_RowFormat::textFromTheServerIsMadePrintable()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
}

void tst_RowFormat::widthsCountTerminalColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("ascii") << u"abc"_s << 3;
    QTest::newRow("accent") << u"é"_s << 1;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("cjk") << u"日本"_s << 4;
    QTest::newRow("hangul") << u"한글"_s << 4;
    QTest::newRow("full width") << u"Ａ"_s << 2;
    QTest::newRow("half width kana") << u"ｱ"_s << 1;
    QTest::newRow("emoji") << u"🚀"_s << 2;
    QTest::newRow("thai vowel") << u"ที่"_s << 1;
    QTest::newRow("cyrillic") << u"жж"_s << 2;
    QTest::newRow("extension B") << u"𠀀"_s << 2;
    QTest::newRow("empty") << u""_s << 0;
}

void tst_RowFormat::widthsCountTerminalColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(displayWidth(text), columns);
}

void tst_RowFormat::longCellsEndInAnEllipsis()
{
    QCOMPARE(elided(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(elided(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(elided(u"日本日本"_s, 6), u"日本…"_s);
    QVERIFY(displayWidth(elided(u"日本日本"_s, 6)) <= 6);
}

void tst_RowFormat::jsonStringsAreValidJson()
{
    const QString nasty = u"\"\\\b\f\n\r\t\x01\x7f é日🚀</script>"_s;
    const QByteArray text = JsonObject().string("k\"", nasty).number("n", -1).boolean("b", true)
                                .stringOrNull("e", {}).raw("l", jsonStrings({u"x"_s, u"y\""_s})).text();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object.value("k\""_L1).toString(), nasty);
    QCOMPARE(object.value("n"_L1).toInt(), -1);
    QVERIFY(object.value("e"_L1).isNull());
    QCOMPARE(object.value("l"_L1).toVariant().toStringList(), (QStringList{u"x"_s, u"y\""_s}));
    QCOMPARE(JsonObject().text(), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(tst_RowFormat)
#include "tst_rowformat.moc"
