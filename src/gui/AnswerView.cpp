// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AnswerView.h"

#include "core/JsonText.h"
#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/CodeView.h"
#include "gui/EmptyState.h"
#include "gui/ErrorDetails.h"
#include "gui/Label.h"
#include "gui/MessageBar.h"
#include "gui/TabStrip.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

enum Tab { PrettyTab, RawTab, HeadersTab };

/// What the two body tabs show, made away from the GUI thread.
struct PreparedBody
{
    QString pretty;
    QString raw;
    bool isJson = false;
    bool isText = true;
};

PreparedBody prepare(const QByteArray &body)
{
    PreparedBody prepared;
    QStringDecoder decode(QStringDecoder::Utf8);
    prepared.raw = decode(body);
    prepared.isText = !decode.hasError() && !body.contains('\0');
    if (!prepared.isText) {
        prepared.raw.clear();
        return prepared;
    }
    if (const auto indented = json::indented(body)) {
        prepared.isJson = true;
        prepared.pretty = QString::fromUtf8(*indented);
    } else {
        prepared.pretty = prepared.raw;
    }
    return prepared;
}

/// What left and may have been done is not to be done twice by one click.
QString againFor(const Error &error)
{
    return error.kind == Error::Kind::UnknownOutcome ? QString() : AnswerView::tr("Send again");
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_answer(new QWidget(this))
    , m_messageBar(new MessageBar(this))
    , m_status(new Chip({}, this))
    , m_reason(new Label({}, Label::Role::Strong, Ink::Text, this))
    , m_timing(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_total(new Label({}, Label::Role::Medium, Ink::Text, this))
    , m_size(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_save(new IconButton(u"export"_s, tr("Save the body to a file"), this))
    , m_tabs(new TabStrip(this))
    , m_bodies(new QStackedWidget(this))
    , m_pretty(new CodeView(this))
    , m_raw(new CodeView(this))
    , m_headers(new CodeView(this))
    , m_note(new Label({}, Label::Role::Small, Ink::Text3, this))
{
    m_status->setMono(true);
    m_tabs->addTab(tr("Pretty"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->addTab(tr("Headers"));
    m_pretty->setAccessibleName(tr("Body, indented"));
    m_raw->setAccessibleName(tr("Body as received"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_pretty->setLineNumbers(true);
    for (CodeView *view : {m_pretty, m_raw, m_headers})
        m_bodies->addWidget(view);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 4, 16, 4);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_status);
    head->addWidget(m_reason, 1);
    head->addWidget(m_timing);
    head->addWidget(m_total);
    head->addWidget(m_size);
    head->addWidget(m_save);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(40);
    headBox->setLayout(head);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(0);
    answer->addWidget(headBox);
    answer->addWidget(m_tabs);
    answer->addWidget(m_note);
    answer->addWidget(m_bodies, 1);

    auto *errorBox = new QWidget(this);
    auto *error = new QVBoxLayout(errorBox);
    error->setContentsMargins(16, 8, 16, 8);
    error->addWidget(m_messageBar);
    error->addStretch();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_answer);
    m_stack->addWidget(errorBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tabs, &TabStrip::currentChanged, this, &AnswerView::chooseTab);
    connect(m_save, &QAbstractButton::clicked, this, &AnswerView::save);
    connect(m_messageBar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    connect(m_messageBar, &MessageBar::dismissed, this, [this] {
        if (!m_error)
            return;
        const words::Message message = words::forError(*m_error);
        showEnd(u"error"_s, message.what, message.why);
    });
    connect(m_messageBar, &MessageBar::actionRequested, this, &AnswerView::sendRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &AnswerView::sendRequested);
    showNothing();
}

AnswerView::~AnswerView()
{
    clear();
}

void AnswerView::clear()
{
    ++m_generation;
    m_prepared = false;
    if (m_response && !m_response->spooledTo.isEmpty())
        QFile::remove(m_response->spooledTo);
    m_response.reset();
    m_error.reset();
}

void AnswerView::showNothing()
{
    clear();
    m_empty->setContent(u"request"_s, tr("No answer yet"),
                        tr("Send the request to see what the API says."));
    m_stack->setCurrentWidget(m_empty);
}

void AnswerView::showWaiting()
{
    clear();
    m_empty->setContent(u"clock"_s, tr("Waiting for the answer…"), tr("Cancel stops waiting."));
    m_stack->setCurrentWidget(m_empty);
}

void AnswerView::showError(const Error &error)
{
    clear();
    m_error = error;
    m_messageBar->showMessage(words::forError(error), againFor(error));
    m_stack->setCurrentIndex(2);
}

void AnswerView::showCancelled(double ms)
{
    clear();
    m_error = Error::make(Error::Kind::Cancelled, {});
    showEnd(u"cross"_s, tr("Cancelled after %1").arg(words::forDuration(ms)),
            words::forError(*m_error).why);
}

void AnswerView::showEnd(const QString &iconName, const QString &title, const QString &why)
{
    m_empty->setContent(iconName, title, why, againFor(*m_error), false);
    m_stack->setCurrentWidget(m_empty);
}

void AnswerView::showAnswer(const HttpResponse &response)
{
    clear();
    m_response = response;
    const Chip::Tone tone = response.isSuccess() ? Chip::Tone::Ok
        : response.status >= 400                 ? Chip::Tone::Error
                                                 : Chip::Tone::Warning;
    m_status->setTone(tone, response.isSuccess() ? u"check"_s : u"cross"_s);
    m_status->setText(QString::number(response.status));
    m_reason->setText(QString::fromUtf8(response.reason));
    m_status->setAccessibleName(statusText());
    QStringList phases;
    if (response.timing.connectMs >= 0)
        phases.append(tr("connect %1").arg(words::forDuration(response.timing.connectMs)));
    if (response.timing.waitMs >= 0)
        phases.append(tr("wait %1").arg(words::forDuration(response.timing.waitMs)));
    if (response.timing.downloadMs >= 0)
        phases.append(tr("download %1").arg(words::forDuration(response.timing.downloadMs)));
    m_timing->setText(phases.join(u" · "_s));
    m_total->setText(words::forDuration(response.timing.totalMs));
    m_size->setText(words::forBytes(response.bodySize));
    m_stack->setCurrentWidget(m_answer);
    showHeaders();
    prepareBody();
}

QString AnswerView::statusText() const
{
    if (!m_response)
        return {};
    return u"%1 %2"_s.arg(m_response->status).arg(QString::fromUtf8(m_response->reason)).trimmed();
}

bool AnswerView::isComplete() const
{
    return m_error || (m_response && m_prepared && !m_pretty->isFilling() && !m_raw->isFilling());
}

void AnswerView::showHeaders()
{
    QByteArray text;
    for (const auto &[name, value] : m_response->headers.fields())
        text += name + ": " + value + '\n';
    m_headers->setCode(QString::fromUtf8(text), CodeEdit::Language::Plain);
    m_tabs->setCount(HeadersTab, QString::number(m_response->headers.fields().size()));
}

void AnswerView::prepareBody()
{
    m_pretty->setCode({}, CodeEdit::Language::Plain);
    m_raw->setCode({}, CodeEdit::Language::Plain);
    m_note->hide();
    if (!m_response->spooledTo.isEmpty()) {
        m_note->setText(
            tr("The body has %1, more than is shown here. Save it to a file to read it all.")
                .arg(words::forBytes(m_response->bodySize)));
        m_note->show();
    }
    QThreadPool::globalInstance()->start([this, guard = QPointer(this), generation = m_generation,
                                          body = m_response->body] {
        PreparedBody prepared = prepare(body);
        // The application object outlives the pool's tasks; the guard is asked on the GUI thread
        // only.
        QMetaObject::invokeMethod(qApp, [this, guard, generation, prepared = std::move(prepared)] {
            if (!guard || generation != m_generation)
                return;
            const auto language =
                prepared.isJson ? CodeEdit::Language::Json : CodeEdit::Language::Plain;
            m_prepared = true;
            m_pretty->setCode(prepared.pretty, language);
            m_raw->setCode(prepared.raw, CodeEdit::Language::Plain);
            if (!prepared.isText) {
                m_note->setText(tr("The body is not text. Save it to a file."));
                m_note->show();
            }
        });
    });
}

void AnswerView::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the body"));
    if (path.isEmpty() || !m_response)
        return;
    bool saved = false;
    if (!m_response->spooledTo.isEmpty()) {
        QFile::remove(path);
        saved = QFile::copy(m_response->spooledTo, path);
    } else {
        QFile file(path);
        saved = file.open(QIODevice::WriteOnly)
                && file.write(m_response->body) == m_response->body.size();
    }
    m_note->setText(saved ? tr("Saved to %1.").arg(path)
                          : tr("%1 could not be written.").arg(path));
    m_note->show();
}

void AnswerView::chooseTab(int index)
{
    m_bodies->setCurrentIndex(index);
}

} // namespace lwb
