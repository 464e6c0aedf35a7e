// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StyleButtons.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace lwb::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 28;
constexpr int Padding = 12;
constexpr int IconGap = 7;
constexpr int ChevronSide = 12;

struct Look
{
    QColor fill, border, ink;
    QFont font;
};

struct Face
{
    ButtonKind kind;
    QString text;
    QIcon icon;
    bool hasMenu;
    int iconSide = 16;
};

Look lookOf(ButtonKind kind, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = enabled && (state & QStyle::State_Sunken);
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const bool on = state & QStyle::State_On;
    Look look;
    look.font = kind == ButtonKind::Link ? fonts::medium() : fonts::body();
    const auto quiet = [&](const QColor &rest) {
        return pressed ? t.press : hovered ? t.hover : rest;
    };
    switch (kind) {
    case ButtonKind::Primary:
        look.fill = !enabled ? t.press : pressed || hovered ? t.accentHover : t.accent;
        look.ink = enabled ? t.onAccent : t.disabled;
        look.font = fonts::strong();
        break;
    case ButtonKind::DangerFilled:
        look.fill = !enabled ? t.press : mixed(t.bad, t.text, pressed || hovered ? 0.85 : 1);
        look.ink = enabled ? (t.dark ? t.onEnvironment : t.onAccent) : t.disabled;
        look.font = fonts::strong();
        break;
    case ButtonKind::Secondary:
    case ButtonKind::Danger:
        look.fill = quiet(t.dark ? mixed(t.raised, t.base, 0.6) : t.base);
        look.border = t.edge;
        look.ink = !enabled ? t.disabled : kind == ButtonKind::Danger ? t.bad : t.text;
        break;
    case ButtonKind::Ghost:
        look.fill = quiet({});
        look.ink = enabled ? t.text2 : t.disabled;
        break;
    case ButtonKind::Link:
        look.ink = enabled ? t.link : t.disabled;
        look.font.setUnderline(hovered);
        break;
    }
    if (on && enabled && kind != ButtonKind::Primary && kind != ButtonKind::Link) {
        look.fill = t.sel;
        look.ink = t.link;
    }
    return look;
}

QFont fontOf(ButtonKind kind)
{
    return lookOf(kind, QStyle::State_Enabled).font;
}

int contentWidth(const Face &face)
{
    int width = 0;
    if (!face.icon.isNull())
        width += face.iconSide;
    if (!face.text.isEmpty()) {
        width += QFontMetrics(fontOf(face.kind)).size(Qt::TextShowMnemonic, face.text).width();
        if (!face.icon.isNull())
            width += IconGap;
    }
    if (face.hasMenu)
        width += ChevronSide + (width > 0 ? 6 : 0);
    return width;
}

int paddingOf(const Face &face)
{
    if (face.kind == ButtonKind::Link)
        return 0;
    return face.text.isEmpty() ? 6 : Padding;
}

void drawIconOf(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &ink,
                bool enabled)
{
    if (hasIcon(icon.name()))
        drawIcon(painter, rect, icon.name(), ink);
    else
        icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawFace(QPainter *painter, const QStyleOption &option, const Face &face, bool mnemonics)
{
    const Look look = lookOf(face.kind, option.state);
    const QRect rect = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (look.fill.isValid() || look.border.isValid())
        paint::roundedBox(painter, rect, paint::ControlRadius, look.fill, look.border);
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        paint::focusRing(painter, rect, paint::ControlRadius);
        if (face.kind == ButtonKind::Primary || face.kind == ButtonKind::DangerFilled)
            paint::roundedBox(painter, QRectF(rect).adjusted(2, 2, -2, -2), 4, {},
                              tokens().onAccent, 1.5);
    }

    const int padding = paddingOf(face);
    const int space = rect.width() - 2 * padding;
    const int width = qMin(contentWidth(face), space);
    int x = rect.left() + padding;
    if (face.kind != ButtonKind::Link)
        x = rect.left() + (rect.width() - width) / 2;
    const auto visual = [&](int left, int w) {
        return QStyle::visualRect(option.direction, rect,
                                  QRect(left, rect.top(), w, rect.height()));
    };
    if (!face.icon.isNull()) {
        QRect box = visual(x, face.iconSide);
        box = QRect(box.left(), rect.top() + (rect.height() - face.iconSide) / 2, face.iconSide,
                    face.iconSide);
        const bool quiet =
            face.kind == ButtonKind::Secondary && enabled && !(option.state & QStyle::State_On);
        drawIconOf(painter, box, face.icon, quiet ? tokens().text2 : look.ink, enabled);
        x += face.iconSide + (face.text.isEmpty() ? 0 : IconGap);
    }
    const int chevron = face.hasMenu ? ChevronSide : 0;
    const int right = rect.left() + (rect.width() + width) / 2;
    if (!face.text.isEmpty()) {
        const int textSpace = (face.kind == ButtonKind::Link ? rect.right() + 1 : right) - x -
                              (chevron ? chevron + 6 : 0);
        painter->setFont(look.font);
        painter->setPen(look.ink);
        const QString shown = QFontMetrics(look.font).elidedText(face.text, Qt::ElideRight,
                                                                 textSpace, Qt::TextShowMnemonic);
        paint::textInOwnOrder(painter, visual(x, textSpace),
                              int(Qt::AlignVCenter) | Qt::TextSingleLine |
                                  (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                              shown);
    }
    if (chevron)
        drawIcon(painter, visual(right - chevron, chevron), u"chevron-down"_s,
                 enabled && face.kind != ButtonKind::Primary ? tokens().text2 : look.ink);
}

bool mnemonicsShown(const QStyleOption &option, const QWidget *widget)
{
    return widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
}

Face faceOf(const QStyleOptionButton &option, const QWidget *widget)
{
    return {buttonKind(widget, ButtonKind::Secondary), option.text, option.icon,
            bool(option.features & QStyleOptionButton::HasMenu)};
}

Face faceOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    Face face{buttonKind(widget, ButtonKind::Ghost), withText ? option.text : QString(),
              hasIcon ? option.icon : QIcon(),
              bool(option.features & QStyleOptionToolButton::HasMenu) && withText};
    if (widget && widget->property("compact").toBool())
        face.iconSide = 14;
    return face;
}

} // namespace

ButtonKind buttonKind(const QWidget *widget, ButtonKind otherwise)
{
    const QString name = widget ? widget->property("kind").toString() : QString();
    if (name == "primary"_L1)
        return ButtonKind::Primary;
    if (name == "secondary"_L1)
        return ButtonKind::Secondary;
    if (name == "ghost"_L1)
        return ButtonKind::Ghost;
    if (name == "danger"_L1)
        return ButtonKind::Danger;
    if (name == "dangerFilled"_L1)
        return ButtonKind::DangerFilled;
    if (name == "link"_L1)
        return ButtonKind::Link;
    return otherwise;
}

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    drawFace(painter, option, faceOf(option, widget), mnemonicsShown(option, widget));
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Face face = faceOf(option, widget);
    const int height = face.kind == ButtonKind::Link ? 20 : Height;
    return {qMax(contentWidth(face) + 2 * paddingOf(face), face.text.isEmpty() ? Height : 0),
            height};
}

void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    QStyleOption plain = option;
    if (!(option.state & QStyle::State_Enabled))
        plain.state &= ~QStyle::State_MouseOver;
    drawFace(painter, plain, faceOf(option, widget), mnemonicsShown(option, widget));
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Face face = faceOf(option, widget);
    const bool compact = widget && widget->property("compact").toBool();
    const int height = compact ? 20 : Height;
    if (face.text.isEmpty())
        return {height, height};
    return {contentWidth(face) + 2 * paddingOf(face), height};
}

} // namespace lwb::style
