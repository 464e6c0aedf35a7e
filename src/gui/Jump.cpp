// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Jump.h"

#include "gui/CommandPalette.h"

using namespace Qt::StringLiterals;

namespace lwb {

Jump::Jump(ManagementApi &api, const QList<ObjectKind> &kinds, StateFile &state,
           const QString &profileId, QWidget *over)
    : QObject(over)
    , m_state(state)
    , m_stateKey(u"profiles/"_s + profileId + u"/recent"_s)
    , m_recent(state.value(m_stateKey).toStringList())
    , m_finder(api, kinds)
    , m_model(m_finder)
    , m_palette(new CommandPalette(m_finder, m_model, over))
{
    connect(m_palette, &CommandPalette::objectChosen, this, [this](const FoundObject &object) {
        seen(object);
        Q_EMIT navigate({pageOf(object.kind), object.id});
    });
    connect(m_palette, &CommandPalette::commandChosen, this, &Jump::run);
}

Jump::~Jump()
{
    // It shows a model that goes now.
    delete m_palette;
}

void Jump::addCommands(std::function<QList<Command>()> commands)
{
    m_sources.append(std::move(commands));
}

void Jump::open(const QString &text)
{
    m_commands.clear();
    for (const auto &source : std::as_const(m_sources))
        m_commands += source();
    QList<PaletteCommand> shown;
    for (const Command &command : std::as_const(m_commands))
        shown.append(command.shown);
    m_model.setCommands(shown);
    QList<FoundObject> recent = m_recent.objects();
    // Of a kind that has no page any more.
    recent.removeIf(
        [this](const FoundObject &object) { return !m_finder.kinds().contains(object.kind); });
    m_model.setRecent(recent);
    m_palette->open(text);
}

void Jump::toggle()
{
    if (m_palette->isVisible())
        m_palette->dismiss();
    else
        open();
}

void Jump::seen(const FoundObject &object)
{
    m_recent.add(object);
    m_state.setValue(m_stateKey, m_recent.text());
}

void Jump::forget()
{
    m_recent.clear();
    m_model.setRecent({});
    m_state.setValue(m_stateKey, {});
}

void Jump::run(const QString &id)
{
    for (const Command &command : std::as_const(m_commands)) {
        if (command.shown.id == id) {
            // A copy: what it does may end this.
            const auto action = command.run;
            action();
            return;
        }
    }
}

} // namespace lwb
