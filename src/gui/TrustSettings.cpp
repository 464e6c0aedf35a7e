// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TrustSettings.h"

#include "gui/Buttons.h"
#include "gui/FieldBox.h"
#include "gui/KeyValueList.h"
#include "logto/CaCertificates.h"
#include "words/Formats.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qint64 LongestFile = 1024 * 1024;

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto kind : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName,
                            QSslCertificate::Organization}) {
        if (const QStringList names = certificate.subjectInfo(kind); !names.isEmpty())
            return names.constFirst();
    }
    return certificate.subjectDisplayName();
}

} // namespace

TrustSettings::TrustSettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Certificate authorities"), parent)
    , m_field(new FieldBox(tr("Trusted beside the system's"), this))
    , m_remove(new Button(tr("Remove"), Button::Kind::Ghost, u"trash"_s, this))
    , m_certificates(new KeyValueList(this))
{
    auto *buttons = new QWidget(this);
    auto *choose =
        new Button(tr("Choose a PEM file…"), Button::Kind::Secondary, u"folder"_s, buttons);
    choose->setObjectName(u"chooseCertificatesPushButton"_s);
    m_remove->setObjectName(u"removeCertificatesPushButton"_s);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    m_field->setField(buttons);
    addRow({m_field});
    addRow({m_certificates});
    connect(choose, &QAbstractButton::clicked, this, &TrustSettings::choose);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        (void)change([](PreferenceValues &v) { v.caCertificatesPem.clear(); });
    });
    start();
}

void TrustSettings::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Certificate authorities"), {},
                                     tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        useFile(path);
}

void TrustSettings::useFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_field->setSlip(FieldBox::Severity::Error,
                         tr("%1 can't be read: %2").arg(path, file.errorString()));
        return;
    }
    const QString pem = QString::fromUtf8(file.read(LongestFile));
    const auto certificates = certificatesFromPem(pem);
    if (!certificates || certificates->isEmpty()) {
        m_field->setSlip(FieldBox::Severity::Error,
                         tr("%1 holds no PEM certificate, or one that can't be read.").arg(path));
        return;
    }
    m_field->clearSlip();
    (void)change([&pem](PreferenceValues &v) { v.caCertificatesPem = pem; });
}

void TrustSettings::refresh()
{
    const QString &pem = values().caCertificatesPem;
    const auto certificates = certificatesFromPem(pem);
    m_certificates->clear();
    m_remove->setVisible(!pem.isEmpty());
    m_certificates->setVisible(certificates && !certificates->isEmpty());
    if (pem.isEmpty())
        m_field->setHint(tr("For servers whose certificate the system does not know. A connection "
                            "can have its own."));
    else
        m_field->setHint(
            certificates
                ? QString()
                : tr("What is kept here can't be read: nothing is sent until it is removed."));
    if (!certificates)
        return;
    for (int i = 0; i < certificates->size(); ++i) {
        const QSslCertificate &certificate = certificates->at(i);
        const QString until = words::forDate(certificate.expiryDate().toLocalTime().date());
        const bool over = certificate.expiryDate() < QDateTime::currentDateTimeUtc();
        m_certificates->setRow(QString::number(i),
                               over ? tr("Expired %1").arg(until) : tr("Until %1").arg(until),
                               nameOf(certificate));
    }
}

} // namespace lwb
