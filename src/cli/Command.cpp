// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/DemoCommand.h"
#include "cli/DoctorCommand.h"
#include "cli/InspectCommand.h"
#include "cli/ListCommand.h"
#include "cli/ProfileCommands.h"
#include "cli/RequestCommand.h"
#include "cli/TokenCommand.h"
#include "core/Clock.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {
template<typename T>
std::unique_ptr<Command> create(Arguments arguments, ConnectionFinder &connections, Output &output)
{
    return std::make_unique<T>(std::move(arguments), connections, output);
}
} // namespace

Command::Command(Arguments arguments, ConnectionFinder &connections, Output &output)
    : m_arguments(std::move(arguments)), m_connections(connections), m_output(output)
{
}

Command::~Command() = default;

void Command::cancel()
{
    if (auto cancelRunning = std::exchange(m_cancelRunning, {}))
        cancelRunning();
    else
        fail(Error::make(Error::Kind::Cancelled, {}));
}

Tenant *Command::openTenant(Need need)
{
    Result<Connection> connection = m_connections.find(m_arguments, need);
    if (!connection) {
        fail(connection.error());
        return nullptr;
    }
    m_tenant = std::make_unique<Tenant>(std::move(connection->profile),
                                        std::move(connection->readSecret), nullptr,
                                        SystemClock::shared());
    return m_tenant.get();
}

bool Command::warnDropped(const AccessToken &token)
{
    const QStringList dropped = token.dropped();
    if (!dropped.isEmpty())
        m_output.warn(u"Not granted: "_s + dropped.join(u' '));
    return dropped.isEmpty();
}

std::unique_ptr<Command> Command::make(Arguments arguments, ConnectionFinder &connections,
                                       Output &output)
{
    using Factory = std::unique_ptr<Command> (*)(Arguments, ConnectionFinder &, Output &);
    static constexpr std::pair<QLatin1StringView, Factory> factories[] = {
        {"token"_L1, create<TokenCommand>},
        {"request"_L1, create<RequestCommand>},
        {"list"_L1, create<ListCommand>},
        {"inspect"_L1, create<InspectCommand>},
        {"doctor"_L1, create<DoctorCommand>},
        {"profile add"_L1, create<ProfileAddCommand>},
        {"profile list"_L1, create<ProfileListCommand>},
        {"profile show"_L1, create<ProfileShowCommand>},
        {"profile remove"_L1, create<ProfileRemoveCommand>},
        {"demo"_L1, create<DemoCommand>},
    };
    for (const auto &[name, factory] : factories) {
        if (arguments.command == name)
            return factory(std::move(arguments), connections, output);
    }
    return nullptr;
}

} // namespace lwb::cli

#include "moc_Command.cpp"
