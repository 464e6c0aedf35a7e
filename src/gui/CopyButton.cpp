// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CopyButton.h"

#include "gui/Clipboard.h"
#include "gui/Icon.h"

namespace lwb {

using namespace Qt::StringLiterals;

CopyButton::CopyButton(const QString &what, QWidget *parent) : IconButton(u"copy"_s, what, parent)
{
    setCompact(true);
    setEnabled(false);
    m_tick.setSingleShot(true);
    m_tick.setInterval(1200);
    connect(&m_tick, &QTimer::timeout, this, [this] { setIcon(lineIcon(u"copy"_s)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setText(const QString &text)
{
    setSource([text] { return text; });
    setEnabled(!text.isEmpty());
}

void CopyButton::setSource(std::function<QString()> source)
{
    m_source = std::move(source);
    setEnabled(bool(m_source));
}

void CopyButton::copy()
{
    if (!m_source)
        return;
    copyText(m_source());
    setIcon(lineIcon(u"check"_s, Ink::Ok));
    m_tick.start();
    Q_EMIT copied();
}

} // namespace lwb
