// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListView.h"

#include "gui/Clipboard.h"
#include "gui/ListDelegate.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "models/ListModel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 28;
constexpr int HeaderHeight = 28;

/// Carries the header's ground over the scroll bar, which starts below it.
class HeaderCorner final : public QWidget
{
public:
    explicit HeaderCorner(QWidget *parent) : QWidget(parent) { setFixedHeight(HeaderHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().base);
        paint::horizontalLine(&painter, 0, width(), height() - 1, tokens().line);
    }
};

} // namespace

ListView::ListView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(RowHeight);
    addScrollBarWidget(new HeaderCorner(this), Qt::AlignTop);
    verticalHeader()->hide();
    // The minimum first: it would raise the default otherwise.
    verticalHeader()->setMinimumSectionSize(RowHeight);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(HeaderHeight);
    header->setMinimumSectionSize(48);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    setSortable(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && column != lastVisibleColumn())
            m_widths.insert(column, width);
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(ListRole::Id).toString(); !id.isEmpty())
            Q_EMIT opened(id);
    });
}

void ListView::setModel(QAbstractItemModel *model)
{
    m_widths.clear();
    QTableView::setModel(model);
    m_hoveredRow = -1;
    if (const auto *list = qobject_cast<const ListModel *>(model)) {
        for (int i = 0; i < list->columns().size(); ++i)
            setColumnWidth(i, list->columns().at(i).width);
    }
}

void ListView::setLinks(bool links)
{
    if (links == m_links)
        return;
    m_links = links;
    const auto open = [this](const QModelIndex &index) {
        const QString id = index.data(ListRole::Id).toString();
        // With Ctrl or Shift rows are chosen, not visited.
        if (index.column() == 0 && !id.isEmpty() && !(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            Q_EMIT opened(id);
    };
    if (links)
        connect(this, &QTableView::clicked, this, open);
    viewport()->update();
}

QString ListView::currentId() const
{
    return currentIndex().data(ListRole::Id).toString();
}

QStringList ListView::selectedIds() const
{
    QStringList ids;
    if (!selectionModel())
        return ids;
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const QString id = index.data(ListRole::Id).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void ListView::setSortable(bool sortable, const QString &whyNot)
{
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setToolTip(sortable ? QString() : plainToolTip(whyNot));
    if (isSortingEnabled() == sortable)
        return;
    if (sortable) // the server's own order until a header is clicked
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    const QString id = current.data(ListRole::Id).toString();
    if (id != previous.data(ListRole::Id).toString() || !previous.isValid())
        Q_EMIT currentIdChanged(id);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // Assistive tools select a row without making it current; to a reader the two are one.
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1 && rows.constFirst().row() != currentIndex().row())
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
}

int ListView::lastVisibleColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual > 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return header->logicalIndex(visual);
    }
    return header->count() > 0 ? header->logicalIndex(0) : -1;
}

void ListView::fitColumns()
{
    if (!model())
        return;
    m_fitting = true;
    QHeaderView *header = horizontalHeader();
    const int last = model()->columnCount() - 1;
    int used = 0;
    for (int column = 0; column <= last; ++column) {
        // The last one stretches: its least width counts.
        used += column == last ? header->minimumSectionSize()
                               : m_widths.value(column, header->defaultSectionSize());
        setColumnHidden(column, column > 0 && used > viewport()->width());
    }
    // Whatever was stretched while others were away goes back to its own width.
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        if (!isColumnHidden(it.key()) && it.key() != lastVisibleColumn())
            setColumnWidth(it.key(), it.value());
    }
    m_fitting = false;
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), RowHeight);
    }
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool ListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::copySelection() const
{
    if (!selectionModel())
        return;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            QString cell = row.siblingAtColumn(column).data().toString();
            // A tab or line break inside a name would break the table apart.
            for (QChar &c : cell) {
                if (c == u'\t' || c == u'\n' || c == u'\r')
                    c = u' ';
            }
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        copyText(text);
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Reached by Tab: the arrows need somewhere to start from.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void ListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus() ||
        selectionModel()->isRowSelected(current.row(), current.parent()))
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), RowHeight);
    paint::focusRing(&painter, row.adjusted(4, 0, -4, 0), paint::ControlRadius);
}

} // namespace lwb
