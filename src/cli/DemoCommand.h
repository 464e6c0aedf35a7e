// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "demo/DemoTenant.h"

namespace lwb::cli {

/// `lwb demo`: a tenant to try things on, until interrupted.
class DemoCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    std::unique_ptr<DemoTenant> m_tenant;
};

/// {"endpoint", "clientId", "clientSecret", "resource", "shoppingApi"}.
[[nodiscard]] QByteArray demoJson(const DemoTenant::Address &address);

} // namespace lwb::cli
