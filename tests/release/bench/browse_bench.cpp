// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every page of the demo tenant, at the first object of each list and at each of its tabs,
// and then idles: prints what memory is left in use, in MiB, and how many pages there were.
#include "gui/AppContext.h"
#include "gui/DetailsPane.h"
#include "gui/ListView.h"
#include "gui/MainWindow.h"
#include "gui/NavItem.h"
#include "gui/TabStrip.h"
#include "gui/TenantSession.h"
#include "gui/Theme.h"
#include "gui/Workspace.h"
#include "gui/WorkspacePage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;
constexpr int quietMs = 150;
constexpr int idleMs = 3'000; ///< idle memory is what is left when nothing has happened for a while

void spin(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

/// Until nothing is on its way to the server, and nothing follows from what came.
void settle(Workspace &workspace)
{
    QElapsedTimer patience;
    patience.start();
    const auto &log = workspace.session().log();
    const auto isBusy = [&log] {
        const auto &entries = log.entries();
        return std::any_of(entries.cbegin(), entries.cend(), [](const Exchange &exchange) { return !exchange.finished; });
    };
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < quietMs && patience.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        if (isBusy())
            quiet.restart();
    }
}

void browse(Workspace &workspace, const QString &id)
{
    workspace.go({id, {}});
    settle(workspace);
    WorkspacePage *page = workspace.page(id);
    for (ListView *list : page->findChildren<ListView *>()) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
            list->selectRow(0);
    }
    settle(workspace);
    for (TabStrip *tabs : page->findChildren<TabStrip *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(workspace);
        }
    }
}

double residentMib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir directory;
    Theme theme(Theme::Choice::Light);
    AppContext context(directory.path());
    MainWindow window(context);
    window.resize(1'280, 800);
    window.show();
    window.openDemo();
    if (!window.workspace()) {
        std::fputs("no demo tenant\n", stderr);
        return 1;
    }
    int pages = 0;
    for (const NavItem *item : window.workspace()->findChildren<NavItem *>()) {
        browse(*window.workspace(), item->id());
        ++pages;
    }
    window.workspace()->go({u"applications"_s, {}});
    spin(idleMs);
    std::printf("%.1f %d\n", residentMib(), pages);
    return 0;
}
