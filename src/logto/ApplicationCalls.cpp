// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

PendingPage<Application> ManagementApi::applications(const PageRequest &page)
{
    return fetchPage<Application>(pageRequest(Collection::Applications, page));
}

PendingOne<Application> ManagementApi::application(const QString &id)
{
    return fetchOne<Application>(request(u"/applications/%1"_s, id, {}));
}

PendingPage<Role> ManagementApi::applicationRoles(const QString &id, const PageRequest &page)
{
    return fetchPage<Role>(
        request(u"/applications/%1/roles"_s, id, pageQuery(page, Search::Like)));
}

PendingPage<OrganizationMembership> ManagementApi::applicationOrganizations(const QString &id,
                                                                            const PageRequest &page)
{
    return fetchPage<OrganizationMembership>(
        request(u"/applications/%1/organizations"_s, id, pageQuery(page, Search::None)));
}

PendingPage<ApplicationSecret> ManagementApi::applicationSecrets(const QString &id)
{
    return fetchWhole<ApplicationSecret>(request(u"/applications/%1/secrets"_s, id, {}));
}

} // namespace lwb
