// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SecretRules.h"

#include <QStringDecoder>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 2'000;

Error invalid(const QString &code, const QString &message)
{
    Error error = Error::make(Error::Kind::InvalidInput, message);
    error.code = code;
    return error;
}

} // namespace

Result<Done> checkSecret(const Secret &secret)
{
    if (secret.reveal().contains('\0'))
        return invalid(u"secret.nul"_s, u"the secret contains a NUL character"_s);
    if (secret.reveal().size() > MaxBytes) {
        return invalid(u"secret.too_long"_s, u"the secret is longer than %1 bytes"_s.arg(MaxBytes));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(secret.reveal());
    if (decoder.hasError())
        return invalid(u"secret.not_utf8"_s, u"the secret is not UTF-8"_s);
    return Done{};
}

} // namespace lwb
