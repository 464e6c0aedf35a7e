// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "logto/ManagementApi.h"

#include <memory>

namespace lwb::cli {

enum class Format { Table, Csv, Json, Ndjson };

/// Turns pages of the server's objects into the bytes of one format, page by page.
class RowFormat
{
public:
    RowFormat(Format format, Collection collection);

    /// Malformed when a row is not a JSON object.
    [[nodiscard]] Result<QByteArray> rows(const QList<QByteArray> &objects);
    /// What closes the output; also what opens it when there was no row.
    [[nodiscard]] QByteArray end();

private:
    Format m_format;
    Collection m_collection;
    Table m_table;
    bool m_begun = false;
};

/// The members shown for a collection in csv and table, fixed: part of the contract.
[[nodiscard]] QStringList columns(Collection collection);
/// Their values in one object: strings decoded, times (milliseconds since the epoch) as ISO 8601
/// UTC, other values as the server wrote them, null and absent ones empty.
[[nodiscard]] Result<QStringList> cells(Collection collection, QByteArrayView object);

} // namespace lwb::cli
