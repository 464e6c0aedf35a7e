// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

class tst_Records : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applicationHasItsFieldsAndItsOwnBytes();
    void applicationOfAnUnknownTypeKeepsItsName();
    void everyKnownTypeHasAName_data();
    void everyKnownTypeHasAName();
    void userWithNullsHasEmptyTexts();
    void userKeepsTheTimeOfTheLastSignIn();
    void roleTellsItsType();
    void resourceTellsItsIndicatorAndLifetime();
    void unknownMembersAreIgnored();
    void misfitsAreNamedByPath_data();
    void misfitsAreNamedByPath();
};

namespace {

const QByteArray application =
    R"({"tenantId":"default","id":"app1","name":"Billing","description":null,"type":"MachineToMachine",)"
    R"("customData":{"z":1.10,"a":12345678901234567890},"isThirdParty":true,"createdAt":1795329679453})";

} // namespace

void tst_Records::applicationHasItsFieldsAndItsOwnBytes()
{
    const auto app = parseRecord<Application>(application);
    QVERIFY2(app, qPrintable(app ? QString() : app.error().summary()));
    QCOMPARE(app->id, u"app1"_s);
    QCOMPARE(app->name, u"Billing"_s);
    QCOMPARE(app->description, QString());
    QCOMPARE(app->type, Application::Type::MachineToMachine);
    QCOMPARE(app->isThirdParty, true);
    QCOMPARE(app->createdAt.toMSecsSinceEpoch(), 1795329679453);
    QCOMPARE(app->json, application);
}

void tst_Records::applicationOfAnUnknownTypeKeepsItsName()
{
    const auto app = parseRecord<Application>(
        R"({"id":"a","name":"n","type":"Toaster","createdAt":1})");
    QVERIFY(app);
    QCOMPARE(app->type, Application::Type::Other);
    QCOMPARE(app->typeName, u"Toaster"_s);
}

void tst_Records::everyKnownTypeHasAName_data()
{
    QTest::addColumn<Application::Type>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("native") << Application::Type::Native << u"Native"_s;
    QTest::newRow("spa") << Application::Type::SPA << u"SPA"_s;
    QTest::newRow("traditional") << Application::Type::Traditional << u"Traditional"_s;
    QTest::newRow("m2m") << Application::Type::MachineToMachine << u"MachineToMachine"_s;
    QTest::newRow("protected") << Application::Type::Protected << u"Protected"_s;
    QTest::newRow("saml") << Application::Type::SAML << u"SAML"_s;
}

void tst_Records::everyKnownTypeHasAName()
{
    QFETCH(Application::Type, type);
    QFETCH(QString, name);
    QCOMPARE(applicationTypeName(type), name);
    QCOMPARE(applicationTypeFromName(name), type);
    QCOMPARE(applicationTypeFromName(name.toLower()), Application::Type::Other);
}

void tst_Records::userWithNullsHasEmptyTexts()
{
    const auto user = parseRecord<User>(
        R"({"id":"u","username":null,"primaryEmail":null,"primaryPhone":null,"name":null,)"
        R"("lastSignInAt":null,"createdAt":1795329358651,"isSuspended":false})");
    QVERIFY2(user, qPrintable(user ? QString() : user.error().summary()));
    QCOMPARE(user->username + user->name + user->primaryEmail + user->primaryPhone, QString());
    QVERIFY(!user->lastSignInAt);
}

void tst_Records::userKeepsTheTimeOfTheLastSignIn()
{
    const auto user = parseRecord<User>(
        R"({"id":"u","username":"ines","primaryEmail":"i@example.org","primaryPhone":"351","name":"Inês",)"
        R"("lastSignInAt":1795329718651,"createdAt":1795329358651,"isSuspended":true})");
    QVERIFY(user);
    QCOMPARE(user->name, u"Inês"_s);
    QCOMPARE(user->isSuspended, true);
    QCOMPARE(user->lastSignInAt->toMSecsSinceEpoch(), 1795329718651);
}

void tst_Records::roleTellsItsType()
{
    const auto machine = parseRecord<Role>(
        R"({"id":"r","name":"n","description":"d","type":"MachineToMachine","isDefault":false})");
    const auto user = parseRecord<Role>(
        R"({"id":"r","name":"n","description":"d","type":"User","isDefault":true})");
    QVERIFY(machine);
    QVERIFY(user);
    QCOMPARE(machine->type, Role::Type::MachineToMachine);
    QCOMPARE(user->type, Role::Type::User);
    QCOMPARE(user->isDefault, true);
}

void tst_Records::resourceTellsItsIndicatorAndLifetime()
{
    const auto resource = parseRecord<ApiResource>(
        R"({"id":"r","name":"Shopping API","indicator":"https://shopping.api","isDefault":false,"accessTokenTtl":1800})");
    QVERIFY(resource);
    QCOMPARE(resource->indicator, u"https://shopping.api"_s);
    QCOMPARE(resource->accessTokenTtlS, 1800);
}

void tst_Records::unknownMembersAreIgnored()
{
    QVERIFY(parseRecord<Role>(
        R"({"id":"r","name":"n","description":"","type":"User","isDefault":false,"new":{"a":[1]}})"));
}

void tst_Records::misfitsAreNamedByPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("missing id") << QByteArray(R"({"name":"n","type":"SPA","createdAt":1})")
                                << u"[3].id"_s;
    QTest::newRow("name is a number")
        << QByteArray(R"({"id":"a","name":7,"type":"SPA","createdAt":1})") << u"[3].name"_s;
    QTest::newRow("time is a text")
        << QByteArray(R"({"id":"a","name":"n","type":"SPA","createdAt":"today"})")
        << u"[3].createdAt"_s;
    QTest::newRow("not an object") << QByteArray("[]") << u"[3]"_s;
    QTest::newRow("not JSON") << QByteArray("{oops}") << u"[3]"_s;
}

void tst_Records::misfitsAreNamedByPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto app = parseRecord<Application>(json, u"[3]"_s);
    QVERIFY(!app);
    QCOMPARE(app.error().kind, Error::Kind::Malformed);
    QVERIFY2(app.error().summary().contains(where), qPrintable(app.error().summary()));
}

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_records.moc"
