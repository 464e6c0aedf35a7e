// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/KeychainSecretStore.h"
#include "credentials/ProfileStore.h"
#include "credentials/SessionSecretStore.h"
#include "demo/DemoTenant.h"
#include "gui/TenantSession.h"

#include <QObject>
#include <QSettings>

#include <map>
#include <memory>

namespace lwb {

/// Owns every object that outlives a window, and hands references down. Nothing here touches the
/// keychain or the network until somebody asks.
class AppContext final : public QObject
{
    Q_OBJECT
public:
    /// `configDirectory` empty: the user's own; tests give a scratch directory.
    explicit AppContext(const QString &configDirectory = {}, QObject *parent = nullptr);
    ~AppContext() override;

    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] KeychainSecretStore &keychain() { return m_keychain; }
    /// Where this profile's App secret is kept.
    [[nodiscard]] SecretStore &secretStore(SecretPlace place);
    [[nodiscard]] SecretReader secretReader(const Profile &profile);
    /// Window sizes, splitters, last page, drafts. No secret ever goes in here.
    [[nodiscard]] QSettings &uiState() { return *m_uiState; }

    /// The session of a profile; windows on the same profile share it.
    [[nodiscard]] std::shared_ptr<TenantSession> session(const Profile &profile);
    /// The next session() of this profile is a new one: its profile or secret changed, or was removed.
    /// Windows that still show the old one keep it alive.
    void closeSession(const QString &profileId);
    /// Starts the demo tenant at first use. Its profile lives in memory only.
    [[nodiscard]] Result<Profile> demoProfile();
    [[nodiscard]] bool isDemo(const Profile &profile) const;

    /// The same asked again would fail again: the connection's App secret or settings come first.
    [[nodiscard]] static bool isMendedByEditing(const Error &error);
    /// What a button under this error says: "Retry", "Unlock and retry", "Enter the App secret…",
    /// "Edit the connection…".
    [[nodiscard]] static QString wayOn(const Error &error);
    /// Does what can be done about the error (unlocks the keychain, forgets tokens that are not let
    /// in: roles may have been given meanwhile), then retries.
    void recover(const Error &error, const QObject *context, std::function<void()> retry);

private:
    ProfileStore m_profiles;
    KeychainSecretStore m_keychain;
    SessionSecretStore m_sessionSecrets;
    std::unique_ptr<QSettings> m_uiState;
    std::unique_ptr<DemoTenant> m_demo;
    // Last: sessions use everything above.
    std::map<QString, std::shared_ptr<TenantSession>> m_sessions;
};

} // namespace lwb
