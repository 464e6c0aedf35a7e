// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListModel.h"

namespace lwb {

namespace {

QVariant alignment(ColumnStyle style)
{
    const auto horizontal = style == ColumnStyle::Number ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | horizontal));
}

/// As a reader hears it: a chip after a name is part of what is said of the row.
QString spoken(const ListCell &cell, ColumnStyle style)
{
    QString text = cell.text;
    if (style == ColumnStyle::Name) {
        for (const CellChip &chip : cell.chips)
            text += QStringLiteral(", ") + chip.text;
    }
    return text;
}

} // namespace

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns().size())
        return {};
    const ListColumn &column = columns().at(section);
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return alignment(column.style);
    case ListRole::Style: return int(column.style);
    default: return {};
    }
}

QVariant ListModel::cellData(const ListRow *row, int column, int role) const
{
    const ColumnStyle style = columns().at(column).style;
    if (role == ListRole::Style)
        return int(style);
    if (role == Qt::TextAlignmentRole)
        return alignment(style);
    if (!row)
        return role == ListRole::Loading ? QVariant(true) : QVariant();
    const ListCell cell = row->cells.value(column);
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return spoken(cell, style);
    case Qt::ToolTipRole: return cell.detail.isEmpty() ? QVariant() : QVariant(cell.detail);
    case ListRole::Id: return row->id;
    case ListRole::Kind: return row->kind;
    case ListRole::Json: return row->json;
    case ListRole::Loading: return false;
    case ListRole::SortKey: return cell.sortKey;
    case ListRole::Chips: return QVariant::fromValue(cell.chips);
    default: return {};
    }
}

} // namespace lwb

#include "moc_ListModel.cpp"
