// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "auth/Base64Url.h"
#include "auth/Jwt.h"

using namespace lwb;

/// A token that decodes is made of what it was decoded from, and says nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray token = test::inputOf(data, size);
    const auto jwt = decodeJwt(token);
    if (!jwt) {
        LWB_MUST(jwt.error().kind == Error::Kind::Malformed ||
                 jwt.error().kind == Error::Kind::TooLarge);
        LWB_MUST(!jwt.error().message.isEmpty());
        return 0;
    }
    const QByteArrayList parts = token.split('.');
    LWB_MUST(parts.size() == 3);
    LWB_MUST(jwt->signingInput == parts.at(0) + '.' + parts.at(1));
    LWB_MUST(decodeBase64Url(parts.at(0)) == jwt->headerText);
    LWB_MUST(decodeBase64Url(parts.at(1)) == jwt->claimsText);
    LWB_MUST(decodeBase64Url(parts.at(2)) == jwt->signature);
    LWB_MUST(decodeBase64Url(encodeBase64Url(jwt->claimsText)) == jwt->claimsText);
    (void)jwt->algorithm();
    (void)jwt->keyId();
    (void)jwt->issuer();
    (void)jwt->audience();
    (void)jwt->scopes();
    (void)jwt->expiresAt();
    (void)jwt->notBefore();
    (void)jwt->issuedAt();
    return 0;
}
