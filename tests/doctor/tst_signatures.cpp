// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "demo/DemoTenant.h"
#include "doctor/ApiCheck.h"
#include "doctor/ConnectionCheck.h"
#include "doctor/FailureHistoryLoader.h"
#include "doctor/Recogniser.h"
#include "support/Await.h"
#include "support/FakeClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;

/// The causes that take a tenant of Logto Cloud, a second tenant, another clock or an API of one's
/// own, reproduced on the demo tenant. The contract suite has the rest.
class tst_Signatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyListens();
    void theAdminPort();
    void anotherIssuer();
    void clocksApart();
    void theDefaultApi();
    void aScriptThatFails();
    void theTokenQuota();
    void moreThanAskedFor();
    void anotherHostsToken();
    void anotherTenantsToken();
    void anExpiredToken();
    void aSuspendedTenant();
    void anApiOfOnesOwn();
    void theKeychain();
};

namespace {

struct Bench {
    explicit Bench(const DemoOptions &options = {}, const Clock &clock = SystemClock::shared())
        : demo(std::move(*DemoTenant::start(options)))
    {
        Profile profile;
        profile.id = u"demo"_s;
        profile.tenantId = u"default"_s;
        profile.endpoint = demo->address().endpoint;
        profile.resource = demo->address().resource;
        profile.clientId = demo->address().clientId;
        open(profile, clock);
    }
    void open(const Profile &profile, const Clock &clock = SystemClock::shared())
    {
        const QByteArray secret = demo->address().clientSecret.toUtf8();
        tenant = std::make_unique<Tenant>(
            profile, [secret] { return Pending<Result<Secret>>(Result<Secret>(Secret(secret))); },
            nullptr, clock);
    }
    /// "reach ok", "clock warning B2"
    [[nodiscard]] QString step(CheckStep::Step which) const
    {
        ConnectionCheck check(*tenant);
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start();
        if (finished.isEmpty() && !finished.wait(60'000))
            return u"never finished"_s;
        const CheckStep &step = check.steps().at(int(which));
        return step.finding ? u"%1 %2"_s.arg(statusName(step.status), step.finding->code)
                            : statusName(step.status);
    }
    [[nodiscard]] QByteArray token(const TokenRequest &request) const
    {
        const auto token = await(tenant->exchange(request));
        return token ? token->value->reveal() : QByteArray();
    }
    [[nodiscard]] QByteArray managementToken() const
    {
        return token(tenant->managementTokenRequest());
    }
    /// What a call with this token is refused for.
    [[nodiscard]] QString calledWith(const QByteArray &token) const
    {
        HttpRequest request;
        request.method = "GET";
        request.url = QUrl(tenant->profile().apiBase().toString() + u"/roles"_s);
        request.headers.set("Authorization", "Bearer " + token);
        const auto answer = await(tenant->bare().send(std::move(request)));
        if (!answer)
            return answer.error().summary();
        if (answer->isSuccess())
            return u"no failure"_s;
        const auto finding = recognise(errorFromResponse(*answer));
        return finding ? finding->code : u"-"_s;
    }
    [[nodiscard]] Result<HttpResponse> call(const QByteArray &method, const QString &path,
                                            const QByteArray &body) const
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(tenant->profile().apiBase().toString() + path);
        request.headers.set("Content-Type", "application/json");
        request.body = body;
        return await(tenant->management().send(std::move(request)));
    }
    [[nodiscard]] QString refusalOf(const TokenRequest &request) const
    {
        const auto token = await(tenant->exchange(request));
        if (token)
            return u"no failure"_s;
        const auto finding = recognise(token.error());
        return finding ? finding->code : u"-"_s;
    }

    std::unique_ptr<DemoTenant> demo;
    std::unique_ptr<Tenant> tenant;
};

using Step = CheckStep::Step;

} // namespace

void tst_Signatures::nobodyListens()
{
    Bench bench;
    bench.demo.reset();
    QCOMPARE(bench.step(Step::Reach), u"failed A1"_s);
}

void tst_Signatures::theAdminPort()
{
    Bench bench;
    Profile admin = bench.tenant->profile();
    admin.endpoint.setPort(3002);
    QCOMPARE(recogniseEndpoint(admin.endpoint)->code, u"A3"_s);
}

void tst_Signatures::anotherIssuer()
{
    Bench bench;
    Profile profile = bench.tenant->profile();
    profile.endpoint.setHost(u"localhost"_s);
    bench.open(profile);
    QCOMPARE(bench.step(Step::Issuer), u"warning B1"_s);
}

void tst_Signatures::clocksApart()
{
    test::FakeClock clock;
    clock.set(QDateTime::currentMSecsSinceEpoch() - 3'600'000);
    Bench bench({}, clock);
    QCOMPARE(bench.step(Step::Clock), u"warning B2"_s);
}

void tst_Signatures::theDefaultApi()
{
    Bench bench;
    QCOMPARE(bench.refusalOf({}), u"D1"_s);
    const auto resources = await(bench.tenant->api().resources({}));
    QVERIFY(resources);
    const auto shopping =
        std::find_if(resources->rows.begin(), resources->rows.end(),
                     [](const ApiResource &r) { return r.indicator == "https://shopping.api"_L1; });
    QVERIFY(shopping != resources->rows.end());
    QVERIFY(bench.call("PATCH", u"/resources/%1/is-default"_s.arg(shopping->id),
                       R"({"isDefault":true})"));
    const auto token = await(bench.tenant->exchange({{}, {u"read:products"_s}, {}}));
    QVERIFY(token);
    QCOMPARE(recogniseGrant(*token)->code, u"D4"_s);
}

void tst_Signatures::aScriptThatFails()
{
    Bench bench;
    const QString path = u"/configs/jwt-customizer/client-credentials"_s;
    const QByteArray script =
        R"("script":"const f = async () => { throw new Error('no ledger'); };")";
    QVERIFY(bench.call("PUT", path, '{' + script + '}'));
    const TokenRequest request = bench.tenant->managementTokenRequest();
    QCOMPARE(bench.refusalOf(request), u"no failure"_s);
    QVERIFY(bench.call("PUT", path, '{' + script + R"(,"blockIssuanceOnError":true})"));
    QCOMPARE(bench.refusalOf(request), u"D7"_s);
    // The log has it both ways.
    const auto logs = await(
        bench.tenant->api().logs({u"JwtCustomizer.ClientCredentials"_s, {}, {}, {}, {}}, 1, 100));
    QVERIFY(logs);
    QCOMPARE(logs->rows.size(), 2);
    QCOMPARE(logs->rows.first().outcome, LogEntry::Outcome::Error);
}

void tst_Signatures::theTokenQuota()
{
    DemoOptions options;
    options.tokenQuota = 2;
    const Bench bench(options);
    const TokenRequest request = bench.tenant->managementTokenRequest();
    QCOMPARE(bench.refusalOf(request), u"no failure"_s);
    QCOMPARE(bench.refusalOf(request), u"no failure"_s);
    QCOMPARE(bench.refusalOf(request), u"D8"_s);
}

void tst_Signatures::moreThanAskedFor()
{
    // No server grants it; a client that mixes up its cached tokens sees it.
    const Bench bench;
    auto token = await(bench.tenant->exchange(bench.tenant->managementTokenRequest()));
    QVERIFY(token);
    token->requested.scopes = {};
    token->granted = {u"all"_s};
    QCOMPARE(recogniseGrant(*token)->code, u"E3"_s);
}

void tst_Signatures::anotherHostsToken()
{
    DemoOptions options;
    options.customDomain = true;
    Bench bench(options);
    const Profile own = bench.tenant->profile();
    Profile other = own;
    other.endpoint.setHost(u"localhost"_s);
    bench.open(other);
    const QByteArray token = bench.managementToken();
    QVERIFY(!token.isEmpty());
    QCOMPARE(bench.calledWith(token), u"no failure"_s);
    bench.open(own);
    QCOMPARE(bench.calledWith(token), u"F3"_s);
}

void tst_Signatures::anotherTenantsToken()
{
    const Bench bench, other;
    QCOMPARE(bench.calledWith(other.managementToken()), u"F4"_s);
}

void tst_Signatures::anExpiredToken()
{
    DemoOptions options;
    options.tokenLifetimeS = 1;
    const Bench bench(options);
    const QByteArray token = bench.managementToken();
    QTRY_COMPARE_WITH_TIMEOUT(bench.calledWith(token), u"F5"_s, 60'000);
}

void tst_Signatures::aSuspendedTenant()
{
    DemoOptions options;
    options.suspended = true;
    const Bench bench(options);
    QCOMPARE(bench.calledWith(bench.managementToken()), u"F10"_s);
    QCOMPARE(bench.step(Step::ManagementCall), u"failed F10"_s);
}

void tst_Signatures::anApiOfOnesOwn()
{
    Bench bench;
    const QString shopping = u"https://shopping.api"_s;
    const QByteArray token = bench.managementToken();
    HttpRequest request;
    request.method = "GET";
    request.url = QUrl(bench.demo->address().shoppingApi.toString() + u"/products"_s);
    request.headers.set("Authorization", "Bearer " + token);
    const auto answer = await(bench.tenant->bare().send(std::move(request)));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(recognise(errorFromResponse(*answer))->code, u"G1"_s);

    // As that API checks it, the reason is found without asking it.
    const auto keys = await(bench.tenant->signingKeys());
    QVERIFY(keys);
    ApiExpectation expectation;
    expectation.issuer = bench.tenant->profile().expectedIssuer();
    expectation.audience = {shopping};
    expectation.nowS = QDateTime::currentSecsSinceEpoch();
    const auto verdictOn = [&](const QByteArray &given) {
        const ApiVerdict verdict = checkAsApi(given, *keys, expectation);
        if (verdict.accepts)
            return u"accepted"_s;
        return verdict.finding
                   ? verdict.finding->code + u' ' + verdict.finding->evidence.section(u':', 0, 0)
                   : u"-"_s;
    };
    QCOMPARE(verdictOn(token), u"G1 audience"_s);
    expectation.audience = {bench.demo->address().resource};
    QCOMPARE(verdictOn(token), u"accepted"_s);
    expectation.algorithms = {u"RS256"_s};
    QCOMPARE(verdictOn(token), u"G2 algorithm"_s);
    expectation.algorithms = {u"ES384"_s, u"RS256"_s};
    QCOMPARE(verdictOn(token), u"accepted"_s);
    expectation.scopes = {u"all"_s, u"write:products"_s};
    QCOMPARE(verdictOn(token), u"G1 scope"_s);
    expectation.scopes = {};
    expectation.issuer = u"https://auth.example.com/oidc"_s;
    QCOMPARE(verdictOn(token), u"G1 issuer"_s);
    expectation.issuer.clear();
    expectation.nowS += 7'200;
    QCOMPARE(verdictOn(token), u"G1 expiry"_s);
    QCOMPARE(verdictOn("opaque"), u"G1 wellFormed"_s);
    QCOMPARE(checkAsApi(token, {}, expectation).accepts, false);
    QCOMPARE(scopesOfChallenge(
                 R"(Bearer error="insufficient_scope", scope="write:products read:products")"),
             (QStringList{u"write:products"_s, u"read:products"_s}));
}

void tst_Signatures::theKeychain()
{
    Bench bench;
    Tenant tenant(
        bench.tenant->profile(),
        [] {
            return Pending<Result<Secret>>(
                Result<Secret>(Error::make(Error::Kind::KeychainLocked, {})));
        },
        nullptr, SystemClock::shared());
    const auto token = await(tenant.exchange(bench.tenant->managementTokenRequest()));
    QVERIFY(!token);
    QCOMPARE(recognise(token.error())->code, u"K1"_s);
}

QTEST_GUILESS_MAIN(tst_Signatures)
#include "tst_signatures.moc"
