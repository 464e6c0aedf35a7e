// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SecretChange.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/FieldBox.h"
#include "gui/Label.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

SecretChange::SecretChange(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(new FieldBox(tr("New App secret"), this))
    , m_replace(new Button(tr("Test and replace"), Button::Kind::Primary, {}, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Ghost, {}, this))
    , m_doing(new Label({}, Label::Role::Small, Ink::Text2, this))
{
    m_field->setObjectName(u"newSecretFieldBox"_s);
    m_replace->setObjectName(u"replaceSecretButton"_s);
    m_cancel->setObjectName(u"cancelSecretButton"_s);
    m_field->setSecret(true);
    m_doing->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_doing, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    connect(m_field->lineEdit(), &QLineEdit::textChanged, this, &SecretChange::refresh);
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, m_replace, &QAbstractButton::click);
    connect(m_replace, &QAbstractButton::clicked, this, &SecretChange::test);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        stop();
        Q_EMIT closed();
    });
}

SecretChange::~SecretChange()
{
    stop();
}

void SecretChange::begin(const Profile &profile)
{
    stop();
    m_profile = profile;
    m_field->setHint(tr("The present one stays until the new one got a token."));
    refresh();
    m_field->lineEdit()->setFocus();
}

void SecretChange::stop()
{
    m_check.reset();
    m_trial.reset();
    if (const auto writing = std::exchange(m_writing, {}))
        writing->cancel();
    m_field->lineEdit()->clear();
    m_field->clearSlip();
    setBusy({});
}

void SecretChange::refresh()
{
    m_field->clearSlip();
    const QString typed = m_field->lineEdit()->text();
    for (const AddressSlip &slip : secretSlips(typed))
        m_field->setSlip(FieldBox::Severity::Warning, words::forSlip(slip));
    m_replace->setEnabled(!typed.trimmed().isEmpty() && !m_check && !m_writing);
}

void SecretChange::setBusy(const QString &doing)
{
    m_doing->setText(doing);
    m_field->lineEdit()->setReadOnly(!doing.isEmpty());
    m_replace->setEnabled(doing.isEmpty() && !m_field->lineEdit()->text().trimmed().isEmpty());
}

void SecretChange::test()
{
    if (m_check || m_writing)
        return;
    auto typed = std::make_shared<Secret>(m_field->lineEdit()->text().trimmed().toUtf8());
    m_trial = std::make_unique<TenantSession>(m_profile, [typed]() -> Pending<Result<Secret>> {
        return Result<Secret>(typed->duplicate());
    });
    m_check = std::make_unique<ConnectionCheck>(m_trial->tenant());
    // Later: what the answer leads to may end the check.
    connect(m_check.get(), &ConnectionCheck::finished, this, &SecretChange::tested,
            Qt::QueuedConnection);
    setBusy(tr("Asking for a token with it…"));
    m_check->start();
}

void SecretChange::tested()
{
    if (!m_check || m_check->isRunning())
        return; // stopped meanwhile
    // A token is the proof; what it may do is another question.
    const CheckStep *refusal = nullptr;
    bool issued = false;
    for (const CheckStep &step : m_check->steps()) {
        issued =
            issued
            || (step.step == CheckStep::Step::Resource && step.status == CheckStep::Status::Ok);
        if (step.status == CheckStep::Status::Failed && !refusal)
            refusal = &step;
    }
    if (issued) {
        store();
        return;
    }
    const words::Message message = refusal ? words::forOutcome(*refusal) : words::Message();
    refuse(tr("Not replaced: %1. %2")
               .arg(message.what, message.remedy.isEmpty() ? message.why : message.remedy));
}

void SecretChange::store()
{
    setBusy(tr("Storing it…"));
    const auto writing =
        m_context.secretStore(m_profile.secretPlace)
            .write(m_profile.id, Secret(m_field->lineEdit()->text().trimmed().toUtf8()));
    m_writing = writing;
    writing.then(this, [this](const Result<Done> &written) { stored(written); });
}

void SecretChange::stored(const Result<Done> &written)
{
    m_writing.reset();
    if (!written) {
        const words::Message message = words::forError(written.error());
        refuse(tr("Not replaced: %1. %2").arg(message.what, message.remedy));
        return;
    }
    const QString id = m_profile.id;
    m_context.closeSession(id);
    stop();
    Q_EMIT changed(id);
}

void SecretChange::refuse(const QString &what)
{
    m_check.reset();
    m_trial.reset();
    setBusy({});
    m_field->setSlip(FieldBox::Severity::Error, what);
    m_field->lineEdit()->setFocus();
}

} // namespace lwb
