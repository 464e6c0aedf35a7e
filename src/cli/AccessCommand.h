// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessLoader.h"
#include "access/AccessQuestions.h"
#include "cli/Command.h"

namespace lwb::cli {

/// A command that answers from the permission graph. Reads all of it first: with a part missing it
/// fails, since nobody can tell "no" from "not read" by an exit code.
class AccessCommand : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

protected:
    /// What of the command line is wrong by itself, before anything is read.
    [[nodiscard]] virtual std::optional<Error> readArguments() { return std::nullopt; }
    /// In an organization only its own roles count; those held directly are then hundreds of
    /// requests for nothing.
    [[nodiscard]] virtual bool readsRoles() const
    {
        return !arguments().has(QStringLiteral("organization"));
    }
    /// The graph is whole, and so is the organization when one was named. Finishes the command.
    virtual void answer() = 0;

    [[nodiscard]] const AccessGraph &graph() const { return *m_graph; }
    [[nodiscard]] const QString &organizationId() const { return m_organizationId; }
    [[nodiscard]] Tenant &tenant() const { return *m_tenant; }
    [[nodiscard]] bool asJson() const { return arguments().has(QStringLiteral("json")); }

    /// {"id","name"}
    [[nodiscard]] QByteArray applicationJson(int application) const;
    /// Of roles that count here: direct ones, or those of the organization.
    [[nodiscard]] QStringList roleNames(const QList<int> &roles) const;
    /// [{"id","name"}]
    [[nodiscard]] QByteArray rolesJson(const QList<int> &roles) const;
    void writeLine(const QString &text);

private:
    void failPartly(const Error &error);
    void findOrganization();
    void tellOrganizations(const QString &word, const QList<Organization> &found);

    Tenant *m_tenant = nullptr;
    AccessLoader *m_loader = nullptr;
    std::shared_ptr<const AccessGraph> m_graph;
    QString m_organizationId;
    bool m_isCancelled = false;
};

} // namespace lwb::cli
