// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Result.h"

#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

#include <memory>

namespace lwb {

/// A connection to the session bus of our own, made when first needed and again after it was lost.
/// Connecting waits for the bus, so it happens on a thread of its own.
class SessionBus final : public QObject
{
public:
    struct Call
    {
        QString service;
        QString path;
        QString interface;
        QString method;
        QVariantList arguments;
    };

    explicit SessionBus(QObject *parent = nullptr);
    ~SessionBus() override;

    /// The reply. KeychainUnavailable: no bus, or no such service on it; otherwise KeychainFailed.
    /// No time limit: cancel it.
    [[nodiscard]] Pending<Result<QDBusMessage>> call(const Call &call);
    /// The unique name (":1.5") of who answers to a well-known one. Newer Qt's replies don't tell.
    [[nodiscard]] Pending<Result<QString>> ownerOf(const QString &service);
    /// `sender` is a unique name (":1.5"): Qt asks the bus, waiting, who owns any other.
    bool listen(const QString &sender, const QString &path, const QString &interface,
                const QString &signal, QObject *receiver, const char *slot);
    [[nodiscard]] static bool connecting();

private:
    [[nodiscard]] Pending<Result<Done>> connectToBus();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
