// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SessionSecretStore.h"

#include "credentials/SecretRules.h"

namespace lwb {

using namespace Qt::StringLiterals;

Pending<Result<Secret>> SessionSecretStore::read(const QString &profileId)
{
    const auto found = m_secrets.find(profileId);
    if (found == m_secrets.end()) {
        Error error = Error::make(Error::Kind::KeychainMissing,
                                  u"no secret is kept in this session"_s, profileId);
        error.code = u"secret.session"_s;
        return Result<Secret>(error);
    }
    return Result<Secret>(found->second.duplicate());
}

Pending<Result<Done>> SessionSecretStore::write(const QString &profileId, Secret secret)
{
    if (auto fits = checkSecret(secret); !fits)
        return fits;
    m_secrets.insert_or_assign(profileId, std::move(secret));
    return Result<Done>(Done{});
}

Pending<Result<Done>> SessionSecretStore::erase(const QString &profileId)
{
    m_secrets.erase(profileId);
    return Result<Done>(Done{});
}

} // namespace lwb
