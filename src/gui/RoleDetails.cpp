// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RoleDetails.h"

#include "gui/DetailHeader.h"
#include "gui/GroupedTab.h"
#include "gui/KeyValueList.h"
#include "gui/RoleAccessTab.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "models/GroupedModel.h"
#include "models/Lists.h"
#include "models/PermissionGroups.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

GroupedTab::Spec permissions(TenantSession &session)
{
    return {
        .objectName = u"permissionsGroupedView"_s,
        .accessibleName = RoleDetails::tr("Permissions of the role, by API resource"),
        .icon = u"scope"_s,
        .emptyTitle = RoleDetails::tr("It grants nothing"),
        .emptySentence =
            RoleDetails::tr("Whoever holds this role gains no scope by it. Tokens are issued all "
                            "the same, only without one."),
        .headingPage = u"resources"_s,
        .rowPage = {},
        .rowLinkColumn = -1,
        .counted = GroupedTab::Counted::Rows,
        .makeModel =
            [&session](const QString &id, QObject *owner) {
                return roleScopesByResource(session.api(), id, owner);
            },
        .summary =
            [](const GroupedModel &model) {
                return std::pair(
                    RoleDetails::tr("%n scope(s)", nullptr, int(model.rowsInGroups())),
                    RoleDetails::tr("of %n API resource(s)", nullptr, int(model.groupCount())));
            },
    };
}

RelatedList::Spec applications(TenantSession &session)
{
    return {
        .objectName = u"roleApplicationsListView"_s,
        .accessibleName = RoleDetails::tr("Applications that hold the role"),
        .icon = u"m2m"_s,
        .emptyTitle = RoleDetails::tr("No application holds it"),
        .emptySentence = RoleDetails::tr("What it permits reaches nobody yet."),
        .page = u"applications"_s,
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return roleApplicationsModel(session.api(), id, owner);
        },
    };
}

RelatedList::Spec users(TenantSession &session)
{
    return {
        .objectName = u"roleUsersListView"_s,
        .accessibleName = RoleDetails::tr("Users who hold the role"),
        .icon = u"user"_s,
        .emptyTitle = RoleDetails::tr("No user holds it"),
        .emptySentence = RoleDetails::tr("What it permits reaches nobody yet."),
        .page = u"users"_s,
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return roleUsersModel(session.api(), id, owner);
        },
    };
}

} // namespace

RoleDetails::RoleDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : DetailsPane(context, session, u"roles"_s, parent)
    , m_overview(addOverview())
    , m_permissions(new GroupedTab(permissions(session), this))
    , m_access(new RoleAccessTab(context, session, this))
{
    m_permissions->setObjectName(u"permissionsGroupedTab"_s);
    addRelated(tr("Permissions"), m_permissions, true);
    m_applications = addList(tr("Applications"), applications(session), true);
    m_users = addList(tr("Users"), users(session), true);
    m_access->setObjectName(u"roleAccessTab"_s);
    addRelated(tr("Access"), m_access);
    addRelated(tr("What if"), new WhatIfTab(WhatIfTab::About::Role, session, this));
    finishTabs(tr("The role as JSON"));
    connect(m_access, &RoleAccessTab::connectionEditRequested, this,
            &RoleDetails::connectionEditRequested);
    for (RelatedTab *related :
         std::initializer_list<RelatedTab *>{m_permissions, m_applications, m_users})
        connect(related, &RelatedTab::changed, this, &RoleDetails::fillCounts);
}

Result<Done> RoleDetails::fill(const QByteArray &json)
{
    const auto role = parseRecord<Role>(json);
    if (!role)
        return role.error();
    header()->setObject(u"Role"_s, role->name, words::forRoleType(role->type), role->id);
    fillOverview(*role);
    chooseHolders(role->type);
    return Done();
}

void RoleDetails::chooseHolders(Role::Type type)
{
    const bool machine = type == Role::Type::MachineToMachine;
    RelatedList *held = machine ? m_applications : m_users;
    RelatedList *other = machine ? m_users : m_applications;
    setTabPresent(held, true);
    // Who looked at the holders of one role looks at those of the next.
    if (isCurrent(other))
        setCurrent(held);
    setTabPresent(other, false);
    if (!machine && isCurrent(m_access))
        setCurrent(m_permissions);
    setTabPresent(m_access, machine);
}

void RoleDetails::fillOverview(const Role &role)
{
    m_overview->setRow(u"name"_s, tr("Name"), role.name);
    m_overview->setRow(u"description"_s, tr("Description"), role.description);
    m_overview->setRow(u"type"_s, tr("Type"), words::forRoleType(role.type));
    const bool machine = role.type == Role::Type::MachineToMachine;
    m_overview->setRow(u"default"_s, tr("Default role"),
                       !role.isDefault ? tr("No")
                       : machine       ? tr("Yes")
                                       : tr("Yes: every new user gets it"));
    m_overview->setRow(u"id"_s, tr("Role ID"), role.id, KeyValueList::Id);
    fillCounts();
}

void RoleDetails::fillCounts()
{
    const GroupedModel *scopes = m_permissions->model();
    const bool scopesKnown = m_permissions->total() >= 0;
    m_overview->setRow(u"permissions"_s, tr("Permissions"),
                       scopesKnown
                           ? tr("%1 of %2")
                                 .arg(tr("%n scope(s)", nullptr, int(scopes->rowsInGroups())),
                                      tr("%n API resource(s)", nullptr, int(scopes->groupCount())))
                           : QString());
    const qint64 applications = m_applications->total();
    const qint64 users = m_users->total();
    m_overview->setRow(u"holders"_s, tr("Held by"),
                       applications >= 0 ? tr("%n application(s)", nullptr, int(applications))
                       : users >= 0      ? tr("%n user(s)", nullptr, int(users))
                                         : QString());
}

} // namespace lwb
