// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Avatar.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QTextBoundaryFinder>

#include <array>

namespace lwb::avatar {

namespace
{

/// The first letter or digit of a word with the marks that belong to it; empty for none.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    while (from < word.size()) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        const QString cluster = word.mid(from, to - from);
        const char32_t first = cluster.toUcs4().value(0);
        // A name can stack marks without end on one letter.
        if (QChar::isLetterOrNumber(first))
            return QChar::isLower(first) ? cluster.left(4).toUpper() : cluster.left(4);
        from = to;
    }
    return {};
}

struct Colours
{
    QColor ink;
    QColor ground;
};

Colours coloursOf(const QString &id)
{
    const Tokens &t = tokens();
    const std::array inks{t.violet, t.warn, t.jwtHeader, t.link, t.ok, t.jwtSignature};
    const QColor &ink = inks[qHash(id, 0) % inks.size()];
    return {ink, mixed(ink, t.base, t.dark ? 0.16 : 0.12)};
}

void paintLetters(QPainter *painter, const QRect &rect, const Colours &colours,
                  const QString &letters, const QFont &font)
{
    if (letters.isEmpty()) {
        const int inset = rect.width() / 5;
        drawIcon(painter, rect.adjusted(inset, inset, -inset, -inset), QStringLiteral("user"),
                 colours.ink);
        return;
    }
    paint::text(painter, rect, letters, font, colours.ink, Qt::AlignHCenter, Qt::ElideNone);
}

} // namespace

bool isPerson(const QString &kind)
{
    return kind == QLatin1StringView("User") || kind == QLatin1StringView("SuspendedUser");
}

QString initials(const QString &name, int most)
{
    // Beyond so much a name is somebody's joke, and scanning it would cost every repaint.
    constexpr qsizetype looked = 200;
    QStringList letters;
    const auto words = name.left(looked).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return {};
    if (most < 2 || letters.size() < 2)
        return letters.constFirst();
    return letters.constFirst() + letters.constLast();
}

void paintDisc(QPainter *painter, const QRect &rect, const QString &id, const QString &name)
{
    const Colours colours = coloursOf(id);
    paint::roundedBox(painter, rect, rect.width() / 2.0, colours.ground);
    paintLetters(painter, rect, colours, initials(name, 1), fonts::caption());
}

void paintTile(QPainter *painter, const QRect &rect, const QString &id, const QString &name)
{
    const Colours colours = coloursOf(id);
    paint::roundedBox(painter, rect, paint::TileRadius, colours.ground);
    paintLetters(painter, rect, colours, initials(name, 2), fonts::strong());
}

} // namespace lwb::avatar
