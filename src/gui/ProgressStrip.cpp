// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProgressStrip.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int barHeight = 3;
constexpr int iconSide = 16;
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(QString(), Label::Role::Strong, Ink::Text, this))
    , m_why(new Label(QString(), Label::Role::Body, Ink::Text2, this))
    , m_first(new Button(QString(), Button::Kind::Secondary, {}, this))
    , m_second(new Button(QString(), Button::Kind::Ghost, {}, this))
{
    m_why->setObjectName(u"progressLabel"_s);
    m_first->setObjectName(u"firstButton"_s);
    m_second->setObjectName(u"secondButton"_s);
    m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12 + iconSide + 8, 6, 12, 6 + barHeight);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_first, &QPushButton::clicked, this, &ProgressStrip::firstRequested);
    connect(m_second, &QPushButton::clicked, this, &ProgressStrip::secondRequested);
    hide();
}

void ProgressStrip::setTexts(const QString &what, const QString &why, const QString &first,
                             const QString &second)
{
    m_what->setText(what);
    m_why->setText(why);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(u"%1. %2"_s.arg(what, why));
}

void ProgressStrip::setProgress(int done, int of)
{
    m_share = of > 0 ? std::clamp(double(done) / of, 0.0, 1.0) : 0;
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), t.base);
    const QRect icon =
        paint::mirrored(this, {12, (height() - barHeight - iconSide) / 2, iconSide, iconSide});
    drawIcon(&painter, icon, u"probe"_s, t.link);
    const int y = height() - barHeight;
    painter.fillRect(QRect(0, y, width(), barHeight), t.neutralSoft);
    painter.fillRect(paint::mirrored(this, {0, y, qRound(width() * m_share), barHeight}), t.accent);
}

} // namespace lwb
