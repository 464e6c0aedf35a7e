// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessLoader.h"

#include "access/AccessBuild.h"
#include "access/AccessLists.h"

#include <QPointer>

#include <deque>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Organizations that a reload reads again; those looked at before are forgotten.
constexpr qsizetype organizationsKept = 8;

/// What would befall every other request as well.
bool endsRun(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Http:
        return error.status == 401 || error.status == 403 || error.status == 429;
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
    case Error::Kind::InvalidInput:
    case Error::Kind::Internal:
        return false;
    default:
        return true;
    }
}

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, u"cancelled"_s);
}

} // namespace

struct AccessLoader::Private {
    Private(AccessLoader *loader, Transport &transport, const QUrl &apiBase, const Clock &clock)
        : q(loader)
        , reader(transport, apiBase, clock)
    {
    }

    AccessLoader *q;
    AccessReader reader;
    std::shared_ptr<const AccessGraph> graph = std::make_shared<const AccessGraph>();
    QHash<QString, AccessListing> done; ///< by path
    QHash<QString, AccessListing>
        older;                 ///< of an earlier run; stands in for what fails in this one
    QStringList organizations; ///< ids, the one asked for last at the end

    // Of the run under way.
    std::deque<AccessReader::List> queue;
    QSet<QString> asked; ///< waiting or on their way
    QHash<QString, std::function<void()>> running;
    QHash<QString, Error> failed;
    std::optional<Error> error;
    QStringList builtFor; ///< organizations in the graph that is being built
    int answers = 0;
    int requests = 0;
    bool loading = false;
    bool withRoles = true; ///< those held directly
    bool whole = false;    ///< everything is asked for anew
    bool halted = false;   ///< nothing more is started
    bool stopped = false;  ///< because somebody wants so
    bool vanished = false; ///< a role or an application was gone when it was asked about
    bool repeated = false;
    bool pumping = false;
    bool building = false;
    bool unfinished = true; ///< load() has something to do
    bool closing = false;

    QList<Pending<Done>> waiting;
    QList<Pending<Done>> afterwards; ///< want everything anew, after the run that does not
    QHash<QString, QList<Pending<Result<Done>>>> organizationWaiting;

    void setAside(const QString &path);
    void setAllAside();
    void begin();
    void plan();
    void want(const AccessReader::List &list);
    void pump();
    void took(const QString &path, Result<AccessListing> listing);
    [[nodiscard]] std::optional<AccessListing> part(const QString &path) const;
    void ended();
    void repeat();
    void built(BuiltAccess access);
    void finish();
    [[nodiscard]] Result<Done> outcomeOf(const QString &organization) const;
};

void AccessLoader::Private::setAside(const QString &path)
{
    if (const auto listing = done.constFind(path); listing != done.cend()) {
        older.insert(path, *listing);
        done.erase(listing);
    }
}

void AccessLoader::Private::setAllAside()
{
    for (auto listing = done.cbegin(); listing != done.cend(); ++listing)
        older.insert(listing.key(), *listing);
    done.clear();
}

void AccessLoader::Private::begin()
{
    loading = true;
    halted = stopped = vanished = repeated = false;
    failed.clear();
    error.reset();
    answers = requests = 0;
    plan();
    const QPointer<AccessLoader> alive(q);
    Q_EMIT q->progressed();
    if (alive)
        pump();
}

/// Everything the graph needs that has not come; the first lists say what the others are.
void AccessLoader::Private::plan()
{
    want(resourceList);
    if (withRoles)
        want(roleList);
    want(applicationList);
    want(organizationRoleList);
    const auto roles = done.constFind(roleList.path);
    const auto applications = done.constFind(applicationList.path);
    if (roles != done.cend()) {
        for (const auto &list : listsOfRoles(*roles))
            want(list);
    }
    if (roles != done.cend() && applications != done.cend()) {
        for (const auto &list : listsOfHolders(*roles, *applications))
            want(list);
    }
    for (const QString &id : std::as_const(organizations)) {
        want(organizationName(id));
        want(organizationApplications(id));
    }
}

void AccessLoader::Private::want(const AccessReader::List &list)
{
    if (done.contains(list.path) || failed.contains(list.path) || asked.contains(list.path))
        return;
    asked.insert(list.path);
    queue.push_back(list);
    ++requests;
}

void AccessLoader::Private::pump()
{
    // What settles at once comes back here: loop, do not recurse.
    if (pumping || closing)
        return;
    pumping = true;
    const QPointer<AccessLoader> alive(q);
    while (!halted && !queue.empty() && running.size() < atOnce) {
        const AccessReader::List list = queue.front();
        queue.pop_front();
        const auto reading = reader.fetch(list);
        running.insert(list.path, reading.canceller());
        reading.then(q, [this, path = list.path](Result<AccessListing> listing) {
            took(path, std::move(listing));
        });
        if (!alive)
            return;
    }
    pumping = false;
    if (running.isEmpty() && (halted || queue.empty()))
        ended();
}

void AccessLoader::Private::took(const QString &path, Result<AccessListing> listing)
{
    running.remove(path);
    asked.remove(path);
    if (closing)
        return;
    if (listing) {
        done.insert(path, std::move(*listing));
        older.remove(path);
        if (path == roleList.path || path == applicationList.path)
            plan();
    } else {
        const Error why = listing.error();
        failed.insert(path, why);
        const bool ofOrganizations = path.startsWith("/organization"_L1);
        if (why.status == 404 && !ofOrganizations) {
            vanished = true;
            older.remove(path);
        }
        if (!error && !ofOrganizations && why.kind != Error::Kind::Cancelled)
            error = why;
        // What organizations may not tell says nothing of the rest.
        halted = halted || (endsRun(why) && !(ofOrganizations && why.status == 403));
    }
    const QPointer<AccessLoader> alive(q);
    Q_EMIT q->progressed();
    if (alive)
        pump();
}

std::optional<AccessListing> AccessLoader::Private::part(const QString &path) const
{
    if (const auto listing = done.constFind(path); listing != done.cend())
        return *listing;
    if (const auto listing = older.constFind(path); listing != older.cend())
        return *listing;
    return std::nullopt;
}

void AccessLoader::Private::ended()
{
    if (!loading || building)
        return;
    for (const AccessReader::List &list : std::exchange(queue, {}))
        asked.remove(list.path);
    if (vanished && !repeated && !halted) {
        repeat();
        return;
    }
    if (stopped && graph->isComplete()) {
        finish();
        return;
    }
    building = true;
    builtFor = organizations;
    AccessParts parts = partsOf([this](const QString &path) { return part(path); }, organizations);
    parts.withRoles = withRoles;
    reader.inBackground([parts = std::move(parts)] { return buildAccess(parts); },
                        [this](BuiltAccess access) { built(std::move(access)); });
}

/// Lists that contradict each other are asked for once more, together. What did not change costs a
/// 304 each.
void AccessLoader::Private::repeat()
{
    repeated = true;
    vanished = false;
    failed.clear();
    error.reset();
    setAllAside();
    plan();
    pump();
}

void AccessLoader::Private::built(BuiltAccess access)
{
    building = false;
    const bool moved = access.moved || !access.movedOrganizations.isEmpty();
    if (moved && !repeated && !halted) {
        repeat();
        return;
    }
    if (error) {
        access.graph->error = error;
    } else if (access.graph->error) {
        setAllAside(); // it contradicts itself even now: the next load() asks for all of it
    } else if (stopped) {
        access.graph->error = cancelled();
    } else if (!access.whole) {
        access.graph->error = failed.isEmpty() ? cancelled() : *failed.cbegin();
    }
    graph = std::move(access.graph);
    unfinished = !graph->isComplete();
    if (!unfinished && whole) {
        whole = false;
        older.clear();
        reader.forgetUnused();
    }
    const QPointer<AccessLoader> alive(q);
    Q_EMIT q->changed();
    if (alive)
        finish();
}

Result<Done> AccessLoader::Private::outcomeOf(const QString &organization) const
{
    for (const QString &path : {organizationApplications(organization).path,
                                organizationName(organization).path, organizationRoleList.path}) {
        if (const auto why = failed.constFind(path); why != failed.cend())
            return *why;
    }
    if (stopped)
        return cancelled();
    if (graph->organizations.contains(organization))
        return Done();
    return error.value_or(graph->error.value_or(
        Error::make(Error::Kind::Malformed, u"it changed while it was read"_s, organization)));
}

void AccessLoader::Private::finish()
{
    loading = false;
    QList<std::pair<Pending<Result<Done>>, Result<Done>>> outcomes;
    for (const QString &id : organizationWaiting.keys()) {
        if (!stopped && !builtFor.contains(id))
            continue;
        const Result<Done> outcome = outcomeOf(id);
        if (!graph->organizations.contains(id))
            organizations.removeAll(id);
        for (const auto &pending : organizationWaiting.take(id))
            outcomes.append({pending, outcome});
    }
    const auto settled = std::exchange(waiting, {});
    if (!afterwards.isEmpty()) {
        waiting = std::exchange(afterwards, {});
        whole = true;
        setAllAside();
        begin();
    } else if (!organizationWaiting.isEmpty()) {
        begin();
    }
    const QPointer<AccessLoader> alive(q);
    Q_EMIT q->progressed();
    for (const Pending<Done> &pending : settled)
        pending.settle(Done());
    for (const auto &[pending, outcome] : std::as_const(outcomes))
        pending.settle(outcome);
}

AccessLoader::AccessLoader(Transport &transport, const QUrl &apiBase, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, transport, apiBase, clock))
{
    connect(&d->reader, &AccessReader::answered, this, [this] { ++d->answers; });
    connect(&d->reader, &AccessReader::extended, this, [this] { ++d->requests; });
}

AccessLoader::~AccessLoader()
{
    d->closing = true;
    for (const auto &cancel : std::exchange(d->running, {}))
        cancel();
    for (const auto &pending : std::exchange(d->waiting, {}) + std::exchange(d->afterwards, {}))
        pending.settle(Done());
    for (const auto &pendings : std::exchange(d->organizationWaiting, {})) {
        for (const auto &pending : pendings)
            pending.settle(cancelled());
    }
}

void AccessLoader::leaveOutRoles()
{
    d->withRoles = false;
}

Pending<Done> AccessLoader::load()
{
    if (!d->loading && !d->unfinished)
        return Done();
    Pending<Done> pending;
    d->waiting.append(pending);
    if (!d->loading) {
        d->whole = d->whole || d->done.isEmpty();
        d->begin();
    }
    return pending;
}

Pending<Done> AccessLoader::reload()
{
    Pending<Done> pending;
    if (d->loading && !d->whole) {
        d->afterwards.append(pending);
        return pending;
    }
    d->waiting.append(pending);
    if (!d->loading) {
        d->whole = d->unfinished = true;
        d->organizations = d->organizations.mid(
            std::max<qsizetype>(0, d->organizations.size() - organizationsKept));
        d->setAllAside();
        d->begin();
    }
    return pending;
}

Pending<Result<Done>> AccessLoader::loadOrganization(const QString &organizationId)
{
    // QUrl would take these for navigation, however they are encoded.
    if (organizationId.isEmpty() || organizationId == u"."_s || organizationId == u".."_s)
        return Result<Done>(Error::make(Error::Kind::InvalidInput, u"not an ID"_s, organizationId));
    Pending<Result<Done>> pending;
    d->organizationWaiting[organizationId].append(pending);
    d->organizations.removeAll(organizationId);
    d->organizations.append(organizationId);
    d->setAside(organizationApplications(organizationId).path);
    d->setAside(organizationName(organizationId).path);
    if (!d->loading) {
        d->begin();
    } else if (!d->running.isEmpty()) {
        d->plan();
        d->pump();
    }
    return pending;
}

void AccessLoader::stop()
{
    if (!d->loading || d->building)
        return;
    d->halted = d->stopped = true;
    d->waiting += std::exchange(d->afterwards, {});
    const auto running = d->running;
    for (const auto &cancel : running)
        cancel();
    d->pump();
}

bool AccessLoader::isLoading() const
{
    return d->loading;
}

int AccessLoader::readCount() const
{
    return d->answers;
}

int AccessLoader::toRead() const
{
    const bool known = (!d->withRoles || d->done.contains(roleList.path)) &&
                       d->done.contains(applicationList.path);
    return known ? d->requests : -1;
}

std::shared_ptr<const AccessGraph> AccessLoader::graph() const
{
    return d->graph;
}

} // namespace lwb

#include "moc_AccessLoader.cpp"
