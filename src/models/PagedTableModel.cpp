// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PagedTableModel.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace lwb {

PagedTableModel::PagedTableModel(QList<ListColumn> columns, Source source, QObject *parent)
    : PagedTableModel(std::move(columns), std::move(source), Limits{}, parent)
{
}

PagedTableModel::PagedTableModel(QList<ListColumn> columns, Source source, const Limits &limits,
                                 QObject *parent)
    : ListModel(parent)
    , m_columns(std::move(columns))
    , m_source(std::move(source))
    , m_limits(limits)
{
    // One turn of the event loop gathers what a whole repaint looks at.
    m_pumpTimer.setSingleShot(true);
    connect(&m_pumpTimer, &QTimer::timeout, this, &PagedTableModel::pump);
}

PagedTableModel::~PagedTableModel()
{
    ++m_generation;
    cancelFlights();
}

void PagedTableModel::setQuery(const QString &search, const QStringList &types,
                               const FieldSearch &how)
{
    if (m_state != State::Idle && search == m_search && types == m_types && how == m_how)
        return;
    m_search = search;
    m_types = types;
    m_how = how;
    startOver();
}

void PagedTableModel::load()
{
    if (m_state == State::Idle)
        startOver();
}

void PagedTableModel::reload()
{
    if (m_forget)
        m_forget();
    startOver();
}

void PagedTableModel::retry()
{
    if (!m_fresh) {
        startOver();
        return;
    }
    m_error.reset();
    for (int page : std::exchange(m_failed, {}))
        want(page);
    Q_EMIT stateChanged();
}

void PagedTableModel::stop()
{
    m_wanted.clear();
    // Each settles as cancelled, and fails by that.
    const QList<Flight> flights = m_flights;
    for (const Flight &flight : flights)
        flight.pending.cancel();
}

void PagedTableModel::startOver()
{
    ++m_generation;
    cancelFlights();
    m_wanted.clear();
    m_failed.clear();
    m_error.reset();
    m_fresh = false;
    // Before anything is known placeholders are drawn; a later query keeps the old rows until its
    // own are here.
    if (m_total < 0) {
        beginResetModel();
        m_state = State::Loading;
        endResetModel();
    }
    m_state = State::Loading;
    Q_EMIT stateChanged();
    fetch(1);
}

void PagedTableModel::cancelFlights()
{
    // The generation is already another: what they settle with is dropped.
    for (const Flight &flight : std::exchange(m_flights, {}))
        flight.pending.cancel();
}

void PagedTableModel::want(int page) const
{
    if (m_pages.contains(page) || m_failed.contains(page))
        return;
    for (const Flight &flight : m_flights) {
        if (flight.page == page)
            return;
    }
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    // What was scrolled past is not worth a request any more; sorting needs them all.
    if (m_sortColumn < 0 && m_wanted.size() > m_limits.inFlight)
        m_wanted.resize(m_limits.inFlight);
    if (!m_pumpTimer.isActive())
        m_pumpTimer.start(0);
}

void PagedTableModel::pump()
{
    while (m_flights.size() < m_limits.inFlight && !m_wanted.isEmpty())
        fetch(m_wanted.takeFirst());
}

PageRequest PagedTableModel::request() const
{
    PageRequest request;
    request.pageSize = m_limits.pageSize;
    request.search = m_search;
    request.types = m_types;
    request.how = m_how;
    return request;
}

PageStream::Source PagedTableModel::objects() const
{
    return [source = m_source](const PageRequest &request) {
        // Settles on the thread that asked, and needs nothing of this model.
        return source(request).map(qApp,
                                   [](Result<Page<ListRow>> rows) -> Result<Page<QByteArray>> {
                                       if (!rows)
                                           return rows.error();
                                       Page<QByteArray> page;
                                       page.total = rows->total;
                                       page.totalIsCapped = rows->totalIsCapped;
                                       for (ListRow &row : rows->rows)
                                           page.rows.append(std::move(row.json));
                                       return page;
                                   });
    };
}

void PagedTableModel::fetch(int page)
{
    PageRequest request = this->request();
    request.page = page;
    auto pending = m_source(request);
    m_flights.append({page, pending});
    pending.then(this, [this, generation = m_generation, page](Result<Page<ListRow>> result) {
        arrived(generation, page, std::move(result));
    });
}

void PagedTableModel::arrived(quint64 generation, int page, Result<Page<ListRow>> result)
{
    if (generation != m_generation)
        return;
    m_flights.removeIf([page](const Flight &flight) { return flight.page == page; });
    if (!result) {
        failed(page, result.error());
    } else {
        Page<ListRow> rows = std::move(*result);
        if (rows.total < 0)
            rows.total = qint64(page - 1) * m_limits.pageSize + rows.rows.size();
        if (!m_fresh || rows.total != m_total)
            replaceAll(page, std::move(rows));
        else
            take(page, std::move(rows.rows));
    }
    pump();
}

void PagedTableModel::failed(int page, const Error &error)
{
    m_error = error;
    m_failed.append(page);
    if (!m_fresh) {
        // Rows of an older query would pass for the answer to this one.
        beginResetModel();
        m_state = State::Failed;
        m_total = -1;
        m_pages.clear();
        m_recent.clear();
        m_order.clear();
        endResetModel();
    }
    Q_EMIT stateChanged();
}

void PagedTableModel::replaceAll(int page, Page<ListRow> rows)
{
    // Rows have moved: what was kept may be wrong. The view finds its selection again by id.
    beginResetModel();
    m_fresh = true;
    m_total = rows.total;
    m_pages = {{page, std::move(rows.rows)}};
    m_recent = {page};
    m_order.clear();
    m_state = m_total == 0 ? State::Empty : State::Ready;
    endResetModel();
    Q_EMIT stateChanged();
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
}

void PagedTableModel::take(int page, QList<ListRow> rows)
{
    m_pages.insert(page, std::move(rows));
    m_recent.prepend(page);
    evict();
    if (m_sortColumn >= 0) {
        applySort();
        return;
    }
    const int first = (page - 1) * m_limits.pageSize;
    const int last = std::min(rowCount() - 1, first + m_limits.pageSize - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PagedTableModel::evict()
{
    // A sortable list is kept whole, or sorting would chase its own tail.
    const int kept = std::max(m_limits.keptPages, isSortable() ? pageCount() : 0);
    while (m_recent.size() > kept)
        m_pages.remove(m_recent.takeLast());
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = isSortable() ? column : -1;
    m_sortOrder = order;
    if (m_sortColumn < 0) {
        if (!m_order.isEmpty()) {
            beginResetModel();
            m_order.clear();
            endResetModel();
        }
        return;
    }
    for (int page = pageCount(); page >= 1; --page)
        want(page);
    applySort();
}

void PagedTableModel::applySort()
{
    if (!wholeListLoaded())
        return;
    // The C locale's collator compares bytes and knows no numeric mode.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    beginResetModel();
    m_order.resize(int(m_total));
    std::iota(m_order.begin(), m_order.end(), 0);
    // Stable both ways: equal rows keep the server's order.
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder ? sortedBefore(a, b, collator)
                                                 : sortedBefore(b, a, collator);
    });
    endResetModel();
}

bool PagedTableModel::sortedBefore(int a, int b, const QCollator &collator) const
{
    const ListRow *left = at(a);
    const ListRow *right = at(b);
    if (!left || !right)
        return left && !right;
    const ListCell leftCell = left->cells.value(m_sortColumn);
    const ListCell rightCell = right->cells.value(m_sortColumn);
    if (leftCell.sortKey.isValid() && rightCell.sortKey.isValid())
        return QVariant::compare(leftCell.sortKey, rightCell.sortKey) == QPartialOrdering::Less;
    return collator.compare(leftCell.text, rightCell.text) < 0;
}

bool PagedTableModel::wholeListLoaded() const
{
    return m_total >= 0 && m_pages.size() >= pageCount();
}

bool PagedTableModel::isSortable() const
{
    return m_total >= 0 && m_total <= m_limits.sortable;
}

int PagedTableModel::pageCount() const
{
    return int((std::max<qint64>(m_total, 0) + m_limits.pageSize - 1) / m_limits.pageSize);
}

int PagedTableModel::pageOf(int row) const
{
    return (m_order.isEmpty() ? row : m_order.at(row)) / m_limits.pageSize + 1;
}

const ListRow *PagedTableModel::at(int sourceRow) const
{
    const auto page = m_pages.constFind(sourceRow / m_limits.pageSize + 1);
    const qsizetype offset = sourceRow % m_limits.pageSize;
    return page != m_pages.cend() && offset < page->size() ? &page->at(offset) : nullptr;
}

const ListRow *PagedTableModel::row(int row) const
{
    if (row < 0 || row >= m_total)
        return nullptr;
    return at(m_order.isEmpty() ? row : m_order.at(row));
}

QList<int> PagedTableModel::rowsOf(const QStringList &ids) const
{
    QList<int> rows;
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (auto page = m_pages.cbegin(); page != m_pages.cend() && rows.size() < wanted.size();
         ++page) {
        for (int i = 0; i < page->size(); ++i) {
            if (!wanted.contains(page->at(i).id))
                continue;
            const int source = (page.key() - 1) * m_limits.pageSize + i;
            rows.append(m_order.isEmpty() ? source : int(m_order.indexOf(source)));
        }
    }
    return rows;
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_total < 0)
        return m_state == State::Loading ? m_limits.placeholders : 0;
    return int(std::min<qint64>(m_total, std::numeric_limits<int>::max()));
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow *found = row(index.row());
    // Only what is to be drawn is worth a request.
    if (!found && m_fresh && role != ListRole::Style && role != Qt::TextAlignmentRole)
        want(pageOf(index.row()));
    return cellData(found, index.column(), role);
}

Qt::ItemFlags PagedTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_total < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lwb
