// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoApi.h"

#include <array>

namespace lwb::demo {

/// Logto's `page` and `page_size`: 1 to 100 rows, 20 unless asked; optional lists come whole when
/// neither is given.
struct Paging
{
    enum class Kind
    {
        Always,
        WhenAsked
    };
    bool disabled = false;
    qint64 offset = 0;
    qint64 limit = 20;

    /// The reply is the refusal.
    [[nodiscard]] static std::variant<Paging, DemoReply> parse(const ApiCall &call, Kind kind);
    /// Total-Number and Link. A capped total has neither last nor next.
    void addHeaders(const ApiCall &call, DemoReply &reply, qint64 total, bool capped = false) const;
};

/// The page of a list whose rows can be reached by position.
[[nodiscard]] DemoReply listReply(const ApiCall &call, Paging::Kind kind, qint64 total,
                                  const std::function<void(JsonOut &, qint64)> &writeRow);
/// The page of those candidates (positions 0 to `candidates`) that a filter lets through.
[[nodiscard]] DemoReply filteredListReply(const ApiCall &call, Paging::Kind kind, qint64 candidates,
                                          const std::function<bool(qint64)> &accepts,
                                          const std::function<void(JsonOut &, qint64)> &writeRow);

/// The page of those rows that the query's search finds by id, name or description. `rowAt` gives
/// the row at a position, `write` its whole object.
template<typename RowAt, typename Write>
[[nodiscard]] DemoReply searchedListReply(const ApiCall &call, Paging::Kind kind, qint64 rows,
                                          RowAt rowAt, Write write)
{
    const auto parsed = DemoSearch::parse(call.query, {"id", "name", "description"});
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return *refusal;
    const auto &search = std::get<DemoSearch>(parsed);
    const auto accepts = [&](qint64 i) {
        const auto &row = rowAt(i);
        return search.matches(std::array{row.id, row.name, row.description});
    };
    return filteredListReply(call, kind, rows, accepts,
                             [&](JsonOut &out, qint64 i) { write(out, rowAt(i)); });
}

} // namespace lwb::demo
