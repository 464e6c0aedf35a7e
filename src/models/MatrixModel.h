// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "access/Prober.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <array>
#include <memory>

namespace lwb {

/// What of the matrix is shown.
struct MatrixFilter
{
    QString text;            ///< part of an application's name or id, whatever its case
    QString roleId; ///< only applications that hold it; with an organization, its role there
    QStringList resourceIds; ///< empty: all
    bool differencesOnly = false; ///< only rows and columns with something missing or unexpected
    friend bool operator==(const MatrixFilter &, const MatrixFilter &) = default;
};

/// How many cells are in each CellState.
using StateCounts = std::array<int, 7>;
[[nodiscard]] inline int countOf(const StateCounts &counts, CellState state)
{
    return counts[size_t(state)];
}
/// Expected, whether it came or not.
[[nodiscard]] int expectedIn(const StateCounts &counts);
/// Something is missing or unexpected.
[[nodiscard]] bool differsIn(const StateCounts &counts);

/// M2M applications (rows, by name) × scopes of API resources (columns, grouped), for the tenant or
/// one organization: states and ids. Every cell is worked out once and kept; the result of a probe
/// changes only the cells it is about.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int(CellState)
        IdRole,                   ///< of headers: the application's, the resource's
    };
    /// The columns of one resource, side by side.
    struct Group
    {
        int resource = -1; ///< in the graph
        int first = 0;
        int count = 0;
        bool isManagement = false; ///< it stands last
    };
    enum class Which { All, Expected, NotProbed };

    explicit MatrixModel(QObject *parent = nullptr);

    void setGraph(std::shared_ptr<const AccessGraph> graph);
    [[nodiscard]] const AccessGraph &graph() const { return *m_graph; }
    [[nodiscard]] std::shared_ptr<const AccessGraph> sharedGraph() const { return m_graph; }
    /// Empty: the tenant. Then only its members stand in the rows, as others get no token for it.
    void setOrganization(const QString &id);
    [[nodiscard]] const QString &organization() const { return m_organization; }
    /// Not owned; read at once and at every probed(). Null: nothing was probed.
    void setProbes(const ProbeResults *probes);
    void probed(const ProbeTarget &target);
    [[nodiscard]] ProbeResults probes() const { return m_probes ? *m_probes : ProbeResults(); }
    void setFilter(const MatrixFilter &filter);
    [[nodiscard]] const MatrixFilter &filter() const { return m_filter; }

    [[nodiscard]] int applicationAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int scopeAt(int column) const { return m_columns.at(column); }
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] const Group &groupAt(int column) const
    {
        return m_groups.at(m_groupOf.at(column));
    }
    [[nodiscard]] QModelIndex indexOf(QStringView applicationId, QStringView resource,
                                      QStringView scope) const;
    [[nodiscard]] CellState stateAt(int row, int column) const;
    /// What was asked for this cell; null: nothing.
    [[nodiscard]] const ProbeResult *probeAt(int row, int column) const;
    [[nodiscard]] ProbeTarget targetAt(int row, int column) const;
    [[nodiscard]] const StateCounts &countsOf(int row) const { return m_rowCounts.at(row); }
    /// Of everything shown.
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }
    /// Applications there would be without a filter.
    [[nodiscard]] int applicationCount() const { return int(m_candidates.size()); }
    [[nodiscard]] int scopeCount() const;

    /// One exchange for each shown application and resource among these rows and columns; -1: all.
    [[nodiscard]] QList<Prober::Job> jobs(int row, int column, Which which = Which::All) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// counts() changed, without a reset.
    void countsChanged();

private:
    void recompute();
    void compute(int application, int resource);
    void computeExpected(int application);
    void refilter();
    void findColumns();
    void findRows();
    void dropWithoutDifference();
    void count();
    void countRow(int row);
    [[nodiscard]] CellState cell(int application, int scope) const;
    [[nodiscard]] const ProbeResult *probeOf(int application, int resource) const;
    [[nodiscard]] ProbeTarget targetOf(int application, int resource) const;

    std::shared_ptr<const AccessGraph> m_graph;
    QString m_organization;
    const ProbeResults *m_probes = nullptr;
    MatrixFilter m_filter;
    QList<int> m_byName;            ///< applications
    QHash<QString, int> m_rowOfApplication; ///< by id; what is shown
    std::vector<Expected> m_expected; ///< application × scope, of the whole graph
    std::vector<CellState> m_cells;
    QList<int> m_candidates; ///< applications before the filter
    QList<int> m_rows, m_columns;
    QList<Group> m_groups;
    QList<int> m_groupOf; ///< of each column
    QList<StateCounts> m_rowCounts;
    StateCounts m_counts{};
    QTimer m_soon; ///< a filter by differences looks again
};

} // namespace lwb
