// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Csv.h"
#include "models/RowFormat.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

// No raw string: moc misreads escaped quotes in them.
const QByteArray roleObject =
    "{\"tenantId\":\"default\",\"id\":\"r1\",\"name\":\"=cmd\",\"description\":\"a \\\"b\\\", c\\n\","
    "\"type\":\"User\",\"isDefault\":false,\"big\":123456789012345678901234567890,\"z\":1.10,\"z\":2}";
const QByteArray emptyRole =
    R"({"id":"r2","name":null,"type":"MachineToMachine","isDefault":true})";

QByteArray formatted(RowFormat::Kind kind, Collection collection,
                     const QList<QList<QByteArray>> &pages)
{
    const auto format = RowFormat::make(kind, csvColumns(collection));
    QByteArray text;
    for (const QList<QByteArray> &page : pages) {
        const Result<QByteArray> part = format->rows(page);
        if (!part)
            return "error: " + part.error().summary().toUtf8();
        text += *part;
    }
    return text + format->end();
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
    void aColumnMayNameAMemberOfAMember();
    void noRowsStillMakeAWholeDocument();
    void rowsThatAreNoObjectsAreMalformed();
};

void tst_RowFormat::jsonAndNdjsonKeepTheServersBytes()
{
    const QList<QList<QByteArray>> pages{{roleObject}, {emptyRole, emptyRole}};
    QCOMPARE(formatted(RowFormat::Kind::Json, Collection::Roles, pages),
             "[\n" + roleObject + ",\n" + emptyRole + ",\n" + emptyRole + "\n]\n");
    QCOMPARE(formatted(RowFormat::Kind::Ndjson, Collection::Roles, pages),
             roleObject + '\n' + emptyRole + '\n' + emptyRole + '\n');
}

void tst_RowFormat::ndjsonPutsAnObjectThatSpansLinesOnOne()
{
    QCOMPARE(formatted(RowFormat::Kind::Ndjson, Collection::Roles,
                       {{"{\n  \"b\": 1.0,\r\n  \"a\": \"x y\"\n}"}}),
             QByteArray("{\"b\":1.0,\"a\":\"x y\"}\n"));
}

void tst_RowFormat::csvHasFixedColumnsAndNeutralisesFormulas()
{
    QCOMPARE(formatted(RowFormat::Kind::Csv, Collection::Roles, {{roleObject}, {emptyRole}}),
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
    QCOMPARE(
        *cells(
            csvColumns(Collection::Users),
            R"({"id":"u","username":null,"primaryEmail":"a@b.c","primaryPhone":"1555","name":"A\u00e9",)"
            R"("isSuspended":true,"lastSignInAt":null,"createdAt":1795329358651})"),
        (QStringList{u"u"_s, u""_s, u"a@b.c"_s, u"1555"_s, u"Aé"_s, u"true"_s, u""_s,
                     u"2026-11-22T06:35:58.651Z"_s}));
    QCOMPARE(cells(csvColumns(Collection::Resources),
                   R"({"id":"a","accessTokenTtl":3600.0,"isDefault":1E400})")
                 ->mid(3),
             (QStringList{u"1E400"_s, u"3600.0"_s}));
    // The last of two equal keys counts, as every JSON reader of the language's own takes it.
    QCOMPARE(cells(csvColumns(Collection::Roles), R"({"id":"first","id":"last"})")->first(),
             u"last"_s);
}

void tst_RowFormat::aColumnMayNameAMemberOfAMember()
{
    const QStringList columns{u"payload.result"_s, u"payload.error.code"_s, u"payload"_s,
                              u"id.no"_s};
    QCOMPARE(*cells(columns, R"({"id":"l","payload":{"result":"Error","error":{"code":1.50}}})"),
             (QStringList{u"Error"_s, u"1.50"_s,
                          u"{\"result\":\"Error\",\"error\":{\"code\":1.50}}"_s, u""_s}));
}

void tst_RowFormat::noRowsStillMakeAWholeDocument()
{
    QCOMPARE(formatted(RowFormat::Kind::Json, Collection::Roles, {}), QByteArray("[]\n"));
    QCOMPARE(formatted(RowFormat::Kind::Ndjson, Collection::Roles, {}), QByteArray());
    QCOMPARE(formatted(RowFormat::Kind::Csv, Collection::Roles, {}),
             QByteArray("id,name,type,description,isDefault\r\n"));
    // Pages that a filter emptied come before the first row.
    QCOMPARE(formatted(RowFormat::Kind::Csv, Collection::Roles, {{}, {emptyRole}}),
             QByteArray("id,name,type,description,isDefault\r\nr2,,MachineToMachine,,true\r\n"));
}

void tst_RowFormat::rowsThatAreNoObjectsAreMalformed()
{
    const auto format = RowFormat::make(RowFormat::Kind::Csv, csvColumns(Collection::Roles));
    const Result<QByteArray> text = format->rows({"[1]"});
    QVERIFY(!text.ok());
    QCOMPARE(text.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(tst_RowFormat)
#include "tst_rowformat.moc"
