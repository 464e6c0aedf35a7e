// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/CaCertificates.h"

using namespace Qt::StringLiterals;

namespace lwb {

Result<QList<QSslCertificate>> certificatesFromPem(const QString &pem)
{
    if (pem.trimmed().isEmpty())
        return QList<QSslCertificate>();
    const auto certificates = QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem);
    // Qt leaves out what it can't read; one that is left out would be trust silently not given.
    const qsizetype begun = pem.count("-----BEGIN "_L1);
    if (begun == 0)
        return Error::make(Error::Kind::InvalidInput, u"no PEM certificate found"_s);
    if (certificates.size() != begun)
        return Error::make(Error::Kind::InvalidInput,
                           u"%1 of %2 PEM blocks can be read as a certificate"_s
                               .arg(certificates.size()).arg(begun));
    return certificates;
}

} // namespace lwb
