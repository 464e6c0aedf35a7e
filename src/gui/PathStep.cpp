// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PathStep.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int stepHeight = 46;
constexpr int textHeight = 36;
constexpr int tileSide = 28;
constexpr int lineHeight = 17;
}

PathStep::PathStep(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
    , m_height(stepHeight)
{
    setAccessibleName(content.note.isEmpty() ? content.name
                                             : u"%1, %2"_s.arg(content.name, content.note));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathStep::setLeadsOn(bool leadsOn)
{
    m_leadsOn = leadsOn;
    update();
}

void PathStep::setEndsBelowText()
{
    m_height = textHeight;
    updateGeometry();
}

QFont PathStep::nameFont() const
{
    return m_content.isNameMono ? fonts::mono() : fonts::medium();
}

QFont PathStep::noteFont() const
{
    return m_content.isNoteMono ? fonts::mono() : fonts::small();
}

QSize PathStep::sizeHint() const
{
    const int text = std::max(paint::textWidth(nameFont(), m_content.name),
                              paint::textWidth(noteFont(), m_content.note));
    return {textLeft + text + 2, m_height};
}

QSize PathStep::minimumSizeHint() const
{
    return {textLeft + 80, m_height};
}

void PathStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect tile = paint::mirrored(this, {0, 2, tileSide, tileSide});
    if (m_leadsOn)
        paint::verticalLine(&painter, tile.center().x(), tile.bottom() + 1, height() + 2, t.edge);
    paint::roundedBox(&painter, tile, paint::ControlRadius, underMouse() ? t.hover : t.base,
                      t.edge);
    drawIcon(&painter, tile.adjusted(6, 6, -6, -6), m_content.icon, t.text2);

    const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QRect name = paint::mirrored(this, {textLeft, 0, width() - textLeft, lineHeight});
    const QRect note =
        paint::mirrored(this, {textLeft, lineHeight, width() - textLeft, lineHeight});
    QFont font = nameFont();
    font.setUnderline(underMouse());
    if (m_content.isNameMono)
        paint::leftToRightText(&painter, name, m_content.name, font, t.link);
    else
        paint::text(&painter, name, m_content.name, font, t.link, begin);
    if (m_content.isNoteMono)
        paint::leftToRightText(&painter, note, m_content.note, noteFont(), t.text2);
    else
        paint::text(&painter, note, m_content.note, noteFont(), t.text2, begin);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, QRect(0, 0, width(), std::min(height(), stepHeight - 8)),
                         paint::ControlRadius);
}

bool PathStep::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           plainToolTip(m_content.name + u'\n' + m_content.note), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace lwb
