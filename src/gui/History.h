// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"

#include <QList>

namespace lwb {

/// Where the user has been in one workspace, as a browser keeps it: going somewhere new forgets
/// what lay ahead. At most 200 places.
class History
{
public:
    /// Nothing happens when it is where we are.
    void visit(const Location &location);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] Location back();
    [[nodiscard]] Location forward();

private:
    QList<Location> m_places;
    qsizetype m_at = -1;
};

} // namespace lwb
