// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StreamTableModel.h"

namespace lwb {

StreamTableModel::StreamTableModel(QList<ListColumn> columns, Source source, QObject *parent)
    : StreamTableModel(std::move(columns), std::move(source), Limits{}, parent)
{
}

StreamTableModel::StreamTableModel(QList<ListColumn> columns, Source source, const Limits &limits,
                                   QObject *parent)
    : ListModel(parent)
    , m_columns(std::move(columns))
    , m_limits(limits)
    , m_source(std::move(source))
{
}

StreamTableModel::~StreamTableModel()
{
    stop();
}

void StreamTableModel::setSource(Source source)
{
    m_source = std::move(source);
    startOver();
}

void StreamTableModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_shown = shownOf(m_rows);
    m_fruitless = 0;
    endResetModel();
    Q_EMIT stateChanged();
    if (m_shown.isEmpty() && canFetchMore({}))
        fetch();
}

void StreamTableModel::revise(const std::function<ListRow(const ListRow &)> &f)
{
    for (Row &row : m_rows)
        row = std::make_shared<const ListRow>(f(*row));
    if (m_filter) { // what it looks at may have changed
        setFilter(m_filter);
        return;
    }
    m_shown = m_rows;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, int(m_columns.size()) - 1));
}

void StreamTableModel::load()
{
    if (!m_started)
        startOver();
}

void StreamTableModel::reload()
{
    startOver();
}

void StreamTableModel::retry()
{
    if (!m_error)
        return;
    if (!m_fresh) {
        startOver();
        return;
    }
    m_error.reset();
    fetch();
}

void StreamTableModel::cancel()
{
    if (!m_loading)
        return;
    stop();
    failed(Error::make(Error::Kind::Cancelled, {}));
}

void StreamTableModel::stop()
{
    // What it settles with belongs to an older generation, and is dropped.
    ++m_generation;
    if (const auto flight = std::exchange(m_flight, std::nullopt))
        flight->cancel();
}

void StreamTableModel::startOver()
{
    stop();
    const bool placeholders = m_rows.isEmpty();
    if (placeholders)
        beginResetModel();
    m_started = true;
    m_fresh = false;
    m_complete = false;
    m_fruitless = 0;
    m_loading = true;
    m_error.reset();
    if (placeholders)
        endResetModel();
    m_next = m_source();
    fetch();
}

void StreamTableModel::fetch()
{
    m_loading = true;
    Q_EMIT stateChanged();
    const auto pending = m_next();
    m_flight = pending;
    pending.then(this, [this, generation = m_generation](Result<QList<ListRow>> batch) {
        arrived(generation, std::move(batch));
    });
}

void StreamTableModel::arrived(quint64 generation, Result<QList<ListRow>> batch)
{
    if (generation != m_generation)
        return;
    m_flight.reset();
    if (!batch) {
        failed(batch.error());
        return;
    }
    const bool first = !m_fresh;
    if (batch->isEmpty())
        m_complete = true;
    const bool fruitful = first ? replaceAll(*batch) : append(*batch);
    // Not before: whoever hears of the new rows may ask for more at once.
    m_loading = false;
    m_fruitless = fruitful ? 0 : m_fruitless + 1;
    // A view asks for more when it sees new rows. Without any it is up to us, within reason.
    if (!fruitful && m_fruitless < m_limits.fruitless && canFetchMore({}))
        fetch();
    else
        Q_EMIT stateChanged();
}

void StreamTableModel::failed(const Error &error)
{
    if (m_fresh) {
        m_loading = false;
        m_error = error;
    } else {
        // Rows of another query would pass for the answer to this one.
        beginResetModel();
        m_loading = false;
        m_error = error;
        m_rows.clear();
        m_shown.clear();
        m_ids.clear();
        endResetModel();
    }
    Q_EMIT stateChanged();
}

QList<StreamTableModel::Row> StreamTableModel::fresh(const QList<ListRow> &rows)
{
    QList<Row> unseen;
    for (const ListRow &row : rows) {
        if (m_ids.contains(row.id))
            continue;
        m_ids.insert(row.id);
        unseen.append(std::make_shared<const ListRow>(row));
    }
    return unseen;
}

QList<StreamTableModel::Row> StreamTableModel::shownOf(const QList<Row> &rows) const
{
    if (!m_filter)
        return rows;
    QList<Row> shown;
    for (const Row &row : rows) {
        if (m_filter(*row))
            shown.append(row);
    }
    return shown;
}

bool StreamTableModel::replaceAll(const QList<ListRow> &rows)
{
    beginResetModel();
    m_fresh = true;
    m_ids.clear();
    m_rows = fresh(rows);
    m_shown = shownOf(m_rows);
    endResetModel();
    return !m_shown.isEmpty();
}

bool StreamTableModel::append(const QList<ListRow> &rows)
{
    const QList<Row> unseen = fresh(rows);
    const QList<Row> shown = shownOf(unseen);
    m_rows.append(unseen);
    if (shown.isEmpty())
        return false;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
    m_shown.append(shown);
    endInsertRows();
    return true;
}

int StreamTableModel::prepend(const QList<ListRow> &rows)
{
    if (!m_fresh)
        return 0;
    const QList<Row> unseen = fresh(rows);
    const QList<Row> shown = shownOf(unseen);
    m_rows = unseen + m_rows;
    if (!shown.isEmpty()) {
        beginInsertRows({}, 0, int(shown.size()) - 1);
        m_shown = shown + m_shown;
        endInsertRows();
    }
    trim();
    if (!unseen.isEmpty())
        Q_EMIT stateChanged();
    return int(unseen.size());
}

void StreamTableModel::trim()
{
    if (m_rows.size() <= m_limits.rows)
        return;
    int leaving = 0;
    qsizetype shown = m_shown.size();
    for (qsizetype i = m_rows.size() - 1; i >= m_limits.rows; --i) {
        m_ids.remove(m_rows.at(i)->id);
        if (shown > 0 && m_shown.at(shown - 1) == m_rows.at(i)) {
            --shown;
            ++leaving;
        }
    }
    m_rows.resize(m_limits.rows);
    if (leaving == 0)
        return;
    beginRemoveRows({}, int(shown), int(shown) + leaving - 1);
    m_shown.resize(shown);
    endRemoveRows();
}

ListModel::State StreamTableModel::state() const
{
    if (!m_started)
        return State::Idle;
    if (!m_fresh && m_error)
        return State::Failed;
    if (!m_fresh && m_loading)
        return State::Loading;
    return m_complete && m_shown.isEmpty() ? State::Empty : State::Ready;
}

qint64 StreamTableModel::total() const
{
    return m_complete && m_fresh ? m_shown.size() : -1;
}

const ListRow *StreamTableModel::row(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).get() : nullptr;
}

QList<int> StreamTableModel::rowsOf(const QStringList &ids) const
{
    QList<int> rows;
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (int i = 0; i < m_shown.size() && rows.size() < wanted.size(); ++i) {
        if (wanted.contains(m_shown.at(i)->id))
            rows.append(i);
    }
    return rows;
}

int StreamTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const bool placeholders = !m_fresh && m_loading && m_rows.isEmpty();
    return placeholders ? m_limits.placeholders : int(m_shown.size());
}

QVariant StreamTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellData(row(index.row()), index.column(), role);
}

Qt::ItemFlags StreamTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !row(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool StreamTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fresh && !m_loading && !m_complete && !m_error && !isFull();
}

void StreamTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_fruitless = 0;
        fetch();
    }
}

} // namespace lwb

#include "moc_StreamTableModel.cpp"
