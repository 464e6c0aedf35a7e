// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProfileFiles.h"
#include "credentials/ProfileStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace lwb;
using namespace lwb::test;

namespace {

Profile full()
{
    Profile profile = sample(u"Açaí – 商店 🛒"_s);
    profile.hosting = Hosting::Cloud;
    profile.tenantId = u"abc123"_s;
    profile.endpoint = QUrl(u"https://auth.acme.com:8443/x"_s);
    profile.resource = u"https://abc123.logto.app/api"_s;
    profile.environment = Environment::Staging;
    profile.readOnly = true;
    profile.authentication = ClientAuthentication::Body;
    profile.secretPlace = SecretPlace::SessionOnly;
    profile.caCertificatesPem = u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;
    profile.apiResources = {{u"Shopping"_s, u"https://shopping.api"_s,
                             QUrl(u"http://127.0.0.1:4000/api"_s),
                             {u"read:products"_s, u"write:products"_s}},
                            {u"Empty"_s, u"urn:empty"_s, {}, {}}};
    return profile;
}

} // namespace

class tst_ProfileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProfileFolder>();
        QVERIFY(m_folder->scratch.isValid());
    }

    void nothingSavedIsAnEmptyListAndLeavesNoTrace();
    void everyFieldComesBack();
    void fileIsReadableByItsOwnerOnly();
    void namesAreUniqueWithoutCase();
    void namesThatSayNothingAreRefused_data();
    void namesThatSayNothingAreRefused();
    void removedProfilesStayRemoved();
    void findsByIdNameOrBeginningOfAnId();
    void namesTheCandidates();
    void whatANewerVersionAddedSurvivesASave();
    void entriesThatCannotBeReadStayInTheFile_data();
    void entriesThatCannotBeReadStayInTheFile();
    void aFileOfANewerFormatIsLeftAlone();
    void aFileOfANewerMinorFormatIsRead();
    void filesThatAreNoProfilesAreKeptAside_data();
    void filesThatAreNoProfilesAreKeptAside();
    void aFileCutAtAnyByteIsNeverLost();
    void aFileThatBrokeMeanwhileDoesNotTakeTheProfilesAlong();

private:
    std::unique_ptr<ProfileFolder> m_folder;
};

void tst_ProfileStore::nothingSavedIsAnEmptyListAndLeavesNoTrace()
{
    ProfileStore store(m_folder->directory);
    const auto loaded = store.load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->isEmpty());
    QVERIFY(!store.problem());
    QVERIFY(!QFileInfo::exists(m_folder->directory));
    QCOMPARE(store.filePath(), m_folder->file);
}

void tst_ProfileStore::everyFieldComesBack()
{
    const Profile everything = full();
    const Profile little = sample(u"plain"_s);
    {
        ProfileStore store(m_folder->directory);
        QVERIFY(store.save(everything).ok());
        QVERIFY(store.save(little).ok());
        QCOMPARE(store.profiles(), QList({everything, little}));
    }
    ProfileStore again(m_folder->directory);
    const auto loaded = again.load();
    QVERIFY(loaded.ok());
    QCOMPARE(*loaded, QList({everything, little}));
    const auto root = QJsonDocument::fromJson(contents(m_folder->file)).object();
    QCOMPARE(root.value("version"_L1).toInt(), 1);
}

void tst_ProfileStore::fileIsReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const auto modeOf = [](const QString &path) {
        return int(QFileInfo(path).permissions()
                   & QFileDevice::Permissions(0x7077)); // without the bits of whoever asks
    };
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    QCOMPARE(modeOf(m_folder->file), 0x6000);
    QCOMPARE(modeOf(m_folder->directory), 0x7000);

    // Widened by somebody: narrowed by the next save.
    QVERIFY(QFile::setPermissions(m_folder->file, QFileDevice::Permissions(0x6044)));
    QVERIFY(QFile::setPermissions(m_folder->directory, QFileDevice::Permissions(0x7055)));
    QVERIFY(store.save(sample(u"two"_s)).ok());
    QCOMPARE(modeOf(m_folder->file), 0x6000);
    QCOMPARE(modeOf(m_folder->directory), 0x7000);
    QCOMPARE(files(m_folder->directory), QStringList{u"profiles.json"_s});
#else
    QSKIP("Unix permissions");
#endif
}

void tst_ProfileStore::namesAreUniqueWithoutCase()
{
    ProfileStore store(m_folder->directory);
    const Profile first = sample(u"Acme Prod"_s);
    QVERIFY(store.save(first).ok());
    const auto taken = store.save(sample(u" acme prod "_s));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, Error::Kind::InvalidInput);
    Profile renamed = first;
    renamed.name = u"ACME PROD"_s;
    QVERIFY(store.save(renamed).ok());
    QCOMPARE(names(store.profiles()), QStringList{u"ACME PROD"_s});
}

void tst_ProfileStore::namesThatSayNothingAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u"id"_s << QString();
    QTest::newRow("blank") << u"id"_s << u" \t "_s;
    QTest::newRow("newline inside") << u"id"_s << u"a\nb"_s;
    QTest::newRow("escape") << u"id"_s << u"a\u001b[31m"_s;
    QTest::newRow("no id") << QString() << u"a"_s;
}

void tst_ProfileStore::namesThatSayNothingAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    ProfileStore store(m_folder->directory);
    const auto saved = store.save(sample(name, id));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!QFileInfo::exists(m_folder->file));
}

void tst_ProfileStore::removedProfilesStayRemoved()
{
    ProfileStore store(m_folder->directory);
    const Profile one = sample(u"one"_s);
    const Profile two = sample(u"two"_s);
    QVERIFY(store.save(one).ok());
    QVERIFY(store.save(two).ok());
    QVERIFY(store.remove(one.id).ok());
    QCOMPARE(store.profiles(), QList{two});
    QCOMPARE(*ProfileStore(m_folder->directory).load(), QList{two});
    const auto again = store.remove(one.id);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void tst_ProfileStore::findsByIdNameOrBeginningOfAnId()
{
    ProfileStore store(m_folder->directory);
    const Profile prod = sample(u"Prod"_s, u"11112222-a"_s);
    const Profile eu = sample(u"Prod EU"_s, u"11113333-b"_s);
    QVERIFY(store.save(prod).ok());
    QVERIFY(store.save(eu).ok());
    QCOMPARE(store.find(prod.id)->id, prod.id);
    QCOMPARE(store.find(u"pROD"_s)->id, prod.id);
    QCOMPARE(store.find(u"prod eu"_s)->id, eu.id);
    QCOMPARE(store.find(u"11113"_s)->id, eu.id);
    QCOMPARE(store.find(u"1111"_s).error().kind, Error::Kind::Ambiguous);
    QCOMPARE(store.find(u"111"_s).error().kind, Error::Kind::NotFound);
    // Were Prod removed, its name must not reach its neighbour.
    QVERIFY(store.remove(prod.id).ok());
    QCOMPARE(store.find(u"prod"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(store.find(QString()).error().kind, Error::Kind::NotFound);
}

void tst_ProfileStore::namesTheCandidates()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"Prod EU"_s, u"1111-a"_s)).ok());
    QVERIFY(store.save(sample(u"Prod US"_s, u"1111-b"_s)).ok());
    QVERIFY(store.save(sample(u"Demo"_s, u"2222-c"_s)).ok());
    QCOMPARE(store.find(u"prod"_s).error().detail, u"Prod EU, Prod US"_s);
    QCOMPARE(store.find(u"x"_s).error().detail, u"Prod EU, Prod US, Demo"_s);
    QCOMPARE(store.find(u"1111"_s).error().detail, u"Prod EU (1111-a), Prod US (1111-b)"_s);

    // Only a hand-edited file holds one name twice.
    QByteArray text = contents(m_folder->file);
    text.replace("Prod US", "prod eu");
    QVERIFY(put(m_folder->file, text));
    QVERIFY(store.load().ok());
    QCOMPARE(store.find(u"PROD EU"_s).error().kind, Error::Kind::Ambiguous);
    QCOMPARE(store.find(u"1111-b"_s)->name, u"prod eu"_s);
}

void tst_ProfileStore::whatANewerVersionAddedSurvivesASave()
{
    ProfileStore store(m_folder->directory);
    Profile profile = full();
    QVERIFY(store.save(profile).ok());
    QVERIFY(store.save(sample(u"other"_s)).ok());
    auto root = QJsonDocument::fromJson(contents(m_folder->file)).object();
    auto list = root["profiles"_L1].toArray();
    auto entry = list[0].toObject();
    auto resources = entry["apiResources"_L1].toArray();
    auto resource = resources[0].toObject();
    resource["colour"_L1] = u"red"_s;
    resources[0] = resource;
    entry["apiResources"_L1] = resources;
    entry["pinned"_L1] = QJsonArray{1, 9007199254740993LL, u"ü"_s};
    entry["environment"_L1] = u"preview"_s;
    list[0] = entry;
    root["profiles"_L1] = list;
    root["theme"_L1] = QJsonObject{{u"dark"_s, true}};
    QVERIFY(put(m_folder->file, QJsonDocument(root).toJson()));

    // Read as the strictest environment, kept as it was.
    QVERIFY(store.load().ok());
    profile = store.profiles().first();
    QCOMPARE(profile.environment, Environment::Production);
    profile.name = u"renamed"_s;
    QVERIFY(store.save(profile).ok());
    const auto kept = QJsonDocument::fromJson(contents(m_folder->file)).object();
    entry["name"_L1] = u"renamed"_s;
    list[0] = entry;
    root["profiles"_L1] = list;
    QCOMPARE(kept, root);
}

void tst_ProfileStore::entriesThatCannotBeReadStayInTheFile_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("not an object") << QByteArray("42");
    QTest::newRow("no name") << QByteArray(R"({"id":"x"})");
    QTest::newRow("no id") << QByteArray(R"({"name":"x"})");
    QTest::newRow("read-only flag broken") << QByteArray(R"({"id":"x","name":"y","readOnly":"yes"})");
    QTest::newRow("unknown secret place")
        << QByteArray(R"({"id":"x","name":"y","secretPlace":"vault"})");
    QTest::newRow("unknown hosting") << QByteArray(R"({"id":"x","name":"y","hosting":"moon"})");
    QTest::newRow("resources broken") << QByteArray(R"({"id":"x","name":"y","apiResources":[1]})");
    QTest::newRow("scopes broken")
        << QByteArray(R"({"id":"x","name":"y","apiResources":[{"scopes":[null]}]})");
}

void tst_ProfileStore::entriesThatCannotBeReadStayInTheFile()
{
    QFETCH(QByteArray, entry);
    QVERIFY(QDir().mkpath(m_folder->directory));
    QVERIFY(put(m_folder->file, R"({"version":1,"profiles":[{"id":"a","name":"good"},)" + entry + "]}"));
    ProfileStore store(m_folder->directory);
    const auto loaded = store.load();
    QVERIFY(loaded.ok());
    QCOMPARE(names(*loaded), QStringList{u"good"_s});
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->detail, m_folder->file);
    QVERIFY(store.save(sample(u"new"_s)).ok());
    const auto list =
        QJsonDocument::fromJson(contents(m_folder->file)).object().value("profiles"_L1).toArray();
    const auto expected = QJsonDocument::fromJson("[" + entry + "]").array().at(0);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(1), expected);
    QCOMPARE(files(m_folder->directory), QStringList{u"profiles.json"_s});
}

void tst_ProfileStore::aFileOfANewerFormatIsLeftAlone()
{
    const QByteArray newer = R"({"version": 2, "profiles": {"by": "id"}})";
    QVERIFY(QDir().mkpath(m_folder->directory));
    QVERIFY(put(m_folder->file, newer));
    ProfileStore store(m_folder->directory);
    const auto loaded = store.load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QVERIFY(loaded.error().message.contains(u"newer version"_s));
    QCOMPARE(store.save(sample(u"a"_s)).error().kind, Error::Kind::Storage);
    QCOMPARE(store.remove(u"a"_s).error().kind, Error::Kind::Storage);
    QCOMPARE(contents(m_folder->file), newer);
    QCOMPARE(files(m_folder->directory), QStringList{u"profiles.json"_s});
}

void tst_ProfileStore::aFileOfANewerMinorFormatIsRead()
{
    QVERIFY(QDir().mkpath(m_folder->directory));
    QVERIFY(put(m_folder->file, R"({"version": 1.3, "profiles": [{"id":"a","name":"b"}]})"));
    ProfileStore store(m_folder->directory);
    QCOMPARE(names(*store.load()), QStringList{u"b"_s});
    QVERIFY(store.save(sample(u"c"_s)).ok());
    QCOMPARE(QJsonDocument::fromJson(contents(m_folder->file)).object().value("version"_L1).toDouble(), 1.3);
}

void tst_ProfileStore::filesThatAreNoProfilesAreKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros, as after a power cut") << QByteArray(4096, '\0');
    QTest::newRow("not JSON") << QByteArray("[General]\nname=x\n");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("version as text") << QByteArray(R"({"version":"1","profiles":[]})");
    QTest::newRow("version zero") << QByteArray(R"({"version":0,"profiles":[]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"version\":1,\"profiles\":[\"\xff\xfe\"]}");
    QTest::newRow("bottomless") << QByteArray(100'000, '[');
}

void tst_ProfileStore::filesThatAreNoProfilesAreKeptAside()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(m_folder->directory));
    QVERIFY(put(m_folder->file, text));
    ProfileStore store(m_folder->directory);
    const auto loaded = store.load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded->isEmpty());
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->kind, Error::Kind::Storage);
    const QString aside = store.problem()->detail;
    static const QRegularExpression pattern(u"/profiles\\.json\\.corrupt-\\d{8}T\\d{9}$"_s);
    QVERIFY2(pattern.match(aside).hasMatch(), qUtf8Printable(aside));
    QCOMPARE(contents(aside), text);
    QVERIFY(!QFileInfo::exists(m_folder->file));
    QVERIFY(store.save(sample(u"a"_s)).ok());
    QCOMPARE(names(*ProfileStore(m_folder->directory).load()), QStringList{u"a"_s});
    QCOMPARE(contents(aside), text);
}

void tst_ProfileStore::aFileCutAtAnyByteIsNeverLost()
{
    ProfileStore writer(m_folder->directory);
    QVERIFY(writer.save(sample(u"a"_s, u"ü"_s)).ok());
    const QByteArray whole =
        QJsonDocument::fromJson(contents(m_folder->file)).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QVERIFY(QDir(m_folder->directory).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder->directory));
        const QByteArray cut = whole.first(length);
        QVERIFY(put(m_folder->file, cut));
        ProfileStore store(m_folder->directory);
        const auto loaded = store.load();
        QVERIFY2(loaded.ok(), qPrintable(QString::number(length)));
        if (loaded->isEmpty()) {
            QVERIFY(store.problem());
            QCOMPARE(contents(store.problem()->detail), cut);
        } else {
            QCOMPARE(loaded->size(), 1);
            QVERIFY(!store.problem());
        }
        QVERIFY(store.save(sample(u"next"_s)).ok());
        QVERIFY(names(*ProfileStore(m_folder->directory).load()).contains(u"next"_s));
        if (store.problem())
            QCOMPARE(contents(store.problem()->detail), cut);
    }
}

void tst_ProfileStore::aFileThatBrokeMeanwhileDoesNotTakeTheProfilesAlong()
{
    ProfileStore store(m_folder->directory);
    QVERIFY(store.save(sample(u"one"_s)).ok());
    QVERIFY(put(m_folder->file, "{"));
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(store.save(sample(u"two"_s)).ok());
    QVERIFY(!changed.isEmpty());
    QVERIFY(store.problem());
    QCOMPARE(contents(store.problem()->detail), QByteArray("{"));
    QCOMPARE(names(*ProfileStore(m_folder->directory).load()), (QStringList{u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
