// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"
#include "demo/DemoTenant.h"
#include "gui/AccessTab.h"
#include "gui/ApplicationsPage.h"
#include "gui/DetailsPane.h"
#include "gui/GroupedView.h"
#include "gui/Label.h"
#include "gui/MainWindow.h"
#include "gui/MatrixProbing.h"
#include "gui/MessageBar.h"
#include "gui/OrganizationsPage.h"
#include "gui/OverviewCheck.h"
#include "gui/OverviewPage.h"
#include "gui/OverviewSecrets.h"
#include "gui/Photographer.h"
#include "gui/RoleAccessTab.h"
#include "gui/RolesPage.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "gui/Workspace.h"
#include "models/GroupedModel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

/// What an application gets, before and after real tokens were asked for.
void Photographer::photographProbe(MainWindow &window)
{
    auto *page = window.workspace()->findChild<ApplicationsPage *>();
    enum Tab { access = 2 };
    const auto open = [&](const QByteArray &application) {
        window.workspace()->go(
            {u"applications"_s, QString::fromLatin1(demo::seededId("application " + application))});
        page->details()->setTab(access);
        expect("an application's access", [page] { return page->details()->isLoaded(); });
    };
    auto *tab = page->details()->findChild<AccessTab *>();
    const Prober &prober = window.workspace()->session().prober();
    const auto agree = [&] {
        Q_EMIT tab->probing()->costBar()->actionRequested();
        expect("the answers of real tokens", [&] { return prober.remainingCount() == 0; });
    };
    const auto probe = [&](const QString &name) {
        tab->askToProbe();
        take(window, u"applications-access-"_s + name + u"-question"_s);
        agree();
        // The rows follow a moment later, below one heading for each API resource.
        const QList<ProbeTarget> all = prober.results().keys();
        const auto here = std::count_if(all.begin(), all.end(), [page](const ProbeTarget &target) {
            return target.applicationId == page->details()->id();
        });
        expect("the results", [&] { return tab->model()->groupCount() == here; });
        take(window, u"applications-access-"_s + name);
    };
    open("fraud-screening");
    tab->askToProbe(QString::fromLatin1(demo::seededId("resource https://shopping.api")));
    agree();
    tab->probing()->forget(); // so that the next one is asked about, too
    probe(u"probed"_s);
    open("legacy-importer");
    probe(u"refused"_s);
    open("shopping-norole");
    take(window, u"applications-access-none"_s);
    open("customer-portal");
    take(window, u"applications-access-spa"_s);
    page->details()->setTab(0);
}

/// What the holders of a role get by it, before and after they were asked.
void Photographer::photographRoleProbe(MainWindow &window)
{
    window.workspace()->go(
        {u"roles"_s, QString::fromLatin1(demo::seededId("role Shopping full access"))});
    auto *details = window.workspace()->findChild<RolesPage *>()->details();
    enum Tab { access = 4 };
    details->setTab(access);
    expect("the holders of a role", [details] { return details->isLoaded(); });
    take(window, u"roles-access"_s);
    auto *tab = details->findChild<RoleAccessTab *>();
    const auto said = [tab] { return tab->findChild<Label *>(u"summaryDetailLabel"_s)->text(); };
    const QString before = said();
    tab->askToProbe();
    Q_EMIT tab->probing()->costBar()->actionRequested();
    expect("the answers of real tokens",
           [&] { return !window.workspace()->session().prober().isRunning(); });
    expect("the results", [&] { return said() != before; });
    take(window, u"roles-access-probed"_s);
    details->setTab(0);
}

/// In one organization: on an application's page, and on the organization's own.
void Photographer::photographWhatIf(MainWindow &window)
{
    const auto role = QString::fromLatin1(demo::seededId("organization role Shop service"));
    const auto acme = QString::fromLatin1(demo::seededId("organization Acme", 12));
    const auto open = [&](DetailsPane *details, const QString &page, const QString &id, int tab) {
        window.workspace()->go({page, id});
        details->setTab(tab);
        expect("what may be supposed", [details] { return details->isLoaded(); });
        return details->findChild<WhatIfTab *>();
    };
    auto *applications = window.workspace()->findChild<ApplicationsPage *>()->details();
    enum { ofApplication = 3, ofOrganization = 4 };
    const auto worker = QString::fromLatin1(demo::seededId("application billing-worker"));
    auto *tab = open(applications, u"applications"_s, worker, ofApplication);
    tab->chooseOrganization(acme, u"Acme"_s);
    expect("an organization", [applications] { return applications->isLoaded(); });
    tab->suppose({Supposition::Kind::AssignRole, role, worker, {}, {}});
    take(window, u"applications-what-if-organization"_s);
    tab->chooseOrganization({}, {});
    applications->setTab(0);

    window.workspace()->go({u"organizations"_s, {}});
    auto *organization = window.workspace()->findChild<OrganizationsPage *>()->details();
    tab = open(organization, u"organizations"_s, acme, ofOrganization);
    tab->suppose({Supposition::Kind::DeleteRole, role, {}, {}, {}});
    take(window, u"organizations-what-if"_s);
    organization->setTab(0);
}

void Photographer::photographOverview(MainWindow &window)
{
    window.workspace()->go({u"overview"_s, {}});
    auto *page = window.workspace()->findChild<OverviewPage *>();
    take(window, u"overview-loading"_s);
    expect("the overview", [page] { return page->isLoaded(); });
    photographScrolled(window, u"overviewScrollArea"_s, u"overview"_s);
    page->check()->start();
    expect("the end of the connection test", [page] { return page->isLoaded(); });
    auto *secrets = page->findChild<OverviewSecrets *>();
    secrets->action()->click();
    expect("the secrets", [secrets] { return !secrets->survey().isRunning(); });
    photographScrolled(window, u"overviewScrollArea"_s, u"overview-all"_s);
}

/// On a tenant as somebody left it.
void Photographer::photographOverviewFindings(MainWindow &window)
{
    const auto tenant = openAnother(window, {});
    if (!tenant)
        return;
    Tenant &api = window.workspace()->session().tenant();
    const auto id = [](const QByteArray &name) {
        return QString::fromLatin1(demo::seededId(name));
    };
    const QString role = u"roles/"_s + id("role Logto Management API access");
    change(api, "PATCH", u"resources/%1/is-default"_s.arg(id("resource https://shopping.api")), R"({"isDefault":true})");
    change(api, "POST", role + u"/scopes"_s,
           "{\"scopeIds\":[\"" + demo::seededId("scope read:products") + "\"]}");
    window.workspace()->go({u"overview"_s, {}});
    auto *page = window.workspace()->findChild<OverviewPage *>();
    const auto takeFindings = [&](const QString &name) {
        expect("the findings of an untidy tenant", [page] { return page->isLoaded(); });
        const auto *findings = page->findChild<QWidget *>(u"accessSection"_s);
        page->findChild<QScrollArea *>()->verticalScrollBar()->setValue(findings->y() - 16);
        take(window, name);
    };
    takeFindings(u"overview-role-edited"_s);
    // The token of before goes on being good.
    change(api, "DELETE", role);
    page->reload();
    takeFindings(u"overview-role-gone"_s);
    open(window, demoProfile(), m_tenant.address().clientSecret);
}

} // namespace lwb
