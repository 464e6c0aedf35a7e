// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChipPaint.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QStyle>

namespace lwb {

namespace
{

constexpr int Padding = 6;
constexpr int Gap = 4;
constexpr int Height = 20;

struct Colours
{
    const QColor &ink;
    const QColor &ground;
};

Colours coloursOf(CellChip::Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case CellChip::Tone::Ok:
        return {t.ok, t.okSoft};
    case CellChip::Tone::Warning:
        return {t.warn, t.warnSoft};
    case CellChip::Tone::Error:
        return {t.bad, t.badSoft};
    case CellChip::Tone::Info:
        return {t.info, t.infoSoft};
    case CellChip::Tone::Neutral:
        break;
    }
    return {t.text2, t.neutralSoft};
}

int widthOf(const CellChip &chip)
{
    return paint::textWidth(fonts::small(), chip.text) + 2 * Padding;
}

QString rest(qsizetype count)
{
    return QLatin1Char('+') + QString::number(count);
}

} // namespace

int chipsWidth(const QList<CellChip> &chips)
{
    int width = -Gap;
    for (const CellChip &chip : chips)
        width += widthOf(chip) + Gap;
    return qMax(0, width);
}

ChipPlaces placeChips(Qt::LayoutDirection direction, const QRect &room,
                      const QList<CellChip> &chips)
{
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(direction, room, r); };
    ChipPlaces places;
    int at = room.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const qsizetype behind = chips.size() - i - 1;
        const int kept = behind > 0 ? Gap + paint::textWidth(fonts::small(), rest(behind)) : 0;
        int width = widthOf(chips.at(i));
        if (at + width + kept > room.right() + 1) {
            if (i > 0) {
                places.rest = visual(QRect(at, room.top(), room.right() + 1 - at, room.height()));
                return places;
            }
            width = qMax(0, room.right() + 1 - kept - at);
        }
        places.chips.append(
            visual(QRect(at, room.top() + (room.height() - Height) / 2, width, Height)));
        at += width + Gap;
    }
    return places;
}

int chipAt(Qt::LayoutDirection direction, const QRect &room, const QList<CellChip> &chips,
           const QPoint &at)
{
    const ChipPlaces places = placeChips(direction, room, chips);
    for (int i = 0; i < places.chips.size(); ++i) {
        if (places.chips.at(i).contains(at))
            return i;
    }
    return -1;
}

void paintChips(QPainter *painter, Qt::LayoutDirection direction, const QRect &room,
                const QList<CellChip> &chips)
{
    const ChipPlaces places = placeChips(direction, room, chips);
    for (qsizetype i = 0; i < places.chips.size(); ++i) {
        const CellChip &chip = chips.at(i);
        const Colours colours = coloursOf(chip.tone);
        paint::roundedBox(painter, places.chips.at(i), paint::ChipRadius, colours.ground);
        paint::text(painter, places.chips.at(i).adjusted(Padding, 0, -Padding, 0), chip.text,
                    fonts::small(), chip.id.isEmpty() ? colours.ink : tokens().link);
    }
    if (places.rest.isValid())
        paint::text(painter, places.rest, rest(chips.size() - places.chips.size()), fonts::small(),
                    tokens().text3);
}

} // namespace lwb
