// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkAttempt.h"

#include "core/Clock.h"
#include "net/ExchangeLog.h"
#include "net/NetworkTransport.h"
#include "net/UploadBody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

#include <algorithm>

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

QString incompleteText()
{
    return u"the server closed the connection before its answer was complete"_s;
}

/// Qt has one code for a broken or suspiciously dense gzip stream and for any odd status.
bool isDecompressionFailure(const QNetworkReply *reply)
{
    const QString text = QCoreApplication::translate("QHttp", "Decompression failed: %1");
    return reply->error() == QNetworkReply::UnknownContentError
        && reply->errorString().startsWith(text.section(u'%', 0, 0));
}

Error coded(const QString &code, Error error)
{
    error.code = code;
    return error;
}

Error timeout(const QString &code, const QString &message, int ms)
{
    return coded(code, Error::make(Error::Kind::Timeout, message, u"%1 s"_s.arg(ms / 1000.0)));
}

/// For what words can say better than OpenSSL; empty for the rest.
QString tlsCode(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return u"tls.expired"_s;
    case QSslError::CertificateNotYetValid: return u"tls.not_yet_valid"_s;
    case QSslError::SelfSignedCertificate: return u"tls.self_signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return u"tls.unknown_authority"_s;
    case QSslError::HostNameMismatch: return u"tls.other_host"_s;
    case QSslError::CertificateRevoked: return u"tls.revoked"_s;
    default: return {};
    }
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
    m_connect.setSingleShot(true);
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
    if (m_request.method == "HEAD") {
        // As a custom method Qt would wait for the body that Content-Length speaks of.
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
    const auto mark = [this](double NetworkAttempt::*at) {
        return [this, at] {
            this->*at = elapsedMs();
            onActivity();
        };
    };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            mark(&NetworkAttempt::m_connectingAt));
    connect(m_reply, &QNetworkReply::encrypted, this, mark(&NetworkAttempt::m_encryptedAt));
    connect(m_reply, &QNetworkReply::requestSent, this, mark(&NetworkAttempt::m_sentAt));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkAttempt::onHeaders);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkAttempt::onActivity);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkAttempt::onData);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkAttempt::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            m_tlsReasons.append(error.errorString());
            if (m_tlsCode.isEmpty())
                m_tlsCode = tlsCode(error.error());
        }
    });
    connect(&m_total, &QTimer::timeout, this, [this] {
        stop(timeout(u"timeout.total"_s, u"no complete answer in time"_s, m_limits.totalMs));
    });
    connect(&m_idle, &QTimer::timeout, this, [this] {
        stop(timeout(u"timeout.idle"_s, u"nothing came in time"_s, idleMs()));
    });
    if (m_request.purpose != Purpose::Raw)
        m_total.start(m_limits.totalMs);
    m_idle.start(idleMs());
    if (m_request.url.scheme() == "https"_L1)
        watchConnecting();
}

/// Only where a new connection is made, and where Qt tells that it stands: for plain http without a
/// body it does not.
void NetworkAttempt::watchConnecting()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connect.start(m_limits.connectMs); });
    connect(m_reply, &QNetworkReply::encrypted, &m_connect, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_connect, &QTimer::stop);
    connect(&m_connect, &QTimer::timeout, this, [this] {
        stop(timeout(u"timeout.connect"_s, u"no connection in time"_s, m_limits.connectMs));
    });
}

void NetworkAttempt::onActivity()
{
    if (m_reply)
        m_idle.start(idleMs());
}

void NetworkAttempt::onHeaders()
{
    onActivity();
    if (m_headersAt >= 0)
        return;
    m_headersAt = elapsedMs();
    m_clockSkewMs = skew(m_reply->rawHeader("Date"), m_clock.nowMs());
    // Qt gives up on 100 fields or 256 KiB by dropping them all and reading on to the end of the
    // connection: without length and coding the body can't be trusted, even if it ends.
    if (m_reply->rawHeaderPairs().isEmpty())
        stop(coded(u"answer.header"_s,
                   Error::make(Error::Kind::Malformed,
                               u"the answer's header has no fields, or too many to be read "
                               "(100 or more)"_s)));
}

void NetworkAttempt::onData()
{
    onActivity();
    const QPointer alive(this); // what stop() leads to may destroy the transport and all this
    while (alive && m_reply && m_reply->bytesAvailable() > 0) {
        const auto taken = m_answer.append(m_reply->read(readBufferBytes));
        if (!taken)
            stop(taken.error());
    }
}

void NetworkAttempt::onFinished()
{
    const QPointer alive(this);
    if (m_reply->isOpen())
        onData();
    if (!alive || !m_reply)
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
    // A kept redirect: Qt only says that it could not send the body on.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    // Codes of 1 to 199 are the connection's and the proxy's; the rest repeat the status.
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied
           && !isDecompressionFailure(m_reply);
}

/// Whether the server may have seen the request. Qt tells when it has sent a body, but not when it
/// has sent a request without one: then being connected counts, as far as that can be seen.
bool NetworkAttempt::hasLeft() const
{
    if (m_sentAt >= 0 || m_headersAt >= 0 || (m_upload && m_upload->wasTouched()))
        return true;
    if (!m_request.body.isEmpty() || m_connectingAt < 0)
        return false;
    if (m_request.url.scheme() == "https"_L1)
        return m_encryptedAt >= 0;
    const auto error = m_reply->error();
    return error == QNetworkReply::NoError || error == QNetworkReply::RemoteHostClosedError
           || error == QNetworkReply::ContentReSendError
           || error == QNetworkReply::UnknownNetworkError;
}

/// A kept connection that the server had closed: nothing of the answer came, nobody connected.
bool NetworkAttempt::wasStale() const
{
    const auto error = m_reply->error();
    const bool isRepeatable = !m_request.isWrite() || m_request.purpose == Purpose::Token;
    return m_connectingAt < 0 && m_headersAt < 0 && isRepeatable
           && (error == QNetworkReply::ContentReSendError
               || error == QNetworkReply::RemoteHostClosedError);
}

Error NetworkAttempt::networkError() const
{
    const QString message = redactText(m_reply->errorString());
    if (!m_tlsReasons.isEmpty())
        return coded(m_tlsCode, Error::make(Error::Kind::Tls, m_tlsReasons.join(u"; "_s)));
    if (isDecompressionFailure(m_reply))
        return coded(u"answer.compression"_s,
                     Error::make(Error::Kind::TooLarge,
                                 u"the compressed answer is broken or grows past all measure"_s));
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::make(Error::Kind::Tls, message);
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return Error::make(Error::Kind::Network, incompleteText());
    default:
        return Error::make(Error::Kind::Network, message);
    }
}

/// Adds what is known of the answer, and turns the failure of a write that left into what it is.
Error NetworkAttempt::located(Error error) const
{
    error.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.requestId = QString::fromUtf8(m_reply->rawHeader("Logto-Core-Request-Id"));
    if (m_request.isWrite() && m_request.purpose != Purpose::Token && hasLeft()) {
        error.detail = error.message;
        error.code.clear(); // of the failure, which is not what there is to say
        error.message = u"the request left, but no complete answer came back"_s;
        error.kind = Error::Kind::UnknownOutcome;
    }
    return error;
}

/// Qt itself may take an early end for the end, depending on when it hears of it.
bool NetworkAttempt::hasPromisedLength() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool bodiless = m_request.method == "HEAD" || status == 204 || status == 304;
    // A redirect's body may have been left unread.
    if (bodiless || status / 100 == 3 || m_reply->hasRawHeader("Content-Encoding")
        || !m_reply->hasRawHeader("Content-Length"))
        return true;
    bool isNumber = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    return !isNumber || promised == m_answer.size();
}

Result<HttpResponse> NetworkAttempt::response()
{
    if (!hasPromisedLength())
        return located(Error::make(Error::Kind::Network, incompleteText()));
    const auto file = m_answer.keepFile();
    if (!file)
        return located(file.error());
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const auto &[name, joined] : m_reply->rawHeaderPairs()) {
        // Qt joins fields of one name with commas, but these with line ends.
        const QList<QByteArray> values = joined.split('\n');
        for (const QByteArray &value : values)
            response.headers.add(name, value);
    }
    response.body = m_answer.takeBytes();
    response.bodySize = m_answer.size();
    response.spooledTo = *file;
    response.clockSkewMs = m_clockSkewMs;
    return response;
}

HttpTiming NetworkAttempt::timing() const
{
    HttpTiming timing;
    timing.totalMs = elapsedMs();
    const double connectedAt = m_encryptedAt >= 0 ? m_encryptedAt : m_sentAt;
    if (m_connectingAt >= 0 && connectedAt >= 0)
        timing.connectMs = connectedAt - m_connectingAt;
    // Without a signal for it, a request leaves as soon as there is a connection.
    const double sentAt = std::max({0.0, m_connectingAt, m_encryptedAt, m_sentAt});
    if (m_headersAt >= 0) {
        timing.waitMs = m_headersAt - sentAt;
        timing.downloadMs = timing.totalMs - m_headersAt;
    }
    return timing;
}

void NetworkAttempt::stop(const Error &reason)
{
    if (m_reply)
        finish(located(reason));
}

void NetworkAttempt::finish(Result<HttpResponse> result)
{
    m_timing = timing();
    m_stale = !result && wasStale();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
    m_total.stop();
    m_idle.stop();
    m_connect.stop();
    if (result)
        result->timing = m_timing;
    std::exchange(m_done, {})(std::move(result), m_timing);
}

} // namespace lwb
