// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

namespace lwb {

class WhatIfTab;

/// One API resource: its scopes, and who can use each.
class ResourceDetails final : public DetailsPane
{
    Q_OBJECT
public:
    ResourceDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void fillOverview(const ApiResource &resource);

    KeyValueList *m_overview;
    WhatIfTab *m_whatIf;
};

} // namespace lwb
