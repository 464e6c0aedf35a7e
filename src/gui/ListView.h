// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace lwb {

class ListColumns;
struct ListColumn;

/// A list of objects: whole rows, rounded selection, header with sort marks, placeholder bars while
/// a page loads, columns to choose from. Reads the roles of models/ListTypes.h. Home and End go to
/// the first and last row; Ctrl+C copies the selected rows as TSV; the menu key opens what a row
/// can do. Name it for assistive tools with setAccessibleName().
class ListView final : public QTableView
{
    Q_OBJECT
public:
    /// More rows are not selected at once: their objects are not all here.
    static constexpr int mostSelected = 2'000;

    explicit ListView(QWidget *parent = nullptr);

    /// Also takes the columns of a ListModel.
    void setModel(QAbstractItemModel *model) override;
    /// Of a model that is no ListModel; after setModel().
    void setColumns(const QList<ListColumn> &columns);
    [[nodiscard]] QString currentId() const;
    /// Of the rows that are loaded.
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Rows lead somewhere: names are drawn as links, and a click on one opens it.
    void setLinks(bool links);
    [[nodiscard]] bool hasLinks() const { return m_links; }
    /// Whether clicks on the header sort; a plain header otherwise, with the reason as its tooltip.
    void setSortable(bool sortable, const QString &whyNot = {});
    [[nodiscard]] ListColumns *columns() const { return m_columns; }
    void selectAll() override;
    /// Loaded rows only, and only while the list is short: nothing is fetched to be searched.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The current row became another object, or its object came; empty when none is.
    void currentIdChanged(const QString &id);
    /// Enter or a double click; a click on a name that is a link.
    void opened(const QString &id);
    void selectionCountChanged(qint64 count);
    /// So many rows were to be selected, which is past mostSelected.
    void tooManyToSelect(qint64 rows);
    /// Of the rows that were to be copied so many were not loaded.
    void copied(qint64 rows, qint64 missing);
    /// Before a row's menu opens: the place for more actions.
    void rowMenuRequested(QMenu *menu);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles = {}) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class As { Tsv, TsvWithHeading, Ids, Json };
    void copySelection(As as);
    void openRowMenu(const QPoint &at);
    void fitRows();
    void setHoveredRow(int row);
    [[nodiscard]] QList<int> selectedRows() const;
    void reselect(const QList<int> &rows);
    void countSelection();

    ListColumns *m_columns;
    QList<QMetaObject::Connection> m_keeping; ///< to the model, for what follows
    QStringList m_keptIds; ///< selected before a reset
    qint64 m_selectedCount = 0;
    int m_hoveredRow = -1;
    bool m_links = false;
    bool m_awaitsCurrent = false; ///< the current row is not loaded yet
};

} // namespace lwb
