// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Label.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <array>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array InkNames{
    "text",     "text2", "text3", "disabled", "link", "accent",
    "onAccent", "ok",    "bad",   "warn",     "info", "violet",
};

QFont fontOf(Label::Role role)
{
    switch (role) {
    case Label::Role::Body: return fonts::body();
    case Label::Role::Medium: return fonts::medium();
    case Label::Role::Strong: return fonts::strong();
    case Label::Role::Title: return fonts::title();
    case Label::Role::Heading: return fonts::heading();
    case Label::Role::Small: return fonts::small();
    case Label::Role::SmallMedium: return fonts::smallMedium();
    case Label::Role::Caption: return fonts::caption();
    case Label::Role::Mono:
    case Label::Role::Id: return fonts::mono();
    }
    return fonts::body();
}

} // namespace

Label::Label(QWidget *parent) : Label(QString(), Role::Body, Ink::Text, parent) {}

Label::Label(const QString &text, Role role, Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    setText(text);
}

void Label::setRole(Role role)
{
    m_role = role;
    setFont(fontOf(role));
    if (role == Role::Id)
        m_elide = Qt::ElideMiddle;
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QString Label::inkName() const
{
    return QString::fromLatin1(InkNames.at(size_t(m_ink)));
}

void Label::setInkName(const QString &name)
{
    for (size_t i = 0; i < InkNames.size(); ++i) {
        if (name == QLatin1String(InkNames[i]))
            setInk(Ink(i));
    }
}

void Label::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize Label::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QMargins margins = contentsMargins();
    QRect bounds;
    if (wordWrap()) {
        // A fraction of a pixel more, or the last word wraps.
        const int width = qMin(metrics.horizontalAdvance(text()) + 2, 360);
        bounds = metrics.boundingRect(QRect(0, 0, qMax(width, 1), 100000),
                                      int(alignment()) | paint::wrapping(metrics, text(), width),
                                      text());
    } else {
        bounds = metrics.boundingRect(QRect(0, 0, 100000, 100000), int(Qt::AlignLeft), text());
        bounds.setWidth(metrics.size(0, text()).width());
    }
    return QSize(bounds.width(), qMax(bounds.height(), metrics.height())).grownBy(margins);
}

QSize Label::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    if (wordWrap())
        return QSize(qMin(120, sizeHint().width()), metrics.height()).grownBy(contentsMargins());
    return QSize(qMin(metrics.horizontalAdvance(u"mmm…"_s), sizeHint().width()),
                 sizeHint().height()).grownBy({});
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    // Layouts ask with all the width there is, even if the label will not take it.
    const int inner = qMax(1, qMin(width, maximumWidth()) - margins.left() - margins.right());
    const QFontMetrics metrics(font());
    return metrics
               .boundingRect(QRect(0, 0, inner, 100000),
                             int(alignment()) | paint::wrapping(metrics, text(), inner), text())
               .height() +
           margins.top() + margins.bottom();
}

bool Label::isElided() const
{
    return !wordWrap() && QFontMetrics(font()).size(0, text()).width() > contentsRect().width();
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colorOf(m_ink) : tokens().disabled);
    const QRect rect = contentsRect();
    const Qt::Alignment flags =
        QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    painter.setLayoutDirection(paint::directionOf(text(), layoutDirection()));
    if (wordWrap()) {
        painter.drawText(rect,
                         int(flags) | paint::wrapping(QFontMetrics(font()), text(), rect.width()),
                         text());
        return;
    }
    QString shown = text();
    if (isElided())
        shown = QFontMetrics(font()).elidedText(shown, m_elide, rect.width());
    if (m_role == Role::Id || m_role == Role::Mono)
        painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, int(flags), shown);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        // Escaped: a tooltip would read markup in a name.
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                               plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace lwb
