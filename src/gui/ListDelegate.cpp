// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListDelegate.h"

#include "gui/Avatar.h"
#include "gui/ChipPaint.h"
#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/ListView.h"
#include "gui/Paint.h"
#include "gui/Theme.h"
#include "gui/ToolTip.h"
#include "models/ListTypes.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int OuterPadding = 12;
constexpr int InnerPadding = 8;
constexpr int IconSide = 16;
constexpr int IconGap = 8;
constexpr int AvatarSide = 20;
constexpr int MinimumName = 40; ///< what of a name stays beside its chips
constexpr int Inset = 4;

/// Lists in details keep to the padding of the tabs over them.
int outerPaddingOf(const QTableView *view)
{
    const QVariant padding = view->horizontalHeader()->property("outerPadding");
    return padding.isValid() ? padding.toInt() : OuterPadding;
}

ColumnStyle styleOf(const QModelIndex &index)
{
    const QVariant style = index.data(ListRole::Style);
    if (style.isValid())
        return ColumnStyle(style.toInt());
    return index.column() == 0 ? ColumnStyle::Name : ColumnStyle::Text;
}

QFont fontOf(ColumnStyle style)
{
    switch (style) {
    case ColumnStyle::Name: return fonts::medium();
    case ColumnStyle::Mono:
    case ColumnStyle::Outcome: return fonts::mono();
    case ColumnStyle::Method: return fonts::mono(-2, QFont::Bold);
    default: return fonts::body();
    }
}

} // namespace

ListDelegate::ListDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width =
        paint::textWidth(fontOf(styleOf(index)), index.data().toString()) + 2 * OuterPadding;
    if (!index.data(ListRole::Kind).toString().isEmpty())
        width += IconSide + IconGap;
    return {width, listRowHeight()};
}

QRect ListDelegate::contentRect(const QRect &cell, int column) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int visual = header->visualIndex(column);
    bool first = true;
    bool last = true;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(header->logicalIndex(i)))
            continue;
        first = first && i >= visual;
        last = last && i <= visual;
    }
    const int outer = outerPaddingOf(m_view);
    const QRect logical =
        cell.adjusted(first ? outer : InnerPadding, 0, last ? -outer : -InnerPadding, 0);
    return QStyle::visualRect(m_view->layoutDirection(), cell, logical);
}

void ListDelegate::paintRow(QPainter *painter, const QRect &cell, bool selected, int row) const
{
    const Tokens &t = tokens();
    const QRect whole(0, cell.top(), m_view->viewport()->width(), cell.height());
    const bool focused = m_view->hasFocus();
    const bool hovered = static_cast<ListView *>(m_view)->hoveredRow() == row;
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    painter->fillRect(cell, t.base);
    const QRect rounded = whole.adjusted(Inset, 0, -Inset, 0);
    const bool current = m_view->currentIndex().row() == row;
    if (selected || hovered) {
        const QColor fill = !selected ? t.hover : focused ? t.sel : t.selOff;
        paint::roundedBox(painter, rounded, paint::ControlRadius, fill);
    } else {
        const int outer = outerPaddingOf(m_view);
        paint::horizontalLine(painter, outer, whole.width() - outer, cell.bottom(), t.lineSoft);
    }
    if (selected && focused && current) {
        const QRect bar(rounded.left(), rounded.top() + 5, 3, rounded.height() - 10);
        paint::roundedBox(painter, QStyle::visualRect(m_view->layoutDirection(), whole, bar), 1.5,
                          t.focus());
    }
    painter->restore();
}

void ListDelegate::paintPlaceholder(QPainter *painter, const QRect &content,
                                    const QModelIndex &index) const
{
    const Tokens &t = tokens();
    QRect room = content;
    const auto visual = [&](const QRect &r) {
        return QStyle::visualRect(m_view->layoutDirection(), content, r);
    };
    if (index.column() == 0) {
        const QRect tile(room.left(), room.center().y() - 7, IconSide, IconSide);
        paint::roundedBox(painter, visual(tile), paint::ChipRadius, t.placeholder);
        room.setLeft(room.left() + IconSide + IconGap);
    }
    // Widths vary by row and column, always the same ones, so that nothing flickers.
    const int share = 35 + int((uint(index.row()) * 37u + uint(index.column()) * 61u) % 45u);
    const int width = qBound(16, room.width() * share / 100, 160);
    const QRect bar(room.left(), room.center().y() - 3, qMin(width, room.width()), 8);
    paint::roundedBox(painter, visual(bar), 4, t.placeholder);
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    paintRow(painter, option.rect, selected, index.row());
    const QRect content = contentRect(option.rect, index.column());
    if (index.data(ListRole::Loading).toBool()) {
        paintPlaceholder(painter, content, index);
        return;
    }
    const ColumnStyle style = styleOf(index);
    const QString text = index.data().toString();
    QRect room = content;
    const auto visual = [&](const QRect &r) {
        return QStyle::visualRect(m_view->layoutDirection(), content, r);
    };
    if (style == ColumnStyle::Name) {
        if (const QString kind = index.data(ListRole::Kind).toString(); !kind.isEmpty()) {
            const int side = avatar::isPerson(kind) ? AvatarSide : IconSide;
            const QRect box(room.left(), room.top() + (room.height() - side) / 2, side, side);
            if (side == AvatarSide)
                avatar::paintDisc(painter, visual(box), index.data(ListRole::Id).toString(), text);
            else
                drawIcon(painter, visual(box), iconNameForKind(kind),
                         selected && m_view->hasFocus() ? t.link : t.text3);
            room.setLeft(room.left() + side + IconGap);
        }
    }
    const auto chips = index.data(ListRole::Chips).value<QList<CellChip>>();
    if (!chips.isEmpty() && style != ColumnStyle::Name) {
        paintChips(painter, m_view->layoutDirection(), room, chips);
        return;
    }
    QRect chipRoom = room;
    if (!chips.isEmpty()) {
        // The name gives way, down to a stump; the odd state always shows.
        const int textWidth = paint::textWidth(fontOf(style), text);
        const int stump = qMin(textWidth, MinimumName) + IconGap;
        const int width = qMin(chipsWidth(chips), room.width() - stump);
        room.setWidth(qMin(textWidth, room.width() - width - IconGap));
        chipRoom.setLeft(room.right() + 1 + IconGap);
        paintChips(painter, m_view->layoutDirection(), visual(chipRoom), chips);
    }
    const bool link = index.column() == 0 && static_cast<ListView *>(m_view)->hasLinks();
    const QColor ink =
        link ? t.link
        : style == ColumnStyle::Name || (style == ColumnStyle::Number && text != QStringView(u"–"))
            ? t.text
            : t.text2;
    if (style == ColumnStyle::Outcome) {
        const auto outcome = Outcome(index.data(ListRole::OutcomeOf).toInt());
        const bool runs = outcome == Outcome::Running;
        const QColor &tone = runs ? t.text2 : outcome == Outcome::Good ? t.ok : t.bad;
        const QRect box(room.left(), room.top() + (room.height() - 14) / 2, 14, 14);
        drawIcon(painter, visual(box),
                 runs                       ? u"clock"_s
                 : outcome == Outcome::Good ? u"check"_s
                                            : u"cross"_s,
                 tone);
        paint::text(painter, visual(room.adjusted(20, 0, 0, 0)), text, fontOf(style), tone);
    } else if (style == ColumnStyle::Method)
        paint::text(painter, visual(room), text, fontOf(style), methodColor(text));
    else if (style == ColumnStyle::Mono)
        paint::leftToRightText(painter, visual(room), text, fonts::mono(), ink);
    else
        paint::text(painter, visual(room), text, fontOf(style), ink,
                    style == ColumnStyle::Number ? Qt::AlignRight : Qt::AlignLeft);
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (const QString told = index.data(Qt::ToolTipRole).toString(); !told.isEmpty()) {
        QToolTip::showText(event->globalPos(), plainToolTip(told), view);
        return true;
    }
    // What had to be cut is shown whole.
    const QString text = index.data().toString();
    int room = contentRect(option.rect, index.column()).width();
    if (!index.data(ListRole::Kind).toString().isEmpty() && styleOf(index) == ColumnStyle::Name)
        room -= IconSide + IconGap;
    if (paint::textWidth(fontOf(styleOf(index)), text) > room)
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace lwb
