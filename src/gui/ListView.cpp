// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListView.h"

#include "gui/Clipboard.h"
#include "gui/HeaderCorner.h"
#include "gui/ListColumns.h"
#include "gui/ListCopy.h"
#include "gui/ListDelegate.h"
#include "gui/Paint.h"
#include "gui/Theme.h"
#include "gui/ToolTip.h"
#include "models/ListModel.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderHeight = 28;

} // namespace

ListView::ListView(QWidget *parent) : QTableView(parent), m_columns(nullptr)
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
    addScrollBarWidget(new HeaderCorner(HeaderHeight, this), Qt::AlignTop);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(HeaderHeight);
    header->setMinimumSectionSize(48);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    setSortable(false);
    m_columns = new ListColumns(this);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(ListRole::Id).toString(); !id.isEmpty())
            Q_EMIT opened(id);
    });
}

void ListView::setColumns(const QList<ListColumn> &columns)
{
    m_columns->begin(columns);
}

void ListView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &kept : std::as_const(m_keeping))
        disconnect(kept);
    QTableView::setModel(model);
    m_hoveredRow = -1;
    const auto *list = qobject_cast<const ListModel *>(model);
    m_columns->begin(list ? list->columns() : QList<ListColumn>());
    countSelection();
    // The view forgets its selection in a reset; objects that are still there stay selected.
    if (list) {
        m_keeping = {connect(list, &QAbstractItemModel::modelAboutToBeReset, this,
                             [this] { m_keptIds = selectedIds(); }),
                     connect(list, &QAbstractItemModel::modelReset, this, [this, list] {
                         reselect(list->rowsOf(std::exchange(m_keptIds, {})));
                     })};
    }
}

void ListView::reselect(const QList<int> &rows)
{
    if (rows.size() > 1) {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(model()->index(row, 0),
                             model()->index(row, model()->columnCount() - 1));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    countSelection();
}

void ListView::countSelection()
{
    const qint64 count = selectedCount();
    if (std::exchange(m_selectedCount, count) != count)
        Q_EMIT selectionCountChanged(count);
}

void ListView::setLinks(bool links)
{
    if (links == m_links)
        return;
    m_links = links;
    const auto open = [this](const QModelIndex &index) {
        const QString id = index.data(ListRole::Id).toString();
        // With Ctrl or Shift rows are chosen, not visited.
        const auto choosing = Qt::ControlModifier | Qt::ShiftModifier;
        if (index.column() == 0 && !id.isEmpty()
            && !(QGuiApplication::keyboardModifiers() & choosing))
            Q_EMIT opened(id);
    };
    if (links)
        connect(this, &QTableView::clicked, this, open);
    viewport()->update();
}

void ListView::fitRows()
{
    // The minimum first: it would raise the default otherwise.
    verticalHeader()->setMinimumSectionSize(listRowHeight());
    verticalHeader()->setDefaultSectionSize(listRowHeight());
    verticalScrollBar()->setSingleStep(listRowHeight());
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

QString ListView::currentId() const
{
    return currentIndex().data(ListRole::Id).toString();
}

QList<int> ListView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList ListView::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows()) {
        if (const QString id = model()->index(row, 0).data(ListRole::Id).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

qint64 ListView::selectedCount() const
{
    qint64 count = 0;
    if (!selectionModel())
        return count;
    // By ranges: a million rows may be one of them.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
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
    m_awaitsCurrent = current.isValid() && id.isEmpty();
    if (id != previous.data(ListRole::Id).toString() || !previous.isValid())
        Q_EMIT currentIdChanged(id);
}

void ListView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    const int row = currentIndex().row();
    if (!m_awaitsCurrent || row < first.row() || row > last.row())
        return;
    if (const QString id = currentId(); !id.isEmpty()) {
        m_awaitsCurrent = false;
        Q_EMIT currentIdChanged(id);
    }
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const qint64 count = selectedCount();
    if (count > mostSelected) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT tooManyToSelect(count);
        return;
    }
    // Assistive tools select a row without making it current; to a reader the two are one.
    const QList<int> rows = count == 1 ? selectedRows() : QList<int>();
    if (rows.size() == 1 && rows.constFirst() != currentIndex().row()) {
        selectionModel()->setCurrentIndex(model()->index(rows.constFirst(), 0),
                                          QItemSelectionModel::NoUpdate);
    }
    countSelection();
}

void ListView::selectAll()
{
    if (model() && model()->rowCount() > mostSelected)
        Q_EMIT tooManyToSelect(model()->rowCount());
    else
        QTableView::selectAll();
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    switch (action) {
    case MoveHome: return model()->index(0, 0);
    case MoveEnd: return model()->index(rows - 1, 0);
    case MoveLeft:
    case MoveRight: return currentIndex(); // whole rows: there is nowhere to go
    default: return QTableView::moveCursor(action, modifiers);
    }
}

void ListView::keyboardSearch(const QString &search)
{
    if (model() && model()->rowCount() <= mostSelected)
        QTableView::keyboardSearch(search);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void ListView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               listRowHeight());
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
    const auto modifiers = event->modifiers();
    if (event->matches(QKeySequence::Copy)) {
        copySelection(As::Tsv);
    } else if (event->key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        openRowMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    } else if (event->key() == Qt::Key_Escape && m_selectedCount > 1) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
        return;
    if (byKey)
        scrollTo(currentIndex());
    openRowMenu(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                      : event->globalPos());
}

void ListView::openRowMenu(const QPoint &at)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the keys are handled above
        connect(action, &QAction::triggered, this, run);
    };
    if (ids.size() == 1) {
        add(tr("Open"), Qt::Key_Return, [this, id = ids.constFirst()] { Q_EMIT opened(id); });
        menu->addSeparator();
    }
    add(tr("Copy"), QKeySequence::Copy, [this] { copySelection(As::Tsv); });
    add(tr("Copy with column titles"), {}, [this] { copySelection(As::TsvWithHeading); });
    add(tr("Copy %n ID(s)", nullptr, int(ids.size())), {}, [this] { copySelection(As::Ids); });
    add(tr("Copy as JSON"), {}, [this] { copySelection(As::Json); });
    Q_EMIT rowMenuRequested(menu);
    menu->popup(at);
}

void ListView::copySelection(As as)
{
    const QList<int> rows = selectedRows();
    const qsizetype loaded = selectedIds().size();
    if (loaded == 0)
        return;
    switch (as) {
    case As::Tsv: copyText(rowsAsTsv(*this, rows, false)); break;
    case As::TsvWithHeading: copyText(rowsAsTsv(*this, rows, true)); break;
    case As::Ids: copyText(rowsAsIds(*this, rows)); break;
    case As::Json: copyText(rowsAsJson(*this, rows)); break;
    }
    Q_EMIT copied(loaded, rows.size() - loaded);
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
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), listRowHeight());
    paint::focusRing(&painter, row.adjusted(4, 0, -4, 0), paint::ControlRadius);
}

} // namespace lwb
