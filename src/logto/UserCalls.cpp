// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

PendingPage<User> ManagementApi::users(const PageRequest &page)
{
    return fetchPage<User>(pageRequest(Collection::Users, page));
}

PendingOne<User> ManagementApi::user(const QString &id)
{
    return fetchOne<User>(request(u"/users/%1"_s, id, u"includeSsoIdentities=true"_s));
}

PendingPage<Role> ManagementApi::userRoles(const QString &id, const PageRequest &page)
{
    return fetchPage<Role>(request(u"/users/%1/roles"_s, id, pageQuery(page, Search::Like)));
}

PendingPage<OrganizationMembership> ManagementApi::userOrganizations(const QString &id)
{
    return fetchWhole<OrganizationMembership>(request(u"/users/%1/organizations"_s, id, {}));
}

PendingPage<UserSession> ManagementApi::userSessions(const QString &id)
{
    const auto sessions = request(u"/users/%1/sessions"_s, id, {});
    if (!sessions)
        return Result<Page<UserSession>>(sessions.error());
    // The one list that comes inside an object.
    return send(*sessions).map(this, [](Result<HttpResponse> answer) -> Result<Page<UserSession>> {
        if (!answer)
            return answer.error();
        auto page = pageFromText<UserSession>(memberText(answer->body, u"sessions"), *answer);
        if (page)
            page->total = page->rows.size();
        return page;
    });
}

} // namespace lwb
