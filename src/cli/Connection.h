// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/TokenSource.h"
#include "cli/CommandLine.h"
#include "credentials/Profile.h"
#include "credentials/TenantAddress.h"
#include "logto/Tenant.h"

#include <optional>

namespace lwb::cli {

class Output;

/// LOGTO_ENDPOINT, LOGTO_CLIENT_ID, LOGTO_CLIENT_SECRET and LOGTO_RESOURCE, taken out of the
/// environment: no child and no crash text has them.
struct Variables
{
    std::optional<QString> endpoint;
    std::optional<QString> clientId;
    SharedSecret clientSecret;
    std::optional<QString> resource;

    [[nodiscard]] static Variables take();
};

/// What a command needs of its connection.
enum class Need {
    Credentials, ///< to get tokens
    Diagnosis,   ///< credentials, but a slip in the endpoint is the doctor's to tell
    PublicKeys,  ///< the endpoint alone is enough
};

/// A tenant to talk to, and how to read the App secret for it.
struct Connection
{
    Profile profile;
    SecretReader readSecret;
};

/// Finds the connection that a command line means. This one knows the variables only; profiles come
/// with ProfileConnections.
class ConnectionFinder
{
public:
    explicit ConnectionFinder(Variables variables);
    virtual ~ConnectionFinder();
    Q_DISABLE_COPY_MOVE(ConnectionFinder)

    /// Errors are InvalidInput and NotFound, with a sentence that tells what to give.
    [[nodiscard]] Result<Connection> find(const Arguments &arguments, Need need);
    /// Whether find() has anything to go by.
    [[nodiscard]] bool hasAny(const Arguments &arguments) const;
    /// How the console's settings want the network to be used; what is wrong with them is told.
    [[nodiscard]] NetworkSettings network(Output &output);

protected:
    /// None: this program has no keychain to read it from.
    [[nodiscard]] virtual SecretReader proxyPasswordReader() { return {}; }
    [[nodiscard]] virtual Result<Connection> fromProfile(const QString &nameOrId, Need need);

private:
    [[nodiscard]] Result<Connection> fromVariables(Need need) const;

    Variables m_variables;
};

/// Whether the console's settings name a proxy whose password is in the keychain.
[[nodiscard]] bool needsProxyPassword();

/// One sentence that tells the slips that block; empty when none does.
[[nodiscard]] QString blockingSlips(const QList<AddressSlip> &slips);

} // namespace lwb::cli
