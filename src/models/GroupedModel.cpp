// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupedModel.h"

namespace lwb {

namespace {
constexpr quintptr heading = 0; ///< internal id of headings; that of rows is their group's row + 1
constexpr int placeholders = 6; ///< headings drawn as bars before anything is known
} // namespace

GroupedModel::GroupedModel(QList<ListColumn> columns, Source source, QObject *parent)
    : QAbstractItemModel(parent), m_columns(std::move(columns)), m_source(std::move(source))
{
}

GroupedModel::~GroupedModel()
{
    ++m_generation;
    if (m_loading)
        m_loading->cancel();
}

void GroupedModel::load()
{
    if (m_state == State::Idle)
        reload();
}

void GroupedModel::reload()
{
    const quint64 generation = ++m_generation;
    if (const auto before = std::exchange(m_loading, std::nullopt))
        before->cancel();
    m_error.reset();
    if (m_groups.isEmpty()) {
        beginResetModel();
        m_state = State::Loading;
        endResetModel();
    }
    m_state = State::Loading;
    Q_EMIT stateChanged();
    auto pending = m_source();
    if (!pending.isSettled())
        m_loading = pending;
    pending.then(this, [this, generation](Result<Groups> result) {
        if (generation == m_generation)
            arrived(std::move(result));
    });
}

void GroupedModel::arrived(Result<Groups> result)
{
    m_loading.reset();
    beginResetModel();
    m_groups.clear();
    if (result) {
        m_groups = std::move(result->groups);
        m_error = result->error;
        m_state = m_groups.isEmpty() ? State::Empty : State::Ready;
    } else {
        m_error = result.error();
        m_state = State::Failed;
    }
    endResetModel();
    Q_EMIT stateChanged();
}

qsizetype GroupedModel::rowsInGroups() const
{
    qsizetype rows = 0;
    for (const ListGroup &group : m_groups)
        rows += group.rows.size();
    return rows;
}

bool GroupedModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == heading;
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : heading);
}

QModelIndex GroupedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == heading)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, heading);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_state == State::Loading && m_groups.isEmpty() ? placeholders
                                                               : int(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0 || parent.row() >= m_groups.size())
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isGroup(index)) {
        const ListGroup &group = m_groups.at(int(index.internalId()) - 1);
        return rowData(group.rows.at(index.row()), index.column(), role);
    }
    if (index.row() >= m_groups.size())
        return role == ListRole::Loading ? QVariant(true) : QVariant();
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant GroupedModel::groupData(const ListGroup &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == 0 ? QVariant(group.title) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column != 0)
            return {};
        QStringList parts{group.title, group.note, group.mark, group.count};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case ListRole::Id: return group.id;
    case ListRole::Kind: return group.kind;
    case ListRole::Loading: return false;
    case ListRole::Style: return int(group.titleStyle);
    case GroupRole::Note: return group.note;
    case GroupRole::NoteStyle: return int(group.noteStyle);
    case GroupRole::Mark: return group.mark;
    case GroupRole::Count: return group.count;
    default: return {};
    }
}

QVariant GroupedModel::rowData(const ListRow &row, int column, int role) const
{
    const ListCell cell = row.cells.value(column);
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
        return cell.detail.isEmpty() ? QVariant() : QVariant(cell.detail.toHtmlEscaped());
    case ListRole::Id: return row.id;
    case ListRole::Kind: return row.kind;
    case ListRole::Json: return row.json;
    case ListRole::Loading: return false;
    case ListRole::SortKey: return cell.sortKey;
    case ListRole::Style: return int(m_columns.at(column).style);
    case ListRole::Chips: return QVariant::fromValue(cell.chips);
    case ListRole::State: return cell.state ? QVariant(int(*cell.state)) : QVariant();
    default: return {};
    }
}

QVariant GroupedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_columns.at(section).title;
    case ListRole::Style: return int(m_columns.at(section).style);
    default: return {};
    }
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.data(ListRole::Loading).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace lwb

#include "moc_GroupedModel.cpp"
