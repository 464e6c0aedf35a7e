// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the permission graph and the probes: what bench_access.py prints. The tenant is told by
// LOGTO_ENDPOINT, LOGTO_CLIENT_ID, LOGTO_CLIENT_SECRET, LOGTO_RESOURCE.
//   load FILE           one load of the whole graph, in ms; writes the URLs it asked for
//   probe COUNT FILE    so many probes, in ms; writes App ID, secret, indicator and scopes of each
//   events              one load: the longest event and the 99th percentile, in ms of this thread
//   what-if             the slowest supposition on 10,000 applications and 2,000 roles, in ms
#include "access/AccessLoader.h"
#include "access/AccessQuestions.h"
#include "access/Prober.h"
#include "logto/Tenant.h"
#include "net/ExchangeLog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patienceMs = 300'000;

/// Tells what each event costs this thread, whatever else the machine does.
class TimedApplication final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    QList<double> costs;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (thread() != QThread::currentThread()) // those of the network come here as well
            return QCoreApplication::notify(receiver, event);
        const double before = cpuMs();
        const bool handled = QCoreApplication::notify(receiver, event);
        costs.append(cpuMs() - before);
        return handled;
    }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

double until(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // ends a wait in which nothing happens
    tick.start(50);
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            giveUp(u"gave up waiting"_s);
        // With a time limit it would spin, and take from a server beside it what it measures.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The tenant of the environment, with a token for the Management API.
struct Bench {
    Bench()
    {
        Profile profile;
        profile.id = u"bench"_s;
        profile.endpoint = QUrl(qEnvironmentVariable("LOGTO_ENDPOINT"));
        profile.clientId = qEnvironmentVariable("LOGTO_CLIENT_ID");
        profile.resource = qEnvironmentVariable("LOGTO_RESOURCE");
        tenant = std::make_unique<Tenant>(
            profile,
            [] {
                return Pending<Result<Secret>>(
                    Result<Secret>(Secret(qgetenv("LOGTO_CLIENT_SECRET"))));
            },
            &log, SystemClock::shared());
        QObject context;
        bool came = false;
        tenant->tokens()
            .token(tenant->managementTokenRequest())
            .then(&context, [&](const auto &token) {
                if (!token)
                    giveUp(token.error().summary());
                came = true;
            });
        until([&] { return came; });
        loader = std::make_unique<AccessLoader>(tenant->management(), profile.apiBase(),
                                                SystemClock::shared());
    }

    double load()
    {
        const auto loading = loader->load();
        const double took = until([&] { return loading.isSettled(); });
        if (!loader->graph()->isComplete())
            giveUp(loader->graph()->error ? loader->graph()->error->summary()
                                          : u"nothing was read"_s);
        return took;
    }

    ExchangeLog log;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<AccessLoader> loader;
};

void writeLines(const QString &path, const QByteArrayList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join('\n') + '\n') < 0)
        giveUp(file.errorString());
}

int load(const QString &path)
{
    Bench bench;
    const double took = bench.load();
    QByteArrayList urls;
    for (const Exchange &exchange : bench.log.entries()) {
        if (exchange.method == "GET")
            urls << exchange.url.toEncoded();
    }
    writeLines(path, urls);
    std::printf("%.1f\n", took);
    return 0;
}

/// The value, for curl to ask with as well.
QByteArray secretOf(Bench &bench, const QString &application)
{
    QByteArray value;
    bool came = false;
    QObject context;
    bench.tenant->api()
        .usableSecret(application, QDateTime::currentDateTimeUtc())
        .then(&context, [&](const Result<SharedSecret> &secret) {
            value = secret ? (*secret)->reveal() : QByteArray();
            came = true;
        });
    until([&] { return came; });
    return value;
}

/// All applications on one API resource before any on the next.
QByteArrayList exchangesToMake(Bench &bench, int count)
{
    (void)bench.load();
    const auto graph = bench.loader->graph();
    QHash<QString, QByteArray> secrets;
    QByteArrayList lines;
    for (const auto &resource : graph->resources) {
        QStringList scopes;
        for (const int scope : resource.scopes)
            scopes << graph->scopes.at(scope).name;
        for (const auto &application : graph->applications) {
            if (lines.size() == count || application.id == bench.tenant->profile().clientId)
                continue;
            if (!secrets.contains(application.id))
                secrets.insert(application.id, secretOf(bench, application.id));
            const QByteArray secret = secrets.value(application.id);
            if (!secret.isEmpty())
                lines << QByteArrayList{application.id.toUtf8(), secret,
                                        resource.indicator.toUtf8(), scopes.join(u' ').toUtf8()}
                             .join('\t');
        }
    }
    return lines;
}

/// What FILE says, when it says something already.
int probe(int count, const QString &path)
{
    Bench bench;
    QFile file(path);
    QByteArrayList lines;
    if (file.open(QIODevice::ReadOnly) && file.size() > 1)
        lines = file.readAll().trimmed().split('\n');
    else
        writeLines(path, lines = exchangesToMake(bench, count));
    QList<Prober::Job> jobs;
    for (const QByteArray &line : std::as_const(lines)) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        jobs << Prober::Job{{parts.value(0), parts.value(2), {}},
                            parts.value(3).split(u' ', Qt::SkipEmptyParts)};
    }
    Prober prober(*bench.tenant);
    prober.probe(jobs);
    const double took = until([&] { return !prober.isRunning(); });
    if (prober.doneCount() != jobs.size())
        giveUp(prober.pausedBy() ? prober.pausedBy()->summary() : u"the run paused"_s);
    std::printf("%.1f\n", took);
    return 0;
}

int events(TimedApplication &application)
{
    Bench bench;
    application.costs.clear();
    (void)bench.load();
    QList<double> costs = application.costs;
    std::sort(costs.begin(), costs.end());
    std::printf("%.2f %.2f %lld\n", costs.last(), costs.at(costs.size() * 99 / 100),
                qint64(costs.size()));
    return 0;
}

int whatIfs()
{
    constexpr int applications = 10'000, roles = 2'000, resources = 22, scopesEach = 10;
    AccessGraph graph;
    graph.readAt = QDateTime::currentDateTimeUtc();
    for (int r = 0; r < resources; ++r) {
        AccessGraph::Resource resource{u"r%1"_s.arg(r), {},   u"https://api%1"_s.arg(r),
                                       false,           3600, {}};
        for (int s = 0; s < scopesEach; ++s) {
            resource.scopes << int(graph.scopes.size());
            graph.scopes << AccessGraph::Scope{u"s%1-%2"_s.arg(r).arg(s), u"do:%1"_s.arg(s), {}, r};
        }
        graph.resources << resource;
    }
    for (int i = 0; i < roles; ++i) {
        AccessGraph::Role role{u"role%1"_s.arg(i),
                               u"Role %1"_s.arg(i),
                               {},
                               Role::Type::MachineToMachine,
                               false,
                               {},
                               0};
        const int first = i % (resources * scopesEach - 5);
        role.scopes = QList<int>{first, first + 1, first + 2, first + 3, first + 4};
        graph.roles << role;
    }
    for (int i = 0; i < applications; ++i) {
        QList<int> held{i % roles, (i * 7 + 1) % roles, (i * 13 + 2) % roles};
        std::sort(held.begin(), held.end());
        held.erase(std::unique(held.begin(), held.end()), held.end());
        graph.applications << AccessGraph::Application{
            u"app%1"_s.arg(i), u"App %1"_s.arg(i), {}, held};
    }
    using Kind = Supposition::Kind;
    const QList<Supposition> suppositions{
        {Kind::AssignRole, 7, 11, -1, -1},    {Kind::RemoveRole, 11, 11, -1, -1},
        {Kind::AddScope, 7, -1, 219, -1},     {Kind::RemoveScope, 7, -1, 7, -1},
        {Kind::DeleteRole, 7, -1, -1, -1},    {Kind::DeleteScope, -1, -1, 7, -1},
        {Kind::DeleteResource, -1, -1, -1, 3}};
    double slowest = 0;
    qsizetype changes = 0;
    for (const Supposition &supposition : suppositions) {
        QElapsedTimer timer;
        timer.start();
        changes += whatIf(graph, {supposition}).changes.size();
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%.2f %lld\n", slowest, qint64(changes));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    if (what == u"load"_s)
        return load(arguments.value(2));
    if (what == u"probe"_s)
        return probe(arguments.value(2).toInt(), arguments.value(3));
    if (what == u"events"_s)
        return events(application);
    if (what == u"what-if"_s)
        return whatIfs();
    giveUp(u"load FILE, probe COUNT FILE, events or what-if"_s);
}
