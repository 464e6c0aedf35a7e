// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SecretRules.h"

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 2'000;

} // namespace

Result<Done> checkSecret(const Secret &secret)
{
    if (secret.reveal().contains('\0'))
        return Error::make(Error::Kind::InvalidInput, u"the secret contains a NUL character"_s);
    if (secret.reveal().size() > MaxBytes) {
        return Error::make(Error::Kind::InvalidInput,
                           u"the secret is longer than %1 bytes"_s.arg(MaxBytes));
    }
    return Done{};
}

} // namespace lwb
