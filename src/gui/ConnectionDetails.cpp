// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectionDetails.h"

#include "gui/Buttons.h"
#include "gui/DetailHeader.h"
#include "gui/FlowLayout.h"
#include "gui/KeyValueList.h"
#include "gui/SecretChange.h"
#include "words/Words.h"

#include <QScrollArea>
#include <QSslCertificate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

ConnectionDetails::ConnectionDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_actions(new QWidget(this))
    , m_values(new KeyValueList(this))
    , m_secret(new SecretChange(context, this))
{
    auto *open = m_header->addAction(tr("Open"), u"play"_s);
    open->setObjectName(u"openConnectionButton"_s);
    connect(open, &QAbstractButton::clicked, this, &ConnectionDetails::openRequested);
    connect(m_header, &DetailHeader::closeRequested, this, &ConnectionDetails::closeRequested);

    auto *flow = new FlowLayout(m_actions, 8);
    flow->setContentsMargins(16, 4, 16, 8);
    const auto add = [this, flow](const QString &text, const QString &name, Button::Kind kind,
                                  auto slot) {
        auto *button = new Button(text, kind, {}, m_actions);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, slot);
        flow->addWidget(button);
    };
    add(tr("Edit"), u"editConnectionButton"_s, Button::Kind::Secondary,
        &ConnectionDetails::editRequested);
    add(tr("Duplicate"), u"duplicateConnectionButton"_s, Button::Kind::Secondary,
        &ConnectionDetails::duplicateRequested);
    add(tr("Change the App secret…"), u"changeSecretButton"_s, Button::Kind::Secondary,
        [this] { changeSecret(true); });
    add(tr("Delete…"), u"deleteConnectionButton"_s, Button::Kind::Danger,
        &ConnectionDetails::deleteRequested);

    auto *content = new QWidget;
    auto *contents = new QVBoxLayout(content);
    contents->setContentsMargins(16, 8, 16, 16);
    contents->setSpacing(16);
    contents->addWidget(m_secret);
    contents->addWidget(m_values);
    contents->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_actions);
    layout->addWidget(area, 1);

    connect(m_secret, &SecretChange::closed, this, [this] { changeSecret(false); });
    connect(m_secret, &SecretChange::changed, this, [this] {
        changeSecret(false);
        Q_EMIT secretChanged();
    });
    m_secret->hide();
}

void ConnectionDetails::changeSecret(bool changing)
{
    m_secret->setVisible(changing);
    if (changing)
        m_secret->begin(*m_profile);
    else
        m_secret->stop();
}

void ConnectionDetails::show(const Profile &profile)
{
    // Its own change, noticed from the file, does not end what is being typed.
    if (!m_profile || m_profile->id != profile.id)
        changeSecret(false);
    m_profile = profile;
    fill();
}

void ConnectionDetails::fill()
{
    const Profile &profile = *m_profile;
    QString type = words::forEnvironment(profile.environment);
    if (profile.readOnly)
        type += u", "_s + words::forAccess(true).toLower();
    m_header->setObject(u"token"_s, profile.name, type, profile.clientId);
    m_values->setRow(u"endpoint"_s, tr("Endpoint"), profile.endpoint.toString(), KeyValueList::Id);
    m_values->setRow(u"clientId"_s, tr("App ID"), profile.clientId, KeyValueList::Id);
    m_values->setRow(u"environment"_s, tr("Environment"),
                     words::forEnvironment(profile.environment));
    m_values->setRow(u"access"_s, tr("Access"), words::forAccess(profile.readOnly));
    m_values->setRow(u"secret"_s, tr("App secret"), words::forSecretPlace(profile.secretPlace));
    m_values->setRow(u"authentication"_s, tr("Client authentication"),
                     profile.authentication == ClientAuthentication::Basic ? tr("Basic header")
                                                                           : tr("Request body"));
    m_values->setRow(u"token"_s, tr("Token endpoint"), profile.tokenEndpoint().toString(),
                     KeyValueList::Id);
    m_values->setRow(u"resource"_s, tr("Resource"), profile.managementResource(), KeyValueList::Id);
    m_values->setRow(u"issuer"_s, tr("Issuer"), profile.expectedIssuer(), KeyValueList::Id);
    QStringList indicators;
    for (const ApiResourceEntry &entry : profile.apiResources)
        indicators.append(entry.indicator);
    m_values->setRow(u"apis"_s, tr("API resources"), indicators.join(u", "_s));
    const auto certificates = QSslCertificate::fromData(profile.caCertificatesPem.toUtf8()).size();
    m_values->setRow(u"ca"_s, tr("Certificate authorities"),
                     certificates ? tr("%n of its own", nullptr, int(certificates)) : QString());
}

} // namespace lwb
