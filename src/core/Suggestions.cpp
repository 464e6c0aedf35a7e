// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Suggestions.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace lwb {

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> beforeLast, last(size_t(b.size()) + 1), row(size_t(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            const auto at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last[size_t(b.size())];
}

QStringList suggestions(const QString &word, const QStringList &candidates)
{
    const QString wanted = word.left(64).toLower();
    std::vector<std::pair<int, QString>> near;
    for (const QString &candidate : candidates) {
        const QString lower = candidate.toLower();
        if (!wanted.isEmpty() && lower.startsWith(wanted)) {
            near.emplace_back(0, candidate);
            continue;
        }
        const int d = editDistance(wanted, lower);
        if (d <= std::max(1, int(lower.size()) / 3))
            near.emplace_back(d, candidate);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList words;
    for (const auto &[d, candidate] : near)
        words.append(candidate);
    return words;
}

} // namespace lwb
