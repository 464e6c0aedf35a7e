// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/EmptyState.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lwb {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_tile(new QWidget(this)),
      m_title(new Label(QString(), Label::Role::Title, Ink::Text, this)),
      m_sentence(new Label(QString(), Label::Role::Body, Ink::Text2, this)),
      m_action(new Button(QString(), Button::Kind::Primary, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(2);
    m_tile->setFixedSize(48, 48);
    layout->addWidget(m_tile, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    m_title->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    // Between two springs: an item without an alignment goes to the left as soon as there is more
    // room than it takes, and one with an alignment gets no more width than its hint.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(16);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence,
                            const QString &action, bool primary)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setKind(m_action, primary ? Button::Kind::Primary : Button::Kind::Secondary);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    const QRect tile = m_tile->geometry();
    paint::roundedBox(&painter, tile, paint::TileRadius, tokens().neutralSoft);
    drawIcon(&painter, tile.adjusted(12, 12, -12, -12), m_iconName, tokens().text2);
}

} // namespace lwb
