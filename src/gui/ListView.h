// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace lwb {

/// A list of objects: whole rows, rounded selection, header with sort marks, placeholder bars while
/// a page loads; columns that do not fit leave from the end. Reads the roles of models/ListTypes.h.
/// Ctrl+C copies the selected rows as TSV. Name it for assistive tools with setAccessibleName().
class ListView final : public QTableView
{
    Q_OBJECT
public:
    explicit ListView(QWidget *parent = nullptr);

    /// Also takes the columns' widths from a PagedTableModel.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Rows lead somewhere: names are drawn as links, and a click on one opens it.
    void setLinks(bool links);
    [[nodiscard]] bool hasLinks() const { return m_links; }
    /// Whether clicks on the header sort; a plain header otherwise, with the reason as its tooltip.
    void setSortable(bool sortable, const QString &whyNot = {});

Q_SIGNALS:
    /// The current row became another object; empty when none is.
    void currentIdChanged(const QString &id);
    /// Enter or a double click; a click on a name that is a link.
    void opened(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int lastVisibleColumn() const;
    void setHoveredRow(int row);
    void copySelection() const;

    QHash<int, int> m_widths; ///< as set or dragged; the header forgets them while it stretches
    int m_hoveredRow = -1;
    bool m_fitting = false;
    bool m_links = false;
};

} // namespace lwb
