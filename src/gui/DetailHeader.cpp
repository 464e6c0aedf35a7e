// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DetailHeader.h"

#include "gui/Avatar.h"
#include "gui/Buttons.h"
#include "gui/CopyButton.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowWidth = 480;

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent),
      m_tile(new QWidget(this)),
      m_name(new Label(QString(), Label::Role::Title, Ink::Text, this)),
      m_state(new Chip(QString(), this)),
      m_type(new Label(QString(), Label::Role::Small, Ink::Text2, this)),
      m_id(new Label(QString(), Label::Role::Id, Ink::Text2, this)),
      m_copy(new CopyButton(tr("Copy the ID"), this)),
      m_actions(new QHBoxLayout),
      m_close(new IconButton(u"close"_s, tr("Close the details"), this))
{
    m_tile->setFixedSize(36, 36);
    m_name->setObjectName(u"nameLabel"_s);
    m_id->setObjectName(u"idLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_tile);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    first->addWidget(m_name, 1);
    first->addWidget(m_state);
    first->addStretch(0);
    m_state->hide();
    lines->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    m_type->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    second->addWidget(m_type);
    second->addWidget(m_id);
    second->addWidget(m_copy);
    second->addStretch(1);
    lines->addLayout(second);
    layout->addLayout(lines, 1);
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &QToolButton::clicked, this, &DetailHeader::closeRequested);
}

void DetailHeader::setObject(const QString &kind, const QString &name, const QString &typeText,
                             const QString &id)
{
    m_kind = kind;
    m_name->setText(name);
    // Between the type and the id, whichever side that is on.
    const bool ownOrder = paint::directionOf(typeText, layoutDirection()) != layoutDirection();
    m_type->setText((ownOrder ? u"· %1"_s : u"%1 ·"_s).arg(typeText));
    m_id->setText(id);
    m_copy->setText(id);
    update();
}

void DetailHeader::setState(const QString &text, Chip::Tone tone)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setTone(tone);
    m_state->setVisible(!text.isEmpty());
}

QPushButton *DetailHeader::addAction(const QString &text, const QString &iconName)
{
    auto *button = new Button(text, Button::Kind::Secondary, iconName, this);
    button->setAccessibleName(text);
    m_actions->addWidget(button);
    return button;
}

void DetailHeader::resizeEvent(QResizeEvent *)
{
    const bool narrow = width() < NarrowWidth;
    for (int i = 0; i < m_actions->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(m_actions->itemAt(i)->widget())) {
            button->setText(narrow ? QString() : button->accessibleName());
            button->setToolTip(narrow ? plainToolTip(button->accessibleName()) : QString());
        }
    }
}

void DetailHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect tile = m_tile->geometry();
    if (avatar::isPerson(m_kind)) {
        avatar::paintTile(&painter, tile, m_id->text(), m_name->text());
        return;
    }
    paint::roundedBox(&painter, tile, paint::TileRadius, tokens().sel);
    drawIcon(&painter, tile.adjusted(10, 10, -10, -10), iconNameForKind(m_kind), tokens().link);
}

} // namespace lwb
