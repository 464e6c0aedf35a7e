// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/UserCount.h"
#include "cli/AccessCommand.h"

namespace lwb::cli {

/// `lwb explain`: why an application gets a scope, or does not.
class ExplainAccessCommand final : public AccessCommand
{
public:
    using AccessCommand::AccessCommand;

private:
    /// In words it tells of roles that would give the scope outside the organization.
    [[nodiscard]] bool readsRoles() const override
    {
        return !asJson() || AccessCommand::readsRoles();
    }
    void answer() override;
    /// The command that would assign it, unless the connection writes nothing.
    void tellAssignment(const AccessSubject &subject, int role);
};

/// `lwb who-can`: everybody who can use a scope.
class WhoCanCommand final : public AccessCommand
{
public:
    using AccessCommand::AccessCommand;

private:
    void answer() override;
    [[nodiscard]] Pending<Result<UserCount>> count(const ScopeHolders &holders);
    void print(const ScopeHolders &holders, const UserCount &users);
    [[nodiscard]] QByteArray json(const ScopeHolders &holders, const UserCount &users) const;
    [[nodiscard]] QString roleId(int role) const;
};

/// `lwb what-if`: what changes if roles were given or taken. Reads only.
class WhatIfCommand final : public AccessCommand
{
public:
    using AccessCommand::AccessCommand;

private:
    [[nodiscard]] std::optional<Error> readArguments() override;
    void answer() override;
    /// What --assign and --remove say, in the order they were given.
    [[nodiscard]] std::optional<Error> suppose(const AccessGraph &supposedOf);
    void tellOutsiders();

    QList<Supposition> m_suppositions;
};

} // namespace lwb::cli
