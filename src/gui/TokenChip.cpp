// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenChip.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "words/Formats.h"

#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxScopeWidth = 120;

} // namespace

TokenChip::TokenChip(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TokenChip::tick);
    setNone();
}

void TokenChip::setNone(const QString &why)
{
    update(State::None, why);
}

void TokenChip::setRefused(const QString &why)
{
    update(State::Refused, why);
}

void TokenChip::setToken(const QString &scopes, const QDateTime &expiresAt)
{
    m_isEmpty = scopes.isEmpty();
    m_scopes = m_isEmpty ? tr("no scopes") : scopes;
    m_expiresAt = expiresAt;
    update(State::Valid);
}

void TokenChip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void TokenChip::update(State state, const QString &why)
{
    m_why = why;
    m_state = state;
    if (state == State::Valid)
        m_second.start();
    else
        m_second.stop();
    tick();
}

void TokenChip::tick()
{
    if (m_state == State::Valid)
        setAccessibleName(tr("Management API token: %1, %2 left").arg(m_scopes, remaining()));
    else
        setAccessibleName(tr("Management API token: %1").arg(remaining()));
    setAccessibleDescription(m_why);
    setToolTip(plainToolTip(m_why.isEmpty() ? accessibleName() : accessibleName() + u'\n' + m_why));
    updateGeometry();
    QWidget::update();
}

QString TokenChip::remaining() const
{
    switch (m_state) {
    case State::None: return tr("No token");
    case State::Refused: return tr("Token refused");
    case State::Valid: break;
    }
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_expiresAt);
    if (seconds <= 0)
        return tr("expired");
    return words::forCountdown(seconds);
}

QSize TokenChip::sizeHint() const
{
    // Digits of one width, so that the chip stands still while it counts down.
    QString widest = remaining();
    for (QChar &c : widest) {
        if (c.isDigit())
            c = u'0';
    }
    int width = 10 + 16 + 6 + paint::textWidth(fonts::body(), widest) + 8 + 12 + 8;
    if (m_state == State::Valid && !m_compact)
        width += qMin(paint::textWidth(fonts::mono(), m_scopes), MaxScopeWidth) + 17;
    return {width, 28};
}

void TokenChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor fill = isDown() ? t.press : underMouse() ? t.hover : t.base;
    paint::roundedBox(&painter, rect(), paint::ControlRadius, fill, t.edge);
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(&painter, rect(), paint::ControlRadius);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };

    QString iconName = u"shield"_s;
    QColor ink = t.text2;
    if (m_state == State::Valid && m_isEmpty)
        ink = t.warn, iconName = u"warn"_s;
    else if (m_state == State::Valid && QDateTime::currentDateTimeUtc() < m_expiresAt)
        ink = t.ok;
    else if (m_state == State::Refused)
        ink = t.bad, iconName = u"error"_s;
    drawIcon(&painter, visual({10, 6, 16, 16}), iconName, ink);
    int x = 32;
    if (m_state == State::Valid && !m_compact) {
        const int room = qMin(paint::textWidth(fonts::mono(), m_scopes), MaxScopeWidth);
        paint::leftToRightText(&painter, visual({x, 0, room, height()}), m_scopes, fonts::mono(),
                               t.text, Qt::AlignLeft, Qt::ElideRight);
        x += room + 8;
        paint::verticalLine(&painter, visual({x, 0, 1, 1}).left(), 8, height() - 8, t.line);
        x += 9;
    }
    drawIcon(&painter, visual({width() - 20, 8, 12, 12}), u"chevron-down"_s, t.text2);
    paint::text(&painter, visual({x, 0, width() - x - 24, height()}), remaining(), fonts::body(),
                m_state == State::Refused ? t.bad : m_state == State::Valid ? t.text : t.text2);
}

} // namespace lwb
