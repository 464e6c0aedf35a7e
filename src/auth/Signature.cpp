// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/Signature.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

template<auto Free>
struct Freer
{
    template<typename T>
    void operator()(T *p) const { Free(p); }
};
using BigNumber = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freer<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freer<OSSL_PARAM_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freer<ECDSA_SIG_free>>;

struct ErrorQueueGuard
{
    ErrorQueueGuard() { ERR_set_mark(); }
    ~ErrorQueueGuard() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueGuard)
};

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

BigNumber bigNumber(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(data(bytes), int(bytes.size()), nullptr));
}

Error unusable(const QString &why)
{
    return Error::make(Error::Kind::Malformed, why);
}

EVP_PKEY *build(const char *type, const ParameterBuilder &builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return key;
}

EVP_PKEY *buildEc(const Jwk &jwk)
{
    const QByteArray group = jwk.curve.toLatin1();
    const QByteArray point = '\4' + jwk.x + jwk.y;
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                            group.constData(), 0)
        || !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                             point.constData(), size_t(point.size())))
        return nullptr;
    return build("EC", builder);
}

EVP_PKEY *buildEdwards(const Jwk &jwk)
{
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                                      jwk.x.constData(), size_t(jwk.x.size())))
        return nullptr;
    return build("ED25519", builder);
}

EVP_PKEY *buildRsa(const BigNumber &modulus, const BigNumber &exponent)
{
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get())
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return nullptr;
    return build("RSA", builder);
}

Result<EVP_PKEY *> buildKey(const Jwk &jwk, const SignatureAlgorithm &algorithm)
{
    EVP_PKEY *key = nullptr;
    switch (algorithm.scheme) {
    case SignatureAlgorithm::Scheme::Ecdsa: {
        if (jwk.x.size() != algorithm.coordinateBytes || jwk.y.size() != algorithm.coordinateBytes)
            return unusable(u"the coordinates of a key on %1 have %2 bytes"_s.arg(
                algorithm.curve, QString::number(algorithm.coordinateBytes)));
        key = buildEc(jwk);
        const KeyContext context(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr) : nullptr);
        if (!context || EVP_PKEY_public_check(context.get()) != 1) {
            EVP_PKEY_free(key);
            return unusable(u"the key is not a point on %1"_s.arg(algorithm.curve));
        }
        return key;
    }
    case SignatureAlgorithm::Scheme::EdDsa:
        if (jwk.x.size() != algorithm.coordinateBytes)
            return unusable(u"a key on %1 has %2 bytes"_s.arg(
                algorithm.curve, QString::number(algorithm.coordinateBytes)));
        key = buildEdwards(jwk);
        break;
    case SignatureAlgorithm::Scheme::RsaPkcs1:
    case SignatureAlgorithm::Scheme::RsaPss: {
        // OpenSSL's own check of an RSA key looks for primes, which takes seconds for a big one.
        if (jwk.n.size() > 1024 || jwk.e.size() > 8)
            return unusable(u"the RSA key is larger than 8192 bits"_s);
        const BigNumber modulus = bigNumber(jwk.n);
        const BigNumber exponent = bigNumber(jwk.e);
        if (!modulus || !exponent)
            return unusable(u"OpenSSL ran out of memory"_s);
        if (const int bits = BN_num_bits(modulus.get()); bits < 2048)
            return unusable(u"the RSA key has %1 bits, fewer than 2048"_s.arg(bits));
        if (!BN_is_odd(modulus.get()) || !BN_is_odd(exponent.get()) || BN_is_one(exponent.get()))
            return unusable(u"the RSA modulus or exponent is even, or the exponent is 1"_s);
        key = buildRsa(modulus, exponent);
        break;
    }
    }
    if (!key)
        return unusable(u"OpenSSL did not take the key"_s);
    return key;
}

/// r || s of RFC 7518 3.4 as the DER that OpenSSL wants. Empty when r or s is zero: such a
/// signature once passed for good elsewhere ("psychic signatures").
QByteArray derSignature(QByteArrayView raw, qsizetype half)
{
    BigNumber r = bigNumber(raw.first(half));
    BigNumber s = bigNumber(raw.sliced(half));
    if (!r || !s || BN_is_zero(r.get()) || BN_is_zero(s.get()))
        return {};
    const EcdsaSignature signature(ECDSA_SIG_new());
    if (!signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    // set0 took them over.
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

} // namespace

const SignatureAlgorithm *findSignatureAlgorithm(QStringView name)
{
    using Scheme = SignatureAlgorithm::Scheme;
    static constexpr SignatureAlgorithm algorithms[] = {
        {"ES256"_L1, "EC"_L1, "P-256"_L1, Scheme::Ecdsa, "SHA256", 32},
        {"ES384"_L1, "EC"_L1, "P-384"_L1, Scheme::Ecdsa, "SHA384", 48},
        {"ES512"_L1, "EC"_L1, "P-521"_L1, Scheme::Ecdsa, "SHA512", 66},
        {"RS256"_L1, "RSA"_L1, {}, Scheme::RsaPkcs1, "SHA256", 0},
        {"PS256"_L1, "RSA"_L1, {}, Scheme::RsaPss, "SHA256", 0},
        {"EdDSA"_L1, "OKP"_L1, "Ed25519"_L1, Scheme::EdDsa, nullptr, 32},
    };
    for (const SignatureAlgorithm &algorithm : algorithms) {
        if (algorithm.name == name)
            return &algorithm;
    }
    return nullptr;
}

PublicKey::PublicKey(EVP_PKEY *key, const SignatureAlgorithm &algorithm)
    : m_key(key, EVP_PKEY_free)
    , m_algorithm(&algorithm)
{
}

Result<PublicKey> PublicKey::load(const Jwk &jwk, const SignatureAlgorithm &algorithm)
{
    const ErrorQueueGuard guard;
    const auto key = buildKey(jwk, algorithm);
    if (!key)
        return key.error();
    return PublicKey(*key, algorithm);
}

bool PublicKey::verifies(QByteArrayView input, QByteArrayView signature) const
{
    const ErrorQueueGuard guard;
    const bool isRsa = m_algorithm->coordinateBytes == 0;
    const qsizetype expected =
        isRsa ? EVP_PKEY_get_size(m_key.get()) : 2 * m_algorithm->coordinateBytes;
    if (signature.size() != expected)
        return false;
    QByteArray der;
    if (m_algorithm->scheme == SignatureAlgorithm::Scheme::Ecdsa) {
        der = derSignature(signature, m_algorithm->coordinateBytes);
        if (der.isEmpty())
            return false;
        signature = der;
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by context
    if (!context || EVP_DigestVerifyInit_ex(context.get(), &keyContext, m_algorithm->digest,
                                            nullptr, nullptr, m_key.get(), nullptr) != 1)
        return false;
    if (m_algorithm->scheme == SignatureAlgorithm::Scheme::RsaPss
        && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) <= 0
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), data(signature), size_t(signature.size()), data(input),
                            size_t(input.size())) == 1;
}

} // namespace lwb
