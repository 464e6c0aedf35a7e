// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

namespace lwb::cli {

ExitCode exitCodeForStatus(int status)
{
    if (status == 401 || status == 403)
        return ExitCode::Refused;
    return status >= 400 ? ExitCode::No : ExitCode::Done;
}

ExitCode exitCodeFor(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::InvalidInput:
    case Kind::InsecureUrl:
    case Kind::NotFound:
    case Kind::Ambiguous:
    case Kind::ReadOnly:
        return ExitCode::Usage;
    case Kind::TokenRefused:
        return ExitCode::Refused;
    case Kind::Network:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::UnknownOutcome:
        return ExitCode::Network;
    case Kind::Http: // what was not read is no answer, not even "no"
        return error.status == 401 || error.status == 403 ? ExitCode::Refused : ExitCode::Other;
    case Kind::Cancelled:
    case Kind::TooLarge:
    case Kind::Redirected:
    case Kind::Malformed:
    case Kind::KeychainLocked:
    case Kind::KeychainMissing:
    case Kind::KeychainUnavailable:
    case Kind::KeychainTimeout:
    case Kind::KeychainFailed:
    case Kind::Storage:
    case Kind::Internal:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}

} // namespace lwb::cli
