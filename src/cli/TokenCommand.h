// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace lwb::cli {

/// `lwb token`: one exchange, the access token on standard output.
class TokenCommand final : public Command
{
public:
    using Command::Command;
    void start() override;

private:
    void print(const AccessToken &token);
};

/// {"access_token","token_type","expires_in","expires_at","requested","granted","header","claims"};
/// header and claims are null for a token that is no JWT.
[[nodiscard]] QByteArray tokenJson(const AccessToken &token);

} // namespace lwb::cli
