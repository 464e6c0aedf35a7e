// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The Transport over QNetworkAccessManager: HTTP/1.1 only, no redirects followed, no cookies, no
/// stored credentials, gzip accepted within the caps, system proxy, TLS errors never ignored. GETs
/// answered 429 or 503 are tried three times in all, Retry-After honoured (RFC 9110 10.2.3).
/// Use from one thread. Destroying it settles what still runs with Cancelled.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit NetworkTransport(ExchangeLog *log, const Clock &clock, QObject *parent = nullptr,
                              const NetworkLimits &limits = {});
    ~NetworkTransport() override;

    /// Extra certificate authorities of the profile, beside the system's.
    void setCaCertificates(const QList<QSslCertificate> &certificates);
    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
