// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GraphTab.h"

namespace lwb {

class TenantSession;

/// The scopes of an API resource with the applications, the users' roles and the organization roles
/// that can use each, and through what.
class WhoCanTab final : public GraphTab
{
    Q_OBJECT
public:
    explicit WhoCanTab(TenantSession &session, QWidget *parent = nullptr);

    [[nodiscard]] qint64 total() const override { return -1; } ///< of what? the summary says it

protected:
    [[nodiscard]] QList<ListGroup> groups(const AccessGraph &graph) const override;
    [[nodiscard]] Told told(const AccessGraph &graph) const override;
};

} // namespace lwb
