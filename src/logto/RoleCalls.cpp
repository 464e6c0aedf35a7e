// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

// Roles, and the API resources whose scopes they carry.

PendingPage<Role> ManagementApi::roles(const PageRequest &page)
{
    return fetchPage<Role>(pageRequest(Collection::Roles, page));
}

PendingOne<Role> ManagementApi::role(const QString &id)
{
    return fetchOne<Role>(request(u"/roles/%1"_s, id, {}));
}

PendingPage<Scope> ManagementApi::roleScopes(const QString &id, const PageRequest &page)
{
    return fetchPage<Scope>(request(u"/roles/%1/scopes"_s, id, pageQuery(page, Search::Like)));
}

PendingPage<Application> ManagementApi::roleApplications(const QString &id, const PageRequest &page)
{
    return fetchPage<Application>(
        request(u"/roles/%1/applications"_s, id, pageQuery(page, Search::Like)));
}

PendingPage<User> ManagementApi::roleUsers(const QString &id, const PageRequest &page)
{
    return fetchPage<User>(request(u"/roles/%1/users"_s, id, pageQuery(page, Search::Fields)));
}

PendingPage<ApiResource> ManagementApi::resources(const PageRequest &page)
{
    return fetchPage<ApiResource>(pageRequest(Collection::Resources, page));
}

PendingOne<ApiResource> ManagementApi::resource(const QString &id)
{
    return fetchOne<ApiResource>(request(u"/resources/%1"_s, id, {}));
}

PendingPage<Scope> ManagementApi::resourceScopes(const QString &id, const PageRequest &page)
{
    return fetchPage<Scope>(
        request(u"/resources/%1/scopes"_s, id, pageQuery(page, Search::Like)));
}

} // namespace lwb
