// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SegmentedControl.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace lwb {
namespace {

constexpr int DotSide = 8;
constexpr int DotGap = 8;

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, std::optional<Environment> dot, QWidget *parent)
        : QAbstractButton(parent), m_dot(dot)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(
            true); // the group sees to that, but this makes it a radio button to assistive tools
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {contentWidth() + 24, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {contentWidth() + 12, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        if (isChecked())
            paint::roundedBox(&painter, rect(), paint::ControlRadius, t.dark ? t.sel : t.base,
                              t.focus());
        else if (underMouse() && isEnabled())
            paint::roundedBox(&painter, rect().adjusted(2, 2, -2, -2), paint::ChipRadius,
                              mixed(t.text, t.neutralSoft, 0.05));
        if (paint::showsKeyboardFocus(this))
            paint::focusRing(&painter, rect(), paint::ControlRadius);
        int x = qMax(4, (width() - contentWidth()) / 2);
        if (m_dot) {
            const QRect dot =
                paint::mirrored(this, {x, (height() - DotSide) / 2, DotSide, DotSide});
            paint::roundedBox(&painter, dot, DotSide / 2.0, environmentColor(*m_dot));
            x += DotSide + DotGap;
        }
        paint::text(&painter, paint::mirrored(this, {x, 0, width() - x - 2, height()}), text(),
                    isChecked() ? fonts::medium() : fonts::body(),
                    !isEnabled() ? t.disabled : isChecked() ? t.text : t.text2);
    }

private:
    [[nodiscard]] int contentWidth() const
    {
        return paint::textWidth(fonts::medium(), text()) + (m_dot ? DotSide + DotGap : 0);
    }

    std::optional<Environment> m_dot;
};

QAccessibleInterface *accessibleGroup(const QString &, QObject *object)
{
    if (auto *control = qobject_cast<SegmentedControl *>(object))
        return new QAccessibleWidget(control, QAccessible::Grouping);
    return nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QAccessible::installFactory(accessibleGroup); // once, however often it is asked for
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text, std::optional<Environment> dot)
{
    const int index = int(m_group->buttons().size());
    auto *segment = new Segment(text, dot, this);
    layout()->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0)
        segment->setChecked(true);
    return index;
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    paint::roundedBox(&painter, rect(), paint::ControlRadius, t.dark ? t.sunken : t.neutralSoft);
}

} // namespace lwb
