// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WhoCanTab.h"

#include "gui/TenantSession.h"
#include "models/WhoCan.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

GroupedTab::Spec spec()
{
    return {
        .objectName = u"whoCanGroupedView"_s,
        .accessibleName = WhoCanTab::tr("Who can use each scope, and through which roles"),
        .icon = u"role"_s,
        .emptyTitle = WhoCanTab::tr("No scopes yet"),
        .emptySentence = WhoCanTab::tr("Without a scope there is nothing anybody could get."),
        .headingPage = {},
        .rowPage = u"roles"_s,
        .pageOfKind = {{u"MachineToMachine"_s, u"applications"_s}},
        .chipPage = u"roles"_s,
        .rowLinkColumn = 0,
        .counted = GroupedTab::Counted::Rows,
        .makeModel = {},
        .summary = {},
    };
}

} // namespace

WhoCanTab::WhoCanTab(TenantSession &session, QWidget *parent)
    : GraphTab(spec(), whoCanColumns(), session.access(), parent)
{
}

QList<ListGroup> WhoCanTab::groups(const AccessGraph &graph) const
{
    return whoCanUse(graph, graph.resourceOf(id()));
}

GraphTab::Told WhoCanTab::told(const AccessGraph &graph) const
{
    const int resource = graph.resourceOf(id());
    if (resource < 0)
        return {tr("This API resource was not there when roles and applications were read"), {}};
    const QString who = whoCanInAll(graph, resource);
    if (!graph.organizationRoles) // the rest was
        return {who, GraphTab::tr("Not everything was read: what is missing here is not proved absent"),
                Ink::Warn};
    return {who.isEmpty() ? tr("Nobody can use it") : who, {}};
}

} // namespace lwb
