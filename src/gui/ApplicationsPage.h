// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ListPage.h"

namespace lwb {

/// The tenant's applications.
class ApplicationsPage final : public ListPage
{
    Q_OBJECT
public:
    ApplicationsPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words words();
};

} // namespace lwb
