// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FieldTable.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/ScopesField.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lwb {

namespace {
enum Column { NameColumn, ValueColumn };
constexpr int rowPixels = 28;
constexpr int outer = 16; ///< of the page

/// Cells whose text begins where their header's does.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, indented(option, index), index);
        if (index.column() == NameColumn && index.row() + 1 == index.model()->rowCount()
            && index.data().toString().isEmpty())
            paint::text(painter,
                        QStyle::visualRect(option.direction, option.rect,
                                           option.rect.adjusted(outer, 0, 0, 0)),
                        ScopesField::tr("Add…"), fonts::body(), tokens().text3);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyledItemDelegate::updateEditorGeometry(editor, indented(option, index), index);
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, indented(option, index), index);
    }

private:
    static QStyleOptionViewItem indented(QStyleOptionViewItem option, const QModelIndex &index)
    {
        const int by = index.column() == NameColumn ? outer - 2 : 5;
        if (option.direction == Qt::RightToLeft)
            option.rect.adjust(0, 0, -by, 0);
        else
            option.rect.adjust(by, 0, 0, 0);
        return option;
    }
};
} // namespace

FieldTable::FieldTable(const QString &nameTitle, const QString &valueTitle, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({nameTitle, valueTitle});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rowPixels);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setProperty("outerPadding", outer);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->resizeSection(NameColumn, 220);
    setItemDelegate(new FieldDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    addRow({});
    connect(this, &QTableWidget::itemChanged, this,
            [this](QTableWidgetItem *item) { rowEdited(item->row()); });
}

void FieldTable::addRow(const DraftField &field)
{
    const QSignalBlocker quiet(this);
    const int row = rowCount();
    insertRow(row);
    auto *name = new QTableWidgetItem(field.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    // The row that waits to be typed into has nothing to switch off.
    if (!field.name.isEmpty() || !field.value.isEmpty())
        name->setCheckState(field.enabled ? Qt::Checked : Qt::Unchecked);
    auto *value = new QTableWidgetItem(field.value);
    name->setFont(fonts::mono());
    value->setFont(fonts::mono());
    setItem(row, NameColumn, name);
    setItem(row, ValueColumn, value);
}

void FieldTable::rowEdited(int row)
{
    if (QTableWidgetItem *name = item(row, NameColumn);
        name && name->data(Qt::CheckStateRole).isNull()) {
        const QSignalBlocker quiet(this);
        name->setCheckState(Qt::Checked);
    }
    const DraftField last = at(rowCount() - 1);
    if (row == rowCount() - 1 && !(last.name.isEmpty() && last.value.isEmpty()))
        addRow({});
    Q_EMIT edited();
}

DraftField FieldTable::at(int row) const
{
    const QTableWidgetItem *name = item(row, NameColumn);
    const QTableWidgetItem *value = item(row, ValueColumn);
    if (!name || !value)
        return {};
    return {name->text(), value->text(), name->checkState() == Qt::Checked};
}

void FieldTable::setFields(const QList<DraftField> &fields)
{
    setRowCount(0);
    for (const DraftField &field : fields)
        addRow(field);
    addRow({});
    Q_EMIT edited();
}

QList<DraftField> FieldTable::fields() const
{
    // Empty rows between used ones stay, so that a row's number names it in an error.
    QList<DraftField> fields;
    for (int row = 0; row < rowCount() - 1; ++row)
        fields.append(at(row));
    return fields;
}

int FieldTable::enabledCount() const
{
    int count = 0;
    for (const DraftField &field : fields())
        count += field.enabled && !field.name.isEmpty();
    return count;
}

void FieldTable::showField(int number)
{
    if (number < 1 || number > rowCount())
        return;
    setCurrentCell(number - 1, NameColumn);
    setFocus();
}

void FieldTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0 && currentRow() < rowCount() - 1) {
        removeRow(currentRow());
        Q_EMIT edited();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace lwb
