// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/UserCount.h"
#include "logto/ManagementApi.h"
#include "support/Await.h"
#include "support/ScriptedTransport.h"

using namespace Qt::StringLiterals;
using namespace lwb;
using namespace lwb::test;

namespace {

AccessGraph::Role userRole(const QString &id, qint64 users)
{
    return {id, id, {}, Role::Type::User, false, QList<int>{}, users};
}

/// Users first to first + count - 1, of total.
HttpResponse users(int first, int count, int total)
{
    QByteArrayList rows;
    for (int i = first; i < first + count; ++i)
        rows.append("{\"id\":\"u" + QByteArray::number(i) + "\",\"createdAt\":1}");
    return responseFromText("200\nTotal-Number: " + QByteArray::number(total) + "\n\n[" +
                            rows.join(',') + ']');
}

/// A member for each text, which are their roles: "admin member".
HttpResponse members(const QByteArrayList &roles, int first, int total)
{
    QByteArrayList rows;
    for (const QByteArray &held : roles) {
        QByteArrayList names;
        for (const QByteArray &role : held.split(' '))
            names.append("{\"id\":\"" + role + "\",\"name\":\"" + role + "\"}");
        rows.append("{\"id\":\"u" + QByteArray::number(first++) +
                    "\",\"createdAt\":1,\"organizationRoles\":[" +
                    (held.isEmpty() ? QByteArray() : names.join(',')) + "]}");
    }
    return responseFromText("200\nTotal-Number: " + QByteArray::number(total) + "\n\n[" +
                            rows.join(',') + ']');
}

/// "130, at most; a 30, b 100"
QString told(const Result<UserCount> &count)
{
    if (!count)
        return count.error().kindName();
    QStringList roles;
    for (auto role = count->ofRole.cbegin(); role != count->ofRole.cend(); ++role)
        roles.append(role.key() + u' ' + QString::number(*role));
    roles.sort();
    return (count->count ? QString::number(*count->count) : u"unknown"_s) +
           (count->isAtMost ? u", at most; "_s : u"; "_s) + roles.join(u", "_s);
}

} // namespace

class UserCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<ScriptedTransport>();
        m_api = std::make_unique<ManagementApi>(*m_transport, QUrl(u"https://x.test/api"_s));
    }
    void cleanup() { QCOMPARE(m_transport->problems(), QStringList()); }

    void oneRoleTellsItsUsersItself()
    {
        QCOMPARE(told(await(countUsers(*m_api, {}))), u"0; "_s);
        QCOMPARE(told(await(countUsers(*m_api, {userRole(u"a"_s, 77'000)}))), u"77000; a 77000"_s);
        QCOMPARE(told(await(countUsers(*m_api, {userRole(u"a"_s, 9), userRole(u"b"_s, 0)}))),
                 u"9; a 9, b 0"_s);
    }

    void whoHoldsTwoRolesCountsOnce()
    {
        m_transport->expect("GET /api/roles/a/users?page=1&page_size=100", users(0, 30, 30));
        m_transport->expect("GET /api/roles/b/users?page=1&page_size=100", users(20, 100, 105));
        m_transport->expect("GET /api/roles/b/users?page=2&page_size=100", users(120, 5, 105));
        QCOMPARE(told(await(countUsers(*m_api, {userRole(u"a"_s, 30), userRole(u"b"_s, 105),
                                                userRole(u"none"_s, 0)}))),
                 u"125; a 30, b 105, none 0"_s);
    }

    void tooManyAreAddedUpAndSaidToBeAtMost()
    {
        QCOMPARE(told(await(countUsers(*m_api, {userRole(u"a"_s, UserCount::mostRead),
                                                userRole(u"b"_s, 1)}))),
                 u"10001, at most; a 10000, b 1"_s);
    }

    void aRoleThatFailsIsNoCount()
    {
        m_transport->expect("GET /api/roles/a/users?page=1&page_size=100",
                            Error::make(Error::Kind::Network, {}));
        m_transport->expect("GET /api/roles/b/users?page=1&page_size=100", users(0, 2, 2));
        QCOMPARE(told(await(countUsers(*m_api, {userRole(u"a"_s, 1), userRole(u"b"_s, 2)}))),
                 u"network"_s);
    }

    void membersAreCountedByTheirRoles()
    {
        m_transport->expect("GET /api/organizations/acme/users?page=1&page_size=100",
                            members({"admin member", "member", "", "other"}, 0, 6));
        m_transport->expect("GET /api/organizations/acme/users?page=2&page_size=100",
                            members({"admin", "member other"}, 4, 6));
        QCOMPARE(told(await(countMembers(*m_api, u"acme"_s, {u"admin"_s, u"member"_s}))),
                 u"4; admin 2, member 3"_s);
    }

    void anOrganizationWithoutSuchRolesIsNotAsked()
    {
        QCOMPARE(told(await(countMembers(*m_api, u"acme"_s, {}))), u"0; "_s);
    }

    void anOrganizationOfTooManyIsUnknown()
    {
        m_transport->expect("GET /api/organizations/acme/users?page=1&page_size=100",
                            members({"admin"}, 0, 10'001));
        QCOMPARE(told(await(countMembers(*m_api, u"acme"_s, {u"admin"_s}))), u"unknown; "_s);
    }

private:
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<ManagementApi> m_api;
};

QTEST_GUILESS_MAIN(UserCountTest)
#include "tst_usercount.moc"
