// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contract.h"

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

/// What `search` finds, field by field and mode by mode, and what it refuses.
class TestContractSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void patternsAreSqlLike_data();
    void patternsAreSqlLike();
    void badSearchesAreRefused_data();
    void badSearchesAreRefused();
    void theProductFindsWhatWasTyped();
    void fieldsAreSearchedByName();
    void usersAreFoundByTheirColumns();
    void applicationsAreFilteredByType();
    void rolesAreFilteredByType();
    void resourcesAreNotSearched();
    void organizationsHaveTheirOwnSearch();
    void unknownParametersAreIgnored();

private:
    [[nodiscard]] qint64 applicationsFound(const QByteArray &query)
    {
        return m_contract->get("/applications?page=1&page_size=1&" + query).response.totalNumber();
    }
    /// The pattern with this run's mark in place of @, percent-encoded.
    [[nodiscard]] QByteArray pattern(QByteArray text) const
    {
        return text.replace('@', m_made->run().toUtf8()).toPercentEncoding();
    }

    std::unique_ptr<Contract> m_contract;
    std::unique_ptr<Made> m_made;
};

void TestContractSearch::initTestCase()
{
    m_contract = std::make_unique<Contract>();
    m_made = std::make_unique<Made>(*m_contract);
    // "lwb contract suite Alpha_1 <run>" and so on.
    for (const QString &what : {u"Alpha_1"_s, u"Alpha%2"_s, u"AlphaX1"_s, u"béta"_s})
        m_made->application(what);
}

void TestContractSearch::cleanupTestCase()
{
    m_made.reset();
    m_contract.reset();
}

void TestContractSearch::patternsAreSqlLike_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("found");
    const auto row = [this](const char *name, const QByteArray &text, int found,
                            const QByteArray &more = {}) {
        QTest::newRow(name) << QByteArray("search=" + pattern(text) + more) << found;
    };
    row("no wildcard of its own", "@", 0);
    row("anywhere", "%@%", 4);
    row("at the end", "%@", 4);
    row("at the start only", "@%", 0);
    row("two parts", "%alpha%@", 3);
    row("one character", "%Alpha_1 @", 2);
    row("an underscore itself", "%Alpha\\_1 @", 1);
    row("a percent sign itself", "%Alpha\\%2 @", 1);
    row("a character of two bytes", "%b_ta @", 1);
    row("without case", "%ALPHAx1 @", 1);
    row("without case beyond ASCII", "%BÉTA @", 1);
    row("with case", "%ALPHAx1 @", 0, "&isCaseSensitive=true");
    row("exactly, without case", "LWB contract suite alphax1 @", 1, "&mode=exact");
    row("exactly, with case", "LWB contract suite alphax1 @", 0,
        "&mode=exact&isCaseSensitive=true");
    row("exactly has no wildcards", "%@", 0, "&mode=exact");
    row("SQL's expressions", "%(Alpha_1|b_ta) @", 3, "&mode=similar_to&isCaseSensitive=true");
    row("POSIX", "alpha.1 @$", 2, "&mode=posix");
    row("POSIX with case", "alpha.1 @$", 0, "&mode=posix&isCaseSensitive=true");
    row("a quote breaks nothing", "%';--%@", 0);
}

void TestContractSearch::patternsAreSqlLike()
{
    QFETCH(QByteArray, query);
    QTEST(int(applicationsFound(query)), "found");
}

void TestContractSearch::badSearchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *query, const char *message) {
        QTest::newRow(query) << QByteArray(query)
                             << u"Input is invalid. "_s + QString::fromUtf8(message);
    };
    row("search=", "Search value cannot be empty.");
    row("search=x&mode=bad",
        "Search match mode `bad` is not valid, expect one of exact, like, similar_to, posix.");
    row("search.name=x&mode.name=bad",
        "Search match mode `bad` for field `name` is not valid, "
        "expect one of exact, like, similar_to, posix.");
    row("search.foo=x",
        "Search field `foo` is not valid, "
        "expect one of id, primary_email, primary_phone, username, name.");
    row("search.profile.name=x",
        "Unsupported nested search field path `profile.name` detected. "
        "Only the first level field is supported.");
    row("search=a&search=b", "Only one search value is allowed when search mode is not `exact`.");
    row("search=a&mode=similar_to", "Cannot use case-insensitive match for `similar to`.");
    row("search=a&joint=xor", "Search joint mode `xor` is not valid, expect one of or, and.");
}

void TestContractSearch::badSearchesAreRefused()
{
    QFETCH(QByteArray, query);
    const Wire answer = m_contract->get("/users?" + query, {{"Accept-Language", "en"}});
    QCOMPARE(answer.refusal(), u"400 request.invalid_input"_s);
    QTEST(answer.text("message"), "message");
    // A broken expression is found out by the database, and reaches nobody but it.
    QCOMPARE(m_contract->get("/users?search=%5B&mode=posix").status(), 500);
}

void TestContractSearch::theProductFindsWhatWasTyped()
{
    ManagementApi &api = m_contract->tenant().api();
    const auto found = [&](const QString &typed) {
        const auto page =
            await(api.applications({.page = 1, .pageSize = 100, .search = typed, .types = {}}));
        QStringList names;
        if (page) {
            for (const Application &application : page->rows)
                names << application.name;
        }
        names.sort();
        return names;
    };
    QCOMPARE(found(u"Alpha_1 "_s + m_made->run()), QStringList{m_made->name(u"Alpha_1"_s)});
    QCOMPARE(found(u"alpha%2 "_s + m_made->run()), QStringList{m_made->name(u"Alpha%2"_s)});
    QCOMPARE(found(m_made->run()).size(), 4);
    QCOMPARE(found(u"\\"_s + m_made->run()), QStringList());
}

void TestContractSearch::fieldsAreSearchedByName()
{
    const QByteArray mine = "search.name=" + pattern("%@");
    QCOMPARE(applicationsFound(mine), 4);
    QCOMPARE(applicationsFound(mine + "&search.description=nope&joint=and"), 0);
    QCOMPARE(applicationsFound(mine + "&search.description=%25test&joint=and"), 4);
    QVERIFY(applicationsFound(mine + "&search.description=nope") >= 4); // or
    QCOMPARE(applicationsFound("search.id=" + m_contract->clientId().toUtf8()
                               + "&search.id=nope&mode.id=exact"),
             1);
}

void TestContractSearch::usersAreFoundByTheirColumns()
{
    const auto users = await(
        m_contract->tenant().api().users({.page = 1, .pageSize = 100, .search = {}, .types = {}}));
    QVERIFY(users.ok());
    if (users->rows.isEmpty())
        QSKIP("the tenant has no users");
    const QString id = users->rows.first().id;
    const Wire byId = m_contract->get("/users?search.id=" + id.toUtf8() + "&mode.id=exact");
    QCOMPARE(byId.response.totalNumber(), 1);
    QCOMPARE(byId.array().first().toObject().value("id"_L1).toString(), id);
    for (const User &user : users->rows) {
        if (user.username.isEmpty())
            continue;
        const QByteArray username = user.username.toUtf8().toPercentEncoding();
        QCOMPARE(m_contract
                     ->get("/users?search.username=" + username
                           + "&mode.username=exact&isCaseSensitive=true")
                     .response.totalNumber(),
                 1);
        const auto found = await(m_contract->tenant().api().users(
            {.page = 1, .pageSize = 100, .search = user.username, .types = {}}));
        QVERIFY(found.ok());
        QVERIFY(std::any_of(found->rows.cbegin(), found->rows.cend(),
                            [&](const User &u) { return u.id == user.id; }));
        break;
    }
}

void TestContractSearch::applicationsAreFilteredByType()
{
    m_made->application(u"SPA"_s, u"SPA"_s);
    const QByteArray mine = "search=" + pattern("%@") + '&';
    QCOMPARE(applicationsFound(mine + "types=SPA"), 1);
    QCOMPARE(applicationsFound(mine + "types=SPA&types=MachineToMachine"), 5);
    QCOMPARE(applicationsFound(mine + "isThirdParty=true"), 0);
    QCOMPARE(m_contract->get("/applications?types=Nope").refusal(), u"400 guard.invalid_input"_s);
    QCOMPARE(m_contract->get("/applications?isThirdParty=maybe").refusal(),
             u"400 guard.invalid_input"_s);
    const auto spas = await(m_contract->tenant().api().applications(
        {.page = 1, .pageSize = 100, .search = m_made->run(), .types = {u"SPA"_s}}));
    QVERIFY(spas.ok());
    QCOMPARE(spas->total, 1);
}

void TestContractSearch::rolesAreFilteredByType()
{
    m_made->role(u"service"_s);
    m_made->role(u"person"_s, {}, u"User"_s);
    const QByteArray mine = "/roles?search=" + pattern("%@");
    QCOMPARE(m_contract->get(mine).response.totalNumber(), 2);
    QCOMPARE(m_contract->get(mine + "&type=User").response.totalNumber(), 1);
    QCOMPARE(m_contract->get("/roles?type=Nope").refusal(), u"400 guard.invalid_input"_s);
}

void TestContractSearch::resourcesAreNotSearched()
{
    const qint64 all = m_contract->get("/resources?page_size=1").response.totalNumber();
    QCOMPARE(m_contract->get("/resources?page_size=1&search=%25nothing-is-called-so%25")
                 .response.totalNumber(),
             all);
}

void TestContractSearch::organizationsHaveTheirOwnSearch()
{
    m_made->make("/organizations", {{"name"_L1, m_made->name(u"Guild"_s)}});
    QCOMPARE(m_contract->get("/organizations?q=GUILD%20" + m_made->run().toUtf8())
                 .response.totalNumber(),
             1);
    QCOMPARE(m_contract->get("/organizations?q=nothing-is-called-so").response.totalNumber(), 0);
    // LIKE in disguise.
    const auto found = [this](const QByteArray &q) {
        return m_contract->get("/organizations?q=" + q + m_made->run().toUtf8()).response.totalNumber();
    };
    QCOMPARE(found("GUILD_"), 1);
    QCOMPARE(found("G%25D%20"), 1);
    QCOMPARE(found("GUILD%5C_"), 0);
    QCOMPARE(found("GUILD%5C%25"), 0);
}

void TestContractSearch::unknownParametersAreIgnored()
{
    const qint64 all = m_contract->get("/users?page_size=1").response.totalNumber();
    QCOMPARE(m_contract->get("/users?page_size=1&isSuspended=true&foo=bar").response.totalNumber(),
             all);
}

QTEST_GUILESS_MAIN(TestContractSearch)
#include "tst_contract_search.moc"
