// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListRows.h"
#include "models/Lists.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QList<ListColumn> userColumns()
{
    return {nameColumn(),
            {QCoreApplication::translate("Lists", "Username"), ColumnStyle::Mono, 150},
            {QCoreApplication::translate("Lists", "E-mail"), ColumnStyle::Text, 248},
            {QCoreApplication::translate("Lists", "Phone"), ColumnStyle::Mono, 112},
            {QCoreApplication::translate("Lists", "Last sign-in"), ColumnStyle::Time, 112},
            createdColumn()};
}

ListRow fullUserRow(const User &user)
{
    ListCell lastSignIn = ageCell(user.lastSignInAt.value_or(QDateTime()));
    if (!user.lastSignInAt)
        lastSignIn.text = QCoreApplication::translate("Lists", "Never");
    return userRow(user, {textCell(user.username), textCell(user.primaryEmail),
                          textCell(user.primaryPhone), lastSignIn, timeCell(user.createdAt)});
}

QString identityKind(Identity::Kind kind)
{
    return kind == Identity::Kind::Social ? QCoreApplication::translate("Lists", "Social")
                                          : QCoreApplication::translate("Lists", "Enterprise SSO");
}

} // namespace

PagedTableModel *usersModel(ManagementApi &api, QObject *parent)
{
    const auto call = [&api](const PageRequest &request) { return api.users(request); };
    return serverList<User>(api, userColumns(), call, fullUserRow, parent);
}

PagedTableModel *roleUsersModel(ManagementApi &api, const QString &roleId, QObject *parent)
{
    const auto call = [&api, roleId](const PageRequest &request) {
        return api.roleUsers(roleId, request);
    };
    return serverList<User>(api, userColumns(), call, fullUserRow, parent);
}

PagedTableModel *userRolesModel(ManagementApi &api, const QString &userId, QObject *parent)
{
    const auto call = [&api, userId](const PageRequest &request) {
        return api.userRoles(userId, request);
    };
    const auto toRow = [](const Role &role) { return roleRow(role, {textCell(role.description)}); };
    return serverList<Role>(api, {nameColumn(), descriptionColumn()}, call, toRow, parent);
}

PagedTableModel *userOrganizationsModel(ManagementApi &api, const QString &userId, QObject *parent)
{
    const auto call = [&api, userId](const PageRequest &) { return api.userOrganizations(userId); };
    return localList<OrganizationMembership>(api, membershipColumns(), call, membershipRow, parent);
}

PagedTableModel *userSessionsModel(ManagementApi &api, const QString &userId, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Signed in"), ColumnStyle::Time, 170},
        {QCoreApplication::translate("Lists", "Expires"), ColumnStyle::Time, 170},
        {QCoreApplication::translate("Lists", "Application"), ColumnStyle::Mono, 180},
        {QCoreApplication::translate("Lists", "Event"), ColumnStyle::Text, 100},
        {QCoreApplication::translate("Lists", "Place"), ColumnStyle::Text, 160}};
    const auto call = [&api, userId](const PageRequest &) { return api.userSessions(userId); };
    const auto toRow = [](const UserSession &session) {
        return ListRow{session.id,
                       u"Session"_s,
                       {momentCell(session.signedInAt), momentCell(session.expiresAt),
                        textCell(session.clientId), textCell(session.event),
                        textCell(session.place)},
                       session.json};
    };
    return localList<UserSession>(api, columns, call, toRow, parent);
}

PagedTableModel *userIdentitiesModel(ManagementApi &api, const QString &userId, QObject *parent)
{
    const QList<ListColumn> columns = {
        {QCoreApplication::translate("Lists", "Provider"), ColumnStyle::Name, 200},
        {QCoreApplication::translate("Lists", "Kind"), ColumnStyle::Text, 120},
        {QCoreApplication::translate("Lists", "User ID at the provider"), ColumnStyle::Mono, 220}};
    const auto call = [&api, userId](const PageRequest &) {
        return api.user(userId).map(&api, [](Result<User> user) -> Result<Page<Identity>> {
            auto identities = user ? identitiesOf(*user) : Result<QList<Identity>>(user.error());
            if (!identities)
                return identities.error();
            const qint64 count = identities->size();
            return Page<Identity>{std::move(*identities), count, false};
        });
    };
    const auto toRow = [](const Identity &identity) {
        return ListRow{identity.provider + u'/' + identity.userId,
                       u"link"_s,
                       {textCell(identity.provider), textCell(identityKind(identity.kind)),
                        textCell(identity.userId)},
                       identity.json};
    };
    return localList<Identity>(api, columns, call, toRow, parent);
}

} // namespace lwb
