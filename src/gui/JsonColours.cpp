// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/JsonColours.h"

#include "gui/Tokens.h"

namespace lwb {
namespace {

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

const QColor &colourOf(JsonSpan::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case JsonSpan::Kind::Key: return t.info;
    case JsonSpan::Kind::String: return t.ok;
    case JsonSpan::Kind::Number: return t.warn;
    case JsonSpan::Kind::Literal: return t.violet;
    case JsonSpan::Kind::Punctuation: return t.text3;
    }
    return t.text;
}

} // namespace

QList<JsonSpan> jsonSpans(const QString &line)
{
    QList<JsonSpan> spans;
    const int size = int(line.size());
    int i = 0;
    const auto add = [&](int start, JsonSpan::Kind kind) {
        spans.append({start, i - start, kind});
    };
    while (i < size) {
        const QChar c = line[i];
        const int start = i;
        if (c == u'"') {
            ++i;
            while (i < size && line[i] != u'"')
                i += line[i] == u'\\' && i + 1 < size ? 2 : 1;
            i = qMin(i + 1, size);
            int next = i;
            while (next < size && line[next].isSpace())
                ++next;
            add(start,
                next < size && line[next] == u':' ? JsonSpan::Kind::Key : JsonSpan::Kind::String);
        } else if (c.isDigit() || c == u'-') {
            while (i < size && isNumberPart(line[i]))
                ++i;
            add(start, JsonSpan::Kind::Number);
        } else if (c.isLetter()) {
            while (i < size && line[i].isLetter())
                ++i;
            add(start, JsonSpan::Kind::Literal);
        } else {
            ++i;
            if (!c.isSpace())
                add(start, JsonSpan::Kind::Punctuation);
        }
    }
    return spans;
}

QList<QTextLayout::FormatRange> jsonFormats(const QString &line)
{
    QList<QTextLayout::FormatRange> formats;
    const QList<JsonSpan> spans = jsonSpans(line);
    formats.reserve(spans.size());
    for (const JsonSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        range.format.setForeground(colourOf(span.kind));
        formats.append(range);
    }
    return formats;
}

} // namespace lwb
