// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListCopy.h"

#include "core/JsonText.h"
#include "models/ListTypes.h"

#include <QHeaderView>
#include <QTableView>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

QList<int> shownColumns(const QTableView &view)
{
    QList<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

QString cellText(QString text)
{
    // A tab or line break inside a name would break the table apart.
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

QList<QModelIndex> loaded(const QTableView &view, const QList<int> &rows)
{
    QList<QModelIndex> indexes;
    for (const int row : rows) {
        const QModelIndex index = view.model()->index(row, 0);
        if (!index.data(ListRole::Loading).toBool())
            indexes.append(index);
    }
    return indexes;
}

} // namespace

QString rowsAsTsv(const QTableView &view, const QList<int> &rows, bool heading)
{
    const QList<int> columns = shownColumns(view);
    QString text;
    QStringList cells;
    if (heading) {
        for (const int column : columns)
            cells.append(cellText(view.model()->headerData(column, Qt::Horizontal).toString()));
        text = cells.join(u'\t') + u'\n';
    }
    for (const QModelIndex &row : loaded(view, rows)) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellText(row.siblingAtColumn(column).data().toString()));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString rowsAsIds(const QTableView &view, const QList<int> &rows)
{
    QStringList ids;
    for (const QModelIndex &row : loaded(view, rows))
        ids.append(row.data(ListRole::Id).toString());
    return ids.join(u'\n');
}

QString rowsAsJson(const QTableView &view, const QList<int> &rows)
{
    QByteArrayList objects;
    for (const QModelIndex &row : loaded(view, rows))
        objects.append(row.data(ListRole::Json).toByteArray());
    const QByteArray text =
        objects.size() == 1 ? objects.constFirst() : '[' + objects.join(',') + ']';
    const Result<QByteArray> indented = json::indented(text);
    return QString::fromUtf8(indented ? *indented : text);
}

} // namespace lwb
