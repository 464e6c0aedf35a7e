// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace lwb::cli {

/// `lwb inspect`: a token decoded, and verified when a tenant is given.
class InspectCommand final : public Command
{
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<QByteArray> readToken() const;
    void verify(const QByteArray &token, Tenant &tenant);
    void print(const QByteArray &token, const JwtVerdict &verdict);
};

/// {"header", "claims", "verified", "checks": [{"check","status","message"}]}; `jwt` null: neither
/// header nor claims could be read.
[[nodiscard]] QByteArray inspectJson(const Jwt *jwt, const JwtVerdict &verdict);
[[nodiscard]] QByteArray inspectText(const Jwt *jwt, const JwtVerdict &verdict);

} // namespace lwb::cli
