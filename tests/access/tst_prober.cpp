// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Access.h"
#include "support/HostilePeer.h"

#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;

namespace {

const QString shopping = u"https://shopping.api"_s;

/// One for every application and API resource, with every scope that there is.
QList<Prober::Job> everything(const AccessGraph &graph)
{
    QList<Prober::Job> jobs;
    for (const auto &application : graph.applications) {
        for (qsizetype i = 0; i < graph.resources.size(); ++i)
            jobs.append(
                {{application.id, graph.resources.at(i).indicator, {}}, scopeNames(graph, int(i))});
    }
    return jobs;
}

QList<Prober::Job> atShop(const QByteArrayList &applications)
{
    QList<Prober::Job> jobs;
    for (const QByteArray &name : applications) {
        jobs << Prober::Job{{AccessBench::applicationId(name), shopping, {}},
                            {u"read:products"_s, u"write:products"_s}};
    }
    return jobs;
}

QStringList grantedAtShop(const Prober &prober, const QByteArray &application)
{
    const auto result =
        prober.results().value({AccessBench::applicationId(application), shopping, {}});
    return result.error ? QStringList{result.error->kindName()} : result.granted;
}

int requestsTo(const ExchangeLog &log, const QString &path)
{
    return int(
        std::count_if(log.entries().cbegin(), log.entries().cend(), [&](const Exchange &exchange) {
            return exchange.url.path().endsWith(path);
        }));
}

/// A prober of its own application at a peer that answers as told.
struct Peer {
    explicit Peer(const QList<Reaction> &reactions)
        : server(reactions)
    {
        Profile profile;
        profile.endpoint = server.url(u""_s);
        profile.clientId = u"own"_s;
        tenant = std::make_unique<Tenant>(
            profile, [] { return Pending<Result<Secret>>(Result<Secret>(Secret("s3cret"))); }, &log,
            SystemClock::shared());
        prober = std::make_unique<Prober>(*tenant);
    }
    static QList<Prober::Job> jobs(int count)
    {
        QList<Prober::Job> jobs;
        for (int i = 0; i < count; ++i)
            jobs << Prober::Job{{u"own"_s, u"https://api%1"_s.arg(i), {}}, {u"read"_s}};
        return jobs;
    }
    static QList<Prober::Job> jobsOfAnother(int count)
    {
        QList<Prober::Job> all = jobs(count);
        for (Prober::Job &job : all)
            job.target.applicationId = u"another"_s;
        return all;
    }
    static Reaction secrets()
    {
        return Reaction::answer(R"([{"name":"Default","value":"s3cret","createdAt":1}])");
    }
    static Reaction token()
    {
        return Reaction::answer(
            R"({"access_token":"t","expires_in":3600,"token_type":"Bearer","scope":"read"})");
    }
    static Reaction refusal(const QByteArray &fields, const QByteArray &code)
    {
        const QByteArray body = "{\"code\":\"" + code + "\",\"message\":\"No more.\"}";
        return {.bytes = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\n" +
                         fields + "Content-Length: " + QByteArray::number(body.size()) +
                         "\r\n\r\n" + body};
    }

    HostilePeer server;
    ExchangeLog log;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<Prober> prober;
};

} // namespace

class ProberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyApplicationIsAskedForEveryScope()
    {
        AccessBench bench({}, true); // asking for a token writes nothing
        QVERIFY(bench.load());
        const auto graph = bench.graph();
        const auto jobs = everything(*graph);
        QSignalSpy resulted(bench.prober.get(), &Prober::resulted);
        bench.prober->probe(jobs);
        QVERIFY(bench.prober->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QVERIFY(!bench.prober->pausedBy());
        QCOMPARE(bench.prober->doneCount(), int(jobs.size()));
        QCOMPARE(bench.prober->remainingCount(), 0);
        QCOMPARE(bench.prober->results().size(), jobs.size());
        QCOMPARE(resulted.size(), jobs.size());
        QStringList refused;
        for (const auto &application : graph->applications) {
            const auto result = bench.prober->results().value({application.id, shopping, {}});
            QCOMPARE(result.isSkipped, result.error.has_value());
            if (result.error)
                refused << application.name + u": "_s + result.error->kindName();
            else
                QVERIFY(result.at.secsTo(result.expiresAt) == 1800);
        }
        QCOMPARE(refused, QStringList{u"legacy-importer: not_found"_s}); // its secret has expired
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-reader"), QStringList{u"read:products"_s});
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-norole"), QStringList());
        // Each secret was read once, the console's own not at all.
        QCOMPARE(requestsTo(bench.log, u"/secrets"_s), int(graph->applications.size()) - 1);
    }

    void theLogNamesTheApplicationAndNoSecret()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto jobs = everything(*bench.graph());
        bench.prober->probe(jobs);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QByteArrayList canaries{bench.demo->address().clientSecret.toUtf8(), "eyJ"};
        QSet<QString> ids;
        for (const auto &application : bench.graph()->applications) {
            const QByteArray name = application.name.toUtf8();
            canaries << demo::seededSecret("application " + name)
                     << demo::seededSecret("application " + name + " rotation");
            ids.insert(application.id);
        }
        int exchanges = 0;
        for (const Exchange &exchange : bench.log.entries()) {
            QByteArray everythingKept = exchange.url.toEncoded() + exchange.requestBody +
                                        exchange.responseBody + exchange.tokenLabel.toUtf8();
            for (const HttpHeaders &headers : {exchange.requestHeaders, exchange.responseHeaders}) {
                for (const auto &[name, value] : headers.fields()) {
                    everythingKept += name + value;
                    if (value.startsWith("Basic "))
                        everythingKept += QByteArray::fromBase64(value.mid(6));
                }
            }
            for (const QByteArray &canary : canaries)
                QVERIFY2(!everythingKept.contains(canary), exchange.url.toEncoded().constData());
            if (exchange.url == bench.tenant->profile().tokenEndpoint() &&
                ids.contains(exchange.tokenLabel))
                ++exchanges;
        }
        const qsizetype unasked = bench.graph()->resources.size(); // legacy-importer
        QCOMPARE(exchanges, int(jobs.size() - unasked));
    }

    void aTargetIsAskedOnceHoweverOftenItIsWanted()
    {
        AccessBench bench;
        bench.prober->probe(atShop({"shopping-full", "shopping-full"}));
        bench.prober->probe(atShop({"shopping-full"}));
        QCOMPARE(bench.prober->remainingCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QCOMPARE(bench.prober->doneCount(), 1);
        // Later it may be asked again, with a secret that is read again.
        bench.prober->probe(atShop({"shopping-full"}));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QCOMPARE(requestsTo(bench.log, u"/secrets"_s), 2);
        QCOMPARE(requestsTo(bench.log, u"/oidc/token"_s), 3); // the Management API's own among them
    }

    void tooManyRequestsAreWaitedFor()
    {
        QList<Reaction> reactions(6, Peer::refusal("Retry-After: 1\r\n", "request.too_many"));
        reactions << Peer::token();
        Peer peer(reactions);
        QElapsedTimer took;
        took.start();
        peer.prober->probe(Peer::jobs(8));
        QTRY_COMPARE_WITH_TIMEOUT(peer.prober->doneCount(), 8, 60'000);
        QVERIFY(took.elapsed() >= 1'000);
        QVERIFY(!peer.prober->pausedBy());
        QCOMPARE(peer.server.requests(), 14);
        for (const ProbeResult &result : peer.prober->results())
            QCOMPARE(result.granted, QStringList{u"read"_s});
    }

    void aWaitPastAMinutePauses()
    {
        Peer peer({Peer::refusal("Retry-After: 3600\r\n", "request.too_many")});
        peer.prober->probe(Peer::jobs(1));
        QTRY_VERIFY_WITH_TIMEOUT(peer.prober->pausedBy(), 60'000);
        QCOMPARE(peer.prober->pausedBy()->status, 429);
        QCOMPARE(peer.prober->pausedBy()->retryAfterMs, 3'600'000);
        QCOMPARE(peer.prober->remainingCount(), 1);
    }

    void theTenantsTokenQuotaPauses()
    {
        Peer peer({Peer::token(), Peer::refusal({}, "auth.exceed_token_limit"),
                   Peer::refusal({}, "auth.exceed_token_limit")});
        peer.prober->probe(Peer::jobs(40));
        QTRY_VERIFY_WITH_TIMEOUT(peer.prober->pausedBy(), 60'000);
        QCOMPARE(peer.prober->pausedBy()->code, u"auth.exceed_token_limit"_s);
        QVERIFY(!peer.prober->isRunning());
        QCOMPARE(peer.prober->doneCount() + peer.prober->remainingCount(), 40);
        QVERIFY(peer.prober->remainingCount() >= 39 - Prober::atOnce);
        QVERIFY(peer.server.requests() <= 2 * Prober::atOnce);
    }

    void anExpiredTokenOfTheConsoleIsRenewedWhileItProbes()
    {
        Peer peer({Peer::token(), Reaction::status(401), Peer::token(), Peer::secrets(),
                   Peer::token()});
        peer.prober->probe(Peer::jobsOfAnother(1));
        QTRY_COMPARE_WITH_TIMEOUT(peer.prober->doneCount(), 1, 60'000);
        QCOMPARE(peer.server.requests(), 5);
        const ProbeResult result = *peer.prober->results().cbegin();
        QVERIFY(!result.error);
        QCOMPARE(result.granted, QStringList{u"read"_s});
    }

    void tooManyRequestsForASecretAreWaitedFor()
    {
        Peer peer({Peer::token(), Peer::refusal("Retry-After: 1\r\n", "request.too_many"),
                   Peer::secrets(), Peer::token()});
        QElapsedTimer took;
        took.start();
        peer.prober->probe(Peer::jobsOfAnother(3));
        QTRY_COMPARE_WITH_TIMEOUT(peer.prober->doneCount(), 3, 60'000);
        QVERIFY(took.elapsed() >= 1'000);
        QCOMPARE(peer.server.requests(), 6);
        for (const ProbeResult &result : peer.prober->results())
            QCOMPARE(result.granted, QStringList{u"read"_s});
    }

    void aSecretThatCannotBeReadIsTheResultOfEachOfItsJobs()
    {
        Peer peer({Peer::token(), Reaction::status(500), Peer::secrets(), Peer::token()});
        peer.prober->probe(Peer::jobsOfAnother(3));
        QTRY_COMPARE_WITH_TIMEOUT(peer.prober->doneCount(), 3, 60'000);
        QCOMPARE(peer.server.requests(), 2);
        for (const ProbeResult &result : peer.prober->results())
            QCOMPARE(result.error->status, 500);
        // The next run asks again.
        peer.prober->probe(Peer::jobsOfAnother(1));
        QTRY_COMPARE_WITH_TIMEOUT(peer.server.requests(), 4, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!peer.prober->isRunning(), 60'000);
        QVERIFY(!peer.prober->results().value(Peer::jobsOfAnother(1).first().target).error);
    }

    void aServerErrorIsAResultThatSaysNothing()
    {
        Peer peer({Reaction::status(500)});
        peer.prober->probe(Peer::jobs(3));
        QTRY_COMPARE_WITH_TIMEOUT(peer.prober->doneCount(), 3, 60'000);
        for (const ProbeResult &result : peer.prober->results())
            QCOMPARE(result.error->status, 500);
    }

    void aLostTenantPausesAndTheRunGoesOnWhenItIsBack()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto jobs = everything(*bench.graph());
        const auto stopped = connect(bench.prober.get(), &Prober::resulted, this, [&] {
            if (bench.prober->doneCount() == 9)
                bench.stopDemo();
        });
        bench.prober->probe(jobs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.prober->pausedBy(), 60'000);
        disconnect(stopped);
        const Error why = *bench.prober->pausedBy();
        QVERIFY2(why.kind == Error::Kind::Network || why.kind == Error::Kind::UnknownOutcome,
                 qPrintable(why.summary()));
        QVERIFY(!bench.prober->isRunning());
        QCOMPARE(bench.prober->doneCount() + bench.prober->remainingCount(), int(jobs.size()));
        QVERIFY(bench.startDemo());
        bench.prober->resume();
        QVERIFY(!bench.prober->pausedBy());
        QTRY_VERIFY_WITH_TIMEOUT(bench.prober->remainingCount() == 0, 60'000);
        QCOMPARE(bench.prober->doneCount(), int(jobs.size()));
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-reader"), QStringList{u"read:products"_s});
    }

    void pausedItWaitsAndResumedItGoesOn()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto jobs = everything(*bench.graph());
        connect(bench.prober.get(), &Prober::resulted, this, [&] {
            if (bench.prober->doneCount() == 5)
                bench.prober->pause();
        });
        bench.prober->probe(jobs);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QCOMPARE(bench.prober->doneCount(), 5);
        QVERIFY(!bench.prober->pausedBy());
        QCOMPARE(bench.prober->remainingCount(), int(jobs.size()) - 5);
        const auto requests = bench.log.entries().size();
        QCoreApplication::processEvents();
        QCOMPARE(bench.log.entries().size(), requests);
        bench.prober->resume();
        QTRY_VERIFY_WITH_TIMEOUT(bench.prober->remainingCount() == 0, 60'000);
        QCOMPARE(bench.prober->results().size(), jobs.size());
    }

    void cancelledItForgetsTheRestAndKeepsTheResults()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        connect(bench.prober.get(), &Prober::resulted, this, [&] {
            if (bench.prober->doneCount() == 5)
                bench.prober->cancel();
        });
        bench.prober->probe(everything(*bench.graph()));
        QTRY_COMPARE_WITH_TIMEOUT(bench.prober->remainingCount(), 0, 60'000);
        QVERIFY(!bench.prober->isRunning());
        QCOMPARE(bench.prober->results().size(), 5);
        QCOMPARE(bench.prober->cancelledCount(), int(everything(*bench.graph()).size()) - 5);
        bench.prober->clearResults();
        QVERIFY(bench.prober->results().isEmpty());
        bench.prober->probe(atShop({"shopping-reader"}));
        QTRY_COMPARE_WITH_TIMEOUT(bench.prober->doneCount(), 1, 60'000);
        QCOMPARE(bench.prober->cancelledCount(), 0);
    }

    void aRoleTakenMeanwhileShowsInWhatIsAskedLater()
    {
        AccessBench bench;
        bench.prober->probe(atShop({"shopping-full"}));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-full").size(), 2);
        const auto taken = await(bench.change(
            "DELETE", u"/applications/"_s + AccessBench::applicationId("shopping-full") +
                          u"/roles/"_s + AccessBench::roleId("Shopping full access")));
        QVERIFY(taken && taken->isSuccess());
        bench.prober->probe(atShop({"shopping-full"}));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.prober->isRunning(), 60'000);
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-full"), QStringList());
    }

    void rolesTakenInTheMiddleOfARunShowInTheRestOfIt()
    {
        AccessBench bench;
        const QString id = AccessBench::applicationId("billing-worker");
        QList<QStringList> granted;
        connect(bench.prober.get(), &Prober::resulted, this, [&](const ProbeTarget &target) {
            granted << bench.prober->results().value(target).granted;
            if (granted.size() > 1)
                return;
            bench.prober->pause();
            const auto take = [&bench, id](const QByteArray &role) {
                return bench.change("DELETE", u"/applications/"_s + id + u"/roles/"_s +
                                                  AccessBench::roleId(role));
            };
            take("Shopping reader")
                .andThen(this, [take](const auto &) { return take("Billing service"); })
                .then(this, [&](const auto &) { bench.prober->resume(); });
        });
        bench.prober->probe({{{id, shopping, {}}, {u"read:products"_s}},
                             {{id, u"https://billing.acme.example/api"_s, {}},
                              {u"read:invoices"_s}}});
        QTRY_COMPARE_WITH_TIMEOUT(bench.prober->doneCount(), 2, 60'000);
        QCOMPARE(granted.first().size(), 1);
        QCOMPARE(granted.last(), QStringList());
    }

    void anApplicationDeletedMeanwhileIsARefusalAndTheOthersGoOn()
    {
        AccessBench bench;
        const QString gone = AccessBench::applicationId("stock-mover");
        bool deleted = false;
        connect(bench.prober.get(), &Prober::resulted, this, [&] {
            if (std::exchange(deleted, true))
                return;
            bench.prober->pause();
            bench.change("DELETE", u"/applications/"_s + gone).then(this, [&](const auto &) {
                bench.prober->resume();
            });
        });
        // Its secret is known by the first result, and of no use after that.
        const QString warehouse = u"https://warehouse.acme.example/v2"_s;
        bench.prober->probe(
            {{{gone, shopping, {}}, {}}, {{gone, warehouse, {}}, {u"read:stock"_s}}});
        QTRY_COMPARE_WITH_TIMEOUT(bench.prober->doneCount(), 2, 60'000);
        QStringList refusals;
        for (const ProbeResult &result : bench.prober->results())
            refusals << (result.error ? result.error->oauthError : u"none"_s);
        refusals.sort();
        QCOMPARE(refusals, (QStringList{u"invalid_client"_s, u"none"_s}));
        // From now on it has no secret to be found.
        bench.prober->probe(atShop({"stock-mover", "shopping-reader"}));
        QTRY_COMPARE_WITH_TIMEOUT(bench.prober->doneCount(), 2, 60'000);
        QCOMPARE(bench.prober->results().value({gone, shopping, {}}).error->status, 404);
        QVERIFY(bench.prober->results().value({gone, shopping, {}}).isSkipped);
        QCOMPARE(grantedAtShop(*bench.prober, "shopping-reader"), QStringList{u"read:products"_s});
    }

    void aProberMayGoWhileItAsks()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        bench.prober->probe(everything(*bench.graph()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.prober->doneCount() > 2, 60'000);
        bench.prober.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(ProberTest)
#include "tst_prober.moc"
