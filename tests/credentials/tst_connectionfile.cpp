// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ConnectionFile.h"
#include "credentials/ImportPlan.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

Profile acme(const QString &name = u"Acme"_s)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.endpoint = QUrl(u"https://auth.acme.com"_s);
    profile.tenantId = u"default"_s;
    profile.clientId = u"k2v9qz81mtn40xw7hbe3c"_s;
    profile.environment = Environment::Staging;
    profile.readOnly = true;
    profile.apiResources = {{u"Shop"_s, u"https://shop.api"_s, QUrl(u"https://shop.acme.com"_s), {u"read:products"_s}}};
    return profile;
}

QByteArray file(const QByteArray &connections)
{
    return R"({"format":"logto-workbench-connections","version":1,"connections":[)" + connections + "]}";
}

/// The plan in words that can be compared.
QString shown(const QList<ImportEntry> &plan)
{
    static const QStringList states{u"new"_s, u"same"_s, u"changed"_s, u"taken"_s};
    static const QStringList actions{u"skip"_s, u"add"_s, u"replace"_s};
    QStringList lines;
    for (const ImportEntry &entry : plan) {
        lines.append(u"%1: %2 %3 %4"_s.arg(entry.profile.name, states.at(int(entry.state)),
                                           actions.at(int(entry.action)), entry.freeName));
    }
    return lines.join(u'\n');
}

} // namespace

class tst_ConnectionFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgainUnderNewIds();
    void theShapeIsAsDocumented();
    void badFilesSayWhatAndWhere_data();
    void badFilesSayWhatAndWhere();
    void unknownMembersAndSecretsArePassedOver();
    void aNewConnectionIsAdded();
    void theSameOneIsSkippedAlsoUnderAnotherName();
    void changedSettingsMayReplaceAndKeepIdAndPlace();
    void aTakenNameGetsANumberAndNeverReplaces();
    void twiceTheSameNameInOneFile();
    void freeNamesAreFoundWithoutRegardToCase();
};

void tst_ConnectionFile::whatIsWrittenIsReadAgainUnderNewIds()
{
    Profile cloud = acme(u"Cloud"_s);
    cloud.hosting = Hosting::Cloud;
    cloud.tenantId = u"abc123"_s;
    cloud.endpoint = QUrl(u"https://abc123.logto.app"_s);
    cloud.authentication = ClientAuthentication::Body;
    cloud.secretPlace = SecretPlace::SessionOnly;
    const QList<Profile> written{acme(), cloud};
    const QByteArray text = connectionfile::text(written);
    QVERIFY(!text.contains(written.constFirst().id.toUtf8()));
    const auto read = connectionfile::parse(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().summary()));
    QCOMPARE(read->size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        Profile same = read->at(i);
        QVERIFY(!same.id.isEmpty());
        QVERIFY(same.id != written.at(i).id);
        same.id = written.at(i).id;
        QCOMPARE(same, written.at(i));
    }
}

void tst_ConnectionFile::theShapeIsAsDocumented()
{
    const QByteArray text = connectionfile::text({acme()}).simplified().replace(' ', "");
    QVERIFY(text.contains("\"format\":\"logto-workbench-connections\""));
    QVERIFY(text.contains("\"version\":1"));
    QVERIFY(text.contains("\"connections\":[{"));
    for (const char *member : {"name", "hosting", "tenantId", "endpoint", "resource", "clientId", "environment",
                               "readOnly", "authentication", "secretPlace", "apiResources"})
        QVERIFY2(text.contains(QByteArray(member).prepend('"').append("\":")), member);
}

void tst_ConnectionFile::badFilesSayWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const QByteArray good = R"({"name":"A","endpoint":"https://a.com","clientId":"x"})";
    QTest::newRow("nothing") << QByteArray() << u"not_json"_s << u"1"_s;
    QTest::newRow("not JSON") << QByteArray("{\n\"format\": 1,\nxxx") << u"not_json"_s << u"3"_s;
    QTest::newRow("binary") << QByteArray(5000, '\xff') << u"not_json"_s << u"1"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not_connections"_s << QString();
    QTest::newRow("profiles.json") << QByteArray(R"({"version":1,"profiles":[]})") << u"not_connections"_s << QString();
    QTest::newRow("newer") << QByteArray(R"({"format":"logto-workbench-connections","version":2,"connections":[]})") << u"newer"_s << u"2"_s;
    QTest::newRow("empty") << file("") << u"empty"_s << QString();
    QTest::newRow("no object") << file(good + ",7") << u"entry"_s << u"connections[1]"_s;
    QTest::newRow("wrong type") << file(R"({"name":"A","endpoint":"https://a.com","clientId":"x","readOnly":"yes"})") << u"member"_s << u"connections[0].readOnly"_s;
    QTest::newRow("wrong type inside") << file(R"({"name":"A","endpoint":"https://a.com","clientId":"x","apiResources":[{"scopes":[1]}]})") << u"member"_s << u"connections[0].apiResources[0].scopes"_s;
    QTest::newRow("unknown word") << file(R"({"name":"A","endpoint":"https://a.com","clientId":"x","hosting":"moon"})") << u"member"_s << u"connections[0].hosting"_s;
    QTest::newRow("no name") << file(R"({"name":" ","endpoint":"https://a.com","clientId":"x"})") << u"name"_s << u"connections[0].name"_s;
    QTest::newRow("plain http") << file(R"({"name":"A","endpoint":"http://a.com","clientId":"x"})") << u"endpoint"_s << u"connections[0].endpoint"_s;
    QTest::newRow("credentials in it") << file(R"({"name":"A","endpoint":"https://u:p@a.com","clientId":"x"})") << u"endpoint"_s << u"connections[0].endpoint"_s;
    QTest::newRow("no address") << file(R"({"name":"A","endpoint":"javascript:alert","clientId":"x"})") << u"endpoint"_s << u"connections[0].endpoint"_s;
    QTest::newRow("no App ID") << file(good + R"(,{"name":"B","endpoint":"https://a.com"})") << u"app_id"_s << u"connections[1].clientId"_s;
}

void tst_ConnectionFile::badFilesSayWhatAndWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto read = connectionfile::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"connections."_s + code);
    QTEST(read.error().detail, "where");
}

void tst_ConnectionFile::unknownMembersAndSecretsArePassedOver()
{
    const auto read = connectionfile::parse(
        file(R"({"name":"A","endpoint":"https://a.com","clientId":"x","id":"taken","clientSecret":"hush","colour":7})"));
    QVERIFY(read);
    QVERIFY(read->constFirst().id != "taken"_L1);
    QVERIFY(!connectionfile::text(*read).contains("hush"));
}

void tst_ConnectionFile::aNewConnectionIsAdded()
{
    const auto plan = planImport({acme()}, {});
    QCOMPARE(shown(plan), u"Acme: new add Acme"_s);
    QCOMPARE(plan.constFirst().result(), std::optional(plan.constFirst().profile));
}

void tst_ConnectionFile::theSameOneIsSkippedAlsoUnderAnotherName()
{
    Profile here = acme(u"ACME"_s);
    here.secretPlace = SecretPlace::SessionOnly;
    QCOMPARE(shown(planImport({acme()}, {here})), u"Acme: same skip Acme (2)"_s);
    const auto renamed = planImport({acme()}, {acme(u"Acme staging"_s)});
    QCOMPARE(shown(renamed), u"Acme: same skip Acme"_s);
    QVERIFY(!renamed.constFirst().result());
}

void tst_ConnectionFile::changedSettingsMayReplaceAndKeepIdAndPlace()
{
    Profile here = acme(u"ACME"_s);
    here.readOnly = false;
    here.secretPlace = SecretPlace::SessionOnly;
    auto entry = planImport({acme()}, {here}).constFirst();
    QCOMPARE(entry.state, ImportEntry::State::Changed);
    QVERIFY(!entry.result());
    QVERIFY(entry.canDo(ImportEntry::Action::Replace));
    entry.action = ImportEntry::Action::Replace;
    const auto replaced = entry.result();
    QVERIFY(replaced);
    QCOMPARE(replaced->id, here.id);
    QCOMPARE(replaced->name, here.name);
    QCOMPARE(replaced->secretPlace, SecretPlace::SessionOnly);
    QVERIFY(replaced->readOnly);
}

void tst_ConnectionFile::aTakenNameGetsANumberAndNeverReplaces()
{
    Profile elsewhere = acme();
    elsewhere.endpoint = QUrl(u"https://auth.example.com"_s);
    auto entry = planImport({elsewhere}, {acme()}).constFirst();
    QCOMPARE(entry.state, ImportEntry::State::NameTaken);
    QCOMPARE(entry.action, ImportEntry::Action::Add);
    QCOMPARE(entry.result()->name, u"Acme (2)"_s);
    QVERIFY2(!entry.canDo(ImportEntry::Action::Replace), "a stored secret would go to another server");
    entry.action = ImportEntry::Action::Replace;
    QVERIFY(!entry.result());
}

void tst_ConnectionFile::twiceTheSameNameInOneFile()
{
    Profile elsewhere = acme();
    elsewhere.endpoint = QUrl(u"https://auth.example.com"_s);
    QCOMPARE(shown(planImport({acme(), elsewhere}, {})), u"Acme: new add Acme\nAcme: new add Acme (2)"_s);
}

void tst_ConnectionFile::freeNamesAreFoundWithoutRegardToCase()
{
    QCOMPARE(freeName(u"Acme"_s, {u"acme"_s, u"ACME (2)"_s}), u"Acme (3)"_s);
    QCOMPARE(freeName(u"Acme"_s, {}), u"Acme"_s);
}

QTEST_GUILESS_MAIN(tst_ConnectionFile)
#include "tst_connectionfile.moc"
