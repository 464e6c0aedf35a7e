// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StateFile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class TestStateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void valuesOfEveryKindComeBack()
    {
        const QVariantMap map{{u"a"_s, true}, {u"b"_s, QVariantList{1, u"x"_s, QByteArray("\0\xff", 2)}}};
        {
            StateFile file(path());
            QVERIFY(!file.existed());
            file.setValue(u"text"_s, u"größer"_s);
            file.setValue(u"number"_s, 42);
            file.setValue(u"bytes"_s, QByteArray("\0\1\2", 3));
            file.setValue(u"map"_s, map);
            file.setValue(u"gone"_s, 1);
            file.setValue(u"gone"_s, QVariant());
        }
        const StateFile again(path());
        QVERIFY(again.existed());
        QCOMPARE(again.value(u"text"_s).toString(), u"größer"_s);
        QCOMPARE(again.value(u"number"_s).toInt(), 42);
        QCOMPARE(again.value(u"bytes"_s).toByteArray(), QByteArray("\0\1\2", 3));
        QCOMPARE(again.value(u"map"_s).toMap().value(u"b"_s).toList().at(2).toByteArray(), QByteArray("\0\xff", 2));
        QVERIFY(again.value(u"map"_s).toMap().value(u"a"_s).toBool());
        QVERIFY(!again.value(u"gone"_s).isValid());
        QCOMPARE(again.value(u"gone"_s, 7).toInt(), 7);
    }

    void aChangeReachesTheDiskByItselfWithinASecond()
    {
        StateFile file(path());
        file.setValue(u"page"_s, u"roles"_s);
        QTRY_VERIFY_WITH_TIMEOUT(content().contains("roles"), 30'000);
        QCOMPARE(QFile::permissions(path()) & 0x77, QFileDevice::Permissions());
    }

    void whatKeepsChangingIsWrittenToo()
    {
        StateFile file(path());
        QTimer typing;
        int n = 0;
        connect(&typing, &QTimer::timeout, &file, [&] { file.setValue(u"n"_s, ++n); });
        typing.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 30'000);
        QVERIFY(typing.isActive());
    }

    void twoProcessesKeepEachOthersKeys()
    {
        StateFile one(path());
        StateFile other(path());
        one.setValue(u"windows/1"_s, u"one"_s);
        other.setValue(u"windows/2"_s, u"two"_s);
        one.sync();
        other.sync();
        one.setValue(u"windows/1"_s, u"one again"_s);
        one.sync();
        const StateFile both(path());
        QCOMPARE(both.keys(u"windows/"_s), QStringList({u"windows/1"_s, u"windows/2"_s}));
        QCOMPARE(both.value(u"windows/1"_s).toString(), u"one again"_s);
    }

    void aBrokenFileIsKeptAsideAndTold()
    {
        for (const QByteArray &broken : {QByteArray("{\"page\": \"ro"), QByteArray("[]"), QByteArray("\xff\0", 2), QByteArray()}) {
            init();
            write(broken);
            StateFile file(path());
            QVERIFY(file.problem());
            QCOMPARE(file.problem()->kind, Error::Kind::Storage);
            QFile aside(file.problem()->detail);
            QVERIFY2(aside.open(QIODevice::ReadOnly), qPrintable(file.problem()->summary()));
            QCOMPARE(aside.readAll(), broken);
            file.setValue(u"page"_s, u"users"_s);
            file.sync();
            QVERIFY(content().contains("users"));
        }
    }

    void oneBrokenWhileInUseIsKeptAsideToo()
    {
        StateFile file(path());
        file.setValue(u"a"_s, 1);
        file.sync();
        write("nonsense");
        QSignalSpy told(&file, &StateFile::problemChanged);
        file.setValue(u"b"_s, 2);
        file.sync();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(QFile::exists(file.problem()->detail));
        QVERIFY(content().contains("\"b\""));
    }

    void whatCanNotBeWrittenIsToldAndTakenAlongLater()
    {
        const QString directory = m_directory->filePath(u"in/the/way"_s);
        QVERIFY(QDir().mkpath(m_directory->filePath(u"in/the"_s)));
        QFile obstacle(directory);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        StateFile file(directory + u"/state.json"_s);
        QSignalSpy told(&file, &StateFile::problemChanged);
        file.setValue(u"a"_s, 1);
        file.sync();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(obstacle.remove());
        file.setValue(u"b"_s, 2);
        file.sync();
        QCOMPARE(StateFile(file.path()).keys(), QStringList({u"a"_s, u"b"_s}));
    }

    void removingTakesEverythingThatBeginsSo()
    {
        StateFile file(path());
        for (const QString &key : {u"profiles/1/page"_s, u"profiles/1/draft"_s, u"profiles/2/page"_s})
            file.setValue(key, 1);
        file.remove(u"profiles/1/"_s);
        QCOMPARE(file.keys(), QStringList({u"profiles/2/page"_s}));
        file.sync();
        QCOMPARE(StateFile(path()).keys(), QStringList({u"profiles/2/page"_s}));
    }

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"state.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestStateFile)
#include "tst_statefile.moc"
