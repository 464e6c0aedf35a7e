// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RequestsPage.h"

#include "core/Clock.h"
#include "doctor/Recogniser.h"
#include "gui/AnswerView.h"
#include "gui/ApiRefusalDialog.h"
#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/Clipboard.h"
#include "gui/FieldTable.h"
#include "gui/JsonEdit.h"
#include "gui/MessageBar.h"
#include "gui/TabStrip.h"
#include "gui/ToolTip.h"
#include "gui/Question.h"
#include "requests/DraftState.h"
#include "ui_RequestsPage.h"
#include "words/ClaimWords.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
enum Tab { ParametersTab, HeadersTab, BodyTab };
constexpr int partsHeight = 160; ///< tabs, header and three rows
constexpr int longestToken = 360;
const QStringList methods = {u"GET"_s,    u"POST"_s, u"PUT"_s,    u"PATCH"_s,
                             u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s};
} // namespace

RequestsPage::RequestsPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RequestsPage>())
    , m_query(new FieldTable(tr("Parameter"), tr("Value"), this))
    , m_headers(new FieldTable(tr("Header"), tr("Value"), this))
    , m_body(new JsonEdit(this))
    , m_answer(new AnswerView(this))
{
    m_ui->setupUi(this);
    build();
    fillTokens();
    setDraft({});
}

RequestsPage::~RequestsPage()
{
    cancel();
}

void RequestsPage::build()
{
    m_ui->methodComboBox->addItems(methods);
    m_ui->methodComboBox->setEditable(true);
    m_ui->methodComboBox->setInsertPolicy(QComboBox::NoInsert);
    m_ui->methodComboBox->setAccessibleName(tr("Method"));
    m_ui->methodComboBox->lineEdit()->setAccessibleName(tr("Method"));
    m_ui->urlLineEdit->setAccessibleName(tr("URL"));
    m_ui->urlLineEdit->setPlaceholderText(u"/api/users"_s);
    m_ui->tokenComboBox->setAccessibleName(tr("Token"));
    m_ui->tokenComboBox->setMaximumWidth(longestToken);
    m_ui->tokenComboBox->setAccessibleDescription(tr("Token")); // its name is what is chosen
    m_ui->scopesLineEdit->setAccessibleName(tr("Scopes"));
    m_ui->scopesLineEdit->setPlaceholderText(tr("Scopes, separated by spaces"));
    m_query->setAccessibleName(tr("Parameters"));
    m_headers->setAccessibleName(tr("Headers"));
    m_body->setAccessibleName(tr("Body"));
    m_body->setLineNumbers(true);
    m_ui->tabStrip->addTab(tr("Parameters"));
    m_ui->tabStrip->addTab(tr("Headers"));
    m_ui->tabStrip->addTab(tr("Body"));
    m_ui->partsStack->addWidget(m_query);
    m_ui->partsStack->addWidget(m_headers);
    m_ui->partsStack->addWidget(m_body);
    m_ui->answerLayout->addWidget(m_answer);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({partsHeight, 2 * partsHeight});
    m_ui->splitter->setChildrenCollapsible(false);
    m_ui->messageBar->hide();
    m_ui->cancelButton->hide();

    connect(m_ui->messageBar, &MessageBar::actionRequested, this, [this] {
        if (const auto before = std::exchange(m_before, {})) {
            m_ui->messageBar->dismiss();
            setDraft(*before);
        } else {
            showRefusal();
        }
    });
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &RequestsPage::send);
    connect(m_answer, &AnswerView::sendRequested, this, &RequestsPage::send);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &RequestsPage::cancel);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, &RequestsPage::copyAsCurl);
    connect(m_ui->urlLineEdit, &QLineEdit::returnPressed, this, &RequestsPage::send);
    connect(m_ui->urlLineEdit, &QLineEdit::textChanged, this, &RequestsPage::draftEdited);
    connect(m_ui->methodComboBox, &QComboBox::currentTextChanged, this, &RequestsPage::draftEdited);
    connect(m_ui->tokenComboBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->scopesLineEdit->setText(m_tokens.value(index).scopes.join(u' '));
        draftEdited();
    });
    connect(m_ui->scopesLineEdit, &QLineEdit::textChanged, this, &RequestsPage::savedStateChanged);
    connect(m_body, &QPlainTextEdit::textChanged, this, &RequestsPage::savedStateChanged);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, &RequestsPage::savedStateChanged);
    connect(m_query, &FieldTable::edited, this, &RequestsPage::draftEdited);
    connect(m_headers, &FieldTable::edited, this, &RequestsPage::draftEdited);
    connect(m_ui->tabStrip, &TabStrip::currentChanged, m_ui->partsStack,
            &QStackedWidget::setCurrentIndex);
    connect(m_body, &JsonEdit::problemChanged, this, &RequestsPage::draftEdited);
    auto *sendKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    sendKeys->setWhatsThis(tr("Send the request"));
    connect(sendKeys, &QShortcut::activated, this, &RequestsPage::send);
    auto *stopKeys = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stopKeys->setWhatsThis(tr("Stop waiting for the answer"));
    connect(stopKeys, &QShortcut::activated, this, &RequestsPage::cancel);
}

void RequestsPage::open(const QString &object)
{
    const QJsonObject wanted = QJsonDocument::fromJson(object.toUtf8()).object();
    if (const QString indicator = wanted["resource"_L1].toString(); !indicator.isEmpty()) {
        RequestDraft next = draft();
        next.token = {TokenChoice::Kind::Resource, indicator, {}};
        for (const QJsonValue &scope : wanted["scopes"_L1].toArray())
            next.token.scopes.append(scope.toString());
        if (indicator == m_session.profile().managementResource())
            next.token = {};
        else
            offerToken(indicator);
        setDraft(next);
    }
    // Where the focus falls by itself when the page before is left is some table.
    if (!std::exchange(m_opened, true))
        m_ui->urlLineEdit->setFocus();
}

void RequestsPage::focusFilter()
{
    m_ui->urlLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->urlLineEdit->selectAll();
}

RequestDraft RequestsPage::draft() const
{
    RequestDraft draft;
    draft.method = m_ui->methodComboBox->currentText().trimmed();
    draft.target = m_ui->urlLineEdit->text();
    draft.query = m_query->fields();
    draft.headers = m_headers->fields();
    draft.body = m_body->toPlainText();
    draft.token = m_tokens.value(m_ui->tokenComboBox->currentIndex());
    if (draft.token.kind == TokenChoice::Kind::Resource)
        draft.token.scopes = m_ui->scopesLineEdit->text().split(u' ', Qt::SkipEmptyParts);
    return draft;
}

void RequestsPage::setDraft(const RequestDraft &draft)
{
    m_ui->methodComboBox->setCurrentText(draft.method);
    m_ui->urlLineEdit->setText(draft.target);
    m_query->setFields(draft.query);
    m_headers->setFields(draft.headers);
    m_body->setPlainText(draft.body);
    // A token that the profile does not know becomes none, never another one.
    int token = int(m_tokens.size()) - 1;
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i).kind == draft.token.kind
            && m_tokens.at(i).indicator == draft.token.indicator)
            token = i;
    }
    m_ui->tokenComboBox->setCurrentIndex(token);
    if (m_tokens.at(token).kind == TokenChoice::Kind::Resource)
        m_ui->scopesLineEdit->setText(draft.token.scopes.join(u' '));
    draftEdited();
}

void RequestsPage::prepare(const RequestDraft &draft, const QString &what)
{
    const RequestDraft before = this->draft();
    setDraft(draft);
    if (!draft.body.isEmpty())
        m_ui->tabStrip->setCurrentIndex(BodyTab);
    const bool isLost = before != this->draft()
                        && !(before.target.trimmed().isEmpty() && before.body.trimmed().isEmpty());
    m_before.reset();
    if (isLost) {
        m_before = before;
        m_ui->messageBar->show(MessageBar::Kind::Info,
                               what.isEmpty() ? tr("Nothing is sent yet") : what,
                               tr("It took the place of what you were writing."),
                               tr("Bring that back"));
    } else if (!what.isEmpty()) {
        m_ui->messageBar->show(MessageBar::Kind::Info, what, tr("Nothing is sent yet."));
    } else {
        m_ui->messageBar->dismiss();
    }
}

bool RequestsPage::isWriteOnReadOnly() const
{
    HttpRequest request;
    request.method = m_ui->methodComboBox->currentText().trimmed().toUtf8();
    return m_session.profile().readOnly && request.isWrite();
}

QVariantMap RequestsPage::saveState() const
{
    return {{u"draft"_s, toState(draft())}, {u"splitter"_s, m_ui->splitter->saveState()}};
}

void RequestsPage::restoreState(const QVariantMap &state)
{
    const RestoredDraft restored = draftFromState(state.value(u"draft"_s).toMap());
    setDraft(restored.draft);
    m_ui->splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    if (restored.hadSecrets) {
        m_ui->messageBar->show(
            MessageBar::Kind::Info, tr("Your draft is back without its secrets"),
            tr("They are never written down: fill in where *** stands before you send it."));
    } else if (restored.lostBody) {
        m_ui->messageBar->show(MessageBar::Kind::Info, tr("Your draft is back without its body"),
                               tr("It was too long to be kept."));
    } else {
        m_ui->messageBar->dismiss();
    }
}

void RequestsPage::draftEdited()
{
    Q_EMIT savedStateChanged();
    const RequestDraft current = draft();
    m_ui->tabStrip->setCount(ParametersTab, m_query->enabledCount()
                                                ? QString::number(m_query->enabledCount())
                                                : QString());
    m_ui->tabStrip->setCount(HeadersTab, m_headers->enabledCount()
                                             ? QString::number(m_headers->enabledCount())
                                             : QString());
    m_ui->scopesLineEdit->setVisible(current.token.kind == TokenChoice::Kind::Resource);
    m_ui->noteLabel->setInk(Ink::Text3);
    if (isWriteOnReadOnly()) {
        m_ui->noteLabel->setInk(Ink::Warn);
        m_ui->noteLabel->setText(
            tr("This connection is read-only: only GET, HEAD and OPTIONS are sent."));
    } else if (!m_body->problem().isEmpty()) {
        m_ui->noteLabel->setInk(Ink::Warn);
        m_ui->noteLabel->setText(tr("The body is not JSON: %1").arg(m_body->problem()));
    } else {
        m_ui->noteLabel->setText(noteOn(current.token));
    }
    m_ui->sendButton->setEnabled(!m_sending && !isWriteOnReadOnly()
                                 && !current.target.trimmed().isEmpty());
}

void RequestsPage::confirm(const HttpRequest &request, const std::function<void()> &proceed)
{
    QMessageBox *box = question(
        this, tr("Send to production?"),
        tr("%1 %2 changes %3, a production tenant.")
            .arg(QString::fromUtf8(request.method), request.url.path(), m_session.profile().name));
    QPushButton *send = box->addButton(tr("Send"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(send, &QAbstractButton::clicked, this, proceed);
    box->open();
}

void RequestsPage::send()
{
    if (m_sending || isWriteOnReadOnly())
        return;
    const RequestDraft current = draft();
    auto request = toHttpRequest(current, m_session.profile());
    if (!request) {
        // An older answer below would pass for the answer to this.
        m_answer->showNothing();
        refuse(request.error());
        return;
    }
    if (hasExpired(current.token)) {
        m_answer->showNothing();
        m_ui->messageBar->show(MessageBar::Kind::Warning, tr("The token has expired"),
                               tr("Get a new one in Tokens."));
        return;
    }
    m_ui->messageBar->dismiss();
    m_before.reset();
    request->spoolPath = spoolPath();
    if (request->isWrite() && m_session.profile().environment == Environment::Production)
        confirm(*request, [this, current, request = *request] { dispatch(current, request); });
    else
        dispatch(current, *request);
}

void RequestsPage::dispatch(const RequestDraft &current, HttpRequest request)
{
    if (m_sending)
        return;
    const auto token = toTokenRequest(current.token, m_session.profile());
    Tenant &tenant = m_session.tenant();
    const auto sending =
        current.token.kind == TokenChoice::Kind::Held ? sendHeld(std::move(request))
        : !token                                      ? tenant.sendBare(std::move(request))
        : current.token.kind == TokenChoice::Kind::ManagementApi
            ? tenant.management().send(std::move(request))
            : tenant.sendWithToken(std::move(request), *token, current.token.indicator);
    m_sending = sending;
    m_sent = current;
    m_waiting.start();
    m_ui->cancelButton->show();
    if (m_ui->sendButton->hasFocus()) // once disabled it would lose it to a stranger
        m_ui->cancelButton->setFocus();
    m_ui->sendButton->setEnabled(false);
    m_answer->showWaiting();
    sending.then(this, [this](Result<HttpResponse> result) { finish(std::move(result)); });
}

Pending<Result<HttpResponse>> RequestsPage::sendHeld(HttpRequest request)
{
    request.headers.add("Authorization", "Bearer " + m_held.value->reveal());
    request.tokenLabel = m_held.label;
    return m_session.tenant().sendBare(std::move(request));
}

void RequestsPage::finish(Result<HttpResponse> result)
{
    m_sending.reset();
    if (result) {
        m_answer->showAnswer(*result);
        explain(*result);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        m_answer->showCancelled(double(m_waiting.elapsed()));
    } else {
        m_answer->showError(result.error());
    }
    draftEdited();
    if (m_ui->cancelButton->hasFocus())
        m_ui->sendButton->setFocus();
    m_ui->cancelButton->hide();
}

bool RequestsPage::wentToOwnApi() const
{
    const TokenChoice &token = m_sent.token;
    return token.kind == TokenChoice::Kind::Resource
        || (token.kind == TokenChoice::Kind::Held
            && token.indicator != m_session.profile().managementResource());
}

void RequestsPage::explain(const HttpResponse &response)
{
    if (response.status < 400)
        return;
    // An API of one's own refuses in words of its own: what it may have looked at is asked for.
    if (wentToOwnApi()) {
        if (response.status != 401 && response.status != 403)
            return;
        m_scopesWanted = scopesOfChallenge(response.headers.value("WWW-Authenticate"));
        m_ui->messageBar->show(MessageBar::Kind::Warning, tr("The API refused the token"),
                               tr("Its checks can be gone through here, one by one."),
                               tr("Why was it refused?"));
        return;
    }
    if (const auto finding = recognise(errorFromResponse(response))) {
        // The token came from this very endpoint: what is not there is the path.
        if (finding->code == "A2"_L1 && m_sent.token.kind != TokenChoice::Kind::None) {
            m_ui->messageBar->show(
                MessageBar::Kind::Warning, tr("The Management API has no such path"),
                tr("Look at the path and the method: its paths begin with /api/."));
            return;
        }
        const words::Message message = words::forFinding(*finding);
        m_ui->messageBar->show(MessageBar::Kind::Warning, message.what,
                               words::inOneText({message.why, message.remedy}));
    }
}

void RequestsPage::showRefusal()
{
    ApiRefusalDialog::Sent sent{{}, 0, m_sent.token.indicator, m_scopesWanted};
    if (m_sent.token.kind == TokenChoice::Kind::Held) {
        sent.value = m_held.value;
        sent.clockSkewMs = m_held.clockSkewMs;
    } else if (const auto asked = toTokenRequest(m_sent.token, m_session.profile())) {
        if (m_scopesWanted.isEmpty())
            sent.scopes = asked->scopeList();
        // Another one than was sent would tell nothing.
        if (const auto token = m_session.tenant().tokens().cached(*asked)) {
            sent.value = token->value;
            sent.clockSkewMs = token->clockSkewMs;
        }
    }
    (new ApiRefusalDialog(m_session, sent, this))->show();
}

void RequestsPage::refuse(const Error &error)
{
    // The field that is wrong comes to the front, and what was typed stays.
    const QString field = error.detail;
    const int number = field.section(u' ', -1).toInt();
    if (field.startsWith("query"_L1)) {
        m_ui->tabStrip->setCurrentIndex(ParametersTab);
        m_query->showField(number);
    } else if (field.startsWith("header"_L1)) {
        m_ui->tabStrip->setCurrentIndex(HeadersTab);
        m_headers->showField(number);
    } else if (field == "method"_L1) {
        m_ui->methodComboBox->setFocus();
    } else {
        m_ui->urlLineEdit->setFocus();
    }
    const words::Message message = words::forError(error);
    m_ui->messageBar->show(MessageBar::Kind::Error, message.what, message.why);
}

void RequestsPage::cancel()
{
    if (m_sending)
        m_sending->cancel();
}

void RequestsPage::copyAsCurl()
{
    const auto curl = toCurl(draft(), m_session.profile());
    if (!curl) {
        refuse(curl.error());
        return;
    }
    copyText(*curl);
    m_ui->messageBar->show(MessageBar::Kind::Info, tr("Copied as curl"),
                           tr("$ACCESS_TOKEN stands where the token goes."));
}

QString RequestsPage::spoolPath()
{
    if (!m_spool)
        m_spool = std::make_unique<QTemporaryDir>();
    return m_spool->filePath(u"answer-%1"_s.arg(++m_spooled));
}

} // namespace lwb
