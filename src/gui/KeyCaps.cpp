// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/KeyCaps.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb::keycaps {

namespace {

constexpr int Gap = 3;
constexpr int Padding = 5;

int capWidth(const QString &key)
{
    return qMax(Height, paint::textWidth(fonts::ui(-2), key) + 2 * Padding);
}

} // namespace

QStringList keysOf(const QKeySequence &sequence)
{
    const QString text = sequence.toString(QKeySequence::NativeText);
    QStringList keys = text.split(u'+', Qt::SkipEmptyParts);
    if (text.endsWith(u'+')) // "Ctrl++" is Ctrl and +
        keys.append(u"+"_s);
    return keys;
}

int width(const QStringList &keys)
{
    int total = keys.isEmpty() ? 0 : int(keys.size() - 1) * Gap;
    for (const QString &key : keys)
        total += capWidth(key);
    return total;
}

void paint(QPainter *painter, const QPoint &topLeft, const QStringList &keys)
{
    const Tokens &t = tokens();
    int x = topLeft.x();
    for (const QString &key : keys) {
        const QRect cap(x, topLeft.y(), capWidth(key), Height);
        lwb::paint::roundedBox(painter, cap, lwb::paint::ChipRadius,
                               t.dark ? t.neutralSoft : t.base, t.edge);
        lwb::paint::text(painter, cap, key, fonts::ui(-2), t.text2, Qt::AlignHCenter);
        x += cap.width() + Gap;
    }
}

} // namespace lwb::keycaps
