// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileConnections.h"

#include "cli/Output.h"
#include "credentials/KeychainSecretStore.h"
#include "credentials/ProfileStore.h"
#include "logto/NetworkPreferences.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

ProfileConnections::ProfileConnections(Variables variables, Output &output)
    : ConnectionFinder(std::move(variables)), m_output(output)
{
}

ProfileConnections::~ProfileConnections() = default;

Result<ProfileStore *> ProfileConnections::profiles()
{
    if (!m_profiles) {
        m_profiles = std::make_unique<ProfileStore>();
        if (auto loaded = m_profiles->load(); !loaded)
            return loaded.error();
        if (const std::optional<Error> &problem = m_profiles->problem())
            m_output.warn(problem->summary());
    }
    return m_profiles.get();
}

Result<Profile> ProfileConnections::profile(const QString &nameOrId)
{
    const Result<ProfileStore *> store = profiles();
    if (!store)
        return store.error();
    Result<Profile> found = (*store)->find(nameOrId);
    if (found)
        return found;
    Error error = found.error();
    if (error.kind == Error::Kind::Ambiguous) {
        error.message = u"Several profiles fit '%1': %2."_s.arg(nameOrId, error.detail);
    } else if (error.kind == Error::Kind::NotFound) {
        QStringList names;
        for (const Profile &profile : (*store)->profiles())
            names.append(profile.name);
        error.message = names.isEmpty()
            ? u"No profile '%1': there is none yet. 'lwb profile add' makes one."_s.arg(nameOrId)
            : unknownWord(u"profile"_s, nameOrId, names).message;
    }
    return error;
}

KeychainSecretStore &ProfileConnections::keychain()
{
    if (!m_keychain) {
        m_keychain = std::make_unique<KeychainSecretStore>();
        QObject::connect(m_keychain.get(), &KeychainSecretStore::waiting, &m_output,
                         [this](bool isWaiting) {
            if (isWaiting)
                m_output.note(u"Waiting for your keychain; it may have a question open…"_s);
        });
    }
    return *m_keychain;
}

SecretReader ProfileConnections::proxyPasswordReader()
{
    return [this] { return keychain().read(proxyPasswordId()); };
}

Result<Connection> ProfileConnections::fromProfile(const QString &nameOrId, Need need)
{
    Result<Profile> profile = this->profile(nameOrId);
    if (!profile)
        return profile.error();
    if (need != Need::PublicKeys && profile->secretPlace == SecretPlace::SessionOnly) {
        return Error::make(
            Error::Kind::InvalidInput,
            u"'%1' keeps its App secret in the console's memory only. Use LOGTO_ENDPOINT, "
            "LOGTO_CLIENT_ID and LOGTO_CLIENT_SECRET instead."_s.arg(profile->name));
    }
    Connection connection{std::move(*profile), {}};
    connection.readSecret = [this, id = connection.profile.id] { return keychain().read(id); };
    return connection;
}

} // namespace lwb::cli
