// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Connection.h"

#include <memory>

namespace lwb {
class KeychainSecretStore;
class ProfileStore;
}

namespace lwb::cli {

class Output;

/// Connections from saved profiles too, their secrets from the keychain.
class ProfileConnections final : public ConnectionFinder
{
public:
    ProfileConnections(Variables variables, Output &output);
    ~ProfileConnections() override;

    /// The profile of that name or id. NotFound and Ambiguous tell the candidates.
    [[nodiscard]] Result<Profile> profile(const QString &nameOrId);
    /// Loaded on first use; what had to be moved aside is told as a warning.
    [[nodiscard]] Result<ProfileStore *> profiles();
    [[nodiscard]] KeychainSecretStore &keychain();

protected:
    [[nodiscard]] SecretReader proxyPasswordReader() override;
    [[nodiscard]] Result<Connection> fromProfile(const QString &nameOrId, Need need) override;

private:
    Output &m_output;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<KeychainSecretStore> m_keychain;
};

} // namespace lwb::cli
