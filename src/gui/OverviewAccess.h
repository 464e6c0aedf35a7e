// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/OverviewSection.h"

#include <QTimer>

namespace lwb {

class AccessLoader;

/// What an operator would want to know of applications, roles and API resources without asking.
class OverviewAccess final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewAccess(AccessLoader &loader, QWidget *parent);

    void load();
    void reload();

private:
    void act();
    void tell();

    AccessLoader &m_loader;
    QTimer m_minute; ///< ages
};

} // namespace lwb
