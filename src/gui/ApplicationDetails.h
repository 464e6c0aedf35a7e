// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

class QPushButton;

namespace lwb {

class AccessTab;
class GroupedTab;
class WhatIfTab;

/// One application: overview with its endpoints, the roles it holds and their scopes, what they
/// amount to and what would change it, its secrets' names, its organizations, its entries of the
/// audit log.
class ApplicationDetails final : public DetailsPane
{
    Q_OBJECT
public:
    ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void fillOverview(const Application &application);
    void sayWhatIsNotThere(Application::Type type);

    KeyValueList *m_overview;
    GroupedTab *m_roles;
    AccessTab *m_access;
    WhatIfTab *m_whatIf;
    RelatedList *m_secrets;
    RelatedList *m_organizations;
    QPushButton *m_getToken;
};

} // namespace lwb
