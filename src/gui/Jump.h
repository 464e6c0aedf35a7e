// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/StateFile.h"
#include "gui/WorkspacePage.h"
#include "models/PaletteModel.h"
#include "models/RecentObjects.h"


#include <functional>

namespace lwb {

class CommandPalette;

/// Something the command palette offers, and what it does.
struct Command
{
    PaletteCommand shown;
    std::function<void()> run;
};

/// The command palette of one workspace with what it knows: the commands of the moment, the objects
/// looked at last (kept per profile), and the search through the tenant.
class Jump final : public QObject
{
    Q_OBJECT
public:
    /// `kinds`: those with a page to show them on. `over`: what the palette covers.
    Jump(ManagementApi &api, const QList<ObjectKind> &kinds, StateFile &state,
         const QString &profileId, QWidget *over);
    ~Jump() override;

    /// Asked anew each time the palette opens.
    void addCommands(std::function<QList<Command>()> commands);
    void open(const QString &text = {});
    void toggle();
    /// An object is being looked at.
    void seen(const FoundObject &object);
    /// No object was looked at.
    void forget();
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }

Q_SIGNALS:
    void navigate(const lwb::Location &to);

private:
    void run(const QString &id);

    StateFile &m_state;
    const QString m_stateKey;
    RecentObjects m_recent;
    ObjectFinder m_finder;
    PaletteModel m_model;
    QList<std::function<QList<Command>()>> m_sources;
    QList<Command> m_commands;
    CommandPalette *m_palette;
};

} // namespace lwb
