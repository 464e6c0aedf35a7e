// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "core/Clock.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

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
    m_tenant->setNetwork(m_connections.network(m_output));
    return m_tenant.get();
}

bool Command::warnDropped(const AccessToken &token)
{
    const QStringList dropped = token.dropped();
    if (!dropped.isEmpty())
        m_output.warn(u"Not granted: "_s + dropped.join(u' '));
    return dropped.isEmpty();
}

} // namespace lwb::cli

#include "moc_Command.cpp"
