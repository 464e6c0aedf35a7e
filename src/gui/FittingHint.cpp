// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FittingHint.h"

#include "gui/PageToolbar.h"
#include "gui/Paint.h"

#include <QEvent>
#include <QLineEdit>

namespace lwb {

namespace {
constexpr int besideHint = 72; ///< the icons at both ends
}

FittingHint::FittingHint(QLineEdit *filter)
    : QObject(filter)
    , m_filter(filter)
{
    filter->installEventFilter(this);
    fit();
}

void FittingHint::fit()
{
    const QString whole = m_filter->accessibleName();
    const bool fits = paint::textWidth(m_filter->font(), whole) <= m_filter->width() - besideHint;
    m_filter->setPlaceholderText(fits ? whole : PageToolbar::tr("Filter"));
    m_filter->setToolTip(fits ? QString() : whole);
}

bool FittingHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace lwb
