// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Base64Url.h"
#include "auth/JwtVerifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <memory>

namespace lwb::test {

using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

inline const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

/// A key pair made for the test, which signs as an issuer does and publishes its public half.
class SigningKey
{
public:
    explicit SigningKey(const QByteArray &algorithm, int rsaBits = 2048)
        : m_algorithm(algorithm)
        , m_key(generate(algorithm, size_t(rsaBits)), EVP_PKEY_free)
    {
    }

    [[nodiscard]] const QByteArray &algorithm() const { return m_algorithm; }

    /// `header` and `claims` as text, so that a test may write what no encoder would.
    [[nodiscard]] QByteArray token(const QByteArray &header, const QByteArray &claims) const
    {
        const QByteArray input = encodeBase64Url(header) + '.' + encodeBase64Url(claims);
        return input + '.' + encodeBase64Url(sign(input));
    }

    [[nodiscard]] QByteArray sign(const QByteArray &input) const
    {
        const QByteArray signature = rawSignature(input);
        return m_algorithm.startsWith("ES") ? joseSignature(signature) : signature;
    }

    /// ECDSA as OpenSSL writes it: DER.
    [[nodiscard]] QByteArray rawSignature(const QByteArray &input) const
    {
        const char *digest = m_algorithm == "ES384" ? "SHA384"
            : m_algorithm == "ES512"                ? "SHA512"
            : m_algorithm == "EdDSA"                ? nullptr
                                                    : "SHA256";
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        EVP_PKEY_CTX *keyContext = nullptr;
        EVP_DigestSignInit_ex(context.get(), &keyContext, digest, nullptr, nullptr, m_key.get(),
                              nullptr);
        if (m_algorithm == "PS256") {
            EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
        }
        size_t size = 1024;
        QByteArray signature(qsizetype(size), '\0');
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                           &size, bytes(input), size_t(input.size())) != 1)
            qFatal("OpenSSL does not sign");
        return signature.left(qsizetype(size));
    }

    /// The public key as a JWKS has it.
    [[nodiscard]] QJsonObject jwk(const QString &keyId) const
    {
        QJsonObject jwk{{QStringLiteral("use"), QStringLiteral("sig")},
                        {QStringLiteral("alg"), QString::fromLatin1(m_algorithm)}};
        if (!keyId.isNull())
            jwk.insert(QStringLiteral("kid"), keyId);
        const auto add = [&jwk](const char *name, const QByteArray &value) {
            jwk.insert(QLatin1StringView(name), QString::fromLatin1(encodeBase64Url(value)));
        };
        const auto say = [&jwk](const char *name, const char *value) {
            jwk.insert(QLatin1StringView(name), QLatin1StringView(value));
        };
        if (m_algorithm == "EdDSA") {
            say("kty", "OKP");
            say("crv", "Ed25519");
            QByteArray x(32, '\0');
            size_t size = size_t(x.size());
            EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(x.data()),
                                        &size);
            add("x", x);
        } else if (m_algorithm.startsWith("ES")) {
            say("kty", "EC");
            say("crv", curve(m_algorithm));
            add("x", number(OSSL_PKEY_PARAM_EC_PUB_X, coordinateBytes()));
            add("y", number(OSSL_PKEY_PARAM_EC_PUB_Y, coordinateBytes()));
        } else {
            say("kty", "RSA");
            add("n", number(OSSL_PKEY_PARAM_RSA_N));
            add("e", number(OSSL_PKEY_PARAM_RSA_E));
        }
        return jwk;
    }

    [[nodiscard]] qsizetype coordinateBytes() const
    {
        return m_algorithm == "ES256" ? 32 : m_algorithm == "ES384" ? 48 : 66;
    }

private:
    static const char *curve(const QByteArray &algorithm)
    {
        return algorithm == "ES256" ? "P-256" : algorithm == "ES384" ? "P-384" : "P-521";
    }

    static EVP_PKEY *generate(const QByteArray &algorithm, size_t rsaBits)
    {
        EVP_PKEY *key = algorithm == "EdDSA" ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                        : algorithm.startsWith("ES")
                            ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve(algorithm))
                            : EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", rsaBits);
        if (!key)
            qFatal("OpenSSL makes no key");
        return key;
    }

    [[nodiscard]] QByteArray number(const char *parameter, qsizetype size = 0) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(m_key.get(), parameter, &value);
        const BigNumber owner(value, BN_free);
        QByteArray text(size ? size : BN_num_bytes(value), '\0');
        BN_bn2binpad(value, reinterpret_cast<unsigned char *>(text.data()), int(text.size()));
        return text;
    }

    [[nodiscard]] QByteArray joseSignature(const QByteArray &der) const
    {
        const unsigned char *at = bytes(der);
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parsed(
            d2i_ECDSA_SIG(nullptr, &at, long(der.size())), ECDSA_SIG_free);
        QByteArray raw(2 * coordinateBytes(), '\0');
        auto *out = reinterpret_cast<unsigned char *>(raw.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), out, int(coordinateBytes()));
        BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), out + coordinateBytes(),
                     int(coordinateBytes()));
        return raw;
    }

    QByteArray m_algorithm;
    std::shared_ptr<EVP_PKEY> m_key;
};

[[nodiscard]] inline QByteArray jwksText(std::initializer_list<QJsonObject> keys)
{
    QJsonArray array;
    for (const QJsonObject &key : keys)
        array.append(key);
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), array}})
        .toJson(QJsonDocument::Compact);
}

} // namespace lwb::test
