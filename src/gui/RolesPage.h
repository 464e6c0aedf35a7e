// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ListPage.h"

namespace lwb {

/// The tenant's roles, of both types.
class RolesPage final : public ListPage
{
    Q_OBJECT
public:
    RolesPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words words();
};

} // namespace lwb
