// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StyleItems.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/StyleFields.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace lwb::style {

using namespace Qt::StringLiterals;

void drawHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    painter->fillRect(option.rect, t.base);
    paint::horizontalLine(painter, option.rect.left(), option.rect.right() + 1,
                          option.rect.bottom(), t.line);
}

void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    using Header = QStyleOptionHeader;
    // Qt names the ends from left to right, also where reading begins at the right.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool only = option.position == Header::OnlyOneSection;
    const bool first = only || option.position == (mirrored ? Header::End : Header::Beginning);
    const bool last = only || option.position == (mirrored ? Header::Beginning : Header::End);
    const QVariant firstAt = widget ? widget->property("firstLabelAt") : QVariant();
    const QVariant padding = widget ? widget->property("outerPadding") : QVariant();
    const int outer = padding.isValid() ? padding.toInt() : 12;
    const int start = firstAt.isValid() ? firstAt.toInt() : outer;
    const QRect logical = option.rect.adjusted(first ? start : 8, 0, last ? -outer : -8, 0);
    const bool sorted = option.sortIndicator != Header::None;
    const QFont font = fonts::smallMedium();
    const QColor ink = sorted || option.state & QStyle::State_MouseOver ? t.text : t.text2;
    const int mark = sorted ? 14 : 0;
    const int width = qMin(paint::textWidth(font, option.text), qMax(0, logical.width() - mark));
    int x = logical.left();
    if (option.textAlignment & Qt::AlignRight)
        x = logical.right() + 1 - width - mark;
    else if (option.textAlignment & Qt::AlignHCenter)
        x = logical.left() + (logical.width() - width - mark) / 2;
    const auto visual = [&](int left, int w) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, logical.top(), w, logical.height()));
    };
    paint::text(painter, visual(x, width), option.text, font, ink);
    if (sorted) // Qt calls the arrow of ascending order "down".
        drawIcon(painter, visual(x + width + 2, 12),
                 option.sortIndicator == Header::SortDown ? u"chevron-up"_s : u"chevron-down"_s,
                 ink);
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool strong = selected || option.state & QStyle::State_MouseOver;
    const QRect rect = option.rect;
    const QRect inner = rect.adjusted(8, 0, -8, 0);
    paint::text(painter, inner, option.text, selected ? fonts::medium() : fonts::body(),
                !enabled ? t.disabled : strong ? t.text : t.text2);
    if (selected)
        painter->fillRect(QRect(inner.left(), rect.bottom() - 1, inner.width(), 2), t.accent);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint::focusRing(painter, rect.adjusted(2, 4, -2, -4), paint::ChipRadius);
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *)
{
    const Tokens &t = tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paint::horizontalLine(painter, rect.left(), rect.right() + 1, rect.center().y(), t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paint::roundedBox(painter, rect.adjusted(4, 0, -4, 0), paint::ControlRadius,
                          t.dark ? t.sel : t.hover);
    const auto visual = [&](int x, int width) {
        return QStyle::visualRect(option.direction, rect,
                                  QRect(x, rect.top(), width, rect.height()));
    };
    const QColor ink = enabled ? t.text : t.disabled;
    int x = rect.left() + 12;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawIcon(painter, visual(x, 16), u"check"_s, enabled ? t.link : t.disabled);
    } else if (!option.icon.isNull()) {
        const QRect box = visual(x, 16);
        option.icon.paint(painter, QRect(box.left(), rect.top() + (rect.height() - 16) / 2, 16, 16),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        x += 24;
    const int tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    const int right = rect.right() - 11;
    if (tab >= 0)
        paint::text(painter, visual(x, right - x), option.text.mid(tab + 1), fonts::small(),
                    enabled ? t.text3 : t.disabled, Qt::AlignRight);
    painter->setFont(option.menuItemType == QStyleOptionMenuItem::DefaultItem ? fonts::strong()
                                                                              : fonts::body());
    painter->setPen(ink);
    paint::textInOwnOrder(painter, visual(x, right - x),
                          int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextShowMnemonic, label);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, visual(rect.right() - 20, 12),
                 option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                 t.text2);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const int tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    int width = 24 + QFontMetrics(fonts::strong()).size(Qt::TextShowMnemonic, label).width();
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += 24;
    if (tab >= 0)
        width += 24 + paint::textWidth(fonts::small(), option.text.mid(tab + 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {width, 28};
}

QRect scrollBarHandle(const QStyleOptionSlider &option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return option.rect;
    const int handle =
        qBound(qMin(28, length), int(qint64(length) * option.pageStep / (range + option.pageStep)),
               length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return horizontal
               ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QColor &ground)
{
    const Tokens &t = tokens();
    painter->fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool active =
        option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    QRectF handle = scrollBarHandle(option);
    handle.adjust(2, 2, -2, -2);
    paint::roundedBox(painter, handle, 3, active ? t.scrollBarHover : t.scrollBar);
}

void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = tokens();
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - 2);
    groove.setHeight(4);
    paint::roundedBox(painter, groove, 2, t.press);
    if (option.maximum <= option.minimum) {
        // Unknown length: a still third in the middle says "busy" without an animation.
        groove.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    } else {
        const qreal share = qBound(0.0, qreal(qint64(option.progress) - option.minimum)
                                            / (qint64(option.maximum) - option.minimum), 1.0);
        if (share <= 0)
            return;
        const qreal width = qMax(4.0, groove.width() * share);
        if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
            groove.setLeft(groove.right() - width);
        else
            groove.setWidth(width);
    }
    paint::roundedBox(painter, groove, 2, option.state & QStyle::State_Enabled ? t.accent : t.edge);
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const QString closed =
        option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    const QRect box(option.rect.center().x() - 6, option.rect.center().y() - 6, 12, 12);
    drawIcon(painter, box, option.state & QStyle::State_Open ? u"chevron-down"_s : closed,
             tokens().text2);
}

} // namespace lwb::style
