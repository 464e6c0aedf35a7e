// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DoorButton.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QStyle>

namespace lwb {

namespace {
constexpr int padding = 16;
constexpr int textLeft = 44;
constexpr int textRight = 36;
constexpr int titleHeight = 18;
} // namespace

DoorButton::DoorButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorButton::setContent(const QString &iconName, const QString &title, const QString &sentence,
                            const QString &arrowName)
{
    m_iconName = iconName;
    m_sentence = sentence;
    m_arrowName = arrowName;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect DoorButton::sentenceRect(int width) const
{
    const QRect room(textLeft, padding + titleHeight, width - textLeft - textRight, 1000);
    return QFontMetrics(fonts::small()).boundingRect(room, Qt::TextWordWrap, m_sentence);
}

int DoorButton::heightForWidth(int width) const
{
    return sentenceRect(width).bottom() + padding;
}

QSize DoorButton::sizeHint() const
{
    return {280, heightForWidth(280)};
}

QSize DoorButton::minimumSizeHint() const
{
    return {200, heightForWidth(280)};
}

void DoorButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool chosen = isChecked();
    const QColor ground = isDown() ? t.press : underMouse() ? t.hover : chosen ? t.base : t.sidebar;
    paint::roundedBox(&painter, rect(), paint::TileRadius, ground, chosen ? t.focus() : t.edge);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    drawIcon(&painter, visual({padding, padding, 16, 16}), m_iconName, chosen ? t.link : t.text2);
    drawIcon(&painter, visual({width() - padding - 16, padding, 16, 16}), m_arrowName,
             chosen ? t.link : t.text2);
    paint::text(&painter,
                visual({textLeft, padding - 1, width() - textLeft - textRight, titleHeight}),
                text(), fonts::strong(), t.text);
    painter.setFont(fonts::small());
    painter.setPen(t.text2);
    painter.drawText(
        visual({textLeft, padding + titleHeight, width() - textLeft - textRight, height()}),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
            | Qt::TextWordWrap,
        m_sentence);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::TileRadius);
}

} // namespace lwb
