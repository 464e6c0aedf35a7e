// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Buttons.h"

#include "gui/Icon.h"
#include "gui/ToolTip.h"

namespace lwb {

using namespace Qt::StringLiterals;

Button::Button(const QString &text, Kind kind, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setKind(this, kind);
    if (!iconName.isEmpty())
        setIcon(lineIcon(iconName));
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(lineIcon(iconName));
    setName(name);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setCompact(bool compact)
{
    setProperty("compact", compact);
    updateGeometry();
}

void setKind(QAbstractButton *button, Button::Kind kind)
{
    static const QStringList names{u"primary"_s, u"secondary"_s,    u"ghost"_s,
                                   u"danger"_s,  u"dangerFilled"_s, u"link"_s};
    button->setProperty("kind", names.at(int(kind)));
    button->updateGeometry();
    button->update();
}

} // namespace lwb
