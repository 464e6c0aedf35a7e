// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/KeychainService.h"

namespace lwb {

// The keychains of Windows and macOS tell QtKeychain apart what is locked and what is missing.
struct KeychainService::Private
{
};

KeychainService::KeychainService(QObject *parent) : QObject(parent) {}
KeychainService::~KeychainService() = default;

Pending<Result<KeychainService::State>> KeychainService::look(const QString &, const QString &)
{
    return Result<State>(State{});
}

Pending<Result<Done>> KeychainService::unlock()
{
    return Result<Done>(Done{});
}

bool KeychainService::connecting()
{
    return false;
}

} // namespace lwb
