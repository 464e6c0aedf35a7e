// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextLayout>

namespace lwb {

/// The parts of one line of JSON text. A line needs no memory of the line before: strings cannot
/// hold line breaks.
struct JsonSpan
{
    enum class Kind { Key, String, Number, Literal, Punctuation };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Punctuation;
    friend bool operator==(const JsonSpan &, const JsonSpan &) = default;
};
[[nodiscard]] QList<JsonSpan> jsonSpans(const QString &line);

/// The spans in the colours of the theme in use.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonFormats(const QString &line);

} // namespace lwb
