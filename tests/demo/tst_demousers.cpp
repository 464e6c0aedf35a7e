// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoUsers.h"
#include "demo/UserFinds.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <atomic>

using namespace lwb::demo;
using namespace Qt::StringLiterals;

class TestDemoUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsLeadBackToTheirUsers()
    {
        QSet<QByteArray> seen;
        for (qint64 index = 0; index < 10'000'000; index += 1 + index / 50) {
            const QByteArray id = userIdFromIndex(index);
            QCOMPARE(id.size(), 12);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QCOMPARE(indexFromUserId(id), index);
        }
        for (const char *stranger : {"", "nope", "000000000000", "zzzzzzzzzzzz", "ABCDEFGHIJKL",
                                     "abcdefghijkl", "u03z5zu9idq70"})
            QCOMPARE(DemoUsers(10'000'000).indexOf(stranger), -1);
    }

    void usersPastTheCountDoNotExist()
    {
        const DemoUsers users(100);
        QCOMPARE(users.indexOf(userIdFromIndex(99)), 99);
        QCOMPARE(users.indexOf(userIdFromIndex(100)), -1);
    }

    void theyReadLikeLogtosUsers()
    {
        const DemoUsers users(1'200);
        qint64 before = std::numeric_limits<qint64>::max();
        for (qint64 i = 0; i < users.count(); ++i) {
            const QByteArray json = users.json(i);
            const auto user = QJsonDocument::fromJson(json).object();
            QVERIFY2(!user.isEmpty(), json.constData());
            QCOMPARE(user.size(), 16);
            // Someone without a username has an e-mail address.
            QVERIFY(user.value("username"_L1).isString()
                    || user.value("primaryEmail"_L1).isString());
            const qint64 created = qint64(user.value("createdAt"_L1).toDouble());
            QVERIFY(created < before); // newest first
            before = created;
        }
        const QByteArray start = "{\"id\":\"" + userIdFromIndex(0) + "\",\"username\":";
        QVERIFY(users.json(0).startsWith(start));
    }

    void someHaveNamesAndDataThatTripViews()
    {
        const DemoUsers users(1'200);
        QVERIFY(users.json(4).contains("🛒"));
        QVERIFY(users.json(14).contains("<img src=x"));
        const QByteArray data = users.json(2);
        for (const char *text : {"\"huge\":1e+21", "\"credit\":12345678901234567000",
                                 "\"\":\"empty key\"", "\"ORDER\":[],\"order\":{}"})
            QVERIFY2(data.contains(text), text);
    }

    void changesAreKeptAndFound()
    {
        DemoUsers users(1'000);
        users.change(7, {{"name", jsonString("Zoë \"Z\" Ångström")},
                         {"username", "null"},
                         {"customData", R"({"a":1})"}});
        const auto user = QJsonDocument::fromJson(users.json(7)).object();
        QCOMPARE(user.value("name"_L1).toString(), u"Zoë \"Z\" Ångström"_s);
        QVERIFY(user.value("username"_L1).isNull());
        QCOMPARE(users.column(7, "customData"), R"({"a":1})");
        QCOMPARE(users.field(7, DemoUsers::Name), "Zoë \"Z\" Ångström");
        QVERIFY(users.field(7, DemoUsers::Username).isEmpty());
    }

    void findsAreCountedOnceAndReachedAtAnyOffset()
    {
        constexpr qint64 users = 100'000;
        std::atomic<int> asked = 0;
        const auto newAccepts = [&asked]() -> UserFinds::Accepts {
            return [&asked](qint64 i) { return ++asked, i % 777 == 5 || (i > 50'000 && i < 50'100); };
        };
        const auto never = [] { return false; };
        std::vector<qint64> expected;
        for (qint64 i = 0; i < users; ++i) {
            if (newAccepts()(i))
                expected.push_back(i);
        }
        UserFinds finds;
        asked = 0;
        const auto counts = finds.counts("a", users, newAccepts, never);
        QCOMPARE(counts->total, qint64(expected.size()));
        QCOMPARE(asked, users);
        QCOMPARE(finds.counts("a", users, newAccepts, never), counts);
        QCOMPARE(asked, users);
        QVERIFY(finds.counts("b", users, newAccepts, never) != counts);
        for (const qint64 offset : {0, 7, 60, 160, int(expected.size()) - 3, 1'000'000}) {
            std::vector<qint64> page;
            UserFinds::visit(*counts, users, offset, 20, newAccepts(), [&page](qint64 i) { page.push_back(i); });
            const auto from = expected.begin() + std::min<qint64>(offset, counts->total);
            QCOMPARE(page, std::vector<qint64>(from, from + std::min<qint64>(20, expected.end() - from)));
        }
        asked = 0;
        UserFinds::visit(*counts, users, counts->total - 20, 20, newAccepts(), [](qint64) {});
        QVERIFY2(asked < 25 * UserFinds::blockSize, qPrintable(QString::number(asked)));
        QVERIFY(!finds.counts("c", users, newAccepts, [] { return true; }));
        QVERIFY(finds.counts("c", users, newAccepts, never)); // what was given up is not remembered
    }

    void numbersLookAsJavaScriptWritesThem_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        const std::pair<double, const char *> rows[] = {
            {0, "0"},
            {-0.0, "0"},
            {1, "1"},
            {-1.5, "-1.5"},
            {0.1, "0.1"},
            {100, "100"},
            {1e20, "100000000000000000000"},
            {1e21, "1e+21"},
            {1.5e300, "1.5e+300"},
            {1e-6, "0.000001"},
            {1e-7, "1e-7"},
            {1.25e-9, "1.25e-9"},
            {9007199254740991.0, "9007199254740991"},
            {12345678901234567890.0, "12345678901234567000"}};
        for (const auto &[number, text] : rows)
            QTest::addRow("%s", text) << number << QByteArray(text);
    }
    void numbersLookAsJavaScriptWritesThem()
    {
        QFETCH(double, number);
        QTEST(jsonNumber(number), "text");
    }

    void jsonbOrdersKeysByLengthThenBytes()
    {
        const auto object =
            QJsonDocument::fromJson(R"({"bb":1,"a":{"z":[1,null,"x"],"b":true},"":2,"aa":3})")
                .object();
        QCOMPARE(jsonbText(object), R"({"":2,"a":{"b":true,"z":[1,null,"x"]},"aa":3,"bb":1})");
    }
};

QTEST_GUILESS_MAIN(TestDemoUsers)
#include "tst_demousers.moc"
