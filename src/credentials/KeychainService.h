// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Result.h"

#include <QObject>

#include <memory>

namespace lwb {

/// What the keychain says about itself, which QtKeychain does not pass on: libsecret calls a locked
/// entry "not found" and the delete of one a success. Linux: the Secret Service over D-Bus, never
/// waiting on this thread. Where something else keeps the secrets, everything is Unknown.
class KeychainService final : public QObject
{
public:
    enum class Keyring { Unknown, Open, Locked, None }; ///< the one that takes new entries
    enum class Entry { Unknown, Absent, Open, Locked };
    /// Who keeps the secrets, as far as this platform lets it be known.
    enum class Backend { SecretService, KWallet, File, System };
    struct State
    {
        Backend backend = Backend::System;
        Keyring keyring = Keyring::Unknown;
        Entry entry = Entry::Unknown;
    };

    explicit KeychainService(QObject *parent = nullptr);
    ~KeychainService() override;

    /// KeychainUnavailable when nothing can answer. No time limit of its own: cancel it.
    [[nodiscard]] Pending<Result<State>> look(const QString &service, const QString &key);
    /// Shows the service's own prompt when it needs one. KeychainLocked: dismissed, or can't be
    /// shown.
    [[nodiscard]] Pending<Result<Done>> unlock();
    /// Whether a connection is being made on a thread of its own that no one can stop.
    [[nodiscard]] static bool connecting();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
