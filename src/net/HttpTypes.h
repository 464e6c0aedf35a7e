// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace lwb {

struct Error;

/// Header fields in their order, names as written, duplicates kept. Look-up ignores case.
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields) : m_fields(fields) {}

    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    /// Replaces every field of that name.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The first field of that name; empty when absent.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    friend bool operator==(const HttpHeaders &, const HttpHeaders &) = default;

private:
    QList<Field> m_fields;
};

/// What an exchange is for; decides the limits it runs under.
enum class Purpose {
    Api,       ///< the console's own Management API calls: 16 MiB, 30 s in total, 10 s idle
    Token,     ///< token endpoint: 64 KiB, 30 s, 10 s
    Discovery, ///< discovery document and JWKS: 256 KiB, 30 s, 10 s
    Raw,       ///< the request panel and `lwb request`: 60 s idle, no total; see `spoolPath`
};

/// One request, a value. `send()` refuses it with InvalidInput when the method is not an RFC 9110
/// token, a header name or value holds control characters, a header is one that the transport owns
/// (Host, Content-Length, Transfer-Encoding, Connection), or the URL has user info; and with
/// InsecureUrl for plain http to anything but this machine.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    Purpose purpose = Purpose::Api;
    /// Which token goes out, for the exchange log: "Management API", an indicator; empty for none.
    QString tokenLabel = {};
    /// Raw only: an answer's body past 16 MiB goes on into this file. Empty: refused as TooLarge.
    QString spoolPath = {};

    /// Anything but GET, HEAD and OPTIONS.
    [[nodiscard]] bool isWrite() const;
};

/// Milliseconds spent; -1 where the phase could not be seen (reused connection, Qt 6.4).
struct HttpTiming
{
    double connectMs = -1; ///< TCP and TLS together
    double waitMs = -1;    ///< request sent to first byte of the answer
    double downloadMs = -1;
    double totalMs = 0;
};

/// A complete answer, whatever its status. `body` is after transfer and content decoding.
struct HttpResponse
{
    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
    QByteArray body;
    QString spooledTo;        ///< file that holds the whole body when it passed 16 MiB
    qint64 bodySize = 0;      ///< bytes after decoding, spooled ones included
    HttpTiming timing;
    /// The server's clock, by its Date header, minus ours at receipt, ms; absent without one.
    std::optional<qint64> clockSkewMs;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] QString requestId() const; ///< Logto-Core-Request-Id
    /// Total-Number, Logto's count of all rows; -1 when absent.
    [[nodiscard]] qint64 totalNumber() const;
};

/// Turns an answer with a status of 400 or more into an Error with Logto's code, message and
/// OAuth error; understands Logto's `{code, message, data}`, its OIDC form, and text or HTML
/// bodies.
[[nodiscard]] Error errorFromResponse(const HttpResponse &response);

/// IMF-fixdate (RFC 9110 5.6.7), the form every current server sends; ms since the epoch.
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView text);
/// How long Retry-After asks to wait, as seconds or as a date. A date is held against the answer's
/// own Date header when there is one: the two clocks are then the same. -1 when absent or unclear.
[[nodiscard]] qint64 retryAfterMs(const HttpHeaders &headers, qint64 nowMs);

} // namespace lwb
