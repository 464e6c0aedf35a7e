// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

/// How WorkbenchStyle draws what one types in and ticks.
namespace lwb::style {

/// Fill and border of a field: slips warn or bad, focus a 2 px ring, read-only sunken.
void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option,
                       const QWidget *widget);
void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void drawCheckMark(QPainter *painter, const QStyleOption &option, bool round);

} // namespace lwb::style
