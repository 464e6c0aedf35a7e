// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListColumns.h"

#include "core/StateFile.h"
#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/TickMenu.h"
#include "words/Formats.h"

#include <QDate>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int datePadding = 22; ///< both sides, as the last column has them

} // namespace

ListColumns::ListColumns(QTableView *view)
    : QObject(view), m_view(view), m_header(view->horizontalHeader()), m_menu(new TickMenu(view))
{
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(false);
    m_header->setStretchLastSection(false);
    m_header->setResizeContentsPrecision(0); // a double click fits what is seen; it loads nothing
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->viewport()->installEventFilter(this);
    m_menu->setObjectName(u"columnsMenu"_s);
    m_menu->setAccessibleName(tr("Columns"));
    connect(m_menu, &QMenu::aboutToShow, this, &ListColumns::fillMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_header->viewport()->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionResized, this, &ListColumns::resized);
    connect(m_header, &QHeaderView::sectionMoved, this, &ListColumns::moved);
}

void ListColumns::begin(const QList<ListColumn> &columns)
{
    m_columns = columns;
    m_widths.clear();
    m_hidden.clear();
    for (int column = 1; column < m_columns.size(); ++column) {
        if (m_columns.at(column).isOptional)
            m_hidden.insert(column);
    }
    restore();
    fit();
}

void ListColumns::remember(StateFile &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    restore();
    fit();
}

void ListColumns::setChosen(int column, bool chosen)
{
    if (column < 1 || column >= m_header->count() || chosen == isChosen(column))
        return;
    if (chosen)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    fit();
    save();
}

void ListColumns::reset()
{
    {
        const QScopedValueRollback busy(m_busy, true);
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
    }
    if (m_settings)
        m_settings->remove(m_key);
    begin(m_columns);
}

int ListColumns::initialWidth(int column) const
{
    if (column >= m_columns.size())
        return m_header->defaultSectionSize();
    const int width = m_columns.at(column).width;
    if (m_columns.at(column).style != ColumnStyle::Time)
        return width;
    // A date that is cut says nothing; how long one is depends on the language.
    int longest = 0;
    for (int month = 1; month <= 12; ++month)
        longest = std::max(longest,
                           paint::textWidth(fonts::body(), words::forDate(QDate(2026, month, 28))));
    return std::max(width, longest + datePadding);
}

int ListColumns::wanted(int column) const
{
    return std::max(m_header->minimumSectionSize(), m_widths.value(column, initialWidth(column)));
}

int ListColumns::elasticColumn() const
{
    int widest = 0;
    for (int column = 1; column < m_columns.size(); ++column) {
        if (m_columns.at(column).style == ColumnStyle::Text && isChosen(column)
            && m_columns.at(column).width > m_columns.at(widest).width)
            widest = column;
    }
    return widest;
}

int ListColumns::nextShown(int column) const
{
    for (int visual = m_header->visualIndex(column) + 1; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            return m_header->logicalIndex(visual);
    }
    return -1;
}

void ListColumns::fit()
{
    if (m_header->count() == 0 || m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    const int room = m_view->viewport()->width();
    int elastic = elasticColumn();
    int used = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isChosen(column)) // half a long text still serves, half a name does not
            used += column > 0 && column == elastic ? initialWidth(column) / 2 : wanted(column);
        // The first that does not fit takes those after it along.
        m_view->setColumnHidden(column, column > 0 && (!isChosen(column) || used > room));
    }
    if (m_view->isColumnHidden(elastic))
        elastic = 0;
    int left = room;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column == elastic || m_view->isColumnHidden(column))
            continue;
        m_header->resizeSection(column, wanted(column));
        left -= wanted(column);
    }
    // An id or an address that is cut says little: it gets what room no name needs.
    for (int column = 1; column < m_columns.size() && elastic == 0; ++column) {
        if (m_columns.at(column).style != ColumnStyle::Mono || m_view->isColumnHidden(column)
            || m_widths.contains(column))
            continue;
        const int more = std::clamp(left - wanted(0) * 3 / 2, 0, initialWidth(column) * 6 / 10);
        m_header->resizeSection(column, wanted(column) + more);
        left -= more;
    }
    // The first column alone may be wanted wider than the view is.
    m_header->resizeSection(elastic, std::max(m_header->minimumSectionSize(), left));
}

void ListColumns::resized(int column, int before, int now)
{
    if (m_busy || now == 0 || before == 0) // 0: hidden or shown again
        return;
    m_widths.insert(column, now);
    if (!m_dragging)
        return;
    if (const int next = nextShown(column); next >= 0) {
        const int both = before + m_view->columnWidth(next);
        const int least = m_header->minimumSectionSize();
        const int mine = std::clamp(now, least, std::max(least, both - least));
        m_widths.insert(column, mine);
        m_widths.insert(next, both - mine);
    } else {
        // The last one takes from the elastic one.
        const int elastic = m_view->isColumnHidden(elasticColumn()) ? 0 : elasticColumn();
        const int both = before + m_view->columnWidth(elastic);
        const int least = m_header->minimumSectionSize();
        const int mine =
            elastic == column ? before : std::clamp(now, least, std::max(least, both - least));
        m_widths.insert(column, mine);
        if (elastic != column)
            m_widths.insert(elastic, both - mine);
    }
    fit();
}

void ListColumns::moved()
{
    if (m_busy)
        return;
    if (m_header->visualIndex(0) != 0) {
        const QScopedValueRollback busy(m_busy, true);
        m_header->moveSection(m_header->visualIndex(0), 0);
    }
    fit();
    save();
}

bool ListColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_dragging = true;
    } else if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_dragging, false)) {
        if (!m_widths.isEmpty())
            save();
    }
    return QObject::eventFilter(watched, event);
}

void ListColumns::fillMenu()
{
    m_menu->clear();
    const QAbstractItemModel *model = m_view->model();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        const bool crowdedOut = isChosen(column) && m_view->isColumnHidden(column);
        QAction *action = m_menu->addAction(crowdedOut ? tr("%1 (no room)").arg(title) : title);
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        action->setEnabled(column > 0);
        action->setData(column);
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { setChosen(column, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::save()
{
    if (!m_settings)
        return;
    QJsonArray order;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order.append(m_header->logicalIndex(visual));
    QJsonArray hidden;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!isChosen(column))
            hidden.append(column);
    }
    QJsonObject widths;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width)
        widths.insert(QString::number(width.key()), width.value());
    const QJsonObject state{{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, widths}};
    m_settings->setValue(m_key,
                         QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

void ListColumns::restore()
{
    const int count = m_header->count();
    if (!m_settings || count == 0)
        return;
    const QJsonObject state =
        QJsonDocument::fromJson(m_settings->value(m_key).toString().toUtf8()).object();
    const QJsonArray order = state[u"order"_s].toArray();
    // Another version of the list had other columns: what it remembered means nothing here.
    if (order.size() != count || order.first().toInt(-1) != 0)
        return;
    const QScopedValueRollback busy(m_busy, true);
    for (int visual = 0; visual < count; ++visual) {
        const int column = order.at(visual).toInt(-1);
        if (column >= 0 && column < count && m_header->visualIndex(column) > visual)
            m_header->moveSection(m_header->visualIndex(column), visual);
    }
    m_hidden.clear();
    for (const QJsonValue &column : state[u"hidden"_s].toArray()) {
        if (column.toInt() > 0)
            m_hidden.insert(column.toInt());
    }
    m_widths.clear();
    const QJsonObject widths = state[u"widths"_s].toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_widths.insert(width.key().toInt(), std::clamp(width.value().toInt(), 0, 4'000));
}

} // namespace lwb
