// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicationAccess.h"

#include "access/Comparison.h"
#include "words/CellWords.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("ApplicationAccess", source, nullptr, n);
}

ProbeTarget targetOf(const AccessGraph &graph, const AccessSubject &subject, int resource)
{
    return {graph.applications.at(subject.application).id, graph.resources.at(resource).indicator,
            subject.organizationId};
}

const ProbeResult *resultFor(const AccessGraph &graph, const AccessSubject &subject, int resource,
                             const ProbeResults &results)
{
    const auto found = results.constFind(targetOf(graph, subject, resource));
    return found == results.cend() ? nullptr : &*found;
}

/// Through what: direct roles, or roles held in the organization, which have no page of their own.
ListCell through(const AccessGraph &graph, const AccessSubject &subject, const QList<int> &via)
{
    ListCell cell;
    QStringList names;
    for (const int role : via) {
        const bool direct = subject.organizationId.isEmpty();
        if (!direct && !graph.organizationRoles)
            continue;
        const QString name =
            direct ? graph.roles.at(role).name : graph.organizationRoles->at(role).name;
        names.append(name);
        cell.chips.append(
            {name, CellChip::Tone::Neutral, direct ? graph.roles.at(role).id : QString()});
    }
    cell.text = names.isEmpty() ? u"–"_s : names.join(u", "_s);
    return cell;
}

ListRow scopeRow(const AccessGraph &graph, const AccessSubject &subject, const ScopeAccess &access,
                 CellState state)
{
    const AccessGraph::Scope &scope = graph.scopes.at(access.scope);
    ListCell name{scope.name, {}, scope.description};
    name.state = state;
    ListCell via = through(graph, subject, access.via);
    // Enter leads where the first chip does.
    const QString role = via.chips.isEmpty() ? QString() : via.chips.constFirst().id;
    return {role, u"scope"_s, {name, via, {words::forCellState(state), {}, {}}}, {}};
}

void tellProbe(ListGroup &group, const ProbeResult &probe, int granted, int expected,
               const QDateTime &now)
{
    const QString age = words::forAge(probe.at, now);
    if (probe.error) {
        group.mark = text(QT_TRANSLATE_NOOP("ApplicationAccess", "no token"));
        group.count = age;
        // That nothing was asked leaves open why; what a server refused has a name.
        const words::Message message = words::forProbeError(*probe.error);
        group.note = probe.error->status == 0 && probe.error->kind == Error::Kind::NotFound
                         ? message.why
                         : message.what;
        group.noteStyle = ColumnStyle::Text;
        return;
    }
    group.count = text(QT_TRANSLATE_NOOP("ApplicationAccess", "%1 granted, %2 expected, %3"))
                      .arg(QLocale().toString(granted), QLocale().toString(expected), age);
}

ListGroup resourceGroup(const AccessGraph &graph, const AccessSubject &subject, int resource,
                        const ProbeResult *probe, const QDateTime &now)
{
    const AccessGraph::Resource &node = graph.resources.at(resource);
    ListGroup group;
    group.id = node.id;
    group.kind = isManagementApi(node.indicator) ? u"ManagementApi"_s : u"Resource"_s;
    group.title = node.name;
    group.note = node.indicator;
    int expected = 0;
    for (const ScopeAccess &access : accessTo(graph, subject, resource)) {
        const CellState state =
            cellState(access.expected, probe, graph.scopes.at(access.scope).name);
        expected += access.expected == Expected::Yes;
        if (state != CellState::Blank)
            group.rows.append(scopeRow(graph, subject, access, state));
    }
    if (probe)
        tellProbe(group, *probe, int(probe->granted.size()), expected, now);
    else
        group.count = text(QT_TRANSLATE_N_NOOP("ApplicationAccess", "%n scope(s)"), expected);
    return group;
}

std::optional<ListGroup> organizationGroup(const AccessGraph &graph, const AccessSubject &subject)
{
    const auto permissions = organizationScopes(graph, subject);
    const auto organization = graph.organizations.constFind(subject.organizationId);
    if (!permissions || permissions->isEmpty() || organization == graph.organizations.cend())
        return {};
    ListGroup group;
    group.kind = u"Organization"_s;
    group.title = organization->name;
    group.note = text(QT_TRANSLATE_NOOP("ApplicationAccess",
                                        "organization permissions, in tokens without a resource"));
    group.noteStyle = ColumnStyle::Text;
    for (const QString &name : *permissions) {
        ListCell cell{name, {}, {}};
        cell.state = CellState::Expected;
        group.rows.append(
            {{},
             u"scope"_s,
             {cell, {u"–"_s, {}, {}}, {words::forCellState(CellState::Expected), {}, {}}},
             {}});
    }
    group.count =
        text(QT_TRANSLATE_N_NOOP("ApplicationAccess", "%n scope(s)"), int(permissions->size()));
    return group;
}

/// The role's scopes, by API resource.
QMap<int, QList<int>> scopesByResource(const AccessGraph &graph, int role)
{
    QMap<int, QList<int>> scopes;
    const auto &given = graph.roles.at(role).scopes;
    for (const int scope : given ? *given : QList<int>())
        scopes[graph.scopes.at(scope).resource].append(scope);
    return scopes;
}

ListGroup holderGroup(const AccessGraph &graph, int role, int application,
                      const ProbeResults &results, const QDateTime &now)
{
    const AccessGraph::Application &node = graph.applications.at(application);
    ListGroup group;
    group.id = node.id;
    group.kind = u"MachineToMachine"_s;
    group.title = node.name;
    int granted = 0, unprobed = 0;
    const ProbeResult *told = nullptr; // a refusal, or else the oldest
    const auto resources = scopesByResource(graph, role);
    for (auto it = resources.cbegin(); it != resources.cend(); ++it) {
        const AccessGraph::Resource &resource = graph.resources.at(it.key());
        const ProbeResult *probe = resultFor(graph, {application, {}}, it.key(), results);
        unprobed += !probe;
        if (probe && !(told && told->error) && (!told || probe->error || probe->at < told->at))
            told = probe;
        for (const int scope : *it) {
            const CellState state =
                cellState(Expected::Yes, probe, graph.scopes.at(scope).name);
            granted += state == CellState::Granted;
            ListCell name{graph.scopes.at(scope).name, {}, graph.scopes.at(scope).description};
            name.state = state;
            group.rows.append({resource.id,
                               u"scope"_s,
                               {name, {resource.name, {}, {}},
                                {words::forCellState(state), {}, {}}},
                               {}});
        }
    }
    if (told && (told->error || unprobed == 0))
        tellProbe(group, *told, granted, int(group.rows.size()), now);
    else
        group.count =
            text(QT_TRANSLATE_N_NOOP("ApplicationAccess", "%n scope(s)"), int(group.rows.size()));
    return group;
}

} // namespace

QList<ListColumn> applicationAccessColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "Scope")), ColumnStyle::Mono, 220},
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "Through")), ColumnStyle::Text, 200},
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "State")), ColumnStyle::Text, 170},
    };
}

QList<ListGroup> applicationAccess(const AccessGraph &graph, const AccessSubject &subject,
                                   const ProbeResults &results, const QDateTime &now)
{
    QList<ListGroup> groups;
    if (subject.application < 0)
        return groups;
    for (int resource = 0; resource < graph.resources.size(); ++resource) {
        const ProbeResult *probe = resultFor(graph, subject, resource, results);
        ListGroup group = resourceGroup(graph, subject, resource, probe, now);
        if (probe || !group.rows.isEmpty())
            groups.append(group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ListGroup &a, const ListGroup &b) {
        if (a.rows.isEmpty() != b.rows.isEmpty()) // what gives nothing does not bury what does
            return b.rows.isEmpty();
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    if (const auto own = organizationGroup(graph, subject))
        groups.prepend(*own);
    return groups;
}

QList<Prober::Job> probeJobs(const AccessGraph &graph, const AccessSubject &subject,
                             const QList<int> &resources)
{
    QList<Prober::Job> jobs;
    for (const int resource : resources) {
        Prober::Job job{targetOf(graph, subject, resource), {}};
        for (const int scope : graph.resources.at(resource).scopes)
            job.scopes.append(graph.scopes.at(scope).name);
        if (!job.scopes.isEmpty())
            jobs.append(job);
    }
    return jobs;
}

AccessDifference accessDifference(const AccessGraph &graph, const AccessSubject &subject,
                                  const ProbeResults &results)
{
    AccessDifference difference;
    for (int resource = 0; resource < graph.resources.size() && subject.application >= 0;
         ++resource) {
        const ProbeResult *probe = resultFor(graph, subject, resource, results);
        if (!probe || probe->isSkipped)
            continue;
        ++difference.probed;
        difference.refused += probe->error.has_value();
        for (const ScopeAccess &access : accessTo(graph, subject, resource)) {
            const CellState state =
                cellState(access.expected, probe, graph.scopes.at(access.scope).name);
            difference.missing += state == CellState::Missing;
            difference.surplus += state == CellState::Surplus;
        }
    }
    return difference;
}

QList<int> roleHolders(const AccessGraph &graph, int role)
{
    QList<int> holders;
    for (int application = 0; application < graph.applications.size(); ++application) {
        const auto &roles = graph.applications.at(application).roles;
        if (roles && roles->contains(role))
            holders.append(application);
    }
    return holders;
}

QList<ListColumn> roleAccessColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "Scope")), ColumnStyle::Mono, 220},
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "API resource")), ColumnStyle::Text, 200},
        {text(QT_TRANSLATE_NOOP("ApplicationAccess", "State")), ColumnStyle::Text, 170},
    };
}

QList<ListGroup> roleAccess(const AccessGraph &graph, int role, const ProbeResults &results,
                            const QDateTime &now)
{
    QList<ListGroup> groups;
    for (const int application : roleHolders(graph, role))
        groups.append(holderGroup(graph, role, application, results, now));
    std::stable_sort(groups.begin(), groups.end(), [](const ListGroup &a, const ListGroup &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return groups;
}

QList<Prober::Job> roleProbeJobs(const AccessGraph &graph, int role)
{
    QList<Prober::Job> jobs;
    if (role < 0)
        return jobs;
    const QList<int> resources = scopesByResource(graph, role).keys();
    for (const int application : roleHolders(graph, role))
        jobs += probeJobs(graph, {application, {}}, resources);
    return jobs;
}

AccessDifference roleDifference(const AccessGraph &graph, int role, const ProbeResults &results)
{
    AccessDifference difference;
    const auto resources = role < 0 ? QMap<int, QList<int>>() : scopesByResource(graph, role);
    for (const int application : roleHolders(graph, role)) {
        for (auto it = resources.cbegin(); it != resources.cend(); ++it) {
            const ProbeResult *probe = resultFor(graph, {application, {}}, it.key(), results);
            if (!probe || probe->isSkipped)
                continue;
            ++difference.probed;
            difference.refused += probe->error.has_value();
            for (const int scope : *it)
                difference.missing += cellState(Expected::Yes, probe, graph.scopes.at(scope).name)
                                      == CellState::Missing;
        }
    }
    return difference;
}

} // namespace lwb
