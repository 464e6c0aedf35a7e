// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <memory>

namespace lwb {

/// Turns pages of the server's objects into the bytes of one format, page by page.
class RowFormat
{
public:
    enum class Kind { Csv, Json, Ndjson };
    /// `columns`: the members that csv shows; json and ndjson keep the objects whole.
    [[nodiscard]] static std::unique_ptr<RowFormat> make(Kind kind, const QStringList &columns);
    virtual ~RowFormat() = default;

    /// Malformed when a row is not a JSON object.
    [[nodiscard]] virtual Result<QByteArray> rows(const QList<QByteArray> &objects) = 0;
    /// What closes the output; also what opens it when there was no row.
    [[nodiscard]] virtual QByteArray end() = 0;
};

/// The members of a collection's objects in csv and table, fixed: part of `lwb list`'s contract.
[[nodiscard]] QStringList csvColumns(Collection collection);
/// The same by the id of a page, for every list the console exports.
[[nodiscard]] QStringList csvColumns(const QString &page);
/// Their values in one object: strings decoded, times (milliseconds since the epoch) as ISO 8601
/// UTC, other values as the server wrote them, null and absent ones empty. "payload.result" is a
/// member of a member.
[[nodiscard]] Result<QStringList> cells(const QStringList &columns, QByteArrayView object);

} // namespace lwb
