// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace lwb {

/// A GroupedModel as headings with their rows below, all open: icon, semibold name, note; what is
/// odd and a count at the far end. Ctrl+C copies the selected rows as TSV.
class GroupedView final : public QTreeView
{
    Q_OBJECT
public:
    explicit GroupedView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What leads somewhere is drawn as a link: headings, and one column of the rows (-1 for none).
    void setLinks(bool headings, int column);

Q_SIGNALS:
    // A click on a link, Enter or a double click on its row.
    void headingOpened(const QString &id, const QString &kind);
    void rowOpened(const QString &id, const QString &kind);
    /// A chip that names an object was clicked.
    void chipOpened(const QString &id);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct HeadingParts
    {
        QRect icon, title, note, mark, count; ///< visual
    };
    [[nodiscard]] HeadingParts headingParts(const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] QRect cellRect(const QRect &row, int column) const;
    /// Where a click on the row opens something, by how wide its text is.
    [[nodiscard]] QRect linkRect(const QModelIndex &index) const;
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    void drawGround(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void drawHeading(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void drawCells(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    /// The object that the chip at a point names; empty: none.
    [[nodiscard]] QString chipIdAt(const QModelIndex &index, const QPoint &at) const;
    void fitColumns();
    void open(const QModelIndex &index);
    void copySelection() const;
    void showToolTip(const QPoint &at, const QPoint &globalAt);

    QPersistentModelIndex m_hovered;
    bool m_headingLinks = false;
    int m_linkColumn = -1;
};

} // namespace lwb
