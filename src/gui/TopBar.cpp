// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TopBar.h"

#include "gui/Buttons.h"
#include "gui/EnvironmentBand.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/SearchButton.h"
#include "gui/TokenChip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_back(new IconButton(u"back"_s, tr("Back"), this)),
      m_forward(new IconButton(u"forward"_s, tr("Forward"), this)),
      m_title(new Label(QString(), Label::Role::Title, Ink::Text, this)),
      m_pill(new EnvironmentPill(this)),
      m_search(new SearchButton(this)),
      m_chip(new TokenChip(this))
{
    setFixedHeight(48);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 16, 1);
    layout->setSpacing(4);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_pill);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addSpacing(8);
    layout->addWidget(m_chip);
    m_title->setObjectName(u"pageTitleLabel"_s);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    setHistory(false, false);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    m_pill->setEnvironment(m_compact ? environment : std::nullopt);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setCompact(bool compact)
{
    m_compact = compact;
    m_chip->setCompact(compact);
    m_search->setCompact(compact);
    setEnvironment(m_environment);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    paint::horizontalLine(&painter, 0, width(), height() - 1, tokens().line);
}

} // namespace lwb
