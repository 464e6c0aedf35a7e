// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpTypes.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace lwb {

/// One exchange as it may be shown: credentials and tokens in headers, URL and bodies are replaced
/// by "***" before an entry exists. Bodies are kept up to 64 KiB.
struct Exchange
{
    quint64 id = 0;
    QDateTime startedAt;
    QByteArray method;
    QUrl url;
    QString tokenLabel;
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    bool requestBodyCut = false; ///< more was sent than is kept here
    int attempt = 1; ///< counted from 1; more are retries of the same request
    int status = 0;
    HttpHeaders responseHeaders;
    QByteArray responseBody;
    bool responseBodyCut = false;
    qint64 bodySize = 0; ///< bytes of the answer after decoding, before any cut
    HttpTiming timing;
    std::optional<Error> error;
    bool finished = false;
};

/// The last 1,000 exchanges of a session, in memory only; of their bodies the newest 16 MiB.
class ExchangeLog final : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeLog(QObject *parent = nullptr);

    /// Records the start, redacted; returns the id to finish it with.
    quint64 begin(const HttpRequest &request, int attempt, const QDateTime &now);
    void finish(quint64 id, const HttpResponse &response);
    void fail(quint64 id, const Error &error, const HttpTiming &timing);
    /// Forgets what is finished; what is under way stays.
    void clear();
    /// In the order of their ids.
    [[nodiscard]] const QList<Exchange> &entries() const { return m_entries; }
    [[nodiscard]] const Exchange *find(quint64 id) const;

Q_SIGNALS:
    void begun(quint64 id);
    void finished(quint64 id);
    void cleared();

private:
    Exchange *entry(quint64 id);
    void trim();

    QList<Exchange> m_entries;
    qsizetype m_bodiesBytes = 0;
    quint64 m_nextId = 1;
};

/// What redaction replaces: Authorization, Proxy-Authorization, Cookie, Set-Cookie values;
/// client_secret, client_assertion, password, access_token, refresh_token, id_token, token and
/// `value` of Logto secrets in query, form and JSON bodies; anything shaped like a JWT.
[[nodiscard]] QByteArray redactBody(const QByteArray &body, const QByteArray &contentType);
[[nodiscard]] QUrl redactUrl(const QUrl &url);
[[nodiscard]] HttpHeaders redactHeaders(const HttpHeaders &headers);
/// For system messages and log lines: URLs with queries, Bearer and Basic values, JWTs.
[[nodiscard]] QString redactText(const QString &text);

} // namespace lwb
