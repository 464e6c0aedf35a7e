// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogWhoDialog.h"

#include "gui/FieldBox.h"
#include "models/ApplicationNames.h"
#include "models/ObjectFinder.h"
#include "words/Words.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

bool mayBeId(const QString &text)
{
    return text.isEmpty() || classifyQuery(text).form == ObjectQuery::Form::Id;
}

} // namespace

LogWhoDialog::LogWhoDialog(ManagementApi &api, ApplicationNames &names, const Who &who,
                           QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_finder(new ObjectFinder(api, {ObjectKind::User}, this))
    , m_application(new ChoiceField(u"app"_s, this))
    , m_user(new ChoiceField(u"user"_s, this))
    , m_applicationBox(new FieldBox(tr("Application"), this))
    , m_userBox(new FieldBox(tr("User"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"logWhoDialog"_s);
    setWindowTitle(tr("Whose entries"));
    build();
    offerApplications();
    m_application->setChosen(who.applicationId);
    if (!who.userId.isEmpty()) {
        m_userNames.insert(who.userId, who.userName);
        m_user->setChoices(
            {{who.userId, who.userName.isEmpty() ? who.userId : who.userName, u"user"_s}});
        m_user->setChosen(who.userId);
    }
    connect(&m_names, &ApplicationNames::loaded, this, &LogWhoDialog::offerApplications);
    connect(m_finder, &ObjectFinder::changed, this, &LogWhoDialog::offerUsers);
    connect(m_user->lineEdit(), &QLineEdit::textEdited, m_finder, &ObjectFinder::setQuery);
    connect(m_user->lineEdit(), &QLineEdit::textEdited, m_userBox, &FieldBox::clearSlip);
    connect(m_application->lineEdit(), &QLineEdit::textEdited, m_applicationBox,
            &FieldBox::clearSlip);
}

void LogWhoDialog::build()
{
    const auto set = [](FieldBox *box, ChoiceField *field, const QString &name,
                        const QString &hint) {
        field->setObjectName(name);
        field->setAccessibleName(box->title());
        field->lineEdit()->setAccessibleName(box->title());
        field->lineEdit()->setPlaceholderText(tr("Any"));
        field->lineEdit()->setClearButtonEnabled(true);
        box->setField(field);
        box->setHint(hint);
    };
    set(m_applicationBox, m_application, u"applicationChoiceField"_s, tr("Name or ID"));
    set(m_userBox, m_user, u"userChoiceField"_s, tr("Name, e-mail, username or ID"));
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogWhoDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_applicationBox);
    layout->addWidget(m_userBox);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    m_application->setFocus();
}

void LogWhoDialog::focusUser()
{
    m_user->setFocus();
}

void LogWhoDialog::offerApplications()
{
    QList<ChoiceField::Choice> choices;
    for (auto it = m_names.byId().cbegin(); it != m_names.byId().cend(); ++it)
        choices.append({it.key(), it.value(), u"app"_s});
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_application->setChoices(choices);
}

void LogWhoDialog::offerUsers()
{
    if (m_finder->state() != ObjectFinder::State::Done)
        return;
    QList<ChoiceField::Choice> choices;
    for (const FoundObject &user : m_finder->found()) {
        m_userNames.insert(user.id, user.name);
        const bool told = user.detail.isEmpty() || user.detail == user.name;
        choices.append(
            {user.id, told ? user.name : u"%1 · %2"_s.arg(user.name, user.detail), u"user"_s});
    }
    m_user->offer(choices);
    if (!m_finder->failures().isEmpty())
        m_userBox->setSlip(FieldBox::Severity::Error,
                           words::forError(m_finder->failures().constFirst().error).what);
    else if (choices.isEmpty() && m_finder->query().form != ObjectQuery::Form::Nothing)
        m_userBox->setSlip(FieldBox::Severity::Warning, tr("Nobody found"));
    else
        m_userBox->clearSlip();
    if (m_accepting)
        finish();
}

void LogWhoDialog::accept()
{
    using State = ObjectFinder::State;
    m_accepting = true;
    if (m_finder->state() == State::Waiting)
        m_finder->askNow();
    else if (m_finder->state() != State::Asking)
        finish();
}

void LogWhoDialog::finish()
{
    m_accepting = false;
    if (!m_application->finishTyping()) {
        if (!mayBeId(m_application->currentText().trimmed())) {
            m_applicationBox->setSlip(FieldBox::Severity::Error,
                                      tr("Not the name of one application"));
            m_application->setFocus();
            return;
        }
        m_application->takeTypedAsId();
    }
    if (!m_user->finishTyping()) {
        const QList<FoundObject> found = m_finder->found();
        if (found.size() == 1) {
            m_user->setChosen(found.constFirst().id);
        } else if (found.isEmpty() && mayBeId(m_user->currentText().trimmed())) {
            m_user->takeTypedAsId();
        } else {
            if (!found.isEmpty())
                m_userBox->setSlip(FieldBox::Severity::Error, tr("Choose one of those found"));
            m_user->setFocus();
            return;
        }
    }
    const QString user = m_user->chosen();
    const Who who{m_application->chosen(), user, m_userNames.value(user)};
    Q_EMIT chosen(who);
    QDialog::accept();
}

} // namespace lwb
