// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScopeTableModel.h"

#include "words/AccessWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Where all is well the names are enough.
QString giversOf(const ScopeComparison &row, const AccessGraph &graph, const AccessSubject &subject)
{
    QStringList names;
    for (const int role : row.via) {
        names.append(words::quoted(subject.organizationId.isEmpty()
                                       ? graph.roles.at(role).name
                                       : graph.organizationRoles->at(role).name,
                                   80));
    }
    return names.join(u", "_s);
}

} // namespace

bool isDifference(CellState state)
{
    return state == CellState::Missing || state == CellState::Surplus
           || state == CellState::Dropped;
}

void ScopeTableModel::setComparison(const QList<ScopeComparison> &rows,
                                    const std::shared_ptr<const AccessGraph> &graph,
                                    const AccessSubject &subject, int resource, bool wasRequested)
{
    beginResetModel();
    m_rows = rows;
    m_wasRequested = wasRequested;
    m_reasons.clear();
    for (const ScopeComparison &row : rows)
        m_reasons.append(row.state == CellState::Granted
                             ? giversOf(row, *graph, subject)
                             : words::forComparison(row, *graph, subject, resource));
    endResetModel();
}

int ScopeTableModel::differenceCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const ScopeComparison &row) { return isDifference(row.state); }));
}

bool ScopeTableModel::hasOlder() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const ScopeComparison &row) { return row.tokenIsOlder; });
}

int ScopeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScopeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ScopeTableModel::MarkKind ScopeTableModel::markOf(const ScopeComparison &row, int column) const
{
    switch (column) {
    case Requested: return row.requested ? Dot : NoMark;
    case Expected_:
        return row.expected == Expected::Yes       ? Dot
               : row.expected == Expected::Unknown ? Question
                                                   : NoMark;
    case Granted: break;
    default: return NoMark;
    }
    switch (row.state) {
    case CellState::Missing: return Cross;
    case CellState::Surplus: return Exclamation;
    case CellState::Dropped: return Dash;
    default: return row.granted.value_or(false) ? Tick : NoMark;
    }
}

QString ScopeTableModel::textOf(const ScopeComparison &row, int column) const
{
    // The middle columns are read aloud and copied as these words; shapes stand for them on screen.
    switch (column) {
    case Scope: return words::quoted(row.scope, 200);
    case Requested: return row.requested ? tr("yes") : tr("no");
    case Expected_:
        return row.expected == Expected::Yes  ? tr("yes")
               : row.expected == Expected::No ? tr("no")
                                              : tr("not known");
    case Granted: break;
    case Reason: return m_reasons.value(&row - m_rows.constData());
    default: return {};
    }
    switch (row.state) {
    case CellState::Missing: return tr("missing");
    case CellState::Surplus: return tr("surplus");
    case CellState::Dropped: return tr("dropped");
    default: return row.granted.value_or(false) ? tr("yes") : tr("no");
    }
}

QVariant ScopeTableModel::data(const QModelIndex &index, int role) const
{
    const ScopeComparison &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case State: return int(row.state);
    case Mark: return int(markOf(row, index.column()));
    case IsOdd: return isDifference(row.state);
    case IsOlder: return row.tokenIsOlder;
    default: return {};
    }
}

QVariant ScopeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Scope: return tr("Scope");
    case Requested: return tr("Requested");
    case Expected_: return tr("Expected");
    case Granted: return tr("Granted");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace lwb

#include "moc_ScopeTableModel.cpp"
