// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/Connection.h"
#include "cli/Output.h"
#include "core/Pending.h"
#include "logto/Tenant.h"

#include <QObject>

#include <memory>

namespace lwb::cli {

/// One run of one command: start() once, finished() once.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(Arguments arguments, ConnectionFinder &connections, Output &output);
    ~Command() override;

    virtual void start() = 0;
    /// Stops what runs; finished() follows, at once or when a write's outcome is known.
    virtual void cancel();

Q_SIGNALS:
    void finished(ExitCode code);

protected:
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] ConnectionFinder &connections() { return m_connections; }
    [[nodiscard]] Output &output() { return m_output; }
    void finish(ExitCode code) { Q_EMIT finished(code); }
    void fail(const Error &error) { Q_EMIT finished(m_output.fail(error)); }

    /// Opens the tenant that the command line means; null after a failure, which is told then.
    [[nodiscard]] Tenant *openTenant(Need need = Need::Credentials);
    /// Continues with the value of a Result, or fails the command.
    template<typename T, typename F>
    void then(const Pending<Result<T>> &pending, F f)
    {
        m_cancelRunning = [pending] { pending.cancel(); };
        pending.then(this, [this, f = std::move(f)](Result<T> result) mutable {
            m_cancelRunning = {};
            if (result)
                f(std::move(*result));
            else
                fail(result.error());
        });
    }
    /// Tells what Logto dropped silently. True when everything asked for was granted.
    bool warnDropped(const AccessToken &token);

private:
    Arguments m_arguments;
    ConnectionFinder &m_connections;
    Output &m_output;
    std::function<void()> m_cancelRunning;
    std::unique_ptr<Tenant> m_tenant;
};

} // namespace lwb::cli
