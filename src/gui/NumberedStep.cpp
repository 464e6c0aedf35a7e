// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/NumberedStep.h"

#include "gui/Fonts.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int Circle = 20;
}

NumberedStep::NumberedStep(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(QString(), Label::Role::Body, Ink::Text2, this))
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(Circle + 12);
    layout->addWidget(m_text, 1);
    setMinimumHeight(Circle);
}

void NumberedStep::setNumber(int number)
{
    m_number = number;
    tell();
    update();
}

QString NumberedStep::text() const
{
    return m_text->text();
}

void NumberedStep::setText(const QString &text)
{
    m_text->setText(text);
    tell();
}

void NumberedStep::tell()
{
    m_text->setAccessibleName(u"%1. %2"_s.arg(QLocale().toString(m_number), m_text->text()));
}

void NumberedStep::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    // Beside the first of several lines.
    const bool wraps = m_text->height() >= 2 * m_text->fontMetrics().lineSpacing();
    const int top = wraps ? m_text->y() : (height() - Circle) / 2;
    const QRect circle = paint::mirrored(this, {0, top, Circle, Circle});
    paint::roundedBox(&painter, circle, Circle / 2.0, t.neutralSoft);
    paint::text(&painter, circle, QLocale().toString(m_number), fonts::caption(), t.text2,
                Qt::AlignHCenter);
}

} // namespace lwb
