// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MatrixModel.h"

#include "access/Comparison.h"
#include "words/CellWords.h"

#include <QCollator>

#include <algorithm>

namespace lwb {

namespace {
constexpr int lookAgainMs = 150; ///< results of a probe come in bursts
}

int expectedIn(const StateCounts &counts)
{
    return countOf(counts, CellState::Expected) + countOf(counts, CellState::Granted)
        + countOf(counts, CellState::Missing);
}

bool differsIn(const StateCounts &counts)
{
    return countOf(counts, CellState::Missing) + countOf(counts, CellState::Surplus) > 0;
}

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_graph(std::make_shared<AccessGraph>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAgainMs);
    connect(&m_soon, &QTimer::timeout, this, &MatrixModel::refilter);
}

void MatrixModel::setGraph(std::shared_ptr<const AccessGraph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> byName;
    byName.reserve(size_t(m_graph->applications.size()));
    for (int i = 0; i < m_graph->applications.size(); ++i)
        byName.emplace_back(collator.sortKey(m_graph->applications.at(i).name.toCaseFolded()), i);
    std::sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    m_byName.clear();
    for (const auto &entry : byName)
        m_byName.append(entry.second);
    recompute();
    endResetModel();
}

void MatrixModel::setOrganization(const QString &id)
{
    if (id == m_organization)
        return;
    beginResetModel();
    m_organization = id;
    recompute();
    endResetModel();
}

void MatrixModel::setProbes(const ProbeResults *probes)
{
    beginResetModel();
    m_probes = probes;
    recompute();
    endResetModel();
}

void MatrixModel::setFilter(const MatrixFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void MatrixModel::refilter()
{
    m_soon.stop();
    beginResetModel();
    findColumns();
    findRows();
    if (m_filter.differencesOnly)
        dropWithoutDifference();
    count();
    endResetModel();
}

void MatrixModel::recompute()
{
    m_soon.stop();
    const size_t scopes = size_t(m_graph->scopes.size());
    const size_t applications = size_t(m_graph->applications.size());
    m_expected.assign(applications * scopes, Expected::No);
    m_cells.assign(applications * scopes, CellState::Blank);
    for (int application = 0; application < int(applications); ++application) {
        computeExpected(application);
        for (int resource = 0; resource < m_graph->resources.size(); ++resource)
            compute(application, resource);
    }
    findColumns();
    findRows();
    if (m_filter.differencesOnly)
        dropWithoutDifference();
    count();
}

void MatrixModel::computeExpected(int application)
{
    const QList<Expected> expected = expectedOf(*m_graph, {application, m_organization});
    std::copy(expected.cbegin(), expected.cend(),
              m_expected.begin() + qptrdiff(application) * m_graph->scopes.size());
}

void MatrixModel::compute(int application, int resource)
{
    const ProbeResult *probe = probeOf(application, resource);
    const size_t row = size_t(application) * size_t(m_graph->scopes.size());
    for (const int scope : m_graph->resources.at(resource).scopes) {
        const size_t at = row + size_t(scope);
        m_cells[at] = cellState(m_expected[at], probe, m_graph->scopes.at(scope).name);
    }
}

void MatrixModel::findColumns()
{
    m_columns.clear();
    m_groups.clear();
    m_groupOf.clear();
    QList<int> resources;
    for (int i = 0; i < m_graph->resources.size(); ++i) {
        if (m_filter.resourceIds.isEmpty()
            || m_filter.resourceIds.contains(m_graph->resources.at(i).id))
            resources.append(i);
    }
    const int management = managementResource(*m_graph);
    if (resources.removeOne(management))
        resources.append(management);
    for (const int resource : std::as_const(resources)) {
        const QList<int> &scopes = m_graph->resources.at(resource).scopes;
        if (scopes.isEmpty())
            continue;
        for (qsizetype i = 0; i < scopes.size(); ++i)
            m_groupOf.append(int(m_groups.size()));
        m_groups.append(
            {resource, int(m_columns.size()), int(scopes.size()), resource == management});
        m_columns.append(scopes);
    }
}

void MatrixModel::findRows()
{
    m_candidates.clear();
    m_rows.clear();
    const auto organization = m_graph->organizations.constFind(m_organization);
    const bool isRead = organization != m_graph->organizations.constEnd();
    const int role = m_organization.isEmpty() ? m_graph->roleOf(m_filter.roleId) : -1;
    for (const int application : std::as_const(m_byName)) {
        const AccessGraph::Application &node = m_graph->applications.at(application);
        QList<int> roles;
        if (m_organization.isEmpty())
            roles = node.roles.value_or(QList<int>());
        else if (isRead && organization->rolesByApplication.contains(application))
            roles = organization->rolesByApplication.value(application);
        else if (isRead)
            continue;
        m_candidates.append(application);
        if (!m_filter.text.isEmpty() && !node.name.contains(m_filter.text, Qt::CaseInsensitive)
            && !node.id.contains(m_filter.text, Qt::CaseInsensitive))
            continue;
        const auto isWanted = [&](int held) {
            return m_organization.isEmpty()
                       ? held == role
                       : m_graph->organizationRoles->at(held).id == m_filter.roleId;
        };
        if (!m_filter.roleId.isEmpty() && !std::any_of(roles.cbegin(), roles.cend(), isWanted))
            continue;
        m_rows.append(application);
    }
}

void MatrixModel::dropWithoutDifference()
{
    const auto differs = [this](int application, int scope) {
        const CellState state = cell(application, scope);
        return state == CellState::Missing || state == CellState::Surplus;
    };
    m_rows.removeIf([&](int application) {
        return std::none_of(m_columns.cbegin(), m_columns.cend(),
                            [&](int scope) { return differs(application, scope); });
    });
    const QList<Group> groups = std::exchange(m_groups, {});
    const QList<int> columns = std::exchange(m_columns, {});
    m_groupOf.clear();
    for (Group group : groups) {
        const int first = int(m_columns.size());
        for (int column = group.first; column < group.first + group.count; ++column) {
            const int scope = columns.at(column);
            if (std::any_of(m_rows.cbegin(), m_rows.cend(),
                            [&](int row) { return differs(row, scope); })) {
                m_columns.append(scope);
                m_groupOf.append(int(m_groups.size()));
            }
        }
        group.first = first;
        group.count = int(m_columns.size()) - first;
        if (group.count > 0)
            m_groups.append(group);
    }
}

void MatrixModel::count()
{
    m_counts = {};
    m_rowCounts = QList<StateCounts>(m_rows.size(), StateCounts{});
    m_rowOfApplication.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rowOfApplication.insert(m_graph->applications.at(m_rows.at(row)).id, row);
        countRow(row);
    }
}

void MatrixModel::countRow(int row)
{
    StateCounts counts{};
    for (const int scope : std::as_const(m_columns))
        ++counts[size_t(cell(m_rows.at(row), scope))];
    StateCounts &before = m_rowCounts[row];
    for (size_t i = 0; i < counts.size(); ++i)
        m_counts[i] += counts[i] - before[i];
    before = counts;
}

void MatrixModel::probed(const ProbeTarget &target)
{
    if (target.organizationId != m_organization)
        return;
    const int application = m_graph->applicationOf(target.applicationId);
    const int resource = m_graph->resourceOf(target.indicator);
    if (application < 0 || resource < 0)
        return;
    compute(application, resource);
    if (m_filter.differencesOnly && !m_soon.isActive())
        m_soon.start();
    const int row = m_rowOfApplication.value(target.applicationId, -1);
    const auto group =
        std::find_if(m_groups.cbegin(), m_groups.cend(),
                     [resource](const Group &one) { return one.resource == resource; });
    if (row < 0 || group == m_groups.cend())
        return;
    countRow(row);
    Q_EMIT dataChanged(index(row, group->first), index(row, group->first + group->count - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    Q_EMIT countsChanged();
}

CellState MatrixModel::cell(int application, int scope) const
{
    return m_cells[size_t(application) * size_t(m_graph->scopes.size()) + size_t(scope)];
}

CellState MatrixModel::stateAt(int row, int column) const
{
    return cell(m_rows.at(row), m_columns.at(column));
}

ProbeTarget MatrixModel::targetOf(int application, int resource) const
{
    return {m_graph->applications.at(application).id, m_graph->resources.at(resource).indicator,
            m_organization};
}

ProbeTarget MatrixModel::targetAt(int row, int column) const
{
    return targetOf(m_rows.at(row), groupAt(column).resource);
}

const ProbeResult *MatrixModel::probeOf(int application, int resource) const
{
    if (!m_probes || m_probes->isEmpty())
        return nullptr;
    const auto found = m_probes->constFind(targetOf(application, resource));
    return found == m_probes->constEnd() ? nullptr : &*found;
}

const ProbeResult *MatrixModel::probeAt(int row, int column) const
{
    return probeOf(m_rows.at(row), groupAt(column).resource);
}

int MatrixModel::scopeCount() const
{
    int count = 0;
    for (const AccessGraph::Resource &resource : m_graph->resources)
        count += int(resource.scopes.size());
    return count;
}

QModelIndex MatrixModel::indexOf(QStringView applicationId, QStringView resource,
                                 QStringView scope) const
{
    const int row = m_rowOfApplication.value(applicationId.toString(), -1);
    const int wanted = m_graph->resourceOf(resource);
    for (const Group &group : m_groups) {
        if (row < 0 || group.resource != wanted)
            continue;
        for (int column = group.first; column < group.first + group.count; ++column) {
            if (m_graph->scopes.at(m_columns.at(column)).name == scope)
                return index(row, column);
        }
    }
    return {};
}

QList<Prober::Job> MatrixModel::jobs(int row, int column, Which which) const
{
    QList<Prober::Job> jobs;
    const auto isWanted = [&](int application, int resource) {
        if (which == Which::All)
            return true;
        const ProbeResult *probe = probeOf(application, resource);
        if (which == Which::NotProbed && probe && !probe->error)
            return false;
        const QList<int> &scopes = m_graph->resources.at(resource).scopes;
        return std::any_of(scopes.cbegin(), scopes.cend(), [&](int scope) {
            return m_expected[size_t(application) * size_t(m_graph->scopes.size()) + size_t(scope)]
                != Expected::No;
        });
    };
    for (int r = row < 0 ? 0 : row; r < (row < 0 ? rowCount() : row + 1); ++r) {
        for (int g = 0; g < m_groups.size(); ++g) {
            const int resource = m_groups.at(g).resource;
            if ((column >= 0 && m_groupOf.at(column) != g) || !isWanted(m_rows.at(r), resource))
                continue;
            Prober::Job job{targetOf(m_rows.at(r), resource), {}};
            for (const int scope : m_graph->resources.at(resource).scopes)
                job.scopes.append(m_graph->scopes.at(scope).name);
            jobs.append(std::move(job));
        }
    }
    return jobs;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellState state = stateAt(index.row(), index.column());
    if (role == StateRole)
        return int(state);
    if (role != Qt::AccessibleTextRole)
        return {};
    return tr("%1, %2 of %3: %4", "application, scope of API resource: state")
        .arg(headerData(index.row(), Qt::Vertical).toString(),
             headerData(index.column(), Qt::Horizontal).toString(),
             m_graph->resources.at(groupAt(index.column()).resource).name,
             words::forCellState(state));
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const AccessGraph::Application &application = m_graph->applications.at(m_rows.at(section));
        return role == Qt::DisplayRole ? application.name
               : role == IdRole        ? QVariant(application.id)
                                       : QVariant();
    }
    if (role == Qt::DisplayRole)
        return m_graph->scopes.at(m_columns.at(section)).name;
    return role == IdRole ? QVariant(m_graph->resources.at(groupAt(section).resource).id)
                          : QVariant();
}

} // namespace lwb
