// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LocalList.h"
#include "models/PagedTableModel.h"

namespace lwb {

// What the files that define lists share: cells, and the way from a call to rows.

[[nodiscard]] ListCell dash();
[[nodiscard]] ListCell
textCell(const QString &text); ///< a dash when empty; the text as tooltip too
[[nodiscard]] ListCell timeCell(const QDateTime &time);   ///< the date; a dash when invalid
[[nodiscard]] ListCell ageCell(const QDateTime &time);    ///< how long ago; a dash when invalid
[[nodiscard]] ListCell momentCell(const QDateTime &time); ///< to the second
[[nodiscard]] ListCell countCell(const std::optional<qint64> &count);

/// `call` takes a PageRequest and returns PendingPage<Record>; `toRow` makes a row of a Record.
template<typename Record, typename Call, typename ToRow>
PagedTableModel::Source source(ManagementApi &api, Call call, ToRow toRow)
{
    return [&api, call, toRow](const PageRequest &request) {
        return call(request).map(&api,
                                 [toRow](Result<Page<Record>> result) -> Result<Page<ListRow>> {
                                     if (!result)
                                         return result.error();
                                     Page<ListRow> page;
                                     page.total = result->total;
                                     page.rows.reserve(result->rows.size());
                                     for (const Record &record : std::as_const(result->rows))
                                         page.rows.append(toRow(record));
                                     return page;
                                 });
    };
}

/// A list that the server searches, or that is not searched at all.
template<typename Record, typename Call, typename ToRow>
PagedTableModel *serverList(ManagementApi &api, const QList<ListColumn> &columns, Call call,
                            ToRow toRow, QObject *parent)
{
    return new PagedTableModel(columns, source<Record>(api, call, toRow), parent);
}

/// A list that the server can't search, or that it gives whole.
template<typename Record, typename Call, typename ToRow>
PagedTableModel *localList(ManagementApi &api, const QList<ListColumn> &columns, Call call,
                           ToRow toRow, QObject *parent)
{
    return LocalList::model(columns, source<Record>(api, call, toRow), parent);
}

} // namespace lwb
