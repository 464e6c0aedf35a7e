// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProxySettings.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/FieldBox.h"
#include "gui/SegmentedControl.h"
#include "logto/NetworkPreferences.h"
#include "words/Waiting.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lwb {

using Proxy = PreferenceValues::Proxy;

ProxySettings::ProxySettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Proxy"), parent)
    , m_kind(new SegmentedControl(this))
    , m_host(new FieldBox(tr("Host"), this))
    , m_port(new QSpinBox(this))
    , m_user(new FieldBox(tr("User"), this))
    , m_password(new FieldBox(tr("Password"), this))
    , m_keep(new Button(tr("Keep in the keychain"), Button::Kind::Secondary, u"lock"_s, this))
    , m_manual(new QWidget(this))
{
    build();
    connect(m_kind, &SegmentedControl::currentChanged, this, &ProxySettings::apply);
    connect(m_host->lineEdit(), &QLineEdit::editingFinished, this, &ProxySettings::apply);
    connect(m_user->lineEdit(), &QLineEdit::editingFinished, this, &ProxySettings::apply);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxySettings::apply);
    connect(m_keep, &QAbstractButton::clicked, this, &ProxySettings::keepPassword);
    connect(m_password->lineEdit(), &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.isEmpty()); });
    start();
}

void ProxySettings::build()
{
    for (const QString &text : {tr("The system's"), tr("None"), tr("Manual")})
        m_kind->addSegment(text);
    m_kind->setObjectName(u"proxySegmentedControl"_s);
    auto *kind = new FieldBox(tr("Connections go through"), this);
    kind->setField(m_kind);
    kind->setHint(tr("This machine itself is always reached directly."));
    addRow({kind, new QWidget(this)});

    m_host->setMono(true);
    m_host->lineEdit()->setPlaceholderText(u"proxy.example.com"_s);
    m_host->lineEdit()->setObjectName(u"proxyHostLineEdit"_s);
    m_host->setHint(tr("An HTTP proxy that lets CONNECT through."));
    m_port->setRange(Preferences::portRange.least, Preferences::portRange.most);
    m_port->setGroupSeparatorShown(false);
    m_port->setObjectName(u"proxyPortSpinBox"_s);
    auto *port = new FieldBox(tr("Port"), this);
    port->setField(m_port);
    m_user->lineEdit()->setObjectName(u"proxyUserLineEdit"_s);
    m_user->lineEdit()->setPlaceholderText(tr("When the proxy asks for one"));
    m_password->setSecret(true);
    m_password->lineEdit()->setObjectName(u"proxyPasswordLineEdit"_s);
    m_keep->setObjectName(u"keepProxyPasswordPushButton"_s);
    m_keep->setEnabled(false);

    auto *grid = new QGridLayout(m_manual);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_host, 0, 0, Qt::AlignTop);
    grid->addWidget(port, 0, 1, Qt::AlignTop);
    grid->addWidget(m_user, 1, 0, Qt::AlignTop);
    grid->addWidget(m_password, 1, 1, Qt::AlignTop);
    grid->addWidget(m_keep, 2, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addRow({m_manual});
}

void ProxySettings::refresh()
{
    // A manual proxy without a host is not in force yet, but being written.
    const bool writing = m_kind->currentIndex() == int(Proxy::Manual) &&
                         values().proxyHost.isEmpty() && values().proxy != Proxy::Manual &&
                         m_host->hasSlip();
    if (!writing)
        m_kind->setCurrentIndex(int(values().proxy));
    if (!m_host->hasSlip())
        m_host->lineEdit()->setText(values().proxyHost);
    m_port->setValue(values().proxyPort);
    m_user->lineEdit()->setText(values().proxyUser);
    m_manual->setVisible(m_kind->currentIndex() == int(Proxy::Manual));
}

void ProxySettings::apply()
{
    const auto kind = Proxy(m_kind->currentIndex());
    m_manual->setVisible(kind == Proxy::Manual);
    const QString hadUser = values().proxyUser;
    const auto changed = change([&](PreferenceValues &v) {
        v.proxy = kind;
        v.proxyHost = m_host->lineEdit()->text().trimmed();
        v.proxyPort = m_port->value();
        v.proxyUser = m_user->lineEdit()->text().trimmed();
    });
    m_host->clearSlip();
    m_user->clearSlip();
    if (!changed && changed.error().detail == "proxyUser"_L1)
        m_user->setSlip(FieldBox::Severity::Error, tr("This can't be a user's name."));
    else if (!changed && m_host->lineEdit()->text().trimmed().isEmpty())
        m_host->setSlip(FieldBox::Severity::Warning, tr("Not in force until there is a host."));
    else if (!changed)
        m_host->setSlip(FieldBox::Severity::Error,
                        tr("A host name or address alone: no https://, no port."));
    // A password without its user would lie in the keychain for ever.
    else if (!hadUser.isEmpty() && values().proxyUser.isEmpty())
        context().keychain().erase(proxyPasswordId()).then(this, [](const Result<Done> &) {});
}

void ProxySettings::keepPassword()
{
    m_keep->setEnabled(false);
    m_password->clearSlip();
    m_password->setHint(words::forKeychainWait().what);
    const Secret typed(m_password->lineEdit()->text().toUtf8());
    context()
        .keychain()
        .write(proxyPasswordId(), typed.duplicate())
        .then(this, [this](const Result<Done> &kept) {
            m_password->setHint({});
            if (!kept) {
                m_keep->setEnabled(true);
                const words::Message message = words::forError(kept.error());
                m_password->setSlip(FieldBox::Severity::Error,
                                    message.what + u". "_s + message.why);
                return;
            }
            m_password->lineEdit()->clear();
            m_password->lineEdit()->setPlaceholderText(tr("In the keychain"));
            context().applyNetwork(); // with the new one
        });
}

} // namespace lwb
