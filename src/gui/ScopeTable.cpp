// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ScopeTable.h"

#include "gui/Clipboard.h"
#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Model = ScopeTableModel;

constexpr int Outer = 16; ///< of the page's details
constexpr int Inner = 8;
constexpr int Inset = 4;
constexpr int HeaderHeight = 28;
constexpr int MostHeight = 12 * 28; ///< of the rows; more scroll
constexpr int LongestScope = 260;

QString iconOf(Model::MarkKind mark)
{
    switch (mark) {
    case Model::Tick: return u"check"_s;
    case Model::Cross: return u"cross"_s;
    case Model::Exclamation: return u"exclaim"_s;
    case Model::Dash: return u"dash"_s;
    default: return {};
    }
}

const QColor &inkOf(Model::MarkKind mark)
{
    const Tokens &t = tokens();
    switch (mark) {
    case Model::Tick: return t.ok;
    case Model::Cross: return t.bad;
    case Model::Exclamation: return t.warn;
    default: return t.text3;
    }
}

class ScopeDelegate final : public QStyledItemDelegate
{
public:
    explicit ScopeDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    [[nodiscard]] static QRect reasonRect(const QRect &cell)
    {
        return cell.adjusted(Inner, 0, -Outer, 0);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        if (index.column() != Model::Reason)
            return {80, listRowHeight()};
        const int room = reasonRect({0, 0, m_view->columnWidth(Model::Reason), 10}).width();
        const QFontMetrics metrics(fonts::body());
        const int text = metrics.boundingRect(QRect(0, 0, qMax(60, room), 10'000), Qt::TextWordWrap,
                                              index.data().toString()).height();
        return {room, qMax(listRowHeight(), text + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        paintRow(painter, option, index.row());
        const QRect cell = option.rect;
        const auto visual = [&](const QRect &r) {
            return QStyle::visualRect(m_view->layoutDirection(), cell, r);
        };
        // Of a row of several lines the marks stand in the first.
        const QRect line(cell.left(), cell.top(), cell.width(), listRowHeight());
        const QString text = index.data().toString();
        const auto state = CellState(index.data(Model::State).toInt());
        if (index.column() == Model::Scope) {
            paint::leftToRightText(painter, visual(line.adjusted(Outer, 0, -Inner, 0)), text,
                                   fonts::mono(), t.text);
            return;
        }
        if (index.column() == Model::Reason) {
            const bool odd = index.data(Model::IsOdd).toBool();
            // The first line stands where the other columns have theirs.
            const int top = (listRowHeight() - QFontMetrics(fonts::body()).height()) / 2;
            const QRect room = visual(reasonRect(cell).adjusted(0, top, 0, 0));
            painter->setFont(fonts::body());
            painter->setPen(!odd ? t.text2 : state == CellState::Missing ? t.bad : t.warn);
            paint::textInOwnOrder(painter, room, Qt::TextWordWrap, text);
            return;
        }
        paintMark(painter, line, index);
    }

private:
    void paintMark(QPainter *painter, const QRect &line, const QModelIndex &index) const
    {
        const Tokens &t = tokens();
        const auto visual = [&](const QRect &r) {
            return QStyle::visualRect(m_view->layoutDirection(), line, r);
        };
        const auto mark = Model::MarkKind(index.data(Model::Mark).toInt());
        const QRect box(line.left() + Inner, line.top() + (line.height() - 16) / 2, 16, 16);
        if (mark == Model::Dot) {
            paint::roundedBox(painter, visual(box.adjusted(5, 5, -5, -5)), 3, t.text3);
        } else if (mark == Model::Question) {
            paint::text(painter, visual(box), u"?"_s, fonts::body(), t.text3, Qt::AlignHCenter);
        } else if (mark != Model::NoMark) {
            drawIcon(painter, visual(box), iconOf(mark), inkOf(mark));
        }
        if (index.data(Model::IsOdd).toBool() && index.column() == Model::Granted) {
            paint::text(painter, visual(line.adjusted(Inner + 24, 0, 0, 0)),
                        index.data().toString(), fonts::body(),
                        mark == Model::Dash ? t.text2 : inkOf(mark));
        }
    }

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, int row) const
    {
        const Tokens &t = tokens();
        const QRect whole(0, option.rect.top(), m_view->viewport()->width(), option.rect.height());
        painter->save();
        painter->setClipRect(option.rect, Qt::IntersectClip);
        painter->fillRect(option.rect, t.base);
        if (option.state & QStyle::State_Selected) {
            const QRect rounded = whole.adjusted(Inset, 0, -Inset, 0);
            paint::roundedBox(painter, rounded, paint::ControlRadius,
                              m_view->hasFocus() ? t.sel : t.selOff);
            if (m_view->hasFocus()) {
                const QRect bar(rounded.left(), rounded.top() + 5, 3, rounded.height() - 10);
                paint::roundedBox(painter,
                                  QStyle::visualRect(m_view->layoutDirection(), whole, bar), 1.5,
                                  t.focus());
            }
        } else if (row + 1 < m_view->model()->rowCount()) {
            paint::horizontalLine(painter, Outer, whole.width() - Outer, option.rect.bottom(),
                                  t.lineSoft);
        }
        painter->restore();
    }

    QTableView *m_view;
};

} // namespace

ScopeTable::ScopeTable(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ScopeDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setFixedHeight(HeaderHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setProperty("firstLabelAt", Outer);
    horizontalHeader()->setMinimumSectionSize(40);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Scopes requested, expected and granted"));
    setObjectName(u"scopeTableView"_s);
}

void ScopeTable::fit()
{
    const int room = viewport()->width();
    m_fittedWidth = room;
    const auto headerWidth = [this](int column) {
        return paint::textWidth(
                   fonts::smallMedium(),
                   m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
               + 2 * Inner;
    };
    int scope = headerWidth(Model::Scope) + Outer;
    int granted = headerWidth(Model::Granted);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ScopeComparison &comparison = m_model.rows().at(row);
        scope = qMax(scope, paint::textWidth(fonts::mono(),
                                             m_model.index(row, Model::Scope).data().toString())
                                + Outer + Inner + 8);
        if (isDifference(comparison.state)) {
            granted =
                qMax(granted, paint::textWidth(fonts::body(),
                                               m_model.index(row, Model::Granted).data().toString())
                                  + Inner + 24 + Inner);
        }
    }
    const bool narrow = room < 640;
    scope = qMin(scope, narrow ? qMax(120, room / 3) : LongestScope);
    const int requested = headerWidth(Model::Requested);
    const int expected = headerWidth(Model::Expected_);
    setColumnHidden(Model::Requested, !m_model.wasRequested());
    setColumnWidth(Model::Scope, narrow ? scope : qMax(scope, 160));
    setColumnWidth(Model::Requested, requested);
    setColumnWidth(Model::Expected_, expected);
    setColumnWidth(Model::Granted, granted);
    const int others =
        columnWidth(Model::Scope) + (m_model.wasRequested() ? requested : 0) + expected + granted;
    setColumnWidth(Model::Reason, qMax(120, room - others));
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, itemDelegate()->sizeHint({}, m_model.index(row, Model::Reason)).height());
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

QSize ScopeTable::sizeHint() const
{
    return {480, HeaderHeight + qMin(verticalHeader()->length(), MostHeight)};
}

void ScopeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (viewport()->width() != m_fittedWidth)
        fit();
}

void ScopeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_fittedWidth > 0)
        fit();
}

void ScopeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList cells;
        for (int column = 0; column < Model::ColumnCount; ++column)
            cells.append(m_model.index(currentIndex().row(), column).data().toString());
        copyText(cells.join(u'\t'));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lwb
