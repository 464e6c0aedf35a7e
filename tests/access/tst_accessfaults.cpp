// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Access.h"
#include "logto/WholeList.h"
#include "support/ScriptedTransport.h"

using namespace lwb;
using namespace lwb::test;

namespace {

using Answer = Result<HttpResponse>;

Answer status(int code)
{
    return responseFromText(QByteArray::number(code) +
                            "\n\n{\"message\":\"Something went wrong.\"}");
}

Answer lost()
{
    return Error::make(Error::Kind::Network, u"connection lost"_s);
}

bool asksFor(const HttpRequest &request, const QString &path)
{
    return request.url.path().endsWith(path);
}

/// What the loader's own requests would be if it asked one by one, from the other side.
QStringList heldAccordingToTheApplications(ManagementApi &api)
{
    QObject context;
    const auto applications = await(wholeList<Application>(&context, [&](const PageRequest &page) {
        PageRequest machines = page;
        machines.types = {u"MachineToMachine"_s};
        return api.applications(machines);
    }));
    QStringList lines;
    for (const Application &application : *applications) {
        const auto roles = await(wholeList<lwb::Role>(&context, [&](const PageRequest &page) {
            return api.applicationRoles(application.id, page);
        }));
        QStringList names;
        for (const lwb::Role &role : *roles)
            names << role.name;
        names.sort();
        lines << application.name + u": "_s + names.join(u", "_s);
    }
    lines.sort();
    return lines;
}

} // namespace

class AccessFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreThanOnePageOfEverythingIsRead()
    {
        DemoOptions options;
        options.applications = 460;
        options.roles = 130;
        AccessBench bench(options);
        QJsonArray everybody;
        QVERIFY(bench.load());
        for (const auto &application : bench.graph()->applications)
            everybody.append(application.id);
        const auto made = await(
            bench.change("POST", u"/roles"_s,
                         R"({"name":"Everybody","description":"x","type":"MachineToMachine"})"));
        QVERIFY(made && made->isSuccess());
        const auto assigned = await(bench.change(
            "POST", u"/roles/"_s + parseRecord<lwb::Role>(made->body)->id + u"/applications"_s,
            QJsonDocument(QJsonObject{{u"applicationIds"_s, everybody}})
                .toJson(QJsonDocument::Compact)));
        QVERIFY(assigned && assigned->isSuccess());
        QVERIFY(bench.reload());
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(bench.graph()->applications.size() > 200);
        QVERIFY(bench.graph()->roles.size() > 100);
        QCOMPARE(held(*bench.graph()), heldAccordingToTheApplications(bench.tenant->api()));
        // From the side of the roles, and more than one page of one of them.
        QVERIFY(bench.faults->sent.contains("GET /api/roles?page=2&page_size=100"));
        const auto second = std::count_if(
            bench.faults->sent.cbegin(), bench.faults->sent.cend(),
            [](const QByteArray &line) { return line.contains("/applications?page=2&"); });
        QVERIFY(second > 0);
        QVERIFY(std::none_of(
            bench.faults->sent.cbegin(), bench.faults->sent.cend(),
            [](const QByteArray &line) { return line.startsWith("GET /api/applications/"); }));
    }

    void manyRolesOfFewApplicationsAreReadFromTheApplications()
    {
        DemoOptions options;
        options.roles = 60;
        AccessBench bench(options);
        // A list that counts but names nobody, as servers did that told no featured applications.
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (!asksFor(request, u"/api/roles"_s))
                return std::nullopt;
            return bench.tenant->bare().send(request).map(bench.faults.get(), [](Answer answer) {
                if (answer)
                    answer->body.replace("\"applicationsCount\":", "\"applicationsCount\":9");
                return answer;
            });
        };
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
        QCOMPARE(held(*bench.graph()), heldAccordingToTheApplications(bench.tenant->api()));
        QVERIFY(std::any_of(
            bench.faults->sent.cbegin(), bench.faults->sent.cend(),
            [](const QByteArray &line) { return line.startsWith("GET /api/applications/"); }));
    }

    void aLostConnectionLeavesWhatCameAndTheRestIsReadLater()
    {
        AccessBench bench;
        bench.faults->fault = [&](const HttpRequest &) -> std::optional<Pending<Answer>> {
            if (bench.faults->sent.size() > 7)
                return bench.faults->later(lost());
            return std::nullopt;
        };
        QVERIFY(bench.load());
        QVERIFY(!bench.loader->isLoading());
        auto graph = bench.graph();
        QVERIFY(!graph->isComplete());
        QCOMPARE(graph->error->kind, Error::Kind::Network);
        QVERIFY(graph->readAt.isValid());
        QVERIFY(given(*graph).contains(u"Support agent: ?"_s));
        QVERIFY(!graph->resources.isEmpty());
        // Nobody is asked in vain once the connection is known to be lost.
        QVERIFY(bench.faults->sent.size() <= 7 + AccessLoader::atOnce);

        bench.faults->fault = {};
        bench.faults->sent.clear();
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(!bench.faults->sent.contains("GET /api/resources?includeScopes=true"));
        QCOMPARE(held(*bench.graph()), heldAccordingToTheApplications(bench.tenant->api()));
    }

    void nothingReachedIsNothingRead()
    {
        AccessBench bench;
        bench.faults->fault = [&](const HttpRequest &) { return bench.faults->later(lost()); };
        QVERIFY(bench.load());
        QVERIFY(!bench.graph()->readAt.isValid());
        QCOMPARE(bench.graph()->error->kind, Error::Kind::Network);
        QVERIFY(!await(bench.loader->loadOrganization(u"any"_s)));
    }

    void aRoleThatFailsIsUnknownAndNothingElseIs()
    {
        AccessBench bench;
        const QString path = u"/roles/"_s + AccessBench::roleId("Stock mover") + u"/scopes"_s;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (asksFor(request, path))
                return bench.faults->later(status(500));
            return std::nullopt;
        };
        QVERIFY(bench.load());
        QStringList lines = given(*bench.graph());
        QCOMPARE(lines.filter(u": ?"_s), QStringList{u"Stock mover: ?"_s});
        QCOMPARE(held(*bench.graph()).filter(u": ?"_s), QStringList());
        QCOMPARE(bench.graph()->error->status, 500);

        bench.faults->fault = {};
        bench.faults->sent.clear();
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
        QCOMPARE(bench.faults->sent, QByteArrayList{"GET /api" + path.toUtf8()});
    }

    void anUnreadListOfHoldersMakesEverybodyUnknown()
    {
        DemoOptions options;
        options.applications = 60;
        AccessBench bench(options);
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (asksFor(request, AccessBench::roleId("Shopping reader") + u"/applications"_s))
                return bench.faults->later(status(502));
            return std::nullopt;
        };
        QVERIFY(bench.load());
        QCOMPARE(held(*bench.graph()).filter(u": ?"_s).size(), bench.graph()->applications.size());
        QCOMPARE(bench.graph()->error->status, 502);
    }

    void tooManyRequestsEndTheRun()
    {
        AccessBench bench;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (request.url.path().contains(u"/scopes"_s))
                return bench.faults->later(status(429));
            return std::nullopt;
        };
        QVERIFY(bench.load());
        QCOMPARE(bench.graph()->error->status, 429);
        const auto asked =
            std::count_if(bench.faults->sent.cbegin(), bench.faults->sent.cend(),
                          [](const QByteArray &line) { return line.contains("/scopes"); });
        QVERIFY(asked <= AccessLoader::atOnce);
        bench.faults->fault = {};
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
    }

    void anExpiredTokenIsRenewedOnce()
    {
        AccessBench bench;
        bool expired = false;
        bench.faults->fault = [&](const HttpRequest &) -> std::optional<Pending<Answer>> {
            if (bench.faults->sent.size() < 5 || std::exchange(expired, true))
                return std::nullopt;
            return bench.faults->later(status(401));
        };
        QVERIFY(bench.load());
        QVERIFY(expired);
        QVERIFY(bench.graph()->isComplete());
    }

    void aRoleDeletedMeanwhileIsGone()
    {
        AccessBench bench;
        const QString id = AccessBench::roleId("Stock mover");
        bool deleted = false;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (!asksFor(request, id + u"/scopes"_s) || std::exchange(deleted, true))
                return std::nullopt;
            return bench.faults->after(bench.change("DELETE", u"/roles/"_s + id), request);
        };
        QVERIFY(bench.load());
        QVERIFY(deleted);
        QVERIFY2(bench.graph()->isComplete(), whyPartial(*bench.graph()).constData());
        QCOMPARE(bench.graph()->roleOf(id), -1);
        QVERIFY(held(*bench.graph()).contains(u"stock-mover: "_s));
    }

    void aRoleThatNeverAnswersIsPartial()
    {
        AccessBench bench;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (asksFor(request, AccessBench::roleId("Stock mover") + u"/scopes"_s))
                return bench.faults->later(status(404));
            return std::nullopt;
        };
        QVERIFY(bench.load());
        QCOMPARE(bench.graph()->error->status, 404);
        QCOMPARE(given(*bench.graph()).filter(u": ?"_s), QStringList{u"Stock mover: ?"_s});
    }

    void aScopeMadeMeanwhileIsFound()
    {
        AccessBench bench;
        const QString resource =
            u"/resources/"_s + QString::fromLatin1(demo::seededId("resource https://shopping.api"));
        const QString role = AccessBench::roleId("Shopping reader");
        bool made = false;
        // Between the list of resources and the role's own.
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (!asksFor(request, role + u"/scopes"_s) || std::exchange(made, true))
                return std::nullopt;
            auto *faults = bench.faults.get();
            auto adding =
                bench.change("POST", resource + u"/scopes"_s, R"({"name":"smell:products"})")
                    .andThen(faults, [&bench, role](const Answer &answer) {
                        const QString scope =
                            answer ? parseRecord<lwb::Scope>(answer->body)->id : QString();
                        return bench.change("POST", u"/roles/"_s + role + u"/scopes"_s,
                                            "{\"scopeIds\":[\"" + scope.toUtf8() + "\"]}");
                    });
            return faults->after(adding, request);
        };
        QVERIFY(bench.load());
        QVERIFY(made);
        QVERIFY2(bench.graph()->isComplete(), whyPartial(*bench.graph()).constData());
        QVERIFY(
            given(*bench.graph())
                .contains(
                    u"Shopping reader: read:products@https://shopping.api, smell:products@https://shopping.api"_s));
    }

    void listsThatContradictEachOtherToTheEndAreUnknownThere()
    {
        AccessBench bench;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (!asksFor(request, AccessBench::roleId("Stock mover") + u"/scopes"_s))
                return std::nullopt;
            return bench.faults->later(responseFromText("200\n\n[{\"id\":\"nowhere\"}]"));
        };
        QVERIFY(bench.load());
        QCOMPARE(given(*bench.graph()).filter(u": ?"_s), QStringList{u"Stock mover: ?"_s});
        QCOMPARE(bench.graph()->error->kind, Error::Kind::Malformed);
        bench.faults->fault = {};
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
    }

    void aListThatGrowsBetweenItsPagesIsBegunAgain()
    {
        DemoOptions options;
        options.roles = 230;
        AccessBench bench(options);
        bool grown = false;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (FaultyTransport::line(request) != "GET /api/roles?page=2&page_size=100" ||
                std::exchange(grown, true))
                return std::nullopt;
            return bench.faults->after(
                bench.change("POST", u"/roles"_s,
                             R"({"name":"Late","description":"x","type":"MachineToMachine"})"),
                request);
        };
        QVERIFY(bench.load());
        QVERIFY(grown);
        QVERIFY2(bench.graph()->isComplete(), whyPartial(*bench.graph()).constData());
        QVERIFY(given(*bench.graph()).contains(u"Late: "_s));
        QCOMPARE(bench.faults->sent.count("GET /api/roles?page=1&page_size=100"), 2);
        QCOMPARE(bench.loader->readCount(), bench.loader->toRead());
    }

    void aListTooLargeToComeWholeIsReadInPages()
    {
        AccessBench bench;
        const QByteArray whole = "GET /api/applications?types=MachineToMachine";
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (FaultyTransport::line(request) != whole)
                return std::nullopt;
            return bench.faults->later(Error::make(Error::Kind::TooLarge, u"too large"_s));
        };
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(bench.faults->sent.contains(whole + "&page=1&page_size=100"));
        QCOMPARE(held(*bench.graph()), heldAccordingToTheApplications(bench.tenant->api()));
    }

    void whatIsStoppedGoesOnWhereItStopped()
    {
        AccessBench bench;
        // One list never comes, and the run is stopped when nothing but that is left: which of the
        // others comes first is up to the server.
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (!asksFor(request, AccessBench::roleId("Stock mover") + u"/scopes"_s))
                return std::nullopt;
            Pending<Answer> never;
            never.onCancel([never] { never.settle(Error::make(Error::Kind::Cancelled, {})); });
            return never;
        };
        bool stopped = false;
        connect(bench.loader.get(), &AccessLoader::progressed, this, [&] {
            if (bench.loader->readCount() == bench.loader->toRead() - 1 &&
                !std::exchange(stopped, true))
                bench.loader->stop();
        });
        QVERIFY(bench.load());
        QVERIFY(stopped);
        QVERIFY(!bench.loader->isLoading());
        QCOMPARE(bench.graph()->error->kind, Error::Kind::Cancelled);
        QVERIFY(!bench.graph()->resources.isEmpty());
        QCOMPARE(given(*bench.graph()).filter(u": ?"_s), QStringList{u"Stock mover: ?"_s});
        bench.faults->fault = {};
        bench.faults->sent.clear();
        QVERIFY(bench.load());
        QVERIFY2(bench.graph()->isComplete(), whyPartial(*bench.graph()).constData());
        QCOMPARE(bench.faults->sent.size(), 1);
    }

    void aStoppedReloadKeepsTheGraph()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto before = bench.graph();
        const auto reloading = bench.loader->reload();
        bench.loader->stop();
        QVERIFY(AccessBench::settles(reloading));
        QCOMPARE(bench.graph(), before);
        QVERIFY(bench.load());
        QVERIFY(bench.graph() != before);
        QVERIFY(bench.graph()->isComplete());
    }

    void aReloadThatWaitsIsStoppedToo()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto before = bench.graph();
        const auto organization = bench.loader->loadOrganization(u"any"_s);
        const auto reloading = bench.loader->reload();
        bench.loader->stop();
        QVERIFY(AccessBench::settles(reloading));
        QCOMPARE(await(organization).error().kind, Error::Kind::Cancelled);
        QVERIFY(!bench.loader->isLoading());
        QCOMPARE(bench.graph(), before);
    }

    void aReloadThatFailsShowsWhatWasKnownAndHowOldItIs()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto before = bench.graph();
        bench.faults->fault = [&](const HttpRequest &) { return bench.faults->later(lost()); };
        QVERIFY(bench.reload());
        QCOMPARE(held(*bench.graph()), held(*before));
        QCOMPARE(given(*bench.graph()), given(*before));
        QCOMPARE(bench.graph()->readAt, before->readAt);
        QCOMPARE(bench.graph()->error->kind, Error::Kind::Network);
        bench.faults->fault = {};
        QVERIFY(bench.load());
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(bench.graph()->readAt > before->readAt);
    }

    void anOrganizationThatFailsLeavesTheGraphAsItWas()
    {
        AccessBench bench;
        QVERIFY(bench.load());
        const auto page = await(bench.tenant->api().organizations(PageRequest{}));
        const QString id = page->rows.first().id;
        bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
            if (asksFor(request, u"/applications"_s) &&
                request.url.path().contains(u"/organizations/"_s))
                return bench.faults->later(status(500));
            return std::nullopt;
        };
        const auto failed = await(bench.loader->loadOrganization(id));
        QVERIFY(!failed);
        QCOMPARE(failed.error().status, 500);
        QVERIFY(bench.graph()->isComplete());
        QVERIFY(!bench.graph()->organizations.contains(id));
        bench.faults->fault = {};
        QVERIFY(await(bench.loader->loadOrganization(id)));
        QVERIFY(bench.graph()->organizations.contains(id));
        QVERIFY(bench.reload());
        QVERIFY(bench.graph()->organizations.contains(id));
        QVERIFY(await(bench.loader->loadOrganization(u".."_s)).error().kind ==
                Error::Kind::InvalidInput);
    }

    void refusedOrganizationRolesLeaveTheRestWhole()
    {
        for (const int code : {403, 404, 500}) {
            AccessBench bench;
            bench.faults->fault = [&](const HttpRequest &request) -> std::optional<Pending<Answer>> {
                if (asksFor(request, u"/organization-roles"_s))
                    return bench.faults->later(status(code));
                return std::nullopt;
            };
            QVERIFY(bench.load());
            QVERIFY2(bench.graph()->isComplete(), whyPartial(*bench.graph()));
            QVERIFY(!bench.graph()->organizationRoles);
            QCOMPARE(held(*bench.graph()), heldAccordingToTheApplications(bench.tenant->api()));
        }
    }

    void anOrganizationOfSeveralPagesIsReadWhole()
    {
        DemoOptions options;
        options.applications = 300;
        AccessBench bench(options);
        QVERIFY(bench.load());
        QJsonArray ids;
        for (const auto &application : bench.graph()->applications)
            ids.append(application.id);
        QVERIFY(ids.size() > 100);
        const auto made = await(bench.change("POST", u"/organizations"_s, R"({"name":"Large"})"));
        QVERIFY(made);
        const QString id = parseRecord<Organization>(made->body)->id;
        const auto joined = await(bench.change(
            "POST", u"/organizations/"_s + id + u"/applications"_s,
            QJsonDocument(QJsonObject{{u"applicationIds"_s, ids}}).toJson(QJsonDocument::Compact)));
        QVERIFY2(joined && joined->isSuccess(), joined ? joined->body.constData() : "");
        QVERIFY(await(bench.loader->loadOrganization(id)));
        QCOMPARE(bench.graph()->organizations.value(id).rolesByApplication.size(), ids.size());
    }

    void aLoaderMayGoWhileItReads()
    {
        AccessBench bench;
        const auto loading = bench.loader->load();
        const auto organization = bench.loader->loadOrganization(u"any"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.loader->readCount() > 2, 60'000);
        bench.loader.reset();
        QVERIFY(loading.isSettled());
        QVERIFY(!await(organization));
    }
};

QTEST_GUILESS_MAIN(AccessFaultsTest)
#include "tst_accessfaults.moc"
