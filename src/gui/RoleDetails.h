// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

namespace lwb {

class GroupedTab;
class RoleAccessTab;

/// One role: what it permits, by API resource, and who holds it.
class RoleDetails final : public DetailsPane
{
    Q_OBJECT
public:
    RoleDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void fillOverview(const Role &role);
    void fillCounts();
    /// The tab of those that a role of this type goes to; the other is not there.
    void chooseHolders(Role::Type type);

    KeyValueList *m_overview;
    GroupedTab *m_permissions;
    RoleAccessTab *m_access; ///< of machines' roles
    RelatedList *m_applications;
    RelatedList *m_users;
};

} // namespace lwb
