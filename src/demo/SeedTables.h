// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoData.h"

#include <vector>

namespace lwb::demo {

// What the tenant holds, as a person would write it down.

struct SeedScope
{
    const char *name, *description;
};
struct SeedResource
{
    const char *id, *name, *indicator; ///< id: null for a generated one
    qint64 ttl;
    std::vector<SeedScope> scopes;
};
struct SeedRole
{
    const char *name, *description, *type;
    std::vector<const char *> scopes;
    UserSet users;
    bool isDefault;
};
struct SeedApplication
{
    const char *name, *description, *type;
    std::vector<const char *> roles;
    const char *redirectUri;
};

[[nodiscard]] std::vector<SeedResource> seedResources();
[[nodiscard]] std::vector<SeedRole> seedRoles();
/// Oldest first; those the tenant is of no use without come first.
[[nodiscard]] std::vector<SeedApplication> seedApplications();

} // namespace lwb::demo
