// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"
#include "access/AccessLoader.h"
#include "access/AccessQuestions.h"
#include "access/Prober.h"
#include "access/RoleAssignment.h"
#include "support/FaultyTransport.h"

using namespace lwb;
using namespace lwb::test;

// What the graph makes one expect is what a real token grants, for every application and API
// resource of the tenant.

namespace {

constexpr int patienceMs = 240'000;

struct Pair {
    AccessSubject subject;
    int resource = -1; ///< -1: the organization's own permissions
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class ContractAccessTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Contract> m_contract;
    std::unique_ptr<AccessLoader> m_loader;
    std::unique_ptr<Prober> m_prober;

    [[nodiscard]] const AccessGraph &graph() const { return *m_loader->graph(); }

    [[nodiscard]] ProbeTarget target(const Pair &pair) const
    {
        return {graph().applications.at(pair.subject.application).id,
                pair.resource < 0 ? QString() : graph().resources.at(pair.resource).indicator,
                pair.subject.organizationId};
    }

    [[nodiscard]] QStringList expected(const Pair &pair) const
    {
        return sorted(pair.resource < 0
                          ? organizationScopes(graph(), pair.subject).value_or(QStringList())
                          : expectedScopes(graph(), pair.subject, pair.resource));
    }

    /// Every scope there is, so that what nobody expects shows too.
    [[nodiscard]] QStringList everyScope(int resource) const
    {
        QStringList names;
        if (resource >= 0) {
            for (const int scope : graph().resources.at(resource).scopes)
                names << graph().scopes.at(scope).name;
        } else {
            for (const auto &role :
                 graph().organizationRoles.value_or(QList<AccessGraph::OrganizationRole>()))
                names << role.organizationScopes;
            names.removeDuplicates();
        }
        return names;
    }

    [[nodiscard]] bool probe(const QList<Pair> &pairs)
    {
        m_prober->clearResults();
        QList<Prober::Job> jobs;
        for (const Pair &pair : pairs)
            jobs << Prober::Job{target(pair), everyScope(pair.resource)};
        m_prober->probe(jobs);
        return QTest::qWaitFor([this] { return !m_prober->isRunning(); }, patienceMs) &&
               m_prober->remainingCount() == 0;
    }

    /// One line for each pair where the token says something else.
    [[nodiscard]] QList<Pair> differing(const QList<Pair> &pairs, QStringList &lines,
                                        int &compared) const
    {
        QList<Pair> found;
        for (const Pair &pair : pairs) {
            const auto result = m_prober->results().constFind(target(pair));
            if (result == m_prober->results().cend())
                continue;
            // It can't be asked as that application: neither a yes nor a no.
            if (result->error && result->error->kind == Error::Kind::NotFound)
                continue;
            ++compared;
            const QString granted =
                result->error ? result->error->summary() : sorted(result->granted).join(u' ');
            if (granted == expected(pair).join(u' '))
                continue;
            found << pair;
            lines << graph().applications.at(pair.subject.application).name + u" on "_s +
                         target(pair).indicator + u' ' + pair.subject.organizationId +
                         u": expected "_s + expected(pair).join(u' ') + u", granted "_s + granted;
        }
        return found;
    }

    [[nodiscard]] bool settled(const Pending<Done> &pending)
    {
        return QTest::qWaitFor([&] { return pending.isSettled(); }, patienceMs);
    }

    /// Compares them all. What differs is read and asked once more: somebody else may have changed
    /// a shared tenant in between.
    void compare(const QList<Pair> &pairs, int atLeast)
    {
        QVERIFY(!pairs.isEmpty());
        QVERIFY(probe(pairs));
        QStringList lines;
        int compared = 0;
        QList<Pair> again = differing(pairs, lines, compared);
        QVERIFY2(compared >= atLeast, qPrintable(QString::number(compared)));
        if (again.isEmpty())
            return;
        qInfo().noquote() << "asked once more:" << lines.join(u"\n    "_s);
        QStringList ids;
        for (const Pair &pair : std::as_const(again))
            ids << graph().applications.at(pair.subject.application).id;
        QStringList indicators;
        for (const Pair &pair : std::as_const(again))
            indicators << target(pair).indicator;
        QVERIFY(settled(m_loader->reload()));
        for (qsizetype i = 0; i < again.size(); ++i) {
            again[i].subject.application = graph().applicationOf(ids.at(i));
            if (again[i].resource >= 0)
                again[i].resource = graph().resourceOf(indicators.at(i));
        }
        again.removeIf([](const Pair &pair) { return pair.subject.application < 0; });
        lines.clear();
        QVERIFY(probe(again));
        (void)differing(again, lines, compared);
        QCOMPARE(lines, QStringList());
    }

    void begin(const DemoOptions &options = {})
    {
        m_contract = std::make_unique<Contract>(options);
        m_prober = std::make_unique<Prober>(m_contract->tenant());
        load();
    }
    void load()
    {
        m_loader =
            std::make_unique<AccessLoader>(m_contract->tenant().management(),
                                           m_contract->profile().apiBase(), SystemClock::shared());
        QVERIFY(settled(m_loader->load()));
        QVERIFY2(graph().isComplete(),
                 graph().error ? qPrintable(graph().error->summary()) : "not read");
    }

    [[nodiscard]] QList<Pair> everyPair(const QString &organization = {}) const
    {
        QList<Pair> pairs;
        for (qsizetype application = 0; application < graph().applications.size(); ++application) {
            for (qsizetype resource = 0; resource < graph().resources.size(); ++resource)
                pairs << Pair{{int(application), organization}, int(resource)};
        }
        return pairs;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_prober.reset();
        m_loader.reset();
        m_contract.reset();
    }

    void everyApplicationIsGrantedWhatItsRolesGive()
    {
        begin();
        const auto pairs = everyPair();
        compare(pairs, int(pairs.size()) / 2);
    }

    void aRefreshAsksOnlyWhetherAnythingChanged()
    {
        m_contract = std::make_unique<Contract>();
        Transport &management = m_contract->tenant().management();
        FaultyTransport relay(management);
        int asked = 0, conditional = 0, unchanged = 0;
        relay.fault = [&](const HttpRequest &request) {
            ++asked;
            conditional += request.headers.value("If-None-Match").isEmpty() ? 0 : 1;
            return std::optional(
                management.send(HttpRequest(request)).map(&relay, [&](Result<HttpResponse> answer) {
                    unchanged += answer && answer->status == 304 ? 1 : 0;
                    return answer;
                }));
        };
        m_loader = std::make_unique<AccessLoader>(relay, m_contract->profile().apiBase(),
                                                  SystemClock::shared());
        QVERIFY(settled(m_loader->load()));
        QVERIFY(graph().isComplete());
        QCOMPARE(conditional, 0);
        // A list of each kind, organization roles too, the scopes of each role, and who holds it unless that is told.
        const int roles = int(graph().roles.size());
        const int machines = int(graph().applications.size());
        QVERIFY2(asked <= 3 + (roles + 99) / 100 + roles + std::min(roles, machines),
                 qPrintable(QString::number(asked)));
        const int first = std::exchange(asked, 0);
        QVERIFY(settled(m_loader->reload()));
        QVERIFY(graph().isComplete());
        // Somebody else may change a shared tenant in between.
        QVERIFY2(asked >= first - 2 && conditional >= asked - 2 && unchanged >= asked - 4,
                 qPrintable(u"%1, then %2: %3 conditional, %4 unchanged"_s.arg(first)
                                .arg(asked).arg(conditional).arg(unchanged)));
        qInfo("%d requests, then %d answered 304 of %d", first, unchanged, asked);
    }

    void inAnOrganizationOnlyItsRolesCount()
    {
        begin();
        QHash<QString, int> members; // applications by organization
        for (const auto &application : graph().applications) {
            const auto page = await(
                m_contract->tenant().api().applicationOrganizations(application.id, PageRequest{}));
            for (const auto &membership : page ? page->rows : QList<OrganizationMembership>())
                ++members[membership.organization.id];
        }
        QVERIFY(!members.isEmpty());
        int withRoles = 0;
        for (const QString &id : members.keys().mid(0, 8)) {
            const auto read = await(m_loader->loadOrganization(id));
            QVERIFY2(read, read ? "" : qPrintable(read.error().summary()));
            const auto organization = graph().organizations.value(id);
            QCOMPARE(organization.rolesByApplication.size(), members.value(id));
            QList<Pair> pairs;
            for (auto member = organization.rolesByApplication.cbegin();
                 member != organization.rolesByApplication.cend(); ++member) {
                pairs << Pair{{member.key(), id}, -1};
                for (qsizetype resource = 0; resource < graph().resources.size(); ++resource)
                    pairs << Pair{{member.key(), id}, int(resource)};
                withRoles += member->isEmpty() ? 0 : 1;
            }
            compare(pairs, 1);
            for (int outsider = 0; outsider < int(graph().applications.size()); ++outsider) {
                if (organization.rolesByApplication.contains(outsider))
                    continue;
                QVERIFY(probe({Pair{{outsider, id}, 0}}));
                const auto result = m_prober->results().cbegin();
                QVERIFY(result->error);
                if (result->error->kind == Error::Kind::NotFound)
                    continue; // no secret to ask with; the next one
                QCOMPARE(result->error->oauthError, u"access_denied"_s);
                break;
            }
        }
        QVERIFY(withRoles > 0);
    }

    void thePreparedAssignmentGivesTheScope()
    {
        begin();
        Made made(*m_contract);
        const auto resource =
            made.make("/resources", {{"name"_L1, made.name(u"mended"_s)},
                                     {"indicator"_L1, u"https://%1.example"_s.arg(made.run())}});
        const Wire scope = m_contract->api("POST", "/resources/" + idOf(resource) + "/scopes",
                                           R"({"name":"read","description":"x"})");
        const auto role = made.role(u"giver"_s, {scope.text("id")});
        const auto application = made.application(u"asker"_s);
        load();
        const auto at = [&] {
            return graph().scopeOf(graph().resourceOf(QString::fromUtf8(idOf(resource))), u"read");
        };
        const auto subject = [&] {
            return AccessSubject{graph().applicationOf(QString::fromUtf8(idOf(application))), {}};
        };
        const ScopeAccess before = accessToScope(graph(), subject(), at());
        QCOMPARE(before.expected, Expected::No);
        QCOMPARE(before.candidates, QList<int>{graph().roleOf(QString::fromUtf8(idOf(role)))});
        const auto mend = assignmentOf(graph(), subject(), before.candidates.first());
        QVERIFY(mend);
        QCOMPARE(m_contract->api("POST", mend->path.toUtf8().sliced(4), mend->body).status(), 201);
        load();
        QCOMPARE(accessToScope(graph(), subject(), at()).expected, Expected::Yes);
        compare({Pair{subject(), graph().scopes.at(at()).resource}}, 1);
    }

    void anAssignmentInAnOrganizationNeedsAMemberAndAnOrganizationRole()
    {
        begin();
        AccessSubject member;
        for (const auto &application : graph().applications) {
            const auto page = await(
                m_contract->tenant().api().applicationOrganizations(application.id, PageRequest{}));
            if (page && !page->rows.isEmpty())
                member = {graph().applicationOf(application.id),
                          page->rows.first().organization.id};
        }
        QVERIFY(member.application >= 0);
        QVERIFY(await(m_loader->loadOrganization(member.organizationId)));
        const auto held =
            graph().organizations.value(member.organizationId).rolesByApplication;
        const auto post = [&](int application, const QByteArray &body) {
            const QString path = u"/organizations/%1/applications/%2/roles"_s.arg(
                member.organizationId, graph().applications.at(application).id);
            return m_contract->api("POST", path.toUtf8(), body);
        };
        QCOMPARE(post(member.application, "{}").refusal(), u"400 guard.invalid_input"_s);
        QCOMPARE(post(member.application, R"({"organizationRoleIds":[]})").refusal(),
                 u"400 guard.invalid_input"_s);
        QCOMPARE(post(member.application, R"({"organizationRoleIds":["nobody"]})").refusal(),
                 u"422 entity.relation_foreign_key_not_found"_s);
        for (int outsider = 0; outsider < int(graph().applications.size()); ++outsider) {
            if (held.contains(outsider))
                continue;
            QVERIFY(!assignmentOf(graph(), {outsider, member.organizationId}, 0));
            QCOMPARE(post(outsider, R"({"organizationRoleIds":["any"]})").refusal(),
                     u"422 organization.require_membership"_s);
            break;
        }
        // A role that is held already: nothing changes, and it is said to be created.
        for (auto it = held.cbegin(); it != held.cend(); ++it) {
            if (it->isEmpty())
                continue;
            const auto assignment =
                assignmentOf(graph(), {it.key(), member.organizationId}, it->first());
            QVERIFY(assignment);
            const Wire again =
                m_contract->api("POST", assignment->path.toUtf8().sliced(4), assignment->body);
            QCOMPARE(again.status(), 201);
            QCOMPARE(again.response.body, QByteArray("Created"));
            break;
        }
    }

    void moreThanOnePageOfEverythingIsExpectedAndGranted()
    {
        constexpr int many = 102;
        begin();
        Made made(*m_contract);
        const auto resource =
            made.make("/resources", {{"name"_L1, made.name(u"large"_s)},
                                     {"indicator"_L1, u"https://%1.example"_s.arg(made.run())}});
        QStringList scopeIds;
        for (int i = 0; i < many; ++i) {
            const Wire scope = m_contract->api("POST", "/resources/" + idOf(resource) + "/scopes",
                                               "{\"name\":\"scope:" + QByteArray::number(i) +
                                                   "\",\"description\":\"x\"}");
            QCOMPARE(scope.status(), 201);
            scopeIds << scope.text("id");
        }
        const auto large = made.role(u"large"_s, scopeIds);
        QVERIFY(!idOf(large).isEmpty());
        // Roles that give one scope each: the list of roles grows past its first page.
        QByteArray last;
        for (qsizetype i = graph().roles.size(); i <= many; ++i)
            last = idOf(made.role(u"small %1"_s.arg(i), {scopeIds.at(i % many)}));
        QJsonArray holders;
        QByteArray single;
        for (int i = 0; i < many; ++i) {
            const auto application = made.application(u"holder %1"_s.arg(i));
            holders.append(application.value("id"_L1));
            single = idOf(application);
        }
        // All of them but one hold the large role, that one the last of the small ones.
        holders.removeLast();
        QCOMPARE(m_contract
                     ->api("POST", "/roles/" + idOf(large) + "/applications",
                           QJsonDocument(QJsonObject{{"applicationIds"_L1, holders}})
                               .toJson(QJsonDocument::Compact))
                     .status(),
                 201);
        if (!last.isEmpty()) {
            QCOMPARE(
                m_contract
                    ->api("POST", "/applications/" + single + "/roles", idList("roleIds", last))
                    .status(),
                201);
        }
        load();
        QVERIFY(graph().roles.size() > 100);
        const int at = graph().resourceOf(QString::fromUtf8(idOf(resource)));
        QVERIFY(at >= 0);
        QCOMPARE(graph().resources.at(at).scopes.size(), many);
        const int largeRole = graph().roleOf(QString::fromUtf8(idOf(large)));
        QCOMPARE(std::count_if(graph().applications.cbegin(), graph().applications.cend(),
                               [largeRole](const AccessGraph::Application &application) {
                                   return application.roles && application.roles->contains(largeRole);
                               }),
                 many - 1);

        QList<Pair> pairs;
        for (const QString &id :
             {holders.first().toString(), holders.last().toString(), QString::fromUtf8(single)})
            pairs << Pair{{graph().applicationOf(id), {}}, at};
        QCOMPARE(expected(pairs.first()).size(), many);
        QCOMPARE(expected(pairs.last()).size(), last.isEmpty() ? 0 : 1);
        compare(pairs, 3);
    }
};

QTEST_GUILESS_MAIN(ContractAccessTest)
#include "tst_contract_access.moc"
