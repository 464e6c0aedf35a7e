// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/NoteLine.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QWidget(this))
    , m_what(new Label({}, Label::Role::Strong, Ink::Text, this))
    , m_why(new Label({}, Label::Role::Body, Ink::Text2, this))
    , m_action(new Button({}, Button::Kind::Link, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(8);
    m_icon->setFixedSize(16, 18);
    m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"whyLabel"_s);
    m_action->setObjectName(u"noteButton"_s);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_what, 0, Qt::AlignTop);
    layout->addWidget(m_why, 1, Qt::AlignTop);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QAbstractButton::clicked, this, &NoteLine::actionRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NoteLine::setNote(const QString &iconName, Ink ink, const QString &what, const QString &why,
                       const QString &action)
{
    m_iconName = iconName;
    m_ink = ink;
    m_what->setText(what);
    m_why->setText(why);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString NoteLine::text() const
{
    return u"%1. %2"_s.arg(m_what->text(), m_why->text());
}

void NoteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, m_icon->geometry(), m_iconName, colorOf(m_ink));
}

} // namespace lwb
