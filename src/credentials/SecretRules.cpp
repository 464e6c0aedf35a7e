// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SecretRules.h"

#include <QStringDecoder>

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
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(secret.reveal());
    if (decoder.hasError())
        return Error::make(Error::Kind::InvalidInput, u"the secret is not UTF-8"_s);
    return Done{};
}

} // namespace lwb
