// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace lwb {

class MatrixColumnHeader;
class MatrixCorner;
class MatrixModel;
class MatrixRowHeader;

/// The matrix as a table of square cells. Arrows, Home and End walk, Enter explains a cell, Space
/// probes it. Keeps the current cell by its ids when the model is filled anew.
class MatrixView final : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    void setDense(bool dense);
    [[nodiscard]] bool isDense() const { return m_dense; }
    void goTo(const QModelIndex &cell);

Q_SIGNALS:
    void explained(const QModelIndex &cell);
    void currentCellChanged(const QModelIndex &cell);
    void probeRequested(const QModelIndex &cell);
    /// Before its menu opens; row or column -1: that of a header.
    void menuRequested(QMenu *menu, int row, int column);
    /// A double click on an application in the header.
    void applicationOpened(const QString &id);
    void escaped();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openMenu(int row, int column, const QPoint &at);
    void refit();
    void refreshCorner();
    void keepPlace();
    void findPlace();

    MatrixModel &m_model;
    MatrixColumnHeader *m_columns;
    MatrixRowHeader *m_rows;
    MatrixCorner *m_corner;
    QWidget *m_scrollCorner; ///< lets the scroll bar begin below the header
    bool m_dense = false;
    QString m_application, m_resource, m_scope; ///< of the current cell, while the model is filled
};

} // namespace lwb
