// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WorkbenchStyle.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/StyleButtons.h"
#include "gui/StyleFields.h"
#include "gui/StyleItems.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int ControlHeight = 28;
constexpr int ScrollBarExtent = 10;
constexpr int PopupFrame = 3; ///< a line and some air; completers leave room for no more

/// A frame around scroll areas only where one types (a text area); lists and panes have none.
bool isTypedIn(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
        && !widget->property("readOnly").toBool();
}

/// The list of a combo box or of a completer, or the frame around it.
bool isPopup(const QWidget *widget)
{
    const auto frames = [](const QWidget *frame) {
        return frame && frame->inherits("QComboBoxPrivateContainer");
    };
    return frames(widget)
        || (qobject_cast<const QAbstractItemView *>(widget)
            && (widget->windowType() == Qt::Popup || frames(widget->parentWidget())));
}

} // namespace

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(u"fusion"_s) {}

void WorkbenchStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->setAttribute(Qt::WA_Hover);
        if (const QString name = button->property("iconName").toString();
            !name.isEmpty() && button->icon().isNull())
            button->setIcon(lineIcon(name));
    }
    if (qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isPopup(widget)) {
        auto *frame = qobject_cast<QFrame *>(widget);
        if (widget->isWindow()) // only now it is known to be a popup
            frame->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            view->viewport()->setBackgroundRole(QPalette::ToolTipBase);
            view->setTextElideMode(Qt::ElideRight);
        }
    }
    if (widget->property("mono").toBool())
        widget->setFont(fonts::mono());
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            style::drawField(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow:
    case PE_PanelItemViewRow:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
        return;
    case PE_Frame:
        if (isTypedIn(widget))
            style::drawField(painter, *option, widget);
        else if (isPopup(widget))
            drawPrimitive(PE_PanelMenu, option, painter, widget);
        return;
    case PE_FrameTabBarBase:
        paint::horizontalLine(painter, option->rect.left(), option->rect.right() + 1,
                              option->rect.bottom(), t.line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style::drawCheckMark(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        style::drawCheckMark(painter, *option, true);
        return;
    case PE_IndicatorBranch:
        style::drawBranch(painter, *option);
        return;
    case PE_PanelItemViewItem: {
        const bool popup = isPopup(widget);
        const int inset = popup ? 4 - PopupFrame : 4;
        const QRect row = option->rect.adjusted(inset, 0, -inset, 0);
        if (option->state & State_Selected)
            paint::roundedBox(painter, row, paint::ControlRadius,
                              popup || option->state & State_Active ? t.sel : t.selOff);
        else if (option->state & State_MouseOver && option->state & State_Enabled)
            paint::roundedBox(painter, row, paint::ControlRadius, t.hover);
        return;
    }
    case PE_FrameFocusRect:
        // An open list shows where one is by its tint alone, as menus do.
        if (option->state & State_KeyboardFocusChange && !isPopup(widget))
            paint::focusRing(painter, option->rect, paint::ChipRadius);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.raised);
        paint::roundedBox(painter, option->rect, 0.5, {}, t.edge);
        return;
    case PE_FrameMenu:
        paint::roundedBox(painter, option->rect, 0.5, {}, t.edge);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.base);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            style::drawPushButton(painter, *button, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        style::drawHeaderSection(painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            style::drawHeaderLabel(painter, *header, widget);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            style::drawTab(painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            style::drawMenuItem(painter, *item, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_ProgressBarLabel:
    case CE_ShapedFrame:
        if (element == CE_ShapedFrame) {
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
                const QRect &r = option->rect;
                if (frame->frameShape == QFrame::HLine)
                    paint::horizontalLine(painter, r.left(), r.right() + 1, r.center().y(),
                                          tokens().line);
                else if (frame->frameShape == QFrame::VLine)
                    paint::verticalLine(painter, r.center().x(), r.top(), r.bottom() + 1,
                                        tokens().line);
                else if (frame->frameShape == QFrame::StyledPanel)
                    drawPrimitive(PE_Frame, option, painter, widget);
            }
        }
        return;
    case CE_ProgressBarContents:
        return;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            style::drawProgressBar(painter, *bar);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            style::drawComboBoxLabel(painter, *box, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, tokens().base);
        if (option->rect.width() < option->rect.height())
            paint::verticalLine(painter, option->rect.left(), option->rect.top(),
                                option->rect.bottom() + 1, tokens().line);
        else
            paint::horizontalLine(painter, option->rect.left(), option->rect.right() + 1,
                                  option->rect.top(), tokens().line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            style::drawToolButton(painter, *button, widget);
        return;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            style::drawComboBox(painter, *box, widget);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            style::drawSpinBox(painter, *box, widget);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            style::drawScrollBar(painter, *bar,
                                 widget && isPopup(widget->window()) ? tokens().raised
                                                                     : tokens().base);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return style::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return style::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 12, ControlHeight};
    case CT_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const bool icons = !box->currentIcon.isNull();
            return {qMax(contents.width(), 0) + 9 + 26 + (icons ? 6 : 0), ControlHeight};
        }
        break;
    case CT_SpinBox:
        return {contents.width() + 40, ControlHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return style::menuItemSize(*item);
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return {paint::textWidth(fonts::smallMedium(), header->text) + 24
                        + (header->sortIndicator != QStyleOptionHeader::None ? 14 : 0), 28};
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {paint::textWidth(fonts::medium(), tab->text) + 16, 36};
        break;
    case CT_ProgressBar:
        return {qMax(80, contents.width()), 4};
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), 28));
        return size;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(6, 1, -6, -1) : option->rect;
    }
    case SE_PushButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return rect;
        const QRect handle = style::scrollBarHandle(*bar);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        switch (subControl) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
        case SC_ScrollBarFirst:
        case SC_ScrollBarLast:
            return {};
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarSubPage:
            return horizontal ? QRect(rect.topLeft(), QPoint(handle.left() - 1, rect.bottom()))
                              : QRect(rect.topLeft(), QPoint(rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return horizontal ? QRect(QPoint(handle.right() + 1, rect.top()), rect.bottomRight())
                              : QRect(QPoint(rect.left(), handle.bottom() + 1), rect.bottomRight());
        default:
            return rect;
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(7, 1, -26, -1));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - 25, rect.top(), 26, rect.height()));
        case SC_ComboBoxListBoxPopup:
            return rect;
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - 21, rect.top() + 1, 20, half - 1));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - 21, rect.top() + half, 20, half - 1));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(7, 1, -24, -1));
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return ScrollBarExtent;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_DefaultFrameWidth:
        return isTypedIn(widget)                                                                ? 6
               : qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QMenu *>(widget) ? 1
               : isPopup(widget) && widget->isWindow() ? PopupFrame
                                                       : 0;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_HeaderMargin: return 0;
    case PM_TreeViewIndentation: return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    // "●" in the fixed and the system font alike.
    case SH_LineEdit_PasswordCharacter: return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return lineIcon(u"close"_s);
    case SP_MessageBoxWarning: return lineIcon(u"warn"_s, Ink::Warn);
    case SP_MessageBoxCritical: return lineIcon(u"error"_s, Ink::Bad);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return lineIcon(u"info"_s, Ink::Info);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace lwb
