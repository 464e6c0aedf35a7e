// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/SecretStore.h"

#include <map>

namespace lwb {

/// Memory only, gone with the process: what the user chose instead of a keychain.
class SessionSecretStore final : public SecretStore
{
public:
    [[nodiscard]] Pending<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] Pending<Result<Done>> write(const QString &profileId, Secret secret) override;
    [[nodiscard]] Pending<Result<Done>> erase(const QString &profileId) override;
    [[nodiscard]] bool has(const QString &profileId) const { return m_secrets.contains(profileId); }

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace lwb
