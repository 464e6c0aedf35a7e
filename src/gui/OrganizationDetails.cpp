// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OrganizationDetails.h"

#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "models/Lists.h"
#include "words/ObjectWords.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

OrganizationDetails::OrganizationDetails(AppContext &context, TenantSession &session,
                                         QWidget *parent)
    : DetailsPane(context, session, u"organizations"_s, parent)
    , m_overview(addOverview())
{
    addLists();
    addRelated(tr("What if"),
               new WhatIfTab(WhatIfTab::About::Organization, session, this));
    finishTabs(tr("The organization as JSON"));
}

void OrganizationDetails::addLists()
{
    ManagementApi &api = session().api();
    RelatedList::Spec members{
        .objectName = u"membersListView"_s,
        .accessibleName = tr("Members of the organization"),
        .icon = u"user"_s,
        .emptyTitle = tr("No members yet"),
        .emptySentence = tr("Users join through an invitation, or are added in the Logto console."),
        .page = u"users"_s,
        .makeModel = [&api](const QString &id, QObject *owner) -> ListModel * {
            return organizationMembersModel(api, id, owner);
        },
    };
    RelatedList::Spec applications{
        .objectName = u"applicationsListView"_s,
        .accessibleName = tr("Applications of the organization"),
        .icon = u"m2m"_s,
        .emptyTitle = tr("No applications"),
        .emptySentence =
            tr("A machine-to-machine application gets a token for this organization only "
               "after it was added to it."),
        .page = u"applications"_s,
        .makeModel = [&api](const QString &id, QObject *owner) -> ListModel * {
            return organizationApplicationsModel(api, id, owner);
        },
    };
    RelatedList::Spec roles{
        .objectName = u"organizationRolesListView"_s,
        .accessibleName = tr("Roles of the organization template"),
        .icon = u"role"_s,
        .emptyTitle = tr("No organization roles"),
        .emptySentence = tr("The organization template has none, so nobody can hold one here."),
        .makeModel = [&api](const QString &, QObject *owner) -> ListModel * {
            return organizationRolesModel(api, owner);
        },
        .jsonName = tr("The organization role as JSON"),
    };
    addList(tr("Members"), std::move(members), true);
    addList(tr("Applications"), std::move(applications), true);
    addList(tr("Roles"), std::move(roles), true);
}

Result<Done> OrganizationDetails::fill(const QByteArray &json)
{
    const auto organization = parseRecord<Organization>(json);
    if (!organization)
        return organization.error();
    header()->setObject(u"Organization"_s, words::quoted(organization->name), tr("Organization"),
                        organization->id);
    fillOverview(*organization);
    return Done();
}

void OrganizationDetails::fillOverview(const Organization &organization)
{
    m_overview->setRow(u"name"_s, tr("Name"), words::quoted(organization.name));
    m_overview->setRow(u"description"_s, tr("Description"),
                       words::quoted(organization.description, 1'000));
    m_overview->setRow(u"id"_s, tr("Organization ID"), organization.id, KeyValueList::Id);
    m_overview->setRow(u"audience"_s, tr("Audience"),
                       u"urn:logto:organization:"_s + organization.id, KeyValueList::Id);
    m_overview->setRow(u"created"_s, tr("Created"),
                       words::forMoment(organization.createdAt, now()));
    m_overview->setRow(u"mfa"_s, tr("Multi-factor"),
                       organization.isMfaRequired ? tr("Required of every member")
                                                  : tr("Not required"));
    m_overview->setRow(u"customData"_s, tr("Custom data"),
                       words::forMembers(memberText(organization.json, u"customData")));
}

} // namespace lwb
