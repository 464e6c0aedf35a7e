// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenRefusal.h"

#include "doctor/Recogniser.h"
#include "gui/Buttons.h"
#include "gui/ErrorDetails.h"
#include "gui/Icon.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "words/CellWords.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

TokenRefusal::TokenRefusal(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QWidget(this))
    , m_what(new Label({}, Label::Role::Title, Ink::Text, this))
    , m_why(new Label({}, Label::Role::Body, Ink::Text, this))
    , m_remedy(new Label({}, Label::Role::Body, Ink::Text, this))
    , m_hint(new Label({}, Label::Role::Body, Ink::Text2, this))
    , m_mend(new Button({}, Button::Kind::Secondary, {}, this))
    , m_wayOn(new Button({}, Button::Kind::Secondary, {}, this))
    , m_answered(new Label(tr("What was answered"), Label::Role::SmallMedium, Ink::Text2, this))
    , m_said(new KeyValueList(this))
{
    for (Label *label : {m_what, m_why, m_remedy, m_hint})
        label->setWordWrap(true);
    m_what->setObjectName(u"whatLabel"_s);
    m_why->setObjectName(u"whyLabel"_s);
    m_remedy->setObjectName(u"remedyLabel"_s);
    m_hint->setObjectName(u"hintLabel"_s);
    m_mend->setObjectName(u"mendButton"_s);
    m_wayOn->setObjectName(u"wayOnButton"_s);
    m_said->setObjectName(u"saidKeyValueList"_s);
    auto *details = new Button(tr("Details"), Button::Kind::Ghost, {}, this);
    details->setObjectName(u"detailsButton"_s);
    connect(details, &QAbstractButton::clicked, this, [this] { showErrorDetails(this, m_error); });
    connect(m_mend, &QAbstractButton::clicked, this, &TokenRefusal::mendRequested);
    connect(m_wayOn, &QAbstractButton::clicked, this, &TokenRefusal::wayOnRequested);
    m_sign->setFixedSize(36, 36);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_what);
    texts->addWidget(m_why);
    texts->addWidget(m_remedy);
    texts->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mend);
    buttons->addWidget(m_wayOn);
    buttons->addWidget(details);
    buttons->addStretch(1);
    texts->addSpacing(4);
    texts->addLayout(buttons);
    texts->addSpacing(12);
    texts->addWidget(m_answered);
    texts->addWidget(m_said);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void TokenRefusal::setError(const Error &error, const QString &hint, const QString &mend,
                            const QString &wayOn)
{
    m_error = error;
    words::Message message = words::forProbeError(error);
    const auto finding = recognise(error);
    // A cause that is only likely is told as that.
    if (finding && !finding->certain) {
        const words::Message likely = words::forFinding(*finding);
        message = {message.what, tr("Probably: %1. %2").arg(likely.what, likely.why),
                   likely.remedy};
    }
    m_what->setText(message.what);
    m_why->setText(message.why);
    m_remedy->setText(message.remedy);
    m_remedy->setVisible(!message.remedy.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
    m_wayOn->setText(wayOn);
    m_wayOn->setVisible(!wayOn.isEmpty());
    const bool wasAnswered = error.status > 0;
    m_answered->setVisible(wasAnswered);
    m_said->setVisible(wasAnswered);
    m_said->clear();
    const auto add = [this](const QString &key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_said->setRow(key, label, words::quoted(value), KeyValueList::Mono);
    };
    add(u"status"_s, tr("HTTP status"),
        error.status > 0 ? QString::number(error.status) : QString());
    add(u"error"_s, tr("Error"), error.oauthError);
    add(u"description"_s, tr("Description"), error.message);
    add(u"code"_s, tr("Code"), error.code);
    add(u"request"_s, tr("Request ID"), error.requestId);
    add(u"finding"_s, tr("Finding"), finding ? finding->code : QString());
    update();
}

void TokenRefusal::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRect box = m_sign->geometry();
    paint::roundedBox(&painter, box, box.width() / 2.0, t.badSoft);
    drawIcon(&painter, box.adjusted(10, 10, -10, -10), u"cross"_s, t.bad);
}

} // namespace lwb
