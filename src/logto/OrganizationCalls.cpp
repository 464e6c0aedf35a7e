// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

PendingPage<Organization> ManagementApi::organizations(const PageRequest &page)
{
    return fetchPage<Organization>(
        request(u"/organizations"_s, pageQuery(page, Search::Q) + u"&showFeatured=true"_s));
}

PendingOne<Organization> ManagementApi::organization(const QString &id)
{
    return fetchOne<Organization>(request(u"/organizations/%1"_s, id, {}));
}

PendingPage<OrganizationMember> ManagementApi::organizationUsers(const QString &id,
                                                                 const PageRequest &page)
{
    return fetchPage<OrganizationMember>(
        request(u"/organizations/%1/users"_s, id, pageQuery(page, Search::Q)));
}

PendingPage<OrganizationApplication> ManagementApi::organizationApplications(
    const QString &id, const PageRequest &page)
{
    return fetchPage<OrganizationApplication>(
        request(u"/organizations/%1/applications"_s, id, pageQuery(page, Search::Q)));
}

PendingPage<OrganizationRole> ManagementApi::organizationRoles(const PageRequest &page)
{
    return fetchPage<OrganizationRole>(
        request(u"/organization-roles"_s, pageQuery(page, Search::Q)));
}

} // namespace lwb
