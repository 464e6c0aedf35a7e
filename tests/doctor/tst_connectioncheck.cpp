// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/ConnectionCheck.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/HostilePeer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;
using lwb::test::HostilePeer;
using lwb::test::Reaction;
using Step = CheckStep::Step;
using Status = CheckStep::Status;

class tst_ConnectionCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasAName();
    void aTenantThatWorksPasses();
    void stepsAreToldInTheirOrder();
    void nothingIsReached();
    void whatAnswersIsNotHttp();
    void theSecretStaysUntilAProviderAnswered_data();
    void theSecretStaysUntilAProviderAnswered();
    void clocksApartAreAWarning();
    void anUnknownClockIsSkipped();
    void aRefusedExchangeFailsItsOwnStep_data();
    void aRefusedExchangeFailsItsOwnStep();
    void aBetterResourceIsSuggested();
    void aMissingScopeIsFoundAndProved();
    void aRefusedCallIsTold();
    void aKeychainThatIsLockedIsTold();
    void aSlipInTheEndpointIsToldAndNotMended();
    void everyCheckGetsANewToken();
    void cancellingSkipsWhatIsLeft();
    void aListenerMayCancel();
    void aNewStartForgetsTheOldOne();
    void destroyingARunningCheckIsQuiet();

private:
    [[nodiscard]] Tenant &open(const HostilePeer &peer, const QString &path = {});
    QString run(ConnectionCheck &check);
    [[nodiscard]] static QString told(const ConnectionCheck &check);

    test::FakeClock m_clock;
    std::optional<Error> m_secretError;
    std::unique_ptr<Tenant> m_tenant;
};

namespace {

constexpr auto now = "200 OK\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT";

/// The peer's port is not known before it runs, so its issuer is never the expected one: each run
/// below warns of B1, which is no failure.
Reaction discovery(const QByteArray &head = now)
{
    return Reaction::answer(
        R"({"issuer":"https://auth.example.com/oidc","token_endpoint":"https://auth.example.com/t",)"
        R"("jwks_uri":"https://auth.example.com/k"})",
        head);
}

Reaction token(const QByteArray &scope = R"(,"scope":"all")", const QByteArray &value = "tok1")
{
    return Reaction::answer(R"({"access_token":")" + value
                            + R"(","expires_in":3600,"token_type":"Bearer")" + scope + '}');
}

Reaction oauthError(const QByteArray &status, const QByteArray &error,
                    const QByteArray &description)
{
    return Reaction::answer(R"({"code":"oidc.)" + error + R"(","message":"m","error":")" + error
                                + R"(","error_description":")" + description + R"("})",
                            status + "\r\nContent-Type: application/json");
}

Reaction list()
{
    return Reaction::answer(R"([{"id":"a"}])", "200 OK\r\nTotal-Number: 1");
}

const CheckStep &at(const ConnectionCheck &check, Step step)
{
    return check.steps().at(int(step));
}

} // namespace

Tenant &tst_ConnectionCheck::open(const HostilePeer &peer, const QString &path)
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.tenantId = u"default"_s;
    profile.endpoint = peer.url(path);
    profile.clientId = u"app1"_s;
    const auto readSecret = [this]() -> Pending<Result<Secret>> {
        if (m_secretError)
            return Result<Secret>(*m_secretError);
        return Result<Secret>(Secret("s3cret"));
    };
    m_tenant = std::make_unique<Tenant>(profile, readSecret, nullptr, m_clock);
    return *m_tenant;
}

QString tst_ConnectionCheck::told(const ConnectionCheck &check)
{
    QStringList lines;
    for (const CheckStep &step : check.steps()) {
        QString line = statusName(step.status);
        if (step.finding)
            line += u' ' + step.finding->code;
        lines.append(line);
    }
    return lines.join(u", "_s);
}

QString tst_ConnectionCheck::run(ConnectionCheck &check)
{
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        return u"never finished"_s;
    return told(check);
}

void tst_ConnectionCheck::everyStepHasAName()
{
    HostilePeer peer({Reaction::silence()});
    ConnectionCheck check(open(peer));
    QStringList names;
    for (const CheckStep &step : check.steps())
        names.append(stepName(step.step));
    QCOMPARE(names.join(u' '),
             u"reach discovery issuer clock client_authentication resource scope_all "
             "management_call"_s);
    QCOMPARE(told(check), QStringList(8, u"waiting"_s).join(u", "_s));
    QVERIFY(!check.passed());
}

void tst_ConnectionCheck::aTenantThatWorksPasses()
{
    HostilePeer peer({discovery(), token(), list()});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, ok, ok, ok, ok"_s);
    QVERIFY(check.passed());
    QVERIFY(!check.isRunning());
    QVERIFY(at(check, Step::Reach).tookMs > 0);
    QVERIFY(at(check, Step::Reach).fact.endsWith(u" ms"_s));
    QCOMPARE(at(check, Step::Discovery).fact, u"https://auth.example.com/t"_s);
    QCOMPARE(at(check, Step::Issuer).fact, u"https://auth.example.com/oidc"_s);
    QCOMPARE(at(check, Step::Clock).fact, u"0.0 s"_s);
    QCOMPARE(at(check, Step::Resource).fact, u"https://default.logto.app/api"_s);
    QCOMPARE(at(check, Step::ScopeAll).fact, u"all"_s);
    const auto requests = peer.requestBytes();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests[0].startsWith("GET /oidc/.well-known/openid-configuration "));
    QVERIFY(requests[1].startsWith("POST /oidc/token "));
    QVERIFY(requests[2].startsWith("GET /api/applications?page=1&page_size=1 "));
    QVERIFY(requests[2].toLower().contains("\r\nauthorization: bearer tok1\r\n"));
}

void tst_ConnectionCheck::stepsAreToldInTheirOrder()
{
    HostilePeer peer({discovery(), token(), list()});
    ConnectionCheck check(open(peer));
    QStringList seen;
    connect(&check, &ConnectionCheck::stepChanged, this, [&](int index) {
        const CheckStep &step = check.steps().at(index);
        seen.append(stepName(step.step) + u' ' + statusName(step.status));
    });
    run(check);
    QCOMPARE(seen.join(u'\n'), uR"(reach running
reach ok
discovery ok
issuer warning
clock ok
client_authentication running
client_authentication ok
resource ok
scope_all ok
management_call running
management_call ok)"_s);
}

void tst_ConnectionCheck::nothingIsReached()
{
    auto peer = std::make_unique<HostilePeer>(QList{Reaction::silence()});
    ConnectionCheck check(open(*peer));
    peer.reset(); // nobody listens there any more
    QCOMPARE(run(check),
             u"failed A1, skipped, skipped, skipped, skipped, skipped, skipped, skipped"_s);
    QCOMPARE(at(check, Step::Reach).error->kind, Error::Kind::Network);
    QVERIFY(!check.passed());
}

void tst_ConnectionCheck::whatAnswersIsNotHttp()
{
    HostilePeer peer(
        {Reaction{.bytes = "SSH-2.0-OpenSSH_9.2\r\n\r\n", .after = Reaction::After::Close}});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check),
             u"failed A1, skipped, skipped, skipped, skipped, skipped, skipped, skipped"_s);
}

void tst_ConnectionCheck::theSecretStaysUntilAProviderAnswered_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("web page") << QByteArray("200 OK") << QByteArray("<html>hotel</html>")
                              << u"A1"_s;
    QTest::newRow("redirect") << QByteArray("302 Found\r\nLocation: https://auth.example.com/")
                              << QByteArray() << u"A1"_s;
    QTest::newRow("other server") << QByteArray("404 Not Found") << QByteArray("Not Found")
                                  << u"A2"_s;
    QTest::newRow("other JSON") << QByteArray("200 OK") << QByteArray("{}") << u"A2"_s;
    QTest::newRow("broken server") << QByteArray("500 Oops") << QByteArray("{}") << u"A2"_s;
}

void tst_ConnectionCheck::theSecretStaysUntilAProviderAnswered()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    HostilePeer peer({Reaction::answer(body, head)});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check),
             u"ok, failed %1, skipped, skipped, skipped, skipped, skipped, skipped"_s.arg(code));
    QVERIFY(at(check, Step::Discovery).error);
    QCOMPARE(peer.requests(), 1);
}

void tst_ConnectionCheck::clocksApartAreAWarning()
{
    HostilePeer peer({discovery("200 OK\r\nDate: Thu, 01 Jan 2026 00:05:00 GMT"), token(), list()});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, warning B2, ok, ok, ok, ok"_s);
    QCOMPARE(at(check, Step::Clock).fact, u"300.0 s"_s);
    QVERIFY(check.passed());
}

void tst_ConnectionCheck::anUnknownClockIsSkipped()
{
    HostilePeer peer({discovery("200 OK"), token(), list()});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, skipped, ok, ok, ok, ok"_s);
}

void tst_ConnectionCheck::aRefusedExchangeFailsItsOwnStep_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QString>("rest"); ///< from client authentication on
    const auto row = [](const char *name, const char *status, const char *error,
                        const char *description, const QString &rest) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(error) << QByteArray(description)
                            << rest;
    };
    row("wrong secret", "401 Unauthorized", "invalid_client", "client authentication failed",
        u"failed C5, skipped, skipped, skipped"_s);
    row("unknown app", "400 Bad Request", "invalid_client", "invalid client app1",
        u"failed C4, skipped, skipped, skipped"_s);
    row("expired secret", "400 Bad Request", "invalid_request", "client secret has expired",
        u"failed C6, skipped, skipped, skipped"_s);
    row("wrong kind of app", "400 Bad Request", "invalid_request",
        "requested grant type is not allowed for this client",
        u"failed C7, skipped, skipped, skipped"_s);
    row("unknown resource", "400 Bad Request", "invalid_target",
        "resource indicator is missing, or unknown", u"ok, failed D2, skipped, skipped"_s);
    row("malformed resource", "400 Bad Request", "invalid_target",
        "resource indicator must be an absolute URI", u"ok, failed D3, skipped, skipped"_s);
    row("denied by a script", "400 Bad Request", "access_denied", "not today",
        u"ok, ok, failed D6, skipped"_s);
    row("nothing known", "500 Internal Server Error", "server_error", "oops",
        u"failed, skipped, skipped, skipped"_s);
}

void tst_ConnectionCheck::aRefusedExchangeFailsItsOwnStep()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, description);
    QFETCH(QString, rest);
    HostilePeer peer({discovery(), oauthError(status, error, description)});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, "_s + rest);
    QVERIFY(!check.passed());
    QCOMPARE(peer.requests(), 2);
}

void tst_ConnectionCheck::aBetterResourceIsSuggested()
{
    HostilePeer peer({discovery(), oauthError("400 Bad Request", "invalid_target",
                                              "resource indicator is missing, or unknown")});
    Profile profile = open(peer).profile();
    profile.resource = u"https://default.logto.app/api/"_s;
    Tenant tenant(
        profile, [] { return Pending<Result<Secret>>(Result<Secret>(Secret("s"))); }, nullptr,
        m_clock);
    ConnectionCheck check(tenant);
    run(check);
    QCOMPARE(at(check, Step::Resource).finding->suggestion, u"https://default.logto.app/api"_s);
}

void tst_ConnectionCheck::aMissingScopeIsFoundAndProved()
{
    HostilePeer peer(
        {discovery(), token({}),
         Reaction::answer(R"({"code":"auth.forbidden","message":"Forbidden."})", "403 Forbidden")});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, ok, ok, failed E1, failed F7"_s);
    QVERIFY(!at(check, Step::ScopeAll).error);
    QCOMPARE(at(check, Step::ManagementCall).error->code, u"auth.forbidden"_s);
}

void tst_ConnectionCheck::aRefusedCallIsTold()
{
    HostilePeer peer(
        {discovery(), token(),
         Reaction::answer(
             R"({"code":"auth.unauthorized","data":{"code":"ERR_JWT_CLAIM_VALIDATION_FAILED","claim":"iss"},"message":"m"})",
             "401 Unauthorized")});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, ok, ok, ok, failed F3"_s);
    QCOMPARE(at(check, Step::ManagementCall).fact, u"401"_s);
    QCOMPARE(peer.requests(), 3); // not tried again with another token
}

void tst_ConnectionCheck::aKeychainThatIsLockedIsTold()
{
    m_secretError = Error::make(Error::Kind::KeychainLocked, u"the collection is locked"_s);
    const auto unlock = qScopeGuard([this] { m_secretError.reset(); });
    HostilePeer peer({discovery()});
    ConnectionCheck check(open(peer));
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, failed K1, skipped, skipped, skipped"_s);
    QCOMPARE(at(check, Step::ClientAuthentication).error, m_secretError);
    QCOMPARE(peer.requests(), 1);
}

void tst_ConnectionCheck::aSlipInTheEndpointIsToldAndNotMended()
{
    HostilePeer peer(
        {oauthError("404 Not Found", "invalid_request",
                    "unrecognized route or not allowed method (GET on /oidc/.well-known)")});
    ConnectionCheck check(open(peer, u"/oidc"_s));
    QCOMPARE(run(check),
             u"warning A2, failed A2, skipped, skipped, skipped, skipped, skipped, skipped"_s);
    QCOMPARE(at(check, Step::Reach).finding->suggestion, peer.url(QString()).toString());
    QVERIFY(peer.requestBytes().value(0).startsWith("GET /oidc/oidc/.well-known/"));
    QCOMPARE(peer.requests(), 1);
}

void tst_ConnectionCheck::everyCheckGetsANewToken()
{
    const QByteArray all = R"(,"scope":"all")";
    HostilePeer peer({token(all, "cached"), discovery(), token(all, "new1"), list(),
                      discovery(), token(all, "new2"), list()});
    Tenant &tenant = open(peer);
    QVERIFY(await(tenant.tokens().token(tenant.managementTokenRequest())));
    ConnectionCheck check(tenant);
    run(check);
    run(check);
    QVERIFY(check.passed());
    QCOMPARE(peer.requests(), 7);
    QVERIFY(peer.requestBytes()[3].contains("Bearer new1\r\n"));
    QVERIFY(peer.requestBytes()[6].contains("Bearer new2\r\n"));
    QCOMPARE(tenant.tokens().cached(tenant.managementTokenRequest())->value->reveal(),
             QByteArray("cached"));
}

void tst_ConnectionCheck::cancellingSkipsWhatIsLeft()
{
    HostilePeer peer({discovery(), Reaction::silence()});
    ConnectionCheck check(open(peer));
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 2, 60'000);
    check.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!check.isRunning());
    QVERIFY(!check.passed());
    QCOMPARE(told(check), u"ok, ok, warning B1, ok, skipped, skipped, skipped, skipped"_s);
    check.cancel();
    QCOMPARE(finished.size(), 1);
}

void tst_ConnectionCheck::aListenerMayCancel()
{
    HostilePeer peer({discovery(), token(), list()});
    ConnectionCheck check(open(peer));
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    connect(&check, &ConnectionCheck::stepChanged, &check, [&check](int index) {
        if (index == int(Step::Discovery))
            check.cancel();
    });
    QCOMPARE(run(check), u"ok, ok, skipped, skipped, skipped, skipped, skipped, skipped"_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(peer.requests(), 1);
    QVERIFY(!check.passed());
}

void tst_ConnectionCheck::aNewStartForgetsTheOldOne()
{
    HostilePeer peer(
        {discovery(),
         oauthError("401 Unauthorized", "invalid_client", "client authentication failed"),
         discovery(), token(), list()});
    ConnectionCheck check(open(peer));
    run(check);
    QVERIFY(!check.passed());
    QCOMPARE(run(check), u"ok, ok, warning B1, ok, ok, ok, ok, ok"_s);
    QVERIFY(!at(check, Step::ClientAuthentication).error);
    QVERIFY(check.passed());
}

void tst_ConnectionCheck::destroyingARunningCheckIsQuiet()
{
    HostilePeer peer({discovery(), Reaction::silence()});
    Tenant &tenant = open(peer);
    auto check = std::make_unique<ConnectionCheck>(tenant);
    QSignalSpy finished(check.get(), &ConnectionCheck::finished);
    check->start();
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests(), 2, 60'000);
    check.reset();
    QCOMPARE(finished.size(), 0);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(tst_ConnectionCheck)
#include "tst_connectioncheck.moc"
