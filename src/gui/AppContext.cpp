// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AppContext.h"

#include "core/Logging.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
const QString demoProfileId = u"demo"_s;
}

AppContext::AppContext(const QString &configDirectory, QObject *parent)
    : QObject(parent)
    , m_profiles(configDirectory)
{
    const QString directory = QFileInfo(m_profiles.filePath()).absolutePath();
    m_uiState = std::make_unique<QSettings>(directory + u"/window.ini"_s, QSettings::IniFormat);
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
    if (!session)
        session = std::make_shared<TenantSession>(profile, secretReader(profile));
    return session;
}

void AppContext::closeSession(const QString &profileId)
{
    m_sessions.erase(profileId);
}

Result<Profile> AppContext::demoProfile()
{
    if (!m_demo) {
        auto started = DemoTenant::start({});
        if (!started)
            return started.error();
        m_demo = std::move(*started);
        // Settles at once: this store is memory.
        (void)m_sessionSecrets.write(demoProfileId, Secret(m_demo->address().clientSecret.toUtf8()));
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

bool AppContext::isDemo(const Profile &profile) const
{
    return profile.id == demoProfileId;
}

QString AppContext::wayOn(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::KeychainLocked: return tr("Unlock and retry");
    case Error::Kind::KeychainMissing: return tr("Enter the App secret…");
    default: return tr("Retry");
    }
}

void AppContext::recover(const Error &error, const QObject *context, std::function<void()> retry)
{
    if (error.kind != Error::Kind::KeychainLocked) {
        retry();
        return;
    }
    // Refused or failed: the retry meets the lock again and says so.
    m_keychain.unlock().then(context, [retry = std::move(retry)](const Result<Done> &) { retry(); });
}

} // namespace lwb
