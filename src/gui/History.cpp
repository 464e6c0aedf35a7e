// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/History.h"

namespace lwb {

void History::visit(const Location &location)
{
    if (m_at >= 0 && m_places.at(m_at) == location)
        return;
    m_places.resize(m_at + 1);
    m_places.append(location);
    if (m_places.size() > 200)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

Location History::back()
{
    Q_ASSERT(canGoBack());
    return m_places.at(--m_at);
}

Location History::forward()
{
    Q_ASSERT(canGoForward());
    return m_places.at(++m_at);
}

} // namespace lwb
