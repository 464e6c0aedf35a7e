// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/ProfileConnections.h"

namespace lwb::cli {

/// A command about profiles.
class ProfileCommand : public Command
{
public:
    ProfileCommand(Arguments arguments, ProfileConnections &connections, Output &output);

protected:
    [[nodiscard]] ProfileConnections &profileConnections() { return m_connections; }
    using Command::fail;
    /// With what the error means for the profile, as a warning.
    void fail(const Error &error, const QString &consequence);

private:
    ProfileConnections &m_connections;
};

/// `lwb profile add`: the secret goes to the keychain first; only then the profile is saved.
class ProfileAddCommand final : public ProfileCommand
{
public:
    using ProfileCommand::ProfileCommand;
    void start() override;

private:
    void save(ProfileStore &store, const Profile &profile);
};

/// `lwb profile list`
class ProfileListCommand final : public ProfileCommand
{
public:
    using ProfileCommand::ProfileCommand;
    void start() override;
};

/// `lwb profile show`
class ProfileShowCommand final : public ProfileCommand
{
public:
    using ProfileCommand::ProfileCommand;
    void start() override;
};

/// `lwb profile remove`: the secret first, seen to be gone; the profile stays when it is not.
class ProfileRemoveCommand final : public ProfileCommand
{
public:
    using ProfileCommand::ProfileCommand;
    void start() override;

private:
    void remove(const Profile &profile);
};

} // namespace lwb::cli
