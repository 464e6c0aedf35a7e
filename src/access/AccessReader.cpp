// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessReader.h"

#include "core/Loopback.h"
#include "logto/Answers.h"
#include "net/Transport.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int pageSize = 100;
/// What is read in a millisecond or two; more is read on another thread.
constexpr qsizetype smallBody = 32 * 1024;
constexpr int maxBeginnings = 3;

qsizetype sizeOf(const AccessRows &rows)
{
    return std::visit(
        [](const auto &list) {
            qsizetype size = list.size();
            if constexpr (std::is_same_v<std::decay_t<decltype(list)>, QList<ResourceRow>>) {
                for (const ResourceRow &row : list)
                    size += row.scopes.size();
            }
            return size;
        },
        rows);
}

} // namespace

/// One list on its way.
struct AccessReader::Walk {
    List list;
    AccessListing listing;
    Pending<Result<AccessListing>> pending;
    std::function<void()> cancelPage;
    qint64 total = -1;
    qsizetype rows = 0;
    int page = 1;
    int beginnings = 1;

    void beginAgain()
    {
        listing = {};
        total = -1;
        rows = 0;
        page = 1;
    }
};

AccessReader::AccessReader(Transport &transport, const QUrl &apiBase, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_apiBase(apiBase)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

AccessReader::~AccessReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Pending<Result<AccessListing>> AccessReader::fetch(const List &list)
{
    const auto walk = std::make_shared<Walk>();
    walk->list = list;
    walk->pending.onCancel([weak = std::weak_ptr(walk)] {
        if (const auto live = weak.lock(); live && live->cancelPage)
            live->cancelPage();
    });
    auto pending = walk->pending;
    next(walk);
    return pending;
}

void AccessReader::next(const std::shared_ptr<Walk> &walk)
{
    QString path = walk->list.path;
    if (walk->list.paged) {
        path += path.contains(u'?') ? u'&' : u'?';
        path += u"page=%1&page_size=%2"_s.arg(walk->page).arg(pageSize);
    }
    if (!walk->listing.askedAt.isValid())
        walk->listing.askedAt = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
    const auto answer = page(path, walk->list.read);
    walk->cancelPage = answer.canceller();
    answer.then(this, [this, walk](Result<Page> page) { took(walk, std::move(page)); });
}

void AccessReader::took(const std::shared_ptr<Walk> &walk, Result<Page> page)
{
    if (!page && page.error().kind == Error::Kind::TooLarge && !walk->list.paged) {
        walk->list.paged = true;
        walk->beginAgain();
        Q_EMIT extended();
        next(walk);
        return;
    }
    if (!page) {
        walk->pending.settle(page.error());
        return;
    }
    if (walk->page > 1 && page->total != walk->total) {
        // Rows have moved from page to page; some may have been seen twice, others not at all.
        if (++walk->beginnings > maxBeginnings) {
            walk->pending.settle(Error::make(Error::Kind::Malformed,
                                             u"the list kept changing while it was read"_s,
                                             walk->list.path));
            return;
        }
        walk->beginAgain();
        Q_EMIT extended();
        next(walk);
        return;
    }
    const qsizetype size = std::visit([](const auto &rows) { return rows.size(); }, *page->rows);
    walk->listing.pages.append(page->rows);
    walk->total = page->total;
    walk->rows += size;
    if (!walk->list.paged || size == 0 || (walk->total >= 0 && walk->rows >= walk->total)) {
        walk->pending.settle(std::move(walk->listing));
        return;
    }
    ++walk->page;
    Q_EMIT extended();
    next(walk);
}

Pending<Result<AccessReader::Page>> AccessReader::page(const QString &pathAndQuery, ReadRows read)
{
    HttpRequest request;
    request.url = QUrl(m_apiBase.toString(QUrl::FullyEncoded) + pathAndQuery, QUrl::StrictMode);
    request.headers.set("Accept", "application/json");
    // Within one machine packing and unpacking costs more than it saves.
    if (isLoopbackHost(m_apiBase.host()))
        request.headers.set("Accept-Encoding", "identity");
    m_used.insert(pathAndQuery);
    if (const auto known = m_remembered.constFind(pathAndQuery); known != m_remembered.cend())
        request.headers.set("If-None-Match", known->tag);
    return m_transport.send(std::move(request))
        .andThen(this, [this, key = pathAndQuery, read](Result<HttpResponse> received) {
            Q_EMIT answered();
            if (received && received->status == 304) {
                if (const auto known = m_remembered.find(key); known != m_remembered.end()) {
                    // A page can stay as it is while its list grows.
                    if (received->totalNumber() >= 0)
                        known->page.total = received->totalNumber();
                    return Pending<Result<Page>>(known->page);
                }
            }
            const auto answer = requireSuccess(std::move(received));
            if (!answer)
                return Pending<Result<Page>>(answer.error());
            return pageFrom(key, *answer, read);
        });
}

Pending<Result<AccessReader::Page>>
AccessReader::pageFrom(const QString &key, const HttpResponse &answer, ReadRows read)
{
    Pending<Result<Page>> pending;
    const auto arrived = [this, key, pending](const HttpResponse &from, Result<AccessRows> rows) {
        if (rows)
            pending.settle(remember(key, from, std::move(*rows)));
        else
            pending.settle(malformedAnswer(from, rows.error()));
    };
    if (answer.body.size() <= smallBody) {
        arrived(answer, read(answer.body));
    } else {
        inBackground(
            [read, body = answer.body] { return read(body); },
            [arrived, answer](Result<AccessRows> rows) { arrived(answer, std::move(rows)); });
    }
    return pending;
}

AccessReader::Page AccessReader::remember(const QString &key, const HttpResponse &answer,
                                          AccessRows rows)
{
    const qsizetype size = sizeOf(rows);
    const Page page{std::make_shared<const AccessRows>(std::move(rows)), answer.totalNumber()};
    if (const auto old = m_remembered.constFind(key); old != m_remembered.cend()) {
        m_rememberedRows -= old->size;
        m_remembered.erase(old);
    }
    const QByteArray tag = answer.headers.value("ETag");
    if (!tag.isEmpty() && m_rememberedRows + size <= maxRemembered) {
        m_remembered.insert(key, {tag, page, size});
        m_rememberedRows += size;
    }
    return page;
}

void AccessReader::forgetUnused()
{
    m_remembered.removeIf([this](const auto &entry) {
        if (m_used.contains(entry.key()))
            return false;
        m_rememberedRows -= entry->size;
        return true;
    });
    m_used.clear();
}

} // namespace lwb

#include "moc_AccessReader.cpp"
