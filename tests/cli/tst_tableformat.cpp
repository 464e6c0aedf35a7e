// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "cli/TableFormat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lwb;
using namespace lwb::cli;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(Collection collection, const QList<QByteArray> &objects)
{
    TableFormat format(csvColumns(collection));
    const Result<QByteArray> text = format.rows(objects);
    return text ? QByteArray(*text + format.end()) : text.error().summary().toUtf8();
}

} // namespace

class tst_TableFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableAlignsByDisplayColumns();
    void tableWidthsAreSettledByTheFirstPage();
    void noRowsStillMakeATable();
    void textFromTheServerIsMadePrintable_data();
    void textFromTheServerIsMadePrintable();
    void widthsCountTerminalColumns_data();
    void widthsCountTerminalColumns();
    void longCellsEndInAnEllipsis();
    void jsonStringsAreValidJson();
};

void tst_TableFormat::tableAlignsByDisplayColumns()
{
    QCOMPARE(
        table(
            Collection::Roles,
            {R"({"id":"1","name":"日本","type":"User","description":"d","isDefault":false})",
             R"({"id":"22","name":"e\u0301te","type":"User","description":"a\u202eb\u001b[31m","isDefault":true})"}),
        QByteArray("id  name  type  description  isDefault\n"
                   "1   日本  User  d            false\n"
                   "22  e\u0301te   User  a\ufffdb\ufffd[31m     true\n"));
}

void tst_TableFormat::tableWidthsAreSettledByTheFirstPage()
{
    Table table({u"a"_s, u"b"_s});
    QCOMPARE(table.lines({{u"xxxx"_s, u"1"_s}}), QByteArray("a     b\nxxxx  1\n"));
    QCOMPARE(table.lines({{u"yy"_s, u"2"_s}, {u"zzzzzz"_s, u"3"_s}}),
             QByteArray("yy    2\nzzzzzz  3\n"));
}

void tst_TableFormat::noRowsStillMakeATable()
{
    QCOMPARE(table(Collection::Roles, {}), QByteArray("id  name  type  description  isDefault\n"));
}

void tst_TableFormat::textFromTheServerIsMadePrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("line ends") << u"a\tb\r\nc\u2028d"_s << u"a b  c d"_s;
    QTest::newRow("escape sequence") << u"\x1b]0;x\x07"_s << u"�]0;x�"_s;
    QTest::newRow("C1") << u"a\u009b31mb"_s << u"a�31mb"_s;
    QTest::newRow("DEL") << u"a\x7f" "b"_s << u"a�b"_s;
    QTest::newRow("NUL") << QString(u'a' + QString(QChar(0)) + u'b') << u"a�b"_s;
    QTest::newRow("bidi")
        << u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"_s
        << QString(12, QChar(0xfffd));
    QTest::newRow("zero width space and BOM") << u"a\u200b\ufeff"_s << u"a��"_s;
    QTest::newRow("tag characters") << u"a\U000e0041"_s << u"a�"_s;
    QTest::newRow("lone surrogate") << QString(u'a' + QString(QChar(0xd800))) << u"a�"_s;
    QTest::newRow("family emoji") << u"👩‍👧"_s << u"👩‍👧"_s;
    QTest::newRow("accents") << u"e\u0301"_s << u"e\u0301"_s;
}

void tst_TableFormat::textFromTheServerIsMadePrintable()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
}

void tst_TableFormat::widthsCountTerminalColumns_data()
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

void tst_TableFormat::widthsCountTerminalColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(displayWidth(text), columns);
}

void tst_TableFormat::longCellsEndInAnEllipsis()
{
    QCOMPARE(elided(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(elided(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(elided(u"日本日本"_s, 6), u"日本…"_s);
    QVERIFY(displayWidth(elided(u"日本日本"_s, 6)) <= 6);
}

void tst_TableFormat::jsonStringsAreValidJson()
{
    const QString nasty = u"\"\\\b\f\n\r\t\x01\x7f é日🚀</script>"_s;
    const QByteArray text = JsonObject()
                                .string("k\"", nasty)
                                .number("n", -1)
                                .boolean("b", true)
                                .stringOrNull("e", {})
                                .raw("l", jsonStrings({u"x"_s, u"y\""_s}))
                                .text();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object.value("k\""_L1).toString(), nasty);
    QCOMPARE(object.value("n"_L1).toInt(), -1);
    QVERIFY(object.value("e"_L1).isNull());
    QCOMPARE(object.value("l"_L1).toVariant().toStringList(), (QStringList{u"x"_s, u"y\""_s}));
    QCOMPARE(JsonObject().text(), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(tst_TableFormat)
#include "tst_tableformat.moc"
