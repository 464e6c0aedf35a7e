// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StyleFields.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace lwb::style {

using namespace Qt::StringLiterals;

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    QColor border = enabled && !readOnly ? t.field : t.edge;
    const QString slip = widget ? widget->property("slip").toString() : QString();
    if (slip == "warn"_L1)
        border = t.warn;
    else if (slip == "error"_L1)
        border = t.bad;
    const QColor fill = t.dark || readOnly || !enabled ? t.sunken : t.base;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    if (focused)
        border = slip.isEmpty() ? t.focus() : border;
    paint::roundedBox(painter, option.rect, paint::ControlRadius, fill, border, focused ? 2 : 1);
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    drawField(painter, option, widget);
    const QRect box(option.rect.right() - 20, option.rect.top(), 14, option.rect.height());
    drawIcon(painter, QStyle::visualRect(option.direction, option.rect, box), u"up-down"_s,
             option.state & QStyle::State_Enabled ? tokens().text2 : tokens().disabled);
}

void drawComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = option.rect.adjusted(9, 0, -26, 0);
    const auto visual = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    if (!option.currentIcon.isNull()) {
        const QRect box(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16);
        option.currentIcon.paint(painter, visual(box), Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + 22);
    }
    if (option.editable)
        return; // the text is the line edit's
    const bool mono = widget && widget->property("mono").toBool();
    paint::text(painter, visual(rect), option.currentText, mono ? fonts::mono() : fonts::body(),
                enabled ? tokens().text : tokens().disabled);
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QStyle *style = widget ? widget->style() : nullptr;
    if (!style)
        return;
    const auto arrow = [&](QStyle::SubControl part, const QString &name,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool can = option.stepEnabled & step && option.state & QStyle::State_Enabled;
        drawIcon(painter, QRect(rect.center().x() - 5, rect.center().y() - 5, 11, 11), name,
                 can ? tokens().text2 : tokens().disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void drawCheckMark(QPainter *painter, const QStyleOption &option, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const QRectF box = option.rect;
    const qreal radius = round ? box.width() / 2 : 4;
    if (!on && !partly) {
        const QColor fill = hovered ? t.hover : t.dark ? t.sunken : t.base;
        paint::roundedBox(painter, box, radius, fill, enabled ? t.field : t.edge);
        return;
    }
    paint::roundedBox(painter, box, radius,
                      enabled ? (hovered ? t.accentHover : t.accent) : t.disabled);
    const QColor ink = enabled ? t.onAccent : t.base;
    if (round) {
        paint::roundedBox(painter, box.adjusted(5, 5, -5, -5), radius, ink);
        return;
    }
    const QRect inner = option.rect.adjusted(2, 2, -2, -2);
    drawIcon(painter, inner, partly ? u"minus"_s : u"check"_s, ink);
}

} // namespace lwb::style
