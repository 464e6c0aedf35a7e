// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Secret.h"
#include "logto/ActiveUsers.h"
#include "logto/LogRecords.h"
#include "logto/OrganizationRecords.h"
#include "logto/PageRequest.h"
#include "logto/Records.h"
#include "net/Transport.h"

#include <QObject>
#include <QUrlQuery>

namespace lwb {

/// The lists `lwb list` and the console share. What the endpoint can't do is done by the caller.
enum class Collection { Applications, Users, Roles, Resources };

/// Whether the endpoint searches by itself; it ignores the parameter for resources.
[[nodiscard]] bool canSearch(Collection collection);

template<typename T>
using PendingPage = Pending<Result<Page<T>>>;
template<typename T>
using PendingOne = Pending<Result<T>>;

/// Typed calls of the Management API over a Transport that adds the token. Base: {endpoint}/api.
/// Errors: Http with Logto's code for an answered refusal, Malformed naming the JSON path.
class ManagementApi final : public QObject
{
    Q_OBJECT
public:
    ManagementApi(Transport &transport, QUrl apiBase, QObject *parent = nullptr);

    // Lists answer with Total-Number unless said otherwise; (search) after a list that the server
    // searches by LIKE in ids, names and descriptions (of users: e-mail, phone and username too),
    // (q) where it looks for a part of name or id. The others it can't search.

    [[nodiscard]] PendingPage<Application> applications(const PageRequest &page);     // search
    [[nodiscard]] PendingOne<Application> application(const QString &id);
    [[nodiscard]] PendingPage<Role> applicationRoles(const QString &id,
                                                     const PageRequest &page); // search
    [[nodiscard]] PendingPage<OrganizationMembership> applicationOrganizations(
        const QString &id, const PageRequest &page);
    /// Whole: not paged.
    [[nodiscard]] PendingPage<ApplicationSecret> applicationSecrets(const QString &id);
    /// The value of the application's newest secret that does not expire before `now`, to ask a
    /// token with. NotFound when it has none. Only for who was told what that costs.
    [[nodiscard]] Pending<Result<SharedSecret>> usableSecret(const QString &applicationId,
                                                             const QDateTime &now);

    [[nodiscard]] PendingPage<Role> roles(const PageRequest &page);                   // search
    [[nodiscard]] PendingOne<Role> role(const QString &id);
    /// Each with its resource.
    [[nodiscard]] PendingPage<Scope> roleScopes(const QString &id,
                                                const PageRequest &page); // search
    [[nodiscard]] PendingPage<Application> roleApplications(const QString &id,
                                                            const PageRequest &page); // search
    [[nodiscard]] PendingPage<User> roleUsers(const QString &id, const PageRequest &page); // search

    [[nodiscard]] PendingPage<ApiResource> resources(const PageRequest &page);
    [[nodiscard]] PendingOne<ApiResource> resource(const QString &id);
    /// Of an unknown resource: none.
    [[nodiscard]] PendingPage<Scope> resourceScopes(const QString &id,
                                                    const PageRequest &page); // search

    [[nodiscard]] PendingPage<User> users(const PageRequest &page); // search, by field and mode
    /// With the enterprise identities.
    [[nodiscard]] PendingOne<User> user(const QString &id);
    [[nodiscard]] PendingPage<Role> userRoles(const QString &id, const PageRequest &page); // search
    /// Whole: not paged.
    [[nodiscard]] PendingPage<OrganizationMembership> userOrganizations(const QString &id);
    /// Whole: not paged. Those that have not expired; of an unknown user: none.
    [[nodiscard]] PendingPage<UserSession> userSessions(const QString &id);

    /// With their usersCount.
    [[nodiscard]] PendingPage<Organization> organizations(const PageRequest &page);   // q
    [[nodiscard]] PendingOne<Organization> organization(const QString &id);
    /// Of an unknown organization: none; so with its applications.
    [[nodiscard]] PendingPage<OrganizationMember> organizationUsers(const QString &id,
                                                                    const PageRequest &page); // q
    [[nodiscard]] PendingPage<OrganizationApplication> organizationApplications(
        const QString &id, const PageRequest &page);                                  // q
    /// Of the organization template: every organization has the same.
    [[nodiscard]] PendingPage<OrganizationRole> organizationRoles(const PageRequest &page); // q

    /// Newest first. The server stops counting past 10,000 and then names no last page: walk until
    /// an empty page comes.
    [[nodiscard]] PendingPage<LogEntry> logs(const LogFilter &filter, int page, int pageSize);
    [[nodiscard]] PendingOne<LogEntry> log(const QString &id);

    /// The last 30 days, the present one included.
    [[nodiscard]] PendingOne<ActiveUsers> activeUsers();

    /// The page's objects as the server wrote them, for `lwb list`.
    [[nodiscard]] PendingPage<QByteArray> rawPage(Collection collection,
                                                  const PageRequest &request);
    /// GET of a path below the base, as received; the answer's status is 2xx. The path is
    /// percent-encoded by the caller.
    [[nodiscard]] Pending<Result<HttpResponse>> get(const QString &path,
                                                    const QUrlQuery &query = {});
    /// GET of one object: `collection` is its path, "applications"; `id` any text.
    [[nodiscard]] Pending<Result<HttpResponse>> getObject(const QString &collection,
                                                          const QString &id);

    /// The request a page becomes, without a token.
    [[nodiscard]] HttpRequest pageRequest(Collection collection, const PageRequest &request) const;

private:
    /// How a list takes PageRequest::search.
    enum class Search { None, Like, Fields, Q };

    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request);
    [[nodiscard]] HttpRequest request(const QString &path, const QString &query) const;
    /// `path` is a template for one id: "/roles/%1/scopes". InvalidInput for what can be no id.
    [[nodiscard]] Result<HttpRequest> request(const QString &path, const QString &id,
                                              const QString &query) const;
    [[nodiscard]] static QString pageQuery(const PageRequest &page, Search search,
                                           const QString &typeParameter = {});
    // Defined in Calls.h, for the files that use them.
    template<typename T>
    [[nodiscard]] PendingPage<T> fetchPage(Result<HttpRequest> request);
    template<typename T>
    [[nodiscard]] PendingPage<T> fetchWhole(Result<HttpRequest> request);
    template<typename T>
    [[nodiscard]] PendingOne<T> fetchOne(Result<HttpRequest> request);

    Transport &m_transport;
    QUrl m_apiBase;
};

} // namespace lwb
