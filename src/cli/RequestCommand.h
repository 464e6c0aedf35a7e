// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QTemporaryDir>

namespace lwb::cli {

/// `lwb request`: one request of the user's own, the answer's body on standard output as received.
class RequestCommand final : public Command
{
public:
    using Command::Command;
    void start() override;

private:
    /// Picks the token by where the request goes and what was asked for.
    void send(Tenant &tenant, HttpRequest request);
    void print(const HttpResponse &response);
    void copyFile(const QString &path);

    std::unique_ptr<QTemporaryDir> m_spool;
};

/// The whole URL that PATH|URL means, with the resource that a token is asked for (or none).
[[nodiscard]] QString absoluteTarget(const Profile &profile, const QString &target,
                                     const QString &resource);
/// The request that the command line describes, without its body. Errors are InvalidInput.
[[nodiscard]] Result<HttpRequest> requestFromArguments(const Arguments &arguments,
                                                       const Profile &profile);

} // namespace lwb::cli
