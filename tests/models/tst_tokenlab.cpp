// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenBench.h"

#include "auth/Json.h"
#include "contract/Contract.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

class TokenLabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenOfTheProfileIsVerifiedAndCompared()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.setWish({{}, u"https://default.logto.app/api"_s, {}, {}});
        QCOMPARE(bench.lab.wish().scopes, QStringList(u"all"_s)); // the preset follows
        bench.lab.ask();
        QVERIFY(bench.settled());
        QCOMPARE(bench.comparison(), u"all granted"_s);
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
        QVERIFY(bench.lab.report().verdict.verified);
        QCOMPARE(bench.secretReads(), 0);
    }

    void anotherApplicationsSecretIsReadOnlyAfterAYesAndOnlyOnce()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.setWish({TokenBench::applicationId("shopping-reader"), shopping, {}, {}});
        QVERIFY(!bench.lab.isAllowed());
        const int before = bench.exchanges();
        bench.lab.ask();
        QCOMPARE(bench.lab.state(), TokenLab::State::Idle);
        QCOMPARE(bench.secretReads(), 0);
        QCOMPARE(bench.exchanges(), before);
        bench.lab.allow();
        QVERIFY(bench.lab.isAllowed());
        for (int i = 0; i < 2; ++i) {
            bench.lab.ask();
            QVERIFY(bench.settled());
            QCOMPARE(bench.comparison(), u"read:products granted"_s);
        }
        QCOMPARE(bench.secretReads(), 1);
        // One yes is for one application.
        bench.lab.setWish({TokenBench::applicationId("shopping-full"), shopping, {}, {}});
        QVERIFY(!bench.lab.isAllowed());
    }

    void everyDifferenceIsTold_data()
    {
        QTest::addColumn<QByteArray>("application");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all is well") << QByteArray("shopping-full") << QStringList{u"read:products"_s, u"write:products"_s}
                                     << u"read:products granted, write:products granted"_s;
        QTest::newRow("no role gives it") << QByteArray("shopping-reader")
                                          << QStringList{u"read:products"_s, u"write:products"_s}
                                          << u"read:products granted, write:products dropped"_s;
        QTest::newRow("misspelt") << QByteArray("shopping-reader") << QStringList{u"reed:products"_s}
                                  << u"reed:products dropped, read:products expected"_s;
        QTest::newRow("nothing asked") << QByteArray("shopping-reader") << QStringList() << u"read:products expected"_s;
        QTest::newRow("no role at all") << QByteArray("shopping-norole") << QStringList{u"read:products"_s}
                                        << u"read:products dropped"_s;
    }
    void everyDifferenceIsTold()
    {
        QFETCH(QByteArray, application);
        QFETCH(QStringList, scopes);
        TokenBench bench;
        QVERIFY(bench.load());
        QTEST(bench.get(application, shopping, scopes), "expected");
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
    }

    void aTokenFromBeforeARoleWasGivenIsASnapshot()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        const QStringList scopes{u"read:products"_s, u"write:products"_s};
        QCOMPARE(bench.get("shopping-reader", shopping, scopes), u"read:products granted, write:products dropped"_s);
        const QString path = u"/applications/%1/roles"_s.arg(TokenBench::applicationId("shopping-reader"));
        QCOMPARE(bench.write("POST", path, "{\"roleIds\":[\"" + TokenBench::roleId("Shopping full access").toUtf8() + "\"]}"), 201);
        // Tokens and graphs tell their times in whole seconds.
        const qint64 issued = bench.lab.report().token.jwt.issuedAt().value();
        QVERIFY(QTest::qWaitFor([issued] { return QDateTime::currentSecsSinceEpoch() > issued + 1; }, patience));
        bench.lab.reloadAccess();
        QVERIFY(QTest::qWaitFor([&bench] { return bench.comparison().contains("missing"_L1); }, patience));
        QCOMPARE(bench.comparison(), u"read:products granted, write:products missing (older)"_s);
        // A new one holds it.
        bench.lab.ask();
        QVERIFY(bench.settled());
        QCOMPARE(bench.comparison(), u"read:products granted, write:products granted"_s);
    }

    void aTokenFromBeforeARoleWasTakenHoldsASurplus()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        QCOMPARE(bench.get("shopping-full", shopping, {u"write:products"_s}),
                 u"write:products granted, read:products expected"_s);
        QCOMPARE(bench.write("DELETE", u"/applications/%1/roles/%2"_s.arg(TokenBench::applicationId("shopping-full"),
                                                                         TokenBench::roleId("Shopping full access"))), 204);
        const qint64 issued = bench.lab.report().token.jwt.issuedAt().value();
        QVERIFY(QTest::qWaitFor([issued] { return QDateTime::currentSecsSinceEpoch() > issued + 1; }, patience));
        bench.lab.reloadAccess();
        QVERIFY(QTest::qWaitFor([&bench] { return bench.comparison().contains("surplus"_L1); }, patience));
        QCOMPARE(bench.comparison(), u"write:products surplus (older)"_s);
    }

    void organizationTokensAreComparedWithTheRolesThere()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        const QString acme = TokenBench::organizationId("Acme");
        (void)bench.get("shopping-full", {}, {u"read:stuff"_s, u"invite:members"_s}, acme);
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.comparison().contains("unknown"_L1); }, patience));
        QCOMPARE(bench.comparison(), u"read:stuff granted, invite:members dropped"_s);
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
        // With an API resource its roles in the organization count, not those it holds directly.
        QCOMPARE(bench.get("shopping-full", shopping, {u"read:products"_s, u"write:products"_s}, acme),
                 u"read:products granted, write:products dropped"_s);
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
        // Where it is no member it gets none.
        QVERIFY(bench.get("stock-mover", shopping, {}, acme).startsWith("refused: access_denied"_L1));
    }

    void presetsFollowWhatIsAskedFor()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        bench.lab.setWish({TokenBench::applicationId("shopping-reader"), shopping, {}, {}});
        QCOMPARE(bench.lab.wish().scopes, QStringList(u"read:products"_s));
        bench.lab.setPreset(TokenLab::Preset::Existing);
        QCOMPARE(bench.lab.wish().scopes, (QStringList{u"read:products"_s, u"write:products"_s}));
        TokenWish wish = bench.lab.wish();
        wish.resource = u"https://warehouse.acme.example/v2"_s;
        bench.lab.setWish(wish);
        QCOMPARE(bench.lab.wish().scopes, (QStringList{u"read:stock"_s, u"move:stock"_s}));
        bench.lab.setPreset(TokenLab::Preset::None);
        QCOMPARE(bench.lab.wish().scopes, QStringList());
        bench.lab.setScopes({u"anything"_s});
        QCOMPARE(bench.lab.preset(), TokenLab::Preset::Custom);
        wish = bench.lab.wish();
        wish.resource = shopping;
        bench.lab.setWish(wish);
        QCOMPARE(bench.lab.wish().scopes, QStringList(u"anything"_s));
    }

    void withoutAnyTargetLogtoRefusesOrTakesTheDefault()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        QCOMPARE(bench.get({}, {}, {u"all"_s}),
                 u"refused: invalid_target both `resource` and `organization_id` are not provided"_s);
        QVERIFY(bench.lab.refusedExchange());
        QCOMPARE(bench.lab.refusedExchange()->status, 400);
        const int at = bench.graph()->resourceOf(shopping);
        QCOMPARE(bench.write("PATCH", u"/resources/%1/is-default"_s.arg(bench.graph()->resources.at(at).id),
                             json("{'isDefault':true}")), 200);
        QVERIFY(bench.reload());
        QCOMPARE(bench.get("shopping-reader", {}, {u"read:products"_s}), u"read:products granted"_s);
        QCOMPARE(tell(bench.lab.report().verdict), allPass);
    }

    void theExchangeIsKeptWithoutCredentials()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        (void)bench.get("shopping-reader", shopping, {u"read:products"_s, u"write:products"_s});
        const auto exchange = bench.lab.report().exchange;
        QVERIFY(exchange);
        QCOMPARE(exchange->status, 200);
        QVERIFY(exchange->requestBody.contains("write%3Aproducts"));
        const QByteArray token = bench.lab.report().token.text->reveal();
        const QByteArray secret = demo::seededSecret("application shopping-reader");
        for (const QByteArray &text : {exchange->requestBody, exchange->responseBody, exchange->requestHeaders.value("Authorization")}) {
            QVERIFY(!text.contains(token));
            QVERIFY(!text.contains(secret));
        }
    }

    void anExpiredSecretIsNotUsed()
    {
        TokenBench bench;
        QVERIFY(bench.load());
        (void)bench.get("legacy-importer", shopping, {u"read:products"_s});
        QCOMPARE(bench.lab.state(), TokenLab::State::Refused);
        QCOMPARE(bench.lab.error()->kind, Error::Kind::NotFound);
    }

    void aReadOnlyProfileGetsTokens()
    {
        TokenBench bench(true);
        QVERIFY(bench.load());
        QCOMPARE(bench.get("shopping-reader", shopping, {u"read:products"_s}), u"read:products granted"_s);
    }

    void stoppingGoesBackToWhatWasThere()
    {
        DemoOptions slow;
        slow.latencyMs = 300;
        AccessBench bench(slow);
        TokenLab lab(*bench.tenant, bench.log, *bench.loader);
        lab.setWish({{}, shopping, {}, {}});
        lab.ask();
        QCOMPARE(lab.state(), TokenLab::State::Asking);
        lab.cancel();
        QCOMPARE(lab.state(), TokenLab::State::Idle);
        QVERIFY(!lab.error());
    }

    void applicationsGetWhatTheirRolesGiveHereAndInOrganizations()
    {
        Contract contract; // the demo tenant, or a real Logto
        Tenant &tenant = contract.tenant();
        ExchangeLog log;
        AccessLoader loader(tenant.management(), tenant.profile().apiBase(), tenant.clock());
        QVERIFY(AccessBench::settles(loader.load()));
        const auto graph = loader.graph();
        QVERIFY2(graph->isComplete(), graph->error ? qPrintable(graph->error->summary()) : "");
        TokenLab lab(tenant, log, loader);
        lab.setPreset(TokenLab::Preset::Existing);
        int asked = 0, organizations = 0;
        const auto check = [&](const TokenWish &wish) -> QString {
            lab.setWish(wish);
            lab.allow();
            lab.ask();
            const bool settled = QTest::qWaitFor([&lab] {
                return lab.state() == TokenLab::State::Refused
                    || (lab.state() == TokenLab::State::Shown && !lab.report().isVerifying);
            }, patience);
            ++asked;
            if (lab.error() && lab.error()->kind == Error::Kind::NotFound)
                return {}; // all its secrets have expired
            if (!settled || lab.state() != TokenLab::State::Shown)
                return QString(u"no token: "_s + (lab.error() ? lab.error()->summary() : QString()));
            QString odd;
            for (const ScopeComparison &row : lab.comparison()) {
                if (row.state != CellState::Granted && row.state != CellState::Dropped)
                    odd += row.scope + u' ' + nameOf(row.state) + u"; "_s;
            }
            return odd + (lab.report().verdict.verified ? QString() : tell(lab.report().verdict));
        };
        for (int i = 0; i < graph->applications.size() && (asked < 10 || organizations < 2); ++i) {
            const AccessGraph::Application &application = graph->applications.at(i);
            const QString own = application.id == tenant.profile().clientId ? QString() : application.id;
            for (int r = 0; r < graph->resources.size() && asked < 10; ++r) {
                if (!expectedScopes(*graph, {i, {}}, r).isEmpty())
                    QCOMPARE(check({own, graph->resources.at(r).indicator, {}, {}}), QString());
            }
            const auto memberships = await(tenant.api().applicationOrganizations(application.id, PageRequest{}));
            QVERIFY(memberships);
            if (memberships->rows.isEmpty() || organizations >= 2)
                continue;
            ++organizations;
            const QString organization = memberships->rows.first().organization.id;
            QVERIFY(await(loader.loadOrganization(organization)));
            QCOMPARE(check({own, {}, organization, {}}), QString());
            QCOMPARE(check({own, graph->resources.first().indicator, organization, {}}), QString());
        }
        QVERIFY(asked > 0);
    }
};

QTEST_GUILESS_MAIN(TokenLabTest)
#include "tst_tokenlab.moc"
