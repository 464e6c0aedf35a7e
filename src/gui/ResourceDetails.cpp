// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ResourceDetails.h"

#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "gui/WhoCanTab.h"
#include "models/Lists.h"
#include "words/Formats.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

RelatedList::Spec scopes(TenantSession &session)
{
    return {
        .objectName = u"scopesListView"_s,
        .accessibleName = ResourceDetails::tr("Scopes of the API resource"),
        .icon = u"scope"_s,
        .emptyTitle = ResourceDetails::tr("No scopes yet"),
        .emptySentence = ResourceDetails::tr(
            "Tokens for this API carry no scope, whatever role their application has."),
        .page = {},
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return resourceScopesModel(session.api(), id, owner);
        },
    };
}

} // namespace

ResourceDetails::ResourceDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : DetailsPane(context, session, u"resources"_s, parent)
    , m_overview(addOverview())
{
    addList(tr("Scopes"), scopes(session), true);
    addRelated(tr("Who can"), new WhoCanTab(session, this));
    m_whatIf = new WhatIfTab(WhatIfTab::About::Resource, session, this);
    addRelated(tr("What if"), m_whatIf);
    finishTabs(tr("The API resource as JSON"));
}

Result<Done> ResourceDetails::fill(const QByteArray &json)
{
    const auto resource = parseRecord<ApiResource>(json);
    if (!resource)
        return resource.error();
    header()->setObject(u"Resource"_s, resource->name,
                        isManagementApi(resource->indicator) ? tr("Built-in API resource")
                                                             : tr("API resource"),
                        resource->id);
    fillOverview(*resource);
    if (isManagementApi(resource->indicator))
        m_whatIf->showInstead(tr("Nothing to suppose here"),
                              tr("Logto's own API can be neither changed nor deleted."));
    return Done();
}

void ResourceDetails::fillOverview(const ApiResource &resource)
{
    m_overview->setRow(u"name"_s, tr("Name"), resource.name);
    m_overview->setRow(u"indicator"_s, tr("Indicator"), resource.indicator, KeyValueList::Id);
    m_overview->setRow(u"id"_s, tr("Resource ID"), resource.id, KeyValueList::Id);
    m_overview->setRow(u"lifetime"_s, tr("Token lifetime"),
                       tr("%1 (%n second(s))", nullptr, int(resource.accessTokenTtlS))
                           .arg(words::forDuration(double(resource.accessTokenTtlS) * 1000)));
    m_overview->setRow(u"default"_s, tr("Default API"),
                       resource.isDefault
                           ? tr("Yes. A token request that names no resource gets a token for this "
                                "API instead of an error, so a forgotten resource goes unnoticed.")
                           : tr("No"));
    if (isManagementApi(resource.indicator)) {
        m_overview->setRow(
            u"builtin"_s, tr("Built-in"),
            tr("Yes: Logto's own Management API. It can be neither changed nor deleted."));
    } else {
        m_overview->removeRow(u"builtin"_s);
    }
}

} // namespace lwb
