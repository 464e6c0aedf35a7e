// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestAuthority.h"

#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace lwb::test {

struct TestAuthority::Issued
{
    EVP_PKEY *key = nullptr;
    X509 *x509 = nullptr;

    Issued(const QByteArray &name, const QByteArray &names, int validDays, const Issued *issuer);
    ~Issued()
    {
        X509_free(x509);
        EVP_PKEY_free(key);
    }
    Issued(const Issued &) = delete;
    Issued &operator=(const Issued &) = delete;

    void extend(int nid, const QByteArray &value, X509 *issuer);
    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QSslConfiguration server() const;
};

TestAuthority::Issued::Issued(const QByteArray &name, const QByteArray &names, int validDays,
                              const Issued *issuer)
    : key(EVP_EC_gen("P-256"))
    , x509(X509_new())
{
    static long serial = 1;
    constexpr long day = 24 * 3600;
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial++);
    X509_gmtime_adj(X509_getm_notBefore(x509), -30 * day);
    X509_gmtime_adj(X509_getm_notAfter(x509), validDays * day);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    const Issued *signer = issuer ? issuer : this;
    X509_set_issuer_name(x509, X509_get_subject_name(signer->x509));
    X509_set_pubkey(x509, key);
    extend(NID_basic_constraints, names.isEmpty() ? "critical,CA:TRUE" : "critical,CA:FALSE",
           signer->x509);
    extend(NID_subject_key_identifier, "hash", signer->x509);
    if (!names.isEmpty())
        extend(NID_subject_alt_name, names, signer->x509);
    X509_sign(x509, signer->key, EVP_sha256());
}

void TestAuthority::Issued::extend(int nid, const QByteArray &value, X509 *issuer)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(x509, extension, -1);
    X509_EXTENSION_free(extension);
}

namespace {

template<typename Write>
QByteArray pem(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, size);
    BIO_free(memory);
    return text;
}

} // namespace

QSslCertificate TestAuthority::Issued::certificate() const
{
    return QSslCertificate(pem([this](BIO *to) { PEM_write_bio_X509(to, x509); }));
}

QSslConfiguration TestAuthority::Issued::server() const
{
    const QByteArray keyText = pem([this](BIO *to) {
        PEM_write_bio_PrivateKey_traditional(to, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(keyText, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TestAuthority::TestAuthority()
    : m_root(std::make_unique<Issued>("Test authority", QByteArray(), 1, nullptr))
{
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const
{
    return m_root->certificate();
}

QSslConfiguration TestAuthority::server(const QByteArray &names, int validDays) const
{
    return Issued("Test server", names, validDays, m_root.get()).server();
}

QSslConfiguration TestAuthority::selfSignedServer(const QByteArray &names)
{
    return Issued("Self", names, 1, nullptr).server();
}

} // namespace lwb::test
