// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "demo/DemoTenant.h"
#include "doctor/ConnectionCheck.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;

/// The check against a tenant that answers as Logto does, with one thing wrong at a time.
class tst_DoctorAgainstDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_tenants.clear(); }
    void allIsWell();
    void tlsWherePlainHttpIsSpoken();
    void oneThingIsWrong_data();
    void oneThingIsWrong();
    void anApplicationWithoutRoles();
    void anotherKindOfApplication();

private:
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] Tenant &open(const Profile &profile, const QString &secret);
    [[nodiscard]] QString check(const Profile &profile, const QString &secret);
    /// The first application of that type for which the question is answered with yes.
    [[nodiscard]] QString
    findApplication(const QString &type,
                    const std::function<bool(Tenant &, const QString &)> &fits);
    [[nodiscard]] QString secretOf(const QString &applicationId);

    std::unique_ptr<DemoTenant> m_demo;
    std::vector<std::unique_ptr<Tenant>> m_tenants;
};

void tst_DoctorAgainstDemo::initTestCase()
{
    auto demo = DemoTenant::start({});
    QVERIFY2(demo, qPrintable(demo ? QString() : demo.error().summary()));
    m_demo = std::move(demo).value();
}

Profile tst_DoctorAgainstDemo::profile() const
{
    const DemoTenant::Address &address = m_demo->address();
    Profile profile;
    profile.id = u"demo"_s;
    profile.tenantId = u"default"_s;
    profile.endpoint = address.endpoint;
    profile.resource = address.resource;
    profile.clientId = address.clientId;
    return profile;
}

Tenant &tst_DoctorAgainstDemo::open(const Profile &profile, const QString &secret)
{
    const auto readSecret = [secret] {
        return Pending<Result<Secret>>(Result<Secret>(Secret(secret.toUtf8())));
    };
    m_tenants.push_back(
        std::make_unique<Tenant>(profile, readSecret, nullptr, SystemClock::shared()));
    return *m_tenants.back();
}

QString tst_DoctorAgainstDemo::check(const Profile &profile, const QString &secret)
{
    ConnectionCheck check(open(profile, secret));
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        return u"never finished"_s;
    QStringList told;
    for (const CheckStep &step : check.steps()) {
        if (step.status != CheckStep::Status::Ok && step.status != CheckStep::Status::Skipped) {
            told.append(stepName(step.step) + u' ' + statusName(step.status) + u' '
                        + (step.finding ? step.finding->code : u"-"_s));
            if (step.finding && !step.finding->suggestion.isEmpty())
                told.last() += u" try "_s + step.finding->suggestion;
        }
    }
    return check.passed() && told.isEmpty() ? u"passed"_s : told.join(u", "_s);
}

QString
tst_DoctorAgainstDemo::findApplication(const QString &type,
                                       const std::function<bool(Tenant &, const QString &)> &fits)
{
    Tenant &tenant = open(profile(), m_demo->address().clientSecret);
    PageRequest request;
    request.types = {type};
    const auto page = await(tenant.api().applications(request));
    if (!page)
        return {};
    for (const Application &application : page->rows) {
        if (fits(tenant, application.id))
            return application.id;
    }
    return {};
}

QString tst_DoctorAgainstDemo::secretOf(const QString &applicationId)
{
    Tenant &tenant = open(profile(), m_demo->address().clientSecret);
    const auto answer = await(tenant.api().get(u"/applications/%1/secrets"_s.arg(applicationId)));
    return answer ? QJsonDocument::fromJson(answer->body)
                        .array()
                        .first()
                        .toObject()
                        .value("value"_L1)
                        .toString()
                  : QString();
}

void tst_DoctorAgainstDemo::allIsWell()
{
    QCOMPARE(check(profile(), m_demo->address().clientSecret), u"passed"_s);
}

void tst_DoctorAgainstDemo::tlsWherePlainHttpIsSpoken()
{
    Profile wrong = profile();
    wrong.endpoint.setScheme(u"https"_s);
    QCOMPARE(check(wrong, m_demo->address().clientSecret),
             u"reach failed A1 try "_s + profile().endpoint.toString());
}

void tst_DoctorAgainstDemo::oneThingIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("told");
    const DemoTenant::Address &good = m_demo->address();
    const QString base = good.endpoint.toString();
    QTest::newRow("App secret") << QString() << good.clientId << u"wrong"_s << good.resource
                                << u"client_authentication failed C5"_s;
    QTest::newRow("App ID") << QString() << u"nosuchapp"_s << good.clientSecret << good.resource
                            << u"client_authentication failed C4"_s;
    QTest::newRow("resource") << QString() << good.clientId << good.clientSecret
                              << good.resource + u'/'
                              << u"resource failed D2 try "_s + good.resource;
    QTest::newRow("resource is no URI")
        << QString() << good.clientId << good.clientSecret << u"api"_s << u"resource failed D3"_s;
    QTest::newRow("resource with another API")
        << QString() << good.clientId << good.clientSecret << u"https://shopping.api"_s
        << u"scope_all failed E1 try %1, management_call failed F2 try %1"_s.arg(good.resource);
    QTest::newRow("endpoint with /oidc")
        << u"/oidc"_s << good.clientId << good.clientSecret << good.resource
        << u"reach warning A2 try %1, discovery failed A2 try %1"_s.arg(base);
    QTest::newRow("endpoint with /api")
        << u"/api"_s << good.clientId << good.clientSecret << good.resource
        << u"reach warning A2 try %1, discovery failed A2 try %1"_s.arg(base);
}

void tst_DoctorAgainstDemo::oneThingIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, clientId);
    QFETCH(QString, secret);
    QFETCH(QString, resource);
    QFETCH(QString, told);
    Profile wrong = profile();
    wrong.endpoint.setPath(path);
    wrong.clientId = clientId;
    wrong.resource = resource;
    QCOMPARE(check(wrong, secret), told);
}

void tst_DoctorAgainstDemo::anApplicationWithoutRoles()
{
    Profile bare = profile();
    bare.clientId = findApplication(u"MachineToMachine"_s, [](Tenant &tenant, const QString &id) {
        const auto roles = await(tenant.api().applicationRoles(id, {}));
        return roles && roles->total == 0;
    });
    QVERIFY2(!bare.clientId.isEmpty(),
             "the demo tenant has no machine-to-machine application without roles");
    QCOMPARE(check(bare, secretOf(bare.clientId)),
             u"scope_all failed E1, management_call failed F7"_s);
}

void tst_DoctorAgainstDemo::anotherKindOfApplication()
{
    Profile web = profile();
    web.clientId =
        findApplication(u"Traditional"_s, [](Tenant &, const QString &) { return true; });
    QVERIFY2(!web.clientId.isEmpty(), "the demo tenant has no traditional web application");
    QCOMPARE(check(web, secretOf(web.clientId)), u"client_authentication failed C7"_s);
}

QTEST_GUILESS_MAIN(tst_DoctorAgainstDemo)
#include "tst_doctoragainstdemo.moc"
