// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PaletteDelegate.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/KeyCaps.h"
#include "gui/Paint.h"
#include "models/PaletteModel.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace lwb {

namespace {

constexpr int RowHeight = 36;
constexpr int HeaderHeight = 32;
constexpr int Edge = 20;     ///< from the panel's side to icon and kind
constexpr int TextFrom = 48; ///< to the title
constexpr int Inset = 8;     ///< of the current row's ground
constexpr int Gap = 10;

struct Piece
{
    QString text;
    bool matched;
};

QList<Piece> piecesOf(const QString &text, const QList<TextRange> &matches)
{
    QList<Piece> pieces;
    qsizetype at = 0;
    for (const TextRange &range : matches) {
        if (range.start < at)
            continue;
        if (range.start > at)
            pieces.append({text.mid(at, range.start - at), false});
        pieces.append({text.mid(range.start, range.length), true});
        at = range.start + range.length;
    }
    if (at < text.size())
        pieces.append({text.mid(at), false});
    return pieces;
}

/// The title with its matched pieces in bold link colour, or elided when it does not fit. Returns
/// the width it took.
int paintTitle(QPainter *painter, const QRect &row, const QRect &room, const QString &title,
               const QList<TextRange> &matches, Qt::LayoutDirection direction)
{
    const Tokens &t = tokens();
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(direction, row, r); };
    const QList<Piece> pieces = piecesOf(title, matches);
    int width = 0;
    for (const Piece &piece : pieces)
        width += paint::textWidth(piece.matched ? fonts::strong() : fonts::body(), piece.text);
    // Pieces of a text that runs from right to left would change places.
    if (width > room.width() || title.isRightToLeft())
        return paint::text(painter, visual(room), title, fonts::body(), t.text);
    // Left to right within the title, wherever the title stands.
    int x = visual({room.left(), room.top(), width, room.height()}).left();
    for (const Piece &piece : pieces) {
        const QFont font = piece.matched ? fonts::strong() : fonts::body();
        const int pieceWidth = paint::textWidth(font, piece.text);
        paint::leftToRightText(painter, {x, room.top(), pieceWidth + 2, room.height()}, piece.text,
                               font, piece.matched ? t.link : t.text, Qt::AlignLeft, Qt::ElideNone);
        x += pieceWidth;
    }
    return width;
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_model(model)
    , m_view(view)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PaletteModel::Row *row = m_model.row(index.row());
    if (!row)
        return {};
    if (row->type == PaletteModel::RowType::Header)
        return {0, HeaderHeight};
    if (row->type != PaletteModel::RowType::Problem && row->type != PaletteModel::RowType::Nothing)
        return {0, RowHeight};
    // Reasons wrap.
    const int kind = paint::textWidth(fonts::small(), row->kindText) + keycaps::Height + 3 * Gap;
    const QRect room(0, 0, m_view->viewport()->width() - TextFrom - Edge - kind, 1'000);
    const int text =
        QFontMetrics(fonts::body()).boundingRect(room, Qt::TextWordWrap, row->title).height();
    return {0, qMax(RowHeight, text + 2 * Inset)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const PaletteModel::Row *row = m_model.row(index.row());
    if (!row)
        return;
    const QRect whole = option.rect;
    const Qt::LayoutDirection direction = m_view->layoutDirection();
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(direction, whole, r); };
    const QRect line = whole.adjusted(Edge, 0, -Edge, 0);
    if (row->type == PaletteModel::RowType::Header) {
        paint::text(painter, visual(line.adjusted(0, 4, 0, 0)), row->title,
                    fonts::ui(-1, QFont::DemiBold), t.text2);
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paint::roundedBox(painter, whole.adjusted(Inset, 0, -Inset, 0), paint::ControlRadius,
                          t.sel);
    using Type = PaletteModel::RowType;
    const bool isNote = row->type == Type::Progress || row->type == Type::Nothing;
    const bool wraps = row->type == Type::Problem || row->type == Type::Nothing;
    const QString icon = row->type == Type::Object ? iconNameForKind(row->icon) : row->icon;
    const QRect iconBox(line.left(), whole.top() + (whole.height() - 16) / 2, 16, 16);
    drawIcon(painter, visual(iconBox), icon,
             row->type == Type::Problem ? t.warn
             : isNote                   ? t.text3
             : current                  ? t.link
                                        : t.text2);

    int right = line.right() + 1;
    const auto takeRight = [&](int width) {
        right -= width;
        const QRect box(right, whole.top() + (whole.height() - keycaps::Height) / 2, width,
                        keycaps::Height);
        right -= Gap;
        return visual(box);
    };
    if (current) {
        const QStringList keys = keycaps::keysOf(QKeySequence(Qt::Key_Enter));
        keycaps::paint(painter, takeRight(keycaps::width(keys)).topLeft(), keys);
    } else if (!row->shortcut.isEmpty()) {
        const QStringList keys = keycaps::keysOf(QKeySequence(row->shortcut));
        keycaps::paint(painter, takeRight(keycaps::width(keys)).topLeft(), keys);
    }
    const bool kindGivesWay = row->type == Type::Command && (current || !row->shortcut.isEmpty());
    if (!row->kindText.isEmpty() && !kindGivesWay && !(current && row->type == Type::Object)) {
        const int width = paint::textWidth(fonts::small(), row->kindText);
        paint::text(painter, takeRight(width), row->kindText, fonts::small(), t.text2);
    }

    QRect room(whole.left() + TextFrom, whole.top(), right - whole.left() - TextFrom,
               whole.height());
    if (wraps) {
        painter->setFont(fonts::body());
        painter->setPen(row->type == Type::Nothing ? t.text2 : t.text);
        painter->drawText(visual(room),
                          Qt::AlignVCenter | Qt::TextWordWrap
                              | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                          row->title);
        return;
    }
    if (isNote) {
        paint::text(painter, visual(room), row->title, fonts::body(), t.text2);
        return;
    }
    const int taken = paintTitle(painter, whole, room, row->title, row->matches, direction);
    room.setLeft(room.left() + taken + Gap);
    if (row->detailIsCode)
        paint::leftToRightText(painter, visual(room), row->detail, fonts::mono(-2), t.text3);
    else
        paint::text(painter, visual(room), row->detail, fonts::small(), t.text3);
}

} // namespace lwb
