// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GroupedTab.h"

#include <QSet>
#include <QTimer>

namespace lwb {

class RolePermissions;
class TenantSession;

/// The scopes of an API resource with the roles that carry each. That takes every role's scopes: they
/// are read once per session, with progress, and their age is told.
class HoldersTab final : public GroupedTab
{
    Q_OBJECT
public:
    explicit HoldersTab(TenantSession &session, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] qint64 total() const override; ///< a role counts once

protected:
    void describe() override;

private:
    void act();
    void describeState();
    [[nodiscard]] QSet<QString> carriers() const; ///< ids of the roles shown

    RolePermissions &m_permissions;
    QTimer m_ageTimer; ///< the age told is not older than a minute
};

} // namespace lwb
