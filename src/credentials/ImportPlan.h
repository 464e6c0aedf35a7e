// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <optional>

namespace lwb {

/// What importing one connection would do beside the ones that are there.
struct ImportEntry
{
    enum class State {
        New,       ///< no such connection, and the name is free
        Same,      ///< the same tenant and application under the same settings, maybe another name
        Changed,   ///< the same tenant, application and name with other settings
        NameTaken, ///< another tenant or application has the name
    };
    enum class Action { Skip, Add, Replace };

    Profile profile;
    State state = State::New;
    std::optional<Profile> existing; ///< which one it meets; nothing for New
    Action action = Action::Add;     ///< the cautious one; the user may choose another that canDo()
    QString freeName;                ///< under which Add saves it

    /// Only Changed may replace: with the tenant and the application the stored secret stays right,
    /// and a file cannot lead it to another server.
    [[nodiscard]] bool canDo(Action wanted) const;
    /// What to save; nothing for Skip.
    [[nodiscard]] std::optional<Profile> result() const;
};

/// In the file's order. Nothing that is there is changed by the proposed actions.
[[nodiscard]] QList<ImportEntry> planImport(const QList<Profile> &incoming,
                                            const QList<Profile> &existing);
/// "Acme", "Acme (2)" …: one that none of the names equals, compared without case.
[[nodiscard]] QString freeName(const QString &wanted, const QStringList &taken);

} // namespace lwb
