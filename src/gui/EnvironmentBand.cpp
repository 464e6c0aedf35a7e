// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/EnvironmentBand.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "words/Words.h"

#include <QPainter>

namespace lwb {

EnvironmentBand::EnvironmentBand(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(3);
}

void EnvironmentBand::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    setAccessibleName(environment ? words::forEnvironment(*environment) : QString());
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(),
                            m_environment ? environmentColor(*m_environment) : tokens().sidebar);
}

EnvironmentPill::EnvironmentPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentPill::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    m_word = environment ? words::forEnvironment(*environment).toUpper() : QString();
    setAccessibleName(m_word);
    setVisible(environment.has_value());
    updateGeometry();
    update();
}

QSize EnvironmentPill::sizeHint() const
{
    return {paint::textWidth(fonts::caption(), m_word) + 12, 20};
}

void EnvironmentPill::paintEvent(QPaintEvent *)
{
    if (!m_environment)
        return;
    QPainter painter(this);
    const QColor tint =
        mixed(environmentColor(*m_environment), tokens().base, tokens().dark ? 0.16 : 0.12);
    paint::roundedBox(&painter, rect(), paint::ChipRadius, tint);
    paint::text(&painter, rect().adjusted(6, 0, -4, 0), m_word, fonts::caption(),
                environmentTextColor(*m_environment));
}

} // namespace lwb
