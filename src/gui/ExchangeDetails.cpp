// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExchangeDetails.h"

#include "core/JsonText.h"
#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/Clipboard.h"
#include "gui/CodeView.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/TabStrip.h"
#include "models/ExchangeModel.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

enum Tab { AnswerTab, AnswerHeadersTab, RequestTab };
constexpr int tickMs = 1'200;
constexpr int actionsSpeakFrom = 520;

Ink inkOfMethod(const QByteArray &method)
{
    if (method == "GET")
        return Ink::Info;
    if (method == "POST")
        return Ink::Ok;
    if (method == "PUT")
        return Ink::Warn;
    if (method == "PATCH")
        return Ink::Violet;
    return method == "DELETE" ? Ink::Bad : Ink::Text2;
}

QString headerLines(const HttpHeaders &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers.fields())
        text += name + ": " + value + '\n';
    return QString::fromUtf8(text);
}

} // namespace

ExchangeDetails::ExchangeDetails(const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_method(new Label({}, Label::Role::Mono, Ink::Text, this))
    , m_url(new Label({}, Label::Role::Id, Ink::Text, this))
    , m_status(new Chip({}, this))
    , m_facts(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_copy(new Button(tr("Copy as curl"), Button::Kind::Ghost, u"copy"_s, this))
    , m_open(new Button(tr("Open in Requests"), Button::Kind::Ghost, u"request"_s, this))
    , m_note(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_tabs(new TabStrip(this, 12))
    , m_answer(new CodeView(this))
    , m_answerHeaders(new CodeView(this))
    , m_request(new CodeView(this))
{
    setAccessibleName(tr("Request and answer"));
    m_status->setMono(true);
    m_status->setFocusPolicy(Qt::NoFocus);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_facts->setElideMode(Qt::ElideMiddle);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 4);
    for (QPushButton *button : {m_copy, m_open}) {
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    m_copy->setObjectName(u"copyAsCurlButton"_s);
    m_open->setObjectName(u"openInRequestsButton"_s);
    auto *close = new IconButton(u"close"_s, tr("Close the request's details"), this);
    close->setObjectName(u"closeDetailsToolButton"_s);

    auto *first = new QHBoxLayout;
    first->setContentsMargins(12, 4, 4, 0);
    first->setSpacing(8);
    first->addWidget(m_method);
    first->addWidget(m_url, 1);
    first->addWidget(close);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(12, 0, 12, 0);
    second->setSpacing(8);
    second->addWidget(m_status);
    second->addWidget(m_facts, 1);

    m_tabs->setObjectName(u"exchangeTabStrip"_s);
    m_tabs->addTab(tr("Answer"));
    m_tabs->addTab(tr("Headers"));
    m_tabs->addTab(tr("Request"));
    m_answer->setAccessibleName(tr("Body of the answer"));
    m_answerHeaders->setAccessibleName(tr("Headers of the answer"));
    m_request->setAccessibleName(tr("Request as sent"));
    m_answer->setObjectName(u"answerCodeView"_s);
    m_answerHeaders->setObjectName(u"answerHeadersCodeView"_s);
    m_request->setObjectName(u"requestCodeView"_s);
    auto *parts = new QStackedWidget(this);
    for (CodeView *view : {m_answer, m_answerHeaders, m_request})
        parts->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    auto *third = new QHBoxLayout;
    third->setContentsMargins(0, 0, 4, 0);
    third->setSpacing(0);
    third->addWidget(m_tabs, 1);
    third->addWidget(m_copy);
    third->addWidget(m_open);
    layout->addLayout(third);
    layout->addWidget(m_note);
    layout->addWidget(parts, 1);

    connect(m_tabs, &TabStrip::currentChanged, parts, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &TabStrip::currentChanged, this, [this] { showParts(); });
    connect(close, &QToolButton::clicked, this, &ExchangeDetails::closeRequested);
    connect(m_copy, &QPushButton::clicked, this, &ExchangeDetails::copyAsCurl);
    connect(m_open, &QPushButton::clicked, this, &ExchangeDetails::open);
}

/// Beside the tabs a narrow pane has room for icons only.
void ExchangeDetails::resizeEvent(QResizeEvent *event)
{
    for (QPushButton *button : {m_copy, m_open})
        button->setText(width() < actionsSpeakFrom ? QString() : button->accessibleName());
    QWidget::resizeEvent(event);
}

void ExchangeDetails::showExchange(const Exchange &exchange)
{
    m_exchange = exchange;
    showHead();
    showParts();
}

void ExchangeDetails::showHead()
{
    m_method->setText(QString::fromLatin1(m_exchange.method));
    m_method->setInk(inkOfMethod(m_exchange.method));
    m_url->setText(m_exchange.url.toString(QUrl::FullyEncoded));
    m_status->setText(exchangeStatus(m_exchange));
    m_status->setAccessibleName(tr("Status: %1").arg(exchangeStatus(m_exchange)));
    switch (exchangeOutcome(m_exchange)) {
    case Outcome::Running: m_status->setTone(Chip::Tone::Neutral, u"clock"_s); break;
    case Outcome::Good: m_status->setTone(Chip::Tone::Ok, u"check"_s); break;
    case Outcome::Bad: m_status->setTone(Chip::Tone::Error, u"cross"_s); break;
    }
    QStringList facts;
    if (m_exchange.finished)
        facts.append(words::forDuration(m_exchange.timing.totalMs));
    if (m_exchange.status > 0)
        facts.append(words::forBytes(m_exchange.bodySize));
    if (m_exchange.tokenLabel.isEmpty())
        facts.append(tr("no token"));
    else if (m_exchange.url.path().endsWith("/oidc/token"_L1)) // whose token is asked for
        facts.append(tr("as application %1").arg(m_exchange.tokenLabel));
    else
        facts.append(tr("token: %1").arg(m_exchange.tokenLabel));
    facts.append(words::forTime(m_exchange.startedAt));
    if (m_exchange.attempt > 1)
        facts.append(tr("attempt %1").arg(QLocale().toString(m_exchange.attempt)));
    m_facts->setText(facts.join(u" · "_s));
    m_copy->setEnabled(!m_exchange.requestBodyCut);
    m_copy->setToolTip(m_exchange.requestBodyCut
                           ? tr("The log did not keep the whole body of this request.")
                           : m_copy->accessibleName());
}

void ExchangeDetails::showParts()
{
    QString note;
    const bool answerTab = m_tabs->currentIndex() == AnswerTab;
    if (m_exchange.error && answerTab) {
        const words::Message message = words::forError(*m_exchange.error);
        note = u"%1. %2"_s.arg(message.what, message.why).trimmed();
    } else if (m_exchange.responseBodyCut && answerTab) {
        note = m_exchange.responseBody.isEmpty() ? tr("The log did not keep this body.")
                                                 : tr("The log keeps the first 64 KB of a body.");
    } else if (m_exchange.requestBodyCut && m_tabs->currentIndex() == RequestTab) {
        note = tr("The log did not keep the whole body of this request.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());

    const QByteArray &body = m_exchange.responseBody;
    const auto json = json::indented(body);
    m_answer->setCode(QString::fromUtf8(json ? *json : body),
                      json ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    m_answerHeaders->setCode(headerLines(m_exchange.responseHeaders), CodeEdit::Language::Plain);
    const qsizetype headers = m_exchange.responseHeaders.fields().size();
    m_tabs->setCount(AnswerHeadersTab, headers > 0 ? QLocale().toString(headers) : QString());
    QString request = QString::fromLatin1(m_exchange.method) + u' '
                      + m_exchange.url.toString(QUrl::FullyEncoded) + u'\n'
                      + headerLines(m_exchange.requestHeaders);
    if (!m_exchange.requestBody.isEmpty())
        request += u'\n' + QString::fromUtf8(m_exchange.requestBody);
    m_request->setCode(request, CodeEdit::Language::Plain);
}

void ExchangeDetails::paintEvent(QPaintEvent *)
{
    // The tabs' line goes on under the buttons beside them.
    QPainter painter(this);
    paint::horizontalLine(&painter, 0, width(), m_tabs->geometry().bottom(), tokens().line);
}

void ExchangeDetails::copyAsCurl()
{
    const auto curl = toCurl(draftFromExchange(m_exchange, m_profile), m_profile);
    if (!curl) {
        const words::Message message = words::forError(curl.error());
        m_note->setText(u"%1. %2"_s.arg(message.what, message.why).trimmed());
        m_note->show();
        return;
    }
    copyText(*curl);
    m_copy->setIcon(lineIcon(u"check"_s, Ink::Ok));
    QTimer::singleShot(tickMs, m_copy, [this] { m_copy->setIcon(lineIcon(u"copy"_s)); });
}

void ExchangeDetails::open()
{
    RequestDraft draft = draftFromExchange(m_exchange, m_profile);
    // What the log hides would be sent as stars.
    for (QList<DraftField> *fields : {&draft.query, &draft.headers}) {
        for (DraftField &field : *fields)
            field.enabled = !field.value.contains(u"***"_s);
    }
    Q_EMIT openRequested(draft);
}

} // namespace lwb
