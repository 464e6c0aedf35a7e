// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <atomic>
#include <optional>
#include <utility>

namespace lwb::demo {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

/// A request as the routes see it.
struct DemoRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QByteArray body;
    Fields headers;
    QByteArray endpoint; ///< http://127.0.0.1:port, the address this server goes by
    const std::atomic<bool> *stopping = nullptr; ///< long loops look at it

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] QByteArray path() const; ///< as sent, without the query
    [[nodiscard]] Fields query() const;    ///< decoded, in order
    [[nodiscard]] QByteArray issuer() const { return endpoint + "/oidc"; }
    [[nodiscard]] bool isStopping() const { return stopping && stopping->load(); }
};

/// An answer. Headers that every answer has are added when it leaves.
struct DemoReply
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    Fields headers;

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append(std::pair(name, value));
    }
    [[nodiscard]] static DemoReply json(const QByteArray &body, int status = 200);
    [[nodiscard]] static DemoReply text(const QByteArray &body, int status);
    [[nodiscard]] static DemoReply noContent();
    /// Logto's {code, data?, message}.
    [[nodiscard]] static DemoReply error(int status, QByteArrayView code, const QByteArray &message,
                                         const QByteArray &dataJson = {});
    /// Of a row that is found by its id; `table` is the word Logto's message has ("applications").
    [[nodiscard]] static DemoReply noSuchId(QByteArrayView table, QByteArrayView id);
    [[nodiscard]] static DemoReply noSuchEntity();
    [[nodiscard]] static DemoReply invalidQuery(const QByteArray &issueJson,
                                                const QByteArray &details);
    [[nodiscard]] static DemoReply internalError();
};

/// The first value of a name; nothing when absent.
[[nodiscard]] std::optional<QByteArray> fieldValue(const Fields &fields, QByteArrayView name);
[[nodiscard]] QList<QByteArray> fieldValues(const Fields &fields, QByteArrayView name);
/// application/x-www-form-urlencoded, both ways, as URLSearchParams has it.
[[nodiscard]] Fields parseForm(QByteArrayView text);
[[nodiscard]] QByteArray formDecoded(QByteArrayView text);
[[nodiscard]] QByteArray formEncoded(QByteArrayView text);
/// Logto's reading of a switch in a query: 1, true, yes, y, on.
[[nodiscard]] bool isYes(const std::optional<QByteArray> &value);

/// Adds ETag and turns the answer into 304 where If-None-Match has it, for GET.
void applyETag(const DemoRequest &request, DemoReply &reply);
/// gzip or deflate for bodies over 1 KiB, where the client accepts it.
void applyCompression(const DemoRequest &request, DemoReply &reply);

} // namespace lwb::demo
