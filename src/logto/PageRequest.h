// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace lwb {

/// How GET /users takes a search. Other lists know LIKE or a plain substring only and ignore it.
struct FieldSearch
{
    enum class Mode {
        Contains,  ///< the text anywhere, `%` and `_` in it mean themselves
        Like,      ///< a LIKE pattern as typed
        Exact,     ///< the whole value
        SimilarTo, ///< SQL's SIMILAR TO as typed; the server wants case to count
        Posix,     ///< a regular expression; a broken one is a 500
    };
    QString field; ///< "id", "primaryEmail", "primaryPhone", "username", "name"; empty: any of them
    Mode mode = Mode::Contains;
    bool caseSensitive = false; ///< with Exact it uses the index: 4 ms where 40 are usual

    friend bool operator==(const FieldSearch &, const FieldSearch &) = default;
};

/// One page of a list; Logto counts pages from 1 and allows 1 to 100 rows.
struct PageRequest
{
    int page = 1;
    int pageSize = 100;
    QString search = {};    ///< as typed; each list turns it into what its endpoint understands
    QStringList types = {}; ///< applications (`types`) and roles (`type`); empty: all
    FieldSearch how = {};
};

/// Order of the rows, as Logto 1.42 sends them: newest first for applications, users and the audit
/// log; roles and resources carry no time and come in the order of the database. No list can be
/// asked to sort.
template<typename T>
struct Page
{
    QList<T> rows;
    qint64 total = -1; ///< Total-Number, -1 when the server did not tell
    bool totalIsCapped = false; ///< Total-Number-Is-Capped: there are `total` at least
};

/// What GET /logs can filter by, each empty for all. It takes one event and knows no text search.
struct LogFilter
{
    QString event;         ///< `logKey`, exact
    QString applicationId;
    QString userId;
    std::optional<qint64> startMs, endMs; ///< both included

    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

} // namespace lwb
