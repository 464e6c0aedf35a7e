// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WhoCanTab.h"

#include "gui/TenantSession.h"
#include "models/WhoCan.h"

#include <QSet>

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

/// Applications that have any of the scopes.
QSet<int> applicationsOn(const AccessGraph &graph, int resource)
{
    QSet<int> applications;
    for (const int scope : graph.resources.at(resource).scopes) {
        for (const ScopeHolders::Holder &holder : whoCan(graph, scope).applications)
            applications.insert(holder.application);
    }
    return applications;
}

} // namespace

WhoCanTab::WhoCanTab(TenantSession &session, QWidget *parent)
    : GraphTab(spec(), whoCanColumns(), session.access(), parent)
{
}

qint64 WhoCanTab::total() const
{
    const int resource = graph().resourceOf(id());
    return GroupedTab::total() < 0 || resource < 0 ? -1 : applicationsOn(graph(), resource).size();
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
    return {
        tr("%n application(s) can use it", nullptr, int(applicationsOn(graph, resource).size())),
        {}};
}

} // namespace lwb
