// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/GroupedView.h"

#include "gui/ChipPaint.h"
#include "gui/Clipboard.h"
#include "gui/Fonts.h"
#include "gui/HeaderCorner.h"
#include "gui/Icon.h"
#include "gui/MatrixGlyphs.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "models/GroupedModel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int HeadingHeight = 36;
constexpr int RowHeight = 28;
constexpr int Outer = 16;   ///< the page padding of details
constexpr int Indent = 40;  ///< where names begin, past the icon
constexpr int Gap = 8;
constexpr int IconSide = 16;
constexpr int Inset = 4;

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// The next heading's line is right below.
bool isLastOfMany(const QModelIndex &index)
{
    return index.row() + 1 == index.model()->rowCount(index.parent())
        && index.parent().row() + 1 < index.model()->rowCount();
}

QFont fontOf(ColumnStyle style, bool heading)
{
    if (style == ColumnStyle::Mono)
        return heading ? fonts::mono(-1, QFont::DemiBold) : fonts::mono();
    if (heading)
        return fonts::strong();
    return style == ColumnStyle::Name ? fonts::medium() : fonts::body();
}

/// Ids, URLs and scopes keep their order in any layout.
void drawText(QPainter *painter, const QRect &room, const QString &text, ColumnStyle style,
              const QFont &font, const QColor &ink)
{
    if (style == ColumnStyle::Mono)
        paint::leftToRightText(painter, room, text, font, ink);
    else
        paint::text(painter, room, text, font, ink);
}

QList<CellChip> chipsOf(const QModelIndex &cell)
{
    return cell.data(ListRole::Chips).value<QList<CellChip>>();
}

class Heights final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {100, isHeading(index) ? HeadingHeight : RowHeight};
    }
};

} // namespace

GroupedView::GroupedView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new Heights(this));
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(RowHeight);
    addScrollBarWidget(new HeaderCorner(RowHeight, this), Qt::AlignTop);
    header()->setFixedHeight(RowHeight);
    header()->setMinimumSectionSize(48);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setProperty("firstLabelAt", Indent);
    header()->setProperty("outerPadding", Outer);
    connect(this, &QTreeView::activated, this, &GroupedView::open);
}

void GroupedView::setModel(QAbstractItemModel *model)
{
    m_hovered = QPersistentModelIndex();
    if (this->model())
        disconnect(this->model(), &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    QTreeView::setModel(model);
    if (!model)
        return;
    // After the view's own reset, which closes all.
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
    fitColumns();
}

void GroupedView::setLinks(bool headings, int column)
{
    m_headingLinks = headings;
    m_linkColumn = column;
    viewport()->update();
}

QRect GroupedView::rowRect(const QModelIndex &index) const
{
    const QRect cell = visualRect(index.siblingAtColumn(0));
    return {0, cell.top(), viewport()->width(), cell.height()};
}

QRect GroupedView::cellRect(const QRect &row, int column) const
{
    const int left = header()->sectionViewportPosition(column);
    const bool last = column == header()->count() - 1;
    QRect section(left, row.top(), header()->sectionSize(column), row.height());
    // The header counts from the viewport's own side, the paddings from where reading begins.
    const bool mirrored = isRightToLeft();
    const int before = column == 0 ? Indent : Gap;
    const int after = last ? Outer : Gap;
    return section.adjusted(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
}

GroupedView::HeadingParts GroupedView::headingParts(const QRect &row,
                                                    const QModelIndex &index) const
{
    HeadingParts parts;
    const auto visual = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), row,
                                  QRect(left, row.top(), qMax(0, width), row.height()));
    };
    parts.icon = visual(Outer, IconSide);
    int right = row.width() - Outer;
    const QString count = index.data(GroupRole::Count).toString();
    if (!count.isEmpty()) {
        const int width = paint::textWidth(fonts::small(), count);
        parts.count = visual(right - width, width);
        right -= width + Gap;
    }
    const QString mark = index.data(GroupRole::Mark).toString();
    if (!mark.isEmpty()) {
        const int width = chipsWidth({CellChip{mark}});
        parts.mark = visual(right - width, width);
        right -= width + Gap;
    }
    const QFont font = fontOf(ColumnStyle(index.data(ListRole::Style).toInt()), true);
    const int room = right - Indent;
    const QString note = index.data(GroupRole::Note).toString();
    const int whole = paint::textWidth(font, index.data().toString()) + 1;
    // A long title leaves the note a third.
    const int title =
        qMin(whole, note.isEmpty()
                        ? room
                        : qMax(room * 2 / 3, room - Gap - paint::textWidth(fonts::mono(), note)));
    parts.title = visual(Indent, title);
    parts.note = visual(Indent + title + Gap, room - title - Gap);
    return parts;
}

QRect GroupedView::linkRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.data(ListRole::Id).toString().isEmpty())
        return {};
    const QRect row = rowRect(index);
    if (isHeading(index))
        return m_headingLinks ? headingParts(row, index.siblingAtColumn(0)).title : QRect();
    if (m_linkColumn < 0)
        return {};
    return cellRect(row, m_linkColumn);
}

void GroupedView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    drawGround(painter, row, index);
    if (index.data(ListRole::Loading).toBool()) {
        const int width = 96 + index.row() * 53 % 120;
        const auto bar = [&](int left, int top, int w, int h) {
            paint::roundedBox(
                painter,
                QStyle::visualRect(layoutDirection(), row, QRect(left, row.top() + top, w, h)), 4,
                tokens().placeholder);
        };
        bar(Outer, 10, IconSide, IconSide);
        bar(Indent, 14, width, 8);
        bar(Indent + width + Gap, 14, 160 - index.row() * 29 % 80, 8);
    } else if (isHeading(index)) {
        drawHeading(painter, row, index.siblingAtColumn(0));
    } else {
        drawCells(painter, row, index);
    }
}

void GroupedView::drawGround(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = selectionModel()->isSelected(index);
    const bool current = currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    const bool hovered = m_hovered.isValid() && m_hovered == index.siblingAtColumn(0);
    painter->fillRect(row, t.base);
    if (isHeading(index) && index.row() > 0)
        paint::horizontalLine(painter, 0, row.width(), row.top(), t.line);
    const QRect rounded =
        row.adjusted(Inset, isHeading(index) ? 3 : 0, -Inset, isHeading(index) ? -1 : 0);
    if (selected || hovered) {
        paint::roundedBox(painter, rounded, paint::ControlRadius,
                          !selected ? t.hover : hasFocus() ? t.sel : t.selOff);
    } else if (!isHeading(index) && !isLastOfMany(index)) {
        const QRect line = QStyle::visualRect(layoutDirection(), row,
                                              row.adjusted(Indent, 0, -Outer, 0));
        paint::horizontalLine(painter, line.left(), line.right() + 1, row.bottom(), t.lineSoft);
    }
    if (!current || !hasFocus())
        return;
    if (selected) {
        const QRect bar(rounded.left(), rounded.top() + 5, 3, rounded.height() - 10);
        paint::roundedBox(painter, QStyle::visualRect(layoutDirection(), row, bar), 1.5, t.focus());
    } else {
        paint::focusRing(painter, rounded, paint::ControlRadius);
    }
}

void GroupedView::drawHeading(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const HeadingParts parts = headingParts(row, index);
    const auto style = ColumnStyle(index.data(ListRole::Style).toInt());
    const auto noteStyle = ColumnStyle(index.data(GroupRole::NoteStyle).toInt());
    drawIcon(painter,
             {parts.icon.left(), row.top() + (row.height() - IconSide) / 2, IconSide, IconSide},
             iconNameForKind(index.data(ListRole::Kind).toString()), t.text2);
    const bool link = m_headingLinks && !index.data(ListRole::Id).toString().isEmpty();
    drawText(painter, parts.title, index.data().toString(), style, fontOf(style, true),
             link ? t.link : t.text);
    drawText(painter, parts.note, index.data(GroupRole::Note).toString(), noteStyle,
             noteStyle == ColumnStyle::Mono ? fonts::mono() : fonts::small(), t.text2);
    if (parts.mark.isValid())
        paintChips(painter, layoutDirection(), parts.mark,
                   {CellChip{index.data(GroupRole::Mark).toString()}});
    if (parts.count.isValid())
        paint::text(painter, parts.count, index.data(GroupRole::Count).toString(), fonts::small(),
                    t.text3);
}

void GroupedView::drawCells(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    for (int column = 0; column < header()->count(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const auto style = ColumnStyle(cell.data(ListRole::Style).toInt());
        QRect room = cellRect(row, column);
        const QString kind = cell.data(ListRole::Kind).toString();
        if (column == 0 && style == ColumnStyle::Name && !kind.isEmpty()) {
            const QRect box(room.left(), room.top() + (room.height() - IconSide) / 2, IconSide,
                            IconSide);
            drawIcon(painter, QStyle::visualRect(layoutDirection(), room, box),
                     iconNameForKind(kind), t.text3);
            room =
                QStyle::visualRect(layoutDirection(), room, room.adjusted(IconSide + Gap, 0, 0, 0));
        }
        if (const QVariant state = cell.data(ListRole::State); state.isValid()) {
            QRect box(0, row.top(), matrix::cellSide, row.height());
            box.moveCenter({Outer + IconSide / 2, box.center().y()});
            matrix::drawGlyph(painter, QStyle::visualRect(layoutDirection(), row, box),
                              CellState(state.toInt()), t);
        }
        if (const auto chips = chipsOf(cell); !chips.isEmpty()) {
            paintChips(painter, layoutDirection(), room, chips);
            continue;
        }
        const bool link = column == m_linkColumn && !index.data(ListRole::Id).toString().isEmpty();
        const bool first = column == 0;
        drawText(painter, room, cell.data().toString(), style, fontOf(style, false),
                 link ? t.link : first ? t.text : t.text2);
    }
}

void GroupedView::open(const QModelIndex &index)
{
    const QString id = index.data(ListRole::Id).toString();
    if (id.isEmpty())
        return;
    if (!isHeading(index))
        Q_EMIT rowOpened(id, index.siblingAtColumn(0).data(ListRole::Kind).toString());
    else
        Q_EMIT headingOpened(id, index.siblingAtColumn(0).data(ListRole::Kind).toString());
}

void GroupedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
}

void GroupedView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const QPoint at = event->position().toPoint();
    const bool onLink = linkRect(index).contains(at) || !chipIdAt(index, at).isEmpty();
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (const QPersistentModelIndex hovered(index.siblingAtColumn(0)); hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void GroupedView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    // With Ctrl or Shift rows are chosen, not visited.
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const QPoint at = event->position().toPoint();
    if (const QString chip = chipIdAt(index, at); !chip.isEmpty())
        Q_EMIT chipOpened(chip);
    else if (linkRect(index).contains(at))
        open(index);
}

QString GroupedView::chipIdAt(const QModelIndex &index, const QPoint &at) const
{
    const auto chips = index.isValid() && !isHeading(index) ? chipsOf(index) : QList<CellChip>();
    if (chips.isEmpty())
        return {};
    const int chip = chipAt(layoutDirection(), cellRect(rowRect(index), index.column()), chips, at);
    return chip < 0 ? QString() : chips.at(chip).id;
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTreeView::keyPressEvent(event);
}

void GroupedView::copySelection() const
{
    if (!selectionModel())
        return;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        if (isHeading(row)) {
            cells = {row.data().toString(), row.data(GroupRole::Note).toString()};
        } else {
            cells.append(row.parent().data().toString());
            for (int column = 0; column < model()->columnCount(); ++column)
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        // A tab or line break inside a name would break the table apart.
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        copyText(text);
}

bool GroupedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = QPersistentModelIndex();
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

/// What had to be cut is shown whole.
void GroupedView::showToolTip(const QPoint &at, const QPoint &globalAt)
{
    const QModelIndex index = indexAt(at);
    QString text;
    if (index.isValid() && isHeading(index)) {
        const QModelIndex heading = index.siblingAtColumn(0);
        const HeadingParts parts = headingParts(rowRect(index), heading);
        const QString note = heading.data(GroupRole::Note).toString();
        if (parts.note.contains(at) && paint::textWidth(fonts::mono(), note) > parts.note.width())
            text = note;
        else if (parts.title.contains(at))
            text = heading.data().toString();
    } else if (index.isValid()) {
        const auto style = ColumnStyle(index.data(ListRole::Style).toInt());
        const QString cell = index.data().toString();
        int room = cellRect(rowRect(index), index.column()).width();
        if (index.column() == 0 && style == ColumnStyle::Name)
            room -= IconSide + Gap;
        const auto chips = chipsOf(index);
        if (chips.isEmpty() ? paint::textWidth(fontOf(style, false), cell) > room
                            : chipsWidth(chips) > room)
            text = cell;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalAt, plainToolTip(text), this);
}

void GroupedView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Reached by Tab: the arrows need somewhere to start from.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void GroupedView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void GroupedView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void GroupedView::fitColumns()
{
    const auto *grouped = qobject_cast<const GroupedModel *>(model());
    if (!grouped)
        return;
    // The last column takes the rest; when that gets narrow the others give way to it.
    const auto &columns = grouped->columns();
    int wanted = 0;
    for (int column = 0; column + 1 < columns.size(); ++column)
        wanted += columns.at(column).width;
    const int room =
        viewport()->width() - qMin(columns.constLast().width, viewport()->width() * 2 / 5);
    for (int column = 0; column + 1 < columns.size(); ++column) {
        const int width = columns.at(column).width;
        header()->resizeSection(column, wanted > room ? qMax(96, width * room / wanted) : width);
    }
}

} // namespace lwb
