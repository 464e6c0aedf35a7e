// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "core/Secret.h"

#include <QString>

namespace lwb {

/// Keeps one App secret per profile id. The only interface to keychains.
/// Errors: KeychainMissing only when the keychain is known to be open and has no entry;
/// KeychainLocked, KeychainUnavailable (no service; `message` tells why), KeychainTimeout (the hard
/// limit; the job is left to end by itself), KeychainFailed. A profile outlives all of them.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Pending<Result<Secret>> read(const QString &profileId) = 0;
    /// Settles Done only after the value was read back equal. InvalidInput: NUL, or past 2,000
    /// bytes.
    [[nodiscard]] virtual Pending<Result<Done>> write(const QString &profileId, Secret secret) = 0;
    /// Settles Done only after it was seen that nothing is left; a missing entry is Done.
    [[nodiscard]] virtual Pending<Result<Done>> erase(const QString &profileId) = 0;
};

} // namespace lwb
