// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RoleAccessTab.h"

#include "access/AccessLoader.h"
#include "access/Prober.h"
#include "gui/AccessTab.h"
#include "gui/Buttons.h"
#include "gui/MatrixProbing.h"
#include "gui/RoleDetails.h"
#include "gui/TenantSession.h"
#include "models/ApplicationAccess.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int burstMs = 100;

GroupedTab::Spec spec()
{
    return {
        .objectName = u"roleAccessGroupedView"_s,
        .accessibleName = RoleAccessTab::tr("Applications that hold the role, with its scopes"),
        .icon = u"scope"_s,
        .emptyTitle = {},
        .emptySentence = {},
        .headingPage = u"applications"_s,
        .rowPage = u"resources"_s,
        .rowLinkColumn = 1,
        .counted = GroupedTab::Counted::Headings,
        .makeModel = {},
        .summary = {},
    };
}

} // namespace

RoleAccessTab::RoleAccessTab(AppContext &context, TenantSession &session, QWidget *parent)
    : GraphTab(spec(), roleAccessColumns(), session.access(), parent)
    , m_prober(session.prober())
    , m_probing(new MatrixProbing(context, session, {16, 0, 16, 8}, this))
{
    auto *bar = new QWidget(this);
    m_probeButton = new Button(AccessTab::tr("Probe"), Button::Kind::Secondary, u"probe"_s, bar);
    m_probeButton->setObjectName(u"probeRoleButton"_s);
    m_probeButton->setToolTip(AccessTab::tr("Asks real tokens what they grant"));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 0, 12, 8);
    line->addWidget(m_probeButton);
    line->addStretch(1);
    addBar(bar);
    addBar(m_probing);
    m_soon.setSingleShot(true);
    m_soon.setInterval(burstMs);
    connect(&m_soon, &QTimer::timeout, this, &RoleAccessTab::refresh);
    connect(m_probeButton, &QPushButton::clicked, this, &RoleAccessTab::askToProbe);
    connect(m_probing, &MatrixProbing::connectionEditRequested, this,
            &RoleAccessTab::connectionEditRequested);
    connect(&m_prober, &Prober::resulted, this, &RoleAccessTab::resulted);
    connect(&m_prober, &Prober::progressed, this, &RoleAccessTab::enableProbe);
}

void RoleAccessTab::forget()
{
    m_probing->forget();
    GraphTab::forget();
}

void RoleAccessTab::askToProbe()
{
    m_probing->request(roleProbeJobs(graph(), graph().roleOf(id())));
}

QList<ListGroup> RoleAccessTab::groups(const AccessGraph &graph) const
{
    return roleAccess(graph, graph.roleOf(id()), m_prober.results(),
                      QDateTime::currentDateTimeUtc());
}

GraphTab::Told RoleAccessTab::told(const AccessGraph &graph) const
{
    const int role = graph.roleOf(id());
    if (role < 0)
        return {tr("This role was not there when roles and applications were read"), {}};
    const int holders = int(roleHolders(graph, role).size());
    const AccessDifference difference = roleDifference(graph, role, m_prober.results());
    return AccessTab::compared(
        holders > 0 ? tr("%n application(s) should get its scopes", nullptr, holders)
                    : RoleDetails::tr("No application holds it"),
        difference, tr("%n real token(s) agree", nullptr, difference.probed));
}

std::pair<QString, QString> RoleAccessTab::nothing() const
{
    if (graph().roleOf(id()) < 0)
        return {}; // that is not known, and the summary says so
    return {RoleDetails::tr("No application holds it"),
            RoleDetails::tr("What it permits reaches nobody yet.")};
}

void RoleAccessTab::refresh()
{
    GraphTab::refresh();
    enableProbe();
}

void RoleAccessTab::describe()
{
    GraphTab::describe();
    enableProbe();
}

/// Of a holder only: what others are asked is told elsewhere.
void RoleAccessTab::resulted(const ProbeTarget &target)
{
    if (m_soon.isActive())
        return;
    const int application = graph().applicationOf(target.applicationId);
    if (roleHolders(graph(), graph().roleOf(id())).contains(application))
        m_soon.start();
}

void RoleAccessTab::enableProbe()
{
    m_probeButton->setEnabled(!m_prober.isRunning()
                              && !roleProbeJobs(graph(), graph().roleOf(id())).isEmpty());
}

} // namespace lwb
