// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ListPage.h"

namespace lwb {

/// The tenant's API resources, the built-in Management API among them.
class ResourcesPage final : public ListPage
{
    Q_OBJECT
public:
    ResourcesPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words words();
};

} // namespace lwb
