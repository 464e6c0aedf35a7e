// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fonts.h"

#include <QFontDatabase>

#include <map>

namespace lwb::fonts {
namespace {

constexpr int BasePixels = 13;

/// Painters ask for every text they draw: one QFont per size and weight, shared from then on.
const QFont &sized(const QFont &base, bool fixed, int delta, QFont::Weight weight)
{
    static std::map<std::tuple<bool, int, int>, QFont> fonts;
    const auto [it, isNew] = fonts.try_emplace({fixed, delta, int(weight)}, base);
    if (isNew) {
        it->second.setPixelSize(BasePixels + delta);
        it->second.setWeight(weight);
    }
    return it->second;
}

} // namespace

QFont ui(int delta, QFont::Weight weight)
{
    static const QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return sized(base, false, delta, weight);
}

QFont mono(int delta, QFont::Weight weight)
{
    static const QFont base = [] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
        return font;
    }();
    return sized(base, true, delta, weight);
}

} // namespace lwb::fonts
