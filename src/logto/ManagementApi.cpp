// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/ManagementApi.h"

#include "core/JsonText.h"
#include "core/Loopback.h"
#include "logto/Answers.h"

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

/// What was typed, anywhere in the field. Logto hands the value to SQL LIKE as it is: without the
/// outer % nothing but whole values match, and %, _ and \ in the text would be wildcards.
QString likePattern(const QString &typed)
{
    QString pattern = u"%"_s;
    for (const QChar c : typed) {
        if (c == u'\\' || c == u'%' || c == u'_')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

/// Written by hand: QUrlQuery leaves '+' as it is, which a server reads as a space.
QString pageQuery(const PageRequest &request, const QString &typeParameter, bool searches)
{
    QString query = u"page=%1&page_size=%2"_s.arg(request.page).arg(request.pageSize);
    // An empty `search` is an error to the server, not "everything".
    if (searches && !request.search.isEmpty())
        query += u"&search="_s + percentEncoded(likePattern(request.search));
    if (!typeParameter.isEmpty()) {
        for (const QString &type : request.types)
            query += u'&' + typeParameter + u'=' + percentEncoded(type);
    }
    return query;
}

struct Endpoint
{
    QString path;
    QString typeParameter; ///< empty: the list has no types
};

Endpoint endpointOf(Collection collection)
{
    switch (collection) {
    case Collection::Applications: return {u"/applications"_s, u"types"_s};
    case Collection::Users: return {u"/users"_s, {}};
    case Collection::Roles: return {u"/roles"_s, u"type"_s};
    case Collection::Resources: return {u"/resources"_s, {}};
    }
    return {};
}

template<typename T>
Result<Page<T>> pageFromAnswer(Result<HttpResponse> answer)
{
    if (!answer)
        return answer.error();
    const auto elements = json::elements(answer->body);
    if (!elements)
        return malformedAnswer(*answer, elements.error());
    Page<T> page;
    page.total = answer->totalNumber();
    page.rows.reserve(elements->size());
    for (const QByteArrayView element : *elements) {
        if constexpr (std::is_same_v<T, QByteArray>) {
            page.rows.append(element.toByteArray());
        } else {
            auto record = parseRecord<T>(element, u"[%1]"_s.arg(page.rows.size()));
            if (!record)
                return malformedAnswer(*answer, record.error());
            page.rows.append(std::move(record).value());
        }
    }
    return page;
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

HttpRequest ManagementApi::pageRequest(Collection collection, const PageRequest &page) const
{
    const Endpoint endpoint = endpointOf(collection);
    // GET /roles takes one type only; both together are all there are.
    PageRequest sent = page;
    if (collection == Collection::Roles && sent.types.size() > 1)
        sent.types.clear();
    return request(endpoint.path, pageQuery(sent, endpoint.typeParameter, canSearch(collection)));
}

Pending<Result<HttpResponse>> ManagementApi::send(HttpRequest request)
{
    return m_transport.send(std::move(request)).map(this, [](Result<HttpResponse> answer) {
        return requireSuccess(std::move(answer));
    });
}

template<typename T>
Pending<Result<Page<T>>> ManagementApi::fetchPage(HttpRequest request)
{
    return send(std::move(request)).map(this, pageFromAnswer<T>);
}

Pending<Result<Page<Application>>> ManagementApi::applications(const PageRequest &request)
{
    return fetchPage<Application>(pageRequest(Collection::Applications, request));
}

Pending<Result<Page<User>>> ManagementApi::users(const PageRequest &request)
{
    return fetchPage<User>(pageRequest(Collection::Users, request));
}

Pending<Result<Page<Role>>> ManagementApi::roles(const PageRequest &request)
{
    return fetchPage<Role>(pageRequest(Collection::Roles, request));
}

Pending<Result<Page<ApiResource>>> ManagementApi::resources(const PageRequest &request)
{
    return fetchPage<ApiResource>(pageRequest(Collection::Resources, request));
}

Pending<Result<Page<QByteArray>>> ManagementApi::rawPage(Collection collection,
                                                         const PageRequest &request)
{
    HttpRequest page = pageRequest(collection, request);
    // Within one machine packing and unpacking costs more than it saves.
    if (isLoopbackHost(m_apiBase.host()))
        page.headers.set("Accept-Encoding", "identity");
    return fetchPage<QByteArray>(std::move(page));
}

Pending<Result<Application>> ManagementApi::application(const QString &id)
{
    const auto segment = idSegment(id);
    if (!segment)
        return Result<Application>(segment.error());
    return send(request(u"/applications/"_s + *segment, {}))
        .map(this, [](Result<HttpResponse> answer) -> Result<Application> {
            if (!answer)
                return answer.error();
            auto application = parseRecord<Application>(answer->body);
            if (!application)
                return malformedAnswer(*answer, application.error());
            return application;
        });
}

Pending<Result<Page<Role>>> ManagementApi::applicationRoles(const QString &id,
                                                            const PageRequest &page)
{
    const auto segment = idSegment(id);
    if (!segment)
        return Result<Page<Role>>(segment.error());
    return fetchPage<Role>(request(u"/applications/"_s + *segment + u"/roles"_s,
                                   pageQuery(page, {}, true)));
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
