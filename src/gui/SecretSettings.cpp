// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SecretSettings.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/FieldBox.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "words/Waiting.h"
#include "words/Words.h"

#include <QSpinBox>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lwb {

using State = KeychainService::State;

SecretSettings::SecretSettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Secrets"), parent)
    , m_clipboard(new QSpinBox(this))
    , m_state(new KeyValueList(this))
    , m_unlock(new Button(tr("Unlock…"), Button::Kind::Secondary, u"lock"_s, this))
    , m_test(new Button(tr("Test the keychain"), Button::Kind::Secondary, u"check"_s, this))
    , m_result(new Label(QString(), Label::Role::Small, Ink::Text3, this))
{
    m_clipboard->setRange(Preferences::clipboardRange.least, Preferences::clipboardRange.most);
    m_clipboard->setSuffix(tr(" s"));
    m_clipboard->setKeyboardTracking(false);
    m_clipboard->setObjectName(u"clipboardSpinBox"_s);
    m_unlock->setObjectName(u"unlockPushButton"_s);
    m_test->setObjectName(u"testKeychainPushButton"_s);
    m_result->setObjectName(u"keychainResultLabel"_s);
    m_result->setWordWrap(true);
    m_state->setObjectName(u"keychainKeyValueList"_s);
    auto *clipboard = new FieldBox(tr("A copied secret leaves the clipboard after"), this);
    clipboard->setField(m_clipboard);
    clipboard->setHint(tr("If the clipboard still holds it; and when the program ends."));
    addRow({clipboard, new QWidget(this)});
    addRow({m_state});
    addLine({m_test, m_unlock});
    addRow({m_result});
    m_result->hide();
    m_unlock->hide();
    m_state->setRow(u"backend"_s, tr("Keychain"), tr("Not asked yet"));
    connect(m_clipboard, &QSpinBox::valueChanged, this, [this](int value) {
        (void)change([value](PreferenceValues &v) { v.clipboardSeconds = value; });
    });
    connect(m_unlock, &QAbstractButton::clicked, this, [this] {
        m_unlock->setEnabled(false);
        this->context().keychain().unlock().then(this, [this](const Result<Done> &unlocked) {
            m_unlock->setEnabled(true);
            tell(unlocked, tr("The keychain is open."));
            look();
        });
    });
    connect(m_test, &QAbstractButton::clicked, this, &SecretSettings::test);
    start();
}

void SecretSettings::refresh()
{
    m_clipboard->setValue(values().clipboardSeconds);
}

void SecretSettings::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    look(); // asks for no secret and opens no prompt
}

void SecretSettings::look()
{
    context().keychain().state().then(this, [this](const Result<State> &state) { show(state); });
}

void SecretSettings::show(const Result<State> &state)
{
    m_unlock->setVisible(state && state->keyring == KeychainService::Keyring::Locked);
    if (!state) {
        const words::Message message = words::forError(state.error());
        m_state->setRow(u"backend"_s, tr("Keychain"), message.what);
        m_state->setRow(u"lock"_s, tr("State"), message.why);
        return;
    }
    QString backend;
    switch (state->backend) {
    case KeychainService::Backend::SecretService: backend = tr("Secret Service"); break;
    case KeychainService::Backend::KWallet: backend = u"KWallet"_s; break;
    case KeychainService::Backend::File: backend = tr("An encrypted file of libsecret's"); break;
    case KeychainService::Backend::System: backend = tr("The system's own"); break;
    }
    QString lock;
    switch (state->keyring) {
    case KeychainService::Keyring::Unknown: lock = tr("It does not say whether it is open"); break;
    case KeychainService::Keyring::Open: lock = tr("Open"); break;
    case KeychainService::Keyring::Locked: lock = tr("Locked"); break;
    case KeychainService::Keyring::None:
        lock = tr("There is no keyring yet; the first secret makes one");
        break;
    }
    m_state->setRow(u"backend"_s, tr("Keychain"), backend);
    m_state->setRow(u"lock"_s, tr("State"), lock);
}

void SecretSettings::test()
{
    m_test->setEnabled(false);
    m_result->setInk(Ink::Text3);
    m_result->setText(words::forKeychainWait().what);
    m_result->show();
    KeychainSecretStore &keychain = context().keychain();
    const QString id = u"test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    keychain.write(id, Secret(QUuid::createUuid().toByteArray()))
        .andThen(this,
                 [&keychain, id](const Result<Done> &written) {
                     return written ? keychain.erase(id) : Pending<Result<Done>>(written);
                 })
        .then(this, [this](const Result<Done> &done) {
            m_test->setEnabled(true);
            tell(done, tr("A secret was written, read back and erased."));
            look();
        });
}

void SecretSettings::tell(const Result<Done> &result, const QString &success)
{
    const words::Message message = result ? words::Message() : words::forError(result.error());
    m_result->setInk(result ? Ink::Ok : Ink::Bad);
    m_result->setText(result ? success : message.what + u". "_s + message.why);
    m_result->show();
}

} // namespace lwb
