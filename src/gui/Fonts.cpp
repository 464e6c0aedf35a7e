// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fonts.h"

#include <QFontDatabase>

namespace lwb::fonts {
namespace {

constexpr int BasePixels = 13;

QFont sized(QFont font, int delta, QFont::Weight weight)
{
    font.setPixelSize(BasePixels + delta);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont ui(int delta, QFont::Weight weight)
{
    static const QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return sized(base, delta, weight);
}

QFont mono(int delta, QFont::Weight weight)
{
    static const QFont base = [] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
        return font;
    }();
    return sized(base, delta, weight);
}

} // namespace lwb::fonts
