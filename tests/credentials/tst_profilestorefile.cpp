// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProfileFiles.h"
#include "credentials/ProfileStore.h"

#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace lwb;
using namespace lwb::test;

/// The file between a disk that refuses and other processes that write it too.
class tst_ProfileStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProfileFolder>();
        QVERIFY(m_folder->scratch.isValid());
    }

    void aFullDiskLeavesTheOldFile();
    void aReadOnlyDirectoryLeavesTheOldFile();
    void aDirectoryThatCannotBeMadeIsAnError();
    void aFileThatCannotBeOpenedIsAnErrorAndStays();
    void aLockHeldElsewhereIsAnErrorAndLeavesTheOldFile();
    void processesThatSaveTogetherLoseNothing();
    void everyReplacementByAnotherProcessIsNoticed();
    void aChangeInPlaceIsNoticed();
    void aRemovedFileIsNoticed();
    void aDirectoryThatComesLaterIsNoticed();
    void aFileBrokenByAnEditorIsToldAndLeftAlone();
    void ownSavesAreToldOnce();

private:
    std::unique_ptr<ProfileFolder> m_folder;
};

void tst_ProfileStoreFile::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_LINUX
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    const QByteArray before = contents(m_folder->file);
    Profile big = sample(u"big"_s);
    big.caCertificatesPem = QString(200'000, u'x');

    // A limit on the size of files fails writes as a full disk does, for root as well.
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{100'000, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = store.save(big);
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QVERIFY(!saved.error().message.isEmpty());
    QCOMPARE(contents(m_folder->file), before);
    QCOMPARE(names(store.profiles()), QStringList{u"one"_s});
    QCOMPARE(files(m_folder->directory), QStringList{u"profiles.json"_s});
    QVERIFY(store.save(big).ok());
#else
    QSKIP("needs setrlimit");
#endif
}

void tst_ProfileStoreFile::aReadOnlyDirectoryLeavesTheOldFile()
{
#ifdef Q_OS_LINUX
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    const QByteArray before = contents(m_folder->file);
    constexpr auto everybodyReads = QFileDevice::Permissions(0x5055);
    QVERIFY(QFile::setPermissions(m_folder->scratch.path(), everybodyReads));
    QVERIFY(QFile::setPermissions(m_folder->scratch.filePath(u"config"_s), everybodyReads));
    QVERIFY(QFile::setPermissions(m_folder->file, QFileDevice::Permissions(0x4044)));
    QVERIFY(QFile::setPermissions(m_folder->directory, everybodyReads));
    // Root may write anywhere: be nobody for the moment.
    const uid_t self = ::geteuid();
    constexpr uid_t nobody = 65534;
    QCOMPARE(::seteuid(self == 0 ? nobody : self), 0);
    const auto saved = store.save(sample(u"two"_s));
    const auto loaded = ProfileStore(m_folder->directory).load();
    QCOMPARE(::seteuid(self), 0);

    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QVERIFY(loaded.ok());
    QCOMPARE(names(*loaded), QStringList{u"one"_s});
    QCOMPARE(contents(m_folder->file), before);
    QCOMPARE(names(store.profiles()), QStringList{u"one"_s});
    // So that the scratch directory can go.
    for (const QString &path : {m_folder->scratch.path(), m_folder->scratch.filePath(u"config"_s), m_folder->directory})
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x7000)));
#else
    QSKIP("needs seteuid");
#endif
}

void tst_ProfileStoreFile::aDirectoryThatCannotBeMadeIsAnError()
{
    QVERIFY(put(m_folder->scratch.filePath(u"config"_s), "a file"));
    ProfileStore store(m_folder->directory);
    QVERIFY(store.load().ok());
    const auto saved = store.save(sample(u"one"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(contents(m_folder->scratch.filePath(u"config"_s)), QByteArray("a file"));
}

void tst_ProfileStoreFile::aFileThatCannotBeOpenedIsAnErrorAndStays()
{
    QVERIFY(QDir().mkpath(m_folder->file + u"/inside"_s));
    ProfileStore store(m_folder->directory);
    const auto loaded = store.load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QCOMPARE(store.save(sample(u"one"_s)).error().kind, Error::Kind::Storage);
    QVERIFY(QFileInfo(m_folder->file + u"/inside"_s).isDir());
}

void tst_ProfileStoreFile::aLockHeldElsewhereIsAnErrorAndLeavesTheOldFile()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    const QByteArray before = contents(m_folder->file);
    QLockFile lock(m_folder->file + u".lock"_s);
    QVERIFY(lock.tryLock());
    const auto saved = store.save(sample(u"two"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(contents(m_folder->file), before);
    // Reading needs no lock: files are replaced whole.
    QVERIFY(ProfileStore(m_folder->directory).load().ok());
    lock.unlock();
    QVERIFY(store.save(sample(u"two"_s)).ok());
}

void tst_ProfileStoreFile::processesThatSaveTogetherLoseNothing()
{
    constexpr int processes = 4;
    constexpr int each = 15;
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < processes; ++i) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        children.back()->start(QCoreApplication::applicationFilePath(),
                               {u"--save"_s, m_folder->directory, QString::number(i), QString::number(each)});
    }
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished(60'000));
        QCOMPARE(child->exitStatus(), QProcess::NormalExit);
        QCOMPARE(child->exitCode(), 0);
    }
    QStringList expected;
    for (int i = 0; i < processes; ++i) {
        for (int j = 0; j < each; ++j)
            expected += u"%1-%2"_s.arg(i).arg(j);
    }
    expected.sort();
    ProfileStore store(m_folder->directory);
    QCOMPARE(names(*store.load()), expected);
    QVERIFY(!store.problem());
}

void tst_ProfileStoreFile::everyReplacementByAnotherProcessIsNoticed()
{
    ProfileStore mine(m_folder->directory);
    QVERIFY(mine.save(sample(u"0"_s)).ok());
    QVERIFY(mine.load().ok());
    ProfileStore theirs(m_folder->directory);
    QSignalSpy changed(&mine, &ProfileStore::changed);
    for (int i = 1; i <= 8; ++i) {
        QVERIFY(theirs.save(sample(QString::number(i))).ok());
        QTRY_COMPARE_WITH_TIMEOUT(mine.profiles().size(), i + 1, 20'000);
    }
    QCOMPARE(changed.size(), 8);
    QCOMPARE(mine.profiles(), theirs.profiles());
}

void tst_ProfileStoreFile::aChangeInPlaceIsNoticed()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"before"_s)).ok());
    QVERIFY(store.load().ok());
    // After a replacement the watch must be on the new file.
    QVERIFY(ProfileStore(m_folder->directory).save(sample(u"other"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(store.profiles().size(), 2, 20'000);
    QVERIFY(put(m_folder->file, contents(m_folder->file).replace("before", "edited")));
    QTRY_COMPARE_WITH_TIMEOUT(names(store.profiles()), (QStringList{u"edited"_s, u"other"_s}),
                              20'000);
}

void tst_ProfileStoreFile::aRemovedFileIsNoticed()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    QVERIFY(store.load().ok());
    QVERIFY(QFile::remove(m_folder->file));
    QTRY_VERIFY_WITH_TIMEOUT(store.profiles().isEmpty(), 20'000);
    QVERIFY(QDir(m_folder->directory).removeRecursively());
    QVERIFY(ProfileStore(m_folder->directory).save(sample(u"two"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(names(store.profiles()), QStringList{u"two"_s}, 20'000);
}

void tst_ProfileStoreFile::aDirectoryThatComesLaterIsNoticed()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.load().ok());
    QVERIFY(ProfileStore(m_folder->directory).save(sample(u"one"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(names(store.profiles()), QStringList{u"one"_s}, 20'000);
    QVERIFY(ProfileStore(m_folder->directory).save(sample(u"two"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(names(store.profiles()), (QStringList{u"one"_s, u"two"_s}), 20'000);
}

void tst_ProfileStoreFile::aFileBrokenByAnEditorIsToldAndLeftAlone()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    QVERIFY(store.load().ok());
    const QByteArray good = contents(m_folder->file);
    QVERIFY(put(m_folder->file, good.chopped(5)));
    QTRY_VERIFY_WITH_TIMEOUT(store.problem().has_value(), 20'000);
    QCOMPARE(names(store.profiles()), QStringList{u"one"_s});
    QCOMPARE(contents(m_folder->file), good.chopped(5));
    QVERIFY(put(m_folder->file, good));
    QTRY_VERIFY_WITH_TIMEOUT(!store.problem().has_value(), 20'000);
    QCOMPARE(files(m_folder->directory), QStringList{u"profiles.json"_s});
}

void tst_ProfileStoreFile::ownSavesAreToldOnce()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.load().ok());
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    QCOMPARE(changed.size(), 1);
    // What another process does later is the proof that the own event has been handled.
    QVERIFY(ProfileStore(m_folder->directory).save(sample(u"two"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(store.profiles().size(), 2, 20'000);
    QCOMPARE(changed.size(), 2);
}

/// Another process of the same user, as lwb beside the console.
static int saveMany(const QStringList &arguments)
{
    ProfileStore store(arguments.at(2));
    for (int j = 0; j < arguments.at(4).toInt(); ++j) {
        const auto saved = store.save(sample(u"%1-%2"_s.arg(arguments.at(3)).arg(j)));
        if (!saved) {
            qWarning().noquote() << saved.error().summary();
            return 1;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--save"_L1)
        return saveMany(app.arguments());
    tst_ProfileStoreFile test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilestorefile.moc"
