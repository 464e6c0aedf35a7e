// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace lwb {

/// How a column is read; the view decides what that looks like.
/// Method and Outcome belong to the list of requests.
enum class ColumnStyle { Name, Text, Mono, Number, Time, Method, Outcome };

enum class Outcome { Running, Good, Bad };

struct ListColumn
{
    QString title;
    ColumnStyle style = ColumnStyle::Text;
    int width = 120; ///< logical pixels at 100 %; a starting point
    bool isOptional = false; ///< not shown until the user asks for it
};

/// A short word in a box of its own: an odd state, or one of several things a cell names.
struct CellChip
{
    enum class Tone { Neutral, Ok, Warning, Error, Info };
    QString text;
    Tone tone = Tone::Neutral;
    QString id = {}; ///< of the object it names; empty: it leads nowhere
    friend bool operator==(const CellChip &, const CellChip &) = default;
};

/// What one cell shows, and what it is compared by when the whole list is loaded.
struct ListCell
{
    QString text;
    QVariant sortKey; ///< invalid: compared by text
    QString detail;   ///< tooltip, e.g. the exact time; plain text
    QList<CellChip> chips = {}; ///< in a Name column after the text, elsewhere in its place
    std::optional<CellState> state = {}; ///< of what the row names; in the first column
};

/// One object of a list.
struct ListRow
{
    QString id;
    QString kind; ///< names an icon and nothing else: "MachineToMachine", "SPA"…
    QList<ListCell> cells;
    QByteArray json; ///< as the server wrote it
};

/// Roles beside Qt's own that list views may ask a model for.
namespace ListRole {
enum {
    Id = Qt::UserRole, ///< QString; empty while the row's page is not here
    Kind,              ///< QString, see ListRow::kind
    Json,              ///< QByteArray
    Loading,           ///< bool: a placeholder is to be drawn
    SortKey,           ///< QVariant
    Style,             ///< int(ColumnStyle), of the header too
    Chips,             ///< QList<CellChip>
    OutcomeOf,         ///< int(Outcome), in columns of that style
    FilterText,        ///< QString, what a filter over loaded rows looks into
    State,             ///< int(CellState), where a row has one
};
} // namespace ListRole

} // namespace lwb
