// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

namespace lwb {

class GroupedTab;

/// One application: overview with its endpoints, the roles it holds and their scopes, its secrets'
/// names, its organizations, its entries of the audit log.
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
    RelatedList *m_secrets;
    RelatedList *m_organizations;
};

} // namespace lwb
