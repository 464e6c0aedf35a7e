// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CountTile.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/Tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int tall = 64;
constexpr int padding = 12;
constexpr int iconSide = 16;
} // namespace

CountTile::CountTile(const QString &name, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(name);
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::setCount(qint64 count, bool loading)
{
    m_count = count;
    m_loading = loading;
    setAccessibleDescription(number());
    update();
}

QString CountTile::number() const
{
    return m_count < 0 ? u"–"_s : QLocale().toString(m_count);
}

QSize CountTile::sizeHint() const
{
    const int wide = qMax(paint::textWidth(fonts::small(), text()) + iconSide + 6,
                          paint::textWidth(fonts::ui(5, QFont::DemiBold), number()));
    return {wide + 2 * padding, tall};
}

QSize CountTile::minimumSizeHint() const
{
    return {80, tall};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::TileRadius,
                      isDown()       ? t.press
                      : underMouse() ? t.hover
                                     : t.base,
                      t.line);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::TileRadius);
    const QRect inner = rect().adjusted(padding, 8, -padding, -8);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect top(inner.left(), inner.top(), inner.width(), 28);
    if (m_count < 0 && m_loading)
        paint::roundedBox(&painter, visual(QRect(top.left(), top.center().y() - 4, 48, 8)), 4,
                          t.placeholder);
    else
        paint::text(&painter, visual(top), number(), fonts::ui(5, QFont::DemiBold), t.text);
    const QRect below(inner.left(), inner.bottom() - 19, inner.width(), 20);
    drawIcon(&painter, visual(QRect(below.left(), below.top() + 3, 14, 14)), m_iconName, t.text3);
    paint::text(&painter, visual(below.adjusted(iconSide + 4, 0, 0, 0)), text(), fonts::small(),
                t.text2);
}

} // namespace lwb
