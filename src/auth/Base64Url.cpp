// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Base64Url.h"

namespace lwb {

namespace {
constexpr auto style = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    QByteArray decoded = QByteArray::fromBase64(text.toByteArray(), style);
    // Qt skips stray characters and ignores spare bits: only the canonical text comes back equal.
    if (encodeBase64Url(decoded) != text)
        return std::nullopt;
    return decoded;
}

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(style);
}

} // namespace lwb
