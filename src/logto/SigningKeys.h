// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtVerifier.h"
#include "core/Pending.h"
#include "net/Transport.h"

#include <QObject>

namespace lwb {

class Clock;

/// A tenant's JWKS, kept for 10 minutes and fetched again when a key is asked for that it lacks
/// (keys are rotated). Calls while a fetch runs share it; cancelling one leaves the others.
class SigningKeys final : public QObject
{
    Q_OBJECT
public:
    using Keys = Result<QList<Jwk>>;

    SigningKeys(Transport &transport, HttpRequest request, const Clock &clock,
                QObject *parent = nullptr);
    /// Settles what still waits with Cancelled.
    ~SigningKeys() override;

    [[nodiscard]] Pending<Keys> keys(const QString &wantedKeyId);

private:
    [[nodiscard]] bool satisfies(const QString &wantedKeyId) const;
    void fetch();
    void settleAll(const Keys &keys);

    Transport &m_transport;
    HttpRequest m_request;
    const Clock &m_clock;
    QList<Jwk> m_keys;
    std::optional<qint64> m_fetchedAtMs;
    QList<Pending<Keys>> m_waiting;
    std::optional<Pending<Result<HttpResponse>>> m_running;
};

} // namespace lwb
