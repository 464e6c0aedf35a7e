// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;
using Values = PreferenceValues;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAFileEverythingIsAsUsual()
    {
        const QTemporaryDir directory;
        const Preferences preferences(directory.path());
        QCOMPARE(preferences.values(), Values());
        QVERIFY(preferences.unusable().isEmpty());
    }

    void whatIsChosenComesBack()
    {
        const QTemporaryDir directory;
        Values chosen;
        chosen.theme = Values::Theme::Dark;
        chosen.language = u"ja"_s;
        chosen.density = Values::Density::Compact;
        chosen.connectSeconds = 3;
        chosen.idleSeconds = 4;
        chosen.totalSeconds = 50;
        chosen.requestIdleSeconds = 600;
        chosen.clipboardSeconds = 15;
        chosen.proxy = Values::Proxy::Manual;
        chosen.proxyHost = u"proxy.example.com"_s;
        chosen.proxyPort = 3128;
        chosen.proxyUser = u"ana"_s;
        {
            Preferences preferences(directory.path());
            QSignalSpy changed(&preferences, &Preferences::changed);
            QVERIFY(preferences.set(chosen));
            QVERIFY(preferences.set(chosen));
            QCOMPARE(changed.size(), 1);
        }
        Preferences again(directory.path());
        QCOMPARE(again.values(), chosen);
        // And back to the defaults, which were not the file's.
        QVERIFY(again.set({}));
        again.sync();
        QCOMPARE(Preferences(directory.path()).values(), Values());
    }

    void whatIsOutOfRangeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Values>("values");
        const auto row = [](const char *name, auto change) {
            Values values;
            change(values);
            QTest::newRow(name) << QString::fromLatin1(name) << values;
        };
        row("connectSeconds", [](Values &v) { v.connectSeconds = 0; });
        row("idleSeconds", [](Values &v) { v.idleSeconds = 301; });
        row("totalSeconds", [](Values &v) { v.totalSeconds = 4; });
        row("requestIdleSeconds", [](Values &v) { v.requestIdleSeconds = 3601; });
        row("clipboardSeconds", [](Values &v) { v.clipboardSeconds = -1; });
        row("proxyPort", [](Values &v) { v.proxyPort = 65536; });
        row("proxyHost", [](Values &v) { v.proxyHost = u"http://proxy"_s; });
        row("proxyHost", [](Values &v) { v.proxy = Values::Proxy::Manual; });
        row("proxyUser", [](Values &v) { v.proxyUser = u"a\nb"_s; });
        row("language", [](Values &v) { v.language = u"tlh"_s; });
        row("caCertificatesPem", [](Values &v) { v.caCertificatesPem = u"trust me"_s; });
    }
    void whatIsOutOfRangeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(Values, values);
        const QTemporaryDir directory;
        Preferences preferences(directory.path());
        const auto set = preferences.set(values);
        QVERIFY(!set);
        QCOMPARE(set.error().detail, name);
        QCOMPARE(preferences.values(), Values());
    }

    void aBadValueInTheFileIsToldAndTheOthersServe()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"preferences.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"theme": "pink", "density": "compact", "idleSeconds": 1e9, "totalSeconds": "60",
                       "clipboardSeconds": 12.5, "proxy": "manual", "of a later version": [1]})");
        file.close();
        Preferences preferences(directory.path());
        QStringList unusable = preferences.unusable();
        unusable.sort();
        QCOMPARE(unusable, QStringList({u"clipboardSeconds"_s, u"idleSeconds"_s, u"proxy"_s, u"theme"_s, u"totalSeconds"_s}));
        Values expected;
        expected.density = Values::Density::Compact;
        QCOMPARE(preferences.values(), expected);
        // What a later version wrote stays.
        expected.theme = Values::Theme::Light;
        QVERIFY(preferences.set(expected));
        preferences.sync();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("of a later version"));
    }

    void whatAnotherProcessWritesHoldsHereToo()
    {
        const QTemporaryDir directory;
        Preferences mine(directory.path());
        mine.watch();
        QSignalSpy changed(&mine, &Preferences::changed);
        Preferences theirs(directory.path());
        Values chosen;
        chosen.theme = Values::Theme::Dark;
        chosen.idleSeconds = 4;
        QVERIFY(theirs.set(chosen));
        theirs.sync();
        QTRY_COMPARE_WITH_TIMEOUT(mine.values(), chosen, 20'000);
        QCOMPARE(changed.size(), 1);
        chosen.theme = Values::Theme::Light;
        QVERIFY(theirs.set(chosen));
        theirs.sync();
        QTRY_COMPARE_WITH_TIMEOUT(mine.values(), chosen, 20'000);
        QVERIFY(QFile::remove(directory.filePath(u"preferences.json"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(mine.values(), Values(), 20'000);
    }

    void ownChangesOutlastWhatAnotherProcessWrites()
    {
        const QTemporaryDir directory;
        StateFile mine(directory.filePath(u"preferences.json"_s));
        mine.setValue(u"theme"_s, u"dark"_s); // not on the disk yet
        {
            Preferences theirs(directory.path());
            Values chosen;
            chosen.theme = Values::Theme::Light;
            chosen.idleSeconds = 4;
            QVERIFY(theirs.set(chosen));
        }
        QVERIFY(mine.reread());
        QCOMPARE(mine.value(u"theme"_s).toString(), u"dark"_s);
        QCOMPARE(mine.value(u"idleSeconds"_s).toInt(), 4);
        mine.sync();
        QVERIFY(!mine.reread());
        const Preferences then(directory.path());
        QCOMPARE(then.values().theme, Values::Theme::Dark);
        QCOMPARE(then.values().idleSeconds, 4);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
