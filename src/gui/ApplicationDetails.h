// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

namespace lwb {

/// One application: overview with its endpoints, the roles it holds.
class ApplicationDetails final : public DetailsPane
{
    Q_OBJECT
public:
    ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void fillOverview(const Application &application);

    KeyValueList *m_overview;
    RelatedList *m_roles;
};

} // namespace lwb
