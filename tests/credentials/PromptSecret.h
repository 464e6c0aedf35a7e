// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QString>

#include <openssl/bn.h>
#include <openssl/evp.h>

#include <memory>

namespace lwb::test {

/// What a prompter sends so that no one on the bus reads the password: Diffie-Hellman over the
/// 1536-bit group of RFC 3526, HKDF-SHA256, AES-128-CBC; gcr calls it sx-aes-1. `offer` is the
/// keyring's half.
inline QString promptAnswer(const QString &offer, const QByteArray &password)
{
    static const QRegularExpression publicLine(QStringLiteral("public=([A-Za-z0-9+/=]+)"));
    const QByteArray theirs =
        QByteArray::fromBase64(publicLine.match(offer).captured(1).toLatin1());
    struct Free
    {
        void operator()(BIGNUM *number) const { BN_free(number); }
        void operator()(BN_CTX *context) const { BN_CTX_free(context); }
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    };
    using Number = std::unique_ptr<BIGNUM, Free>;
    constexpr int size = 1536 / 8;
    const std::unique_ptr<BN_CTX, Free> context(BN_CTX_new());
    const Number prime(BN_get_rfc3526_prime_1536(nullptr));
    const Number two(BN_new());
    const Number secret(BN_new());
    const Number mine(BN_new());
    const Number shared(BN_new());
    const Number peer(BN_bin2bn(reinterpret_cast<const unsigned char *>(theirs.constData()),
                                int(theirs.size()), nullptr));
    BN_set_word(two.get(), 2);
    // The same each time: the keyring derives the key from the first answer, and keeps it.
    BN_set_word(secret.get(), 0x10c4f3a5);
    BN_mod_exp(mine.get(), two.get(), secret.get(), prime.get(), context.get());
    BN_mod_exp(shared.get(), peer.get(), secret.get(), prime.get(), context.get());
    const auto bytesOf = [](const Number &number) {
        QByteArray bytes(size, '\0');
        BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), size);
        return bytes;
    };
    const auto hmac = [](const QByteArray &key, const QByteArray &text) {
        return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
    };
    const QByteArray key =
        hmac(hmac(QByteArray(32, '\0'), bytesOf(shared)), QByteArray(1, '\1')).first(16);
    const QByteArray iv(16, 'i'); // nothing here is a secret
    QByteArray cipher(password.size() + 16, '\0');
    int written = 0;
    int last = 0;
    const std::unique_ptr<EVP_CIPHER_CTX, Free> aes(EVP_CIPHER_CTX_new());
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    auto *out = reinterpret_cast<unsigned char *>(cipher.data());
    EVP_EncryptInit_ex(aes.get(), EVP_aes_128_cbc(), nullptr, raw(key), raw(iv));
    EVP_EncryptUpdate(aes.get(), out, &written, raw(password), int(password.size()));
    EVP_EncryptFinal_ex(aes.get(), out + written, &last);
    cipher.truncate(written + last);
    return QStringLiteral("[sx-aes-1]\npublic=%1\nsecret=%2\niv=%3\n")
        .arg(QString::fromLatin1(bytesOf(mine).toBase64()),
             QString::fromLatin1(cipher.toBase64()), QString::fromLatin1(iv.toBase64()));
}

} // namespace lwb::test
