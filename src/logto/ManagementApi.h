// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "logto/Records.h"
#include "net/Transport.h"

#include <QObject>
#include <QStringList>
#include <QUrlQuery>

namespace lwb {

/// One page of a list; Logto counts pages from 1 and allows 1 to 100 rows.
struct PageRequest
{
    int page = 1;
    int pageSize = 100;
    QString search;      ///< as typed; each list turns it into what its endpoint understands
    QStringList types;   ///< applications (`types`) and roles (`type`); empty: all
};

/// Order of the rows, as Logto 1.42 sends them: newest first for applications and users; roles and
/// resources carry no time and come in the order of the database. No list can be asked to sort.
template<typename T>
struct Page
{
    QList<T> rows;
    qint64 total = -1; ///< Total-Number, -1 when the server did not tell
};

/// The lists `lwb list` and the console share. What the endpoint can't do is done by the caller.
enum class Collection { Applications, Users, Roles, Resources };

/// Whether the endpoint searches by itself; it ignores the parameter for resources.
[[nodiscard]] bool canSearch(Collection collection);

/// Typed calls of the Management API over a Transport that adds the token. Base: {endpoint}/api.
/// Errors: Http with Logto's code for an answered refusal, Malformed naming the JSON path.
class ManagementApi final : public QObject
{
    Q_OBJECT
public:
    ManagementApi(Transport &transport, QUrl apiBase, QObject *parent = nullptr);

    [[nodiscard]] Pending<Result<Page<Application>>> applications(const PageRequest &request);
    [[nodiscard]] Pending<Result<Page<User>>> users(const PageRequest &request);
    [[nodiscard]] Pending<Result<Page<Role>>> roles(const PageRequest &request);
    [[nodiscard]] Pending<Result<Page<ApiResource>>> resources(const PageRequest &request);
    [[nodiscard]] Pending<Result<Application>> application(const QString &id);
    [[nodiscard]] Pending<Result<Page<Role>>> applicationRoles(const QString &id,
                                                               const PageRequest &request);

    /// The page's objects as the server wrote them, for `lwb list`.
    [[nodiscard]] Pending<Result<Page<QByteArray>>> rawPage(Collection collection,
                                                            const PageRequest &request);
    /// GET of a path below the base, as received; the answer's status is 2xx. The path is
    /// percent-encoded by the caller.
    [[nodiscard]] Pending<Result<HttpResponse>> get(const QString &path,
                                                    const QUrlQuery &query = {});
    /// GET of one object: `collection` is its path, "applications"; `id` any text.
    [[nodiscard]] Pending<Result<HttpResponse>> getObject(const QString &collection,
                                                          const QString &id);

    /// The request a page becomes, without a token.
    [[nodiscard]] HttpRequest pageRequest(Collection collection, const PageRequest &request) const;

private:
    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request);
    template<typename T>
    [[nodiscard]] Pending<Result<Page<T>>> fetchPage(HttpRequest request);
    [[nodiscard]] HttpRequest request(const QString &path, const QString &query) const;

    Transport &m_transport;
    QUrl m_apiBase;
};

} // namespace lwb
