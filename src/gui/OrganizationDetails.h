// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/OrganizationRecords.h"

namespace lwb {

/// One organization: overview, members, applications, and the roles they can hold in it.
class OrganizationDetails final : public DetailsPane
{
    Q_OBJECT
public:
    OrganizationDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void addLists();
    void fillOverview(const Organization &organization);

    KeyValueList *m_overview;
};

} // namespace lwb
