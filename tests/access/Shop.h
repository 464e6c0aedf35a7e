// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/GraphText.h"

namespace lwb::test {

/// A shop with direct roles, roles of users and an organization.
inline constexpr auto shop = R"(
    resource https://default.logto.app/api (Logto Management API): all
    resource https://shopping.api (Shopping API): read:products write:products delete:products
    resource https://orders.api (Orders API): read:orders write:orders
    role Shopping reader (M2M): https://shopping.api read:products
    role Shopping full (M2M): https://shopping.api read:products write:products delete:products
    role Writer (M2M): https://shopping.api write:products
    role Orders (M2M): https://orders.api read:orders write:orders https://shopping.api write:products
    role Customer (user, 120): https://shopping.api read:products
    role Staff (user, 7): https://shopping.api read:products write:products https://orders.api read:orders
    app billing: Shopping reader
    app worker: Shopping reader, Shopping full
    app idle:
    org role Org reader (M2M): https://shopping.api read:products own read:stuff
    org role Org admin (M2M): https://shopping.api read:products write:products own read:stuff manage:members
    org role Org member (user): https://shopping.api read:products own read:stuff
    org acme: billing -> Org admin; idle ->
)";

inline QString scopeNames(const AccessGraph &graph, const QList<int> &scopes)
{
    QStringList names;
    for (const int scope : scopes)
        names.append(graph.scopes.at(scope).name);
    return names.join(u' ');
}

} // namespace lwb::test
