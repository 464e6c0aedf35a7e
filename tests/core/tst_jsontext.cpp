// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray joined(const Result<QList<QByteArrayView>> &slices)
{
    if (!slices)
        return slices.error().summary().toUtf8();
    QByteArray text;
    for (const QByteArrayView slice : *slices)
        text += '<' + slice.toByteArray() + '>';
    return text;
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rewritingChangesWhiteSpaceOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("indented");
        QTest::addColumn<QByteArray>("compact");
        const auto row = [](const char *name, QByteArray text, QByteArray indented,
                            QByteArray compact) {
            QTest::newRow(name) << text << indented << compact;
        };
        row("keys in their order, duplicates kept", R"({"z":1,"a":2,"M":3,"a":4})",
            "{\n  \"z\": 1,\n  \"a\": 2,\n  \"M\": 3,\n  \"a\": 4\n}",
            R"({"z":1,"a":2,"M":3,"a":4})");
        row("numbers as text",
            "[1E400, 1e-400, 9223372036854775808, 123456789012345678901234567890, 1.10, -0, 1.0, 1e2]",
            "[\n  1E400,\n  1e-400,\n  9223372036854775808,\n  123456789012345678901234567890,\n  1.10,\n  -0,\n  1.0,\n  1e2\n]",
            "[1E400,1e-400,9223372036854775808,123456789012345678901234567890,1.10,-0,1.0,1e2]");
        row("nested", R"( {"a":{"b":[1,[ ],{ }]},"c":[{"d":null}]} )",
            "{\n  \"a\": {\n    \"b\": [\n      1,\n      [],\n      {}\n    ]\n  },\n  \"c\": [\n    {\n      \"d\": null\n    }\n  ]\n}",
            R"({"a":{"b":[1,[],{}]},"c":[{"d":null}]})");
        row("strings untouched", R"(["a  b","\u0041\/\ud800","é, : [ ] { }"])",
            "[\n  \"a  b\",\n  \"\\u0041\\/\\ud800\",\n  \"é, : [ ] { }\"\n]",
            R"(["a  b","\u0041\/\ud800","é, : [ ] { }"])");
        row("scalar number", " 42\n", "42", "42");
        row("scalar string", R"("x")", R"("x")", R"("x")");
        row("scalar null", "null", "null", "null");
        row("empty object", "{ }", "{}", "{}");
        row("empty array", "[\n]", "[]", "[]");
        row("byte order mark", "\xEF\xBB\xBF{}", "{}", "{}");
        row("invalid UTF-8 in a string", "[\"\xff\xc0\x80\"]", "[\n  \"\xff\xc0\x80\"\n]",
            "[\"\xff\xc0\x80\"]");
        row("as deep as allowed", nested(1024), {}, nested(1024));
    }
    void rewritingChangesWhiteSpaceOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, indented);
        QFETCH(QByteArray, compact);
        const auto pretty = json::indented(text);
        const auto tight = json::compact(text);
        QVERIFY2(pretty && tight, text.constData());
        if (!indented.isEmpty())
            QCOMPARE(*pretty, indented);
        QCOMPARE(*tight, compact);
        QCOMPARE(*json::compact(*pretty), compact);
        QCOMPARE(*json::indented(*tight), *pretty);
        QVERIFY(json::validate(text).ok());
    }

    void whatIsNotJsonIsNamedByItsByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const QByteArray &text, const char *message) {
            QTest::newRow(text.left(20).constData())
                << text << u"not JSON: expected %1"_s.arg(QString::fromUtf8(message));
        };
        row("", "a value at byte 0");
        row("  ", "a value at byte 2");
        row("{", "the rest of a container at byte 1");
        row("[1,", "the rest of a container at byte 3");
        row("[1,]", "a value at byte 3");
        row("{\"a\":1,}", "a member name in double quotes at byte 7");
        row("{a:1}", "a member name in double quotes at byte 1");
        row("{\"a\" 1}", "':' at byte 5");
        row("{\"a\":}", "a value at byte 5");
        row("{\"a\":1 \"b\":2}", "',' or '}' at byte 7");
        row("[1 2]", "',' or ']' at byte 3");
        row("[1}", "',' or ']' at byte 2");
        row("[01]", "',' or ']' at byte 2");
        row("[+1]", "a value at byte 1");
        row("[.5]", "a value at byte 1");
        row("[1.]", "a digit after the decimal point at byte 3");
        row("[1e]", "a digit in the exponent at byte 3");
        row("[-]", "a value at byte 2");
        row("[NaN]", "a value at byte 1");
        row("nul", "a value at byte 0");
        row("truex", "the end of the text at byte 4");
        row("{} {}", "the end of the text at byte 3");
        row("[\"a", "the closing quote of a string at byte 3");
        row("[\"\\q\"]", "an escape that JSON knows at byte 2");
        row("[\"\\", "an escape that JSON knows at byte 2");
        row("[\"\\u12g4\"]", "four hexadecimal digits after \\u at byte 2");
        row("[\"\\u12", "four hexadecimal digits after \\u at byte 2");
        row("[\"a\nb\"]", "no bare control character in a string at byte 3");
        row("[/* no */]", "a value at byte 1");
        row(nested(1025), "at most 1024 containers inside each other at byte 1024");
        row(QByteArray("[\0]", 3), "a value at byte 1");
    }
    void whatIsNotJsonIsNamedByItsByte()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto result = json::validate(text);
        QVERIFY(!result);
        QCOMPARE(result.error().kindName(), u"malformed"_s);
        QCOMPARE(result.error().message, message);
        QVERIFY(!json::indented(text));
        QVERIFY(!json::elements(text));
        QVERIFY(!json::members(text));
    }

    void aMillionBracketsAreRefusedWithoutRecursion()
    {
        QVERIFY(!json::validate(QByteArray(1000000, '[')));
        QVERIFY(!json::validateUniqueKeys(QByteArray("{\"a\":").repeated(1000000)));
    }

    void elementsAreSlicesOfTheText()
    {
        const QByteArray text = " [ 1E400 , {\"b\":[1, 2],\"a\":{}} ,\"x, ]\", [ ], null ] ";
        const auto slices = json::elements(text);
        QCOMPARE(joined(slices),
                 QByteArray("<1E400><{\"b\":[1, 2],\"a\":{}}><\"x, ]\"><[ ]><null>"));
        for (const QByteArrayView slice : *slices)
            QVERIFY(slice.data() >= text.constData()
                    && slice.data() + slice.size() <= text.constData() + text.size());
        QCOMPARE(joined(json::elements("[]")), QByteArray());
        QCOMPARE(joined(json::elements("{}")), QByteArray("malformed: expected an array (byte 0)"));
        QCOMPARE(joined(json::elements("7")), QByteArray("malformed: expected an array (byte 0)"));
    }

    void membersKeepOrderDuplicatesAndDecodeKeys()
    {
        const QByteArray text =
            "{ \"z\" : 1.10 , \"a\":{\"a\":1},\"z\":[ 2 ],\"\\u0041\\n\\\"\\ud83d\\ude00é\":null }";
        const auto members = json::members(text);
        QVERIFY(members.ok());
        QStringList shown;
        for (const json::Member &member : *members)
            shown += member.key + u'=' + QString::fromUtf8(member.value);
        QCOMPARE(shown,
                 QStringList({u"z=1.10"_s, u"a={\"a\":1}"_s, u"z=[ 2 ]"_s, u"A\n\"😀é=null"_s}));
        QVERIFY(!json::members("[]"));
    }

    void duplicateKeysAreRefusedWhereTheyWouldDeceive()
    {
        QVERIFY(json::validateUniqueKeys(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})").ok());
        QVERIFY(json::validate(R"({"a":1,"a":2})").ok());
        for (const QByteArray text :
             {R"({"a":1,"a":2})", R"([{"x":{"b":1,"c":2,"b":3}}])", R"({"alg":1,"\u0061lg":2})"})
            QVERIFY2(!json::validateUniqueKeys(text), text.constData());
        QCOMPARE(json::validateUniqueKeys(R"({"a":1,"a":2})").error().summary(),
                 u"malformed: a key appears twice in one object at byte 7 (a)"_s);
    }

    void indentationOfDeepNestingIsBounded()
    {
        const QByteArray text =
            QByteArray(1000, '[') + "1" + QByteArray(",1").repeated(200000) + QByteArray(1000, ']');
        const auto result = json::indented(text);
        QVERIFY(!result);
        QCOMPARE(result.error().kindName(), u"too_large"_s);
        QVERIFY(json::compact(text).ok());
    }

    void indentingIsFast()
    {
        const QByteArray row =
            R"({"id":"u1x2y3z4","username":"someone","primaryEmail":"someone@example.com","customData":{"a":[1,2,3]},"createdAt":1795362808853},)";
        QByteArray text = "[" + row.repeated(10000);
        text.back() = ']';
        QBENCHMARK {
            QVERIFY(json::indented(text).ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
