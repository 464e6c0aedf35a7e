// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTokens.h"

#include "demo/DemoIds.h"
#include "demo/JsonOut.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int coordinateSize = 48; // P-384

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Nothing for text that is not base64url without padding.
std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                  | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return {};
    return *result;
}

QByteArray coordinate(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(coordinateSize, '\0');
    BN_bn2binpad(number, reinterpret_cast<uchar *>(bytes.data()), coordinateSize);
    BN_free(number);
    return base64Url(bytes);
}

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
struct FreeSignature
{
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;
using Signature = std::unique_ptr<ECDSA_SIG, FreeSignature>;

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}
uchar *bytesOf(QByteArray &bytes) { return reinterpret_cast<uchar *>(bytes.data()); }

/// JWS wants r and s side by side (RFC 7518 3.4), OpenSSL makes DER.
QByteArray ecdsaSignature(EVP_PKEY *key, const QByteArray &input)
{
    const Context context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, key);
    QByteArray der(256, Qt::Uninitialized);
    size_t size = size_t(der.size());
    EVP_DigestSign(context.get(), bytesOf(der), &size, bytesOf(input), size_t(input.size()));
    const uchar *at = bytesOf(std::as_const(der));
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(size)));
    QByteArray raw(2 * coordinateSize, Qt::Uninitialized);
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytesOf(raw), coordinateSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytesOf(raw) + coordinateSize, coordinateSize);
    return raw;
}

bool isSignedBy(EVP_PKEY *key, const QByteArray &input, const QByteArray &raw)
{
    if (raw.size() != 2 * coordinateSize)
        return false;
    const Signature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytesOf(raw), coordinateSize, nullptr),
                   BN_bin2bn(bytesOf(raw) + coordinateSize, coordinateSize, nullptr));
    QByteArray der(256, Qt::Uninitialized);
    uchar *at = bytesOf(der);
    const int size = i2d_ECDSA_SIG(signature.get(), &at);
    const Context context(EVP_MD_CTX_new());
    return size > 0 && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha384(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), bytesOf(std::as_const(der)), size_t(size),
                               bytesOf(input), size_t(input.size()))
                  == 1;
}

} // namespace

void DemoTokens::FreeKey::operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }

DemoTokens::DemoTokens() : m_key(EVP_EC_gen("P-384"))
{
    m_x = coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X);
    m_y = coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y);
    // RFC 7638 thumbprint.
    const QByteArray members =
        R"({"crv":"P-384","kty":"EC","x":")" + m_x + R"(","y":")" + m_y + R"("})";
    m_keyId = base64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256));
}

DemoTokens::~DemoTokens() = default;

QByteArray DemoTokens::sign(const Claims &claims) const
{
    JsonOut header;
    header.beginObject()
        .text("alg", "ES384")
        .text("typ", "at+jwt")
        .text("kid", m_keyId)
        .endObject();
    JsonOut payload;
    payload.beginObject();
    if (!claims.organizationId.isEmpty())
        payload.text("organization_id", claims.organizationId);
    payload.text("jti", randomToken(43)).text("sub", claims.clientId);
    payload.number("iat", claims.issuedAtS).number("exp", claims.expiresAtS);
    if (!claims.scope.isNull())
        payload.text("scope", claims.scope);
    payload.text("client_id", claims.clientId)
        .text("iss", claims.issuer)
        .text("aud", claims.audience)
        .endObject();
    const QByteArray input = base64Url(header.bytes()) + '.' + base64Url(payload.bytes());
    return input + '.' + base64Url(ecdsaSignature(m_key.get(), input));
}

QByteArray DemoTokens::jwks() const
{
    JsonOut out;
    out.beginObject().key("keys").beginArray().beginObject();
    out.text("kty", "EC")
        .text("use", "sig")
        .text("kid", m_keyId)
        .text("alg", "ES384")
        .text("crv", "P-384");
    out.text("x", m_x).text("y", m_y).endObject().endArray().endObject();
    return out.take();
}

DemoTokens::Verdict DemoTokens::verify(const QByteArray &token, const QByteArray &issuer,
                                       const QByteArray &audience, qint64 nowS) const
{
    static const Verdict invalid{"ERR_JWS_INVALID", "JWSInvalid", {}, {}, {}};
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return invalid;
    const auto headerText = fromBase64Url(parts[0]);
    const auto payloadText = fromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    const auto header = QJsonDocument::fromJson(headerText.value_or(QByteArray())).object();
    const QString algorithm = header.value("alg"_L1).toString();
    if (!headerText || !payloadText || !signature || algorithm.isEmpty())
        return invalid;
    if (algorithm == "none"_L1 || algorithm.startsWith("HS"_L1))
        return {"ERR_JOSE_NOT_SUPPORTED", "JOSENotSupported", {}, {}, {}};
    const QString keyId = header.value("kid"_L1).toString();
    if (algorithm != "ES384"_L1 || (!keyId.isEmpty() && keyId.toUtf8() != m_keyId))
        return {"ERR_JWKS_NO_MATCHING_KEY", "JWKSNoMatchingKey", {}, {}, {}};
    if (!isSignedBy(m_key.get(), parts[0] + '.' + parts[1], *signature))
        return {
            "ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "JWSSignatureVerificationFailed", {}, {}, {}};

    Verdict verdict;
    verdict.payloadText = *payloadText;
    verdict.payload = QJsonDocument::fromJson(*payloadText).object();
    const auto claimIs = [&](QLatin1StringView name, const QByteArray &wanted) {
        return verdict.payload.value(name).toString().toUtf8() == wanted;
    };
    if (!claimIs("iss"_L1, issuer))
        verdict.claim = "iss";
    else if (!claimIs("aud"_L1, audience))
        verdict.claim = "aud";
    if (!verdict.claim.isEmpty()) {
        verdict.code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
        verdict.name = "JWTClaimValidationFailed";
    } else if (qint64(verdict.payload.value("exp"_L1).toDouble()) <= nowS) {
        verdict.claim = "exp";
        verdict.code = "ERR_JWT_EXPIRED";
        verdict.name = "JWTExpired";
    }
    return verdict;
}

} // namespace lwb::demo
