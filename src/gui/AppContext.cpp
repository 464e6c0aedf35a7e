// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AppContext.h"

#include "core/Logging.h"
#include "core/UserDirectory.h"
#include "doctor/Recogniser.h"
#include "logto/NetworkPreferences.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
const QString demoProfileId = u"demo"_s;

enum class Mend { None, Secret, Settings };

/// What of the connection is to blame for the error.
Mend mendOf(const Error &error)
{
    if (error.kind == Error::Kind::KeychainMissing ||
        error.kind == Error::Kind::KeychainUnavailable)
        return Mend::Secret;
    if (error.kind != Error::Kind::TokenRefused && error.kind != Error::Kind::Http)
        return Mend::None;
    const auto finding = recognise(error);
    if (!finding || !finding->certain)
        return Mend::None;
    for (const auto code : {"C5"_L1, "C6"_L1, "D9"_L1}) {
        if (finding->code == code)
            return Mend::Secret;
    }
    for (const auto code : {"A2"_L1, "A3"_L1, "C4"_L1, "C7"_L1, "D2"_L1, "D3"_L1}) {
        if (finding->code == code)
            return Mend::Settings;
    }
    return Mend::None;
}

QString directoryOr(const QString &chosen)
{
    return chosen.isEmpty() ? userDirectory() : chosen;
}
} // namespace

AppContext::AppContext(const QString &configDirectory, QObject *parent)
    : QObject(parent)
    , m_directory(directoryOr(configDirectory))
    , m_preferences(m_directory)
    , m_uiState(m_directory + u"/windows.json"_s)
    , m_profiles(m_directory)
{
    importSettings();
    connect(&m_preferences, &Preferences::changed, this, &AppContext::applyNetwork);
    m_preferences.watch();
    // A failure is kept in problem(), which the window shows; the profiles themselves are not lost.
    if (const auto loaded = m_profiles.load(); !loaded)
        qCWarning(lcStore) << loaded.error().summary();
}

AppContext::~AppContext() = default;

SecretStore &AppContext::secretStore(SecretPlace place)
{
    if (place == SecretPlace::SessionOnly)
        return m_sessionSecrets;
    return m_keychain;
}

SecretReader AppContext::secretReader(const Profile &profile)
{
    return [&store = secretStore(profile.secretPlace), id = profile.id] { return store.read(id); };
}

std::shared_ptr<TenantSession> AppContext::session(const Profile &profile)
{
    auto &session = m_sessions[profile.id];
    if (!session || session->profile() != profile) {
        session = trialSession(profile, secretReader(profile));
        std::erase_if(m_shown, [](const auto &shown) { return shown.expired(); });
        m_shown.push_back(session);
    }
    return session;
}

std::unique_ptr<TenantSession> AppContext::trialSession(const Profile &profile, SecretReader reader)
{
    auto session = std::make_unique<TenantSession>(profile, std::move(reader));
    session->tenant().setNetwork(network());
    return session;
}

NetworkSettings AppContext::network()
{
    return networkSettings(m_preferences.values(),
                           [&store = m_keychain] { return store.read(proxyPasswordId()); });
}

void AppContext::applyNetwork()
{
    for (const auto &session : openSessions())
        session->tenant().setNetwork(network());
}

std::vector<std::shared_ptr<TenantSession>> AppContext::openSessions() const
{
    std::vector<std::shared_ptr<TenantSession>> sessions;
    for (const auto &shown : m_shown) {
        if (auto session = shown.lock())
            sessions.push_back(std::move(session));
    }
    return sessions;
}

void AppContext::clearHistory()
{
    m_uiState.clear();
    Q_EMIT historyCleared();
}

/// What version 0.1.0 kept in window.ini.
void AppContext::importSettings()
{
    const QString old = m_directory + u"/window.ini"_s;
    if (m_uiState.existed() || !QFileInfo::exists(old))
        return;
    const QSettings settings(old, QSettings::IniFormat);
    for (const QString &key : settings.allKeys()) {
        const bool ofTheWindow = key.startsWith("window/"_L1);
        m_uiState.setValue(ofTheWindow ? u"windows/1/"_s + key.section(u'/', 1) : key,
                           settings.value(key));
    }
}

void AppContext::closeSession(const QString &profileId)
{
    m_sessions.erase(profileId);
}

Result<Profile> AppContext::demoProfile()
{
    if (!m_demo) {
        DemoOptions options;
        options.untidy = true;
        auto started = DemoTenant::start(options);
        if (!started)
            return started.error();
        m_demo = std::move(*started);
        // Settles at once: this store is memory.
        (void)m_sessionSecrets.write(demoProfileId,
                                     Secret(m_demo->address().clientSecret.toUtf8()));
    }
    const DemoTenant::Address &address = m_demo->address();
    Profile profile;
    profile.id = demoProfileId;
    profile.name = tr("Demo tenant");
    profile.endpoint = address.endpoint;
    profile.tenantId = u"default"_s;
    profile.resource = address.resource;
    profile.clientId = address.clientId;
    profile.environment = Environment::Demo;
    profile.secretPlace = SecretPlace::SessionOnly;
    profile.apiResources = {{tr("Shopping API"), u"https://shopping.api"_s, address.shoppingApi,
                             {u"read:products"_s, u"write:products"_s}}};
    return profile;
}

QString AppContext::demoId()
{
    return demoProfileId;
}

bool AppContext::isDemo(const Profile &profile) const
{
    return profile.id == demoProfileId;
}

bool AppContext::isMendedByEditing(const Error &error)
{
    return mendOf(error) != Mend::None;
}

QString AppContext::wayOn(const Error &error)
{
    if (error.kind == Error::Kind::KeychainLocked)
        return tr("Unlock and retry");
    switch (mendOf(error)) {
    case Mend::Secret: return tr("Enter the App secret…");
    case Mend::Settings: return tr("Edit the connection…");
    case Mend::None: break;
    }
    return tr("Retry");
}

void AppContext::recover(const Error &error, const QObject *context, std::function<void()> retry)
{
    if (error.kind != Error::Kind::KeychainLocked) {
        if (error.status == 401 || error.status == 403) {
            for (const auto &[id, session] : m_sessions)
                session->tenant().tokens().clear();
        }
        retry();
        return;
    }
    // Refused or failed: the retry meets the lock again and says so.
    m_keychain.unlock().then(context,
                             [retry = std::move(retry)](const Result<Done> &) { retry(); });
}

} // namespace lwb
