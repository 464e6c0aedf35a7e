// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/KeychainSecretStore.h"

namespace lwb {

using namespace Qt::StringLiterals;

// Not connected to a keychain yet: every call says so.
struct KeychainSecretStore::Private
{
    static Error missing() { return Error::make(Error::Kind::KeychainUnavailable, u"not built in"_s); }
};

KeychainSecretStore::KeychainSecretStore(QObject *parent) : KeychainSecretStore(parent, Limits{}) {}
KeychainSecretStore::KeychainSecretStore(QObject *parent, const Limits &) : QObject(parent) {}
KeychainSecretStore::~KeychainSecretStore() = default;
Pending<Result<Secret>> KeychainSecretStore::read(const QString &)
{
    return Result<Secret>(Private::missing());
}
Pending<Result<Done>> KeychainSecretStore::write(const QString &, Secret)
{
    return Result<Done>(Private::missing());
}
Pending<Result<Done>> KeychainSecretStore::erase(const QString &)
{
    return Result<Done>(Private::missing());
}
Pending<Result<Done>> KeychainSecretStore::unlock()
{
    return Result<Done>(Private::missing());
}
bool KeychainSecretStore::jobsOutstanding()
{
    return false;
}

} // namespace lwb
