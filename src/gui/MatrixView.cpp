// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixView.h"

#include "gui/MatrixCorner.h"
#include "gui/MatrixDelegate.h"
#include "gui/MatrixGlyphs.h"
#include "gui/MatrixHeaders.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "models/MatrixModel.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// The header's ground over the scroll bar.
class ScrollCorner final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().base); }
};

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columns(new MatrixColumnHeader(this))
    , m_rows(new MatrixRowHeader(this))
    , m_corner(new MatrixCorner(model, this))
    , m_scrollCorner(new ScrollCorner(this))
{
    setObjectName(u"matrixView"_s);
    setAccessibleName(tr("Applications by scopes"));
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    addScrollBarWidget(m_scrollCorner, Qt::AlignTop);
    setDense(false);

    // Before the view's own: the place is gone after it.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixView::keepPlace);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::findPlace);
    connect(&model, &MatrixModel::countsChanged, this, &MatrixView::refreshCorner);
    // Titles stay in sight; the rest of the header is moved as it is.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_columns->viewport(), [this] {
        m_columns->viewport()->update(0, 0, m_columns->width(), MatrixColumnHeader::bandHeight);
    });
    m_columns->setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_columns, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        openMenu(-1, m_columns->logicalIndexAt(at), m_columns->mapToGlobal(at));
    });
    connect(m_rows, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        openMenu(m_rows->logicalIndexAt(at), -1, m_rows->mapToGlobal(at));
    });
    connect(m_rows, &QHeaderView::sectionClicked, this,
            [this](int row) { goTo(m_model.index(row, std::max(0, currentIndex().column()))); });
    connect(m_columns, &QHeaderView::sectionClicked, this,
            [this](int column) { goTo(m_model.index(std::max(0, currentIndex().row()), column)); });
    connect(m_rows, &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        Q_EMIT applicationOpened(
            m_model.headerData(row, Qt::Vertical, MatrixModel::IdRole).toString());
    });
    refit();
}

void MatrixView::setDense(bool dense)
{
    m_dense = dense;
    const int side = dense ? matrix::denseCellSide : matrix::cellSide;
    m_columns->setDefaultSectionSize(side);
    m_rows->setDefaultSectionSize(side);
    horizontalScrollBar()->setSingleStep(side);
    verticalScrollBar()->setSingleStep(side);
    refit();
}

void MatrixView::refit()
{
    m_columns->fit(m_corner->neededHeight());
    refreshCorner();
    updateGeometries();
}

void MatrixView::refreshCorner()
{
    m_corner->refresh();
    // Assistive tools find cells and headers in a table, and nothing else.
    setAccessibleDescription(m_corner->accessibleName());
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect across = m_columns->geometry();
    const QRect down = m_rows->geometry();
    m_corner->setGeometry(down.left(), across.top(), down.width(), across.height());
    m_corner->raise();
    m_scrollCorner->setFixedHeight(across.height());
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateGeometries();
}

void MatrixView::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
}

void MatrixView::keepPlace()
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return; // it may be back with the next filter
    const AccessGraph &graph = m_model.graph();
    m_application = graph.applications.at(m_model.applicationAt(cell.row())).id;
    m_resource = graph.resources.at(m_model.groupAt(cell.column()).resource).id;
    m_scope = graph.scopes.at(m_model.scopeAt(cell.column())).name;
}

void MatrixView::findPlace()
{
    refit();
    m_columns->setCurrent(-1);
    m_rows->setCurrent(-1);
    const QModelIndex cell = m_model.indexOf(m_application, m_resource, m_scope);
    if (cell.isValid())
        setCurrentIndex(cell);
    else
        Q_EMIT currentCellChanged({});
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_columns->setCurrent(current.isValid() ? current.column() : -1);
    m_rows->setCurrent(current.isValid() ? current.row() : -1);
    viewport()->update(); // the tint of a row and a column
    if (current.isValid())
        Q_EMIT currentCellChanged(current);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape && isPlain) {
        Q_EMIT escaped();
    } else if (cell.isValid() && isPlain
               && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT explained(cell);
    } else if (cell.isValid() && isPlain && event->key() == Qt::Key_Space) {
        Q_EMIT probeRequested(cell);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.isValid() && cell == currentIndex())
        Q_EMIT explained(cell);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex cell = indexAt(event->pos());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        cell = currentIndex();
        at = viewport()->mapToGlobal(visualRect(cell).center());
    } else {
        goTo(cell);
    }
    if (cell.isValid())
        openMenu(cell.row(), cell.column(), at);
}

void MatrixView::openMenu(int row, int column, const QPoint &at)
{
    if (row < 0 && column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"matrixMenu"_s);
    Q_EMIT menuRequested(menu, row, column);
    menu->popup(at);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = indexAt(help->pos());
    if (cell.isValid() && m_model.stateAt(cell.row(), cell.column()) != CellState::Blank)
        QToolTip::showText(help->globalPos(),
                           plainToolTip(cell.data(Qt::AccessibleTextRole).toString()), this);
    return true;
}

} // namespace lwb
