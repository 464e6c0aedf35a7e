// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LocalList.h"

namespace lwb {

namespace {

bool matches(const ListRow &row, const QString &search)
{
    return search.isEmpty() || row.id.contains(search, Qt::CaseInsensitive)
           || std::any_of(row.cells.cbegin(), row.cells.cend(), [&search](const ListCell &cell) {
                  return cell.text.contains(search, Qt::CaseInsensitive);
              });
}

} // namespace

LocalList::LocalList(PagedTableModel::Source load, QObject *parent)
    : QObject(parent), m_load(std::move(load))
{
}

LocalList::~LocalList()
{
    stop();
    settle(Error::make(Error::Kind::Cancelled, {}));
}

PagedTableModel *LocalList::model(const QList<ListColumn> &columns, PagedTableModel::Source load,
                                  QObject *parent)
{
    auto *list = new LocalList(std::move(load));
    auto *model = new PagedTableModel(
        columns, [list](const PageRequest &request) { return list->page(request); }, parent);
    list->setParent(model);
    model->setSearchesLocally([list] { list->forget(); });
    return model;
}

Pending<Result<Page<ListRow>>> LocalList::page(const PageRequest &request)
{
    if (m_rows)
        return Result<Page<ListRow>>(found(request));
    Pending<Result<Page<ListRow>>> pending;
    // What loads is the same list whatever is searched in it: a changed search leaves it running.
    pending.onCancel([this, number = ++m_number] { drop(number); });
    m_waiting.append({m_number, request, pending});
    if (!m_running)
        load(1);
    return pending;
}

void LocalList::forget()
{
    m_rows.reset();
    stop();
    if (!m_waiting.isEmpty())
        load(1);
}

void LocalList::drop(quint64 number)
{
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [number](const Waiting &w) { return w.number == number; });
    const auto pending = waiting->pending;
    m_waiting.erase(waiting);
    pending.settle(Error::make(Error::Kind::Cancelled, {}));
}

void LocalList::stop()
{
    ++m_generation;
    m_arriving.clear();
    if (auto running = std::exchange(m_running, std::nullopt))
        running->cancel();
}

void LocalList::load(int page)
{
    PageRequest request;
    request.page = page;
    auto pending = m_load(request);
    m_running = pending;
    pending.then(this, [this, generation = m_generation, page](Result<Page<ListRow>> result) {
        arrived(generation, page, std::move(result));
    });
}

void LocalList::arrived(quint64 generation, int page, Result<Page<ListRow>> result)
{
    if (generation != m_generation)
        return;
    m_running.reset();
    if (!result) {
        m_arriving.clear();
        settle(result.error());
        return;
    }
    const bool ended = result->rows.isEmpty();
    m_arriving.append(std::move(result->rows));
    if (!ended && (result->total < 0 || m_arriving.size() < result->total)) {
        load(page + 1);
        return;
    }
    m_rows = std::exchange(m_arriving, {});
    settle(std::nullopt);
}

void LocalList::settle(const std::optional<Error> &error)
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (error)
            waiting.pending.settle(*error);
        else
            waiting.pending.settle(found(waiting.request));
    }
}

Page<ListRow> LocalList::found(const PageRequest &request) const
{
    Page<ListRow> page;
    page.total = 0;
    const qint64 first = qint64(request.page - 1) * request.pageSize;
    for (const ListRow &row : *m_rows) {
        if (!matches(row, request.search))
            continue;
        if (page.total >= first && page.rows.size() < request.pageSize)
            page.rows.append(row);
        ++page.total;
    }
    return page;
}

} // namespace lwb
