// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "net/Transport.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;

namespace lwb {

class Clock;
class ExchangeLog;

/// Deadlines and caps; the defaults are those of Purpose, tests shorten them.
struct NetworkLimits
{
    int connectMs = 10'000; ///< TCP and TLS together; plain http is this machine, and not watched
    int totalMs = 30'000;
    int idleMs = 10'000;
    int rawIdleMs = 60'000;
    qint64 apiBytes = 16 * 1024 * 1024;
    qint64 tokenBytes = 64 * 1024;
    qint64 discoveryBytes = 256 * 1024;
    qint64 spoolBytes = 4LL * 1024 * 1024 * 1024;
    int retryBaseMs = 500;          ///< first wait without Retry-After; doubles, with jitter
    int retryMaxWaitMs = 30'000;    ///< a Retry-After past this is reported, not waited for
};

/// The way to hosts that are not this machine, which is always reached directly.
struct ProxyRule
{
    enum class Kind { System, None, Manual };
    Kind kind = Kind::System;
    QString host = {}; ///< Manual: an HTTP proxy
    quint16 port = 0;
    QString user = {}; ///< empty: it asks for none
    SharedSecret password = {};

    [[nodiscard]] bool needsPassword() const
    {
        return kind == Kind::Manual && !user.isEmpty() && !password;
    }
};

/// The Transport over QNetworkAccessManager: HTTP/1.1 only, no redirects followed, no cookies, no
/// stored credentials, gzip accepted within the caps, TLS errors never ignored. GETs
/// answered 429 or 503 are tried three times in all, Retry-After honoured (RFC 9110 10.2.3).
/// Use from one thread. Destroying it settles what still runs with Cancelled.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit NetworkTransport(ExchangeLog *log, const Clock &clock, QObject *parent = nullptr,
                              const NetworkLimits &limits = {});
    ~NetworkTransport() override;

    /// Extra certificate authorities, beside the system's.
    void setCaCertificates(const QList<QSslCertificate> &certificates);
    /// For what is sent from now on.
    void setLimits(const NetworkLimits &limits);
    void setProxy(const ProxyRule &rule);
    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
