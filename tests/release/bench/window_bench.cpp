// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the console's own widgets from inside: what bench_window.py prints and judges. Writes one
// line per figure: its name, then every sample in milliseconds. Arguments: users, latency in ms.
#include "gui/AppContext.h"
#include "gui/ListView.h"
#include "gui/MainWindow.h"
#include "gui/MatrixView.h"
#include "gui/TenantSession.h"
#include "gui/Theme.h"
#include "gui/Workspace.h"
#include "models/MatrixModel.h"
#include "models/PagedTableModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

/// When the widget was last painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

double until(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs) {
            std::fputs("gave up waiting\n", stderr);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const QList<double> &samples)
{
    std::fputs(name, stdout);
    for (const double sample : samples)
        std::printf(" %.3f", sample);
    std::putchar('\n');
}

PagedTableModel *usersModel(ManagementApi &api, QObject *parent)
{
    const QList<ListColumn> columns{{u"Name"_s, ColumnStyle::Name, 220},
                                    {u"Username"_s, ColumnStyle::Text, 160},
                                    {u"E-mail"_s, ColumnStyle::Text, 200},
                                    {u"ID"_s, ColumnStyle::Mono, 140},
                                    {u"Created"_s, ColumnStyle::Time, 120}};
    const auto source = [&api](const PageRequest &request) {
        return api.users(request).map(&api, [](Result<Page<User>> users) -> Result<Page<ListRow>> {
            if (!users)
                return users.error();
            Page<ListRow> page;
            page.total = users->total;
            for (const User &user : users->rows) {
                page.rows.append({user.id, u"User"_s,
                                  {{user.name, {}, {}},
                                   {user.username, {}, {}},
                                   {user.primaryEmail, {}, {}},
                                   {user.id, {}, {}},
                                   {user.createdAt.toString(Qt::ISODate), {}, {}}},
                                  user.json});
            }
            return page;
        });
    };
    return new PagedTableModel(columns, source, parent);
}

/// Where the next jump leads: all over the list, never twice to the same page.
qint64 rowOfJump(int jump, qint64 rows)
{
    return (rows / 41) * (jump % 40 + 1) - 50 - jump;
}

void measureJumps(ListView &view, PagedTableModel &model, ManagementApi &api)
{
    constexpr int rounds = 30;
    QList<double> jumps;
    QList<double> bare;
    PaintWatch watch(view.viewport());
    for (int i = 0; i < rounds; ++i) {
        // The same kind of page, asked for without a list around it, in turn.
        PageRequest request;
        request.page = int(rowOfJump(i, model.total()) / 100) + 7;
        bool answered = false;
        const auto raw = api.rawPage(Collection::Users, request);
        raw.then(&api, [&answered](const Result<Page<QByteArray>> &) { answered = true; });
        bare.append(until([&answered] { return answered; }));

        const int row = int(rowOfJump(i, model.total()));
        QElapsedTimer timer;
        timer.start();
        view.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
        const int last = row + view.viewport()->height() / 28 - 1;
        bool isHere = false;
        int before = 0;
        until([&] {
            if (!isHere && model.row(row) && model.row(last)) {
                isHere = true;
                before = watch.paints;
                view.viewport()->update(); // it may have been painted already: one more, not less
            }
            return isHere && watch.paints > before;
        });
        jumps.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print("jump", jumps);
    print("server", bare);
}

void measureScrolling(ListView &view, PagedTableModel &model)
{
    constexpr int frames = 1'000;
    QList<double> took;
    PaintWatch watch(view.viewport());
    view.scrollToTop();
    until([&model] { return model.row(0); });
    for (int i = 0; i < frames; ++i) {
        const int before = watch.paints;
        QElapsedTimer timer;
        timer.start();
        // A brisk turn of the wheel; every tenth a pull at the handle.
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() + (i % 10 ? 84 : 28'000));
        while (watch.paints == before)
            QCoreApplication::processEvents();
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print("frame", took);
}

/// 1,000 applications, 20 resources with 25 scopes each, 60 roles of which every application holds three.
std::shared_ptr<AccessGraph> bigGraph()
{
    auto graph = std::make_shared<AccessGraph>();
    graph->readAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 20; ++i) {
        AccessGraph::Resource resource;
        resource.id = resource.indicator = u"https://api-%1.example"_s.arg(i);
        resource.name = u"API number %1"_s.arg(i);
        for (int j = 0; j < 25; ++j) {
            resource.scopes.append(int(graph->scopes.size()));
            graph->scopes.append({u"scope-%1-%2"_s.arg(i).arg(j), u"read:object-%1"_s.arg(j), {}, i});
        }
        graph->resources.append(resource);
    }
    for (int i = 0; i < 60; ++i) {
        QList<int> scopes;
        for (int scope = i % 7; scope < graph->scopes.size(); scope += 5 + i % 11)
            scopes.append(scope);
        graph->roles.append({u"role-%1"_s.arg(i), u"Role %1"_s.arg(i), {}, Role::Type::MachineToMachine, false, scopes, 0});
    }
    for (int i = 0; i < 1'000; ++i)
        graph->applications.append({u"application-%1"_s.arg(i), u"Application %1"_s.arg(i), {},
                                    QList<int>{i % 20, 20 + i % 20, 40 + i % 20}});
    return graph;
}

/// Of what was expected a third is missing, and as much is a surprise.
ProbeResults bigProbes(const AccessGraph &graph)
{
    ProbeResults results;
    for (int i = 0; i < graph.applications.size(); i += 2) {
        for (const AccessGraph::Resource &resource : graph.resources) {
            ProbeResult result;
            for (const int scope : resource.scopes) {
                result.asked.append(graph.scopes.at(scope).name);
                if ((scope + i) % 3 != 0)
                    result.granted.append(graph.scopes.at(scope).name);
            }
            results.insert({graph.applications.at(i).id, resource.indicator, {}}, result);
        }
    }
    return results;
}

void measureMatrix()
{
    const auto graph = bigGraph();
    const ProbeResults probes = bigProbes(*graph);
    MatrixModel model;
    MatrixView view(model);
    view.resize(1'280, 800);
    view.show();
    PaintWatch watch(view.viewport());
    until([&watch] { return watch.paints > 0; });
    QList<double> first;
    for (int i = 0; i < 11; ++i) {
        model.setGraph(std::make_shared<AccessGraph>());
        QCoreApplication::processEvents();
        const int before = watch.paints;
        QElapsedTimer timer;
        timer.start();
        model.setGraph(graph);
        until([&] { return watch.paints > before; });
        first.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print("matrix", first);

    model.setProbes(&probes);
    view.goTo(model.index(500, 250));
    QCoreApplication::processEvents();
    QList<double> took;
    for (int i = 0; i < 1'000; ++i) {
        const int before = watch.paints;
        QElapsedTimer timer;
        timer.start();
        // Down with the wheel, every third across, every tenth far away, and back at the end.
        QScrollBar *bar = i % 3 ? view.verticalScrollBar() : view.horizontalScrollBar();
        const int step = i % 10 ? 84 : 3'000;
        bar->setValue(bar->value() + step > bar->maximum() ? 0 : bar->value() + step);
        while (watch.paints == before)
            QCoreApplication::processEvents();
        took.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print("cells", took);
}

void measureReset(ListView &view, PagedTableModel &model)
{
    QList<double> took;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.setModel(nullptr);
        view.setModel(&model);
        took.append(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    print("model", took);
}

/// From a window's first paint to its first rows on screen, and what of that the server took: the
/// exchange for a token and the first page.
void measureFirstRows(AppContext &context, const Profile &profile)
{
    QList<double> rows;
    QList<double> server;
    for (int i = 0; i < 12; ++i) {
        context.closeSession(profile.id); // no token and no connection is left over
        MainWindow window(context);
        window.resize(1'280, 800);
        window.openProfile(profile);
        window.workspace()->go({u"applications"_s, {}});
        auto *list = window.workspace()->findChild<ListView *>(u"applicationsListView"_s);
        const PaintWatch watch(&window);
        const PaintWatch listWatch(list->viewport());
        window.show();
        until([&watch] { return watch.paints > 0; });
        QElapsedTimer timer;
        timer.start();
        int before = -1;
        until([&] {
            if (before < 0 && list->model()->index(0, 0).data(ListRole::Id).isValid()) {
                before = listWatch.paints;
                list->viewport()->update(); // it may have been painted already: one more, not less
            }
            return before >= 0 && listWatch.paints > before;
        });
        const double took = double(timer.nsecsElapsed()) / 1e6;
        double served = 0;
        for (const Exchange &exchange : window.workspace()->session().log().entries())
            served += exchange.finished ? exchange.timing.totalMs : 0;
        if (i == 0)
            continue; // fonts and icons are drawn for the first time
        rows.append(took);
        server.append(served);
    }
    print("rows", rows);
    print("rowsserver", server);
}

void measureThemes(Theme &theme, QWidget &window)
{
    QList<double> took;
    PaintWatch watch(&window);
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        theme.setChoice(theme.isDark() ? Theme::Choice::Light : Theme::Choice::Dark);
        QCoreApplication::processEvents(); // the repaint of everything
        if (i > 0) // the first one fills the caches of icons
            took.append(double(timer.nsecsElapsed()) / 1e6);
        until([&watch] { return watch.paints > 0; });
    }
    print("theme", took);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir directory;
    Theme theme(Theme::Choice::Light);
    AppContext context(directory.path());
    DemoOptions options;
    options.users = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    options.latencyMs = argc > 2 ? QByteArray(argv[2]).toInt() : 35;
    const auto tenant = DemoTenant::start(options);
    if (!tenant) {
        std::fputs("no demo tenant\n", stderr);
        return 1;
    }
    const DemoTenant::Address &address = (*tenant)->address();
    Profile profile;
    profile.id = u"bench"_s;
    profile.endpoint = address.endpoint;
    profile.tenantId = u"default"_s;
    profile.clientId = address.clientId;
    profile.secretPlace = SecretPlace::SessionOnly;
    (void)context.secretStore(SecretPlace::SessionOnly).write(profile.id, Secret(address.clientSecret.toUtf8()));
    const auto session = context.session(profile);

    {
        ListView view;
        PagedTableModel *model = usersModel(session->api(), &view);
        view.resize(1'280, 800);
        view.show();
        view.setModel(model);
        model->load();
        until([model] { return model->state() == PagedTableModel::State::Ready; });
        measureJumps(view, *model, session->api());
        measureScrolling(view, *model);
        measureReset(view, *model);
    }
    measureFirstRows(context, profile);
    measureMatrix();
    MainWindow window(context);
    window.resize(1'280, 800);
    window.show();
    window.openProfile(profile);
    window.workspace()->go({u"applications"_s, {}});
    const auto *list = window.workspace()->findChild<ListView *>(u"applicationsListView"_s);
    until([list] { return list->model() && list->model()->index(0, 0).data(ListRole::Id).isValid(); });
    measureThemes(theme, window);
    return 0;
}
