// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"
#include "credentials/KeychainSecretStore.h"
#include "credentials/ProfileStore.h"
#include "credentials/SessionSecretStore.h"
#include "demo/DemoTenant.h"
#include "gui/TenantSession.h"

#include <QObject>

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
    /// Where all of it is kept.
    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    /// Window sizes, splitters, last page, drafts. No secret ever goes in here.
    [[nodiscard]] StateFile &uiState() { return m_uiState; }

    /// The session of a profile; windows on the same profile share it. One whose profile has
    /// changed since is replaced.
    [[nodiscard]] std::shared_ptr<TenantSession> session(const Profile &profile);
    /// The next session() of this profile is a new one: its profile or secret changed, or was
    /// removed. Windows that still show the old one keep it alive.
    void closeSession(const QString &profileId);
    /// Every session that a window shows or may show again.
    [[nodiscard]] std::vector<std::shared_ptr<TenantSession>> openSessions() const;
    /// A session of its own, for what is only typed yet.
    [[nodiscard]] std::unique_ptr<TenantSession> trialSession(const Profile &profile,
                                                              SecretReader reader);
    /// Sessions use the preferences as they are now; also after the proxy's password changed.
    void applyNetwork();
    /// Forgets what was done with the program: drafts, filters, places. What is open starts afresh.
    void clearHistory();
    /// Starts the demo tenant at first use. Its profile lives in memory only.
    [[nodiscard]] Result<Profile> demoProfile();
    [[nodiscard]] bool isDemo(const Profile &profile) const;
    [[nodiscard]] static QString demoId();

    /// The same asked again would fail again: the connection's App secret or settings come first.
    [[nodiscard]] static bool isMendedByEditing(const Error &error);
    /// What a button under this error says: "Retry", "Unlock and retry", "Enter the App secret…",
    /// "Edit the connection…".
    [[nodiscard]] static QString wayOn(const Error &error);
    /// Does what can be done about the error (unlocks the keychain, forgets tokens that are not let
    /// in: roles may have been given meanwhile), then retries.
    void recover(const Error &error, const QObject *context, std::function<void()> retry);

Q_SIGNALS:
    void historyCleared();

private:
    [[nodiscard]] NetworkSettings network();
    void importSettings();

    const QString m_directory;
    Preferences m_preferences;
    StateFile m_uiState;
    ProfileStore m_profiles;
    KeychainSecretStore m_keychain;
    SessionSecretStore m_sessionSecrets;
    std::unique_ptr<DemoTenant> m_demo;
    // Last: sessions use everything above.
    std::map<QString, std::shared_ptr<TenantSession>> m_sessions;
    std::vector<std::weak_ptr<TenantSession>> m_shown; ///< also those that windows alone keep alive
};

} // namespace lwb
