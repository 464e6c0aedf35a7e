// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace lwb::cli {

/// `lwb profile add`: the secret goes to the keychain first; only then the profile is saved.
class ProfileAddCommand final : public Command
{
public:
    using Command::Command;
    void start() override;

private:
    void save(ProfileStore &store, const Profile &profile);
};

/// `lwb profile list`
class ProfileListCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
};

/// `lwb profile show`
class ProfileShowCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
};

/// `lwb profile remove`: the secret first, seen to be gone; the profile stays when it is not.
class ProfileRemoveCommand final : public Command
{
public:
    using Command::Command;
    void start() override;

private:
    void remove(const Profile &profile);
};

} // namespace lwb::cli
