// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProfileSwitcher.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "words/Words.h"

#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

ProfileSwitcher::ProfileSwitcher(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProfile(std::nullopt);
}

void ProfileSwitcher::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    QString name = tr("Choose a profile");
    if (profile) {
        name = tr("Profile %1, %2").arg(profile->name, words::forEnvironment(profile->environment));
        if (profile->readOnly)
            name = tr("%1, read-only").arg(name);
    }
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    update();
}

void ProfileSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize ProfileSwitcher::sizeHint() const
{
    return m_compact ? QSize(32, 40) : QSize(191, 40);
}

void ProfileSwitcher::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    const bool hot = underMouse() || isDown();
    QColor ground = t.sidebar;
    if (m_profile && !m_compact)
        ground = environmentTint(m_profile->environment, t.sidebar);
    if (hot)
        ground = mixed(t.text, ground, 0.05);
    paint::roundedBox(&painter, rect(), paint::ControlRadius, ground);

    const QRect tile(m_compact ? (width() - 24) / 2 : 8, (height() - 24) / 2, 24, 24);
    if (m_profile) {
        paint::roundedBox(&painter, visual(tile), 6, environmentColor(m_profile->environment));
        paint::text(&painter, visual(tile), m_profile->name.left(1).toUpper(), fonts::strong(),
                    environmentLetterColor(m_profile->environment), Qt::AlignHCenter);
    } else {
        paint::roundedBox(&painter, visual(tile), 6, t.accent);
        drawIcon(&painter, visual(tile).adjusted(4, 4, -4, -4), u"mark"_s, t.onAccent);
    }
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::ControlRadius);
    if (m_compact)
        return;

    drawIcon(&painter, visual({width() - 24, (height() - 16) / 2, 16, 16}), u"up-down"_s, t.text2);
    QRect line(40, 3, width() - 40 - 28, 18);
    if (!m_profile) {
        paint::text(&painter, visual({40, 0, line.width(), height()}), tr("No profile"),
                    fonts::medium(), t.text);
        return;
    }
    int nameWidth = line.width();
    if (m_profile->readOnly) {
        nameWidth = qMin(paint::textWidth(fonts::strong(), m_profile->name), line.width() - 18);
        drawIcon(&painter, visual({line.left() + nameWidth + 5, line.top() + 3, 12, 12}), u"lock"_s,
                 t.text2);
    }
    paint::text(&painter, visual({line.left(), line.top(), nameWidth, line.height()}),
                m_profile->name, fonts::strong(), t.text);
    paint::text(&painter, visual({40, 21, line.width(), 16}),
                words::forEnvironment(m_profile->environment).toUpper(), fonts::caption(),
                environmentTextColor(m_profile->environment));
}

} // namespace lwb
