// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ListPage.h"

namespace lwb {

/// The tenant's organizations.
class OrganizationsPage final : public ListPage
{
    Q_OBJECT
public:
    OrganizationsPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words words();
};

} // namespace lwb
