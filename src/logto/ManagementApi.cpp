// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/ManagementApi.h"

#include "core/Loopback.h"
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A path segment for an id. QUrl would take "." and ".." for navigation, however they are encoded.
Result<QString> idSegment(const QString &id)
{
    if (id.isEmpty() || id == u"."_s || id == u".."_s)
        return Error::make(Error::Kind::InvalidInput, u"not an ID: \"%1\""_s.arg(id));
    return percentEncoded(id);
}

/// Logto hands what it looks for to SQL LIKE as it is: %, _ and \ in it would be wildcards.
QString escaped(const QString &typed)
{
    QString pattern;
    for (const QChar c : typed) {
        if (c == u'\\' || c == u'%' || c == u'_')
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

/// What was typed, anywhere in the field: without the outer % nothing but whole values match.
QString likePattern(const QString &typed)
{
    return u'%' + escaped(typed) + u'%';
}

QString modeName(FieldSearch::Mode mode)
{
    switch (mode) {
    case FieldSearch::Mode::Contains:
    case FieldSearch::Mode::Like: return u"like"_s;
    case FieldSearch::Mode::Exact: return u"exact"_s;
    case FieldSearch::Mode::SimilarTo: return u"similar_to"_s;
    case FieldSearch::Mode::Posix: return u"posix"_s;
    }
    return {};
}

QString fieldQuery(const QString &typed, const FieldSearch &how)
{
    using Mode = FieldSearch::Mode;
    const QString suffix = how.field.isEmpty() ? QString() : u'.' + percentEncoded(how.field);
    const QString value = how.mode == Mode::Contains ? likePattern(typed) : typed;
    QString query = u"&search"_s + suffix + u'=' + percentEncoded(value);
    if (how.mode != Mode::Contains)
        query += u"&mode"_s + suffix + u'=' + modeName(how.mode);
    if (how.caseSensitive || how.mode == Mode::SimilarTo)
        query += u"&isCaseSensitive=true"_s;
    return query;
}

} // namespace

bool canSearch(Collection collection)
{
    return collection != Collection::Resources;
}

ManagementApi::ManagementApi(Transport &transport, QUrl apiBase, QObject *parent)
    : QObject(parent), m_transport(transport), m_apiBase(std::move(apiBase))
{
}

HttpRequest ManagementApi::request(const QString &path, const QString &query) const
{
    HttpRequest request;
    request.url = m_apiBase;
    request.url.setPath(m_apiBase.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(query, QUrl::StrictMode);
    request.headers.set("Accept", "application/json");
    return request;
}

Result<HttpRequest> ManagementApi::request(const QString &path, const QString &id,
                                           const QString &query) const
{
    const auto segment = idSegment(id);
    if (!segment)
        return segment.error();
    return request(path.arg(*segment), query);
}

/// Written by hand: QUrlQuery leaves '+' as it is, which a server reads as a space.
QString ManagementApi::pageQuery(const PageRequest &page, Search search,
                                 const QString &typeParameter)
{
    QString query = u"page=%1&page_size=%2"_s.arg(page.page).arg(page.pageSize);
    // An empty `search` is an error to the server, not "everything".
    if (!page.search.isEmpty()) {
        switch (search) {
        case Search::None: break;
        case Search::Like: query += fieldQuery(page.search, {}); break;
        case Search::Fields: query += fieldQuery(page.search, page.how); break;
        case Search::Q: query += u"&q="_s + percentEncoded(escaped(page.search)); break;
        }
    }
    if (!typeParameter.isEmpty()) {
        for (const QString &type : page.types)
            query += u'&' + typeParameter + u'=' + percentEncoded(type);
    }
    return query;
}

HttpRequest ManagementApi::pageRequest(Collection collection, const PageRequest &page) const
{
    switch (collection) {
    case Collection::Applications:
        return request(u"/applications"_s, pageQuery(page, Search::Like, u"types"_s));
    case Collection::Users: return request(u"/users"_s, pageQuery(page, Search::Fields));
    case Collection::Roles: {
        // GET /roles takes one type only; both together are all there are.
        const QString parameter = page.types.size() > 1 ? QString() : u"type"_s;
        return request(u"/roles"_s, pageQuery(page, Search::Like, parameter));
    }
    case Collection::Resources: return request(u"/resources"_s, pageQuery(page, Search::None));
    }
    return {};
}

Pending<Result<HttpResponse>> ManagementApi::send(HttpRequest request)
{
    return m_transport.send(std::move(request)).map(this, [](Result<HttpResponse> answer) {
        return requireSuccess(std::move(answer));
    });
}

PendingPage<QByteArray> ManagementApi::rawPage(Collection collection, const PageRequest &request)
{
    HttpRequest page = pageRequest(collection, request);
    // Within one machine packing and unpacking costs more than it saves.
    if (isLoopbackHost(m_apiBase.host()))
        page.headers.set("Accept-Encoding", "identity");
    return fetchPage<QByteArray>(std::move(page));
}

Pending<Result<HttpResponse>> ManagementApi::get(const QString &path, const QUrlQuery &query)
{
    const QString absolute = path.startsWith(u'/') ? path : u'/' + path;
    // QUrlQuery keeps '+'; as a typed value it means a plus, and the server would read a space.
    return send(request(absolute, query.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s)));
}

Pending<Result<HttpResponse>> ManagementApi::getObject(const QString &collection, const QString &id)
{
    const auto segment = idSegment(id);
    if (!segment)
        return Result<HttpResponse>(segment.error());
    return get(collection + u'/' + *segment);
}

} // namespace lwb

#include "moc_ManagementApi.cpp"
