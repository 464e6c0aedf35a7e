// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Chip.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 6;
constexpr int IconSide = 12;
constexpr int IconGap = 4;

/// A chip that leads nowhere is text to assistive tools, and one that does is a link: never a
/// button.
class AccessibleChip final : public QAccessibleWidget
{
public:
    explicit AccessibleChip(Chip *chip) : QAccessibleWidget(chip) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return chip()->isLink() ? QAccessible::Link : QAccessible::StaticText;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return chip()->isLink() ? QStringList(pressAction()) : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            chip()->click();
    }

private:
    [[nodiscard]] Chip *chip() const { return static_cast<Chip *>(object()); }
};

QAccessibleInterface *accessibleChip(const QString &className, QObject *object)
{
    return className == "lwb::Chip"_L1 ? new AccessibleChip(static_cast<Chip *>(object)) : nullptr;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent, Tone tone, const QString &iconName)
    : QAbstractButton(parent), m_tone(tone), m_iconName(iconName)
{
    // Installing the same factory again is ignored.
    QAccessible::installFactory(accessibleChip);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone, const QString &iconName)
{
    m_tone = tone;
    m_iconName = iconName;
    updateGeometry();
    update();
}

void Chip::setMono(bool mono)
{
    m_mono = mono;
    updateGeometry();
}

void Chip::setLink(bool link)
{
    m_link = link;
    setAttribute(Qt::WA_Hover, link);
    setFocusPolicy(link || m_removable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(m_link || removable ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Delete removes it") : QString());
    updateGeometry();
}

QFont Chip::textFont() const
{
    return m_mono ? fonts::mono() : fonts::small();
}

QSize Chip::sizeHint() const
{
    int width = 2 * Padding + paint::textWidth(textFont(), text());
    if (!m_iconName.isEmpty())
        width += IconSide + IconGap;
    if (m_removable)
        width += IconSide + IconGap;
    return {width, 20};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), 20};
}

QRect Chip::crossRect() const
{
    return paint::mirrored(
        this, {width() - Padding - IconSide + 2, (height() - IconSide) / 2, IconSide, IconSide});
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QColor fill = t.neutralSoft;
    QColor ink = t.text2;
    switch (m_tone) {
    case Tone::Neutral: break;
    case Tone::Ok: fill = t.okSoft; ink = t.ok; break;
    case Tone::Warning: fill = t.warnSoft; ink = t.warn; break;
    case Tone::Error: fill = t.badSoft; ink = t.bad; break;
    case Tone::Info: fill = t.infoSoft; ink = t.info; break;
    }
    if (m_link && underMouse())
        fill = mixed(t.text, fill, 0.06);
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::ChipRadius, fill);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::ChipRadius);
    int x = Padding;
    if (!m_iconName.isEmpty()) {
        drawIcon(&painter,
                 paint::mirrored(this, {x, (height() - IconSide) / 2, IconSide, IconSide}),
                 m_iconName, ink);
        x += IconSide + IconGap;
    }
    const int right = width() - Padding - (m_removable ? IconSide + IconGap - 2 : 0);
    const QRect room = paint::mirrored(this, {x, 0, right - x + 1, height()});
    if (m_mono)
        paint::leftToRightText(&painter, room, text(), textFont(),
                               m_tone == Tone::Neutral ? t.text : ink);
    else
        paint::text(&painter, room, text(), textFont(), ink);
    if (m_removable)
        drawIcon(&painter, crossRect(), u"cross"_s, t.text3);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace lwb
