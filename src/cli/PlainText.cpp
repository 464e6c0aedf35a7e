// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PlainText.h"

#include <algorithm>
#include <iterator>

namespace lwb::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F, without what is not assigned between them.
constexpr Range wideRanges[] = {
    {0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0},
    {0x23f3, 0x23f3}, {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f},
    {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5},
    {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5},
    {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728},
    {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
    {0x2e80, 0x303e}, {0x3041, 0x3247}, {0x3250, 0x4dbf}, {0x4e00, 0xa4c6}, {0xa960, 0xa97c},
    {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6b}, {0xff01, 0xff60},
    {0xffe0, 0xffe6}, {0x16fe0, 0x16fe4}, {0x16ff0, 0x16ff1}, {0x17000, 0x18d08},
    {0x1aff0, 0x1b2fb}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a},
    {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5},
    {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6d7}, {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f7f0, 0x1f7f0},
    {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff},
    {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
};

bool isWide(char32_t c)
{
    const auto *range = std::lower_bound(std::begin(wideRanges), std::end(wideRanges), c,
                                         [](const Range &r, char32_t v) { return r.last < v; });
    return range != std::end(wideRanges) && range->first <= c;
}

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d; // Persian words and emoji families need them
}

int width(char32_t c)
{
    if (isJoiner(c) || (c >= 0x1160 && c <= 0x11ff))
        return 0;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

char32_t shown(char32_t c)
{
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
        return ' ';
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return QChar::ReplacementCharacter;
    case QChar::Other_Format:
        return isJoiner(c) ? c : char32_t(QChar::ReplacementCharacter);
    default:
        return c;
    }
}

/// Most cells are: spares them the decoding.
bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

QString printable(const QString &text)
{
    if (isPlainAscii(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (const uint c : text.toUcs4())
        out += QStringView(QChar::fromUcs4(shown(c)));
    return out;
}

int displayWidth(const QString &text)
{
    if (isPlainAscii(text))
        return int(text.size());
    int columns = 0;
    for (const uint c : text.toUcs4())
        columns += width(c);
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString out;
    int used = 1; // the ellipsis
    for (const uint c : text.toUcs4()) {
        used += width(c);
        if (used > columns)
            break;
        out += QStringView(QChar::fromUcs4(c));
    }
    return out + QChar(0x2026);
}

} // namespace lwb::cli
