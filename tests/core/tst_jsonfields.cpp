// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString problem(const JsonFields &fields)
{
    return fields.error() ? fields.error()->summary() : u"none"_s;
}

} // namespace

class TestJsonFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryType()
    {
        JsonFields fields(object(
            R"({"s":"text","b":true,"i":9007199254740993,"t":1795362808853,"o":{"x":1},"a":[1],"ss":["p","q"],"extra":0})"));
        QCOMPARE(fields.string(u"s"), u"text"_s);
        QCOMPARE(fields.boolean(u"b"), true);
        QCOMPARE(fields.integer(u"i"), 9007199254740993);
        QCOMPARE(fields.time(u"t").toString(Qt::ISODateWithMs), u"2026-11-22T15:53:28.853Z"_s);
        QCOMPARE(fields.object(u"o").value("x"_L1).toInt(), 1);
        QCOMPARE(fields.array(u"a").size(), 1);
        QCOMPARE(fields.optionalString(u"s"), u"text"_s);
        QCOMPARE(fields.optionalInteger(u"t"), 1795362808853);
        QVERIFY(fields.optionalTime(u"t").has_value());
        QCOMPARE(fields.stringOr(u"s", u"no"_s), u"text"_s);
        QCOMPARE(fields.booleanOr(u"b", false), true);
        QCOMPARE(fields.stringsOr(u"ss", {}), QStringList({u"p"_s, u"q"_s}));
        QCOMPARE(problem(fields), u"none"_s);
    }

    void absentAndNullAreTheSameWhereOptional()
    {
        JsonFields fields(object(R"({"n":null})"));
        for (const QStringView name : {u"n", u"missing"}) {
            QVERIFY(!fields.optionalString(name));
            QVERIFY(!fields.optionalInteger(name));
            QVERIFY(!fields.optionalTime(name));
            QCOMPARE(fields.stringOr(name, u"fallback"_s), u"fallback"_s);
            QCOMPARE(fields.booleanOr(name, true), true);
            QCOMPARE(fields.stringsOr(name, {u"f"_s}), QStringList(u"f"_s));
        }
        QCOMPARE(problem(fields), u"none"_s);
    }

    void theFirstMisfitIsToldWithItsPath_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing") << u"string missing"_s
                                 << u"malformed: expected a string, found nothing ([3].missing)"_s;
        QTest::newRow("null") << u"string n"_s
                              << u"malformed: expected a string, found null ([3].n)"_s;
        QTest::newRow("string for time")
            << u"time s"_s << u"malformed: expected a number, found a string ([3].s)"_s;
        QTest::newRow("fraction for time")
            << u"time f"_s << u"malformed: expected a whole number, found a number ([3].f)"_s;
        QTest::newRow("fraction")
            << u"integer f"_s << u"malformed: expected a whole number, found a number ([3].f)"_s;
        QTest::newRow("too big")
            << u"integer big"_s
            << u"malformed: expected a whole number, found a number ([3].big)"_s;
        QTest::newRow("string for boolean")
            << u"boolean s"_s << u"malformed: expected a boolean, found a string ([3].s)"_s;
        QTest::newRow("array for object")
            << u"object a"_s << u"malformed: expected an object, found an array ([3].a)"_s;
        QTest::newRow("object for array")
            << u"array o"_s << u"malformed: expected an array, found an object ([3].o)"_s;
        QTest::newRow("optional of another type")
            << u"optionalString f"_s << u"malformed: expected a string, found a number ([3].f)"_s;
        QTest::newRow("optional integer")
            << u"optionalInteger s"_s
            << u"malformed: expected a whole number, found a string ([3].s)"_s;
        QTest::newRow("optional boolean")
            << u"booleanOr s"_s << u"malformed: expected a boolean, found a string ([3].s)"_s;
        QTest::newRow("strings") << u"stringsOr s"_s
                                 << u"malformed: expected an array, found a string ([3].s)"_s;
        QTest::newRow("strings with a number")
            << u"stringsOr a"_s << u"malformed: expected a string, found a number ([3].a[1])"_s;
    }
    void theFirstMisfitIsToldWithItsPath()
    {
        QFETCH(QString, read);
        QFETCH(QString, expected);
        JsonFields fields(object(R"({"n":null,"s":"x","f":1.5,"big":1e30,"a":["x",2],"o":{}})"),
                          u"[3]"_s);
        const QString how = read.section(u' ', 0, 0);
        const QString name = read.section(u' ', 1);
        if (how == "string"_L1) QVERIFY(fields.string(name).isEmpty());
        else if (how == "time"_L1) QVERIFY(!fields.time(name).isValid());
        else if (how == "integer"_L1) QCOMPARE(fields.integer(name), 0);
        else if (how == "boolean"_L1) QCOMPARE(fields.boolean(name), false);
        else if (how == "object"_L1) QVERIFY(fields.object(name).isEmpty());
        else if (how == "array"_L1) QVERIFY(fields.array(name).isEmpty());
        else if (how == "optionalString"_L1) QVERIFY(!fields.optionalString(name));
        else if (how == "optionalInteger"_L1) QVERIFY(!fields.optionalInteger(name));
        else if (how == "booleanOr"_L1) QCOMPARE(fields.booleanOr(name, true), true);
        else if (how == "stringsOr"_L1)
            QCOMPARE(fields.stringsOr(name, {u"f"_s}), QStringList(u"f"_s));
        else QFAIL("unknown reader");
        QCOMPARE(problem(fields), expected);
        fields.string(u"alsoMissing");
        QCOMPARE(problem(fields), expected);
    }

    void aPathWithoutPrefixIsTheNameAlone()
    {
        JsonFields fields(QJsonObject{});
        fields.string(u"name");
        QCOMPARE(problem(fields), u"malformed: expected a string, found nothing (name)"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonFields)
#include "tst_jsonfields.moc"
