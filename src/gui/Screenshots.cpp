// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Screenshots.h"

#include "gui/AnswerView.h"
#include "gui/AppContext.h"
#include "gui/ApplicationDetails.h"
#include "gui/ApplicationsPage.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectPage.h"
#include "gui/MainWindow.h"
#include "gui/RequestsPage.h"
#include "gui/Theme.h"
#include "gui/Workspace.h"
#include "models/PagedTableModel.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int patienceMs = 30'000;

/// This runs instead of the application's event loop, not inside it.
bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    QCoreApplication::processEvents();
    return true;
}

class Photographer
{
public:
    Photographer(MainWindow &window, const QDir &directory) : m_window(window), m_directory(directory) {}

    void take(const QString &name)
    {
        QCoreApplication::processEvents();
        const QString path = m_directory.filePath(name + u".png"_s);
        if (m_window.grab().save(path)) {
            std::printf("%s\n", qUtf8Printable(path));
        } else {
            std::fprintf(stderr, "could not write %s\n", qUtf8Printable(path));
            m_failed = true;
        }
    }
    void miss(const char *what)
    {
        std::fprintf(stderr, "never came: %s\n", what);
        m_failed = true;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    MainWindow &m_window;
    QDir m_directory;
    bool m_failed = false;
};

/// Runs through the pages in the window's present size and theme.
void photographPages(MainWindow &window, Photographer &camera, const QString &suffix)
{
    window.showConnectPage();
    auto *form = window.findChild<ConnectForm *>();
    Profile typed;
    typed.hosting = Hosting::SelfHosted;
    typed.endpoint = QUrl(u"https://auth.acme.com/oidc"_s);
    typed.clientId = u"k2v9qz81mtn40xw7hbe3c"_s;
    form->load(std::nullopt);
    camera.take(u"welcome"_s + suffix);

    window.openDemo();
    auto *applications = window.workspace()->findChild<ApplicationsPage *>();
    window.workspace()->go({u"applications"_s, {}});
    PagedTableModel *list = applications->model();
    if (!waitFor([list] { return list->state() == PagedTableModel::State::Ready; }))
        camera.miss("the list of applications");
    camera.take(u"applications-list"_s + suffix);
    for (int row = 0; row < list->rowCount(); ++row) {
        if (const ListRow *found = list->row(row); found && found->kind == "MachineToMachine"_L1) {
            window.workspace()->go({u"applications"_s, found->id});
            break;
        }
    }
    const char *tabs[] = {"overview", "roles", "json"};
    for (int tab = 0; tab < 3; ++tab) {
        applications->details()->setTab(tab);
        if (!waitFor([details = applications->details()] { return details->isLoaded(); }))
            camera.miss("an application's details");
        camera.take(u"applications-"_s + QLatin1StringView(tabs[tab]) + suffix);
    }

    window.workspace()->go({u"requests"_s, {}});
    auto *requests = window.workspace()->findChild<RequestsPage *>();
    RequestDraft draft;
    draft.target = u"/api/users"_s;
    draft.query = {{u"page"_s, u"1"_s, true}, {u"page_size"_s, u"2"_s, true}};
    requests->setDraft(draft);
    requests->send();
    if (!waitFor([requests] { return requests->answer()->isComplete(); }))
        camera.miss("the answer to a request");
    camera.take(u"requests"_s + suffix);
}

} // namespace

int Screenshots::writeAll(Theme &theme, const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "could not make %s\n", qUtf8Printable(directory));
        return 1;
    }
    QTemporaryDir scratch;
    AppContext context(scratch.path());
    MainWindow window(context);
    Photographer camera(window, QDir(directory));
    const std::pair<Theme::Choice, QString> themes[] = {{Theme::Choice::Light, u"-light"_s},
                                                        {Theme::Choice::Dark, u"-dark"_s}};
    const std::pair<QSize, QString> sizes[] = {{{1280, 800}, {}}, {{900, 600}, u"-900x600"_s}};
    window.show();
    for (const auto &[choice, themeSuffix] : themes) {
        theme.setChoice(choice);
        for (const auto &[size, sizeSuffix] : sizes) {
            window.resize(size);
            photographPages(window, camera, themeSuffix + sizeSuffix);
        }
    }
    return camera.failed() ? 1 : 0;
}

} // namespace lwb
