// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MessageBar.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "words/Sentences.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

struct Tone
{
    QString icon;
    QColor ink, soft;
};

Tone toneOf(MessageBar::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case MessageBar::Kind::Info: return {u"info"_s, t.info, t.infoSoft};
    case MessageBar::Kind::Warning: return {u"warn"_s, t.warn, t.warnSoft};
    case MessageBar::Kind::Error: return {u"error"_s, t.bad, t.badSoft};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new QWidget(this)),
      m_what(new Label(QString(), Label::Role::Strong, Ink::Text, this)),
      m_why(new Label(QString(), Label::Role::Body, Ink::Text2, this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_texts(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_details(new Button(tr("Details"), Button::Kind::Ghost, {}, this)),
      m_instead(new Button(QString(), Button::Kind::Ghost, {}, this)),
      m_action(new Button(QString(), Button::Kind::Secondary, {}, this)),
      m_close(new IconButton(u"close"_s, tr("Close the message"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    m_icon->setFixedSize(16, 28);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_texts->setSpacing(8);
    m_texts->addWidget(m_what, 0, Qt::AlignTop);
    m_texts->addWidget(m_why, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_details, m_instead, m_action})
        buttons->addWidget(button, 0, Qt::AlignTop);
    buttons->addStretch(0); // below the texts it must not hold them to its own width
    m_body->setSpacing(8);
    m_body->addLayout(m_texts, 1);
    m_body->addLayout(buttons);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    // One line of text stands at the height of the buttons beside it.
    m_what->setContentsMargins(0, 6, 0, 6);
    m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_why->setContentsMargins(0, 6, 0, 6);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"messageLabel"_s);
    // Not Fixed: that would cap the height at one line of text.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsRequested);
    connect(m_instead, &QPushButton::clicked, this, &MessageBar::insteadRequested);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

int MessageBar::buttonsWidth() const
{
    int width = 0;
    for (const QPushButton *button : {m_details, m_instead, m_action})
        width += button->isVisibleTo(this) ? button->sizeHint().width() + 8 : 0;
    return width;
}

void MessageBar::arrangeTexts()
{
    const int whole = width() - 2 * m_icon->width() - m_close->sizeHint().width() - 32;
    const int buttons = buttonsWidth();
    const int headline = m_what->sizeHint().width();
    // Two long buttons leave the words of a narrow bar no room, one may leave none to a headline.
    const bool isBelow = (m_instead->isVisibleTo(this) && buttons > whole * 40 / 100)
                         || (buttons > 0 && headline > whole - buttons);
    m_body->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside a long headline the reason would have no room: then it stands below.
    const int room = isBelow ? whole : whole - buttons;
    const int beside = room - headline - 8;
    const bool stacked = !m_why->text().isEmpty()
                         && (headline > room * 45 / 100
                             || m_why->heightForWidth(beside)
                                    > m_why->heightForWidth(room) + m_what->fontMetrics().height());
    m_texts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(stacked ? 0 : 8);
    m_what->setContentsMargins(0, 6, 0, stacked ? 0 : 6);
    m_why->setContentsMargins(0, stacked ? 0 : 6, 0, 6);
    updateGeometry(); // its height for a width is another one
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    arrangeTexts();
    QWidget::resizeEvent(event);
}

void MessageBar::show(Kind kind, const QString &what, const QString &why, const QString &action,
                      bool hasDetails)
{
    m_kind = kind;
    m_what->setText(what);
    m_why->setText(why);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_details->setVisible(hasDetails);
    m_instead->hide();
    arrangeTexts();
    setAccessibleName(text());
    updateGeometry();
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showMessage(const words::Message &message, const QString &action)
{
    show(Kind::Error, message.what, words::inOneText({message.why, message.remedy}), action, true);
}

void MessageBar::offerInstead(const QString &action)
{
    m_instead->setText(action);
    m_instead->show();
    arrangeTexts();
    updateGeometry();
}

void MessageBar::setWhy(const QString &why)
{
    m_why->setText(why);
    setAccessibleName(text());
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return u"%1. %2"_s.arg(m_what->text(), m_why->text());
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tone tone = toneOf(m_kind);
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::ControlRadius, tone.soft,
                      mixed(tone.ink, tone.soft, 0.28));
    drawIcon(&painter, m_icon->geometry(), tone.icon, tone.ink);
}

} // namespace lwb
