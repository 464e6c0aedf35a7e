// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkAttempt.h"

#include "core/Clock.h"
#include "net/ExchangeLog.h"
#include "net/NetworkTransport.h"
#include "net/UploadBody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// What may wait in Qt's buffer before the connection is made to pause.
constexpr qint64 readBufferBytes = 512 * 1024;

qint64 memoryCap(Purpose purpose, const NetworkLimits &limits)
{
    switch (purpose) {
    case Purpose::Token: return limits.tokenBytes;
    case Purpose::Discovery: return limits.discoveryBytes;
    case Purpose::Api:
    case Purpose::Raw: break;
    }
    return limits.apiBytes;
}

/// Date covers a whole second; our clock inside it means no skew at all.
std::optional<qint64> skew(const QByteArray &date, qint64 nowMs)
{
    const auto serverMs = parseHttpDate(date);
    if (!serverMs)
        return std::nullopt;
    if (nowMs < *serverMs)
        return *serverMs - nowMs;
    return qMin<qint64>(0, *serverMs + 999 - nowMs);
}

/// Qt has one code for a broken or suspiciously dense gzip stream and for any odd status.
bool isDecompressionFailure(const QNetworkReply *reply)
{
    const QString text = QCoreApplication::translate("QHttp", "Decompression failed: %1");
    return reply->error() == QNetworkReply::UnknownContentError
        && reply->errorString().startsWith(text.section(u'%', 0, 0));
}

} // namespace

NetworkAttempt::NetworkAttempt(const HttpRequest &request, const NetworkLimits &limits,
                               const Clock &clock, Finished done, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_limits(limits)
    , m_clock(clock)
    , m_done(std::move(done))
    , m_answer(memoryCap(request.purpose, limits), request.spoolPath,
               qMax(limits.spoolBytes, limits.apiBytes))
{
    m_total.setSingleShot(true);
    m_idle.setSingleShot(true);
}

NetworkAttempt::~NetworkAttempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

int NetworkAttempt::idleMs() const
{
    return m_request.purpose == Purpose::Raw ? m_limits.rawIdleMs : m_limits.idleMs;
}

double NetworkAttempt::elapsedMs() const
{
    return double(m_elapsed.nsecsElapsed()) / 1e6;
}

void NetworkAttempt::start(QNetworkAccessManager *manager, const QNetworkRequest &prepared)
{
    m_elapsed.start();
    if (m_request.method == "GET" && m_request.body.isEmpty()) {
        m_reply = manager->get(prepared);
    } else if (m_request.method == "HEAD") {
        m_reply = manager->head(prepared);
    } else {
        QNetworkRequest once = prepared;
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_upload = new UploadBody(m_request.body, this);
        m_reply = manager->sendCustomRequest(once, m_request.method, m_upload);
    }
    m_reply->setReadBufferSize(readBufferBytes);
    watch();
}

void NetworkAttempt::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_connectingAt = elapsedMs();
        onActivity();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (m_connectingAt >= 0)
            m_timing.connectMs = elapsedMs() - m_connectingAt;
        onActivity();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &NetworkAttempt::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkAttempt::onHeaders);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkAttempt::onActivity);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkAttempt::onData);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkAttempt::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsReasons.append(error.errorString());
    });
    connect(&m_total, &QTimer::timeout, this, [this] {
        stop(Error::make(Error::Kind::Timeout,
                         u"no complete answer within %1 s"_s.arg(m_limits.totalMs / 1000.0)));
    });
    connect(&m_idle, &QTimer::timeout, this, [this] {
        stop(Error::make(Error::Kind::Timeout, u"nothing came for %1 s"_s.arg(idleMs() / 1000.0)));
    });
    // Qt may hold a request back until one of its six connections is free: that is not idleness,
    // unless nothing else would ever end it.
    if (m_request.purpose == Purpose::Raw)
        m_idle.start(idleMs());
    else
        m_total.start(m_limits.totalMs);
}

void NetworkAttempt::onActivity()
{
    if (m_reply)
        m_idle.start(idleMs());
}

void NetworkAttempt::onSent()
{
    m_sentAt = elapsedMs();
    if (m_connectingAt >= 0 && m_timing.connectMs < 0)
        m_timing.connectMs = m_sentAt - m_connectingAt;
    onActivity();
}

void NetworkAttempt::onHeaders()
{
    onActivity();
    if (m_headersAt >= 0)
        return;
    m_headersAt = elapsedMs();
    if (m_sentAt >= 0)
        m_timing.waitMs = m_headersAt - m_sentAt;
    m_clockSkewMs = skew(m_reply->rawHeader("Date"), m_clock.nowMs());
}

void NetworkAttempt::onData()
{
    onActivity();
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const auto taken = m_answer.append(m_reply->read(readBufferBytes));
        if (!taken)
            stop(taken.error());
    }
}

void NetworkAttempt::onFinished()
{
    if (m_reply->isOpen())
        onData();
    if (!m_reply)
        return;
    if (isComplete())
        finish(response());
    else
        finish(located(networkError()));
}

bool NetworkAttempt::isComplete() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return status > 0;
    // Codes of 1 to 199 are the connection's and the proxy's; the rest repeat the status, but for two.
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied
        && error != QNetworkReply::ContentReSendError && !isDecompressionFailure(m_reply);
}

bool NetworkAttempt::hasLeft() const
{
    return m_sentAt >= 0 || (m_upload && m_upload->wasTouched());
}

Error NetworkAttempt::networkError() const
{
    const QString message = redactText(m_reply->errorString());
    if (!m_tlsReasons.isEmpty())
        return Error::make(Error::Kind::Tls, m_tlsReasons.join(u"; "_s));
    if (isDecompressionFailure(m_reply))
        return Error::make(Error::Kind::TooLarge, u"the compressed answer is broken or grows past all measure"_s);
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::make(Error::Kind::Tls, message);
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return Error::make(Error::Kind::Network, u"the server closed the connection before its answer was complete"_s);
    default:
        return Error::make(Error::Kind::Network, message);
    }
}

/// Adds what is known of the answer, and turns the failure of a write that left into what it is.
Error NetworkAttempt::located(Error error) const
{
    error.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.requestId = QString::fromUtf8(m_reply->rawHeader("Logto-Core-Request-Id"));
    if (error.kind == Error::Kind::Timeout && error.status && m_headersAt < 0)
        error.detail = u"the header of the answer did not end, or has 100 fields or more"_s;
    if (m_request.isWrite() && m_request.purpose != Purpose::Token && hasLeft()) {
        error.detail = error.message;
        error.message = u"the request left, but no complete answer came back"_s;
        error.kind = Error::Kind::UnknownOutcome;
    }
    return error;
}

Result<HttpResponse> NetworkAttempt::response()
{
    const auto file = m_answer.keepFile();
    if (!file)
        return located(file.error());
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.add(name, value);
    response.body = m_answer.takeBytes();
    response.bodySize = m_answer.size();
    response.spooledTo = *file;
    response.clockSkewMs = m_clockSkewMs;
    return response;
}

void NetworkAttempt::stop(const Error &reason)
{
    if (m_reply)
        finish(located(reason));
}

void NetworkAttempt::finish(Result<HttpResponse> result)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
    m_total.stop();
    m_idle.stop();
    m_timing.totalMs = elapsedMs();
    if (m_headersAt >= 0)
        m_timing.downloadMs = m_timing.totalMs - m_headersAt;
    if (result)
        result->timing = m_timing;
    std::exchange(m_done, {})(std::move(result), m_timing);
}

} // namespace lwb
