// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Photographer.h"

#include "demo/DemoIds.h"
#include "demo/DemoTenant.h"
#include "gui/MainWindow.h"
#include "gui/MatrixPage.h"
#include "gui/MatrixProbing.h"
#include "gui/MatrixView.h"
#include "gui/MessageBar.h"
#include "gui/ProgressStrip.h"
#include "gui/RequestsPage.h"
#include "gui/TenantSession.h"
#include "gui/Workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString applicationId(const QByteArray &name)
{
    return QString::fromLatin1(demo::seededId("application " + name));
}

QByteArray roleId(const QByteArray &name)
{
    return demo::seededId("role " + name);
}

} // namespace

void Photographer::photographMatrix(MainWindow &window)
{
    DemoOptions options;
    options.applications = 70;
    options.roles = 24;
    options.latencyMs = 8;
    const auto tenant = openAnother(window, options);
    if (!tenant)
        return;
    Workspace &workspace = *window.workspace();
    AccessLoader &loader = workspace.session().access();
    workspace.go({u"matrix"_s, {}});
    auto *page = workspace.findChild<MatrixPage *>();
    expect("the matrix being read", [&loader] { return loader.readCount() > 8; });
    take(window, u"matrix-loading"_s);
    loader.stop();
    expect("a matrix read in part", [&loader] { return !loader.isLoading(); });
    take(window, u"matrix-partial"_s);
    page->reload();
    expect("the whole matrix", [page] { return page->model()->graph().isComplete(); });
    take(window, u"matrix-expected"_s);
    photographMatrixProbes(window);
    page->view()->setFocus();
    page->findChild<QPushButton *>(u"denseButton"_s)->click();
    take(window, u"matrix-dense"_s);
    page->findChild<QPushButton *>(u"differencesButton"_s)->click();
    take(window, u"matrix-differences"_s);
    workspace.session().prober().clearResults();
    page->model()->setProbes(&workspace.session().prober().results());
    take(window, u"matrix-empty"_s);
    open(window, demoProfile(), m_tenant.address().clientSecret);
}

void Photographer::photographMatrixProbes(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    auto *page = workspace.findChild<MatrixPage *>();
    Prober &prober = workspace.session().prober();
    const auto cell = [page](const QByteArray &application, const QString &scope) {
        return page->model()->indexOf(applicationId(application), u"https://shopping.api", scope);
    };
    // Between reading the graph and asking for tokens.
    Tenant &tenant = workspace.session().tenant();
    const QString without = applicationId("billing-worker");
    const QString with = applicationId("crm-bridge");
    change(
        tenant, "DELETE",
        u"applications/%1/roles/%2"_s.arg(without, QString::fromLatin1(roleId("Shopping reader"))));
    change(tenant, "POST", u"applications/%1/roles"_s.arg(with),
           "{\"roleIds\":[\"" + roleId("Shopping reader") + "\"]}");

    page->view()->goTo(cell("billing-worker", u"read:products"_s));
    page->probing()->request(page->model()->jobs(-1, -1, MatrixModel::Which::Expected));
    take(window, u"matrix-cost"_s);
    Q_EMIT page->probing()->costBar()->actionRequested();
    expect("some probes", [&prober] { return prober.doneCount() > 25; });
    take(window, u"matrix-probing"_s);
    Q_EMIT page->probing()->strip()->secondRequested();
    take(window, u"matrix-stopped"_s);
    page->probing()->request(page->model()->jobs(-1, -1, MatrixModel::Which::Expected));
    take(window, u"matrix-cost-of-the-rest"_s);
    Q_EMIT page->probing()->costBar()->actionRequested();
    expect("all probes", [&prober] { return !prober.isRunning(); });
    page->probing()->request(page->model()->jobs(cell("crm-bridge", u"read:products"_s).row(), 0));
    expect("one more probe", [&prober] { return !prober.isRunning(); });
    take(window, u"matrix-probed"_s);
    Q_EMIT page->view()->explained(page->view()->currentIndex());
    page->view()->setFocus();
    take(window, u"matrix-missing"_s);
    page->view()->goTo(cell("crm-bridge", u"read:products"_s));
    take(window, u"matrix-surplus"_s);
    page->view()->goTo(cell("billing-worker", u"write:products"_s));
    take(window, u"matrix-candidates"_s);
    // What the button leads to; nothing of it is sent.
    page->findChild<QPushButton *>(u"prepareAssignmentButton"_s)->click();
    take(window, u"requests-prepared"_s);
    workspace.findChild<RequestsPage *>()->setDraft({});
    workspace.go({u"matrix"_s, {}});
    page->view()->goTo(cell("legacy-importer", u"write:products"_s));
    take(window, u"matrix-refused"_s);
}

} // namespace lwb
