// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/AnswerBody.h"
#include "net/HttpTypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace lwb {

class Clock;
struct NetworkLimits;
class UploadBody;

/// One trip to the server and back: deadlines, caps, timing, and what a failure means. Calls
/// `done` exactly once, never from start().
class NetworkAttempt final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(Result<HttpResponse>, const HttpTiming &)>;

    NetworkAttempt(const HttpRequest &request, const NetworkLimits &limits, const Clock &clock,
                   Finished done, QObject *parent);
    ~NetworkAttempt() override;

    void start(QNetworkAccessManager *manager, const QNetworkRequest &prepared);
    /// Ends it now; a write that had left becomes UnknownOutcome.
    void stop(const Error &reason);
    /// Asked in `done`: a kept connection turned out to be closed, before anything came. Only for
    /// requests that may be sent again.
    [[nodiscard]] bool isStale() const { return m_stale; }

private:
    void watch();
    void watchConnecting();
    void onActivity();
    void onHeaders();
    void onData();
    void onFinished();
    void finish(Result<HttpResponse> result);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool wasStale() const;
    [[nodiscard]] bool hasPromisedLength() const;
    [[nodiscard]] HttpTiming timing() const;
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] Error located(Error error) const;
    [[nodiscard]] Result<HttpResponse> response();
    [[nodiscard]] int idleMs() const;
    [[nodiscard]] double elapsedMs() const;

    HttpRequest m_request;
    const NetworkLimits &m_limits;
    const Clock &m_clock;
    Finished m_done;
    AnswerBody m_answer;
    UploadBody *m_upload = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_total;
    QTimer m_idle;
    QTimer m_connect;
    QElapsedTimer m_elapsed;
    HttpTiming m_timing;
    double m_connectingAt = -1;
    double m_encryptedAt = -1;
    double m_sentAt = -1;
    double m_headersAt = -1;
    std::optional<qint64> m_clockSkewMs;
    QStringList m_tlsReasons;
    QString m_tlsCode; ///< Error::code of the first
    bool m_stale = false;
};

} // namespace lwb
